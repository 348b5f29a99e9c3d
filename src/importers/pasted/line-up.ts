import { compareDecimals, figureAt, partsOf, sum } from '../../domain';
import type { CellId, CellValue, FigureBox, FigureGrid, TableCell } from '../../domain';
import { readValue } from '../read-value';
import type { SourceBox } from '../source-document';

/** For each pasted row or column the printed one it goes to; none beyond the last. */
export type LineUp = readonly (number | undefined)[];

export interface Line {
  /** Row or column of the printed figures. */
  readonly at: number;
  readonly isDerived: boolean;
}

/** The columns of the printed figures from this one on, as they are in a row. */
export function columnsFrom(grid: FigureGrid, column: number): readonly Line[] {
  const boxes = grid.rows.flat();
  const last = Math.max(...boxes.map((box) => box.column + box.columnSpan - 1));
  return Array.from({ length: Math.max(0, last - column + 1) }, (_, index) => {
    const at = column + index;
    const here = boxes.filter((box) => box.column === at);
    return { at, isDerived: here.length > 0 && here.every(({ cell }) => cell.isDerived) };
  });
}

/** The rows of the printed figures from this one on. */
export function rowsFrom(grid: FigureGrid, row: number, end = grid.rows.length): readonly Line[] {
  return grid.rows.slice(row, end).map((boxes, index) => ({
    at: row + index,
    isDerived: boxes.every(({ cell }) => cell.isDerived),
  }));
}

/** One pasted line for each printed one. */
export function asPrinted(lines: readonly Line[]): LineUp {
  return lines.map(({ at }) => at);
}

/** The lines that are typed in, if there are exactly so many of them and others between. */
export function withoutTotals(count: number, lines: readonly Line[]): LineUp | null {
  const entries = lines.filter(({ isDerived }) => !isDerived);
  return entries.length === count && count < lines.length ? entries.map(({ at }) => at) : null;
}

/** The printed figure for a pasted place, if there is one. */
export function printedAt(
  grid: FigureGrid,
  row: number | undefined,
  column: number | undefined,
): FigureBox | undefined {
  return row === undefined || column === undefined ? undefined : figureAt(grid, { row, column });
}

/** The figure that was pasted for a place. */
type PastedAt = (row: number, column: number) => string;

export function textsOf(rows: readonly (readonly SourceBox[])[]): PastedAt {
  return (row, column) => rows[row]?.find((box) => box.column === column)?.text ?? '';
}

/**
 * True if a figure that falls on a total is not that total: then the block was copied without totals.
 * What cannot be told, because not all parts were pasted, is taken as printed.
 */
export function contradictsTotals(
  grid: FigureGrid,
  rows: LineUp,
  columns: LineUp,
  textAt: PastedAt,
): boolean {
  const pasted = new Map<CellId, CellValue>();
  const totals: TableCell[] = [];
  rows.forEach((row, r) => {
    columns.forEach((column, c) => {
      const box = printedAt(grid, row, column);
      if (!box || box.column !== column) return;
      const { value } = readValue(box.cell.kind, textAt(r, c));
      pasted.set(box.cell.id, value === '' ? null : value);
      if (box.cell.isDerived && value !== '') totals.push(box.cell);
    });
  });
  return totals.some((cell) => {
    const parts = partsOf(cell);
    if (!parts.every((id) => pasted.has(id))) return false;
    const added = sum(parts.map((id) => pasted.get(id) ?? null)) ?? '0';
    return compareDecimals(added, pasted.get(cell.id) ?? '0') !== 0;
  });
}
