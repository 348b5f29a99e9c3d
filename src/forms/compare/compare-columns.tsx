import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { ReactTable, Row } from '@tanstack/react-table';
import { compareDecimals, moneyNumber } from '../../domain';
import type { ComparedYear, ComparisonRow, YearFigure } from '../../domain';
import { differenceText, words } from './compare-strings';

export const features = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
});

export type CompareModel = ReactTable<typeof features, ComparisonRow>;
type CompareRow = Row<typeof features, ComparisonRow>;

const helper = createColumnHelper<typeof features, ComparisonRow>();

/** Columns that stand in the table whatever the years. */
export const NAME = 'name';
const UNIT = 'unit';
export const DIFFERENCE = 'difference';
export const FACTOR = 'factor';

/** Name, unit, one column a year, and what changed into the open report's year if there is one before. */
export function compareColumns(years: readonly ComparedYear[], own: number) {
  return helper.columns([
    helper.accessor(({ cell, shortName }) => `${shortName} ${cell.name}`, {
      id: NAME,
      header: words.line,
      enableSorting: false,
      filterFn: (row, _id, typed: string) => matches(row.original, typed),
      cell: ({ row }) => <LineName row={row.original} />,
    }),
    helper.accessor(({ cell }) => cell.unit, {
      id: UNIT,
      header: words.unit,
      enableSorting: false,
    }),
    ...years.map((year, index) =>
      helper.accessor(({ figures }) => sortable(figures[index]), {
        id: yearColumn(year),
        header: `${String(year.year)}年`,
        ...byDecimals,
        cell: ({ row }) => <FigureText figure={row.original.figures[index]} />,
      }),
    ),
    ...(own < 1 ? [] : changeColumns(own)),
  ]);
}

export function yearColumn({ year }: ComparedYear): string {
  return `year-${String(year)}`;
}

function changeColumns(own: number) {
  return [
    helper.accessor(({ changes }) => changes[own]?.difference ?? undefined, {
      id: DIFFERENCE,
      header: words.difference,
      ...byDecimals,
      filterFn: (row) => row.original.changes[own]?.isChanged === true,
      cell: ({ row }) => <ChangeText change={row.original.changes[own]} />,
    }),
    helper.accessor(({ changes }) => changes[own]?.factor ?? undefined, {
      id: FACTOR,
      header: words.factor,
      ...byDecimals,
      cell: ({ row }) => factorText(row.original.changes[own]),
    }),
  ];
}

/** The largest first; what has no figure stays last either way. */
const byDecimals = {
  sortDescFirst: true,
  sortUndefined: 'last',
  sortFn: (left: CompareRow, right: CompareRow, id: string) =>
    compareDecimals(left.getValue<string>(id), right.getValue<string>(id)),
} as const;

/** Money is sorted by the number alone. */
function sortable(figure: YearFigure | undefined): string | undefined {
  return figure?.kind === 'value' ? moneyNumber(figure.value) : undefined;
}

function matches({ cell, shortName, group }: ComparisonRow, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  return `${shortName} ${cell.name} ${group}`.toLowerCase().includes(wanted);
}

/** The total of a row goes by the row's name where the other columns are not shown. */
function LineName({ row }: { readonly row: ComparisonRow }) {
  return row.isSummary ? row.shortName : row.cell.name;
}

function FigureText({ figure }: { readonly figure: YearFigure | undefined }) {
  if (figure?.kind === 'value') {
    return figure.value === '0' ? <span className="is-zero">0</span> : figure.value;
  }
  if (figure?.kind === 'unreadable')
    return <span className="is-unreadable">{words.unreadable}</span>;
  if (figure?.kind === 'absent') {
    return (
      <span className="is-missing" title={words.absent}>
        <span aria-hidden="true">—</span>
        <span className="unseen">{words.absent}</span>
      </span>
    );
  }
  return <span className="is-missing">{words.blank}</span>;
}

type Change = ComparisonRow['changes'][number] | undefined;

function ChangeText({ change }: { readonly change: Change }) {
  if (!change) return null;
  if (change.difference === null) return change.isChanged ? words.changedMoney : '0';
  return (
    <>
      {change.isLeap && (
        <span className="leap-mark" title={words.large}>
          <span aria-hidden="true">？</span>
          <span className="unseen">{words.large}，</span>
        </span>
      )}
      <span className={change.isChanged ? 'is-changed' : 'is-missing'}>
        {differenceText(change.difference)}
      </span>
    </>
  );
}

/** Nothing where it would say nothing: as much as before, or nothing at all. */
function factorText(change: Change): string {
  const factor = change?.factor ?? null;
  return factor === null || factor === '1' || factor === '0' ? '' : `${factor} 倍`;
}
