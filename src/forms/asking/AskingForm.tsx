import { useTable } from '@tanstack/react-table';
import type { ReactTable } from '@tanstack/react-table';
import { Fragment, useMemo, useState } from 'react';
import { useEditor, useEvaluated } from '../editor-context';
import { askingColumns, features } from './asking-columns';
import { askingGroups } from './asking-rows';
import type { AskingGroup, AskingRow, TypeInDraft } from './asking-rows';
import { GIVER_LIST } from './GiverBox';
import { GiverHeading } from './GiverHeading';
import type { GiverActs } from './GiverHeading';

interface AskingFormProps extends GiverActs {
  readonly onType: TypeInDraft;
  /** Filled sheets that came back. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** 取数单: every figure of the report with who gives it, and the sheets that ask for them. */
export function AskingForm({ onType, onFiles, ...acts }: AskingFormProps) {
  const { isFinal, store } = useEditor();
  const { format, draft } = useEvaluated();
  const groups = useMemo(() => askingGroups(store, format, draft), [store, format, draft]);
  return (
    <div className="asking">
      <p>
        每个数由谁提供，先在这里定好，再打印取数单或存成 Excel 发出去；填好的 Excel 可以读回来。
      </p>
      <p className="actions">
        <button type="button" className="button is-primary" onClick={() => acts.onPrint()}>
          全部打印
        </button>
        <label className="file-button">
          <input
            type="file"
            className="unseen"
            accept=".xlsx"
            multiple
            disabled={isFinal}
            onChange={({ currentTarget }) => {
              onFiles(Array.from(currentTarget.files ?? []));
              // Emptied, so that the same file can be chosen again after it was mended.
              currentTarget.value = '';
            }}
          />
          <span className="button">读回填好的 Excel</span>
        </label>
        <span className="field-help">打印用的是 Word 文件，每家一页。</span>
      </p>
      <datalist id={GIVER_LIST}>
        {groups.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <AskingTable groups={groups} onType={onType} {...acts} />
    </div>
  );
}

interface AskingTableProps extends GiverActs {
  readonly groups: readonly AskingGroup[];
  readonly onType: TypeInDraft;
}

function AskingTable({ groups, onType, ...acts }: AskingTableProps) {
  const data = useMemo(() => groups.flatMap(({ rows }) => rows), [groups]);
  const columns = useMemo(() => askingColumns(onType), [onType]);
  const table = useTable({ features, columns, data, getRowId: ({ figure }) => figure.id });
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const toggle = (name: string) => {
    const next = new Set(closed);
    if (!next.delete(name)) next.add(name);
    setClosed(next);
  };
  return (
    <div className="asking-place">
      <table className="asking-table" aria-label="每个数由谁提供">
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => (
                <th key={header.id} scope="col" className={`is-${header.column.id}`}>
                  <table.FlexRender header={header} />
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {groups.map((group) => (
            <Fragment key={group.name}>
              <tr className="asking-group">
                <th scope="colgroup" colSpan={columns.length}>
                  <GiverHeading
                    group={group}
                    isOpen={!closed.has(group.name)}
                    onToggle={() => toggle(group.name)}
                    {...acts}
                  />
                </th>
              </tr>
              {!closed.has(group.name) &&
                group.rows.map(({ figure }) => (
                  <FigureRow key={figure.id} table={table} id={figure.id} />
                ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface FigureRowProps {
  readonly table: ReactTable<typeof features, AskingRow>;
  /** Id of the figure. */
  readonly id: string;
}

function FigureRow({ table, id }: FigureRowProps) {
  return (
    <tr data-figure={id}>
      {table
        .getRow(id)
        .getAllCells()
        .map((cell) =>
          cell.column.id === 'name' ? (
            <th key={cell.id} scope="row" className="is-name">
              <table.FlexRender cell={cell} />
            </th>
          ) : (
            <td key={cell.id} className={`is-${cell.column.id}`}>
              <table.FlexRender cell={cell} />
            </td>
          ),
        )}
    </tr>
  );
}
