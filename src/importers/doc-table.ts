import { resolveWordTable } from './docx-table';
import type { WordCell } from './docx-table';
import type { FlowItem, FlowTable } from './flow';

/** One row of a table as Word 97–2003 writes it. */
export interface DocRow {
  readonly cells: readonly (readonly FlowItem[])[];
  /** Edges of the cells from left to right, in 1/20 pt, and how each cell is merged. */
  readonly definition?: RowDefinition;
}

export interface RowDefinition {
  readonly edges: readonly number[];
  readonly merges: readonly { readonly fromLeft: boolean; readonly fromAbove: boolean }[];
}

/** Edges nearer than this, in 1/20 pt, are one edge drawn twice. */
const SAME_EDGE = 30;

/** Reads the operand of the table definition (sprmTDefTable). */
export function readRowDefinition(operand: DataView): RowDefinition {
  const count = operand.getUint8(0);
  const merges = 3 + 2 * count;
  return {
    edges: Array.from({ length: count + 1 }, (_, index) => operand.getInt16(1 + 2 * index, true)),
    merges: Array.from({ length: count }, (_, index) => {
      const at = merges + 20 * index;
      const flags = at + 2 <= operand.byteLength ? operand.getUint16(at, true) : 0;
      return {
        fromLeft: (flags & 3) === 2 || (flags & 3) === 3,
        fromAbove: (flags & 0x60) === 0x20,
      };
    }),
  };
}

/** The table with its merges resolved; rows of boxes in order where the file does not tell widths. */
export function resolveDocTable(rows: readonly DocRow[]): FlowTable {
  const isTold = rows.every(({ cells, definition }) => definition?.merges.length === cells.length);
  if (!isTold) return withoutGeometry(rows);
  const edges = distinctEdges(rows.flatMap(({ definition }) => definition?.edges ?? []));
  const columnOf = (edge: number) => {
    let column = 0;
    while (column + 1 < edges.length && (edges[column + 1] ?? 0) <= edge) column += 1;
    return column;
  };
  return resolveWordTable({
    columnWidths: edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0)),
    rows: rows.map(({ cells, definition = { edges: [], merges: [] } }) => {
      const columns = definition.edges.map(columnOf);
      return {
        before: columns[0] ?? 0,
        isDeleted: false,
        cells: cells.map((content, index): WordCell => {
          const merge = definition.merges[index];
          return {
            span: (columns[index + 1] ?? 0) - (columns[index] ?? 0),
            goesOnFromAbove: merge?.fromAbove ?? false,
            goesOnFromLeft: merge?.fromLeft ?? false,
            content: [...content],
          };
        }),
      };
    }),
  });
}

/** First edge of each group of near ones. */
function distinctEdges(edges: readonly number[]): number[] {
  const kept: number[] = [];
  for (const edge of [...edges].sort((one, other) => one - other)) {
    const last = kept[kept.length - 1];
    if (last === undefined || edge - last > SAME_EDGE) kept.push(edge);
  }
  return kept;
}

function withoutGeometry(rows: readonly DocRow[]): FlowTable {
  return {
    kind: 'table',
    hasGeometry: false,
    rowCount: rows.length,
    cells: rows.flatMap(({ cells }, row) =>
      cells.map((content, column) => ({ row, column, rowSpan: 1, columnSpan: 1, content })),
    ),
  };
}
