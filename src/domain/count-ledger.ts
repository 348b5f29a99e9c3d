import { allTables, cellId, entryCells, formatCells } from './cell-id';
import { addDecimals } from './decimal';
import type { Decimal } from './decimal';
import type { CellId, LedgerLines, ReportFormat } from './format';
import { isBlankLine } from './ledger';
import type { Ledger, LedgerLine } from './ledger';
import { readLedgerLine } from './read-ledger-line';
import type { LedgerReading, LedgerTables, LedgerTrouble } from './read-ledger-line';

/** A trouble with the id of the line that has it. */
interface LineTrouble extends LedgerTrouble {
  readonly line: string;
}

/** What the lines of a ledger add up to. */
export interface LedgerCount {
  /**
   * For each box that the ledger speaks of. Zero is counted, too; of disputes and fees it speaks only
   * once a line has some, for many offices keep these elsewhere.
   */
  readonly values: ReadonlyMap<CellId, Decimal>;
  /** Ids of the lines that were counted in a box, in their order. */
  readonly lines: ReadonlyMap<CellId, readonly string[]>;
  readonly troubles: readonly LineTrouble[];
}

const nothing: LedgerCount = { values: new Map(), lines: new Map(), troubles: [] };

/** The tables that a ledger is counted into; `null` while there is no year, or no such tables. */
export function ledgerTables(format: ReportFormat, year: number | null): LedgerTables | null {
  const lines = format.ledger;
  const table = allTables(format).find(({ id }) => id === lines?.table);
  return lines && table && year !== null ? { format, lines, table, year } : null;
}

const counts = new WeakMap<Ledger, Remembered<LedgerCount>>();
const knownCases = new WeakMap<LedgerLine, Remembered<CountedLine>>();
const knownFormats = new WeakMap<ReportFormat, YearMemory>();

interface Remembered<T> {
  readonly format: ReportFormat;
  readonly year: number;
  readonly value: T;
}

/** What was counted last in a format and year. */
interface YearMemory {
  readonly year: number;
  /** By all of a line that counts: many lines say the same. */
  readonly cases: Map<string, CountedLine>;
  latest: Counting | null;
}

interface Counting {
  readonly ids: readonly string[];
  readonly cases: readonly CountedLine[];
  readonly count: LedgerCount;
}

/** A line as it is counted. The same object for all lines that are counted alike. */
interface CountedLine {
  readonly reading: LedgerReading;
  /** The boxes that it adds to, and how much. */
  readonly parts: readonly (readonly [CellId, Decimal])[];
}

const REMEMBERED = 20_000;

/**
 * Counts the lines; one that nothing is written in is passed by. The same count each time for the
 * same ledger, and for one in which nothing that counts is different: this happens at each key, with
 * thousands of lines.
 */
export function countLedger(
  format: ReportFormat,
  ledger: Ledger,
  year: number | null,
): LedgerCount {
  const tables = ledgerTables(format, year);
  return tables ? remembered(counts, ledger, tables, countLines) : nothing;
}

function remembered<K extends object, T>(
  known: WeakMap<K, Remembered<T>>,
  key: K,
  tables: LedgerTables,
  make: (key: K, tables: LedgerTables) => T,
): T {
  const { format, year } = tables;
  const before = known.get(key);
  if (before?.format === format && before.year === year) return before.value;
  const value = make(key, tables);
  known.set(key, { format, year, value });
  return value;
}

function memoryOf({ format, year }: LedgerTables): YearMemory {
  const before = knownFormats.get(format);
  if (before?.year === year && before.cases.size < REMEMBERED) return before;
  const memory: YearMemory = { year, cases: new Map(), latest: null };
  knownFormats.set(format, memory);
  return memory;
}

function countLines(ledger: Ledger, tables: LedgerTables): LedgerCount {
  const memory = memoryOf(tables);
  const ids: string[] = [];
  const cases: CountedLine[] = [];
  for (const [id, line] of Object.entries(ledger)) {
    const counted = remembered(knownCases, line, tables, countLine);
    if (counted === blank) continue;
    ids.push(id);
    cases.push(counted);
  }
  const { latest } = memory;
  if (latest && isSame(latest.ids, ids) && isSame(latest.cases, cases)) return latest.count;
  const count = sumUp(ids, cases, tables);
  memory.latest = { ids, cases, count };
  return count;
}

function isSame<T>(left: readonly T[], right: readonly T[]): boolean {
  return left.length === right.length && left.every((each, index) => each === right[index]);
}

const blank: CountedLine = {
  reading: { counted: null, fee: null, disputes: [], troubles: [] },
  parts: [],
};

function countLine(line: LedgerLine, tables: LedgerTables): CountedLine {
  if (isBlankLine(line)) return blank;
  const { cases } = memoryOf(tables);
  const what = JSON.stringify({ ...line, number: '', summary: '' });
  const known = cases.get(what);
  if (known) return known;
  const reading = readLedgerLine(line, tables);
  const boxes = formatCells(tables.format);
  const parts = partsOf(reading, tables.lines).filter(([cell]) => boxes.has(cell));
  const counted = { reading, parts };
  cases.set(what, counted);
  return counted;
}

function sumUp(
  ids: readonly string[],
  cases: readonly CountedLine[],
  tables: LedgerTables,
): LedgerCount {
  const lines = new Map<CellId, string[]>();
  const amounts = new Map<CellId, Decimal[]>();
  const troubles: LineTrouble[] = [];
  for (const [index, { reading, parts }] of cases.entries()) {
    const line = ids[index] ?? '';
    for (const trouble of reading.troubles) troubles.push({ ...trouble, line });
    for (const [cell, amount] of parts) {
      pushTo(lines, cell, line);
      pushTo(amounts, cell, amount);
    }
  }
  const values = boxesSpokenOf(tables, lines).map((id) => {
    const added = amounts.get(id);
    return [id, added === undefined ? '0' : addDecimals(added)] as const;
  });
  return { values: new Map(values), lines, troubles };
}

function pushTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

/** The boxes that one line adds to, and how much. */
function partsOf(
  { counted, disputes, fee }: LedgerReading,
  lines: LedgerLines,
): readonly (readonly [CellId, Decimal])[] {
  const rows = counted ? [lines[counted.beginsIn], counted.result ?? lines.carriedForward] : [];
  const { table, row, columns } = lines.disputes;
  return [
    ...rows.map((id) => [cellId(lines.table, id, counted?.applicant ?? ''), '1'] as const),
    ...disputes.map(([path, result]) => [cellId(table, row, columns[path][result]), '1'] as const),
    ...(fee && lines.fee
      ? ([
          [lines.fee.notices, '1'],
          [lines.fee.due, fee.due],
          [lines.fee.collected, fee.collected],
        ] as const)
      : []),
  ];
}

/** All boxes of each table of which at least one box is counted. */
function boxesSpokenOf(
  { format }: LedgerTables,
  parts: ReadonlyMap<CellId, unknown>,
): readonly CellId[] {
  return allTables(format).flatMap((table) => {
    const boxes = entryCells(table).map(({ id }) => id);
    return boxes.some((id) => parts.has(id)) ? boxes : [];
  });
}
