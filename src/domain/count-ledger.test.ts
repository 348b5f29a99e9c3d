import { describe, expect, it } from 'vitest';
import { countLedger, ledgerTables } from './count-ledger';
import { defineFormat } from './define-format';
import { blankLedgerLine, withLines } from './ledger';
import {
  draftWithLedger,
  ledgerFormat,
  ledgerLines,
  ledgerOf,
  plainLedgerFormat,
} from './ledger.test-support';
import { sampleFormat } from './sample-format.test-support';

const lines = ledgerOf(
  { applicant: 'person' },
  { applicant: 'firm', result: '', answeredOn: '' },
  { applicant: 'person', origin: 'broughtForward', receivedOn: '' },
  { applicant: '' },
);

describe('a ledger', () => {
  it('is counted into the table of applications, with zero where no line is', () => {
    const { values } = countLedger(ledgerFormat, lines, 2025);

    expect(Object.fromEntries(values)).toEqual({
      'requests/new/person': '1',
      'requests/new/firm': '1',
      'requests/old/person': '1',
      'requests/old/firm': '0',
      'requests/granted/person': '2',
      'requests/granted/firm': '0',
      'requests/unpaid/person': '0',
      'requests/unpaid/firm': '0',
      'requests/open/person': '0',
      'requests/open/firm': '1',
    });
  });

  it('knows the lines behind each box, and those that are not counted', () => {
    const count = countLedger(ledgerFormat, lines, 2025);

    expect(count.lines.get('requests/granted/person')).toEqual(['1', '3']);
    expect(count.lines.get('requests/open/firm')).toEqual(['2']);
    expect(count.lines.has('requests/unpaid/firm')).toBe(false);
    expect(count.troubles).toEqual([
      { line: '4', field: 'applicant', message: expect.any(String) as string },
    ]);
  });

  it('speaks of disputes and fees once a line has some', () => {
    const ledger = ledgerOf(
      { reconsideration: 'corrected', litigationAfterReconsideration: 'pending' },
      { feeDue: '0.1', feeCollected: '0.1' },
      { feeDue: '0.2' },
    );
    const { values } = countLedger(ledgerFormat, ledger, 2025);

    expect(values.get('disputes/cases/rc')).toBe('1');
    expect(values.get('disputes/cases/ap')).toBe('1');
    expect(values.get('disputes/cases/du')).toBe('0');
    expect(values.get('fee/charged/notices')).toBe('2');
    expect(values.get('fee/charged/due')).toBe('0.3');
    expect(values.get('fee/charged/collected')).toBe('0.1');
    expect(countLedger(ledgerFormat, lines, 2025).values.has('disputes/cases/rc')).toBe(false);
  });

  it('without lines says nothing, not zero', () => {
    expect(countLedger(ledgerFormat, {}, 2025).values.size).toBe(0);
  });

  it('has no trouble with a line in which nothing was written yet', () => {
    const blank = { ...blankLedgerLine, summary: ' ' };
    const ledger = withLines(ledgerOf({}), [blank]);
    const alone = countLedger(ledgerFormat, ledgerOf({}), 2025);
    const { values, troubles } = countLedger(ledgerFormat, ledger, 2025);
    expect([values, troubles]).toEqual([alone.values, []]);
  });

  it('is counted by its year, and not without one', () => {
    expect(countLedger(ledgerFormat, lines, 2024).values.get('requests/new/person')).toBe('0');
    expect(countLedger(ledgerFormat, lines, 2025).values.get('requests/new/person')).toBe('1');
    expect(countLedger(ledgerFormat, lines, null).values.size).toBe(0);
  });

  it('is counted once, and a line is read once', () => {
    const { ledger } = draftWithLedger(lines);

    expect(countLedger(ledgerFormat, ledger, 2025)).toBe(countLedger(ledgerFormat, ledger, 2025));
  });

  it('that differs only in words has the same count; in a result, or a line, another', () => {
    const count = (ledger: typeof lines) => countLedger(ledgerFormat, ledger, 2025);
    const before = count(lines);
    const [first, ...others] = Object.values(lines);
    const reworded = { ...first!, number: '7', summary: '征地' };

    expect(count(withLines({}, [reworded, ...others]))).toBe(before);
    expect(count(withLines(lines, [blankLedgerLine]))).toBe(before);
    expect(count(withLines({}, [...others, reworded])).lines).not.toEqual(before.lines);
    expect(count(withLines({}, others)).values).not.toEqual(before.values);
    expect(count({ '2': first!, '3': others[0]! }).lines.get('requests/granted/person')).toEqual([
      '2',
    ]);
    expect(count({ '5': first!, '6': others[0]! }).lines.get('requests/granted/person')).toEqual([
      '5',
    ]);
  });

  it('is counted anew by another format, though its lines were read before', () => {
    const { feeUnpaid, ...rest } = ledgerLines;
    const other = defineFormat({ ...plainLedgerFormat, ledger: rest });
    const unpaid = ledgerOf({ result: 'unpaid' });

    expect(feeUnpaid).toBe('unpaid');
    expect(countLedger(ledgerFormat, unpaid, 2025).values.size).toBe(0);
    expect(countLedger(other, unpaid, 2025).values.get('requests/unpaid/person')).toBe('1');
    expect(countLedger(ledgerFormat, unpaid, 2025).troubles).toHaveLength(1);
  });

  it('is not counted where the format has no such table', () => {
    expect(countLedger(sampleFormat, lines, 2025).troubles).toEqual([]);
    expect(ledgerTables(sampleFormat, 2025)).toBeNull();
    expect(countLedger(sampleFormat, lines, 2025).values.size).toBe(0);
  });

  it('leaves fees alone in a format that does not ask for them', () => {
    const { table, received, broughtForward, handled, carriedForward, disputes } = ledgerLines;
    const ledger = { table, received, broughtForward, handled, carriedForward, disputes };
    const format = defineFormat({ ...plainLedgerFormat, ledger });

    const { values } = countLedger(format, ledgerOf({ feeDue: '5' }), 2025);
    expect(values.has('fee/charged/due')).toBe(false);
    expect(values.get('requests/new/person')).toBe('1');
  });
});

describe('a format', () => {
  it.each([
    ['a row that is not there', { ...ledgerLines, received: 'none' }, 'requests/none/person'],
    ['a sum for the row of open cases', { ...ledgerLines, carriedForward: 'handled' }, 'handled'],
    ['a row of results that is no sum of rows', { ...ledgerLines, handled: 'none' }, 'none'],
    ['a result that is not there', { ...ledgerLines, feeUnpaid: 'none' }, 'none'],
    ['a table that is not there', { ...ledgerLines, table: 'none' }, 'none/new/'],
    [
      'a dispute in a table that is not there',
      { ...ledgerLines, disputes: { ...ledgerLines.disputes, row: 'none' } },
      'disputes/none/ru',
    ],
  ])('is refused with %s', (_, ledger, place) => {
    expect(() => defineFormat({ ...plainLedgerFormat, ledger })).toThrow(place);
  });
});
