import type { CellId, FigureBox, FigureGrid, FigurePlace } from '../../domain';

/** Two opposite corners; the anchor is the box in use and stays. */
export interface GridRange {
  readonly anchor: FigurePlace;
  readonly lead: FigurePlace;
}

interface Bounds {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  /** The last column that belongs to it. */
  readonly right: number;
}

/** A rectangle of figures, as wide as the merged boxes in it make it. */
export interface RangeContent {
  readonly rows: readonly (readonly FigureBox[])[];
  readonly firstColumn: number;
  readonly columnCount: number;
}

export function contentOf(grid: FigureGrid, { anchor, lead }: GridRange): RangeContent {
  const bounds = widened(grid, {
    top: Math.min(anchor.row, lead.row),
    bottom: Math.max(anchor.row, lead.row),
    left: Math.min(anchor.column, lead.column),
    right: Math.max(anchor.column, lead.column),
  });
  return {
    rows: rowsWithin(grid, bounds),
    firstColumn: bounds.left,
    columnCount: bounds.right - bounds.left + 1,
  };
}

/** All figures of a table. */
export function wholeRange(grid: FigureGrid): GridRange | null {
  const boxes = grid.rows.flat();
  if (boxes.length === 0) return null;
  const columns = boxes.flatMap(({ column, columnSpan }) => [column, column + columnSpan - 1]);
  return {
    anchor: { row: 0, column: Math.min(...columns) },
    lead: { row: grid.rows.length - 1, column: Math.max(...columns) },
  };
}

/** The boxes of a range that are typed in. */
export function entriesOf({ rows }: RangeContent): readonly CellId[] {
  return rows.flat().flatMap(({ cell }) => (cell.isDerived ? [] : [cell.id]));
}

/** Until no merged box is cut in two, as in Excel. */
function widened(grid: FigureGrid, bounds: Bounds): Bounds {
  const boxes = rowsWithin(grid, bounds).flat();
  const left = Math.min(bounds.left, ...boxes.map(({ column }) => column));
  const right = Math.max(
    bounds.right,
    ...boxes.map(({ column, columnSpan }) => column + columnSpan - 1),
  );
  const isSame = left === bounds.left && right === bounds.right;
  return isSame ? bounds : widened(grid, { ...bounds, left, right });
}

function rowsWithin(grid: FigureGrid, { top, bottom, left, right }: Bounds) {
  return grid.rows
    .slice(top, bottom + 1)
    .map((boxes) =>
      boxes.filter(({ column, columnSpan }) => column <= right && column + columnSpan > left),
    );
}
