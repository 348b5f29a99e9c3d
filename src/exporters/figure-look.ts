import { emWidth } from '../domain';
import type { Grid, GridBox } from '../domain';

/** How the figures of one table are set. */
export interface FigureLook {
  /** Half points, for all of them. */
  readonly size: number;
  /** Whether the figures need the margins of their cells too. */
  readonly isTight: boolean;
}

/** 7.5 pt: nothing smaller is legible on paper. */
const SMALLEST = 15;

/** Width of the letters in per cent; narrower ones run together. */
const NARROWEST = 56;

const TWIPS_PER_HALF_POINT = 10;

/** What a border takes of its cell, in twips. */
const BORDER = 15;

/**
 * Makes the longest figure of a table fit on one line: a figure torn in two reads as two. First
 * all are set smaller; where that is not enough, they take the margins of their cells.
 *
 * @param size usual size in half points
 * @param side margin of a cell in twips
 */
export function figureLook(grid: Grid, size: number, side: number): FigureLook {
  const figures = grid.rows.flat().filter(({ role, text }) => role === 'value' && text !== '');
  const fitting = Math.min(size, ...figures.map((box) => fittingSize(box, grid, side)));
  return fitting >= SMALLEST
    ? { size: fitting, isTight: false }
    : { size: SMALLEST, isTight: true };
}

/**
 * Width of the letters, in per cent, at which one figure of a tight table fits its cell. Beyond 14
 * digits in the narrowest of the official columns it wraps.
 */
export function figureScale(box: GridBox, grid: Grid, { size, isTight }: FigureLook): number {
  if (!isTight) return 100;
  const scale = Math.floor((100 * fittingSize(box, grid, 0)) / size);
  return Math.min(100, Math.max(NARROWEST, scale));
}

/** Size in half points at which a figure just fits its cell. */
function fittingSize(box: GridBox, { columnWidths }: Grid, side: number): number {
  const widths = columnWidths.slice(box.column, box.column + box.columnSpan);
  const room = widths.reduce((sum, width) => sum + width, 0) - 2 * side - BORDER;
  return Math.floor(room / (emWidth(box.text) * TWIPS_PER_HALF_POINT));
}
