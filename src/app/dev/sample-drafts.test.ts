import { describe, expect, it } from 'vitest';
import { formatCells } from '../../domain';
import { formats } from '../../formats';
import { printReport } from '../full-report.test-support';
import { sampleDrafts } from './sample-drafts';

describe.each(formats)('the samples of $version', (format) => {
  const printed = (id: string) => {
    const sample = sampleDrafts.find((other) => other.id === id);
    if (!sample) throw new Error(`no sample ${id}`);
    return printReport(format, sample.make(format)).evaluation;
  };

  it('are empty in every cell', () => {
    expect([...printed('empty').values.values()].every((value) => value === null)).toBe(true);
  });

  it('are full in every cell, without a box that is no number', () => {
    for (const id of ['full', 'long']) {
      const { values, errors } = printed(id);
      expect(values.size).toBe(formatCells(format).size);
      expect([...values.values()]).not.toContain(null);
      expect(errors.size).toBe(0);
    }
  });

  it('are wrong in each printed table', () => {
    const { errors, findings } = printed('wrong');
    const sections = format.sections.filter(({ kind }) => kind === 'tables');
    for (const { id } of sections) {
      expect(findings.some(({ section, severity }) => section === id && severity === 'error')).toBe(
        true,
      );
    }
    expect(errors.size).toBeGreaterThan(10);
  });

  it('have figures of twelve digits', () => {
    const figures = [...printed('long').values.values()].map((value) => value?.split('.')[0] ?? '');
    for (const figure of figures) expect(figure.length).toBeGreaterThanOrEqual(12);
  });
});
