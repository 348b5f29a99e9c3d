import type { CellId } from '../domain';
import { stateNames } from './import-review';
import type { ReviewCell } from './import-review';

interface ImportReviewCellsProps {
  /** Nothing at all has to be looked at. */
  readonly isCertain: boolean;
  readonly cells: readonly ReviewCell[];
  readonly values: ReadonlyMap<CellId, string>;
  readonly onChange: (id: CellId, value: string) => void;
  /** Shows in the source where a cell was found. */
  readonly onShow: (id: CellId) => void;
}

/** The boxes that a person has to decide on, with what the file says and what it may mean. */
export function ImportReviewCells(props: ImportReviewCellsProps) {
  const { isCertain, cells, values, onChange, onShow } = props;
  const toCheck = cells.filter(needsCheck);
  if (toCheck.length === 0)
    return <p>{isCertain ? '没有。下面的数不必一格一格核对。' : '没有拿不准的格。'}</p>;
  return (
    <table className="import-table" aria-label="要核对的格">
      <thead>
        <tr>
          <th scope="col">格</th>
          <th scope="col">原文</th>
          <th scope="col">放进来的数</th>
        </tr>
      </thead>
      <tbody>
        {toCheck.map((cell) => (
          <CellRow
            key={cell.id}
            cell={cell}
            value={values.get(cell.id) ?? ''}
            onChange={onChange}
            onShow={onShow}
          />
        ))}
      </tbody>
    </table>
  );
}

/** True where the file says something that is not, or not surely, the number of the box. */
export function needsCheck({ state, place }: ReviewCell): boolean {
  return state !== 'read' && place !== '';
}

interface CellRowProps extends Pick<ImportReviewCellsProps, 'onChange' | 'onShow'> {
  readonly cell: ReviewCell;
  readonly value: string;
}

function CellRow({ cell, value, onChange, onShow }: CellRowProps) {
  const { id, section, name, source, state, place, note, unit, candidates } = cell;
  return (
    <tr data-result={id}>
      <th scope="row">
        {section}：{name}
      </th>
      <td>
        <span data-state={state}>{stateNames[state]}</span>
        {source.trim() === '' ? '（空）' : source}
        <button
          type="button"
          className="text-button"
          aria-label={`看原文：${name}`}
          onClick={() => onShow(id)}
        >
          {place}
        </button>
        {note !== '' && <p>{note}</p>}
      </td>
      <td>
        <input
          className="text-box"
          aria-label={`放进来的数：${name}`}
          value={value}
          onChange={(event) => onChange(id, event.target.value)}
        />
        {candidates.map((candidate) => (
          <button
            key={candidate}
            type="button"
            className="button"
            aria-pressed={value === candidate}
            onClick={() => onChange(id, candidate)}
          >
            是 {candidate} {unit}
          </button>
        ))}
      </td>
    </tr>
  );
}
