import { absoluteDecimal, addDecimals, compareDecimals, subtractDecimals } from '../domain';
import type { FoundByRule, Rule, RuleContext, Subject } from '../domain';
import { isAboutApplications, OTHER_BUSINESS } from './application-words';
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
import type { NumberInWords, Sentence } from './words';

const ALL = '(?:全部|均已?|都已?|已全部|全都)';
const ALL_DONE = new RegExp(`${ALL}[^，。；#]{0,14}?(?:办结|办理完毕|办理完成|处理完毕|办毕)`, 'g');
const ALL_ANSWERED = new RegExp(
  `${ALL}[^，。；#]{0,14}?(?:答复|回复)|(?:答复|办结|回复|办理)率(?:为|达到?|均为)?100[%％]`,
  'g',
);
/** Says itself that some were not settled. */
const WITH_EXCEPTION =
  /除[^。；]{0,30}外|结转|转结|转到?下|转入|尚未|未办结|正在办理|其余|其他申请/;

export const allSettledAgrees: Rule = {
  id: 'T3',
  severity: 'confirm',
  origin: '建议',
  clause: '正文与表三应一致；30号文要求数据准确、要素齐备',
  title: '正文写全部办结的，表三结转下年度为0',
  explanation:
    '全部办结，就不会有结转下年度的。只说“均按期答复”“答复率100%”的不一定矛盾，只作提醒。',
  reasons: ['“全部办结”不含年底新收、尚在期限内的申请'],
  examples: {
    triggers: '正文“收到申请 5 件，均已办结”，表三结转下年度 1。',
    stays: '正文“除 1 件结转下年外，其余全部办结”，表三结转下年度 1。',
  },
  reads: 'words',
  find: (context) => {
    const carried = figureOf(context, 'carriedForward');
    if (!carried || compareDecimals(carried.value, '0') === 0) return [];
    const sentences = narrativeSentences(context).filter(
      (sentence) =>
        isAboutApplications(sentence, sentence.plain) &&
        !OTHER_BUSINESS.test(sentence.plain) &&
        !WITH_EXCEPTION.test(sentence.plain),
    );
    return sentences.flatMap((sentence) => {
      const done = Array.from(sentence.plain.matchAll(ALL_DONE))[0];
      const answered = Array.from(sentence.plain.matchAll(ALL_ANSWERED))[0];
      const match = done ?? answered;
      if (!match || namesOtherYear(sentence.plain, context.report.year)) return [];
      const { words, start } = sentence;
      const from = start + match.index;
      return foundInWords(words, from, from + match[0].length, {
        severity: done ? 'confirm' : 'hint',
        cells: carried.cells,
        message: `${whereOf(words)}写“${match[0]}”，${carried.name}是 ${carried.value} 件。${done ? '请核对哪一处错了，或写明除外的件数。' : '如有未办完的，可写明件数。'}`,
        expected: '0',
        actual: carried.value,
      });
    });
  },
};

interface Outcome {
  readonly subject: Subject;
  readonly label: string;
  /** Words for it; the number follows them, or stands right before. */
  readonly names: string;
}

const OUTCOMES: readonly Outcome[] = [
  { subject: 'disclosed', label: '予以公开', names: '(?<![不部分未以])(?:予以公开|同意公开)' },
  { subject: 'partlyDisclosed', label: '部分公开', names: '(?:予以)?部分公开' },
  { subject: 'withheld', label: '不予公开', names: '不予公开' },
  { subject: 'unavailable', label: '无法提供', names: '无法提供' },
  { subject: 'declined', label: '不予处理', names: '不予处理' },
  { subject: 'otherwiseHandled', label: '其他处理', names: '其他处理' },
  { subject: 'handled', label: '办结', names: '(?<!未)(?:已|共|全部|按期|按时)?办结' },
  {
    subject: 'carriedForward',
    label: '结转下年度',
    names:
      '(?:结转|转结)(?:至|到|入)?(?:下年|下一年|次年|明年|(?:20\\d\\d年))(?:度)?(?:继续)?(?:办理)?',
  },
  { subject: 'broughtForward', label: '上年结转', names: '(?:上年|上一年|去年)(?:度)?结转' },
];

const patterns = OUTCOMES.map((outcome) => ({
  outcome,
  after: new RegExp(
    `${outcome.names}(?:的|类)?(?:政府信息公开)?(?:申请|答复)?(?:数量)?(?:共|有|为|的有|：)?#(?!余|多)[件份宗]`,
    'g',
  ),
  before: new RegExp(
    `#(?!余|多)[件份宗](?:申请)?(?:为|属于|属|系|作出|依法|已)?${outcome.names}(?![^，。；、]{0,4}#)`,
    'g',
  ),
}));

interface Mention {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly number: NumberInWords;
  readonly isPart: boolean;
}

export const resultsAgree: Rule = {
  id: 'T4',
  severity: 'confirm',
  origin: '建议',
  clause: '正文与表三应一致；30号文要求数据准确、要素齐备',
  title: '正文写的办理结果与表三一致',
  explanation: '正文写予以公开、部分公开、不予公开、办结、结转各几件，表三对应的数就应是几件。',
  reasons: ['正文按另一口径统计，已在文中说明'],
  examples: {
    triggers: '正文“予以公开 3 件”，表三予以公开 2。',
    stays: '正文“因属国家秘密不予公开 1 件，因保护第三方不予公开 2 件”，表三不予公开合计 3。',
  },
  reads: 'words',
  find: (context) => {
    const sentences = narrativeSentences(context).filter((sentence) =>
      isAboutApplications(sentence, sentence.plain),
    );
    return patterns.flatMap(({ outcome, after, before }) => {
      const mentions = sentences.flatMap((sentence) => [
        ...mentionsOf(sentence, after, outcome, context.report.year),
        ...mentionsOf(sentence, before, outcome, context.report.year),
      ]);
      return findDifferent(outcome, mentions, context);
    });
  },
};

/** Each number that the words give for a result. */
export function resultMentions(context: RuleContext): readonly SubjectMention[] {
  const sentences = narrativeSentences(context).filter((sentence) =>
    isAboutApplications(sentence, sentence.plain),
  );
  const { year } = context.report;
  return patterns.flatMap(({ outcome, after, before }) =>
    sentences.flatMap((sentence) =>
      [after, before]
        .flatMap((pattern) => mentionsOf(sentence, pattern, outcome, year))
        .map(({ number, isPart }) => {
          const { subject } = outcome;
          return { subject, words: sentence.words, number, isPart };
        }),
    ),
  );
}

function mentionsOf(
  sentence: Sentence,
  pattern: RegExp,
  { label }: Outcome,
  year: number | null,
): readonly Mention[] {
  const { plain, start, words } = sentence;
  return Array.from(plain.matchAll(pattern)).flatMap((match): Mention[] => {
    const clause = clauseAround(plain, match.index);
    const isOther =
      OTHER_BUSINESS.test(clause) ||
      (/上年|去年|上一年/.test(clause) && !/结转/.test(match[0])) ||
      /[约近超逾]$/.test(plain.slice(0, match.index)) ||
      (namesOtherYear(clause, year) && !isNextYear(clause, year));
    if (isOther) return [];
    const at = start + match.index;
    const number = words.numberAt(at + match[0].indexOf('#'));
    // “其中予以公开3件” is a part of all, and the whole of what was disclosed.
    const isOfThese = /其中/.test(clause) && plain.slice(0, match.index).includes(label);
    const isPart = isOfThese || /因|由于|属于|涉及|自然人|法人|企业|网上|信函|当面/.test(clause);
    return [{ sentence, start: at, end: at + match[0].length, number, isPart }];
  });
}

function isNextYear(clause: string, year: number | null): boolean {
  return year !== null && !namesOtherYear(clause.split(`${String(year + 1)}年`).join(''), year);
}

function findDifferent(
  { subject, label }: Outcome,
  mentions: readonly Mention[],
  context: RuleContext,
): readonly FoundByRule[] {
  const figure = figureOf(context, subject);
  const [first] = mentions;
  if (!figure || !first) return [];
  const sum = addDecimals(mentions.map(({ number }) => number.value));
  if (sum === figure.value || mentions.some(({ number }) => number.value === figure.value))
    return [];
  const wrong = mentions.find(
    ({ number, isPart }) => !isPart || compareDecimals(number.value, figure.value) > 0,
  );
  if (!wrong) return [];
  const { words } = wrong.sentence;
  const difference = absoluteDecimal(subtractDecimals(wrong.number.value, figure.value));
  return [
    foundInWords(words, wrong.start, wrong.end, {
      cells: figure.cells,
      message: `${whereOf(words)}写${label} ${wrong.number.value} 件，${figure.name}是 ${figure.value} 件，差 ${difference} 件。请核对哪一处错了。`,
      expected: figure.value,
      actual: wrong.number.value,
      fixes: [numberFix(words, wrong.number, figure.value)],
    }),
  ];
}
