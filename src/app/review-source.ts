import { formatCells } from '../domain';
import type { ReviewSource, SourcePiece, SourceTableBox, SourceUse } from '../forms';
import type { Recognised, SourceDocument, SourceGrid } from '../importers';
import { reviewWords } from './import-review-content';
import { boxKey, paragraphKey } from './source-keys';
import { wordPlaces } from './word-places';

/** Lines and rows shown of a source: beyond it a browser grows slow. A report has 200 to 400. */
const MOST_LINES = 3000;
/** Rows shown of one table that figures were read from; the mandated ones have 45. */
const MOST_ROWS = 1000;

type Part = Pick<SourceTableBox, 'use' | 'goesTo'>;

/** The document as it was read, each piece with what became of it. */
export function reviewSource(document: SourceDocument, recognised: Recognised): ReviewSource {
  const figures = figurePlaces(recognised);
  const words = wordPlaces(document, reviewWords(recognised), gridsOf(recognised));
  const origins = new Map<string, readonly string[]>();
  for (const [key, { goesTo }] of figures) {
    if (goesTo !== null) origins.set(goesTo, [...(origins.get(goesTo) ?? []), key]);
  }
  const goesTo = new Map<string, string>();
  for (const [result, keys] of words) {
    origins.set(result, keys);
    for (const key of keys) goesTo.set(key, result);
  }
  let grids = 0;
  const pieces = document.blocks.map((block, index): SourcePiece => {
    if (block.kind === 'grid') return tablePiece(block, grids++, figures, goesTo);
    const key = paragraphKey(index);
    const result = goesTo.get(key) ?? null;
    const use = result === null ? 'other' : 'words';
    return { kind: 'paragraph', key, text: block.text, use, goesTo: result };
  });
  return { pieces: shorten(pieces), origins };
}

function gridsOf({ readings }: Recognised): ReadonlySet<number> {
  const sources = Array.from(readings.values()).flatMap((reading) => reading.sources);
  return new Set(sources.map(({ grid }) => grid));
}

/** By key of the box: the cell it went to, and how it was read. */
function figurePlaces({ readings, format }: Recognised): ReadonlyMap<string, Part> {
  const places = new Map<string, Part>();
  const cells = formatCells(format);
  for (const [id, { state, sources }] of readings) {
    for (const { grid, row, column } of sources) {
      const isTotal = cells.get(id)?.isDerived === true;
      const part: Part = isTotal ? { use: 'total', goesTo: null } : { use: state, goesTo: id };
      places.set(boxKey(grid, row, column), part);
    }
  }
  return places;
}

function tablePiece(
  { place, rows }: SourceGrid,
  grid: number,
  figures: ReadonlyMap<string, Part>,
  words: ReadonlyMap<string, string>,
): SourcePiece {
  return {
    kind: 'table',
    place,
    rows: rows.map((boxes) =>
      boxes.map(({ text, row, column, rowSpan, columnSpan }) => {
        const key = boxKey(grid, row, column);
        const part = figures.get(key) ?? otherPart(text, words.get(key) ?? null);
        return { key, text, rowSpan, columnSpan, ...part };
      }),
    ),
  };
}

function otherPart(text: string, goesTo: string | null): Part {
  if (goesTo !== null) return { use: 'words', goesTo };
  const use: SourceUse = isNumber(text) ? 'unused' : 'other';
  return { use, goesTo: null };
}

/** A number as a table prints it, with its unit or without. */
function isNumber(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '');
  return /^[+-]?\d+(?:\.\d+)?(?:万元|元|件|条|个|项|份|宗|次)?$/.test(plain);
}

/** Figures come first, then words, then as much of the rest as can be shown. */
function shorten(pieces: readonly SourcePiece[]): readonly SourcePiece[] {
  const cut = pieces.flatMap(cutTable);
  const shown = new Set<SourcePiece>();
  let left = MOST_LINES;
  for (const isWanted of [hasFigures, isUsed, () => true]) {
    for (const piece of cut) {
      const lines = linesOf(piece);
      if (shown.has(piece) || lines > left || !isWanted(piece)) continue;
      shown.add(piece);
      left -= lines;
    }
  }
  return cut.reduce<SourcePiece[]>((kept, piece) => {
    const last = kept[kept.length - 1];
    if (shown.has(piece) && piece.kind !== 'gap') kept.push(piece);
    else if (last?.kind === 'gap') {
      kept[kept.length - 1] = { kind: 'gap', lines: last.lines + linesOf(piece) };
    } else kept.push({ kind: 'gap', lines: linesOf(piece) });
    return kept;
  }, []);
}

function cutTable(piece: SourcePiece): readonly SourcePiece[] {
  if (piece.kind !== 'table' || piece.rows.length <= MOST_ROWS) return [piece];
  const rows = piece.rows.slice(0, MOST_ROWS);
  return [
    { ...piece, rows },
    { kind: 'gap', lines: piece.rows.length - MOST_ROWS },
  ];
}

function hasFigures(piece: SourcePiece): boolean {
  return piece.kind === 'table' && isUsed(piece);
}

function isUsed(piece: SourcePiece): boolean {
  if (piece.kind === 'gap') return false;
  const parts = piece.kind === 'table' ? piece.rows.flat() : [piece];
  return parts.some(({ use }) => use !== 'other' && use !== 'unused');
}

function linesOf(piece: SourcePiece): number {
  if (piece.kind === 'gap') return piece.lines;
  return piece.kind === 'table' ? piece.rows.length : 1;
}
