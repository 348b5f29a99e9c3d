import type { SourceBox, SourceGrid } from './source-document';
import { isSectionHeading } from './text-table';
import type { TextLine } from './text-table';

export interface LooseTable {
  readonly grid: SourceGrid;
  /** The line behind the table. */
  readonly end: number;
}

const LONGEST_CELL = 60;
const FEWEST_ROWS = 3;
const FIGURE = /^(?:[+＋-]?[\d０-９][\d０-９,，.．]*(?:件|元|万元)?|[-—–/／无])$/;
const GAP = /[ \u00A0]{2,}|[ \u00A0]*\u3000[ \u00A0\u3000]*/;

/** A table that begins here and sets its columns apart by several spaces. An empty cell leaves no trace. */
export function readLooseTable(lines: readonly TextLine[], start: number): LooseTable | null {
  const rows: (readonly string[])[] = [];
  let end = start;
  let last = 0;
  for (let at = start; at < lines.length; at += 1) {
    const cells = cellsOf(lines[at]?.text ?? '');
    if (cells.length === 0 && rows.length > 0) continue;
    const mayStand = cells.length > 1 || rows.length > 0 || isAfterHeading(lines, start);
    if (cells.length === 0 || !mayStand) break;
    rows.push(cells);
    if (cells.length === 1) continue;
    last = rows.length;
    end = at + 1;
  }
  const whole = rows.slice(0, last);
  const wide = whole.filter((cells) => cells.length > 1);
  const hasFigures = wide.some((cells) => cells.slice(1).some((cell) => FIGURE.test(cell)));
  if (wide.length < FEWEST_ROWS || !hasFigures) return null;
  return { grid: gridOf(whole, lines, start, end), end };
}

/** Words and figures set apart by spaces; none where the line is a sentence or a heading. */
function cellsOf(line: string): readonly string[] {
  const cells = joinLetters(line.trim().split(GAP)).filter((cell) => cell !== '');
  const isWords = isSectionHeading(line) || cells.some(isSentence);
  return isWords ? [] : cells;
}

function isSentence(cell: string): boolean {
  return cell.length > LONGEST_CELL || /[。；]/.test(cell);
}

/** “总　计” is one word. */
function joinLetters(cells: readonly string[]): string[] {
  const joined: string[] = [];
  let isOpen = false;
  for (const cell of cells) {
    const isLetter = /^[\u4E00-\u9FFF]$/.test(cell);
    if (isLetter && isOpen) joined.push(`${joined.pop() ?? ''}${cell}`);
    else joined.push(cell);
    isOpen = isLetter;
  }
  return joined;
}

function isAfterHeading(lines: readonly TextLine[], start: number): boolean {
  let at = start - 1;
  while (at >= 0 && lines[at]?.text.trim() === '') at -= 1;
  return isSectionHeading(lines[at]?.text ?? '');
}

function gridOf(
  rows: readonly (readonly string[])[],
  lines: readonly TextLine[],
  start: number,
  end: number,
): SourceGrid {
  const boxOf = (text: string, row: number, column: number): SourceBox => ({
    text,
    row,
    column,
    rowSpan: 1,
    columnSpan: 1,
  });
  return {
    kind: 'grid',
    hasGeometry: false,
    rows: rows.map((cells, row) => cells.map((text, column) => boxOf(text, row, column))),
    place: `第 ${String(lines[start]?.number ?? 0)}—${String(lines[end - 1]?.number ?? 0)} 行的表`,
  };
}
