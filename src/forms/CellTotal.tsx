import { memo, useCallback, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { CellId, TableCell } from '../domain';
import { useEditor } from './editor-context';
import type { CellState } from './evaluation-store';
import { words } from './strings';

/**
 * A computed cell: plain text, never typed in, not reached by Tab. A key changes up to four of them,
 * so the text goes straight into the page, without a walk through the whole table.
 */
export const CellTotal = memo(function CellTotal({ cell: { id } }: { readonly cell: TableCell }) {
  const { store } = useEditor();
  const total = useRef<HTMLSpanElement>(null);
  const blank = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const show = () => {
      if (!total.current || !blank.current) return;
      showTotal(total.current, store.cellState(id));
      blank.current.hidden = store.cellState(id).value !== null;
    };
    show();
    return store.subscribeCell(id, show);
  }, [store, id]);
  return (
    <>
      <span className="cell-total" data-cell={id} ref={total} />
      <span className="unseen" ref={blank}>
        {words.blank}
      </span>
      <LastYearTotal id={id} />
    </>
  );
});

/** Told of each key by its cell, it is rendered only when last year's report itself changes. */
function LastYearTotal({ id }: { readonly id: CellId }) {
  const { store } = useEditor();
  const subscribe = useCallback(
    (listener: () => void) => store.subscribeCell(id, listener),
    [store, id],
  );
  const value = useSyncExternalStore(subscribe, () => store.cellState(id).lastYear);
  if (value === '') return null;
  return (
    <span className="cell-last-year" data-zero={value === '0'} title={`${words.lastYear} ${value}`}>
      <span className="unseen">{words.lastYear} </span>
      {value}
    </span>
  );
}

/** Writes only what is different, into the text that is there: whatever is new is laid out anew. */
function showTotal(element: HTMLElement, { value, severity }: CellState): void {
  const text = value ?? '';
  const shown = element.firstChild;
  if (!shown) element.textContent = text;
  else if (shown.nodeValue !== text) shown.nodeValue = text;
  const tone = severity ?? undefined;
  if (element.dataset['tone'] === tone) return;
  if (tone === undefined) delete element.dataset['tone'];
  else element.dataset['tone'] = tone;
}
