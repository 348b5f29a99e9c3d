import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  formatCells,
  leafLines,
  subtractDecimals,
} from '../domain';
import type {
  BalanceSides,
  CellId,
  Finding,
  ReportFormat,
  TableCell,
  TableFormat,
} from '../domain';

type Suggestion = NonNullable<Finding['suggestions']>[number];
type Values = ReadonlyMap<CellId, string | null>;

/** Both sides of a column that are known and differ. */
export interface UnequalSides extends BalanceSides {
  readonly left: string;
  readonly right: string;
  readonly difference: string;
}

const MOST = 4;

/**
 * What would make a column agree that does not, likeliest first: a line at the end left at zero, the
 * same slip in the column beside it, two digits changed over, one number off by the difference.
 * Only tells; nothing is changed.
 */
export function balanceHelp(
  format: ReportFormat,
  table: TableFormat,
  sides: readonly BalanceSides[],
  wrong: UnequalSides,
  values: Values,
): readonly Suggestion[] {
  const entries = entriesBehind(format, table, wrong);
  const zero = leftAtZero(format, wrong, values);
  // Cases still open are forgotten; one of last year that nobody brought forward is rare.
  const isForgotten = !wrong.difference.startsWith('-');
  return [
    ...(isForgotten ? zero : []),
    ...inOtherColumn(sides, wrong),
    ...swappedDigits(entries, wrong, values),
    ...offByDifference(entries, wrong, values),
    ...(isForgotten ? [] : zero),
  ].slice(0, MOST);
}

interface Entry {
  readonly cell: TableCell;
  /** On the side of what was received. */
  readonly isLeft: boolean;
}

/** By the cells of the left side, which are the same array for the same column and check. */
const knownEntries = new WeakMap<readonly CellId[], readonly Entry[]>();

/** They follow from the format alone, and are asked for at each key. */
function entriesBehind(
  format: ReportFormat,
  table: TableFormat,
  wrong: BalanceSides,
): readonly Entry[] {
  const entries = knownEntries.get(wrong.leftCells) ?? findEntries(format, table, wrong);
  knownEntries.set(wrong.leftCells, entries);
  return entries;
}

/** The boxes of the column that are typed in; a total stands for its parts. */
function findEntries(
  format: ReportFormat,
  table: TableFormat,
  { column, leftCells, rightCells }: BalanceSides,
): readonly Entry[] {
  const cellsOf = (ids: readonly CellId[], isLeft: boolean) =>
    ids.flatMap((id): Entry[] => {
      const cell = formatCells(format).get(id);
      if (!cell) return [];
      const rows = cell.row.sumOf ?? [cell.row.id];
      return leafLines(table.rows).flatMap((row) => {
        const part = formatCells(format).get(`${table.id}/${row.id}/${column.line.id}`);
        return part && rows.includes(row.id) ? [{ cell: part, isLeft }] : [];
      });
    });
  return [...cellsOf(leftCells, true), ...cellsOf(rightCells, false)];
}

/** More came in than went out and nothing is carried over: the rest is probably still open. */
function leftAtZero(
  format: ReportFormat,
  { difference, leftCells, rightCells }: UnequalSides,
  values: Values,
): readonly Suggestion[] {
  const isLeftMore = !difference.startsWith('-');
  const ids = isLeftMore ? rightCells : leftCells;
  const last = formatCells(format).get(ids[ids.length - 1] ?? 'a/b/c');
  const value = last ? (values.get(last.id) ?? null) : null;
  if (!last || last.row.sumOf || value === null || compareDecimals(value, '0') !== 0) return [];
  const count = absoluteDecimal(difference);
  const text = `“${last.row.label}”填的是 0，如果还有 ${count} ${last.unit}，就对上了`;
  return [{ text, cells: [last.id] }];
}

/** Another column is out by the same number the other way: one case stands in the wrong column. */
function inOtherColumn(sides: readonly BalanceSides[], wrong: UnequalSides): readonly Suggestion[] {
  return sides.flatMap((other): Suggestion[] => {
    const isOpposite =
      other.column.line.sumOf === undefined &&
      other.difference !== null &&
      addDecimals([other.difference, wrong.difference]) === '0';
    if (!isOpposite) return [];
    const text = `“${other.column.line.label}”这一列差得一样多、方向相反，可能有一个数填到了相邻的列`;
    return [{ text, cells: [...other.leftCells, ...other.rightCells] }];
  });
}

function swappedDigits(
  entries: readonly Entry[],
  { difference }: UnequalSides,
  values: Values,
): readonly Suggestion[] {
  // Two neighbouring digits changed over always differ by a multiple of nine.
  if (Number(difference) % 9 !== 0) return [];
  return entries.flatMap(({ cell, isLeft }): Suggestion[] => {
    const value = values.get(cell.id) ?? '0';
    const wanted = wantedValue(value, isLeft, difference);
    if (wanted === null || !isSwapped(value, wanted)) return [];
    const text = `“${cell.row.label}”的 ${value} 如果是 ${wanted}（两位数字颠倒），就对上了`;
    return [{ text, cells: [cell.id] }];
  });
}

/**
 * A box that holds something: a zero that should be something else is told by its line above. A number
 * that stays one is likelier than one that should not be there at all.
 */
function offByDifference(
  entries: readonly Entry[],
  { difference }: UnequalSides,
  values: Values,
): readonly Suggestion[] {
  const kept: Suggestion[] = [];
  const emptied: Suggestion[] = [];
  for (const { cell, isLeft } of entries) {
    if (kept.length === MOST) break;
    const value = values.get(cell.id) ?? '0';
    if (compareDecimals(value, '0') === 0) continue;
    const wanted = wantedValue(value, isLeft, difference);
    if (wanted === null || isSwapped(value, wanted)) continue;
    const text = `“${cell.row.label}”的 ${value} 如果是 ${wanted}，就对上了`;
    (compareDecimals(wanted, '0') === 0 ? emptied : kept).push({ text, cells: [cell.id] });
  }
  return [...kept, ...emptied];
}

/** What the box would have to hold; `null` where that is less than nothing. */
function wantedValue(value: string, isLeft: boolean, difference: string): string | null {
  const wanted = isLeft ? subtractDecimals(value, difference) : addDecimals([value, difference]);
  return wanted.startsWith('-') ? null : wanted;
}

/** 12 and 21, 103 and 130: two neighbouring digits changed over. */
function isSwapped(value: string, other: string): boolean {
  const at = Array.from(value).findIndex((digit, index) => digit !== other.charAt(index));
  const swapped =
    value.slice(0, at) + value.charAt(at + 1) + value.charAt(at) + value.slice(at + 2);
  return swapped === other;
}
