import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  metaHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { ReactTable } from '@tanstack/react-table';
import { reportStates } from './report-list-model';
import type { ReportListItem, ReportListProps } from './report-list-model';
import {
  dateTimeText,
  editionText,
  organizationText,
  reportName,
  stateWords,
  words,
  yearText,
} from './report-list-strings';
import { StateIcon } from './StateIcon';

type RowActs = Pick<ReportListProps, 'hrefOf' | 'onMakeNextYear' | 'onDelete'>;

/** What cells call travels in the table's meta, so that columns stay the same objects for good. */
export const features = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
  tableMeta: metaHelper<RowActs>(),
});

export type ReportTableModel = ReactTable<typeof features, ReportListItem>;

const helper = createColumnHelper<typeof features, ReportListItem>();
const collator = new Intl.Collator('zh-CN', { numeric: true });
const fold = (text: string) => text.trim().toLowerCase();

export const columns = helper.columns([
  helper.accessor('year', {
    header: words.year,
    sortDescFirst: true,
    sortFn: (a, b) => collator.compare(a.original.year.trim(), b.original.year.trim()),
    filterFn: (row, _id, chosen: string) => row.original.year.trim() === chosen,
    cell: ({ row: { original } }) => yearText(original.year) + editionText(original.edition),
  }),
  helper.accessor('organization', {
    header: words.organization,
    sortDescFirst: false,
    sortFn: (a, b) => collator.compare(a.original.organization, b.original.organization),
    filterFn: (row, _id, typed: string) => fold(row.original.organization).includes(fold(typed)),
    cell: ({ row, table }) => (
      <a href={table.options.meta?.hrefOf(row.id)}>{organizationText(row.original.organization)}</a>
    ),
  }),
  helper.accessor('state', {
    header: words.state,
    sortDescFirst: false,
    sortFn: (a, b) =>
      reportStates.indexOf(a.original.state) - reportStates.indexOf(b.original.state),
    filterFn: (row, _id, chosen: string) => row.original.state === chosen,
    cell: ({ row }) => <StateText report={row.original} />,
  }),
  helper.accessor('changedAt', {
    header: words.changedAt,
    sortDescFirst: true,
    sortFn: (a, b) => a.original.changedAt - b.original.changedAt,
    cell: ({ row }) => dateTimeText(row.original.changedAt),
  }),
  helper.display({
    id: 'acts',
    header: words.acts,
    cell: ({ row, table }) => <RowButtons report={row.original} acts={table.options.meta} />,
  }),
]);

function StateText({ report }: { readonly report: ReportListItem }) {
  return (
    <div className="report-state-cell">
      <span className={`report-state is-${report.state}`}>
        <StateIcon state={report.state} />
        {stateWords[report.state]}
      </span>
      {report.stateDetail !== '' && (
        <span className="report-state-detail">{report.stateDetail}</span>
      )}
    </div>
  );
}

interface RowButtonsProps {
  readonly report: ReportListItem;
  readonly acts: RowActs | undefined;
}

/** Without a year there is no next year, hence no button for it. */
function RowButtons({ report, acts }: RowButtonsProps) {
  const name = reportName(report);
  return (
    <div className="report-buttons">
      {/^\d{4}$/.test(report.year.trim()) && (
        <button
          type="button"
          className="button is-small"
          title={words.nextYearHelp}
          aria-label={`${words.nextYear}：${name}`}
          onClick={() => acts?.onMakeNextYear(report.id)}
        >
          {words.nextYear}
        </button>
      )}
      <button
        type="button"
        className="text-button"
        aria-label={`${words.delete}：${name}`}
        onClick={() => acts?.onDelete(report.id)}
      >
        {words.delete}
      </button>
    </div>
  );
}
