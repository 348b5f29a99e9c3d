import type { FlowCell, FlowTable } from '../flow';
import { textOfBox } from './box-text';
import { edgesOf, nearestEdge, TOGETHER } from './edges';
import { centre } from './page';
import type { Area, PdfPage, PlacedText } from './page';
import { ruledTables } from './ruled-tables';
import type { RuledTable } from './ruled-tables';

/** A table of one page with its words. */
export interface PlacedTable extends RuledTable {
  readonly page: number;
  readonly boxes: readonly FilledBox[];
}

interface FilledBox extends Area {
  readonly text: string;
}

const MOST_PADDING = 12;

/** Puts each text into its box; what is in no box is left over. */
export function placeTables({ number, texts, rulings }: PdfPage): {
  tables: PlacedTable[];
  rest: PlacedText[];
} {
  let rest = [...texts];
  const tables: PlacedTable[] = [];
  // The smallest first: a frame around the page holds what no table within it does.
  const bySize = ruledTables(rulings).sort((one, other) => sizeOf(one) - sizeOf(other));
  for (const { boxes, ...area } of bySize) {
    const within = new Map<Area, PlacedText[]>();
    for (const text of rest) {
      const box = boxes.find((each) => isIn(each, text));
      if (box) within.set(box, [...(within.get(box) ?? []), text]);
    }
    if (within.size < (area.isOpenAbove ? 1 : 2)) continue;
    const inTable = new Set(Array.from(within.values()).flat());
    rest = rest.filter((text) => !inTable.has(text));
    const padding = paddingOf(within);
    const filled = boxes.map((box) => ({
      ...box,
      text: textOfBox(box, within.get(box) ?? [], padding),
    }));
    tables.push({ ...area, page: number, boxes: filled });
  }
  return { tables, rest };
}

function sizeOf({ left, right, top, bottom }: Area): number {
  return (right - left) * (bottom - top);
}

function isIn(box: Area, text: PlacedText): boolean {
  const { x, y } = centre(text);
  return box.left <= x && x < box.right && box.top <= y && y < box.bottom;
}

/** The fullest box of the table shows how much room its boxes leave free. */
function paddingOf(within: ReadonlyMap<Area, readonly PlacedText[]>): number {
  const free = Array.from(within, ([box, texts]) =>
    Math.min(...texts.map(({ left }) => left - box.left)),
  );
  return Math.min(MOST_PADDING, 2 * Math.max(0, Math.min(...free)));
}

/** True if a table goes on in the other, which begins the next page and has the same width. */
export function goesOn(table: PlacedTable, next: PlacedTable): boolean {
  return (
    next.page === table.page + 1 &&
    Math.abs(table.left - next.left) <= TOGETHER &&
    Math.abs(table.right - next.right) <= TOGETHER
  );
}

/** The parts of a table on one page after another, as one with common columns. */
export function joinTables(parts: readonly PlacedTable[]): FlowTable {
  const xs = edgesOf(parts.flatMap(({ boxes }) => boxes.flatMap((box) => [box.left, box.right])));
  const cells: TextCell[] = [];
  let rowCount = 0;
  let above: PlacedTable | undefined;
  for (const part of parts) {
    const ys = edgesOf(part.boxes.flatMap(({ top, bottom }) => [top, bottom]));
    const isCut = above?.isOpenBelow === true && part.isOpenAbove;
    const first = isCut ? rowCount - 1 : rowCount;
    for (const box of part.boxes) {
      const cell = toCell(box, xs, ys, first);
      const cutAbove = isCut && cell.row === first ? beginningOf(cell, cells) : undefined;
      if (cutAbove) {
        cutAbove.text += cell.text;
        cutAbove.rowSpan += cell.rowSpan - 1;
      } else cells.push(cell);
    }
    rowCount = first + ys.length - 1;
    above = part;
  }
  return {
    kind: 'table',
    hasGeometry: true,
    rowCount,
    cells: cells.map(({ text, ...cell }) => ({ ...cell, content: [{ kind: 'text', text }] })),
    place: placeOf(parts),
  };
}

interface TextCell extends Omit<FlowCell, 'content' | 'rowSpan'> {
  text: string;
  rowSpan: number;
}

function toCell(box: FilledBox, xs: readonly number[], ys: readonly number[], first: number) {
  const [column, row] = [nearestEdge(xs, box.left), nearestEdge(ys, box.top)];
  return {
    row: first + row,
    column,
    columnSpan: nearestEdge(xs, box.right) - column,
    rowSpan: nearestEdge(ys, box.bottom) - row,
    text: box.text,
  };
}

/** The part above the turn of the page of a box that it cuts in two. */
function beginningOf(cell: TextCell, cells: readonly TextCell[]): TextCell | undefined {
  return cells.find(
    ({ row, rowSpan, column, columnSpan }) =>
      row + rowSpan - 1 === cell.row && column === cell.column && columnSpan === cell.columnSpan,
  );
}

function placeOf(parts: readonly PlacedTable[]): string {
  const [first = 0, last = 0] = [parts[0]?.page, parts[parts.length - 1]?.page];
  return first === last
    ? `第 ${String(first)} 页的表`
    : `第 ${String(first)}—${String(last)} 页的表`;
}
