import { leafLines, lineName, linePaths } from '../../domain';
import type { AxisNode, Line, TableFormat } from '../../domain';
import { Change } from '../Change';
import { isOverwriting } from './paste-plan';
import type { PasteChange } from './paste-plan';

interface ChangesProps {
  readonly changes: readonly PasteChange[];
}

/** What would change, in the shape of the form, so that one can compare it with what was copied. */
export function PasteChanges({ changes }: ChangesProps) {
  const tables = [...new Set(changes.map(({ cell }) => cell.table))];
  return (
    <>
      {changes.some(isOverwriting) && <p>划掉的是原来的数，没有划掉的原来空着。</p>}
      {tables.map((table) => (
        <TableChanges
          key={table.id}
          table={table}
          changes={changes.filter(({ cell }) => cell.table === table)}
        />
      ))}
      <Notes changes={changes} />
    </>
  );
}

interface TableChangesProps extends ChangesProps {
  readonly table: TableFormat;
}

/** Where one row is pasted, its columns stand one below the other, with their full names. */
function TableChanges({ table, changes }: TableChangesProps) {
  const rows = leafLines(table.rows).filter((row) => changes.some(({ cell }) => cell.row === row));
  const columns = leafLines(table.columns).filter((column) =>
    changes.some(({ cell }) => cell.column === column),
  );
  const [only] = rows;
  const caption = only && rows.length === 1 ? nameIn(table.rows, only) : '';
  const lines = rows.length === 1 ? columns : rows;
  const isTurned = rows.length === 1;
  const across = isTurned ? rows : columns;
  return (
    <table className="paste-changes">
      {caption !== '' && <caption>{caption}</caption>}
      {!isTurned && (
        <thead>
          <tr>
            <td />
            {across.map((column) => (
              <th key={column.id} scope="col">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">{nameIn(isTurned ? table.columns : table.rows, line)}</th>
            {across.map((other) => (
              <ChangedBox
                key={other.id}
                change={changes.find(({ cell }) => isOn(cell, line) && isOn(cell, other))}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function isOn({ row, column }: PasteChange['cell'], line: Line): boolean {
  return row === line || column === line;
}

function ChangedBox({ change }: { readonly change: PasteChange | undefined }) {
  if (!change) return <td />;
  return (
    <td data-overwrites={isOverwriting(change)}>
      <Change before={change.before} after={change.after} />
    </td>
  );
}

/** What was read otherwise than it is written, each once. */
function Notes({ changes }: ChangesProps) {
  const notes = [...new Set(changes.map(({ note }) => note))].filter((note) => note !== '');
  if (notes.length === 0) return null;
  return (
    <ul className="paste-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

function nameIn(axis: readonly AxisNode[], line: Line): string {
  const path = linePaths(axis).find((other) => other.line === line);
  return path ? lineName(path) : '';
}
