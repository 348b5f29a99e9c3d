import type { CellObject, Row } from 'write-excel-file/universal';
import { emWidth } from '../domain';
import type { DocumentBlock, Grid, GridBox } from '../domain';
import { narrowColumn } from './page';
import { SheetFigures } from './sheet-figures';

/** Words stay words, also when the cell is edited: “=1+1” is what was typed, never a formula. */
const TEXT_FORMAT = '@';

/** Excel calls a file with a longer text in one cell damaged. */
const LONGEST_TEXT = 32_000;

/** Twips of paper to one unit of column width: a digit is 105 wide, and a screen has room to spare. */
const COLUMN_UNIT = 90;
const UNIT_POINTS = 5.25;

/** The light blue of the official template. */
const CAPTION_FILL = '#C6D9F1';

/** In points. */
const size = { title: 16, heading: 14, body: 11, narrow: 9, lowestRow: 20, highestRow: 409 };

type TextBlock = Exclude<DocumentBlock, { readonly kind: 'table' }>;

const looks: Readonly<Record<TextBlock['kind'], CellObject & { readonly fontSize: number }>> = {
  title: { fontSize: size.title, fontWeight: 'bold', align: 'center' },
  documentNumber: { fontSize: size.body, align: 'center' },
  heading: { fontSize: size.heading, fontWeight: 'bold' },
  subheading: { fontSize: size.body, fontWeight: 'bold' },
  paragraph: { fontSize: size.body },
  signature: { fontSize: size.body, align: 'right' },
  date: { fontSize: size.body, align: 'right' },
};

/**
 * Words across the whole sheet; several rows where they are more than one cell may hold.
 *
 * @param units width of each column
 */
export function textRows({ kind, text }: TextBlock, units: readonly number[]): Row[] {
  const look = looks[kind];
  return pieces(text).map((piece) => [
    {
      ...wordCell(piece),
      ...look,
      columnSpan: units.length,
      height: heightOf(piece, total(units), look.fontSize),
    },
    ...units.slice(1).map(() => null),
  ]);
}

/**
 * The printed rows of a table, merged as on paper. Figures are numbers; what a spreadsheet cannot
 * hold exactly, or has its unit beside it, is text.
 */
export function tableRows(grid: Grid, units: readonly number[], figures: SheetFigures): Row[] {
  const fontSize = sizeOf(grid);
  return grid.rows.map((boxes) => {
    const heights = boxes
      .filter(({ rowSpan }) => rowSpan === 1)
      .map(({ text, column, columnSpan }) =>
        heightOf(text, total(units.slice(column, column + columnSpan)), fontSize),
      );
    const height = Math.max(size.lowestRow, ...heights);
    const row: Row = units.map(() => null);
    for (const box of boxes) {
      const { rowSpan, columnSpan } = box;
      const content = (box.role === 'value' ? figures.cellOf(box) : null) ?? wordCell(box.text);
      row[box.column] = { ...content, ...lookOf(box), fontSize, rowSpan, columnSpan, height };
    }
    return row;
  });
}

/** Widths of the columns on paper, wider where a figure would be too long: it would show as ####. */
export function sheetColumns(grid: Grid): readonly number[] {
  const digit = sizeOf(grid) / size.body;
  return grid.columnWidths.map((width, column) => {
    const figures = grid.rows
      .flat()
      .filter((box) => box.role === 'value' && box.column === column && box.columnSpan === 1)
      .map(({ text }) => text.length * digit + 2);
    return Math.max(columnUnits(width), ...figures);
  });
}

function sizeOf({ columnWidths }: Grid): number {
  return columnWidths.some((width) => width < narrowColumn) ? size.narrow : size.body;
}

/** A blank figure is a blank cell, in which a number can be typed. */
function wordCell(value: string): CellObject {
  const cell: CellObject = { wrap: true, alignVertical: 'center' };
  if (value === '') return cell;
  return { ...cell, type: String, value: withEscapes(value), format: TEXT_FORMAT };
}

function lookOf({ role, rowSpan, isTotal }: GridBox): CellObject {
  const isLeft = role === 'caption' || role === 'note' || (role === 'label' && rowSpan === 1);
  return {
    borderStyle: 'thin',
    alignVertical: 'center',
    align: isLeft ? 'left' : 'center',
    ...((role === 'heading' || isTotal) && { fontWeight: 'bold' }),
    ...(role === 'caption' && { backgroundColor: CAPTION_FILL }),
  };
}

/** Width of a column as a spreadsheet counts it. @param width in twips */
export function columnUnits(width: number): number {
  return width / COLUMN_UNIT;
}

/** Merged cells do not grow by themselves, so the height is told. */
function heightOf(text: string, units: number, fontSize: number): number {
  const room = units * UNIT_POINTS - 6;
  const lines = Math.max(1, Math.ceil((emWidth(text) * fontSize) / room));
  return Math.min(size.highestRow, Math.ceil(lines * fontSize * 1.35 + 6));
}

/** What XML discourages, which the library would leave out, as the format writes it: `_xFFFD_`. */
function withEscapes(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\u0080-\u009F\uFDD0-\uFDEF\uFFFD]/g, (char) => {
      const code = char.charCodeAt(0).toString(16).toUpperCase();
      return `_x${code.padStart(4, '0')}_`;
    });
}

function pieces(text: string): readonly string[] {
  const characters = Array.from(text);
  const count = Math.max(1, Math.ceil(characters.length / LONGEST_TEXT));
  return Array.from({ length: count }, (_, index) =>
    characters.slice(index * LONGEST_TEXT, (index + 1) * LONGEST_TEXT).join(''),
  );
}

function total(units: readonly number[]): number {
  return units.reduce((sum, width) => sum + width, 0);
}
