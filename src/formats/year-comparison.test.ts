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

describe('charts of three years in which there was everything', () => {
  const filled = (year: string, factor: number) => {
    const times = (count: number) => String(count * factor);
    const cells = {
      ...results('2021', {
        ...row('received', times(20)),
        ...row('broughtForward', times(1)),
        ...row('disclosed', times(2)),
        ...row('partlyDisclosed', times(3)),
        ...row('withheldByLaw', times(4)),
        ...row('unavailableNotHeld', times(5)),
        ...row('declinedRepeated', times(6)),
        ...row('carriedForward', times(1)),
      }),
      'article20Item5/licensing/decisions': times(30),
      'article20Item6/penalties/decisions': times(40),
      'article20Item6/compulsoryMeasures/decisions': times(50),
      'disputes/cases/reconsiderationUpheld': times(1),
      'disputes/cases/reconsiderationCorrected': times(2),
      'disputes/cases/reconsiderationOtherResult': '0',
      'disputes/cases/reconsiderationPending': '0',
      'disputes/cases/litigationDirectUpheld': times(4),
      'disputes/cases/litigationDirectCorrected': times(1),
      'disputes/cases/litigationDirectOtherResult': '0',
      'disputes/cases/litigationDirectPending': '0',
      'disputes/cases/litigationAfterReconsiderationUpheld': '0',
      'disputes/cases/litigationAfterReconsiderationCorrected': times(1),
      'disputes/cases/litigationAfterReconsiderationOtherResult': '0',
      'disputes/cases/litigationAfterReconsiderationPending': '0',
    };
    return report(year, '2021', cells);
  };
  const { charts, leftOut } = yearCharts(
    comparableYears({
      formats,
      own: filled('2023', 3),
      others: [filled('2021', 1), filled('2022', 2)].map((draft) => ({ draft, changedAt: 1 })),
    }),
  );

  it('name what they show, in what unit, and every year of it', () => {
    expect(leftOut).toEqual([]);
    expect(charts.map(({ id, title, unit, categories }) => [id, title, unit, categories])).toEqual([
      ['applications', '政府信息公开申请', '件', ['2021年', '2022年', '2023年']],
      [
        'results',
        '申请办理结果',
        '件',
        ['予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理'],
      ],
      ['disputes', '行政复议、行政诉讼', '件', ['2021年', '2022年', '2023年']],
      ['decisions', '行政许可、处罚、强制', '件', ['2021年', '2022年', '2023年']],
    ]);
  });

  it('show the figures of the tables', () => {
    expect(charts.map(({ series }) => series)).toEqual([
      [
        { name: '本年新收', values: ['20', '40', '60'] },
        { name: '本年办结', values: ['20', '40', '60'] },
        { name: '结转下年度', values: ['1', '2', '3'] },
      ],
      [
        { name: '2022年', values: ['4', '6', '8', '10', '12', '0'] },
        { name: '2023年', values: ['6', '9', '12', '15', '18', '0'] },
      ],
      [
        { name: '行政复议', values: ['3', '6', '9'] },
        { name: '行政诉讼', values: ['6', '12', '18'] },
        { name: '其中结果纠正', values: ['4', '8', '12'] },
      ],
      [
        { name: '行政许可', values: ['30', '60', '90'] },
        { name: '行政处罚', values: ['40', '80', '120'] },
        { name: '行政强制', values: ['50', '100', '150'] },
      ],
    ]);
  });
});
