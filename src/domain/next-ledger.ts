import { ledgerTables } from './count-ledger';
import type { ReportFormat } from './format';
import { blankLedgerLine, disputePaths, isBlankLine, withLines } from './ledger';
import type { Ledger, LedgerLine } from './ledger';
import { parseDay } from './parse-day';
import { readLedgerLine } from './read-ledger-line';
import type { LedgerTables } from './read-ledger-line';

/**
 * How next year's ledger begins: with the lines that were not closed in this year, those that could
 * not be counted among them, and with the disputes that are still pending. A fee was reported in
 * the year of its notice and does not go along.
 */
export function nextLedger(format: ReportFormat, ledger: Ledger, year: number | null): Ledger {
  const tables = ledgerTables(format, year);
  if (!tables) return {};
  return withLines(
    {},
    Object.values(ledger).flatMap((line) => nextLine(line, tables) ?? []),
  );
}

function nextLine(line: LedgerLine, tables: LedgerTables): LedgerLine | null {
  if (isBlankLine(line)) return null;
  const pending = Object.fromEntries(
    disputePaths.map((path) => [path, line[path] === 'pending' ? ('pending' as const) : '']),
  );
  const fee = { feeDue: '', feeCollected: '' };
  const hasPending = disputePaths.some((path) => line[path] === 'pending');
  if (isOpen(line, tables)) return { ...line, ...fee, ...pending, origin: 'broughtForward' };
  if (!hasPending) return null;
  const { number, applicant, summary, receivedOn } = line;
  const kept = { ...blankLedgerLine, number, applicant, summary, receivedOn };
  return { ...kept, ...pending, origin: 'closedBefore' };
}

/** True unless it is told that the case was closed within the year or before. */
function isOpen(line: LedgerLine, tables: LedgerTables): boolean {
  if (line.origin === 'closedBefore') return false;
  const { counted } = readLedgerLine(line, tables);
  if (counted) return counted.result === null;
  const answered = parseDay(line.answeredOn, tables.year);
  return answered === null || answered > `${String(tables.year)}-12-31`;
}
