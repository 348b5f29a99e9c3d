import type { SourceBox, SourceGrid } from '../source-document';

/**
 * Reads what a spreadsheet puts on the clipboard as text: a tab between boxes, a line for each row,
 * quotation marks around a box that holds a tab, a line end or such a mark. Every blank keeps its place.
 * A list saved as text has commas instead of tabs.
 */
export function readTabText(text: string, separator: '\t' | ',' = '\t'): SourceGrid {
  const rows = rowsOf(text.replace(/^\uFEFF/, ''), FIELDS[separator]);
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return {
    kind: 'grid',
    hasGeometry: true,
    place: '粘贴的内容',
    rows: rows.map((fields, row) =>
      Array.from({ length: width }, (_, column) => boxOf(fields[column] ?? '', row, column)),
    ),
  };
}

function boxOf(text: string, row: number, column: number): SourceBox {
  return { text: text.trim(), row, column, rowSpan: 1, columnSpan: 1 };
}

/** A mark opens a quoted box only if it closes before a tab, a line end or the end. */
const FIELDS = {
  '\t': /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y,
  ',': /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|\r|\n|$)/y,
} as const;

function rowsOf(text: string, field: RegExp): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length || row.length > 0) {
    field.lastIndex = at;
    const match = field.exec(text);
    if (!match) break;
    const [whole, quoted, plain = '', end] = match;
    at += whole.length;
    row.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if (end === '\t' || end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
