import { reportTexts } from '../domain';
import type { FoundByRule, ReportText, Rule, RuleContext, Severity } from '../domain';
import { OTHER_BUSINESS } from './application-words';
import { findOldFigures } from './last-year-words';
import { foundInPlaces, hitsOf, shownWordings } from './many-places';
import type { Hit } from './many-places';
import { narrativeTexts } from './word-finding';
import { besideThePoint, leftovers, unevenTerms, wrongWords } from './word-lists';
import type { WordEntry } from './word-lists';
import { sentencesOf, wordsOf } from './words';

function hitsIn(texts: readonly ReportText[], entries: readonly WordEntry[]): readonly Hit[] {
  return texts.flatMap((text) =>
    entries.flatMap(({ pattern, instead }) => hitsOf(text, pattern, () => instead)),
  );
}

export const noWrongWords: Rule = {
  id: 'N10',
  severity: 'hint',
  origin: '公文惯例',
  clause: '《党政机关公文处理工作条例》：表述准确、文字精练；词语按《现代汉语词典》',
  title: '没有错别字、重复的词和残句',
  explanation: '常见的错字、连写两遍的词、没写完的句子，会让人怀疑全文没有校对。',
  examples: {
    triggers: '“截止2025年12月31日”“权力和义务”“工作工作”“建议260余。”',
    stays: '“报名截止日期”“县政府政府网站”“工作工作会议”“的的确确”',
  },
  reads: 'words',
  find: (context) => {
    const texts = [...preambleOf(context), ...narrativeTexts(context)];
    const bySeverity = (severity: Severity | undefined) =>
      hitsIn(
        texts,
        wrongWords.filter((entry) => entry.severity === severity),
      );
    return [
      ...tell(bySeverity('confirm'), 'confirm', '像是没有写完，请补全'),
      ...tell(bySeverity(undefined), 'hint', '请核对文字'),
    ];
  },
};

function tell(hits: readonly Hit[], severity: Severity, what: string): readonly FoundByRule[] {
  const names = Array.from(new Set(hits.map(({ text }) => `“${text.name}”`)));
  const where = names.length > 1 ? `${names[0] ?? ''}等 ${names.length} 处` : (names[0] ?? '');
  return foundInPlaces(hits, {
    severity,
    message: `${where}：${shownWordings(hits)}。${what}。`,
    fixLabel: (count) => `改正 ${count} 处`,
  });
}

function preambleOf({ format, report }: RuleContext): readonly ReportText[] {
  return reportTexts(format, report).filter(({ field }) => field === 'preamble');
}

const OTHER_UNIT =
  /(?:收到|受理|接到|办理|答复)[^，。；#]{0,25}申请[^，。；#]{0,6}#[条次份起个]|(?:收到|受理|接到)[^，。；#]{0,12}#[条次份起个](?=[^，。；#]{0,8}(?:申请|依申请))/g;

export const evenTerms: Rule = {
  id: 'N11',
  severity: 'hint',
  origin: '建议',
  clause: '《政府信息公开条例》的用语；申请的单位各表都是“件”',
  title: '用语前后一致',
  explanation: '同一件事用同一个说法：政府信息公开申请几件；《条例》第一次出现写全称。',
  examples: {
    triggers: '“收到政府信息公开申请 4 份”“政务信息公开”',
    stays: '“公开信息 86 条”“政务公开”“政务信息报送”',
  },
  reads: 'words',
  find: (context) => {
    const texts = narrativeTexts(context);
    const hits = [...hitsIn(texts, unevenTerms), ...texts.flatMap(otherUnitsIn)];
    return [
      ...foundInPlaces(hits, {
        message: `用语宜统一、写明：${shownWordings(hits)}。`,
        fixLabel: (count) => `统一 ${count} 处`,
      }),
      ...findShortName(context),
    ];
  },
};

function otherUnitsIn(text: ReportText): readonly Hit[] {
  return sentencesOf(wordsOf(text)).flatMap(({ words, plain, start }) =>
    Array.from(plain.matchAll(OTHER_UNIT)).flatMap((match): Hit[] => {
      if (OTHER_BUSINESS.test(match[0])) return [];
      const at = start + match.index + match[0].indexOf('#') + 1;
      const place = words.placeOf(at, at + 1);
      return [{ text, start: place.start, end: place.end, after: '件' }];
    }),
  );
}

/** 《条例》 means nothing to a reader who has not met its full name. */
function findShortName(context: RuleContext): readonly FoundByRule[] {
  const texts = [...preambleOf(context), ...narrativeTexts(context)];
  const first = texts.find(({ text }) => text.includes('《条例》'));
  if (!first) return [];
  const before = texts.slice(0, texts.indexOf(first)).map(({ text }) => text);
  const at = first.text.indexOf('《条例》');
  const read = [...before, first.text.slice(0, at)].join('');
  if (/政府信息公开条例》|条例》/.test(read) || /简称[^，。]{0,4}$/.test(read)) return [];
  const full = '《中华人民共和国政府信息公开条例》';
  return foundInPlaces([{ text: first, start: at, end: at + 4, after: full }], {
    message: `“${first.name}”里第一次出现“《条例》”，前面没有写过全称。`,
    fixLabel: () => `改为“${full}”`,
  });
}

export const onTheSubject: Rule = {
  id: 'N13',
  severity: 'hint',
  origin: '国办规定',
  clause: '国办公开办函〔2021〕30号：不能遗漏，也不宜泛化；总体情况聚焦主题、简明客观',
  title: '不写与政府信息公开无关或不宜公开的事',
  explanation: '值班、收发文、党建、舆情管控不是政府信息公开，有的也不宜公开。',
  isOffByDefault: true,
  examples: {
    triggers: '“做好敏感时期的舆论监管”“完善节假日领导带班制度”',
    stays: '“政策发布后收集舆情，及时回应社会关切”',
  },
  reads: 'words',
  find: (context) => {
    const hits = hitsIn(narrativeTexts(context), besideThePoint);
    return foundInPlaces(hits, {
      message: `${shownWordings(hits)}与政府信息公开关系不大，有的不宜公开。请看是否要写。`,
    });
  },
};

export const noLeftovers: Rule = {
  id: 'S5',
  severity: 'confirm',
  origin: '建议',
  clause: '模板占位、网站和软件的残留不得留在公开文本里',
  title: '没有模板、网站或软件留下的字样',
  explanation: '“（文字描述）”“××”、网页代码、“以上仅供参考”之类一公布就会被人转发。',
  examples: {
    triggers: '“在××网站公开信息”“</p>”“以上内容仅供参考”',
    stays: '“《〈条例〉解读》”“联系电话 0000-0000000”',
  },
  reads: 'words',
  find: (context) => {
    const texts = reportTexts(context.format, context.report);
    const hits = hitsIn(texts, leftovers);
    return [
      ...findOldFigures(context),
      ...foundInPlaces(hits, {
        message: `文中有 ${shownWordings(hits)}，像是模板、网页或软件留下的。请删掉或换成实际内容。`,
      }),
      ...findLeftInFile(context),
    ];
  },
};

const MOST_SHOWN = 3;

/** What the importer has left out, as one finding. */
function findLeftInFile({ remarks }: RuleContext): readonly FoundByRule[] {
  const left = remarks.filter(({ kind }) => kind === 'leftover');
  const [first] = left;
  if (!first) return [];
  const quotes = Array.from(new Set(left.map(({ quote }) => `“${quote}”`)));
  const more = quotes.length > MOST_SHOWN ? `等 ${quotes.length} 处` : '';
  return [
    {
      section: left.every(({ section }) => section === first.section) ? first.section : null,
      cells: [],
      quote: first.quote,
      message: `原文件里有${quotes.slice(0, MOST_SHOWN).join('、')}${more}这样的残留，公布前请删掉。`,
    },
  ];
}
