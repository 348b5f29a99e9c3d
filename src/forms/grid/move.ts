import { figureAt } from '../../domain';
import type { FigureBox, FigureGrid, FigurePlace } from '../../domain';

export type Direction = 'up' | 'down' | 'left' | 'right';
export type Edge = 'first' | 'last';

/** The next box to type in, as printed; computed cells are passed by. There is none past the edge. */
export function nextEntry(
  grid: FigureGrid,
  from: FigurePlace,
  direction: Direction,
): FigureBox | undefined {
  return inDirection(grid, from, direction).find(({ cell }) => !cell.isDerived);
}

/** The next figure, computed ones too: as far as a range may reach. */
export function nextFigure(
  grid: FigureGrid,
  from: FigurePlace,
  direction: Direction,
): FigureBox | undefined {
  return inDirection(grid, from, direction)[0];
}

/** Every figure from here to the edge, the nearest first; a row without this column is passed by. */
function inDirection(
  grid: FigureGrid,
  { row, column }: FigurePlace,
  direction: Direction,
): readonly FigureBox[] {
  const boxes = grid.rows[row] ?? [];
  switch (direction) {
    case 'left':
      return boxes.filter((box) => box.column + box.columnSpan <= column).reverse();
    case 'right':
      return boxes.filter((box) => box.column > column);
    case 'up':
      return inColumn(grid, column, 0, row).reverse();
    case 'down':
      return inColumn(grid, column, row + 1, grid.rows.length);
  }
}

function inColumn(grid: FigureGrid, column: number, from: number, to: number): FigureBox[] {
  return grid.rows.slice(from, to).flatMap((_, index) => {
    const box = figureAt(grid, { row: from + index, column });
    return box ? [box] : [];
  });
}

/** The first or last box of a row to type in. */
export function edgeOfRow(grid: FigureGrid, row: number, edge: Edge): FigureBox | undefined {
  return edgeOf(grid.rows[row] ?? [], edge);
}

/** The first or last box of all to type in. */
export function edgeOfTable(grid: FigureGrid, edge: Edge): FigureBox | undefined {
  return edgeOf(grid.rows.flat(), edge);
}

function edgeOf(boxes: readonly FigureBox[], edge: Edge): FigureBox | undefined {
  const entries = boxes.filter(({ cell }) => !cell.isDerived);
  return edge === 'first' ? entries[0] : entries[entries.length - 1];
}
