import { useTable } from '@tanstack/react-table';
import { useMemo, useSyncExternalStore } from 'react';
import { countLedger } from '../../domain';
import type { CellId, Ledger, LedgerTables } from '../../domain';
import { useEditor } from '../editor-context';
import type { EvaluationStore } from '../evaluation-store';
import { features, filters, ledgerColumns } from './ledger-model';
import type { LedgerModel, LedgerRowData } from './ledger-model';
import type { ResultChoices } from './result-choices';

const PAGE_SIZE = 50;

interface LedgerTableInput {
  readonly tables: LedgerTables;
  readonly choices: ResultChoices;
  /** The box whose lines alone are shown at first. */
  readonly cell: CellId | null;
}

/** The table of lines: sorted, filtered and paged for the eye; the ledger keeps its order. */
export function useLedgerTable({ tables, choices, cell }: LedgerTableInput): LedgerModel {
  const { store } = useEditor();
  const read = useMemo(() => createRowReader(store), [store]);
  const data = useSyncExternalStore(store.subscribe, read);
  const columns = useMemo(
    () => ledgerColumns({ tables, choices, read: () => store.current().draft.ledger }),
    [tables, choices, store],
  );
  return useTable({
    features,
    columns,
    data,
    getRowId: ({ id }) => id,
    enableMultiSort: false,
    autoResetPageIndex: false,
    initialState: {
      pagination: { pageIndex: 0, pageSize: PAGE_SIZE },
      columnFilters:
        cell === null
          ? []
          : [{ id: filters.lines, value: linesOf(tables, store.current().draft.ledger, cell) }],
    },
  });
}

function linesOf({ format, year }: LedgerTables, ledger: Ledger, cell: CellId) {
  return new Set(countLedger(format, ledger, year).lines.get(cell) ?? []);
}

/** The same rows as long as no line comes or goes: typing makes none anew. */
function createRowReader(store: EvaluationStore): () => readonly LedgerRowData[] {
  let known: Ledger | null = null;
  let rows: readonly LedgerRowData[] = [];
  return () => {
    const { ledger } = store.current().draft;
    if (ledger === known) return rows;
    known = ledger;
    const ids = Object.keys(ledger);
    const isSame = ids.length === rows.length && ids.every((id, index) => id === rows[index]?.id);
    if (!isSame) rows = ids.map((id, index) => ({ id, ordinal: index + 1 }));
    return rows;
  };
}
