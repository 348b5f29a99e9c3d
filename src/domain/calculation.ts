import { leafLines } from './axis';
import { cellId, tableCells } from './cell-id';
import type { CellValue } from './cell-text';
import { addDecimals } from './decimal';
import type { CellId, Line, TableFormat } from './format';
import type { Report } from './report';

/**
 * Computes every cell of one table, typed-in and derived.
 *
 * @param table  rows by columns of the mandated form; a line with `sumOf` is derived
 * @param cells  typed-in values only; counts are whole numbers, amounts in the unit of their heading
 * @returns one entry for each cell; a sum of blanks stays blank (`null`)
 *
 * Never throws: `defineFormat` has already rejected unknown ids and sums of sums.
 * Where a derived row meets a derived column, the column's sum is used; both orders give the same
 * number because addition commutes.
 */
export function computeTable(
  table: TableFormat,
  cells: Report['cells'],
): ReadonlyMap<CellId, CellValue> {
  const values = new Map<CellId, CellValue>();
  const partsOf = (axis: 'rows' | 'columns', line: Line) =>
    leafLines(table[axis]).filter(({ id }) => line.sumOf?.includes(id));
  const valueAt = (row: Line, column: Line): CellValue => {
    const id = cellId(table.id, row.id, column.id);
    const known = values.get(id);
    if (known !== undefined) return known;
    if (column.sumOf) return sum(partsOf('columns', column).map((part) => valueAt(row, part)));
    if (row.sumOf) return sum(partsOf('rows', row).map((part) => valueAt(part, column)));
    return cells[id] ?? null;
  };
  for (const { id, row, column } of tableCells(table)) values.set(id, valueAt(row, column));
  return values;
}

/** Adds the filled-in values; all blank gives blank. */
export function sum(values: readonly CellValue[]): CellValue {
  const filled = values.filter((value) => value !== null);
  return filled.length === 0 ? null : addDecimals(filled);
}
