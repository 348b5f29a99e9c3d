import { describe, expect, it } from 'vitest';
import { blankLedgerLine } from './ledger';
import type { LedgerLine } from './ledger';
import { ledgerFormat, ledgerOf, lineWith } from './ledger.test-support';
import { nextLedger } from './next-ledger';
import { sampleFormat } from './sample-format.test-support';

const next = (...lines: readonly Partial<LedgerLine>[]) =>
  Object.values(nextLedger(ledgerFormat, ledgerOf(...lines), 2025));
const open = { result: '', answeredOn: '' } as const;

describe('next year’s ledger', () => {
  it('begins with what was not closed, by whatever it is known, and nothing else', () => {
    const line = { ...open, number: '7', summary: '征地', receivedOn: '2025-12-30' };

    expect(next(line, {})).toEqual([lineWith({ ...line, origin: 'broughtForward' })]);
    expect(next({})).toEqual([]);
  });

  it('numbers its lines anew', () => {
    const ledger = nextLedger(ledgerFormat, ledgerOf({}, open, {}, open), 2025);

    expect(Object.keys(ledger)).toEqual(['1', '2']);
  });

  it('has a case that was answered only after the year, not one of its last day', () => {
    const late = { answeredOn: '2026-01-01' };

    expect(next(late)).toEqual([lineWith({ ...late, origin: 'broughtForward' })]);
    expect(next({ answeredOn: '2025-12-31' })).toEqual([]);
  });

  it('has a case that could not be counted, unless it was answered within the year', () => {
    const unknown = { applicant: '' };

    expect(next({ ...unknown, ...open })).toHaveLength(1);
    expect(next({ ...unknown, answeredOn: '月底' })).toHaveLength(1);
    expect(next({ ...unknown, answeredOn: '2026-01-02' })).toHaveLength(1);
    expect(next({ ...unknown, answeredOn: '2025.12.31' })).toEqual([]);
    expect(next({ ...unknown, answeredOn: '2025-04-01' })).toEqual([]);
  });

  it('leaves the fee to the year of its notice, and a dispute that ended to the year of its end', () => {
    const line = { ...open, feeDue: '20', feeCollected: '5', reconsideration: 'upheld' } as const;

    expect(next(line)).toEqual([lineWith({ ...open, origin: 'broughtForward' })]);
  });

  it('has a closed case whose dispute is pending, for its dispute alone', () => {
    const line = {
      number: '3',
      summary: '拆迁',
      feeDue: '9',
      reconsideration: 'corrected',
      litigationAfterReconsideration: 'pending',
    } as const;
    const { applicant, receivedOn } = lineWith();

    expect(next(line)).toEqual([
      {
        ...blankLedgerLine,
        number: '3',
        summary: '拆迁',
        applicant,
        receivedOn,
        origin: 'closedBefore',
        litigationAfterReconsideration: 'pending',
      },
    ]);
  });

  it('keeps an open case with its pending dispute as the open case that it is', () => {
    expect(next({ ...open, litigationDirect: 'pending' })).toMatchObject([
      { origin: 'broughtForward', litigationDirect: 'pending' },
    ]);
  });

  it('has a case closed in an earlier year as long as its dispute is pending', () => {
    const closed = { ...open, origin: 'closedBefore', receivedOn: '2023-05-01' } as const;

    expect(next({ ...closed, reconsideration: 'pending' })).toMatchObject([
      { origin: 'closedBefore', reconsideration: 'pending' },
    ]);
    expect(next({ ...closed, reconsideration: 'upheld' })).toEqual([]);
  });

  it('has no blank line', () => {
    expect(next(blankLedgerLine)).toEqual([]);
  });

  it('is empty where no table is counted, or no year is known', () => {
    expect(nextLedger(sampleFormat, ledgerOf(open), 2025)).toEqual({});
    expect(nextLedger(ledgerFormat, ledgerOf(open), null)).toEqual({});
  });
});
