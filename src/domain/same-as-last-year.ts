import { OLD_FIGURE, oldFigurePlaces, quotedPieces } from './quote';
import type { QuotedYears } from './quote';

/** A mark for a figure of last year, with the figure and a few of the words that it stands in. */
export interface KnownOldFigure {
  readonly start: number;
  readonly figure: string;
  readonly before: string;
  readonly after: string;
}

/** Characters on both sides by which a mark is known again in last year's words. */
const AROUND = 8;

/**
 * Marks of which one can tell the figure that stood there last year: the words around it stand in last
 * year's text with one figure only.
 */
export function knownOldFigures(
  text: string,
  lastYear: string,
  years: QuotedYears,
): readonly KnownOldFigure[] {
  const places = oldFigurePlaces(text);
  if (places.length === 0) return [];
  const figures = figuresByWords(lastYear, years);
  return places.flatMap((start) => {
    const [before, after] = wordsAround(text, start);
    const figure = figures.get(`${before} ${after}`) ?? null;
    return figure === null || isYear(figure, after)
      ? []
      : [{ start, figure, before: lastWords(before), after: firstWords(after) }];
  });
}

/** A year is one more each year. */
function isYear(figure: string, after: string): boolean {
  return /^\d{4}$/.test(figure) && /^\s*年/.test(after);
}

/** By the words around it; `null` where two figures stand in the same words. */
function figuresByWords(lastYear: string, years: QuotedYears): ReadonlyMap<string, string | null> {
  const pieces = quotedPieces(lastYear, years);
  const quoted = pieces.map(({ words }) => words).join('');
  const figures = new Map<string, string | null>();
  let start = 0;
  for (const { words, figure } of pieces) {
    if (figure !== undefined) {
      const key = wordsAround(quoted, start).join(' ');
      const known = figures.get(key);
      figures.set(key, known === undefined || known === figure ? figure : null);
    }
    start += words.length;
  }
  return figures;
}

/** Up to the next mark or figure on both sides: those change while one fills them in. */
function wordsAround(text: string, start: number): readonly [string, string] {
  const before = text.slice(0, start).split(OLD_FIGURE).pop() ?? '';
  const after = text.slice(start + OLD_FIGURE.length).split(OLD_FIGURE)[0] ?? '';
  return [
    (/\D*$/.exec(before)?.[0] ?? '').slice(-AROUND),
    (/^\D*/.exec(after)?.[0] ?? '').slice(0, AROUND),
  ];
}

function lastWords(before: string): string {
  return /[^，。；、：\s]{0,5}$/.exec(before)?.[0] ?? '';
}

function firstWords(after: string): string {
  return /^[^，。；、：\s]{0,2}/.exec(after)?.[0] ?? '';
}
