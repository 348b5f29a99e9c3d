import type { FigureBox, FigureGrid, Line } from '../../domain';
import { isBlank } from '../classify-row';
import { endOf } from '../column-headings';
import type { SourceBox, SourceGrid } from '../source-document';
import {
  asPrinted,
  columnsFrom,
  contradictsTotals,
  printedAt,
  rowsFrom,
  textsOf,
  withoutTotals,
} from './line-up';
import type { LineUp } from './line-up';
import type { PastedFigures } from './pasted-figures';
import { pastedWords } from './pasted-words';

/** Where pasted rows and columns go. */
export interface Landing {
  readonly grid: FigureGrid;
  readonly rows: LineUp;
  readonly columns: LineUp;
  /** What a pasted heading says instead of the official unit. */
  readonly unitOf?: (line: Line) => string;
}

/** Puts figures without headings where the box in use is, going right and down as printed. */
export function landByPlace(
  grid: FigureGrid,
  at: FigureBox,
  source: SourceGrid,
  figures: PastedFigures,
): void {
  const columns = columnsFrom(grid, at.column);
  const rows = rowsFrom(grid, at.row);
  const printed = { grid, rows: asPrinted(rows), columns: asPrinted(columns) };
  const entries = {
    grid,
    rows: withoutTotals(source.rows.length, rows) ?? printed.rows,
    columns: withoutTotals(endOf(source.rows.flat()), columns) ?? printed.columns,
  };
  const hasOthers = entries.rows !== printed.rows || entries.columns !== printed.columns;
  const isWithoutTotals =
    hasOthers && contradictsTotals(grid, printed.rows, printed.columns, textsOf(source.rows));
  if (isWithoutTotals) figures.remark(pastedWords.withoutTotals);
  landRows(isWithoutTotals ? entries : printed, source.rows, figures);
}

export function landRows(
  landing: Landing,
  source: readonly (readonly SourceBox[])[],
  figures: PastedFigures,
): void {
  source.forEach((boxes, index) => {
    const row = landing.rows[index];
    if (row === undefined) {
      figures.leaveOut(
        boxes.map(({ text }) => text),
        pastedWords.tooManyRows,
      );
    } else landRow(landing, row, boxes, figures);
  });
}

/** A merged box takes the first figure that falls on it. */
export function landRow(
  { grid, columns, unitOf }: Omit<Landing, 'rows'>,
  row: number,
  boxes: readonly SourceBox[],
  figures: PastedFigures,
): void {
  const taken = new Set<FigureBox>();
  const spare: string[] = [];
  for (const { column, text } of boxes) {
    if (isBlank(text)) continue;
    const box = printedAt(grid, row, columns[column]);
    if (!box || taken.has(box)) spare.push(text);
    else {
      taken.add(box);
      figures.place(box.cell, text, unitOf?.(box.cell.column) ?? '');
    }
  }
  figures.leaveOut(spare, unitOf ? pastedWords.noColumn : pastedWords.tooManyColumns);
}
