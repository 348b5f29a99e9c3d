import { describe, expect, it } from 'vitest';
import { comparableYears } from './comparable-years';
import { defineFormat } from './define-format';
import type { ReportDraft } from './draft';
import type { Finding } from './rule';
import { draftWith, requests, sampleFormat } from './sample-format.test-support';
import { compareYears, leapsInto, reasonForLeap } from './year-comparison';

const fees = {
  id: 'fees',
  name: '表二',
  kind: 'amount',
  unit: '万元',
  columns: [
    { id: 'amount', label: '收费' },
    { id: 'bought', label: '采购', kind: 'money', unit: '' },
  ],
  rows: [{ id: 'all', label: '合计' }],
} as const;

const section = { kind: 'tables', id: 'fees', heading: '费', columnWidths: [1, 1, 1] } as const;

/** The sample format with money, as old reports have it. */
const withFees = defineFormat({
  ...sampleFormat,
  sections: [...sampleFormat.sections, { ...section, tables: [fees] }],
});

/** An older one: one line of results that the newer does not have. */
const older = defineFormat({
  ...withFees,
  version: 'older',
  sections: withFees.sections.map((each) =>
    each.kind !== 'tables' || each.id !== 'requests'
      ? each
      : {
          ...each,
          columnWidths: [1, 1, 1, 1],
          tables: [
            {
              ...requests,
              rows: [
                { id: 'received', label: '一、新收' },
                { id: 'transferred', label: '转办' },
                { id: 'granted', label: '（一）公开' },
                { id: 'open', label: '四、结转' },
              ],
            },
          ],
        },
  ),
});

const formats = [older, withFees];

function rowsOf(own: ReportDraft, ...before: ReportDraft[]) {
  const others = before.map((draft) => ({ draft, changedAt: 0 }));
  const named = [own, ...before];
  for (const draft of named) draft.identity.organization = '青山镇人民政府';
  const rows = compareYears(comparableYears({ formats, own, others }));
  return { rows, row: (id: string) => rows.find((each) => each.id === id)! };
}

function year(of: string, cells: Record<string, string>, formatVersion = 'sample') {
  const draft = draftWith(cells, { year: of, formatVersion });
  return { ...draft, identity: { ...draft.identity } };
}

const person = 'requests/received/person';
const total = 'requests/received/total';

describe('the years beside each other', () => {
  it('give each figure of each year, totals too, with what changed', () => {
    const { row } = rowsOf(
      year('2025', { [person]: '5', 'requests/received/firm': '1' }),
      year('2024', { [person]: '4' }),
      year('2023', { [person]: '4' }),
    );
    expect(row(total).figures.map((figure) => 'value' in figure && figure.value)).toEqual([
      '4',
      '4',
      '6',
    ]);
    expect(row(total).changes).toEqual([
      null,
      expect.objectContaining({ difference: '0', factor: '1', isChanged: false }),
      expect.objectContaining({ from: '4', to: '6', difference: '2', factor: '1.5' }),
    ]);
  });

  it('make no zero of a blank: it has no change, nor has text that is no number', () => {
    const { row } = rowsOf(
      year('2025', { [person]: '', 'requests/open/person': '三件' }),
      year('2024', { [person]: '4', 'requests/open/person': '2' }),
    );
    expect(row(person).figures).toEqual([{ kind: 'value', value: '4' }, { kind: 'blank' }]);
    expect(row(person).changes[1]).toBeNull();
    expect(row('requests/open/person').figures[1]).toEqual({ kind: 'unreadable' });
    expect(row('requests/open/person').changes[1]).toBeNull();
  });

  it('subtract amounts exactly, and leave money as it was written', () => {
    const { row } = rowsOf(
      year('2025', { 'fees/all/amount': '28.501684', 'fees/all/bought': '3万元' }),
      year('2024', { 'fees/all/amount': '0.3', 'fees/all/bought': '30000元' }),
    );
    expect(row('fees/all/amount').changes[1]).toMatchObject({
      difference: '28.201684',
      factor: '95.01',
      isLeap: true,
    });
    expect(row('fees/all/bought').changes[1]).toEqual({
      from: '30000元',
      to: '3万元',
      difference: null,
      factor: null,
      isChanged: true,
      isLeap: false,
    });
  });

  it('say of zero last year how many more, not how many times', () => {
    const { row } = rowsOf(year('2025', { [person]: '5' }), year('2024', { [person]: '0' }));
    expect(row(person).changes[1]).toMatchObject({ difference: '5', factor: null, isLeap: false });
  });

  it('say how many times where this year is zero, and that it changed', () => {
    const { row } = rowsOf(year('2025', { [person]: '0' }), year('2024', { [person]: '5' }));
    expect(row(person).changes[1]).toMatchObject({
      difference: '-5',
      factor: '0',
      isChanged: true,
    });
  });

  it('mark what a year was not asked, and put what only it was asked where it stood', () => {
    const { rows, row } = rowsOf(
      year('2025', { 'requests/refused/person': '1', [person]: '2' }),
      year('2024', { 'requests/transferred/person': '3' }, 'older'),
    );
    expect(row('requests/refused/person').figures).toEqual([
      { kind: 'absent' },
      { kind: 'value', value: '1' },
    ]);
    expect(row('requests/transferred/person').figures).toEqual([
      { kind: 'value', value: '3' },
      { kind: 'absent' },
    ]);
    const ids = rows.map(({ id }) => id);
    expect(ids.slice(ids.indexOf(total) + 1)[0]).toBe('requests/transferred/person');
  });

  it('count as lines that matter the totals of rows, else every box', () => {
    const { rows } = rowsOf(year('2025', {}));
    const shown = rows.filter(({ isSummary }) => isSummary);
    expect(shown.filter(({ cell }) => cell.table.id === 'requests').map(({ id }) => id)).toEqual(
      ['received', 'granted', 'refused', 'handled', 'open'].map((row) => `requests/${row}/total`),
    );
    expect([...new Set(shown.map(({ group }) => group))]).toEqual([
      '表二：主动公开',
      '表三：申请',
      '表二：费',
    ]);
    expect(shown.map(({ shortName }) => shortName)).toEqual([
      '规章，制发',
      '规章，现行有效',
      '文件，制发',
      '文件，现行有效',
      '一、新收',
      '（一）公开',
      '（二）不公开',
      '（七）总计',
      '四、结转',
      '合计，收费',
      '合计，采购',
    ]);
  });
});

describe('what leaps', () => {
  it('is asked about once: by its total, not by the box, and not again by a sum of rows', () => {
    const { rows } = rowsOf(
      year('2025', { 'requests/granted/person': '40', [person]: '40' }),
      year('2024', { 'requests/granted/person': '2', [person]: '2' }),
    );
    expect(leapsInto(rows, 1).map(({ id }) => id)).toEqual([total, 'requests/granted/total']);
  });

  it('is asked about by its box where the total of the row does not leap', () => {
    const { rows } = rowsOf(
      year('2025', { [person]: '40', 'requests/received/firm': '2' }),
      year('2024', { [person]: '2', 'requests/received/firm': '40' }),
    );
    expect(leapsInto(rows, 1).map(({ id }) => id)).toEqual([person, 'requests/received/firm']);
  });

  it('is not asked about of years before', () => {
    const { rows } = rowsOf(
      year('2025', { [person]: '40' }),
      year('2024', { [person]: '40' }),
      year('2023', { [person]: '2' }),
    );
    expect(leapsInto(rows, 2)).toEqual([]);
  });
});

describe('a reason given for a leap', () => {
  const open: Finding = {
    rule: 'T1',
    severity: 'hint',
    section: 'requests',
    message: '相差十倍以上',
    cells: ['requests/granted/person'],
    isAboutLeap: true,
  };
  const asked: Finding = { ...open, settledReason: '工作量确有变化' };
  const { row } = rowsOf(
    year('2025', { 'requests/granted/person': '40', [person]: '40' }),
    year('2024', { 'requests/granted/person': '2', [person]: '2' }),
  );

  it.each(['requests/granted/person', 'requests/granted/total', 'requests/handled/total'])(
    'answers for %s, the box or what adds it up',
    (id) => {
      expect(reasonForLeap(row(id), [asked])).toBe('工作量确有变化');
    },
  );

  it('says nothing of other boxes, while it is not given, nor for another question', () => {
    expect(reasonForLeap(row(total), [asked])).toBeNull();
    expect(reasonForLeap(row('requests/granted/total'), [open])).toBeNull();
    expect(
      reasonForLeap(row('requests/granted/total'), [{ ...asked, isAboutLeap: false }]),
    ).toBeNull();
  });
});
