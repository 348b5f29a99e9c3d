import type { Severity } from '../domain';

/** A wording that is wrong or unusual. Patterns are bounded: no text makes them slow. */
export interface WordEntry {
  readonly pattern: RegExp;
  /** What belongs in its place, where that is certain. */
  readonly instead?: string;
  readonly severity?: Severity;
}

/** Wrong characters, doubled words and sentences that break off. */
export const wrongWords: readonly WordEntry[] = [
  {
    pattern: /截止(?=(?:到|至)?\s*(?:20\d\d\s*年|\d{1,2}\s*月|目前|年底|本年|当前))/g,
    instead: '截至',
  },
  { pattern: /权力(?=[和与、及]义务)/g, instead: '权利' },
  { pattern: /政府机密/g, instead: '国家秘密' },
  { pattern: /(?<![部公发颁宣散])布署(?!名)/g, instead: '部署' },
  { pattern: /既使(?![^。；\n]{0,40}(?:又|也|还|更))/g, instead: '即使' },
  { pattern: /以经(?!济|营|常|验|费|办|贸|典|纪)/g, instead: '已经' },
  { pattern: /在接再[厉励]|再接再励/g, instead: '再接再厉' },
  { pattern: /贯切|惯彻|贯澈/g, instead: '贯彻' },
  { pattern: /宣串/g, instead: '宣传' },
  { pattern: /政府信心公开/g, instead: '政府信息公开' },
  { pattern: /依申情公开/g, instead: '依申请公开' },
  { pattern: /行政复义|行政复仪/g, instead: '行政复议' },
  { pattern: /行政诉颂|行政诉送/g, instead: '行政诉讼' },
  { pattern: /公[告示开]拦(?![截阻])/g, instead: '公开栏' },
  { pattern: /反应(?=(?:群众|社情民意|企业)?(?:的)?(?:问题|诉求|意见|关切))/g, instead: '反映' },
  { pattern: /帐(?=[号户])|(?<=台)帐/g, instead: '账' },
  { pattern: /(?<=不公开(?:是|为))列外/g, instead: '例外' },
  { pattern: /公开工情况/g, instead: '公开工作情况' },
  { pattern: /规范性文见/g, instead: '规范性文件' },
  {
    pattern: /工作工作(?!会|人|组|制|机|领|动|方|计|要|台|报|简|例|流|职|任|队|量|作|专|推|部)/g,
    instead: '工作',
  },
  {
    pattern: /政府政府(?!信|网|采|购|工|部|公|常|办|门|机|职|数|购|会|系|投|债|法|规|令|开|文|热)/g,
    instead: '政府',
  },
  { pattern: /信息信息(?!化|系|管|安|中|技|网|员|资|报|公|处|源)/g, instead: '信息' },
  { pattern: /(?<![无人因认])为为(?![主民了国])/g, instead: '为' },
  { pattern: /进行进行/g, instead: '进行' },
  { pattern: /情况情况/g, instead: '情况' },
  { pattern: /加强加强/g, instead: '加强' },
  { pattern: /进一步进一步/g, instead: '进一步' },
  { pattern: /积极积极/g, instead: '积极' },
  { pattern: /及时及时/g, instead: '及时' },
  { pattern: /(?<!目)的的(?![确士])/g, instead: '的' },
  { pattern: /(?<!明)了了(?![解然结却])/g, instead: '了' },
  { pattern: /(?<![总平饱暖缓])和和(?![谐平睦美气])/g, instead: '和' },
  { pattern: /(?<![涉普波提顾])及及(?!时)/g, instead: '及' },
  { pattern: /(?<![面针核校应相反])对对(?![口接照于象策标比外内联方手应])/g, instead: '对' },
  { pattern: /(?:总结)?情况(?:总结)?汇报如下/g },
  { pattern: /\d余(?=[。；，\s]|$)/g },
  { pattern: /现行有效的(?:行政)?规范性文件[。；]/g, severity: 'confirm' },
  // The number is missing: “共主动公开条，其中……”, “收到申请件”.
  {
    pattern:
      /(?:主动公开|公开(?:政府)?信息|发布信息|收到(?:政府信息公开)?申请|办结|答复|共计|累计)(?:条|件)(?=[，。；])/g,
    severity: 'confirm',
  },
  // The year is missing: “年主动公开信息23条”.
  {
    pattern:
      /(?<=^|[。；\n]\s{0,4})年(?:度)?，?(?=主动公开|依法|共|累计|收到|受理|未收到|我[镇乡局])/gm,
    severity: 'confirm',
  },
  // “按照《…》的规定和要求的…内容。” without a verb.
  {
    pattern:
      /(?:按照|依据|根据)《[^》\n]{1,40}》(?![^。\n]{0,40}(?:编制|公开了|发布|更新|梳理|完善|公示|做好|落实|调整|审核|确定|细化|明确|推进))[^，。；\n]{2,30}要求的[^，。；\n]{0,12}内容。/g,
  },
  {
    pattern:
      /公开[一二三四五六七八九十两\d]{1,3}[件份]，其中[一二三四五六七八九十两\d]{1,3}[件份][^，。；\n]{0,30}不予公开/g,
  },
];

/** Several words for one thing. */
export const unevenTerms: readonly WordEntry[] = [
  { pattern: /政务信息公开(?!网|平台|系统|栏)/g, instead: '政府信息公开' },
  { pattern: /(?<=\d)条次/g, instead: '条' },
  { pattern: /今年(?=新增|以来|共|累计)/g },
  { pattern: /依申请公开请求|信息公开请求/g, instead: '政府信息公开申请' },
  { pattern: /(?<![\d.])5\.\s?15(?=[”"’]?\s?(?:政务公开|宣传))/g, instead: '5·15' },
];

/** Matters that are not disclosure of government information, or that are not for the public. */
export const besideThePoint: readonly WordEntry[] = [
  { pattern: /舆论监管|舆情管控|舆论管控|舆论引导管控/g },
  { pattern: /敏感时期|重要节点和敏感/g },
  { pattern: /值班值守|节假日(?:领导)?带班|24\s?小时值班/g },
  { pattern: /党风廉政|党员发展|党建引领|党群服务中心/g },
  { pattern: /收发文(?:件)?台账|公文的收[、，]?发/g },
  { pattern: /干部职工的知情权|机关内部事务(?:的)?公开/g },
];

/** What a template, a website or a program has left behind. */
export const leftovers: readonly WordEntry[] = [
  { pattern: /[（(]文字描述[^）)\n]{0,40}[）)]/g },
  { pattern: /该部分以表格形式报告[^\n]{0,20}/g },
  { pattern: /[（(]具体网址[）)]/g },
  {
    pattern: /[XＸ]{2,}(?![A-Za-z])|[×✕]{2,}|(?<![a-z])x{2,}(?![a-z])|[○〇]{2}(?=[镇乡县区街市])/g,
  },
  { pattern: /[_＿]{3,}/g },
  // A mark of ours for a figure of last year, written into instead of over.
  { pattern: /□(?!待填)(?:[^□\n，。；、]{0,8}待填)?/g },
  { pattern: /\[bookmark:[^\]\n]{0,60}\]/g },
  { pattern: /<\/?(?:[a-z][a-z0-9]{0,10})(?:\s[^<>\n]{0,120})?\/?>|&(?:nbsp|lt|gt|amp|quot);/gi },
  { pattern: /20\d\d年\d{1,2}月\d{1,2}日\s?星期[一二三四五六日天]/g },
  { pattern: /索\s?引\s?号[:：]/g },
  { pattern: /(?<![\d*])\*\*(?![\d*])|^\s{0,3}#{2,6}(?=\s)|```/gm },
  { pattern: /^\s{0,4}[·•●-]\s?(?=[\u3400-\u9FFF])/gm },
  {
    pattern:
      /表格中数据为空|(?:根据|按照)您(?:所)?提供|以上(?:内容)?仅供参考|希望对您有(?:所)?帮助|如需(?:进一步)?(?:修改|调整)，?请(?:随时)?告知/g,
  },
  { pattern: /作为(?:一个|一名)?(?:AI|ai|人工智能|大?语言模型|智能助手)/g },
];
