import { reportTexts } from '../domain';
import type { FoundByRule, ReportText, Rule, Severity } from '../domain';
import { foundInText } from './word-finding';

/** Frequent surnames that seldom begin another word. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶苏魏吕丁沈姚卢姜崔钟谭陆汪范廖贾夏韦付邹孟熊秦邱尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵钱覃武戴莫孔汤';
const NAME = `[${SURNAMES}][\\u3400-\\u9FFF]{1,2}`;

interface Personal {
  readonly pattern: RegExp;
  readonly severity: Severity;
  readonly what: string;
  /** The personal part of what was matched; not personal after all where it is empty. */
  readonly dataIn: (matched: string) => string;
}

const personal: readonly Personal[] = [
  {
    pattern: /(?<![\dA-Za-z])[1-9]\d{16}[\dXx](?![\dA-Za-z])/g,
    severity: 'confirm',
    what: '像是身份证号，不应公开',
    dataIn: (matched) => (isIdentityNumber(matched) ? matched : ''),
  },
  {
    pattern: /(?<![\d-])1[3-9]\d{9}(?!\d)/g,
    severity: 'hint',
    what: '像是手机号，宜用机关座机',
    dataIn: (matched) => matched,
  },
  {
    pattern: /(?<![\d*])\d{3,4}\*{3,8}\d{2,4}(?![\d*])/g,
    severity: 'hint',
    what: '打了码的号码没有用处，宜写机关座机或删去',
    dataIn: (matched) => matched,
  },
  {
    pattern: new RegExp(
      `(?:申请人|原告|上诉人|当事人|第三人|信访人)(?:为|是|：|:)?${NAME}(?=[，、（(；。]|申请|向|提出|不服|要求|诉|等)`,
      'g',
    ),
    severity: 'confirm',
    what: '像是申请人或案件当事人的姓名，不应公开',
    dataIn: (matched) =>
      nameIn(matched, /^(?:申请人|原告|上诉人|当事人|第三人|信访人)(?:为|是|：|:)?/),
  },
  {
    pattern: new RegExp(
      `(?:为|由|：|:)${NAME}(?:、${NAME}){0,5}等?(?:[一二三四五六七八九十两\\d]{1,3}(?:人|名))?(?=(?:申请|要求|提出)(?:公开|政府信息))`,
      'g',
    ),
    severity: 'confirm',
    what: '像是申请人的姓名，不应公开',
    dataIn: (matched) => nameIn(matched.replace(/等.*$/, '').split('、')[0] ?? '', /^[为由：:]/),
  },
  {
    pattern: new RegExp(
      `(?:书记|镇长|乡长|区长|县长|主任|局长|主席|委员|部长|站长|所长|科长|科员|专员)${NAME}?(?=同志|担任|任[组领主]|为组长|为副组长|牵头|主持|分管|带队)`,
      'g',
    ),
    severity: 'hint',
    what: '写了姓名。领导职务是公开信息，年报里一般只写职务',
    dataIn: (matched) =>
      nameIn(
        matched,
        /^(?:书记|镇长|乡长|区长|县长|主任|局长|主席|委员|部长|站长|所长|科长|科员|专员)/,
      ),
  },
];

export const noPersonalData: Rule = {
  id: 'N12',
  severity: 'confirm',
  origin: '国办规定',
  clause: '《政府信息公开条例》第十五条：涉及个人隐私等的政府信息不得公开',
  title: '没有身份证号、申请人姓名等个人信息',
  explanation: '年报是公开的。身份证号、申请人和当事人姓名不能写；手机号换成机关座机。',
  reasons: ['本人同意公开', '是机关公布的联系电话'],
  examples: {
    triggers: '“申请人张小田不服答复”“镇长李大川担任组长”“联系人手机 1380013xxxx”',
    stays: '“申请人张某”“联系电话 0000-0000000”“主任牵头、专人负责”',
  },
  reads: 'words',
  find: ({ format, report }) => reportTexts(format, report).flatMap(findPersonal),
};

/** At the beginning of a summary, and with a form of address: nowhere in a report. */
const inSummaries: readonly RegExp[] = [
  new RegExp(`^${NAME}(?=(?:申请|要求|反映|咨询|等|户|诉))`),
  new RegExp(`${NAME}(?=(?:先生|女士|同志))`),
  new RegExp(`(?:申请人|村民|居民)(?:为|是|：|:)?${NAME}(?![\\u3400-\\u9FFF])`),
];
const PLACES = /[村镇乡街路厂店县市区组社桥河山湾庄园场]$/;

/** What in the words about an application is personal, and why it should not stand there. */
export function personalNotes(text: string): readonly string[] {
  const found = personal.flatMap(({ pattern, dataIn }) =>
    Array.from(text.matchAll(pattern)).map((match) => dataIn(match[0])),
  );
  const names = inSummaries.flatMap((pattern) => {
    const matched = pattern.exec(text)?.[0] ?? '';
    const name = matched.replace(/^(?:申请人|村民|居民)(?:为|是|：|:)?/, '');
    return name === matched && PLACES.test(name) ? [] : nameIn(name, /^$/);
  });
  return [...new Set([...found, ...names])]
    .filter((data) => data !== '')
    .map((data) => `“${data}”像是${/\d/.test(data) ? '号码' : '姓名'}：只写要的是什么信息，不写人`);
}

function findPersonal(text: ReportText): readonly FoundByRule[] {
  return personal.flatMap(({ pattern, severity, what, dataIn }) => {
    const found = Array.from(text.text.matchAll(pattern)).flatMap((match) => {
      const data = dataIn(match[0]);
      if (data === '') return [];
      const start = match.index + match[0].lastIndexOf(data);
      return [{ start, end: start + data.length, data }];
    });
    const [first] = found;
    if (!first) return [];
    const count = found.length > 1 ? `等 ${found.length} 处` : '';
    return foundInText(text, first.start, first.end, {
      severity,
      message: `“${text.name}”里的“${masked(first.data)}”${count}${what}。`,
    });
  });
}

/** Anonymous already: 张某, 李××. */
function nameIn(matched: string, before: RegExp): string {
  const name = matched.replace(before, '');
  return /[某×XＸ*]/.test(name) ? '' : name;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** GB 11643: the date is a date and the last digit follows from the others. */
function isIdentityNumber(text: string): boolean {
  const month = Number(text.slice(10, 12));
  const day = Number(text.slice(12, 14));
  if (!/^(?:19|20)/.test(text.slice(6, 8)) || month < 1 || month > 12 || day < 1 || day > 31) {
    return false;
  }
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(text.charAt(at)), 0);
  return CHECK_DIGITS.charAt(sum % 11) === text.charAt(17).toUpperCase();
}

/** The finding itself is printed on the check report: it must not spread what it warns of. */
function masked(data: string): string {
  if (data.length <= 3) return `${data.charAt(0)}${'○'.repeat(data.length - 1)}`;
  const shown = Math.min(4, Math.floor(data.length / 3));
  return `${data.slice(0, shown)}${'*'.repeat(data.length - shown * 2)}${data.slice(-shown)}`;
}
