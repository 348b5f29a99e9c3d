import { isBlank, isFigure } from '../classify-row';
import type { ColumnHeadings } from '../column-headings';
import { endOf } from '../column-headings';
import type { SourceBox } from '../source-document';
import type { LineUp, Line } from './line-up';

/** A row that names its line, and the boxes behind the name. */
interface NamedRow {
  readonly label: SourceBox;
  readonly boxes: readonly SourceBox[];
  readonly rest: readonly SourceBox[];
}

/** For each pasted column the printed one whose heading stands over it. */
export function columnsUnderHeadings(
  { places, end }: ColumnHeadings,
  columnOf: (line: string) => number | undefined,
): LineUp {
  const columns = Array.from({ length: end }, (): number | undefined => undefined);
  for (const [line, { column, columnSpan }] of places) {
    for (let at = column; at < column + columnSpan; at += 1) columns[at] = columnOf(line.id);
  }
  return columns;
}

interface CountedColumns {
  readonly columns: LineUp;
  /** They are too few to be all: nothing but the box in use says where they begin. */
  readonly isFromBoxInUse: boolean;
}

/** Without headings the number of columns behind the row names tells. */
export function columnsByCount(
  rows: readonly NamedRow[],
  lines: readonly Line[],
  inUse: number,
): CountedColumns {
  const first = firstColumn(rows, lines.length);
  const count = endOf(rows.flatMap(({ boxes }) => boxes)) - first;
  const entries = lines.filter(({ isDerived }) => !isDerived);
  const isPart = count < lines.length && count !== entries.length;
  const to = isPart ? lines.slice(inUse) : count === entries.length ? entries : lines;
  const before = Array.from({ length: first }, () => undefined);
  return { columns: [...before, ...to.map(({ at }) => at)], isFromBoxInUse: isPart };
}

/** Behind the names; where merged names leave blank columns, behind these. */
function firstColumn(rows: readonly NamedRow[], count: number): number {
  const behind = Math.max(...rows.map(({ label }) => label.column + label.columnSpan));
  const end = endOf(rows.flatMap(({ boxes }) => boxes));
  const isUsed = rows.some(({ rest }) =>
    rest.some(({ column, text }) => column < end - count && !isBlank(text)),
  );
  return !isUsed && end - count > behind ? end - count : behind;
}

/**
 * False where a row ends elsewhere than the others, or has a figure before the first column: then a
 * box is lost or doubled, and all after it have moved.
 */
export function isAligned({ boxes, rest }: NamedRow, columns: LineUp, end: number): boolean {
  const first = columns.findIndex((column) => column !== undefined);
  return (
    endOf(boxes) === end &&
    !rest.some(({ column, text }) => column < first && !isBlank(text) && isFigure(text))
  );
}
