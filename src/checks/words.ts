import cn from 'nzh/cn';
import type { ReportText, TextPlace } from '../domain';

/** A number that stands in words. */
export interface NumberInWords {
  /** As a plain decimal: 四 is “4”, 1,234 is “1234”. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * One text made easy to search: without white space, half-width signs beside Chinese as full-width
 * ones, and each number with its unit following as a single “#”. Years, dates and ordinals stay.
 */
export interface Words {
  readonly text: ReportText;
  readonly plain: string;
  /** The number for which the “#” at this place of `plain` stands. */
  readonly numberAt: (at: number) => NumberInWords;
  /** Where a stretch of `plain` stands in the text as it was typed. */
  readonly placeOf: (start: number, end: number) => TextPlace;
}

/** What stands between two full stops, semicolons or line ends. */
export interface Sentence {
  readonly words: Words;
  readonly start: number;
  readonly plain: string;
}

const wordsOfText = new WeakMap<ReportText, Words>();

export function wordsOf(text: ReportText): Words {
  const known = wordsOfText.get(text);
  if (known) return known;
  const words = readWords(text);
  wordsOfText.set(text, words);
  return words;
}

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
};

function readWords(text: ReportText): Words {
  const { chars, at } = squeeze(text.text);
  const numbers = new Map<number, NumberInWords>();
  const parts: string[] = [];
  const places: number[] = [];
  let from = 0;
  const take = (end: number) => {
    parts.push(chars.slice(from, end));
    for (let index = from; index < end; index += 1) places.push(at[index] ?? 0);
    from = end;
  };
  for (const { start, end, value } of findNumbers(chars)) {
    take(start);
    const last = at[end - 1] ?? 0;
    numbers.set(places.length, { value, start: at[start] ?? 0, end: last + 1 });
    parts.push('#');
    places.push(at[start] ?? 0);
    from = end;
  }
  take(chars.length);
  places.push(text.text.length);
  return {
    text,
    plain: parts.join(''),
    numberAt: (index) => numbers.get(index) ?? { value: '', start: 0, end: 0 },
    placeOf: (start, end) => ({
      text: text.key,
      start: places[start] ?? 0,
      end: endOf(places, numbers, end),
    }),
  };
}

/** The typed end of the character before `end`: a number is longer than its “#”. */
function endOf(
  places: readonly number[],
  numbers: ReadonlyMap<number, NumberInWords>,
  end: number,
): number {
  const number = numbers.get(end - 1);
  return number ? number.end : (places[end - 1] ?? 0) + 1;
}

/** Without white space, one UTF-16 unit for one. Line ends stay, as they end a sentence. */
function squeeze(text: string): { chars: string; at: readonly number[] } {
  const chars: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    if (/[^\S\n]|[\u200B-\u200D\uFEFF]/.test(char)) continue;
    const wide = /[\uFF10-\uFF19\uFF0E\uFF05]/.test(char) ? char.normalize('NFKC') : char;
    chars.push(FULL_WIDTH[wide] ?? wide);
    at.push(index);
  }
  return { chars: chars.join(''), at };
}

interface FoundNumber {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** Digits that count something; years, dates, percentages and numbers of documents do not. */
const DIGITS = /\d{1,3}(?:[，,]\d{3})+(?![\d])(?:\.\d+)?|\d+(?:\.\d+)?/g;
const NOT_A_COUNT = /^(?:年|月|日|号|[%％‰]|时|点|分|·|[〕\]］】）]|-\d|—\d|[a-zA-Z])/;
const UNITS = '[件份宗起次条个项名人批期场元万篇封]';
const CHINESE = new RegExp(
  `[零〇一二两三四五六七八九十百千]{1,9}(?=(?:余|多)?(?:万元|${UNITS}))`,
  'g',
);

function findNumbers(chars: string): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of chars.matchAll(DIGITS)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = chars.charAt(start - 1);
    if (NOT_A_COUNT.test(chars.slice(end, end + 3)) || /[第〔[［【\-—·.a-zA-Z\d]/.test(before))
      continue;
    found.push({ start, end, value: match[0].replace(/[，,]/g, '') });
  }
  for (const match of chars.matchAll(CHINESE)) {
    const start = match.index;
    if (/[第统唯专万逐同每另这那某哪任单]/.test(chars.charAt(start - 1))) continue;
    // Its types say text; it gives a number.
    const decoded: unknown = cn.decodeS(match[0].replace(/两/g, '二'));
    const value = String(decoded);
    if (/^\d+$/.test(value)) found.push({ start, end: start + match[0].length, value });
  }
  return found.sort((left, right) => left.start - right.start);
}

/** What runs on longer is no sentence; cut here, no pattern takes the square of a text's length. */
const LONGEST_SENTENCE = 600;

/** The sentences of a text: an enumeration with semicolons is several. */
export function sentencesOf(words: Words, ends = /[。；！？\n]/): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const whole of words.plain.split(ends)) {
    for (let from = 0; from < whole.length; from += LONGEST_SENTENCE) {
      const plain = whole.slice(from, from + LONGEST_SENTENCE);
      sentences.push({ words, start: start + from, plain });
    }
    start += whole.length + 1;
  }
  return sentences;
}
