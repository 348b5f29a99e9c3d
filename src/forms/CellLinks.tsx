import { formatCells, sectionOfCell } from '../domain';
import type { CellId } from '../domain';
import { useEditor, useEvaluatedValue } from './editor-context';

interface CellLinksProps {
  readonly cells: readonly CellId[];
  /** Short name of a cell where its place is already said; its full name otherwise. */
  readonly labelOf?: (id: CellId) => string;
  /** How many are shown before “等 N 格”. */
  readonly most?: number;
}

/** Links that put the focus into the boxes that a message speaks of. */
export function CellLinks({ cells, labelOf, most = 6 }: CellLinksProps) {
  const { actions } = useEditor();
  const format = useEvaluatedValue((evaluated) => evaluated.format);
  const known = cells.filter((id) => formatCells(format).has(id));
  return (
    <span className="cell-links">
      {known.slice(0, most).map((id) => (
        <button
          key={id}
          type="button"
          className="text-button"
          onClick={() => {
            const step = sectionOfCell(format, id)?.id;
            if (step !== undefined) actions.goTo({ step, cell: id });
          }}
        >
          {labelOf?.(id) ?? formatCells(format).get(id)?.name}
        </button>
      ))}
      {known.length > most && <span>等 {known.length} 格</span>}
    </span>
  );
}
