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

/** Works out the balance of every column, for the rule and for the line under the table. */
export function balanceSides(
  table: TableFormat,
  check: BalanceCheck,
  values: ReadonlyMap<CellId, CellValue>,
): readonly BalanceSides[] {
  return linePaths(table.columns).map((column) => {
    const cellsOf = (rows: readonly string[]) =>
      rows.map((row) => cellId(table.id, row, column.line.id));
    const leftCells = cellsOf(check.left);
    const rightCells = cellsOf(check.right);
    const left = sum(leftCells.map((id) => values.get(id) ?? null));
    const right = sum(rightCells.map((id) => values.get(id) ?? null));
    const difference = left === null || right === null ? null : subtractDecimals(left, right);
    return { column, left, right, difference, leftCells, rightCells };
  });
}
