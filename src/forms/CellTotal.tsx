import { memo } from 'react';
import type { TableCell } from '../domain';
import { useCellState } from './editor-context';
import { words } from './strings';

/** A computed cell: plain text, never typed in, not reached by Tab. */
export const CellTotal = memo(function CellTotal({ cell }: { readonly cell: TableCell }) {
  const { value, severity } = useCellState(cell.id);
  return (
    <>
      <span className="cell-total" data-cell={cell.id} data-tone={severity}>
        {value ?? ''}
      </span>
      {value === null && <span className="unseen">{words.blank}</span>}
    </>
  );
});
