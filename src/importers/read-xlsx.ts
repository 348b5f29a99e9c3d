import { toBlocks } from './flow';
import type { FlowItem } from './flow';
import { readerStrings } from './reader-strings';
import type { ReadResult, SourceMessage } from './source-document';
import { answer, Unreadable } from './unreadable';
import { openZip } from './zip';
import type { ZipFile } from './zip';
import { workbookSheets } from './xlsx-book';
import type { SheetCell } from './xlsx-sheet';

/** Reads the visible sheets of a workbook (.xlsx, .xlsm) in their order. */
export function readXlsx(bytes: Uint8Array): ReadResult {
  return answer(() => readZip(openZip(bytes)));
}

function readZip(zip: ZipFile): ReadResult {
  const flow: FlowItem[] = [];
  const messages: SourceMessage[] = [];
  for (const { name, isHidden, sheet } of workbookSheets(zip)) {
    if (!sheet.cells.some(isFilled)) continue;
    const place = `工作表“${name}”`;
    if (isHidden) messages.push({ text: readerStrings.hiddenSheet(name) });
    else flow.push(...split(sheet.cells, place));
    if (!isHidden && sheet.hiddenRows > 0) {
      messages.push({ text: readerStrings.hiddenRows(sheet.hiddenRows), place });
    }
  }
  const blocks = toBlocks(flow);
  if (blocks.length === 0) throw new Unreadable(readerStrings.empty);
  return { document: { blocks }, messages };
}

/** Blank rows part the sheet; lines of words above a table are paragraphs. */
function split(cells: readonly SheetCell[], place: string): FlowItem[] {
  const rows = new Map<number, SheetCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const filled = cells.filter(isFilled);
  const covered = new Set(filled.flatMap(({ row, rowSpan }) => rowsFrom(row, rowSpan)));
  const order = Array.from(covered).sort((one, other) => one - other);
  const parts: number[][] = [];
  for (const row of order) {
    const part = parts[parts.length - 1];
    if (part !== undefined && part[part.length - 1] === row - 1) part.push(row);
    else parts.push([row]);
  }
  return parts.flatMap((part) => toFlow(part, rows, place));
}

function toFlow(
  part: readonly number[],
  rows: ReadonlyMap<number, readonly SheetCell[]>,
  place: string,
): FlowItem[] {
  const firstOfTable = part.findIndex((row) => !isLineOfWords(rows.get(row) ?? []));
  const lines = part.slice(0, firstOfTable === -1 ? part.length : firstOfTable);
  const table = part.slice(lines.length);
  const words = lines.flatMap((row) => (rows.get(row) ?? []).filter(isFilled));
  const top = table[0] ?? 0;
  const cells = table.flatMap((row) => rows.get(row) ?? []);
  return [
    ...words.map(({ text }) => ({ kind: 'text', text }) as const),
    {
      kind: 'table',
      hasGeometry: true,
      rowCount: table.length,
      place,
      cells: cells.map(({ text, row, ...box }) => ({
        ...box,
        row: row - top,
        content: [{ kind: 'text', text }],
      })),
    },
  ];
}

/** One text alone in its row. “第二十条第（一）项” is the caption of a part of the table below. */
function isLineOfWords(cells: readonly SheetCell[]): boolean {
  const [only, ...more] = cells.filter(isFilled);
  return (
    only !== undefined && more.length === 0 && only.rowSpan === 1 && !only.text.startsWith('第')
  );
}

function rowsFrom(row: number, count: number): number[] {
  return Array.from({ length: Math.min(count, 1000) }, (_, index) => row + index);
}

function isFilled({ text }: SheetCell): boolean {
  return text.trim() !== '';
}
