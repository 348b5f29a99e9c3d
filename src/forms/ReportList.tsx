import { useTable } from '@tanstack/react-table';
import { useMemo, useRef } from 'react';
import { BackupDropArea } from './BackupDropArea';
import { DeletedReports } from './DeletedReports';
import { FileButton } from './FileButton';
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
          <section className="card report-none">
            <p>{words.none}</p>
            <div className="actions">
              <a className="button is-primary" href={props.importHref}>
                {words.openLastYear}
              </a>
              <span>{words.withoutLastYear}</span>
              <CreateButton onCreate={props.onCreate} />
              <BackupButton onOpen={props.onOpenBackup} />
            </div>
          </section>
        ) : (
          <FilteredList
            {...props}
            onDelete={(id) => {
              noteMove(id);
              props.onDelete(id);
            }}
          />
        )}
        <p className="report-list-foot">
          <a href={props.catalogueHref}>{words.catalogue}</a>
        </p>
        <DeletedReports
          deletedItems={props.deletedItems}
          onRestore={(id) => {
            noteMove(id);
            props.onRestore(id);
          }}
        />
      </div>
    </BackupDropArea>
  );
}

function BackupButton({ onOpen }: { readonly onOpen: (file: File) => void }) {
  return (
    <FileButton name={words.openBackup} accept=".docx,.json,application/json" onFile={onOpen} />
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
          <BackupButton onOpen={onOpenBackup} />
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
