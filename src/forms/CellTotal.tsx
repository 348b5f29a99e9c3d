import { memo, useLayoutEffect, useRef } from 'react';
import type { TableCell } from '../domain';
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
    </>
  );
});

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
