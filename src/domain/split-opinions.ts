import { layoutSection } from './layout';
import type { ReportFormat } from './format';

/**
 * A message that came back from the county, by WeChat or mail, becomes a list: one entry for each
 * thing asked for. Numbers go, words stay as they were written. Greetings, closings and heads of
 * mail are no entries. Where it is not clear that a number begins an entry, nothing is cut.
 */
export function splitOpinions(message: string, format: ReportFormat): readonly string[] {
  const labels = officialLabels(format);
  const pieces = message
    .replace(/\u00A0|\u3000/g, ' ')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isMailHead(line))
    .flatMap((line) => piecesOf(line, labels));
  const isNumbered = pieces.some(({ kind }) => isNumber(kind));
  const found = isNumbered ? gather(pieces) : pieces.flatMap(({ text }) => cutAtSemicolons(text));
  return found.map(tidy).filter((text) => text !== '' && !isEmptyTalk(text));
}

/** A stretch of one line; `kind` is the kind of number that it begins with, or that of a label. */
interface Piece {
  readonly kind: string | null;
  readonly text: string;
}

/** A line about a row of the template, which begins with the number of that row. */
const LABEL = 'label';

function isNumber(kind: string | null): boolean {
  return kind !== null && kind !== LABEL;
}

/** Kinds of numbers, each with what it may look like at the beginning of an entry. */
const kinds: readonly (readonly [kind: string, pattern: string])[] = [
  ['circled', '([①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳])'],
  ['bracketed', '[（(]([\\d０-９]{1,2})[)）][、.．]?'],
  ['bracketedChinese', '[（(]([一二三四五六七八九十]{1,3})[)）][、.．]?'],
  ['digit', '([\\d０-９]{1,2})(?:[.．](?![\\d０-９])|[、)）])'],
  ['spoken', '第?([一二三四五六七八九十]{1,2})(?:是(?![否不])|[，,：:])'],
  ['chinese', '([一二三四五六七八九十]{1,3})、(?![一二三四五六][、部和])'],
  ['bullet', '[-—•·●*▪]()\\s*(?=\\S)'],
];

/** What may stand before a number inside of a line. */
const BOUNDARY = '(?:^|(?<=[\\s。；;：:，,！!？?]))';
const BEFORE_CIRCLED = '(?:^|(?<=[^表第]))';

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

function piecesOf(line: string, labels: readonly string[]): readonly Piece[] {
  const found = kinds
    .map(([kind, pattern]) => ({ kind, marks: sequence(marksOf(kind, pattern, line, labels)) }))
    .filter(({ marks }) => marks.length > 0)
    .sort((left, right) => (left.marks[0]?.start ?? 0) - (right.marks[0]?.start ?? 0));
  const [first] = found;
  if (!first) {
    const isLabel = labels.some((label) => line.startsWith(label));
    return [{ kind: isLabel ? LABEL : null, text: line }];
  }
  const before = line.slice(0, first.marks[0]?.start ?? 0).trim();
  return [
    ...(before === '' ? [] : [{ kind: null, text: before }]),
    ...first.marks.map(({ end }, index) => ({
      kind: first.kind,
      text: line.slice(end, first.marks[index + 1]?.start ?? line.length).trim(),
    })),
  ];
}

/** Numbers of one kind in a line; not those of official labels, such as （三）不予公开. */
function marksOf(
  kind: string,
  pattern: string,
  line: string,
  labels: readonly string[],
): readonly Mark[] {
  const boundary = kind === 'circled' ? BEFORE_CIRCLED : kind === 'bullet' ? '^' : BOUNDARY;
  return Array.from(line.matchAll(new RegExp(boundary + pattern, 'g'))).flatMap((match) => {
    const rest = line.slice(match.index);
    if (labels.some((label) => rest.startsWith(label))) return [];
    const value = valueOf(match[1] ?? '');
    return [{ start: match.index, end: match.index + match[0].length, value }];
  });
}

/**
 * The numbers that count on: inside a line an entry is only believed if another follows it. At the
 * beginning of a line one is enough.
 */
function sequence(marks: readonly Mark[]): readonly Mark[] {
  const first = marks.findIndex(({ start, value }) => start === 0 || value === 1);
  const counted: Mark[] = [];
  for (const mark of first < 0 ? [] : marks.slice(first)) {
    const last = counted[counted.length - 1];
    if (!last || mark.value === last.value + 1) counted.push(mark);
  }
  return counted.length > 1 || counted[0]?.start === 0 ? counted : [];
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const CHINESE = '一二三四五六七八九十';

function valueOf(number: string): number {
  const plain = number.normalize('NFKC');
  if (!CIRCLED.includes(number) && /^\d+$/.test(plain)) return Number(plain);
  if (number !== '' && CIRCLED.includes(number)) return CIRCLED.indexOf(number) + 1;
  const ones = CHINESE.indexOf(number.slice(-1)) + 1;
  if (!number.includes('十')) return ones;
  const tens = number.startsWith('十') ? 1 : CHINESE.indexOf(number.charAt(0)) + 1;
  return 10 * tens + (number.endsWith('十') ? 0 : ones);
}

/**
 * Entries from pieces. What is not numbered goes on with the entry before it; numbers of another
 * kind belong to the entry above: they become entries of their own where that is only a heading.
 */
function gather(pieces: readonly Piece[]): readonly string[] {
  const outer = pieces.find(({ kind }) => isNumber(kind))?.kind;
  const entries: string[] = [];
  let heading = '';
  let isInside = false;
  pieces.forEach(({ kind, text }, index) => {
    const next = pieces[index + 1]?.kind ?? null;
    if (kind === outer) {
      const isHeading = next !== null && next !== outer && isOnlyHeading(text);
      heading = isHeading ? tidy(text).replace(/[：:]$/, '') : '';
      isInside = !isHeading;
      if (!isHeading) entries.push(text);
    } else if (kind === null) {
      if (!isInside || isEmptyTalk(text)) entries.push(text);
      else entries.push(joined(entries.pop() ?? '', text));
    } else if (heading !== '') {
      entries.push(`${heading}：${text}`);
      isInside = true;
    } else if (kind === LABEL) {
      entries.push(text);
    } else {
      entries.push(joined(entries.pop() ?? '', text));
    }
  });
  return entries;
}

function joined(before: string, text: string): string {
  return /[。；;：:，,！!？?]$/.test(before) || before === ''
    ? before + text
    : `${before}，${text}`;
}

const LONGEST_HEADING = 20;

function isOnlyHeading(text: string): boolean {
  return /[：:]$/.test(text) || (text.length <= LONGEST_HEADING && !/[。；;，,]/.test(text));
}

/** At “；”, but not inside of quotation marks or brackets. */
function cutAtSemicolons(text: string): readonly string[] {
  const closing: Readonly<Record<string, string>> = {
    '“': '”',
    '「': '」',
    '（': '）',
    '(': ')',
    '《': '》',
  };
  const parts: string[] = [];
  let part = '';
  let until = '';
  for (const char of text) {
    if (until === '' && /[；;]/.test(char)) {
      parts.push(part);
      part = '';
      continue;
    }
    part += char;
    if (char === until) until = '';
    else if (until === '') until = closing[char] ?? '';
  }
  return [...parts, part];
}

/** Without closing sentences behind it, and without what only held it to the next. */
function tidy(text: string): string {
  const sentences = text.match(/[^。！!]*[。！!]*/g)?.filter((part) => part !== '') ?? [];
  while (sentences.length > 1 && isEmptyTalk(sentences[sentences.length - 1] ?? ''))
    sentences.pop();
  while (sentences.length > 1 && isGreeting(sentences[0] ?? '')) sentences.shift();
  return sentences
    .join('')
    .trim()
    .replace(/[；;，,、]+$/, '')
    .trim();
}

function isEmptyTalk(text: string): boolean {
  const line = text.trim().replace(/[。！!~～]+$/, '');
  if (/[：:]$/.test(line)) return true;
  return isGreeting(line) || isClosing(line) || isSignOff(line);
}

function isGreeting(text: string): boolean {
  const line = text.trim().replace(/[。！!，,~～]+$/, '');
  return /^(?:@\S+|(?:尊敬的)?\S{0,14}(?:您|你|你们|大家)?好|在吗|各位\S{0,8}|收到)$/.test(line);
}

const MENTIONS_REPORT = /表[一二三四2-4]|部分|[行列格]|“|标题|落款|总体情况|字数|改为|改成/;
const DEADLINE =
  /尽快|抓紧|及时|今天|今日|明天|下班前|[日号天]前|周[一二三四五六日]|月底|之前|再[报发传交]|后[再重]?[新]?[报发传交]|重新[报发传提]/;
const REQUEST = /^(?:请|望|烦请|麻烦|辛苦)/;

/** “请于1月15日前改好报来”, but not “请核对表三自然人一列”. */
function isClosing(line: string): boolean {
  if (
    /^(?:谢谢|感谢|多谢|辛苦了?|此致|敬礼|祝好|顺祝|以上(?:意见|问题)?|特此|收到请回复)/.test(line)
  ) {
    return !MENTIONS_REPORT.test(line);
  }
  return REQUEST.test(line) && DEADLINE.test(line) && !MENTIONS_REPORT.test(line);
}

/** What nobody's name has, so that “署名写成县大数据局” is no signature. */
const SAYS_SOMETHING = /写|填|改|为|缺|漏|错|没有|不对|请|删|多了|少了/;

/** Who wrote it and when. */
function isSignOff(line: string): boolean {
  if (/^\d{4}年\d{1,2}月\d{1,2}日$|^\d{1,2}月\d{1,2}日$/.test(line)) return true;
  if (/^(?:联系人|联系电话|电话|经办人|手机)[：: ]/.test(line)) return true;
  const isOffice = /^[\u4E00-\u9FFF]{2,18}(?:办公室|办|科|局|中心|股)$/.test(line);
  return isOffice && !MENTIONS_REPORT.test(line) && !SAYS_SOMETHING.test(line);
}

const MESSAGE_HEAD =
  /^\S{0,20}\s*(?:\d{4}[-/年])?(?:\d{1,2}[-/月]\d{1,2}日?\s*)?(?:上午|下午|晚上|早上)?\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\s*[：:]?$/;

/** Heads of mails, and of messages copied out of WeChat: “县公开办 2026/1/11 9:20”. */
function isMailHead(line: string): boolean {
  return (
    /^(?:发件人|收件人|抄送|主题|发送时间|时间|日期|From|To|Cc|Subject|Date|Sent)\s*[：:]/i.test(
      line,
    ) ||
    /^[-—=_ ]*(?:原始邮件|转发邮件|Original Message)?[-—=_ ]*$/i.test(line) ||
    (!SAYS_SOMETHING.test(line) && MESSAGE_HEAD.test(line))
  );
}

const labelsOfFormat = new WeakMap<ReportFormat, readonly string[]>();

/** Wordings inside the tables that begin with a number of their own. */
function officialLabels(format: ReportFormat): readonly string[] {
  const known = labelsOfFormat.get(format);
  if (known) return known;
  const inTables = format.sections.flatMap((section) =>
    section.kind === 'tables'
      ? layoutSection(section)
          .rows.flat()
          .map(({ text }) => text)
      : [],
  );
  const labels = [...new Set(inTables)]
    .filter((text) => /^[（(\d一二三四五六]/.test(text))
    .map((text) => text.slice(0, LABEL_START))
    .filter((text) => text.length > 3);
  labelsOfFormat.set(format, labels);
  return labels;
}

/** Nobody writes a long label out; so much of it is enough to know it by. */
const LABEL_START = 6;
