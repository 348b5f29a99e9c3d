import { limits } from './limits';
import { isOn, officeNamespaces } from './ooxml';
import { readerStrings } from './reader-strings';
import { Unreadable } from './unreadable';
import { readXml } from './xml';

/** A box of a sheet that holds text, or the corner of merged ones. Rows and columns count from 0. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  rowSpan: number;
  columnSpan: number;
  readonly text: string;
}

export interface Sheet {
  readonly cells: readonly SheetCell[];
  readonly hiddenRows: number;
}

/** How a number is shown: the format of each style of the workbook, by its place. */
export type ShowNumber = (value: string, style: number) => string;

interface RawCell {
  reference: string;
  type: string;
  style: number;
  value: string;
}

/** Reads one sheet in one pass. */
export function readSheet(xml: string, strings: readonly string[], show: ShowNumber): Sheet {
  const cells: SheetCell[] = [];
  const merges: string[] = [];
  let hiddenRows = 0;
  let cell: RawCell = { reference: '', type: 'n', style: 0, value: '' };
  let isValue = false;
  readXml(xml, officeNamespaces, {
    open: (name, attribute) => {
      isValue = name === 'x:v' || name === 'x:t';
      if (name === 'x:c') {
        const style = Number(attribute('s') ?? 0);
        const type = attribute('t') ?? 'n';
        cell = { reference: attribute('r') ?? '', type, style, value: '' };
      } else if (name === 'x:row' && attribute('hidden') && isOn(attribute('hidden'))) {
        hiddenRows += 1;
      } else if (name === 'x:mergeCell') merges.push(attribute('ref') ?? '');
    },
    text: (text) => {
      if (isValue) cell.value += text;
    },
    close: (name) => {
      isValue = false;
      const place = name === 'x:c' ? placeOf(cell.reference) : undefined;
      if (place)
        cells.push({ ...place, rowSpan: 1, columnSpan: 1, text: textOf(cell, strings, show) });
    },
  });
  return { cells: merge(cells, merges), hiddenRows };
}

function textOf({ type, value, style }: RawCell, strings: readonly string[], show: ShowNumber) {
  if (value === '') return '';
  if (type === 's') return withoutEscapes(strings[Number(value)] ?? '');
  if (type === 'inlineStr') return withoutEscapes(value);
  if (type === 'b') return value === '1' ? '是' : '否';
  return type === 'n' ? show(value, style) : value;
}

/** `_x000D_` is how a workbook writes a character that XML has no place for. */
function withoutEscapes(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_escape, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

/** Makes one box of each merged area; what lies below its corner is not shown by Excel. */
function merge(cells: readonly SheetCell[], merges: readonly string[]): SheetCell[] {
  if (merges.length > limits.merges || cells.some(({ column }) => column >= limits.columns)) {
    throw new Unreadable(readerStrings.tooWide);
  }
  const byPlace = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  for (const reference of merges) {
    const [from, to] = reference.split(':').map(placeOf);
    const corner = from && byPlace.get(`${from.row} ${from.column}`);
    if (!corner || !to) continue;
    corner.rowSpan = to.row - corner.row + 1;
    corner.columnSpan = Math.min(to.column - corner.column + 1, limits.columns);
    for (const cell of cells) {
      const isBelow = cell !== corner && isWithin(cell, corner);
      if (isBelow) byPlace.delete(`${cell.row} ${cell.column}`);
    }
  }
  return Array.from(byPlace.values());
}

function isWithin(cell: SheetCell, corner: SheetCell): boolean {
  return (
    cell.row >= corner.row &&
    cell.row < corner.row + corner.rowSpan &&
    cell.column >= corner.column &&
    cell.column < corner.column + corner.columnSpan
  );
}

/** “C5” is row 4, column 2. */
function placeOf(reference: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === '') return undefined;
  const column = Array.from(letters).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(digits) - 1, column: column - 1 };
}
