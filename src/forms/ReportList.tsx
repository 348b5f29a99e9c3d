import { useTable } from '@tanstack/react-table';
import { useMemo, useRef } from 'react';
import { BackupDropArea } from './BackupDropArea';
import { BackupFileButton } from './BackupFileButton';
import { DeletedReports } from './DeletedReports';
import { ExampleChoice, FirstVisit } from './FirstVisit';
import { ReportFilters } from './ReportFilters';
import { ReportListTable } from './ReportListTable';
import { columns, features } from './report-list-columns';
import type { ReportListProps } from './report-list-model';
import { words } from './report-list-strings';
import { UnreadableReports } from './UnreadableReports';
import { useFocusAfterMove } from './use-focus-after-move';
import './report-list.css';

export function ReportList(props: ReportListProps) {
  const area = useRef<HTMLDivElement>(null);
  const noteMove = useFocusAfterMove(area, props.items);
  return (
    <BackupDropArea className="report-list" onOpen={props.onOpenBackup}>
      <div ref={area}>
        <ListHead {...props} />
        {props.notice}
        <UnreadableReports
          unreadable={props.unreadable}
          onSaveUnreadable={props.onSaveUnreadable}
        />
        {props.items.length === 0 ? (
          <FirstVisit {...props} />
        ) : (
          <FilteredList
            {...props}
            onDelete={(id) => {
              noteMove(id);
              props.onDelete(id);
            }}
          />
        )}
        <div className="report-list-foot">
          <a href={props.catalogueHref}>{words.catalogue}</a>
          <a href={props.backupHref}>{words.backup}</a>
          {props.items.length > 0 && (
            <details className="more">
              <summary>{words.exampleTitle}</summary>
              <ExampleChoice {...props} />
            </details>
          )}
          {props.pageChoices}
        </div>
        <DeletedReports
          deletedItems={props.deletedItems}
          onRestore={(id) => {
            noteMove(id);
            props.onRestore(id);
          }}
          onPurge={props.onPurge}
        />
      </div>
    </BackupDropArea>
  );
}

function ListHead({ items, importHref, onCreate, onOpenBackup }: ReportListProps) {
  return (
    <header className="report-list-head">
      <div>
        <h1 tabIndex={-1}>{words.title}</h1>
        <p className="report-privacy">{words.privacy}</p>
      </div>
      {items.length > 0 && (
        <div className="actions">
          <BackupFileButton onOpen={onOpenBackup} />
          <a className="button" href={importHref}>
            {words.openLastYear}
          </a>
          <CreateButton onCreate={onCreate} isPrimary />
        </div>
      )}
    </header>
  );
}

interface CreateButtonProps extends Pick<ReportListProps, 'onCreate'> {
  readonly isPrimary?: boolean;
}

function CreateButton({ onCreate, isPrimary = false }: CreateButtonProps) {
  return (
    <button type="button" className={isPrimary ? 'button is-primary' : 'button'} onClick={onCreate}>
      {words.create}
    </button>
  );
}

const newestFirst = { sorting: [{ id: 'changedAt', desc: true }] };

function FilteredList({ items, hrefOf, onMakeNextYear, onDelete }: ReportListProps) {
  // Sorting is stable: what is equal stays newest first.
  const data = useMemo(() => [...items].sort((a, b) => b.changedAt - a.changedAt), [items]);
  const table = useTable({
    features,
    columns,
    data,
    getRowId: (report) => report.id,
    initialState: newestFirst,
    enableSortingRemoval: false,
    enableMultiSort: false,
    meta: { hrefOf, onMakeNextYear, onDelete },
  });
  const clear = () => table.setColumnFilters([]);
  const isNoneShown = table.getRowModel().rows.length === 0;
  return (
    <section className="report-box" aria-label={words.listName}>
      <ReportFilters table={table} onClear={clear} />
      {isNoneShown ? (
        <p className="report-none-matches">{words.noneMatches}</p>
      ) : (
        <div className="report-scroll">
          <ReportListTable table={table} />
        </div>
      )}
    </section>
  );
}
