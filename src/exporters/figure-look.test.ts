import { describe, expect, it } from 'vitest';
import type { Grid, GridBox } from '../domain';
import { figureLook, figureScale } from './figure-look';

const USUAL = 20;
const SIDE = 40;

/** A row of figures in columns as narrow as those of 表三. */
function gridOf(...texts: readonly string[]): Grid {
  const boxes = texts.map((text, column): GridBox => {
    return { role: 'value', text, isTotal: false, row: 0, column, rowSpan: 1, columnSpan: 1 };
  });
  return { columnWidths: texts.map(() => 622), headerRowCount: 0, rows: [boxes] };
}

/** Twips that a figure takes: a digit is half as wide as high. */
function widthOf(grid: Grid, column: number): number {
  const box = grid.rows[0]![column]!;
  const look = figureLook(grid, USUAL, SIDE);
  return box.text.length * 5 * look.size * (figureScale(box, grid, look) / 100);
}

describe('the figures of a table', () => {
  it('have their usual size where all of them fit', () => {
    expect(figureLook(gridOf('12345', '', '0'), USUAL, SIDE)).toEqual({ size: 20, isTight: false });
  });

  it('are all smaller where one is long', () => {
    expect(figureLook(gridOf('123456', '0'), USUAL, SIDE)).toEqual({ size: 17, isTight: false });
  });

  it.each([6, 7, 8, 9, 10, 11, 12, 13, 14])('stay on one line with %i digits', (digits) => {
    const grid = gridOf('9'.repeat(digits), '0');

    expect(widthOf(grid, 0)).toBeLessThanOrEqual(622);
    expect(figureLook(grid, USUAL, SIDE).size).toBeGreaterThanOrEqual(15);
  });

  it('are narrower only where they have to be', () => {
    const grid = gridOf('123456789012', '7');
    const look = figureLook(grid, USUAL, SIDE);

    expect(figureScale(grid.rows[0]![0]!, grid, look)).toBeLessThan(70);
    expect(figureScale(grid.rows[0]![1]!, grid, look)).toBe(100);
  });

  it('have their usual size in an empty table', () => {
    expect(figureLook(gridOf(''), USUAL, SIDE)).toEqual({ size: 20, isTight: false });
  });
});
