import { layoutSection, linePaths } from '../domain';
import type { LayoutCell, ReportFormat, TableFormat } from '../domain';
import { labelKey } from './label-key';
import { addsUp } from './place-figures';
import { TokenReader } from './printed-order';
import type { SourceBox, SourceGrid } from './source-document';
import type { SourceToken } from './source-tokens';
import { vocabularyOf } from './vocabulary';

export interface FoundTable {
  /** With the merges of the printed table. */
  readonly grid: SourceGrid;
  /** Everything from the first heading to the last figure. */
  readonly tokens: readonly SourceToken[];
  /** Number of the token after it. */
  readonly end: number;
  readonly readableRows: number;
}

/** A row of the printed table whose label was met. */
interface MetRow {
  readonly row: number;
  readonly labels: readonly SourceBox[];
  /** Null where there are more or fewer than the table has columns. */
  readonly figures: readonly SourceBox[] | null;
  /** Nothing at all stands between this label and the next. */
  readonly isEmpty: boolean;
  /** The figures stand one after the other, not in boxes: an empty one leaves no trace. */
  readonly isStream: boolean;
}

/** Follows the printed boxes of one table through the tokens, from this token on. */
export function matchTable(
  format: ReportFormat,
  table: TableFormat,
  run: readonly SourceToken[],
  start: number,
): FoundTable | null {
  const reader = new TokenReader(run, vocabularyOf(format), start);
  const walk = new TableMatch(table, reader);
  const headings = walk.takeHeadings();
  if (!headings || hasPlaces(run.slice(start, reader.at))) return null;
  const met = walk.takeRows();
  const rows = readableRows(table, met);
  if (rows.length === 0 || rows.length * 2 < walk.bodyRows.length) return null;
  const tokens = run.slice(start, walk.end);
  const boxes = [...headings, ...met.flatMap(({ labels }) => labels), ...rows.flat()];
  return { grid: gridOf(table, boxes, tokens), tokens, end: walk.end, readableRows: rows.length };
}

/** False where the text cannot be the beginning of a table; says so without looking any further. */
export function mayBegin(table: TableFormat, text: string): boolean {
  const { bare } = labelKey(text);
  return bare !== '' && printedTable(table).beginnings.some((letters) => isHalfOf(letters, bare));
}

function isHalfOf(letters: ReadonlySet<string>, text: string): boolean {
  let strange = 0;
  for (const letter of text) {
    if (!letters.has(letter)) strange += 1;
    if (strange * 2 > text.length) return false;
  }
  return true;
}

class TableMatch {
  end = 0;
  readonly #reader: TokenReader;
  readonly #printed: PrintedTable;

  constructor(table: TableFormat, reader: TokenReader) {
    this.#reader = reader;
    this.#printed = printedTable(table);
  }

  get bodyRows(): PrintedRows {
    return this.#printed.bodyRows;
  }

  /** Every heading of a column must be there, in printed order; those over several may be missing. */
  takeHeadings(): readonly SourceBox[] | null {
    const taken: SourceBox[] = [];
    for (const { box, isLine } of this.#printed.headings) {
      const text = this.#reader.takeLabel(box.text, isLine);
      if (text !== null) taken.push(boxAt(box, text));
      else if (isLine) return null;
    }
    return taken;
  }

  takeRows(): readonly MetRow[] {
    const met: MetRow[] = [];
    let next = 0;
    for (;;) {
      const row = this.#takeRowFrom(next) ?? this.#takeRowFrom(0, next);
      if (row) {
        met.push(row);
        const place = this.bodyRows.findIndex(([first]) => first?.row === row.row);
        next = Math.max(next, place + 1);
      } else if (next === this.bodyRows.length || !this.#skipAside()) return met;
    }
  }

  /** The first of these rows that stands here. */
  #takeRowFrom(from: number, to?: number): MetRow | null {
    for (const boxes of this.bodyRows.slice(from, to)) {
      const row = this.#takeRow(boxes);
      if (row) return row;
    }
    return null;
  }

  #takeRow(boxes: readonly LayoutCell[]): MetRow | null {
    const start = this.#reader.at;
    const labels = boxes.filter(({ role, text }) => role === 'label' && text !== '');
    const values = boxes.filter(({ role }) => role === 'value');
    const taken = labels.map((box) => ({ box, text: this.#reader.takeLabel(box.text) }));
    const isLabelled = labels.length > 0;
    const figures =
      isLabelled && taken[taken.length - 1]?.text === null
        ? null
        : this.#reader.takeFigures({ count: values.length, labelColumns: values[0]?.column ?? 0 });
    const isHere = isLabelled
      ? taken[taken.length - 1]?.text !== null
      : figures?.length === values.length;
    if (!isHere) {
      this.#reader.at = start;
      return null;
    }
    this.end = this.#reader.at;
    return {
      row: boxes[0]?.row ?? 0,
      labels: taken.flatMap(({ box, text }) => (text === null ? [] : [boxAt(box, text)])),
      figures: figures && values.map((box, at) => boxAt(box, figures[at]?.text ?? '')),
      isEmpty: figures?.length === 0,
      isStream: figures?.some(({ row }) => row < 0) ?? false,
    };
  }

  /** Passes by the headings that a page repeats, a page number, or figures whose row lost its label. */
  #skipAside(): boolean {
    const start = this.#reader.at;
    if (this.takeHeadings()) return true;
    this.#reader.at = start;
    const group = this.#printed.groups.find((label) => this.#reader.takeLabel(label) !== null);
    if (group !== undefined) this.#reader.skipFigures();
    return group !== undefined || this.#reader.skipStray();
  }
}

/**
 * The figures that are certain. A row that stands twice says two things. Where one row of a stream
 * lacks figures, a stray number may have filled the place of a lost one in another: there only
 * sums prove a row. Rows without any figure are empty boxes if all rows are.
 */
function readableRows(
  table: TableFormat,
  met: readonly MetRow[],
): readonly (readonly SourceBox[])[] {
  const isAllEmpty = met.every(({ isEmpty }) => isEmpty);
  const isStream = met.some((row) => row.isStream);
  const hasGaps = met.some(({ figures, isEmpty }) => figures === null || isEmpty);
  return met
    .filter(({ row }) => met.filter((other) => other.row === row).length === 1)
    .flatMap(({ figures, isEmpty }) => {
      if (figures === null || (isEmpty && !isAllEmpty)) return [];
      return isStream && hasGaps && !isEmpty && !doesAddUp(table, figures) ? [] : [figures];
    });
}

function doesAddUp(table: TableFormat, row: readonly SourceBox[]): boolean {
  const lines = linePaths(table.columns).map(({ line }) => line);
  const figures = lines.map((line, at) => {
    const box = row[at] ?? null;
    return { line, texts: [box?.text ?? ''], box, isDoubtful: false };
  });
  return addsUp(lines, { figures });
}

/**
 * True if empty boxes hold the places of merged ones: then the columns of a row still mean
 * something, and what collapsed tables have lost was never lost here.
 */
function hasPlaces(headings: readonly SourceToken[]): boolean {
  return headings.some((empty, at) => {
    const isFilledAfter = (other: SourceToken) =>
      !other.isBlank && other.row === empty.row && other.block === empty.block;
    return empty.isBlank && empty.row >= 0 && headings.slice(at + 1).some(isFilledAfter);
  });
}

function gridOf(
  table: TableFormat,
  boxes: readonly SourceBox[],
  tokens: readonly SourceToken[],
): SourceGrid {
  const rows = printedTable(table).rows.map((_, row) => boxes.filter((box) => box.row === row));
  return { kind: 'grid', hasGeometry: true, rows, place: placeOf(tokens) };
}

function placeOf(tokens: readonly SourceToken[]): string {
  const first = tokens[0]?.place ?? '';
  const last = tokens[tokens.length - 1]?.place ?? '';
  return first === last ? first : `${first}至${last}`;
}

function boxAt({ row, column, rowSpan, columnSpan }: LayoutCell, text: string): SourceBox {
  return { text, row, column, rowSpan, columnSpan };
}

type PrintedRows = readonly (readonly LayoutCell[])[];

interface PrintedHeading {
  readonly box: LayoutCell;
  readonly isLine: boolean;
}

interface PrintedTable {
  readonly rows: PrintedRows;
  readonly bodyRows: PrintedRows;
  /** A line heads one column of figures and nothing below it. */
  readonly headings: readonly PrintedHeading[];
  /** The letters of each heading that may be the first one met. */
  readonly beginnings: readonly ReadonlySet<string>[];
  /** Labels over several rows. */
  readonly groups: readonly string[];
}

const printedTables = new WeakMap<TableFormat, PrintedTable>();

function printedTable(table: TableFormat): PrintedTable {
  const known = printedTables.get(table);
  if (known) return known;
  const section = { kind: 'tables' as const, id: table.id, heading: '', columnWidths: [] };
  const { rows } = layoutSection({ ...section, tables: [table] });
  const body = rows.findIndex((row) => row.some(({ role }) => role === 'value'));
  const bodyRows = rows.slice(body);
  const groups = bodyRows
    .flat()
    .filter(({ role, rowSpan }) => role === 'label' && rowSpan > 1)
    .map(({ text }) => text);
  const headings = headingsOf(table, rows.slice(0, body));
  const printed = { rows, bodyRows, groups, headings, beginnings: beginningsOf(headings) };
  printedTables.set(table, printed);
  return printed;
}

function headingsOf({ rowHeading }: TableFormat, rows: PrintedRows): readonly PrintedHeading[] {
  return rows.flat().map((box) => {
    const isOverFigures = box.role === 'heading' && box.text !== rowHeading;
    return { box, isLine: isOverFigures && box.row + box.rowSpan === rows.length };
  });
}

/** Only what no column of figures stands under may be missing. */
function beginningsOf(headings: readonly PrintedHeading[]): PrintedTable['beginnings'] {
  const first = headings.findIndex(({ isLine }) => isLine);
  return headings.slice(0, first + 1).map(({ box }) => new Set(labelKey(box.text).body));
}
