import { describe, expect, it } from 'vitest';
import type { ReportDraft } from './draft';
import { countyPublishDay, daysBetween, duesOf, legalDeadline } from './due-dates';
import type { OfficeKind } from './format';
import { draftWith } from './sample-format.test-support';

function report(
  dates: Partial<ReportDraft['handover']['dates']> = {},
  done: Record<string, string> = {},
  kind: OfficeKind = 'town',
): ReportDraft {
  const draft = draftWith({}, { year: '2025' });
  return {
    ...draft,
    identity: { ...draft.identity, officeKind: kind },
    handover: {
      ...draft.handover,
      dates: { ...draft.handover.dates, ...dates },
      done,
    },
  };
}

const county = { firstDraft: '2026-01-10', sealed: '2026-01-20', online: '2026-01-28' };

describe('what is due next', () => {
  it('is the last day of January for publishing, where the county has set nothing', () => {
    expect(duesOf(report(), '2026-01-11')).toEqual([
      { milestone: 'online', day: '2026-01-31', daysLeft: 20, isLegal: true },
    ]);
  });

  it('is what the county set, the nearest day first', () => {
    const dues = duesOf(report(county), '2026-01-05');

    expect(dues.map(({ milestone, daysLeft }) => [milestone, daysLeft])).toEqual([
      ['firstDraft', 5],
      ['sealed', 15],
      ['online', 23],
    ]);
    expect(dues.some(({ isLegal }) => isLegal)).toBe(false);
  });

  it('is the nearest day also where the days are not set in the usual order', () => {
    const dues = duesOf(report({ firstDraft: '2026-02-03', sealed: '2026-01-20' }), '2026-01-05');

    expect(dues.map(({ milestone }) => milestone)).toEqual(['sealed', 'online', 'firstDraft']);
  });

  it('is no longer what was done', () => {
    const dues = duesOf(report(county, { firstDraft: '2026-01-08' }), '2026-01-09');

    expect(dues[0]).toMatchObject({ milestone: 'sealed', daysLeft: 11 });
  });

  it('stays what is past, by as many days', () => {
    expect(duesOf(report(county), '2026-01-13')[0]).toMatchObject({
      milestone: 'firstDraft',
      daysLeft: -3,
    });
    expect(duesOf(report(county), '2026-01-10')[0]?.daysLeft).toBe(0);
  });

  it('is nothing when all is done, or while the year is not known', () => {
    const all = { firstDraft: '2026-01-08', sealed: '2026-01-12', online: '2026-01-20' };

    expect(duesOf(report(county, all), '2026-02-01')).toEqual([]);
    expect(duesOf({ ...report(), year: '' }, '2026-02-01')).toEqual([]);
  });
});

describe('the last day by law', () => {
  it.each([
    ['town', '2026-01-31'],
    ['township', '2026-01-31'],
    ['subdistrict', '2026-01-31'],
    ['department', '2026-01-31'],
    ['county', '2026-03-31'],
  ] as const)('of a %s is %s', (kind, day) => {
    expect(legalDeadline(report({}, {}, kind))).toBe(day);
  });
});

describe('days between', () => {
  it('count over ends of months, of years and of February', () => {
    expect(daysBetween('2025-12-31', '2026-01-01')).toBe(1);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2025-02-28', '2025-03-01')).toBe(1);
  });

  it.each(['', '2026-02-30', '2026-1-5', '1月10日'])('are unknown to what is no day: %s', (day) => {
    expect(daysBetween('2026-01-01', day)).toBeNull();
  });
});

describe('days that cannot be told', () => {
  it.each(['', '2026-1-5', '2026-02-30', 'am 2026-01-05', '2026-01-05 9:00'])('“%s”', (day) => {
    expect(daysBetween('2026-01-01', day)).toBeNull();
    expect(daysBetween(day, '2026-01-01')).toBeNull();
    expect(duesOf(report({ sealed: day === '' ? 'x' : day }), '2026-01-05')).toHaveLength(1);
    expect(duesOf(report(), day)).toEqual([]);
  });

  it('are due of no report without a year', () => {
    const draft = { ...report(county), year: '' };

    expect(legalDeadline(draft)).toBeNull();
    expect(duesOf(draft, '2026-01-05')).toHaveLength(3);
    expect(duesOf({ ...report(), year: '' }, '2026-01-05')).toEqual([]);
  });
});

describe('the day that the county’s settings name for the website', () => {
  it('falls in the year in which the report is published', () => {
    expect(countyPublishDay({ year: '2025年' }, { publishBy: '01-20' })).toBe('2026-01-20');
  });

  it.each([
    ['no county', '2025', null],
    ['a county that names none', '2025', { publishBy: '' }],
    ['no year', '二五', { publishBy: '01-20' }],
    ['29 February of a year that has none', '2025', { publishBy: '02-29' }],
  ])('is not known with %s', (_, year, settings) => {
    expect(countyPublishDay({ year }, settings)).toBeNull();
  });

  it('is 29 February of a year that has one', () => {
    expect(countyPublishDay({ year: '2027' }, { publishBy: '02-29' })).toBe('2028-02-29');
  });
});
