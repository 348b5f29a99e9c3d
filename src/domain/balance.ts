import { linePaths } from './axis';
import type { LinePath } from './axis';
import { sum } from './calculation';
import { cellId } from './cell-id';
import type { CellValue } from './cell-text';
import { subtractDecimals } from './decimal';
import type { BalanceCheck, CellId, TableFormat } from './format';

/** Both sides of the balance of one column; a side is `null` while all its cells are blank. */
export interface BalanceSides {
  readonly column: LinePath;
  readonly left: CellValue;
  readonly right: CellValue;
  /** Left less right; `null` while a side is blank. */
  readonly difference: CellValue;
  readonly leftCells: readonly CellId[];
  readonly rightCells: readonly CellId[];
}

interface ColumnCells {
  readonly column: LinePath;
  readonly leftCells: readonly CellId[];
  readonly rightCells: readonly CellId[];
}

const cellsOfTable = new WeakMap<TableFormat, Map<BalanceCheck, readonly ColumnCells[]>>();

/** The cells on both sides, column by column. The same array for the same table and check. */
function balanceCells(table: TableFormat, check: BalanceCheck): readonly ColumnCells[] {
  const byCheck = cellsOfTable.get(table) ?? new Map<BalanceCheck, readonly ColumnCells[]>();
  const known = byCheck.get(check);
  if (known) return known;
  const columns = linePaths(table.columns).map((column) => {
    const cellsOf = (rows: readonly string[]) =>
      rows.map((row) => cellId(table.id, row, column.line.id));
    return { column, leftCells: cellsOf(check.left), rightCells: cellsOf(check.right) };
  });
  cellsOfTable.set(table, byCheck.set(check, columns));
  return columns;
}

/** Works out the balance of every column, for the rule and for the line under the table. */
export function balanceSides(
  table: TableFormat,
  check: BalanceCheck,
  values: ReadonlyMap<CellId, CellValue>,
): readonly BalanceSides[] {
  const sumOf = (cells: readonly CellId[]) => sum(cells.map((id) => values.get(id) ?? null));
  return balanceCells(table, check).map((cells) => {
    const left = sumOf(cells.leftCells);
    const right = sumOf(cells.rightCells);
    const difference = left === null || right === null ? null : subtractDecimals(left, right);
    return { ...cells, left, right, difference };
  });
}
