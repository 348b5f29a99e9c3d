import { limits } from './limits';
import type { SourceBlock, SourceBox } from './source-document';
import { tidyColumns } from './tidy-columns';

/** What a reader has found in reading order, before layout tables are taken apart. */
export type FlowItem = FlowText | FlowTable;

/** “\n” is a line break: it ends a paragraph outside tables, and stays one within a box. */
interface FlowText {
  readonly kind: 'text';
  readonly text: string;
}

export interface FlowTable {
  readonly kind: 'table';
  readonly hasGeometry: boolean;
  readonly rowCount: number;
  /** Row by row from left to right, merges resolved. */
  readonly cells: readonly FlowCell[];
  /** In 1/20 pt, as far as the file tells. */
  readonly columnWidths?: readonly number[];
  /** Where the table is, if its number does not say it: “工作表‘表三’”. */
  readonly place?: string;
}

export interface FlowCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly content: readonly FlowItem[];
}

/** Numbers the paragraphs and tables, takes layout tables apart and drops what is blank. */
export function toBlocks(flow: readonly FlowItem[]): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let paragraphs = 0;
  let grids = 0;
  const visit = (item: FlowItem): void => {
    if (item.kind === 'text') {
      for (const text of item.text.split('\n').filter(isFilled)) {
        paragraphs += 1;
        blocks.push({ kind: 'paragraph', text, place: `第 ${paragraphs} 段` });
      }
    } else if (isLayout(item)) {
      for (const cell of item.cells) cell.content.forEach(visit);
    } else if (item.cells.some(isFilledCell)) {
      grids += 1;
      const { hasGeometry, place = `第 ${grids} 张表` } = item;
      blocks.push({ kind: 'grid', hasGeometry, rows: toRows(item), place });
    }
  };
  flow.forEach(visit);
  return blocks;
}

/** A frame around text, or one whose inner tables say more than it does. */
function isLayout(table: FlowTable): boolean {
  if (table.cells.length <= 1) return true;
  const inner = table.cells.flatMap(({ content }) => content).filter(isTable);
  if (inner.length === 0) return false;
  const innerBoxes = inner.reduce((sum, { cells }) => sum + cells.length, 0);
  const isOneColumn = table.cells.every(({ column }) => column === 0);
  const own = table.cells.filter(({ content }) =>
    content.some((item) => item.kind === 'text' && isFilled(item.text)),
  );
  return isOneColumn || innerBoxes >= own.length;
}

function toRows(table: FlowTable): SourceBox[][] {
  const rows: SourceBox[][] = Array.from({ length: table.rowCount }, () => []);
  const boxes = table.cells.map(({ row, column, rowSpan, columnSpan, content }) => ({
    text: textOf(content),
    row,
    column,
    rowSpan,
    columnSpan: Math.min(columnSpan, limits.columns),
  }));
  const tidy = table.hasGeometry ? tidyColumns(boxes, table.columnWidths ?? []) : boxes;
  for (const box of tidy) rows[box.row]?.push(box);
  for (const row of rows) row.sort((left, right) => left.column - right.column);
  return rows;
}

/** Text of a box. A small table within it becomes lines with tabs. */
function textOf(content: readonly FlowItem[]): string {
  return content
    .map((item) => (item.kind === 'text' ? item.text : linesOf(item)))
    .flatMap((text) => text.split('\n'))
    .filter(isFilled)
    .join('\n');
}

function linesOf(table: FlowTable): string {
  const lines: string[][] = Array.from({ length: table.rowCount }, () => []);
  for (const { row, content } of table.cells) lines[row]?.push(textOf(content));
  return lines.map((line) => line.join('\t')).join('\n');
}

function isTable(item: FlowItem): item is FlowTable {
  return item.kind === 'table';
}

function isFilledCell({ content }: FlowCell): boolean {
  return content.some((item) =>
    item.kind === 'text' ? isFilled(item.text) : item.cells.some(isFilledCell),
  );
}

function isFilled(text: string): boolean {
  return text.trim() !== '';
}
