import { untitled } from './strings';

const MAX_LENGTH = 120;
const MAX_BYTES = 255;
/** “2022年政府信息公开工作年度报告” is 17 characters. */
const KEPT_AT_END = 20;
const LEFT_OUT = '…';

const fullWidth: Readonly<Record<string, string>> = {
  '\\': '＼',
  '/': '／',
  ':': '：',
  '*': '＊',
  '?': '？',
  '"': '＂',
  '<': '＜',
  '>': '＞',
  '|': '｜',
};

const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

interface FileName {
  readonly text: string;
  /** The base was too long for a file system, and its middle was left out. */
  readonly isShortened: boolean;
}

/**
 * A file name that every system accepts: `{base}{mark}.{extension}`, at most 120 characters and 255
 * bytes, which is 85 Chinese characters. A long base loses its middle: it keeps how it begins and
 * its end, where the year and 年度报告 stand. The mark, such as “（送审稿）”, and the extension are
 * always kept whole.
 */
export function toFileName(base: string, extension: string, mark = ''): FileName {
  const ending = `${allowed(mark)}.${allowed(extension.replace(/^\./, ''))}`;
  const name = trimmed(allowed(base));
  const safe = RESERVED.test(name) ? `_${name}` : name;
  const fitting = fitted(safe, ending);
  const text = (fitting === '' ? untitled : fitting) + ending;
  return { text, isShortened: fitting !== safe };
}

/** The whole name, or its beginning and its end, as much as there is room for beside the ending. */
function fitted(name: string, ending: string): string {
  const fits = (text: string) =>
    Array.from(text + ending).length <= MAX_LENGTH && utf8Length(text + ending) <= MAX_BYTES;
  if (fits(name)) return name;
  const characters = Array.from(name);
  const end = characters.slice(-KEPT_AT_END).join('');
  let head = characters.slice(0, -KEPT_AT_END).slice(0, MAX_LENGTH);
  while (head.length > 1 && !fits(`${head.join('')}${LEFT_OUT}${end}`)) head = head.slice(0, -1);
  return `${trimmed(head.join(''))}${LEFT_OUT}${end}`;
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Forbidden signs become their full-width forms; control characters and broken ones become _. */
function allowed(text: string): string {
  return text
    .replace(/[\\/:*?"<>|]/g, (char) => fullWidth[char] ?? '_')
    .replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]+/g, '_')
    .replace(/[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '_');
}

/** Windows drops dots and spaces at the end of a name by itself, and then does not find the file. */
function trimmed(text: string): string {
  return text.replace(/[\s.]+$/, '').replace(/^\s+/, '');
}
