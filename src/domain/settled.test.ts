import { describe, expect, it } from 'vitest';
import { evaluateDraft } from './evaluate';
import { findingKey, shownMessage } from './rule';
import type { Finding, Rule, Severity } from './rule';
import { draftWith, sampleFormat } from './sample-format.test-support';

function ruleThatAlwaysFinds(severity: Severity): Rule {
  return {
    id: 'T1',
    severity,
    origin: '建议',
    clause: '',
    title: '',
    explanation: '',
    examples: { triggers: '', stays: '' },
    reads: 'numbers',
    find: ({ report }) => [
      {
        section: 'requests',
        cells: ['requests/open/person'],
        message: `填了 ${report.cells['requests/open/person'] ?? ''}`,
      },
    ],
  };
}

function findingWith(severity: Severity, text: string, settled?: Finding): Finding | undefined {
  const draft = {
    ...draftWith({ 'requests/open/person': text }),
    settled: settled
      ? { [findingKey(settled)]: { reason: '上年报告有误', message: settled.message } }
      : {},
  };
  const rules = [ruleThatAlwaysFinds(severity)];
  return evaluateDraft({ format: sampleFormat, rules, draft, previousFormat: null }).findings[0];
}

describe('a finding that a person accounted for', () => {
  it('keeps the reason as long as it says the same', () => {
    const before = findingWith('confirm', '3')!;
    expect(findingWith('confirm', '3', before)?.settledReason).toBe('上年报告有误');
  });

  it('is open again when a number in it changes', () => {
    const before = findingWith('confirm', '3')!;
    expect(findingWith('confirm', '4', before)?.settledReason).toBeUndefined();
  });

  it('stays open if it is an error', () => {
    const before = findingWith('error', '3')!;
    expect(findingWith('error', '3', before)?.settledReason).toBeUndefined();
  });
});

it('A settled finding says what it found and asks for nothing more', () => {
  const found = { ...findingWith('confirm', '3')!, messageOnceSettled: '填了 3。' };

  expect(shownMessage(found)).toBe('填了 3');
  expect(shownMessage({ ...found, settledReason: '已核对' })).toBe('填了 3。');
});

it('A reason for one finding says nothing of another', () => {
  const other = { ...findingWith('confirm', '3')!, rule: 'T2' };

  expect(findingWith('confirm', '3', other)?.settledReason).toBeUndefined();
});
