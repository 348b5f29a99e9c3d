import { describe, expect, it } from 'vitest';
import { applySettings, emptyDraft, noSettings } from '../domain';
import type { OfficeKind, Rule } from '../domain';
import { draftWith, findingsOf, formatOf } from './sample-report.test-support';
import { signedInTime } from './years';

const county = { issuer: '青山县政务公开办', rules: {}, publishBy: '01-20' };

/** What the rule says of the report of 2025 signed on a day. */
function said(signedOn: string, publishBy: string | null, officeKind: OfficeKind = 'town') {
  const { identity } = emptyDraft('sample', '2025');
  const draft = draftWith({}, { identity: { ...identity, signedOn, officeKind } });
  const settings =
    publishBy === null ? noSettings : { ...noSettings, county: { ...county, publishBy } };
  const [rule] = applySettings([signedInTime], settings) as [Rule];
  return findingsOf(rule, formatOf(), draft).map(({ message }) => message);
}

describe('the day under a report', () => {
  it('is held to the law where the county asks nothing', () => {
    expect(said('2026-01-31', null)).toEqual([]);
    expect(said('2026-02-01', null)).toEqual([expect.stringContaining('晚于规定的 2026-01-31')]);
    expect(said('2026-01-31', '')).toEqual([]);
  });

  it('is held to the day that the county asks for', () => {
    expect(said('2026-01-20', '01-20')).toEqual([]);
    expect(said('2026-01-21', '01-20')).toEqual([
      expect.stringContaining('晚于青山县政务公开办要求的 2026-01-20'),
    ]);
    expect(said('2026-02-01', '01-20')).toEqual([expect.stringContaining('晚于规定的')]);
  });

  it('of the county’s own report is not held to what it asks of others', () => {
    expect(said('2026-03-30', '01-20', 'county')).toEqual([]);
  });

  it('cannot lie in the year that is reported', () => {
    expect(said('2025-12-31', '01-20')).toEqual([expect.stringContaining('还没有过完')]);
  });
});

it('a rule with the county’s day says whose wish it is', () => {
  const [rule] = applySettings([signedInTime], { ...noSettings, county });

  expect(rule?.origin).toBe('县里要求');
  expect(rule?.clause).toContain('青山县政务公开办的检查设置：1月20日前发布');
});
