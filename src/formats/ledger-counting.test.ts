import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  balanceSides,
  blankLedgerLine,
  computeTables,
  countLedger,
  emptyDraft,
  entryCells,
  ledgerTables,
  nextYearDraft,
  parseDraft,
  readLedgerLine,
  resultRows,
  withLedger,
  withLines,
} from '../domain';
import type { Ledger, LedgerLine, LedgerTables, ReportFormat } from '../domain';
import { formats } from './index';

const YEAR = 2020;

function tablesOf(format: ReportFormat): LedgerTables {
  const tables = ledgerTables(format, YEAR);
  if (!tables) throw new Error(`Format ${format.version} counts no ledger`);
  return tables;
}

const day = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

const dispute = fc.constantFrom('', '', 'upheld', 'corrected', 'otherResult', 'pending');

/** Lines as an office might have them: most of them right, some blank, contradictory or of other years. */
function lines(format: ReportFormat): fc.Arbitrary<LedgerLine> {
  const tables = tablesOf(format);
  const columns = [...new Set(entryCells(tables.table).map(({ column }) => column.id))];
  const rows = resultRows(tables).map(({ id }) => id);
  const oneOf = (values: readonly string[]) => fc.constantFrom(...values, '');
  return fc.record({
    number: fc.constant(''),
    summary: fc.constant(''),
    origin: fc.constantFrom('', '', '', 'broughtForward', 'closedBefore'),
    receivedOn: fc.option(day('2019-10-01', '2021-01-31'), { nil: '', freq: 9 }),
    applicant: oneOf(columns),
    result: oneOf(rows),
    answeredOn: fc.option(day('2020-01-01', '2021-02-28'), { nil: '', freq: 3 }),
    feeDue: fc.constantFrom('', '', '100', '0.5', '0'),
    feeCollected: fc.constantFrom('', '', '100', '0.5'),
    reconsideration: dispute,
    litigationDirect: dispute,
    litigationAfterReconsideration: dispute,
  });
}

const ledgers = (format: ReportFormat): fc.Arbitrary<Ledger> =>
  fc.array(lines(format), { maxLength: 60 }).map((all) => withLines({}, all));

const inYear = (text: string) => text.startsWith(`${String(YEAR)}-`);

/** Whether a line of the kind above holds together, told in another way than the counting does. */
function isRight(line: LedgerLine): boolean {
  const { origin, receivedOn, applicant, result, answeredOn, feeDue } = line;
  const begins =
    origin === '' ? inYear(receivedOn) : receivedOn === '' || receivedOn.startsWith('2019-');
  if (!begins || applicant === '') return false;
  if (answeredOn === '') return result === '';
  if (answeredOn < receivedOn) return false;
  if (!inYear(answeredOn)) return true;
  return result !== '' && (result !== 'otherFeeUnpaid' || feeDue !== '');
}

/** Counted box by box, each line asked whether it belongs there. */
function countedAgain(ledger: Ledger, row: string, column: string): number {
  return Object.values(ledger).filter((line) => {
    if (line.origin === 'closedBefore' || line.applicant !== column || !isRight(line)) return false;
    const isClosed = line.result !== '' && inYear(line.answeredOn);
    if (row === 'received') return line.origin === '';
    if (row === 'broughtForward') return line.origin === 'broughtForward';
    if (row === 'carriedForward') return !isClosed;
    return isClosed && line.result === row;
  }).length;
}

describe.each(formats.map((format) => [format.version, format] as const))(
  'any ledger of format %s',
  (_, format) => {
    const { table } = tablesOf(format);

    it('balances in every column of the table', () => {
      fc.assert(
        fc.property(ledgers(format), (ledger) => {
          const draft = withLedger(format, emptyDraft(format.version, String(YEAR)), ledger);
          const { report } = parseDraft(format, draft);
          const values = computeTables([table], report.cells);
          const [check] = (table.checks ?? []).flatMap((each) =>
            each.kind === 'balance' ? each : [],
          );
          if (!check) throw new Error('The table has no balance');
          const sides = balanceSides(table, check, values);
          expect(sides.filter(({ left, right }) => left !== right)).toEqual([]);
        }),
      );
    });

    it('has in each box as many lines as belong there', () => {
      fc.assert(
        fc.property(ledgers(format), (ledger) => {
          const { values } = countLedger(format, ledger, YEAR);
          for (const { id, row, column } of entryCells(table)) {
            const again = countedAgain(ledger, row.id, column.id);
            expect([id, Number(values.get(id) ?? 0)]).toEqual([id, again]);
          }
        }),
      );
    });

    it('begins the next year with as many lines brought forward as this one carries forward', () => {
      fc.assert(
        fc.property(ledgers(format), (ledger) => {
          const right = withLines(
            {},
            Object.values(ledger).filter(
              (line) => readLedgerLine(line, tablesOf(format)).troubles.length === 0,
            ),
          );
          const draft = withLedger(format, emptyDraft(format.version, String(YEAR)), right);
          const next = nextYearDraft({ draft, format }, format);
          for (const { column } of entryCells(table)) {
            const carried = draft.cells[`applications/carriedForward/${column.id}`] ?? '0';
            const brought = next.cells[`applications/broughtForward/${column.id}`] ?? '0';
            expect([column.id, brought]).toEqual([column.id, carried]);
          }
        }),
        { numRuns: 50 },
      );
    });
  },
);

it('one changed line changes exactly the boxes that it is in', () => {
  const [format] = formats.slice(-1) as [ReportFormat];
  const line: LedgerLine = {
    ...blankLedgerLine,
    receivedOn: '2025-02-01',
    applicant: 'naturalPerson',
    result: 'disclosed',
    answeredOn: '2025-02-20',
  };
  const before = withLedger(format, emptyDraft(format.version, '2025'), { '1': line, '2': line });

  const after = withLedger(format, before, {
    ...before.ledger,
    '2': { ...line, result: 'declinedRepeated' },
  });
  const changed = Object.keys(after.cells).filter((id) => after.cells[id] !== before.cells[id]);
  expect(changed.sort()).toEqual([
    'applications/declinedRepeated/naturalPerson',
    'applications/disclosed/naturalPerson',
  ]);
});
