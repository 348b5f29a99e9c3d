import { useState } from 'react';
import type { CellId } from '../domain';
import { inTenThousands } from './import-review';
import type { ReadingState, ReviewCell } from './import-review';

interface ImportReviewCellsProps {
  readonly cells: readonly ReviewCell[];
  readonly values: ReadonlyMap<CellId, string>;
  readonly onChange: (id: CellId, value: string) => void;
}

const stateNames: Record<ReadingState, string> = {
  read: '✓ 读出',
  doubtful: '？拿不准',
  notRead: '✕ 没读出',
};

/** Cell by cell: what the file says, where, and what would be put into the box. */
export function ImportReviewCells({ cells, values, onChange }: ImportReviewCellsProps) {
  const [showsAll, setShowsAll] = useState(false);
  const toCheck = cells.filter(({ state }) => state !== 'read');
  const shown = showsAll ? cells : toCheck;
  return (
    <>
      <p className="actions">
        <button
          type="button"
          className="button"
          aria-pressed={showsAll}
          onClick={() => {
            setShowsAll(!showsAll);
          }}
        >
          {showsAll
            ? `只看要核对的 ${String(toCheck.length)} 格`
            : `看全部 ${String(cells.length)} 格`}
        </button>
        {shown.length === 0 && <span>各格都读出来了，没有拿不准的。</span>}
      </p>
      {shown.length > 0 && (
        <table className="import-table">
          <thead>
            <tr>
              <th scope="col">格</th>
              <th scope="col">原文</th>
              <th scope="col">状态</th>
              <th scope="col">放进来的数</th>
              <th scope="col">在原文何处</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((cell) => (
              <CellRow
                key={cell.id}
                cell={cell}
                value={values.get(cell.id) ?? ''}
                onChange={onChange}
              />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

interface CellRowProps {
  readonly cell: ReviewCell;
  readonly value: string;
  readonly onChange: (id: CellId, value: string) => void;
}

function CellRow({ cell, value, onChange }: CellRowProps) {
  const { id, section, name, source, state, place, note, unit } = cell;
  const converted = inTenThousands(source, unit);
  return (
    <tr>
      <th scope="row">
        {section}：{name}
      </th>
      <td>{source === '' ? '（空）' : source}</td>
      <td data-state={state}>{stateNames[state]}</td>
      <td>
        <input
          className="text-box"
          aria-label={`放进来的数：${name}`}
          value={value}
          onChange={(event) => {
            onChange(id, event.target.value);
          }}
        />
        {converted !== null && value !== converted && (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              onChange(id, converted);
            }}
          >
            换算成 {converted} 万元
          </button>
        )}
      </td>
      <td>{[place, note].filter((text) => text !== '').join('；')}</td>
    </tr>
  );
}
