import type { Header } from '@tanstack/react-table';
import type { ClipboardEvent, FocusEvent } from 'react';
import { ariaSortOf, SortButton } from '../SortButton';
import { LedgerRow } from './LedgerRow';
import { moveInColumn } from './ledger-keys';
import type { features, LedgerModel, LedgerRowData } from './ledger-model';

export interface CopiedText {
  readonly html: string;
  readonly text: string;
}

interface LedgerTableProps {
  readonly table: LedgerModel;
  /** The line just begun, of which nothing is said yet. */
  readonly fresh: string | null;
  /** Lines of which fees and disputes are shown. */
  readonly open: ReadonlySet<string>;
  readonly onToggle: (line: string) => void;
  readonly onFreshLeft: () => void;
  /** Enter in the last row. */
  readonly onEnd: () => void;
  /** More than one box was pasted. */
  readonly onPasteBlock: (copied: CopiedText) => void;
}

/** The lines of one page. A key renders its own row anew, nothing else. */
export function LedgerTable(props: LedgerTableProps) {
  const { table, fresh, open, onToggle, onFreshLeft, onEnd, onPasteBlock } = props;
  const leaveFresh = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    const row = relatedTarget instanceof Element ? relatedTarget.closest('[data-line]') : null;
    const isInside = row !== null && currentTarget.contains(row);
    if (fresh !== null && !(isInside && row.getAttribute('data-line') === fresh)) onFreshLeft();
  };
  return (
    <div className="ledger-place">
      <table
        className="mandated-table ledger-table"
        aria-label="依申请公开台账"
        onKeyDown={(event) => moveInColumn(event, onEnd)}
        onBlur={leaveFresh}
        onPaste={(event) => pasteBlock(event, onPasteBlock)}
      >
        <colgroup>
          {columnNames.map((name) => (
            <col key={name} className={`ledger-col-${name}`} />
          ))}
        </colgroup>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => (
                <Heading key={header.id} table={table} header={header} />
              ))}
              <th scope="col" className="is-heading">
                <span className="unseen">删除</span>
              </th>
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map(({ id, original }) => (
            <LedgerRow
              key={id}
              id={id}
              ordinal={original.ordinal}
              isFresh={id === fresh}
              isOpen={open.has(id)}
              onToggle={onToggle}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const columnNames = [
  'ordinal',
  'number',
  'day',
  'origin',
  'applicant',
  'summary',
  'result',
  'answered',
  'more',
  'delete',
] as const;

interface HeadingProps {
  readonly table: LedgerModel;
  readonly header: Header<typeof features, LedgerRowData>;
}

function Heading({ table, header }: HeadingProps) {
  const { column } = header;
  const text = <table.FlexRender header={header} />;
  const direction = column.getIsSorted();
  return (
    <th
      scope="col"
      className="is-heading"
      {...(column.getCanSort() ? { 'aria-sort': ariaSortOf(direction) } : {})}
    >
      {column.getCanSort() ? (
        <SortButton direction={direction} onToggle={column.getToggleSortingHandler()}>
          {text}
        </SortButton>
      ) : (
        text
      )}
    </th>
  );
}

/** One value goes where the caret is; lines and columns are reviewed first. */
function pasteBlock(
  event: ClipboardEvent<HTMLElement>,
  onPasteBlock: (copied: CopiedText) => void,
): void {
  const text = event.clipboardData.getData('text/plain');
  if (!/[\t\n]/.test(text.replace(/\s+$/, ''))) return;
  event.preventDefault();
  onPasteBlock({ html: event.clipboardData.getData('text/html'), text });
}
