import { leafLines, lineName, linePaths } from './axis';
import { partsOf } from './calculation';
import { allTables, cellId, formatCells, sectionOfCell, tableCells } from './cell-id';
import type { TableCell } from './cell-id';
import { compareDecimals, divideDecimals, subtractDecimals } from './decimal';
import type { Decimal } from './decimal';
import type { ComparedYear } from './comparable-years';
import type { CellId, ReportFormat, TableFormat } from './format';
import { isLeap } from './leap';
import type { Finding } from './rule';

/**
 * What a year says of a line. Blank is not zero, `absent` is what that year's tables did not ask,
 * and `unreadable` a box whose text is not a number.
 */
export type YearFigure =
  { readonly kind: 'value'; readonly value: string } | { readonly kind: Missing };

type Missing = 'blank' | 'absent' | 'unreadable';

/** From one year to the next that is there; only where both say something. */
interface YearChange {
  readonly from: string;
  readonly to: string;
  /** Exact; `null` for money that is kept as typed, with its unit. */
  readonly difference: Decimal | null;
  /** How many times as much, to two places; `null` where nothing can be said, as from zero. */
  readonly factor: Decimal | null;
  readonly isChanged: boolean;
  readonly isLeap: boolean;
}

/** One line of the comparison: a box or a total. */
export interface ComparisonRow {
  readonly id: CellId;
  readonly cell: TableCell;
  /** Heading under which it stands: “表三：收到和处理政府信息公开申请情况”. */
  readonly group: string;
  /** One of the lines that matter: the totals of a table that has them for each row, else each box. */
  readonly isSummary: boolean;
  /** Name of the row alone, where the column is the total of the row. */
  readonly shortName: string;
  /** In the order of the years. */
  readonly figures: readonly YearFigure[];
  /** Against the year before, in the order of the years; the first has none. */
  readonly changes: readonly (YearChange | null)[];
}

/**
 * Lays the years side by side, line by line, in printed order. The same id means the same in each
 * format. What the open report is not asked and no other year has filled in is left out.
 */
export function compareYears(years: readonly ComparedYear[]): readonly ComparisonRow[] {
  const own = years.find(({ source }) => source === 'own');
  const isAsked = (id: CellId) => own !== undefined && formatCells(own.format).has(id);
  return cellsOfYears(years)
    .map((cell) => comparisonRow(cell, years))
    .filter(({ id, figures }) => isAsked(id) || figures.some(({ kind }) => kind === 'value'));
}

/** The open report's cells in printed order; what only other formats ask stands where they print it. */
function cellsOfYears(years: readonly ComparedYear[]): readonly TableCell[] {
  const own = years.filter(({ source }) => source === 'own');
  const newestFirst = [...years].reverse();
  const formats = new Set([...own, ...newestFirst].map(({ format }) => format));
  return Array.from(formats).reduce<readonly TableCell[]>(withFormat, []);
}

function withFormat(known: readonly TableCell[], format: ReportFormat): readonly TableCell[] {
  const result = [...known];
  const ids = new Set(known.map(({ id }) => id));
  let end = -1;
  for (const table of allTables(format)) {
    const last = lastOfTable(result, table.id);
    if (last >= 0) end = last;
    // Behind the cell before it in the same table, else behind all that is known of the table.
    let before: number | null = null;
    for (const cell of tableCells(table)) {
      const place: number = ids.has(cell.id)
        ? result.findIndex(({ id }) => id === cell.id)
        : (before ?? end) + 1;
      if (!ids.has(cell.id)) result.splice(place, 0, cell);
      before = Math.max(before ?? 0, place);
    }
    end = lastOfTable(result, table.id);
  }
  return result;
}

function lastOfTable(cells: readonly TableCell[], table: string): number {
  return cells.reduce((last, cell, index) => (cell.table.id === table ? index : last), -1);
}

function comparisonRow(cell: TableCell, years: readonly ComparedYear[]): ComparisonRow {
  const figures = years.map((year) => figureIn(year, cell.id));
  const total = rowTotal(cell.table);
  return {
    id: cell.id,
    cell,
    group: groupOf(cell, years),
    isSummary: total === undefined || cell.column.id === total,
    shortName: cell.column.id === total ? rowName(cell) : cell.name,
    figures,
    changes: figures.map((figure, index) => changeBetween(figures[index - 1], figure, cell)),
  };
}

/** The section's heading behind the table's name; figures that are printed in words have none. */
function groupOf(cell: TableCell, years: readonly ComparedYear[]): string {
  const { id, table } = cell;
  const printing = years.find(({ format }) => formatCells(format).get(id) === cell);
  const section = printing && sectionOfCell(printing.format, id);
  if (section?.kind !== 'tables') return table.name;
  return `${table.name}：${section.heading.replace(/^[一二三四五六七八九十]+、/, '')}`;
}

function figureIn({ format, values, unreadable }: ComparedYear, id: CellId): YearFigure {
  const value = values.get(id) ?? null;
  if (value !== null) return { kind: 'value', value };
  if (!formatCells(format).has(id)) return { kind: 'absent' };
  return { kind: unreadable.has(id) ? 'unreadable' : 'blank' };
}

/** Id of the column that adds up all other columns of a table, if it has one. */
function rowTotal({ columns }: TableFormat): string | undefined {
  const lines = leafLines(columns);
  return lines.find(({ sumOf }) => sumOf?.length === lines.length - 1)?.id;
}

function rowName({ table, row, name }: TableCell): string {
  const path = linePaths(table.rows).find(({ line }) => line === row);
  const short = path ? lineName(path) : '';
  return short === '' ? name : short;
}

function changeBetween(
  before: YearFigure | undefined,
  now: YearFigure,
  { kind }: TableCell,
): YearChange | null {
  if (before?.kind !== 'value' || now.kind !== 'value') return null;
  const [from, to] = [before.value, now.value];
  if (kind === 'money') {
    return { from, to, difference: null, factor: null, isChanged: from !== to, isLeap: false };
  }
  const difference = subtractDecimals(to, from);
  const isComparable = compareDecimals(from, '0') > 0 && compareDecimals(to, '0') >= 0;
  return {
    from,
    to,
    difference,
    factor: isComparable ? (divideDecimals(to, from, 2)?.rounded ?? null) : null,
    isChanged: difference !== '0',
    isLeap: isLeap(to, from),
  };
}

/**
 * Lines that leap into the year at `index`, one for each cause: where a total leaps, it is not asked
 * for each of its boxes, and a sum of rows not beside a row that leaps by itself.
 */
export function leapsInto(rows: readonly ComparisonRow[], index: number): readonly ComparisonRow[] {
  const leaping = rows.filter(({ changes }) => changes[index]?.isLeap === true);
  const ids = new Set(leaping.map(({ id }) => id));
  const covered = new Set(
    leaping.filter(({ cell }) => cell.column.sumOf).flatMap(({ cell }) => partsOf(cell)),
  );
  return leaping.filter(({ id, cell }) => {
    if (covered.has(id)) return false;
    const addends = cell.row.sumOf ?? [];
    return !addends.some((row) => ids.has(`${cell.table.id}/${row}/${cell.column.id}`));
  });
}

/**
 * Why the person says that a line leaps rightly: the reason given for the check's question about its
 * box, or for a total, about boxes that it adds up. `null` while nothing is said.
 */
export function reasonForLeap(
  { cell }: ComparisonRow,
  findings: readonly Finding[],
): string | null {
  const boxes = new Set(boxesOf(cell));
  const answered = findings.find(
    ({ isAboutLeap, settledReason, cells }) =>
      isAboutLeap === true && settledReason !== undefined && cells.some((id) => boxes.has(id)),
  );
  return answered?.settledReason ?? null;
}

/** The boxes to type in that make up a cell, itself where it is one. */
function boxesOf({ table, row, column }: TableCell): readonly CellId[] {
  return (row.sumOf ?? [row.id]).flatMap((rowId) =>
    (column.sumOf ?? [column.id]).map((columnId) => cellId(table.id, rowId, columnId)),
  );
}
