import { blankLedgerLine, isBlankLine } from '../../../domain';
import type { LedgerField, LedgerLine, LedgerTables } from '../../../domain';
import type { SourceGrid } from '../../source-document';
import { gridsOf } from '../clipboard-grids';
import type { Clipboard } from '../clipboard-grids';
import { readTabText } from '../tab-text';
import { columnUse } from './column-names';
import type { ColumnUse } from './column-names';
import { createBoxReader, lineOf } from './read-line';
import type { BoxReader, ReadBox } from './read-line';

/** A list of applications as it was copied. */
export interface LedgerList {
  /** One for each column; blank where nothing is written over it. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What each column is taken for until a person says otherwise. */
  readonly uses: readonly ColumnUse[];
}

export interface ListReading {
  readonly rows: readonly ListRow[];
  /** What was not recognised, each once with how often: its box stays blank. */
  readonly unread: readonly UnreadText[];
}

interface ListRow {
  readonly line: LedgerLine;
  /** As it was copied, by column. */
  readonly source: readonly string[];
  /** By column; `null` for one that is not taken over. */
  readonly boxes: readonly (ReadBox | null)[];
}

interface UnreadText {
  readonly field: LedgerField;
  readonly text: string;
  readonly count: number;
}

/** Rows above the list: its title, who made it, merged headings. */
const HEADING_WITHIN = 8;
const SUMS = /^(?:合计|总计|小计|共计)[:：]?$/;

/** Takes apart what was copied; `null` where there is no line in it. */
export function readLedgerList(tables: LedgerTables, clipboard: Clipboard): LedgerList | null {
  const grids = isWithCommas(clipboard.text)
    ? [readTabText(clipboard.text, ',')]
    : gridsOf(clipboard);
  const lists = grids.map((grid) => listOf(tables, grid));
  const [best] = lists
    .filter(({ rows }) => rows.length > 0)
    .sort(
      (left, right) =>
        knownColumns(right) - knownColumns(left) || right.rows.length - left.rows.length,
    );
  return best ?? null;
}

/** A list saved as text: its first line has commas, and no line has a tab. */
function isWithCommas(text: string): boolean {
  const [first = ''] = text.trim().split(/[\r\n]/);
  return !text.includes('\t') && first.split(',').length > 2;
}

function knownColumns({ uses }: LedgerList): number {
  return uses.filter((use) => use !== 'none').length;
}

function listOf(tables: LedgerTables, grid: SourceGrid): LedgerList {
  const all = textsOf(grid).filter((row) => row.some((text) => text.trim() !== ''));
  const counts = all.slice(0, HEADING_WITHIN).map((row) => row.filter(isKnownHeading).length);
  const most = Math.max(0, ...counts);
  const at = most < 2 ? -1 : counts.indexOf(most);
  const rows = all.slice(at + 1).filter((row) => !row.some((text) => SUMS.test(text.trim())));
  const width = Math.max(0, ...all.map(({ length }) => length));
  const headings = Array.from({ length: width }, (_, index) => (all[at]?.[index] ?? '').trim());
  return { headings, rows, uses: usesOf(createBoxReader(tables), headings, rows) };
}

function isKnownHeading(text: string): boolean {
  return text.length <= 24 && columnUse(text) !== 'none';
}

/** Each field once. “申请人” is a kind of applicant where nothing but kinds stands under it. */
function usesOf(
  reader: BoxReader,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): readonly ColumnUse[] {
  const taken = new Set<ColumnUse>();
  return headings.map((heading, column) => {
    const named = columnUse(heading);
    const texts = rows.map((row) => row[column] ?? '').filter((text) => text.trim() !== '');
    const areKinds =
      named === 'personal' &&
      texts.length > 0 &&
      texts.every((text) => reader.read('applicant', text).isRead);
    const use = areKinds ? 'applicant' : named;
    if (use === 'personal' || use === 'none') return use;
    if (taken.has(use)) return 'none';
    taken.add(use);
    return use;
  });
}

/** Merged boxes keep their text in the upper left one. */
function textsOf({ rows }: SourceGrid): readonly (readonly string[])[] {
  return rows.map((boxes) => {
    const texts = new Map(boxes.map(({ column, text }) => [column, text]));
    const width = Math.max(0, ...boxes.map(({ column }) => column + 1));
    return Array.from({ length: width }, (_, column) =>
      (texts.get(column) ?? '').replace(/\s+/g, ' ').trim(),
    );
  });
}

/** Reads the lines as the columns are used. What is not recognised is left blank and listed. */
export function readListLines(
  tables: LedgerTables,
  { rows }: LedgerList,
  uses: readonly ColumnUse[],
): ListReading {
  const reader = createBoxReader(tables);
  const unread = new Map<string, UnreadText>();
  const read = rows.map((row): ListRow => {
    const boxes = uses.map((use, column) => {
      if (!isField(use)) return null;
      const text = row[column] ?? '';
      const box = reader.read(use, text);
      if (!box.isRead) {
        const key = `${use} ${text}`;
        unread.set(key, { field: use, text, count: (unread.get(key)?.count ?? 0) + 1 });
      }
      return box;
    });
    return { line: lineOf(boxes.flatMap((box) => box ?? [])), source: row, boxes };
  });
  return { rows: read.filter(({ line }) => !isBlankLine(line)), unread: [...unread.values()] };
}

function isField(use: ColumnUse): use is LedgerField {
  return use in blankLedgerLine;
}
