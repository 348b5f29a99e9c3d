import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createPaginatedRowModel,
  createSortedRowModel,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { ReactTable, Row } from '@tanstack/react-table';
import { blankLedgerLine, isBlankLine, parseDay, readLedgerLine } from '../../domain';
import type { Ledger, LedgerField, LedgerLine, LedgerTables } from '../../domain';
import { fieldNames } from './ledger-strings';
import type { ResultChoices } from './result-choices';

export const features = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  rowPaginationFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
  paginatedRowModel: createPaginatedRowModel(),
});

/** A row knows its line by id alone: typing makes no new rows. */
export interface LedgerRowData {
  readonly id: string;
  /** Its place in the order of entry, from 1. */
  readonly ordinal: number;
}

export type LedgerModel = ReactTable<typeof features, LedgerRowData>;
type LedgerTableRow = Row<typeof features, LedgerRowData>;

interface ColumnsInput {
  readonly tables: LedgerTables;
  readonly choices: ResultChoices;
  /** The newest ledger. */
  readonly read: () => Ledger;
}

const ORDINAL = 'ordinal';
const MORE = 'more';
/** Filters, by the column that bears them. */
export const filters = {
  text: 'summary',
  result: 'result',
  open: 'answeredOn',
  wrong: MORE,
  lines: ORDINAL,
} as const;

const helper = createColumnHelper<typeof features, LedgerRowData>();

/** Sorting and filtering look at the lines as they are at that moment; typing moves no row. */
export function ledgerColumns(input: ColumnsInput) {
  const { tables, choices, read } = input;
  const lineOf = ({ original }: LedgerTableRow): LedgerLine =>
    read()[original.id] ?? blankLedgerLine;
  const by = (field: LedgerField) => ({
    id: field,
    header: fieldNames[field],
    sortFn: (left: LedgerTableRow, right: LedgerTableRow) =>
      compareKeys(sortKey(input, lineOf(left), field), sortKey(input, lineOf(right), field)),
  });
  const idOf = ({ id }: LedgerRowData) => id;
  return helper.columns([
    helper.accessor(({ ordinal }) => ordinal, {
      id: ORDINAL,
      header: '序号',
      sortFn: (left, right) => left.original.ordinal - right.original.ordinal,
      filterFn: (row, _id, lines: ReadonlySet<string>) => lines.has(row.original.id),
    }),
    helper.accessor(idOf, by('number')),
    helper.accessor(idOf, by('receivedOn')),
    helper.accessor(idOf, by('origin')),
    helper.accessor(idOf, by('applicant')),
    helper.accessor(idOf, {
      ...by('summary'),
      filterFn: (row, _id, typed: string) => holds(lineOf(row), typed, choices),
    }),
    helper.accessor(idOf, {
      ...by('result'),
      filterFn: (row, _id, result: string) => lineOf(row).result === result,
    }),
    helper.accessor(idOf, {
      ...by('answeredOn'),
      filterFn: (row) => isOpen(lineOf(row), tables),
    }),
    helper.accessor(idOf, {
      id: MORE,
      header: '收费、复议、诉讼',
      enableSorting: false,
      filterFn: (row) => isWrong(lineOf(row), tables),
    }),
  ]);
}

function isWrong(line: LedgerLine, tables: LedgerTables): boolean {
  return !isBlankLine(line) && readLedgerLine(line, tables).troubles.length > 0;
}

/** Carried forward, or not told well enough to say. */
function isOpen(line: LedgerLine, tables: LedgerTables): boolean {
  if (line.origin === 'closedBefore') return false;
  const { counted } = readLedgerLine(line, tables);
  return counted ? counted.result === null : line.answeredOn.trim() === '';
}

function holds(line: LedgerLine, typed: string, choices: ResultChoices): boolean {
  const wanted = typed.trim().toLowerCase();
  const { number, summary, receivedOn, answeredOn, result } = line;
  const texts = [number, summary, receivedOn, answeredOn, choices.nameOf(result)];
  return texts.join('\n').toLowerCase().includes(wanted);
}

/** Days by the calendar, choices in printed order; blank comes last. */
function sortKey({ tables, choices }: ColumnsInput, line: LedgerLine, field: LedgerField): string {
  const text = line[field];
  if (field === 'receivedOn' || field === 'answeredOn') return parseDay(text, tables.year) ?? text;
  const inOrder = (ids: readonly string[]) =>
    text === '' ? '' : String(ids.indexOf(text)).padStart(3, '0');
  if (field === 'applicant') return inOrder(choices.applicants.map(({ id }) => id));
  if (field === 'result') {
    return inOrder(choices.results.flatMap((group) => group.choices.map(({ id }) => id)));
  }
  return text;
}

function compareKeys(left: string, right: string): number {
  if (left === '' || right === '') return Number(left === '') - Number(right === '');
  return left.localeCompare(right, 'zh', { numeric: true });
}
