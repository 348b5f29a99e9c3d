import { halfWidth } from './label-key';
import { isOfficeOrArea } from './office-name';
import type { OutlineLine } from './outline';

export interface ReportTitle {
  /** As printed, without breaks; empty where there is none. */
  readonly text: string;
  /** Its first line among those of the head, and the line behind it. */
  readonly from: number;
  readonly to: number;
  readonly organization: string | null;
  readonly year: number | null;
  /** What stands where office and year should, and is neither. */
  readonly doubts: readonly string[];
}

const MOST_LINES = 3;
const LONGEST = 80;
const TITLE =
  /^(.*?)(?:政府信息公开|政务信息公开|信息公开|政务公开)(?:工作)?(?:(\d{4})年度?)?(?:年度)?(?:工作)?(?:年度)?(?:情况)?(?:的)?(报告|年报)(?:[(](\d{4})年?度?[)])?$/;
const YEAR = /\d+(?:年度?|(?=[\u3400-\u9FFF]|$))/g;

const noTitle: ReportTitle = {
  text: '',
  from: 0,
  to: 0,
  organization: null,
  year: null,
  doubts: [],
};

/**
 * One line, or up to three that make a title together. Websites print it several times, and words
 * alike in their menus: the first that names both office and year is it, else what comes nearest.
 */
export function findTitle(head: readonly OutlineLine[]): ReportTitle {
  return titlesIn(head).reduce((best, each) => (worth(each) > worth(best) ? each : best), noTitle);
}

/** Every line of the head that is a title, once more or the same in other words. */
export function titleLines(head: readonly OutlineLine[]): ReadonlySet<number> {
  const alone = head.flatMap((line, at) => (titleAt([line], at) ? [at] : []));
  return new Set(alone);
}

function titlesIn(head: readonly OutlineLine[]): readonly ReportTitle[] {
  return head.flatMap((_, from) =>
    Array.from({ length: MOST_LINES }, (__, more) => head.slice(from, from + more + 1))
      .filter((lines, more) => lines.length === more + 1)
      .flatMap((lines) => titleAt(lines, from) ?? []),
  );
}

function worth({ text, organization, year, from, to }: ReportTitle): number {
  if (text === '') return 0;
  return 1 + (organization === null ? 0 : 4) + (year === null ? 0 : 4) - (to - from - 1) / 2;
}

function titleAt(lines: readonly OutlineLine[], from: number): ReportTitle | null {
  if (lines.reduce((sum, { text }) => sum + text.length, 0) > LONGEST * 2) return null;
  const text = joinWords(lines.map((line) => line.text));
  const plain = withDigits(halfWidth(text).replace(/\s/g, ''));
  const match = text.length <= LONGEST && !/[。；;，,]/.test(text) ? TITLE.exec(plain) : null;
  if (!match) return null;
  const [, before = '', within, kind, behind] = match;
  const years = [before.match(YEAR) ?? [], within ?? [], behind ?? []].flat();
  const numbers = Array.from(new Set(years.map((year) => year.replace(/\D/g, ''))));
  const [only] = numbers;
  const year = numbers.length === 1 ? yearOf(only) : null;
  if (kind === '年报' && year === null) return null;
  const name = officeOf(before);
  const isKnown = name === '' || isOfficeOrArea(name);
  if (!isKnown && lines.length > 1) return null;
  const doubts = [
    ...(years.length > 0 && year === null ? [years.join('、')] : []),
    ...(isKnown ? [] : [name]),
  ];
  const organization = isKnown && name !== '' ? name : null;
  return { text, from, to: from + lines.length, organization, year, doubts };
}

function officeOf(before: string): string {
  const name = before
    .replace(YEAR, '')
    .replace(/^(?:关于|[:：\-—]+)/, '')
    .replace(/(?:关于|的)$/, '');
  const whole = name.endsWith('人民') ? `${name}政府` : name;
  return whole.replace(/\(/g, '（').replace(/\)/g, '）');
}

/** Spaces between Chinese letters are torn words; between others they are spaces. */
export function joinWords(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .join('')
    .replace(/(?<=[\u3400-\u9FFF0-9])[\s\u00A0\u3000]+(?=[\u3400-\u9FFF0-9])/g, '')
    .trim();
}

/** “二〇二三年” with digits. */
function withDigits(text: string): string {
  return text.replace(/[二][〇○零Ｏ0][一二三四五六七八九〇○零]{2}(?=年)/g, (year) =>
    Array.from(year, (char) => String(Math.max(0, '〇一二三四五六七八九'.indexOf(char)))).join(''),
  );
}

export function yearOf(text: string | undefined): number | null {
  const year = Number(text);
  return text !== undefined && year >= 2000 && year < 2100 ? year : null;
}
