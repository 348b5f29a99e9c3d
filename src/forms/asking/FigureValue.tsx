import { sectionOfCell, withOtherFigure } from '../../domain';
import { useEditor, useEvaluatedValue } from '../editor-context';
import type { AskingRow, TypeInDraft } from './asking-rows';

interface FigureValueProps {
  readonly row: AskingRow;
  readonly onType: TypeInDraft;
}

/** What stands in the box, as the way to it; a figure that has no box elsewhere is typed here. */
export function FigureValue({ row, onType }: FigureValueProps) {
  const { actions, store } = useEditor();
  const { figure, text, isFilled } = row;
  const format = useEvaluatedValue((evaluated) => evaluated.format);
  const typed = useEvaluatedValue(({ draft }) => draft.figureSources.others[figure.id] ?? '');
  const [cell] = figure.cells;
  if (!cell) {
    return (
      <input
        className="text-box"
        aria-label={`${figure.name}，本年`}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        onChange={({ target }) => {
          const { draft } = store.current();
          onType(withOtherFigure(draft, figure.id, target.value), `others.${figure.id}`);
        }}
      />
    );
  }
  const step = sectionOfCell(format, cell.id)?.id ?? '';
  const isTable = figure.kind === 'table';
  return (
    <button
      type="button"
      className="text-button"
      aria-label={`${figure.name}，本年${isFilled ? text : '没填'}，去填`}
      onClick={() => actions.goTo(isTable ? { step } : { step, cell: cell.id })}
    >
      {isFilled || isTable ? text : '没填'}
    </button>
  );
}
