import type { FlowCell, FlowItem, FlowTable } from './flow';
import { limits } from './limits';
import { readerStrings } from './reader-strings';
import { Unreadable } from './unreadable';

/** A table of a Word file as it is written: merges downwards are marked cell by cell. */
export interface WordTable {
  readonly columnWidths: number[];
  readonly rows: WordRow[];
}

export interface WordRow {
  /** Grid columns left empty before the first cell. */
  before: number;
  /** Deleted by a tracked change. */
  isDeleted: boolean;
  readonly cells: WordCell[];
}

export interface WordCell {
  span: number;
  /** Merged with the cell above, or to the left. */
  goesOnFromAbove: boolean;
  goesOnFromLeft: boolean;
  readonly content: FlowItem[];
}

/** Word has at most 63 columns. */
const MOST_SPANNED = 64;

/** Resolves the merges. A cell that goes on from above belongs to the box it overlaps most. */
export function resolveWordTable({ columnWidths, rows }: WordTable): FlowTable {
  const cells: OpenCell[] = [];
  const kept = rows.filter(({ isDeleted }) => !isDeleted);
  let above: readonly OpenCell[] = [];
  for (const [row, { before, cells: wordCells }] of kept.entries()) {
    const line: OpenCell[] = [];
    let column = clamp(before, 0);
    for (const cell of wordCells) {
      if (column >= limits.columns) throw new Unreadable(readerStrings.tooWide);
      const span = clamp(cell.span, 1);
      const left = line[line.length - 1];
      const upper = cell.goesOnFromAbove ? most(above, column, span) : undefined;
      if (cell.goesOnFromLeft && left) left.columnSpan += span;
      else if (upper) {
        upper.rowSpan = row + 1 - upper.row;
        if (!line.includes(upper)) line.push(upper);
      } else {
        const fresh = { row, column, rowSpan: 1, columnSpan: span, content: cell.content };
        line.push(fresh);
        cells.push(fresh);
      }
      column += span;
    }
    above = line;
  }
  return { kind: 'table', hasGeometry: true, rowCount: kept.length, cells, columnWidths };
}

interface OpenCell extends FlowCell {
  rowSpan: number;
  columnSpan: number;
}

function most(above: readonly OpenCell[], column: number, span: number): OpenCell | undefined {
  let best: OpenCell | undefined;
  let overlapOfBest = 0;
  for (const cell of above) {
    const overlap =
      Math.min(cell.column + cell.columnSpan, column + span) - Math.max(cell.column, column);
    if (overlap > overlapOfBest) {
      best = cell;
      overlapOfBest = overlap;
    }
  }
  return best;
}

function clamp(value: number, least: number): number {
  return Number.isInteger(value) ? Math.min(Math.max(value, least), MOST_SPANNED) : least;
}
