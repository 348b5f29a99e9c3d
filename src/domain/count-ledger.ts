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
const readings = new WeakMap<LedgerLine, Remembered<LedgerReading>>();

interface Remembered<T> {
  readonly format: ReportFormat;
  readonly year: number;
  readonly value: T;
}

/** Counts the lines; one that nothing is written in is passed by. The same count each time for the same ledger; a line is read again only when it changes. */
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

interface Part {
  readonly line: string;
  readonly amount: Decimal;
}

function countLines(ledger: Ledger, tables: LedgerTables): LedgerCount {
  const parts = new Map<CellId, Part[]>();
  const troubles: LineTrouble[] = [];
  for (const [line, typed] of Object.entries(ledger)) {
    if (isBlankLine(typed)) continue;
    const reading = remembered(readings, typed, tables, readLedgerLine);
    troubles.push(...reading.troubles.map((trouble) => ({ ...trouble, line })));
    for (const [cell, amount] of partsOf(reading, tables.lines)) {
      if (!formatCells(tables.format).has(cell)) continue;
      const own = parts.get(cell) ?? [];
      parts.set(cell, own);
      own.push({ line, amount });
    }
  }
  const values = boxesSpokenOf(tables, parts).map((id) => {
    const amounts = (parts.get(id) ?? []).map(({ amount }) => amount);
    return [id, amounts.length === 0 ? '0' : addDecimals(amounts)] as const;
  });
  const lines = [...parts].map(([id, own]) => [id, own.map(({ line }) => line)] as const);
  return { values: new Map(values), lines: new Map(lines), troubles };
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
