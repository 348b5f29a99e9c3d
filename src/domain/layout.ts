import { axisDepth, isGroup, leafLines } from './axis';
import { tableCells } from './cell-id';
import type { TableCell } from './cell-id';
import type { AxisNode, TableFormat, TablesSection } from './format';

/**
 * What stands in one printed box.
 * - `caption`: a heading across the grid; `heading`: a column heading
 * - `note`: the sentence in the corner; `label`: a row heading; `value`: a figure
 */
export type LayoutRole = 'caption' | 'heading' | 'note' | 'label' | 'value';

export interface LayoutCell {
  readonly role: LayoutRole;
  /** Wording of a heading; empty for a value. */
  readonly text: string;
  /** Present for a value only. */
  readonly cell?: TableCell;
  /** Zero-based position of the upper left corner in the printed grid. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface Layout {
  readonly columnCount: number;
  /** Rows at the top that repeat on each page; zero where several tables are stacked. */
  readonly headerRowCount: number;
  /** Boxes by the row in which they begin; a box that reaches down is listed once. */
  readonly rows: readonly (readonly LayoutCell[])[];
}

/**
 * Prints a section as one grid with merged boxes.
 *
 * A column heading reaches down until its children or the body begin, a row heading reaches to the
 * right until its children or the figures begin, and the last column takes what a narrower table
 * leaves of the grid. Shared by the form, the preview, every exporter and the recogniser.
 */
export function layoutSection({ tables }: TablesSection): Layout {
  const columnCount = Math.max(...tables.map(naturalWidth));
  const rows: (readonly LayoutCell[])[] = [];
  for (const table of tables) rows.push(...layoutTable(table, columnCount, rows.length));
  const [first] = tables;
  const headerRowCount = tables.length === 1 && first ? headingRows(first) : 0;
  return { columnCount, headerRowCount, rows };
}

function naturalWidth(table: TableFormat): number {
  return axisDepth(table.rows) + leafLines(table.columns).length;
}

/** Rows above the body: the caption and the levels of column headings. */
function headingRows(table: TableFormat): number {
  return (table.caption === undefined ? 0 : 1) + axisDepth(table.columns);
}

function layoutTable(
  table: TableFormat,
  columnCount: number,
  firstRow: number,
): readonly (readonly LayoutCell[])[] {
  const headingDepth = axisDepth(table.columns);
  const bodyTop = firstRow + headingRows(table);
  const headingTop = bodyTop - headingDepth;
  const spare = columnCount - naturalWidth(table);
  const boxes = [
    ...captionBox(table, columnCount, firstRow),
    ...cornerBox(table, headingTop, headingDepth),
    ...columnHeadings(table, headingTop, headingDepth, spare),
    ...rowHeadings(table, bodyTop),
    ...valueBoxes(table, bodyTop, spare),
  ];
  const height = headingRows(table) + leafLines(table.rows).length;
  return Array.from({ length: height }, (_, index) =>
    boxes
      .filter((box) => box.row === firstRow + index)
      .sort((left, right) => left.column - right.column),
  );
}

function captionBox(table: TableFormat, columnCount: number, row: number): LayoutCell[] {
  if (table.caption === undefined) return [];
  const { caption } = table;
  return [{ role: 'caption', text: caption, row, column: 0, rowSpan: 1, columnSpan: columnCount }];
}

function cornerBox(table: TableFormat, row: number, rowSpan: number): LayoutCell[] {
  const columnSpan = axisDepth(table.rows);
  const text = table.cornerNote ?? table.rowHeading;
  if (columnSpan === 0 || text === undefined) return [];
  const role = table.cornerNote === undefined ? 'heading' : 'note';
  return [{ role, text, row, column: 0, rowSpan, columnSpan }];
}

function columnHeadings(
  table: TableFormat,
  top: number,
  depth: number,
  spare: number,
): LayoutCell[] {
  const lines = leafLines(table.columns);
  const lastLine = lines[lines.length - 1];
  const widthOf = (node: AxisNode): number => {
    if (isGroup(node)) return node.children.reduce((sum, child) => sum + widthOf(child), 0);
    return node === lastLine ? 1 + spare : 1;
  };
  const place = (axis: readonly AxisNode[], level: number, left: number): LayoutCell[] => {
    let column = left;
    return axis.flatMap((node) => {
      const columnSpan = widthOf(node);
      const rowSpan = isGroup(node) ? 1 : depth - level;
      const box = { text: node.label, row: top + level, column, rowSpan, columnSpan };
      const below = isGroup(node) ? place(node.children, level + 1, column) : [];
      column += columnSpan;
      return [{ role: 'heading' as const, ...box }, ...below];
    });
  };
  return place(table.columns, 0, axisDepth(table.rows));
}

function rowHeadings(table: TableFormat, top: number): LayoutCell[] {
  const depth = axisDepth(table.rows);
  if (depth === 0) return [];
  const place = (axis: readonly AxisNode[], level: number, firstRow: number): LayoutCell[] => {
    let row = firstRow;
    return axis.flatMap((node) => {
      const rowSpan = isGroup(node) ? leafLines(node.children).length : 1;
      const columnSpan = isGroup(node) ? 1 : depth - level;
      const box = { text: node.label, row, column: level, rowSpan, columnSpan };
      const inside = isGroup(node) ? place(node.children, level + 1, row) : [];
      row += rowSpan;
      return [{ role: 'label' as const, ...box }, ...inside];
    });
  };
  return place(table.rows, 0, top);
}

function valueBoxes(table: TableFormat, top: number, spare: number): LayoutCell[] {
  const left = axisDepth(table.rows);
  const perRow = leafLines(table.columns).length;
  return tableCells(table).map((cell, index) => {
    const column = index % perRow;
    return {
      role: 'value' as const,
      text: '',
      cell,
      row: top + Math.floor(index / perRow),
      column: left + column,
      rowSpan: 1,
      columnSpan: column === perRow - 1 ? 1 + spare : 1,
    };
  });
}
