import type { FlowCell, FlowItem, FlowTable } from './flow';
import { limits } from './limits';
import { readerStrings } from './reader-strings';
import { Unreadable } from './unreadable';

/** A table of a web page as it is written. */
export interface WebTable {
  readonly rows: WebCell[][];
  /** In pixels; empty where the page does not give them all. */
  readonly columnWidths: number[];
}

export interface WebCell {
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly content: FlowItem[];
}

/** Pages write large numbers to say “all columns”. */
const MOST_SPANNED = 100;

const TWIPS_A_PIXEL = 15;

/** Places each cell in the first free column of its row, as browsers do. */
export function resolveWebTable({ rows, columnWidths }: WebTable): FlowTable {
  const cells: FlowCell[] = [];
  /** First row in which a column is free again. */
  const freeFrom: number[] = [];
  for (const [row, webCells] of rows.entries()) {
    let column = 0;
    for (const { rowSpan, columnSpan, content } of webCells) {
      while ((freeFrom[column] ?? 0) > row) column += 1;
      if (column >= limits.columns) throw new Unreadable(readerStrings.tooWide);
      const rest = rows.length - row;
      const height = rowSpan === 0 ? rest : Math.min(rowSpan, rest);
      cells.push({ row, column, rowSpan: height, columnSpan, content });
      for (let next = 0; next < columnSpan; next += 1) freeFrom[column + next] = row + height;
      column += columnSpan;
    }
  }
  const isTold = columnWidths.every((width) => Number.isFinite(width));
  return {
    kind: 'table',
    hasGeometry: true,
    rowCount: rows.length,
    cells,
    ...(isTold && { columnWidths: columnWidths.map((width) => width * TWIPS_A_PIXEL) }),
  };
}

/** What `rowspan` or `colspan` says; anything odd counts as 1. */
export function spanOf(value: string | undefined, most = MOST_SPANNED): number {
  const span = Number.parseInt(value ?? '1', 10);
  return Number.isNaN(span) || span < 0 ? 1 : Math.min(span, most);
}
