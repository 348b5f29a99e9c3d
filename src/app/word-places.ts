import type { ReviewWords } from '../forms';
import type { SourceDocument } from '../importers';
import { boxKey, paragraphKey } from './source-keys';

interface Place {
  readonly key: string;
  readonly text: string;
}

/** Shorter ones stand in too many places to be told apart. */
const SHORTEST_PART = 6;

/** Fields that stand at the foot of a report, in its last lines. */
const FOOT: ReadonlySet<string> = new Set(['signatory', 'signedOn']);
const LAST_LINES = 12;

/**
 * Finds where in a source the words of a report stand, paragraph by paragraph. The recogniser keeps
 * every letter and tidies spaces and numbers of headings only, so that they can be found again;
 * what cannot be found has no place.
 *
 * @param figures grids that hold figures; their labels are no words
 * @returns keys of pieces of the source, by key of the words
 */
export function wordPlaces(
  document: SourceDocument,
  words: readonly ReviewWords[],
  figures: ReadonlySet<number>,
): ReadonlyMap<string, readonly string[]> {
  const places = placesOf(document, figures);
  let from = 0;
  return new Map(
    words.map(({ key, text }) => {
      const isOfBody = /[/#]/.test(key);
      const start = isOfBody ? from : FOOT.has(key) ? Math.max(0, places.length - LAST_LINES) : 0;
      const found = text.split('\n').flatMap((line, index) => {
        const at = find(places, plain(spokenDate(line)), isOfBody && index > 0 ? from : start);
        if (at === null) return [];
        if (isOfBody) from = at + 1;
        return places[at]?.key ?? [];
      });
      return [key, Array.from(new Set(found))];
    }),
  );
}

function placesOf(document: SourceDocument, figures: ReadonlySet<number>): readonly Place[] {
  let grids = 0;
  return document.blocks.flatMap((block, index): readonly Place[] => {
    if (block.kind === 'paragraph') return [{ key: paragraphKey(index), text: plain(block.text) }];
    const grid = grids++;
    if (figures.has(grid)) return [];
    return block.rows
      .flat()
      .map(({ row, column, text }) => ({ key: boxKey(grid, row, column), text: plain(text) }));
  });
}

/** From here on, else from the beginning: whole, within a paragraph, or in several pieces. */
function find(places: readonly Place[], line: string, from: number): number | null {
  if (line === '') return null;
  const isIn = ({ text }: Place) => text.includes(line);
  const isPart = ({ text }: Place) => text.length >= SHORTEST_PART && line.includes(text);
  for (const test of [isIn, isPart]) {
    const after = places.findIndex((place, index) => index >= from && test(place));
    const at = after >= 0 ? after : places.findIndex(test);
    if (at >= 0) return at;
  }
  return null;
}

function plain(text: string): string {
  return text.replace(/\[bookmark:[^\]]*\]|[\s\u00A0\u3000]/g, '');
}

/** “2022-01-13” as a report writes it. */
function spokenDate(text: string): string {
  const match = /^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/.exec(text);
  return match ? `${match[1] ?? ''}年${match[2] ?? ''}月${match[3] ?? ''}日` : text;
}
