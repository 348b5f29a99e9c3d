import { halfWidth } from './label-key';
import { isOffice, ownerIn } from './office-name';
import type { Outline, OutlineLine } from './outline';
import { findTitle, joinWords, titleLines, yearOf } from './report-title';
import type { SourceMessage } from './source-document';

export interface ReadIdentity {
  /** As printed, without breaks; empty where there is none. */
  readonly title: string;
  readonly organization: string | null;
  readonly year: number | null;
  readonly documentNumber: string;
  readonly preamble: string;
  readonly signatory: string;
  /** yyyy-mm-dd, or empty. */
  readonly signedOn: string;
  readonly messages: readonly SourceMessage[];
}

const OFFICE =
  /(?:人民政府|政府|办事处|街道办?|管理委员会|管委会|委员会|办公室|局|厅|院|中心|大队|支队|分局|公安|镇|乡)(?:办公室)?$/;
const DATE = /(\d{4})年(\d{1,2})月(\d{1,2})日$/;

/** Title, office, year, preamble and document number from what stands before the first heading. */
export function readHead({ head, site }: Outline): Omit<ReadIdentity, 'signatory' | 'signedOn'> & {
  readonly period: number | null;
  /** An office that only the preamble or the website names. */
  readonly inferred: string | null;
} {
  const title = findTitle(head);
  const titles = titleLines(head);
  const isTitle = (at: number) => (at >= title.from && at < title.to) || titles.has(at);
  const number = head.find(({ text }) => isDocumentNumber(text));
  const isAbove = (line: OutlineLine, at: number) =>
    at < title.from && line !== number && line.text.length <= 40 && !/[。，；]/.test(line.text);
  const left = head.filter((line, at) => isAbove(line, at) || (titles.has(at) && at < title.from));
  const rest = head.filter((line, at) => !isTitle(at) && !left.includes(line) && line !== number);
  const words = rest.map(({ text }) => text.trim()).join('\n');
  const inferred = title.organization === null ? (ownerIn(words) ?? publisherIn(site)) : null;
  return {
    title: title.text,
    organization: title.organization,
    inferred,
    year: title.year,
    documentNumber: number?.text.trim() ?? '',
    preamble: words,
    period: periodIn(words) ?? yearNamedIn(words),
    messages: [
      ...left.map(({ text, place }) => ({ text: `标题之前的文字没有读入：${text.trim()}`, place })),
      ...title.doubts.map((doubt) => ({ text: `标题里的“${doubt}”拿不准，没有读入，请核对。` })),
    ],
  };
}

function isDocumentNumber(text: string): boolean {
  return /^[\u3400-\u9FFF]{1,15}[〔[［（(【]\d{4}[〕\]］）)】]\s*第?\d+号$/.test(
    text.replace(/\s/g, ''),
  );
}

/** 发布机构 is the office itself; 来源 may be whoever keeps the website, so only a town or street counts. */
const PUBLISHERS = [
  /(?:发布机构|发布机关|发文机关)\s*[:：]?\s*([\u3400-\u9FFF]{3,30})/,
  /来\s*源\s*[:：]\s*([\u3400-\u9FFF]{2,28}(?:[镇乡](?:人民政府)?|街道(?:办事处)?))(?=\s|$)/,
];

function publisherIn(site: readonly OutlineLine[]): string | null {
  const names = PUBLISHERS.flatMap((pattern) =>
    site.flatMap(({ text }) => pattern.exec(text)?.[1] ?? []),
  );
  return names.find(isOffice) ?? null;
}

/** The year of the report as a preamble names it, if it names one only. */
function yearNamedIn(text: string): number | null {
  const plain = halfWidth(text).replace(/\s/g, '');
  const named = plain.match(
    /\d{4}(?=年度?(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报))/g,
  );
  const years = new Set(named ?? []);
  return years.size === 1 ? yearOf(Array.from(years)[0]) : null;
}

/** The year that the figures are said to be of. */
export function periodIn(text: string): number | null {
  const plain = halfWidth(text).replace(/\s/g, '');
  const match =
    /(\d{4})年1月1日(?:起)?(?:至|到|—|-|~)/.exec(plain) ?? /截[至止](\d{4})年12月31日/.exec(plain);
  return yearOf(match?.[1]);
}

export interface Signature {
  readonly signatory: string;
  readonly signedOn: string;
  /** Lines that belong to no section: the signature itself and what follows it. */
  readonly lines: ReadonlySet<OutlineLine>;
  readonly dropped: readonly OutlineLine[];
}

const LAST_LINES = 12;

/** Signature and date at the end of the last section. */
export function readSignature(lines: readonly OutlineLine[]): Signature {
  const last = lines.slice(-LAST_LINES);
  for (let at = last.length - 1; at >= 0; at -= 1) {
    const line = last[at];
    const date = line ? dateIn(line.text) : null;
    if (!line || !date) continue;
    const before = last[at - 1];
    const hasName = date.before === '' && before !== undefined && at > 0 && isName(before.text);
    const after = last.slice(at + 1);
    const own = hasName ? [before, line] : [line];
    return {
      signatory: date.before !== '' ? date.before : hasName ? nameIn(before.text) : '',
      signedOn: date.iso,
      lines: new Set([...own, ...after]),
      dropped: after,
    };
  }
  const end = last[last.length - 1];
  const isOffice =
    end !== undefined && lines.length > 1 && isName(end.text) && OFFICE.test(nameIn(end.text));
  if (!isOffice) return { signatory: '', signedOn: '', lines: new Set(), dropped: [] };
  return { signatory: nameIn(end.text), signedOn: '', lines: new Set([end]), dropped: [] };
}

function nameIn(text: string): string {
  return joinWords([text]).replace(/^(?:发布单位|单位|落款|签发)[:：]/, '');
}

function isName(text: string): boolean {
  const name = nameIn(text);
  return name.length >= 2 && name.length <= 40 && !/[。；;，,：:！？]/.test(name) && name !== '无';
}

/** A line that is a date, or a name with a date. */
function dateIn(text: string): { before: string; iso: string } | null {
  const plain = digitsOf(halfWidth(text)).replace(/\s/g, '');
  const match = DATE.exec(plain);
  if (!match) return null;
  const [all, year = '', month = '', day = ''] = match;
  const before = plain.slice(0, plain.length - all.length).replace(/^[(（]/, '');
  if (before !== '' && !OFFICE.test(before)) return null;
  const isDate = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDate
    ? { before, iso: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` }
    : null;
}

/** “二〇二二年一月十三日” with digits; other text unchanged. */
function digitsOf(text: string): string {
  const match =
    /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/.exec(
      text.replace(/\s/g, ''),
    );
  if (!match) return text;
  const [all, year = '', month = '', day = ''] = match;
  const digits = Array.from(year, (char) =>
    String('〇一二三四五六七八九'.indexOf(/[○零]/.test(char) ? '〇' : char)),
  );
  return text
    .replace(/\s/g, '')
    .replace(
      all,
      `${digits.join('')}年${String(smallNumber(month))}月${String(smallNumber(day))}日`,
    );
}

function smallNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (char: string | undefined) =>
    Math.max(0, '〇一二三四五六七八九'.indexOf(char ?? ''));
  if (!text.includes('十')) return digit(ones);
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones));
}
