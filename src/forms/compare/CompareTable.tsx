import type { Cell, Header } from '@tanstack/react-table';
import { useRef } from 'react';
import type { ComparedYear, ComparisonRow } from '../../domain';
import { ariaSortOf, SortButton } from '../SortButton';
import { DIFFERENCE, FACTOR, NAME, yearColumn } from './compare-columns';
import type { CompareModel, features } from './compare-columns';
import { againstText, words } from './compare-strings';
import { useWidth } from './use-width';

interface CompareTableProps {
  readonly table: CompareModel;
  readonly own: ComparedYear;
  readonly before: ComparedYear | undefined;
}

/** All lines under their tables' headings; sorting keeps to these, for 件 and 万元 have no order. */
export function CompareTable({ table, own, before }: CompareTableProps) {
  const place = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableElement>(null);
  const width = useWidth(place);
  const needed = useWidth(body);
  const isWide = width !== null && needed !== null && needed > width;
  const groups = [...new Set(table.getCoreRowModel().rows.map(({ original }) => original.group))];
  return (
    <div
      className="compare-place"
      ref={place}
      data-wide={isWide}
      {...(isWide ? { role: 'region', 'aria-label': words.wideTable, tabIndex: 0 } : {})}
    >
      <table className="compare-table" ref={body} aria-label={words.table}>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => (
                <Heading key={header.id} table={table} header={header} own={own} before={before} />
              ))}
            </tr>
          ))}
        </thead>
        {groups.map((group) => (
          <Group key={group} name={group} table={table} own={own} />
        ))}
      </table>
    </div>
  );
}

interface GroupProps extends Pick<CompareTableProps, 'table' | 'own'> {
  readonly name: string;
}

/** The lines of one table that are shown; nothing while there are none. */
function Group({ name, table, own }: GroupProps) {
  const shown = table.getRowModel().rows.filter(({ original }) => original.group === name);
  if (shown.length === 0) return null;
  return (
    <tbody>
      <tr className="compare-group">
        <th scope="rowgroup" colSpan={table.getAllLeafColumns().length}>
          <span>{name}</span>
        </th>
      </tr>
      {shown.map((row) => (
        <tr key={row.id} data-line={row.id}>
          {row.getAllCells().map((cell) => (
            <BodyCell key={cell.id} table={table} cell={cell} own={own} />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

interface HeadingProps extends CompareTableProps {
  readonly header: Header<typeof features, ComparisonRow>;
}

function Heading({ table, header, own, before }: HeadingProps) {
  const { column } = header;
  const className = classOf(column.id, own);
  const text = <table.FlexRender header={header} />;
  if (!column.getCanSort()) {
    return (
      <th scope="col" className={className}>
        {text}
      </th>
    );
  }
  const direction = column.getIsSorted();
  const note = noteOf(column.id, own, before);
  return (
    <th scope="col" className={className} aria-sort={ariaSortOf(direction)}>
      <SortButton direction={direction} onToggle={column.getToggleSortingHandler()}>
        {text}
      </SortButton>
      {note !== null && <span className="compare-note">{note}</span>}
    </th>
  );
}

/** What stands under the heading of a column. */
function noteOf(id: string, own: ComparedYear, before: ComparedYear | undefined): string | null {
  if (id === yearColumn(own)) return words.ownYear;
  return before && (id === DIFFERENCE || id === FACTOR) ? againstText(before) : null;
}

function classOf(id: string, own: ComparedYear): string {
  if (id === yearColumn(own)) return 'is-figure is-own';
  return id.startsWith('year-') ? 'is-figure' : `is-${id}`;
}

interface BodyCellProps extends Pick<CompareTableProps, 'table' | 'own'> {
  readonly cell: Cell<typeof features, ComparisonRow>;
}

function BodyCell({ table, cell, own }: BodyCellProps) {
  const { id } = cell.column;
  const content = <table.FlexRender cell={cell} />;
  if (id === NAME) {
    return (
      <th scope="row" className="is-name">
        {content}
      </th>
    );
  }
  return <td className={classOf(id, own)}>{content}</td>;
}
