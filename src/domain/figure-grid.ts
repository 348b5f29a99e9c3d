import type { TableCell } from './cell-id';
import type { CellId, TablesSection } from './format';
import { layoutSection } from './layout';

/** A place among the figures: the row counted among rows with figures, the column as printed. */
export interface FigurePlace {
  readonly row: number;
  readonly column: number;
}

/** A figure of a printed table, typed in or computed; a merged one takes several columns. */
export interface FigureBox extends FigurePlace {
  readonly cell: TableCell;
  readonly columnSpan: number;
}

/** The figures of a section as they are printed, without the headings between and beside them. */
export interface FigureGrid {
  /** From top to bottom, each row from left to right. */
  readonly rows: readonly (readonly FigureBox[])[];
  readonly boxes: ReadonlyMap<CellId, FigureBox>;
}

const gridsOfSection = new WeakMap<TablesSection, FigureGrid>();

/** The same grid each time for the same section. */
export function figureGrid(section: TablesSection): FigureGrid {
  const known = gridsOfSection.get(section);
  if (known) return known;
  const printed = layoutSection(section).rows.map((boxes) =>
    boxes.flatMap(({ cell, column, columnSpan }) => (cell ? [{ cell, column, columnSpan }] : [])),
  );
  const rows = printed
    .filter((boxes) => boxes.length > 0)
    .map((boxes, row) => boxes.map((box): FigureBox => ({ ...box, row })));
  const grid = { rows, boxes: new Map(rows.flat().map((box) => [box.cell.id, box])) };
  gridsOfSection.set(section, grid);
  return grid;
}

/** The figure that covers a place, if one does. */
export function figureAt(grid: FigureGrid, { row, column }: FigurePlace): FigureBox | undefined {
  return grid.rows[row]?.find(
    (box) => box.column <= column && column < box.column + box.columnSpan,
  );
}
