/** Stands where a figure of last year stood in quoted words, until this year's is written. */
export const OLD_FIGURE = '□待填';

/** Figures that name a document, a law, a hotline or an address, and the ends of the year, are not last year's. */
const KEPT = new RegExp(
  [
    '《[^》]*》|〈[^〉]*〉|〔\\d{4}〕\\s*\\d+\\s*号|第\\s*\\d+\\s*号|\\d+\\s*热线',
    '[（(]?\\d{3,4}[-—]\\d{7,8}[）)]?',
    '(?:电话|传真|邮编|邮政编码)[:：]?\\s*\\d{6,12}(?!\\d)',
    '(?<=[路街道巷弄村])\\d{1,4}号',
    '[\\w.-]+@[\\w.-]+|(?:https?://|www\\.)[!-~]+',
    '(?<=\\d年)1月1日(?=起?[至到—~～-])|(?<=[至到止—~～-](?:\\d{4}年)?)12月31日',
  ].join('|'),
  'g',
);

const FIGURE = /[\d０-９]+(?:[.．,，][\d０-９]+)*|[一二三四五六七八九十百千两]+(?=[件份宗起])/g;

/** The year that the words were written about, and the one that they are to be about. */
export interface QuotedYears {
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * Last year's words, fit to begin this year's with: the year becomes this year, each figure and every
 * other year a mark that has to be filled in, so that no old number is published again by mistake.
 */
export function quoteWords(text: string, years: QuotedYears): string {
  return quotedPieces(text, years)
    .map(({ words }) => words)
    .join('');
}

/** A stretch of quoted words; `figure` is what stood where a mark stands now. */
interface QuotedPiece {
  readonly words: string;
  readonly figure?: string;
}

/** The same in pieces, so that one still knows which figure a mark stands for. */
export function quotedPieces(text: string, years: QuotedYears): readonly QuotedPiece[] {
  const pieces: QuotedPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(KEPT)) {
    pieces.push(...renewed(text.slice(end, match.index), years), { words: match[0] });
    end = match.index + match[0].length;
  }
  return [...pieces, ...renewed(text.slice(end), years)];
}

function renewed(part: string, { from, to }: QuotedYears): readonly QuotedPiece[] {
  const pieces: QuotedPiece[] = [];
  let end = 0;
  for (const { 0: figure, index } of part.matchAll(FIGURE)) {
    const after = index + figure.length;
    const isYear = to !== null && figure === String(from) && /^\s*年/.test(part.slice(after));
    pieces.push({ words: part.slice(end, index) });
    pieces.push(isYear ? { words: String(to) } : { words: OLD_FIGURE, figure });
    end = after;
  }
  return [...pieces, { words: part.slice(end) }];
}

/** Where figures of last year still have to be replaced. */
export function oldFigurePlaces(text: string): readonly number[] {
  return Array.from(text.matchAll(new RegExp(OLD_FIGURE, 'g')), ({ index }) => index);
}

/** The first of them at or behind a place of the text. */
export function oldFigureFrom(text: string, from: number): TextStretch | null {
  const start = text.indexOf(OLD_FIGURE, from);
  return start < 0 ? null : { start, end: start + OLD_FIGURE.length };
}

interface TextStretch {
  readonly start: number;
  readonly end: number;
}

/** How many figures of last year still have to be replaced. */
export function countOldFigures(text: string): number {
  return text.split(OLD_FIGURE).length - 1;
}
