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
  /(国办[\u3400-\u9FFF]{0,6}|国(?:务院)?[\u3400-\u9FFF]{0,6}函)\s?[〔[［【（(]\s?(20\d\d)\s?[〕\]］】）)]\s?第?\s?(\d{1,3})\s?号/g;
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
      ...texts.flatMap(findUnknownNumbers),
      ...texts.flatMap(findBroken),
      ...findWrongYear(citations, context),
      ...findBrackets(texts),
      ...findOrdinals(texts),
    ];
  },
};

function citationsIn(text: ReportText): readonly Citation[] {
  return Array.from(text.text.matchAll(CITED)).flatMap((match): Citation[] => {
    const [all, prefix = '', year, number] = match;
    const notice = notices.find((other) => other.year === year && other.number === number);
    if (!notice) return [];
    const title = titleBefore(text, match.index);
    return [{ text, notice, start: match.index, end: match.index + all.length, prefix, title }];
  });
}

/** The title in 《》 that ends right before a place. */
function titleBefore({ text }: ReportText, at: number): string {
  const before = text.slice(Math.max(0, at - 90), at);
  return /《([^《》]*(?:〈[^〈〉]*〉)?[^《》]*)》[（(]?$/.exec(before)?.[1] ?? '';
}

function findWrongPrefix({ text, notice, start, end, prefix, title }: Citation): FoundByRule[] {
  if (prefix === PREFIX) return [];
  // 国办发 and 国函 have a 30号 of their own: only what is cited for annual reports is meant.
  const around = text.text.slice(Math.max(0, start - 60), end + 30);
  if (!(title === '' ? /年度报告|信息公开/ : /年度报告/).test(title || around)) return [];
  return [tellWrong(text, start, text.text.slice(start, end), notice)];
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

/** “〔2021〕60号”: by its title it is one of the two notices, by its number neither. */
function findUnknownNumbers(text: ReportText): readonly FoundByRule[] {
  return Array.from(text.text.matchAll(CITED)).flatMap((match): FoundByRule[] => {
    const [shown, , year, number] = match;
    const title = titleBefore(text, match.index);
    const isKnown = notices.some((one) => one.year === year && one.number === number);
    const meant = notices.find((one) => /年度报告/.test(title) && one.title.test(title));
    return isKnown || !meant ? [] : [tellWrong(text, match.index, shown, meant)];
  });
}

/** A sign is lost: “国办公开办函〔202130号”. */
const BROKEN =
  /国办公开办函(?!\s?[〔[［【（(]\s?20\d\d\s?[〕\]］】）)]\s?第?\s?\d{1,3}\s?号)[〔[［【（(〕\]］】\d\s]{2,14}号?/g;

function findBroken(text: ReportText): readonly FoundByRule[] {
  return Array.from(text.text.matchAll(BROKEN)).flatMap((match): FoundByRule[] => {
    const digits = match[0].replace(/\D/g, '');
    const meant = notices.find(({ year, number }) => digits === `${year}${number}`);
    if (meant) return [tellWrong(text, match.index, match[0].trimEnd(), meant)];
    const message = `“${text.name}”里的文号“${match[0].trim()}”写得不全。请核对。`;
    return [foundInText(text, match.index, match.index + match[0].trimEnd().length, { message })];
  });
}

function tellWrong(
  text: ReportText,
  start: number,
  shown: string,
  { year, number }: Notice,
): FoundByRule {
  const end = start + shown.length;
  const right = `${PREFIX}〔${year}〕${number}号`;
  return foundInText(text, start, end, {
    message: `“${text.name}”写“${shown}”，该文的文号是“${right}”。请改正。`,
    expected: right,
    actual: shown,
    fixes: [{ label: `改为“${right}”`, edits: [editAt(text, start, end, right)] }],
  });
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

const ORDINAL = /(?<=〔20\d\d〕\s?)第(?=\s?\d{1,4}\s?号)/g;

function findOrdinals(texts: readonly ReportText[]): readonly FoundByRule[] {
  const hits = texts.flatMap((text) => hitsOf(text, ORDINAL, () => ''));
  return foundInPlaces(hits, {
    severity: 'hint',
    message: '文号的序号前不加“第”字。',
    fixLabel: (count) => `删去“第”字（${count} 处）`,
  });
}
