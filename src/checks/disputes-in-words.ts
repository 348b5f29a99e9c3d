import { absoluteDecimal, addDecimals, compareDecimals, subtractDecimals } from '../domain';
import type { FoundByRule, Rule, RuleContext, Subject } from '../domain';
import {
  clauseAround,
  figureOf,
  foundInWords,
  namesOtherYear,
  narrativeSentences,
  numberFix,
  whereOf,
} from './word-finding';
import type { Figure, SubjectMention } from './word-finding';
import type { Sentence } from './words';

/** Cases that an office decides or of another field, results of cases, other years and offices. */
const OTHER_CASES =
  /败诉|纠错|纠正|撤销|维持|驳回|调解|应诉|审理|代理|上年|去年|往年|历年|以来|全市|全县|全区|全省|法律援助|未经复议|复议机关|指导/;

interface Kind {
  readonly subject: Subject;
  readonly name: string;
  readonly counted: readonly RegExp[];
}

const kinds: readonly Kind[] = [
  {
    subject: 'reconsiderations',
    name: '行政复议',
    counted: [
      /行政复议(?:申请|案件)?(?:数量)?(?:共|有|为)?#(?!余|多)[件起宗次]/g,
      /#(?!余|多)[件起宗次]行政复议(?!机关|和|、|及)/g,
    ],
  },
  {
    subject: 'litigations',
    name: '行政诉讼',
    counted: [
      /(?:行政诉讼|行政应诉)(?:申请|案件)?(?:数量)?(?:共|有|为)?#(?!余|多)[件起宗次]/g,
      /#(?!余|多)[件起宗次]行政诉讼(?!和|、|及)/g,
    ],
  },
];

export const disputesAgree: Rule = {
  id: 'T5',
  severity: 'hint',
  origin: '建议',
  clause: '正文与表四应一致',
  title: '正文写的复议、诉讼件数与表四一致',
  explanation: '正文写几件复议、几件诉讼，表四的总计一般就是几件；只计当年新发的，可以不同。',
  reasons: ['正文只计当年新发生的', '表四含上年度结转的案件'],
  examples: {
    triggers: '正文“因政府信息公开引发行政复议 2 件”，表四行政复议总计 1。',
    stays: '正文“办理行政应诉培训 2 次”，表四全是 0。',
  },
  reads: 'words',
  find: (context) =>
    kinds.flatMap(({ subject, name, counted }) => {
      const figure = figureOf(context, subject);
      if (!figure) return [];
      const mentions = sentencesOnCases(context).flatMap((sentence) =>
        counted.flatMap((pattern) => casesIn(sentence, pattern, context)),
      );
      const isZero = mentions.some(({ value }) => compareDecimals(value, '0') === 0);
      const sum = addDecimals(['0', ...mentions.map(({ value }) => value)]);
      const agrees = sum === figure.value || mentions.some(({ value }) => value === figure.value);
      const [first] = mentions;
      if (!first || agrees || isZero) return [];
      const { sentence, start, end, value } = first;
      const difference = absoluteDecimal(subtractDecimals(value, figure.value));
      const number = sentence.words.numberAt(sentence.start + sentence.plain.indexOf('#', start));
      return foundInWords(sentence.words, sentence.start + start, sentence.start + end, {
        cells: figure.cells,
        message: `${whereOf(sentence.words)}写${name} ${value} 件，${figure.name}是 ${figure.value} 件，差 ${difference} 件。请核对；只计当年新发生的，可以不改。`,
        expected: figure.value,
        actual: value,
        fixes: [numberFix(sentence.words, number, figure.value)],
      });
    }),
};

interface CaseMention {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

function casesIn(
  sentence: Sentence,
  pattern: RegExp,
  { report }: RuleContext,
): readonly CaseMention[] {
  const { plain, words } = sentence;
  return Array.from(plain.matchAll(pattern)).flatMap((match): CaseMention[] => {
    const clause = clauseAround(plain, match.index);
    if (OTHER_CASES.test(clause) || namesOtherYear(clause, report.year)) return [];
    if (!isAboutDisclosure(sentence)) return [];
    const at = match.index + match[0].indexOf('#');
    const { value } = words.numberAt(sentence.start + at);
    return [{ sentence, start: match.index, end: match.index + match[0].length, value }];
  });
}

/** Each number that the words give for cases. */
export function caseMentions(context: RuleContext): readonly SubjectMention[] {
  return kinds.flatMap(({ subject, counted }) =>
    sentencesOnCases(context).flatMap((sentence) =>
      counted
        .flatMap((pattern) => casesIn(sentence, pattern, context))
        .map(({ sentence: { words, start: from, plain }, start }) => ({
          subject,
          words,
          number: words.numberAt(from + plain.indexOf('#', start)),
          isPart: false,
        })),
    ),
  );
}

/** The patterns are dear, and few sentences speak of cases. */
function sentencesOnCases(context: RuleContext): readonly Sentence[] {
  return narrativeSentences(context).filter(({ plain }) => /复议|诉讼|应诉/.test(plain));
}

function isAboutDisclosure({ plain, words }: Sentence): boolean {
  return /信息公开|公开申请|公开工作/.test(plain) || words.text.name.includes('依申请');
}

const NO_DISPUTES =
  /(?:未|没有|无(?!法|论|偿|障|纸|证|谓|须|需|疑)|不存在|零)(?:发生|被|有|出现|产生|引发|收到|涉及|因)?[^，。；#]{0,30}?(?:行政复议|行政诉讼|复议|诉讼)[^。；#]{0,14}/g;

export const noDisputesAgrees: Rule = {
  id: 'T6',
  severity: 'confirm',
  origin: '建议',
  clause: '正文与表四应一致',
  title: '正文写没有复议诉讼的，表四全是0',
  explanation: '正文说没有被申请行政复议、提起行政诉讼，表四对应的总计就应是 0。“没有败诉”不算。',
  reasons: ['正文说的是当年新发生的，表四是上年度结转的案件'],
  examples: {
    triggers: '正文“未发生行政复议、行政诉讼”，表四行政复议总计 1。',
    stays: '正文“无被纠错和败诉案件”，表四行政复议总计 1。',
  },
  reads: 'words',
  find: (context) =>
    sentencesOnCases(context).flatMap((sentence) => {
      const { plain, words, start } = sentence;
      if (namesOtherYear(plain, context.report.year)) return [];
      return [...deniedIn(sentence), ...zeroCases(sentence, context)].flatMap(
        ({ index, text }): readonly FoundByRule[] => {
          if (OTHER_CASES.test(clauseAround(plain, index)) || OTHER_CASES.test(text)) return [];
          const wrong = kinds
            .filter(({ name }) => text.includes(name.slice(2)))
            .flatMap(({ subject }) => figureOf(context, subject) ?? [])
            .filter(({ value }) => compareDecimals(value, '0') !== 0);
          if (wrong.length === 0) return [];
          return [
            foundInWords(words, start + index, start + index + text.length, {
              cells: wrong.flatMap(({ cells }) => cells),
              message: `${whereOf(words)}写“${text}”，${wrong.map(describe).join('，')}。请核对哪一处错了。`,
              expected: wrong.map(({ value }) => value).join('、'),
              actual: '0',
            }),
          ];
        },
      );
    }),
};

interface Denial {
  readonly index: number;
  readonly text: string;
}

function deniedIn({ plain }: Sentence): readonly Denial[] {
  return Array.from(plain.matchAll(NO_DISPUTES), ({ 0: text, index }) => ({ index, text }));
}

/** “行政复议0件”. */
function zeroCases(sentence: Sentence, context: RuleContext): readonly Denial[] {
  return kinds
    .flatMap(({ counted }) => counted.flatMap((pattern) => casesIn(sentence, pattern, context)))
    .filter(({ value }) => compareDecimals(value, '0') === 0)
    .map(({ start, end }) => ({
      index: start,
      text: sentence.plain.slice(start, end).replace('#', '0'),
    }));
}

function describe({ name, value }: Figure): string {
  return `${name}是 ${value} 件`;
}
