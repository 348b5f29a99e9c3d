import { leafLines } from './axis';
import { cellId, tableCells } from './cell-id';
import type { TableCell } from './cell-id';
import type { CellValue } from './cell-text';
import { addDecimals } from './decimal';
import type { CellId, TableFormat } from './format';
import type { Report } from './report';

/**
 * Computes every cell of one table, typed-in and derived.
 *
 * @param table  rows by columns of the mandated form; a line with `sumOf` is derived
 * @param cells  typed-in values only; counts are whole numbers, amounts in the unit of their heading
 * @returns one entry for each cell in printed order; a sum of blanks stays blank (`null`)
 *
 * Never throws: `defineFormat` has already rejected unknown ids and sums of sums.
 * Where a derived row meets a derived column, the column's sum is used; both orders give the same
 * number because addition commutes.
 */
export function computeTable(
  table: TableFormat,
  cells: Report['cells'],
): ReadonlyMap<CellId, CellValue> {
  return computeTables([table], cells);
}

/** Computes every cell of several tables. */
export function computeTables(
  tables: readonly TableFormat[],
  cells: Report['cells'],
): ReadonlyMap<CellId, CellValue> {
  const values = new Map<CellId, CellValue>();
  for (const table of tables) {
    for (const { id } of tableCells(table)) values.set(id, cells[id] ?? null);
    for (const { id, parts } of derivations(table)) {
      values.set(id, sum(parts.map((part) => values.get(part) ?? null)));
    }
  }
  return values;
}

/** A derived cell and the cells that add up to it. */
interface Derivation {
  readonly id: CellId;
  readonly parts: readonly CellId[];
}

const derivationsOfTable = new WeakMap<TableFormat, readonly Derivation[]>();

/** In an order in which all parts are known before their sum: sums of rows, then of columns. */
function derivations(table: TableFormat): readonly Derivation[] {
  const known = derivationsOfTable.get(table);
  if (known) return known;
  const derived = tableCells(table).filter(({ isDerived }) => isDerived);
  const result = [
    ...derived.filter(({ column }) => !column.sumOf),
    ...derived.filter(({ column }) => column.sumOf),
  ].map(derivation);
  derivationsOfTable.set(table, result);
  return result;
}

function derivation(cell: TableCell): Derivation {
  return { id: cell.id, parts: partsOf(cell) };
}

/** The cells that add up to a derived one, in printed order; of a typed-in cell none. */
export function partsOf({ table, row, column }: TableCell): readonly CellId[] {
  const { sumOf } = column;
  if (sumOf) {
    const parts = leafLines(table.columns).filter((part) => sumOf.includes(part.id));
    return parts.map((part) => cellId(table.id, row.id, part.id));
  }
  const parts = leafLines(table.rows).filter((part) => row.sumOf?.includes(part.id));
  return parts.map((part) => cellId(table.id, part.id, column.id));
}

/** Adds the filled-in values; all blank gives blank. */
export function sum(values: readonly CellValue[]): CellValue {
  const filled = values.filter((value) => value !== null);
  return filled.length === 0 ? null : addDecimals(filled);
}
