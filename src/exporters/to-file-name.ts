import { untitled } from './strings';

const MAX_LENGTH = 120;

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

/**
 * A file name that Windows accepts: `{base}{mark}.{extension}`, at most 120 characters. A long
 * base is cut; the mark, such as “（送审稿）”, and the extension are always kept whole.
 */
export function toFileName(base: string, extension: string, mark = ''): string {
  const ending = `${allowed(mark)}.${allowed(extension.replace(/^\./, ''))}`;
  const room = Math.max(1, MAX_LENGTH - Array.from(ending).length);
  const name = trimmed(allowed(base));
  const safe = RESERVED.test(name) ? `_${name}` : name;
  const cut = trimmed(Array.from(safe).slice(0, room).join(''));
  return (cut === '' ? untitled : cut) + ending;
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
