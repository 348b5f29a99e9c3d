import { describe, expect, it } from 'vitest';
import { blankLedgerLine, emptyDraft, withLines } from '../domain';
import type { ReportDraft } from '../domain';
import { readRecord, toRecord } from './stored-record';

const line = (summary: string) => ({ ...blankLedgerLine, summary });
const ledger = withLines({}, [line('甲“乙”\n'), line('丙')]);
const times = { createdAt: 1, changedAt: 2, exportedAt: null, deletedAt: null, backup: null };
const reportOf = (draft: ReportDraft) => ({ id: 'a', revision: 1, draft, ...times });
const draft = { ...emptyDraft('2021', '2025'), ledger };

describe('a ledger in the database', () => {
  it('lies there as text and comes back as it was', () => {
    const record = toRecord(reportOf(draft));
    expect(record.draft).toMatchObject({ ledger: {} });
    expect(JSON.parse(record.ledger ?? '')).toEqual(ledger);
    const copy: unknown = JSON.parse(JSON.stringify(record));
    expect(readRecord('a', copy).report?.draft).toEqual(draft);
  });

  it('is not taken apart again while it stays the same, and is when it does not', () => {
    const record = toRecord(reportOf(draft));
    expect(toRecord(reportOf({ ...draft, year: '2026' })).ledger).toBe(record.ledger);
    expect(readRecord('a', record).report?.draft.ledger).toBe(ledger);
    const other = toRecord(reportOf({ ...draft, ledger: withLines(ledger, [line('丁')]) }));
    expect(Object.keys(readRecord('a', record).report?.draft.ledger ?? {})).toEqual(['1', '2']);
    expect(Object.keys(readRecord('a', other).report?.draft.ledger ?? {})).toEqual(['1', '2', '3']);
  });

  it('is read where it still lies within the draft', () => {
    const record = { ...toRecord(reportOf(draft)), ledger: undefined };
    expect(readRecord('a', { ...record, draft }).report?.draft).toEqual(draft);
  });

  it('makes a report unreadable that lost it, rather than opening it without', () => {
    for (const text of ['{"1":', '{"1":{}}', '[]']) {
      const record = { ...toRecord(reportOf(draft)), ledger: text };
      expect(readRecord('a', record).unreadable?.error).toContain('台账');
    }
  });
});
