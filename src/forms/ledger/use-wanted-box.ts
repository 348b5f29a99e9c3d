import { useCallback, useEffect, useRef, useState } from 'react';
import type { LedgerField } from '../../domain';
import { fieldOf } from './field-of';
import { enterBox } from './ledger-keys';
import type { LedgerModel } from './ledger-model';

interface Wanted {
  readonly line: string;
  readonly field: LedgerField;
}

const inMore: readonly LedgerField[] = [
  'feeDue',
  'feeCollected',
  'reconsideration',
  'litigationDirect',
  'litigationAfterReconsideration',
];

/**
 * The way to a box of any line: turns to its page, opens the row under it, and puts the focus there
 * once it is on the screen. Also which of these rows are open.
 */
export function useWantedBox(table: LedgerModel) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const wanted = useRef<Wanted | null>(null);
  const [, look] = useState(0);
  const toggle = useCallback((id: string) => {
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  const goTo = useCallback((line: string, field: LedgerField) => {
    wanted.current = { line, field };
    if (inMore.includes(field)) setOpen((before) => new Set(before).add(line));
    look((times) => times + 1);
  }, []);
  useEffect(() => {
    const { current } = wanted;
    if (!current) return;
    const box = document.querySelector<HTMLElement>(
      `[data-field="${fieldOf(current.line, current.field)}"]`,
    );
    if (box) {
      wanted.current = null;
      box.scrollIntoView({ block: 'nearest' });
      enterBox(box);
    } else showPageOf(table, current.line);
  });
  return { open, toggle, goTo };
}

function showPageOf(table: LedgerModel, line: string): void {
  const index = table.getPrePaginatedRowModel().rows.findIndex(({ id }) => id === line);
  const { pageIndex, pageSize } = table.state.pagination;
  const page = Math.floor(index / pageSize);
  if (index < 0) table.resetColumnFilters(true);
  else if (page !== pageIndex) table.setPageIndex(page);
}
