import { reportTexts } from '../domain';
import type { FoundByRule, ReportText, Rule, RuleContext } from '../domain';
import { foundInPlaces, hitsOf, shownWordings } from './many-places';
import { editAt, foundInText } from './word-finding';

const PREFIX = '国办公开办函';

/** The two notices that reports are written by, as they are cited. */
const notices = [
  { year: '2019', number: '60', title: /有关事项/, from: 2019, to: 2020, called: '有关事项的通知' },
  { year: '2021', number: '30', title: /格式/, from: 2021, to: Infinity, called: '年度报告格式' },
] as const;

type Notice = (typeof notices)[number];

interface Citation {
  readonly text: ReportText;
  readonly notice: Notice;
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  /** The title in 《》 right before. */
  readonly title: string;
}

const CITED =
  /(国办[\u3400-\u9FFF]{0,6})\s?[〔[［【（(]\s?(20\d\d)\s?[〕\]］】）)]\s?第?\s?(\d{1,3})\s?号/g;
const OTHER_BRACKETS =
  /(?<=[\u3400-\u9FFF]{2})[[［【（(]\s?(20\d\d)\s?[\]］】）)](?=\s?第?\s?\d{1,4}\s?号)/g;

export const documentNumbers: Rule = {
  id: 'N4',
  severity: 'confirm',
  origin: '公文惯例',
  clause: '国办公开办函〔2021〕30号、〔2019〕60号；GB/T 9704—2012：发文年份用六角括号〔〕',
  title: '引用的文件名、文号和年份正确',
  explanation:
    '2021年度起依据〔2021〕30号，2019、2020年度依据〔2019〕60号；名称与文号要配对，年份用六角括号。',
  examples: {
    triggers:
      '“国办发〔2021〕30号”年度报告格式；“国办公开办函【2021】30号”；2022年度报告只引〔2019〕60号。',
    stays: '“国办公开办函〔2021〕30号”；“国务院令第711号”',
  },
  reads: 'words',
  find: (context) => {
    const texts = reportTexts(context.format, context.report);
    const citations = texts.flatMap(citationsIn);
    return [
      ...citations.flatMap(findWrongPrefix),
      ...citations.flatMap(findWrongTitle),
      ...findWrongYear(citations, context),
      ...findBrackets(texts),
    ];
  },
};

function citationsIn(text: ReportText): readonly Citation[] {
  return Array.from(text.text.matchAll(CITED)).flatMap((match): Citation[] => {
    const [all, prefix = '', year, number] = match;
    const notice = notices.find((other) => other.year === year && other.number === number);
    if (!notice) return [];
    const before = text.text.slice(Math.max(0, match.index - 90), match.index);
    const title = /《([^《》]*(?:〈[^〈〉]*〉)?[^《》]*)》[（(]?$/.exec(before)?.[1] ?? '';
    return [{ text, notice, start: match.index, end: match.index + all.length, prefix, title }];
  });
}

function findWrongPrefix({ text, notice, start, end, prefix, title }: Citation): FoundByRule[] {
  if (prefix === PREFIX) return [];
  // 国办发 has a 30号 of its own: only what is cited for annual reports is meant.
  const around = text.text.slice(Math.max(0, start - 60), end + 30);
  if (title === '' && !/年度报告|信息公开/.test(around)) return [];
  const right = `${PREFIX}〔${notice.year}〕${notice.number}号`;
  const shown = text.text.slice(start, end);
  return [
    foundInText(text, start, end, {
      message: `“${text.name}”写“${shown}”，该文的文号是“${right}”。请改正。`,
      expected: right,
      actual: shown,
      fixes: [{ label: `改为“${right}”`, edits: [editAt(text, start, end, right)] }],
    }),
  ];
}

function findWrongTitle({ text, notice, start, end, title }: Citation): FoundByRule[] {
  const other = notices.find((one) => one !== notice && one.title.test(title));
  if (!other || notice.title.test(title)) return [];
  return [
    foundInText(text, start, end, {
      message: `“${text.name}”里文件名是“…${other.called}”，文号却是〔${notice.year}〕${notice.number}号；那个文件是〔${other.year}〕${other.number}号。请核对。`,
    }),
  ];
}

/** Only where the notice of the year is not cited too. */
function findWrongYear(
  citations: readonly Citation[],
  { report }: RuleContext,
): readonly FoundByRule[] {
  const { year } = report;
  if (year === null) return [];
  const fits = ({ notice }: Citation) => year >= notice.from && year <= notice.to;
  const [first] = citations;
  if (!first || citations.some(fits)) return [];
  const right = notices.find(({ from, to }) => year >= from && year <= to);
  if (!right) return [];
  return [
    foundInText(first.text, first.start, first.end, {
      message: `${String(year)}年度的报告依据的是${PREFIX}〔${right.year}〕${right.number}号，“${first.text.name}”引的是〔${first.notice.year}〕${first.notice.number}号。请核对。`,
    }),
  ];
}

function findBrackets(texts: readonly ReportText[]): readonly FoundByRule[] {
  const hits = texts.flatMap((text) =>
    hitsOf(text, OTHER_BRACKETS, ([, year = '']) => `〔${year}〕`),
  );
  return foundInPlaces(hits, {
    message: `文号的年份${shownWordings(hits)}。请用六角括号。`,
    fixLabel: (count) => `改为六角括号（${count} 处）`,
  });
}

export const preambleNamesParts: Rule = {
  id: 'N5',
  severity: 'confirm',
  origin: '建议',
  clause: '六个部分的名称见国办公开办函〔2021〕30号、〔2019〕60号附件',
  title: '前言所列的部分齐全、名称一致',
  explanation: '前言列出几个部分、写几个部分，都应是六个，名称与正文标题一致。',
  examples: {
    triggers: '前言“包括总体情况、……、存在的问题及改进措施等四个部分”。',
    stays: '前言没有列出各部分，或六个名称都与标题一致。',
  },
  reads: 'words',
  find: (context) =>
    reportTexts(context.format, context.report)
      .filter(({ field }) => field === 'preamble')
      .flatMap((text) => findWrongParts(text, context)),
};

const CHINESE_DIGITS = '零一二三四五六七八九十';

function findWrongParts(text: ReportText, { format }: RuleContext): readonly FoundByRule[] {
  const plain = asNamed(text.text.replace(/\s/g, ''));
  const names = format.sections.map(({ heading }) =>
    heading.replace(/^[一二三四五六七八九十]+、/, ''),
  );
  const missing = names.filter((name) => !plain.includes(asNamed(name)));
  if (names.length - missing.length < 3) return [];
  const stated = /([一二三四五六七八九十\d]{1,2})个?(?:大)?部分/.exec(plain);
  const count = stated ? countOf(stated[1] ?? '') : names.length;
  const isWrongCount = count !== names.length;
  if (missing.length === 0 && !isWrongCount) return [];
  const told = [
    ...(isWrongCount ? [`写的是“${stated?.[0] ?? ''}”，应为${chinese(names.length)}个部分`] : []),
    ...(missing.length > 0
      ? [`没有找到${missing.map((name) => `“${name}”`).join('、')}这样的名称`]
      : []),
  ].join('；');
  return [
    foundInText(text, 0, text.text.length, {
      message: `前言所列的部分与正文标题不一致：${told}。请按标题改写。`,
    }),
  ];
}

/** “和” for “、” is no other name, nor is what the body of the notices calls the fourth part. */
function asNamed(text: string): string {
  return text
    .replace(/以及|[和及与]/g, '、')
    .replace(/、{2,}/g, '、')
    .replace(
      /因政府信息公开工作被申请行政复议、被?提起行政诉讼/g,
      '政府信息公开行政复议、行政诉讼',
    );
}

function countOf(text: string): number {
  return /\d/.test(text) ? Number(text) : CHINESE_DIGITS.indexOf(text);
}

function chinese(count: number): string {
  return CHINESE_DIGITS.charAt(count);
}
