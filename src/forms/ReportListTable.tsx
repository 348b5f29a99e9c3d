import type { Cell, Header } from '@tanstack/react-table';
import type { features, ReportTableModel } from './report-list-columns';
import type { ReportListItem } from './report-list-model';
import { words } from './report-list-strings';
import { ariaSortOf, SortButton } from './SortButton';

/** The roles repeat what the elements say: on a phone CSS stacks the rows, which takes the elements' own roles away. */
export function ReportListTable({ table }: { readonly table: ReportTableModel }) {
  return (
    <table className="report-table" role="table" aria-label={words.listName}>
      <thead role="rowgroup">
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id} role="row">
            {group.headers.map((header) => (
              <Heading key={header.id} table={table} header={header} />
            ))}
          </tr>
        ))}
      </thead>
      <tbody role="rowgroup">
        {table.getRowModel().rows.map((row) => (
          <tr key={row.id} role="row" data-report={row.id}>
            {row.getAllCells().map((cell) => (
              <BodyCell key={cell.id} table={table} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface HeadingProps {
  readonly table: ReportTableModel;
  readonly header: Header<typeof features, ReportListItem>;
}

function Heading({ table, header }: HeadingProps) {
  const { column } = header;
  const className = `is-${column.id}`;
  const text = <table.FlexRender header={header} />;
  if (!column.getCanSort()) {
    return (
      <th scope="col" role="columnheader" className={className}>
        {text}
      </th>
    );
  }
  const direction = column.getIsSorted();
  return (
    <th scope="col" role="columnheader" className={className} aria-sort={ariaSortOf(direction)}>
      <SortButton direction={direction} onToggle={column.getToggleSortingHandler()}>
        {text}
      </SortButton>
    </th>
  );
}

interface BodyCellProps {
  readonly table: ReportTableModel;
  readonly cell: Cell<typeof features, ReportListItem>;
}

function BodyCell({ table, cell }: BodyCellProps) {
  const className = `is-${cell.column.id}`;
  const content = <table.FlexRender cell={cell} />;
  return cell.column.id === 'organization' ? (
    <th scope="row" role="rowheader" className={className}>
      {content}
    </th>
  ) : (
    <td role="cell" className={className}>
      {content}
    </td>
  );
}
