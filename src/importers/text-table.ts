import type { SourceBlock, SourceBox } from './source-document';

/** One line of a text file; numbers begin with 1. */
export interface TextLine {
  readonly text: string;
  readonly number: number;
}

interface TextRow {
  readonly cells: readonly string[];
}

const LONGEST_CELL = 120;
const SECTION_HEADING =
  /^\s*[一二三四五六七八九十]+、.*(?:情况|事项)\s*(?:[（(]表[）)])?[：:]?\s*$/;

export function isSectionHeading(text: string): boolean {
  return SECTION_HEADING.test(text);
}

/** True for a line that holds one or several cells of a table. */
export function isTableLine(text: string): boolean {
  if (isBarLine(text)) return true;
  if (!text.includes('\t')) return false;
  if (/^\t+$/.test(text)) return true;
  const cells = text.split('\t').filter((cell) => cell.trim() !== '');
  const [only = ''] = cells;
  if (cells.length > 1) return cells.every((cell) => cell.length <= LONGEST_CELL);
  if (cells.length === 0) return true;
  return only.length <= LONGEST_CELL && !SECTION_HEADING.test(only);
}

/** A cell before a bar, bars alone, or cells between bars. */
function isBarLine(text: string): boolean {
  const plain = text.trim();
  if (!/[|｜]/.test(plain)) return false;
  if (/^[|｜]+$/.test(plain) || /^[|｜].*[|｜]$/.test(plain)) return true;
  if (/[|｜]$/.test(plain)) return plain.length <= LONGEST_CELL;
  return plain.split(/\s+[|｜]\s+/).length > 2;
}

/** Reads lines that belong to one table, whichever way it is written. */
export function readTableLines(lines: readonly TextLine[]): readonly SourceBlock[] {
  const bars = lines.filter(({ text }) => isBarLine(text)).length;
  const tabs = lines.filter(({ text }) => text.includes('\t')).length;
  const rows = bars > tabs ? barRows(lines) : tabRows(lines);
  if (rows.length === 0) return [];
  const first = lines[0]?.number ?? 0;
  const last = lines[lines.length - 1]?.number ?? first;
  return [
    {
      kind: 'grid',
      hasGeometry: false,
      rows: rows.map(({ cells }, row) => cells.map((text, column) => boxOf(text, row, column))),
      place: `第 ${first}—${last} 行的表`,
    },
  ];
}

function boxOf(text: string, row: number, column: number): SourceBox {
  return { text, row, column, rowSpan: 1, columnSpan: 1 };
}

/** One cell a line, rows parted by empty lines; or one row a line. */
function tabRows(lines: readonly TextLine[]): readonly TextRow[] {
  const filled = lines.filter(({ text }) => text.includes('\t'));
  const single = filled.filter(({ text }) => /^\t[^\t]*$/.test(text)).length;
  return single * 2 > filled.length ? rowsOfSingleCells(lines) : rowsOfLines(lines);
}

function rowsOfSingleCells(lines: readonly TextLine[]): readonly TextRow[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const { text } of lines) {
    if (text.includes('\t')) row.push(...text.replace(/^\t/, '').split('\t'));
    else if (text.trim() === '') {
      if (row.length > 0) rows.push(row);
      row = [];
    } else if (row.length > 0) row.push(`${row.pop() ?? ''}\n${text.trim()}`);
  }
  if (row.length > 0) rows.push(row);
  return rows.map((cells) => ({ cells }));
}

function rowsOfLines(lines: readonly TextLine[]): readonly TextRow[] {
  const rows: string[][] = [];
  for (const { text } of lines) {
    if (text.includes('\t')) rows.push(text.split('\t'));
    else if (text.trim() !== '') {
      const last = rows[rows.length - 1];
      last?.push(`${last.pop() ?? ''}\n${text.trim()}`);
    }
  }
  return rows.map((cells) => ({ cells }));
}

/**
 * A row of Markdown or one cell a line; a line of bars alone ends such a row. Whether its bars are
 * empty figures or what a merged box leaves cannot be told, so they are no boxes.
 */
function barRows(lines: readonly TextLine[]): readonly TextRow[] {
  const rows: TextRow[] = [];
  let row: string[] = [];
  const endRow = () => {
    if (row.length > 0) rows.push({ cells: row });
    row = [];
  };
  for (const { text } of lines) {
    const plain = text.trim().replace(/｜/g, '|');
    if (isRule(plain)) continue;
    if (/^\|+$/.test(plain)) endRow();
    else if (/^[^|]*\|$/.test(plain)) {
      row.push(cellText(plain.slice(0, -1)));
    } else if (plain !== '') {
      endRow();
      rows.push({ cells: cellsBetweenBars(plain) });
    }
  }
  endRow();
  return rows;
}

/** The line under the headings of a Markdown table; “- |” and “| - | - |” are cells. */
function isRule(line: string): boolean {
  const isOfDashes = /^[|\s:-]*-[|\s:-]*$/.test(line);
  return isOfDashes && line.split('|').length > 2 && (/--/.test(line) || !/\s/.test(line));
}

function cellsBetweenBars(text: string): readonly string[] {
  return text
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/)
    .map(cellText);
}

function cellText(text: string): string {
  return text
    .replace(/\\\|/g, '|')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/&nbsp;?/g, ' ')
    .trim();
}
