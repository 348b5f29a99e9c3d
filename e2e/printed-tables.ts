import type { OfficialForm, PrintedTable } from './official-form';
import { officialCells } from './official-form';

/** Finds figures in printed grids by the labels beside and above them, never by their position. */

type Grid = readonly (readonly string[])[];
export type Figures = Readonly<Record<string, string>>;

/** Grids of the plain text: runs of lines with tabs. */
export function textGrids(text: string): Grid[] {
  const grids: string[][][] = [];
  let isInTable = false;
  for (const line of text.split('\n')) {
    if (!line.includes('\t')) isInTable = false;
    else {
      if (!isInTable) grids.push([]);
      grids[grids.length - 1]?.push(line.split('\t'));
      isInTable = true;
    }
  }
  return grids;
}

/** Every figure of the form by its cell id; a cell whose labels are not there is left out. */
export function figuresOf(form: OfficialForm, grids: readonly Grid[]): Figures {
  const parts = grids.flatMap((grid) => splitAtCaptions(form, grid));
  const figures: Record<string, string> = {};
  for (const part of parts) {
    const table = form.tables.find((other) => isPrintedAs(other, part));
    if (!table) throw new Error(`No such table in the form: ${part.rows.join(' / ')}`);
    Object.assign(figures, figuresOfTable(form, table, part.rows));
  }
  return figures;
}

interface Part {
  readonly caption: string | undefined;
  readonly rows: Grid;
}

function splitAtCaptions({ tables }: OfficialForm, grid: Grid): Part[] {
  const captions = tables.map(({ caption }) => caption).filter((caption) => caption !== undefined);
  const starts = grid.flatMap(([first = ''], index) => (captions.includes(first) ? [index] : []));
  if (starts.length === 0) return [{ caption: undefined, rows: grid }];
  return starts.map((start, index) => ({
    caption: grid[start]?.[0],
    rows: grid.slice(start + 1, starts[index + 1]),
  }));
}

function isPrintedAs({ caption, columns }: PrintedTable, part: Part): boolean {
  if (caption !== undefined || part.caption !== undefined) return caption === part.caption;
  const printed = part.rows.flat();
  return columns.every(({ path }) => path.every((label) => printed.includes(label)));
}

function figuresOfTable(form: OfficialForm, table: PrintedTable, rows: Grid): Figures {
  const headerRows = Math.max(...table.columns.map(({ path }) => path.length));
  const width = Math.max(...rows.map((row) => row.length));
  const labelColumns = Math.max(...table.rows.map(({ path }) => path.length));
  const columnPaths = pathsOf(transposed(rows.slice(0, headerRows), width).slice(labelColumns));
  const rowPaths = pathsOf(rows.slice(headerRows).map((row) => row.slice(0, labelColumns)));
  const figures: Record<string, string> = {};
  for (const { id, table: owner, row, column } of officialCells(form)) {
    if (owner !== table) continue;
    const rowIndex = rowPaths.indexOf(row.path.join('|'));
    const columnIndex = columnPaths.indexOf(column.path.join('|'));
    const figure = rows[headerRows + rowIndex]?.[labelColumns + columnIndex];
    if (rowIndex >= 0 && columnIndex >= 0 && figure !== undefined) figures[id] = figure;
  }
  return figures;
}

/** Labels from the outermost to the innermost; an empty one before a filled one goes on from above. */
function pathsOf(lines: Grid): string[] {
  let above: readonly string[] = [];
  return lines.map((line) => {
    const last = line.reduce((found, label, index) => (label === '' ? found : index), -1);
    const path = line.slice(0, last + 1).map((label, level) => label || (above[level] ?? ''));
    above = path;
    return path.join('|');
  });
}

function transposed(rows: Grid, width: number): string[][] {
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
}
