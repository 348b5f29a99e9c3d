import { readFileSync } from 'node:fs';

/** The mandated tables as the two notices print them, copied by hand from the notices, not from `src`. */

export type FormVersion = '2019' | '2021';

interface PrintedLine {
  readonly id: string;
  /** Labels from the outermost heading to the line's own. */
  readonly path: readonly string[];
  readonly isDerived?: true;
}

export interface PrintedTable {
  readonly id: string;
  readonly section: string;
  readonly caption?: string;
  readonly columns: readonly PrintedLine[];
  readonly rows: readonly PrintedLine[];
}

export interface OfficialForm {
  readonly source: string;
  /** The six section headings. */
  readonly sections: readonly [string, string, string, string, string, string];
  readonly tables: readonly PrintedTable[];
}

export interface OfficialCell {
  readonly id: string;
  readonly table: PrintedTable;
  readonly row: PrintedLine;
  readonly column: PrintedLine;
  readonly isDerived: boolean;
  /** Accessible name of its box: row, “，”, column, each with its group. */
  readonly name: string;
}

const unspoken = ['三、本年度办理结果', '申请人情况'];

export function officialForm(version: FormVersion): OfficialForm {
  const file = new URL(`official/form-${version}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as OfficialForm;
}

export function officialCells({ tables }: OfficialForm): readonly OfficialCell[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row) => table.columns.map((column) => officialCell(table, row, column))),
  );
}

function officialCell(table: PrintedTable, row: PrintedLine, column: PrintedLine): OfficialCell {
  const spoken = ({ path }: PrintedLine) =>
    path.filter((label) => !unspoken.includes(label)).join(' ');
  return {
    id: `${table.id}/${row.id}/${column.id}`,
    table,
    row,
    column,
    isDerived: row.isDerived === true || column.isDerived === true,
    name: [spoken(row), spoken(column)].filter((part) => part !== '').join('，'),
  };
}
