import {
  AlignmentType,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { TextRun } from 'docx';
import type { Grid, GridBox } from '../domain';
import { figureLook, figureScale } from './figure-look';
import type { FigureLook } from './figure-look';
import { narrowColumn, size } from './page';
import { textRun } from './text-run';
import { tableStyleId } from './word-styles';

/** The light blue of the official template. */
const CAPTION_FILL = 'C6D9F1';

/** Beyond this many rows a table has low rows, so that it fits on one page with its heading. */
const MANY_ROWS = 20;

interface RowContext {
  readonly grid: Grid;
  readonly isNarrow: boolean;
  readonly usualSize: number;
  readonly figures: FigureLook;
  readonly row: number;
}

/** Writes a printed grid as a Word table. Builds everything afresh: docx changes what it is given. */
export function wordTable(grid: Grid): Table {
  const isNarrow = grid.columnWidths.some((width) => width < narrowColumn);
  const side = isNarrow ? 40 : 85;
  const usualSize = isNarrow ? size.narrowFigure : (grid.typeSize ?? size.table);
  const context = { grid, isNarrow, usualSize, figures: figureLook(grid, usualSize, side) };
  return new Table({
    alignment: AlignmentType.CENTER,
    layout: TableLayoutType.FIXED,
    width: { size: total(grid.columnWidths), type: WidthType.DXA },
    columnWidths: [...grid.columnWidths],
    margins: { left: side, right: side, top: 30, bottom: 30 },
    rows: grid.rows.map((_, row) => wordRow({ ...context, row })),
  });
}

function wordRow(context: RowContext): TableRow {
  const { grid, row } = context;
  return new TableRow({
    cantSplit: true,
    ...(row < grid.headerRowCount && { tableHeader: true }),
    height: { value: rowHeight(grid, row), rule: HeightRule.ATLEAST },
    children: boxesOn(grid, row).map((box) => wordCell(box, context)),
  });
}

function rowHeight({ rows, rowHeights }: Grid, row: number): number {
  return Math.max(rows.length > MANY_ROWS ? 340 : 454, rowHeights?.[row] ?? 0);
}

/** Boxes that a printed row shows, those that reach down into it included, from left to right. */
function boxesOn(grid: Grid, row: number): GridBox[] {
  return grid.rows
    .flat()
    .filter((box) => box.row <= row && row < box.row + box.rowSpan)
    .sort((left, right) => left.column - right.column);
}

/**
 * One cell of one printed row. A box that reaches down is written once in each row, as Word wants
 * it, with its text in the first: so the empty parts too have a small paragraph of the table.
 */
function wordCell(box: GridBox, context: RowContext): TableCell {
  const { grid, isNarrow, row } = context;
  const isFirst = box.row === row;
  const widths = grid.columnWidths.slice(box.column, box.column + box.columnSpan);
  return new TableCell({
    width: { size: total(widths), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(box.columnSpan > 1 && { columnSpan: box.columnSpan }),
    ...(box.rowSpan > 1 && {
      verticalMerge: isFirst ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
    }),
    ...(isTight(box, context) && { margins: { left: 0, right: 0 } }),
    ...(box.role === 'caption' && { shading: { type: ShadingType.CLEAR, fill: CAPTION_FILL } }),
    children: [
      new Paragraph({
        style: tableStyleId(box.role, isNarrow),
        ...(staysWithNext(grid, row) && { keepNext: true }),
        ...(isUpright(box) && { alignment: AlignmentType.CENTER, ...breakAfterNumber(box) }),
        children: isFirst && box.text !== '' ? [boxRun(box, context)] : [],
      }),
    ],
  });
}

/**
 * Word keeps such rows on one page where they fit, and the heading above them too: a table may
 * break between its captioned parts, and nowhere else unless it is longer than a page.
 */
function staysWithNext(grid: Grid, row: number): boolean {
  const next = grid.rows[row + 1];
  return next !== undefined && !next.some((box) => box.role === 'caption');
}

/** Short headings and upright labels use the whole width of their cell, to break at better places. */
function isTight(box: GridBox, { figures }: RowContext): boolean {
  if (box.role === 'value') return figures.isTight;
  return box.role === 'heading' ? box.text.length === 3 : isUpright(box);
}

function isUpright(box: GridBox): boolean {
  return box.role === 'label' && box.rowSpan > 1;
}

/** Leaves too little room beside “（三）”, so that “不予公开” stands whole on the line below. */
function breakAfterNumber({ text }: GridBox) {
  return /^（.）.{4}$/.test(text) ? { indent: { firstLine: 90 } } : {};
}

function boxRun(box: GridBox, { grid, figures, usualSize }: RowContext): TextRun {
  const bold = box.isTotal && { bold: true };
  if (box.role !== 'value') {
    return textRun(box.text, {
      ...bold,
      ...(grid.typeSize !== undefined && { size: grid.typeSize }),
    });
  }
  const scale = figureScale(box, grid, figures);
  return textRun(box.text, {
    ...bold,
    ...((figures.size !== usualSize || grid.typeSize !== undefined) && { size: figures.size }),
    ...(scale !== 100 && { scale }),
  });
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
