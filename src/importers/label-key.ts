/**
 * Wording reduced to what tells labels apart: widths, spaces, breaks, brackets, quotes and
 * numbering vary from file to file.
 */
export interface LabelKey {
  /** Letters and digits only, without the number in front. */
  readonly body: string;
  /** The same without what stands in brackets. */
  readonly bare: string;
  /** “三” of “（三）”, “1” of “1．”; empty where there is none. */
  readonly number: string;
  /** What stands in brackets. */
  readonly remark: string;
}

const NUMBER =
  /^(?:\(([一二三四五六七八九十]{1,3}|\d{1,2})\)|([一二三四五六七八九十]{1,3}|\d{1,2})[、.,:])/;
const known = new Map<string, LabelKey>();
const REMEMBERED = 5000;

export function labelKey(text: string): LabelKey {
  const remembered = known.get(text);
  if (remembered) return remembered;
  const key = makeKey(text);
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, key);
  return key;
}

function makeKey(text: string): LabelKey {
  const plain = halfWidth(text).replace(/\s/g, '');
  const match = NUMBER.exec(plain);
  const rest = match ? plain.slice(match[0].length) : plain;
  const remarks = rest.match(/[(【〔][^()【】〔〕]*[)】〕]/g) ?? [];
  const bare = lettersOnly(rest.replace(/[(【〔][^()【】〔〕]*[)】〕]/g, ''));
  const body = lettersOnly(rest);
  return {
    body,
    bare: bare === '' ? body : bare,
    number: match?.[1] ?? match?.[2] ?? '',
    remark: remarks.map(lettersOnly).join(''),
  };
}

const UNUSUAL = /[\uFF01-\uFF5E\u200B-\u200D\uFEFF\u00AD\u00A0\u3000]/;

/** Full-width signs become half-width, invisible marks go. Asked of every box, and few have any. */
export function halfWidth(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .replace(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\u200B-\u200D\uFEFF\u00AD]/g, '')
    .replace(/[\u00A0\u3000]/g, ' ');
}

function lettersOnly(text: string): string {
  return text.replace(/[^\u3400-\u4DBF\u4E00-\u9FFFA-Za-z0-9]/g, '');
}

/** Letters that must be put in, left out or exchanged; more than `limit` counts as limit + 1. */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1] ? 0 : 1;
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + same,
        ),
      );
    }
    previous = current;
  }
  return Math.min(previous[right.length] ?? 0, limit + 1);
}
