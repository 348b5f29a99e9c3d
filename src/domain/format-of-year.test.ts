import { describe, expect, it } from 'vitest';
import type { ReportFormat } from './format';
import { formatOfVersion, formatOfYear } from './format-of-year';
import { sampleFormat } from './sample-format.test-support';

const older: ReportFormat = {
  ...sampleFormat,
  version: 'older',
  reportYears: { from: 2019, to: 2020 },
};
const newer: ReportFormat = { ...sampleFormat, version: 'newer', reportYears: { from: 2021 } };
const formats = [older, newer];

describe('the format in force', () => {
  it.each([
    [2018, undefined],
    [2019, 'older'],
    [2020, 'older'],
    [2021, 'newer'],
    [2099, 'newer'],
  ])('for the report of %i is %s', (year, version) => {
    expect(formatOfYear(formats, year)?.version).toBe(version);
  });

  it('is found by the version that a draft names', () => {
    expect(formatOfVersion(formats, 'newer')).toBe(newer);
    expect(formatOfVersion(formats, 'unknown')).toBeUndefined();
  });
});
