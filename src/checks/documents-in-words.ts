import { absoluteDecimal, addDecimals, compareDecimals, subtractDecimals } from '../domain';
import type { FoundByRule, Rule, RuleContext, Subject } from '../domain';
import { findDenied, noDecisions, noDocuments, noFees } from './none-in-words';
import {
  clauseAround,
  figureOf,
  foundInWords,
  namesOtherYear,
  narrativeSentences,
  numberFix,
  whereOf,
} from './word-finding';
import type { SubjectMention } from './word-finding';
import type { NumberInWords, Words } from './words';

/** How often something was made public is another number than how often it was decided. */
const PUBLISHED = /信息|公示|公布|发布|录入|归集|解读|上网|公开(?!平台)/;
const OTHER_SCOPE = /上年|去年|往年|历年|以来|全市|全县|全区|全省|党内|合法性审查|报备|备案/;

/** Decisions of one procedure are some of all. */
const ONE_PROCEDURE = /(?:一般|普通|简易|快速)(?:办理)?程序/;

interface Counted {
  readonly subject: Subject;
  readonly label: string;
  readonly pattern: RegExp;
}

const DOCUMENT = '(?:行政)?规范性文件';
const COUNT = '(?:共|有|为|计|数量|数|：|的)?#(?!余|多)[件份个部宗起]';

const documents: readonly Counted[] = [
  {
    subject: 'documentsIssued',
    label: '制发规范性文件',
    pattern: new RegExp(
      `${DOCUMENT}(?:本年)?新?(?:制发|制定|印发|出台)${COUNT}|(?:制发|制定|印发|出台|新制作|新增|制订)(?:(?:并|和|、)?(?:印发|发布|出台|公布|下发))?(?:的)?(?:${DOCUMENT}${COUNT}|#(?!余|多)[件份个部]${DOCUMENT})`,
      'g',
    ),
  },
  {
    subject: 'documentsRepealed',
    label: '废止规范性文件',
    pattern: new RegExp(
      `废止(?:的)?(?:${DOCUMENT}|文件)?(?:${COUNT}|#(?!余|多)[件份个部]${DOCUMENT})`,
      'g',
    ),
  },
  {
    subject: 'documentsInForce',
    label: '现行有效规范性文件',
    pattern: new RegExp(
      `现行有效(?:的)?(?:${DOCUMENT}|文件)?${COUNT}|${DOCUMENT}现行有效${COUNT}|现存有效(?:的)?${DOCUMENT}${COUNT}`,
      'g',
    ),
  },
];

const decided = (name: string) =>
  new RegExp(
    `(?<=#[件宗起](?:，|、|和|及)?)${name}(?:决定|处理决定|案件|措施)?${COUNT}|(?:作出|办理|办结|实施|下达|处理)(?:的)?(?:各类)?(?:${name}(?:决定|处理决定|案件)?${COUNT}|#(?!余|多)[件宗起]${name})|${name}(?:处理)?决定${COUNT}`,
    'g',
  );

const decisions: readonly Counted[] = [
  { subject: 'licences', label: '行政许可', pattern: decided('行政许可') },
  { subject: 'penalties', label: '行政处罚', pattern: decided('行政处罚') },
  { subject: 'compulsoryMeasures', label: '行政强制', pattern: decided('行政强制') },
];

export const documentsAgree: Rule = {
  id: 'T7',
  severity: 'confirm',
  origin: '建议',
  clause: '正文与表二应一致；30号文要求数据准确',
  title: '正文写的规范性文件件数与表二一致',
  explanation: '正文写制发、废止、现行有效各几件，表二“行政规范性文件”就应是几件。',
  reasons: ['正文含不属于行政规范性文件的其他文件'],
  examples: {
    triggers: '正文“制发行政规范性文件 2 件”，表二本年制发件数 1。',
    stays: '正文“公开政策文件 3 条”，表二本年制发件数 0。',
  },
  reads: 'words',
  find: (context) => [
    ...documents.flatMap((counted) => findDifferent(counted, context)),
    ...findDenied(noDocuments, context),
  ],
};

export const decisionsAgree: Rule = {
  id: 'T8',
  severity: 'confirm',
  origin: '建议',
  clause: '正文与表二应一致；30号文：包括已公开和依法未公开的全部处理决定',
  title: '正文写的许可、处罚、强制和收费与表二一致',
  explanation:
    '正文写作出几件决定、收费多少，表二对应的数就应是多少（元与万元换算后比较）。公开了几条信息不比。',
  reasons: ['委托执法的案件计入委托机关', '正文按另一口径统计，已在文中说明'],
  examples: {
    triggers: '正文“作出行政处罚决定 5 件”，表二行政处罚 3。',
    stays: '正文“主动公开行政处罚信息 3 条”，表二行政处罚 0。',
  },
  reads: 'words',
  find: (context) => [
    ...decisions.flatMap((counted) => findDifferent(counted, context)),
    ...findOtherFees(context),
    ...findDenied(noDecisions, context),
    ...findDenied(noFees, context),
  ],
};

interface Mention {
  readonly words: Words;
  readonly start: number;
  readonly end: number;
  readonly number: NumberInWords;
}

function findDifferent(
  { subject, label, pattern }: Counted,
  context: RuleContext,
): readonly FoundByRule[] {
  const figure = figureOf(context, subject);
  if (!figure) return [];
  const isDecision = decisions.some((other) => other.subject === subject);
  const mentions = mentionsOf(pattern, isDecision, context);
  const [first] = mentions;
  if (!first) return [];
  const sum = addDecimals(mentions.map(({ number }) => number.value));
  const agrees = mentions.some(({ number }) => compareDecimals(number.value, figure.value) === 0);
  if (agrees || sum === figure.value) return [];
  const { words, start, end, number } = first;
  const difference = absoluteDecimal(subtractDecimals(number.value, figure.value));
  return [
    foundInWords(words, start, end, {
      cells: figure.cells,
      message: `${whereOf(words)}写${label} ${number.value} 件，${figure.name}是 ${figure.value} 件，差 ${difference} 件。请核对哪一处错了。`,
      expected: figure.value,
      actual: number.value,
      fixes: [numberFix(words, number, figure.value)],
    }),
  ];
}

/** Each number that the words give for documents and decisions. */
export function documentMentions(context: RuleContext): readonly SubjectMention[] {
  return [...documents, ...decisions].flatMap((counted) =>
    mentionsOf(counted.pattern, decisions.includes(counted), context).map(({ words, number }) => ({
      subject: counted.subject,
      words,
      number,
      isPart: false,
    })),
  );
}

function mentionsOf(
  pattern: RegExp,
  isDecision: boolean,
  context: RuleContext,
): readonly Mention[] {
  const word = isDecision ? '行政' : '规范性文件';
  const sentences = narrativeSentences(context).filter(
    ({ plain }) => plain.includes('#') && plain.includes(word),
  );
  return sentences.flatMap(({ words, plain, start }) =>
    Array.from(plain.matchAll(pattern)).flatMap((match): Mention[] => {
      const clause = clauseAround(plain, match.index);
      const before = plain.slice(0, match.index);
      const isOther =
        OTHER_SCOPE.test(clause) ||
        PUBLISHED.test(isDecision ? clause : match[0].replace(MADE_AND_PUBLISHED, '')) ||
        (isListed(match[0]) && !isListOfDecisions(before)) ||
        namesOtherYear(clause, context.report.year) ||
        /其中[^，]{0,6}$|公开$|公布$|审查$/.test(before) ||
        ONE_PROCEDURE.test(clause);
      if (isOther || !isOfDocuments(match[0], clause, plain)) return [];
      const at = start + match.index;
      const number = words.numberAt(at + match[0].indexOf('#'));
      return [{ words, start: at, end: at + match[0].length, number }];
    }),
  );
}

/** “制定并发布规范性文件4件” is one act. */
const MADE_AND_PUBLISHED = /(?<=制发|制定|制订|印发)(?:并|和|、)?(?:发布|公布)/;

/** “作出行政处罚3件、行政强制1件”: the second goes by the first’s verb. */
function isListed(found: string): boolean {
  return found.startsWith('行政') && !found.includes('决定');
}

function isListOfDecisions(before: string): boolean {
  const isDecided = /(?:作出|办理|实施|下达|办结)[^，；]{0,4}行政(?:许可|处罚|强制)/.test(before);
  return isDecided && !PUBLISHED.test(before);
}

/** “废止3件” may be of anything; the sentence has to speak of 规范性文件. */
function isOfDocuments(found: string, clause: string, sentence: string): boolean {
  if (!/废止|现行有效/.test(found)) return true;
  return /规范性文件/.test(clause) || /规范性文件/.test(sentence);
}

const FEES = /行政事业性收费(?:共|金额|总额|收入|合计|为|计|：)*#(万?元)/g;

function findOtherFees(context: RuleContext): readonly FoundByRule[] {
  const figure = figureOf(context, 'administrativeFees');
  if (!figure) return [];
  return narrativeSentences(context).flatMap(({ words, plain, start }) =>
    Array.from(plain.matchAll(FEES)).flatMap((match) => {
      const clause = clauseAround(plain, match.index);
      if (OTHER_SCOPE.test(clause) || namesOtherYear(clause, context.report.year)) return [];
      const at = start + match.index;
      const number = words.numberAt(at + match[0].indexOf('#'));
      const unit = match[1] ?? '';
      const isSame =
        compareDecimals(inYuan(number.value, unit), inYuan(figure.value, '万元')) === 0;
      if (isSame) return [];
      return foundInWords(words, at, at + match[0].length, {
        cells: figure.cells,
        message: `${whereOf(words)}写行政事业性收费 ${number.value} ${unit}，${figure.name}是 ${figure.value} 万元，不一致。请核对金额和单位。`,
        expected: figure.value,
        actual: `${number.value}${unit}`,
      });
    }),
  );
}

/** Exactly: the point moves four places to the right. */
function inYuan(value: string, unit: string): string {
  if (unit !== '万元') return value;
  const [whole = '0', fraction = ''] = value.split('.');
  const moved = fraction.padEnd(4, '0');
  return `${whole}${moved.slice(0, 4)}.${moved.slice(4)}0`;
}
