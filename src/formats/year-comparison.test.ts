import { describe, expect, it } from 'vitest';
import { comparableYears, compareYears, emptyDraft, yearCharts } from '../domain';
import type { ReportDraft } from '../domain';
import { formats } from './index';

/** What the official formats say when their years are laid side by side. */

function report(year: string, version: string, cells: Record<string, string>): ReportDraft {
  const draft = emptyDraft(version, year);
  return { ...draft, cells, identity: { ...draft.identity, organization: '青山镇人民政府' } };
}

function row(name: string, value: string) {
  return { [`applications/${name}/naturalPerson`]: value };
}

/** Every result 0 but those given: a figure in words needs each of its lines. */
function results(version: '2019' | '2021', given: Record<string, string>): Record<string, string> {
  const cells = formats.find((format) => format.version === version)!;
  const rows = compareYears(
    comparableYears({ formats, own: report('2020', cells.version, {}), others: [] }),
  );
  const zeros = rows
    .filter(({ cell }) => cell.table.id === 'applications' && !cell.isDerived)
    .map(({ id }) => [id, '0'] as const);
  return { ...Object.fromEntries(zeros), ...given };
}

const of2020 = report(
  '2020',
  '2019',
  results('2019', { ...row('received', '3'), ...row('otherwiseHandled', '3') }),
);
const of2021 = report(
  '2021',
  '2021',
  results('2021', { ...row('received', '5'), ...row('disclosed', '4'), ...row('otherOther', '1') }),
);
const years = comparableYears({
  formats,
  own: of2021,
  others: [{ draft: of2020, changedAt: 1 }],
});

describe('2020 beside 2021', () => {
  const rows = compareYears(years);
  const figuresOf = (id: string) => rows.find((each) => each.id === id)?.figures;

  it('compares what both formats ask', () => {
    const received = rows.find(({ id }) => id === 'applications/received/total');
    expect(received?.changes[1]).toMatchObject({ from: '3', to: '5', difference: '2' });
    expect(received?.shortName).toBe('一、本年新收政府信息公开申请数量');
  });

  it('leaves open what only one of them asks', () => {
    expect(figuresOf('applications/otherwiseHandled/total')).toEqual([
      { kind: 'value', value: '3' },
      { kind: 'absent' },
    ]);
    expect(figuresOf('applications/otherOther/total')).toEqual([
      { kind: 'absent' },
      { kind: 'value', value: '1' },
    ]);
  });

  it('leaves out what this year is not asked and the other has not filled in', () => {
    expect(figuresOf('article20Item9/centralisedProcurement/amount')).toBeUndefined();
    const filled = report('2020', '2019', {
      'article20Item9/centralisedProcurement/amount': '28.5万元',
      'article20Item5/licensing/itemsLastYear': '7',
      'article20Item1/rules/made': '0',
    });
    const ids = compareYears(
      comparableYears({ formats, own: of2021, others: [{ draft: filled, changedAt: 1 }] }),
    ).map(({ id }) => id);
    const before = (id: (typeof ids)[number]) => ids[ids.indexOf(id) - 1];
    expect(before('article20Item9/centralisedProcurement/amount')).toBe(
      'article20Item8/administrativeFees/amount',
    );
    expect(before('article20Item5/licensing/itemsLastYear')).toBe(
      'article20Item5/licensing/decisions',
    );
    expect(before('article20Item1/rules/made')).toBe('article20Item1/normativeDocuments/inForce');
  });

  it('keeps the old line of other results before the next line of 表三', () => {
    const ids = rows.filter(({ isSummary }) => isSummary).map(({ id }) => id);
    const place = (line: string) => ids.indexOf(`applications/${line}/total`);
    expect(place('otherwiseHandled')).toBe(place('declinedConfirmation') + 1);
  });
});

describe('charts of 2020 and 2021', () => {
  it('compare all kinds of results, by what they are about', () => {
    const { charts, leftOut } = yearCharts(years);
    expect(charts.map(({ id }) => id)).toEqual(['applications', 'results']);
    expect(charts[1]?.categories).toEqual([
      '予以公开',
      '部分公开',
      '不予公开',
      '无法提供',
      '不予处理',
      '其他处理',
    ]);
    expect(charts[1]?.series).toEqual([
      { name: '2020年', values: ['0', '0', '0', '0', '0', '3'] },
      { name: '2021年', values: ['4', '0', '0', '0', '0', '1'] },
    ]);
    expect(charts[0]?.series[1]).toEqual({ name: '本年办结', values: ['3', '5'] });
    expect(leftOut.map(({ why }) => why)).toEqual(['oneYear', 'oneYear']);
  });

  it('need two years, but for results; and are not drawn of nothing but zeros', () => {
    const own = report('2021', '2021', {
      ...of2021.cells,
      'article20Item5/licensing/decisions': '0',
    });
    expect(yearCharts(comparableYears({ formats, own, others: [] })).charts).toHaveLength(1);
    const last = report('2020', '2019', { 'article20Item5/licensing/decisions': '0' });
    const { charts, leftOut } = yearCharts(
      comparableYears({ formats, own, others: [{ draft: last, changedAt: 1 }] }),
    );
    expect(charts.map(({ id }) => id)).toEqual(['results']);
    expect(leftOut).toContainEqual({ title: '行政许可、处罚、强制', why: 'zero' });
  });
});
