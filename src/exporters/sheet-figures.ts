import type { CellObject } from 'write-excel-file/universal';
import type { Grid, GridBox, GridPlace } from '../domain';

/** A spreadsheet counts with 15 digits. */
const EXACT_DIGITS = 15;

/** The figures of a grid as a spreadsheet holds them. */
export class SheetFigures {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #firstRow: number;

  /** @param firstRow zero-based row of the sheet in which the grid begins */
  constructor({ rows }: Grid, firstRow: number) {
    this.#texts = new Map(rows.flat().map((box) => [keyOf(box), box.text]));
    this.#firstRow = firstRow;
  }

  /** A number that shows every decimal typed, a sum for a total, or null for what has to be text. */
  cellOf(box: GridBox): CellObject | null {
    if (!isExact(box.text)) return null;
    const format = numberFormat(box.text);
    const { sumOf = [] } = box;
    return sumOf.length > 0 && sumOf.every((part) => this.#canAdd(part))
      ? { type: 'Formula', value: this.#sum(sumOf), format }
      : { type: Number, value: Number(box.text), format };
  }

  addressOf({ row, column }: GridPlace): string {
    return `${columnLetter(column)}${this.#firstRow + row + 1}`;
  }

  #canAdd(part: GridPlace): boolean {
    const text = this.#texts.get(keyOf(part)) ?? '';
    return text === '' || isExact(text);
  }

  #sum(parts: readonly GridPlace[]): string {
    const areas = areasOf(parts).map((area) => area.map((end) => this.addressOf(end)).join(':'));
    return `SUM(${areas.join(',')})`;
  }
}

/** True for a number that a spreadsheet holds as it is; a blank or a number with its unit is none. */
function isExact(text: string): boolean {
  const digits = text.replace(/^[+-]/, '').replace('.', '').replace(/^0+/, '');
  return /^[+-]?\d+(?:\.\d+)?$/.test(text) && digits.length <= EXACT_DIGITS;
}

/** As many decimals as were typed, and the plus where one was typed. */
function numberFormat(text: string): string {
  const [, fraction = ''] = text.split('.');
  const plain = fraction === '' ? '0' : `0.${'0'.repeat(fraction.length)}`;
  return text.startsWith('+') ? `+${plain};-${plain};${plain}` : plain;
}

/** Neighbours in one row or one column as one area, given by its two ends. */
function areasOf(places: readonly GridPlace[]): readonly (readonly GridPlace[])[] {
  const areas: GridPlace[][] = [];
  for (const place of places) {
    const last = areas[areas.length - 1];
    const [start, end = start] = last ?? [];
    if (last && start && end && continues(start, end, place)) last[1] = place;
    else areas.push([place]);
  }
  return areas;
}

function continues(start: GridPlace, end: GridPlace, place: GridPlace): boolean {
  const isInRow =
    place.row === start.row && place.row === end.row && place.column === end.column + 1;
  const isInColumn =
    place.column === start.column && place.column === end.column && place.row === end.row + 1;
  return isInRow || isInColumn;
}

function keyOf({ row, column }: GridPlace): string {
  return `${row} ${column}`;
}

/** The tables have at most 26 columns. */
function columnLetter(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column);
}
