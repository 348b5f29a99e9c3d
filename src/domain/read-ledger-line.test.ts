import { describe, expect, it } from 'vitest';
import { ledgerTables } from './count-ledger';
import type { LedgerLine } from './ledger';
import { ledgerFormat, lineWith } from './ledger.test-support';
import { readLedgerLine, resultRows } from './read-ledger-line';
import type { LedgerTables } from './read-ledger-line';

const tables = ledgerTables(ledgerFormat, 2025) as LedgerTables;

function read(changes: Partial<LedgerLine>) {
  return readLedgerLine(lineWith(changes), tables);
}

describe('a line of the ledger', () => {
  it('is counted by what it began with and how it ended', () => {
    expect(read({})).toEqual({
      counted: { applicant: 'person', beginsIn: 'received', result: 'granted' },
      fee: null,
      disputes: [],
      troubles: [],
    });
  });

  it('that was open at the end of the last year needs no day', () => {
    expect(read({ origin: 'broughtForward', receivedOn: '' })).toMatchObject({
      counted: { beginsIn: 'broughtForward', result: 'granted' },
      troubles: [],
    });
    expect(read({ origin: 'broughtForward', receivedOn: '2024.12.30' }).troubles).toEqual([]);
  });

  it('is carried forward while nobody answered, and if the answer came after the year', () => {
    const answeredLater = read({ answeredOn: '2026-01-06' });

    expect(read({ result: '', answeredOn: '' }).counted?.result).toBeNull();
    expect(answeredLater.counted?.result).toBeNull();
    expect(answeredLater.troubles).toEqual([]);
    expect(read({ result: '', answeredOn: '2026-01-06' }).troubles).toEqual([]);
  });

  it('answered on the first or the last day of the year is of the year', () => {
    const first = { receivedOn: '2025-01-01', answeredOn: '2025-01-01' };

    expect(read(first).counted?.result).toBe('granted');
    expect(read({ answeredOn: '2025-12-31' }).counted?.result).toBe('granted');
    expect(read({ answeredOn: '2026-01-01' }).counted?.result).toBeNull();
  });

  it.each<[string, Partial<LedgerLine>, string, string]>([
    ['no day of receipt', { receivedOn: ' ' }, 'receivedOn', '没有填收到日期'],
    ['a day that is none', { receivedOn: '开春' }, 'receivedOn', '“开春”看不懂，请写成 2025-03-05'],
    ['a day of last year', { receivedOn: '2024-12-31' }, 'receivedOn', '来源请选“上年结转”'],
    [
      'a day of next year',
      { receivedOn: '2026-01-01', answeredOn: '2026-01-02' },
      'receivedOn',
      '晚于 2025 年',
    ],
    [
      'both brought forward and received this year',
      { origin: 'broughtForward' },
      'origin',
      '两者只能有一个对',
    ],
    ['no applicant', { applicant: '' }, 'applicant', '没有选申请人类型'],
    ['an applicant of no column', { applicant: 'total' }, 'applicant', '没有选申请人类型'],
    ['a result of no row', { result: 'new' }, 'result', '不是这一年表三里的一行'],
    ['a sum for a result', { result: 'handled' }, 'result', '不是这一年表三里的一行'],
    ['a result without a day', { answeredOn: '' }, 'answeredOn', '没有填答复日期'],
    ['a day without a result', { result: '' }, 'result', '没有选办理结果'],
    ['an answer that cannot be read', { answeredOn: '月底' }, 'answeredOn', '答复日期“月底”看不懂'],
    ['an answer before the question', { answeredOn: '2025-03-04' }, 'answeredOn', '早于收到日期'],
    [
      'an answer of last year',
      { origin: 'broughtForward', receivedOn: '', answeredOn: '2024-12-31' },
      'answeredOn',
      '早于 2025 年',
    ],
    ['a fee not paid that nobody asked for', { result: 'unpaid' }, 'feeDue', '应收金额'],
  ])('with %s is not counted, and says so', (_, changes, field, message) => {
    const { counted, troubles } = read(changes);

    expect(counted).toBeNull();
    expect(troubles).toEqual([{ field, message: expect.stringContaining(message) as string }]);
  });

  it('with spaces for an answer is still open', () => {
    expect(read({ result: '', answeredOn: ' ' })).toMatchObject({
      counted: { result: null },
      troubles: [],
    });
  });

  it('is told with the words of its box', () => {
    const messages = (changes: Partial<LedgerLine>) =>
      read(changes).troubles.map(({ message }) => message);

    expect(messages({ receivedOn: '开春' })).toEqual([
      '收到日期“开春”看不懂，请写成 2025-03-05 这样',
    ]);
    expect(messages({ answeredOn: '月底' })).toEqual([
      '答复日期“月底”看不懂，请写成 2025-03-05 这样',
    ]);
    expect(messages({ result: 'unpaid', feeDue: ' ' })).toEqual([
      '结果是逾期未缴费，要填收费通知上的应收金额',
    ]);
    expect(messages({ result: 'unpaid', feeDue: '5' })).toEqual([]);
    expect(read({ feeDue: '一' }).troubles[0]?.field).toBe('feeDue');
    expect(read({ feeCollected: '一' }).troubles[0]?.field).toBe('feeCollected');
    expect(read({ feeDue: '1', feeCollected: '2' }).troubles[0]?.field).toBe('feeCollected');
  });

  it('answered on the day that it was received is nothing odd', () => {
    expect(read({ answeredOn: '2025-03-05' }).troubles).toEqual([]);
  });

  it('tells all that is wrong with it', () => {
    const { troubles } = read({ receivedOn: '', applicant: '', answeredOn: '' });

    expect(troubles.map(({ field }) => field)).toEqual(['receivedOn', 'applicant', 'answeredOn']);
  });
});

describe('the fee of a line', () => {
  it('is what the notice asked for and what was paid, nothing yet included', () => {
    expect(read({ feeDue: '120.5', feeCollected: '100' }).fee).toEqual({
      due: '120.5',
      collected: '100',
    });
    expect(read({ feeDue: '120', feeCollected: '' }).fee).toEqual({ due: '120', collected: '0' });
    expect(read({ feeDue: '120', feeCollected: '120' }).fee?.collected).toBe('120');
  });

  it('is none where the notice asked for nothing', () => {
    expect(read({ feeDue: '0', feeCollected: '0' })).toMatchObject({ fee: null, troubles: [] });
    expect(read({ feeDue: '', feeCollected: '' })).toMatchObject({ fee: null, troubles: [] });
  });

  it.each<[string, Partial<LedgerLine>, string]>([
    ['no amount', { feeDue: '一百' }, '应收金额“一百”不是金额'],
    ['no amount that was paid', { feeDue: '5', feeCollected: '五' }, '实收金额“五”不是金额'],
    ['more paid than asked', { feeDue: '10', feeCollected: '10.1' }, '实收金额大于应收金额'],
    ['paid without being asked', { feeCollected: '10' }, '没有收费通知上的应收金额'],
  ])('with %s is left out, and the case is counted', (_, changes, message) => {
    const { counted, fee, troubles } = read(changes);

    expect(counted?.result).toBe('granted');
    expect(fee).toBeNull();
    expect(troubles.map((trouble) => trouble.message)).toEqual([expect.stringContaining(message)]);
  });
});

describe('the disputes of a line', () => {
  it('are all those that have a result or are pending', () => {
    const disputes = read({
      reconsideration: 'upheld',
      litigationAfterReconsideration: 'pending',
    }).disputes;

    expect(disputes).toEqual([
      ['reconsideration', 'upheld'],
      ['litigationAfterReconsideration', 'pending'],
    ]);
  });

  it('are all there is to a line that was closed in an earlier year', () => {
    const closed = {
      origin: 'closedBefore',
      applicant: '',
      receivedOn: '2023-01-01',
      answeredOn: '',
      feeDue: '9',
    } as const;

    expect(read({ ...closed, litigationDirect: 'corrected' })).toEqual({
      counted: null,
      fee: null,
      disputes: [['litigationDirect', 'corrected']],
      troubles: [],
    });
    expect(read(closed).troubles).toEqual([
      { field: 'reconsideration', message: expect.stringContaining('往年已办结') as string },
    ]);
  });
});

it('may end in each row that adds up to the total of results', () => {
  expect(resultRows(tables).map(({ id }) => id)).toEqual(['granted', 'unpaid']);
});
