import { describe, expect, it } from 'vitest';
import type { ReportDraft, SourceRemark } from '../domain';
import {
  cellsHoldNumbersOnly,
  headingsAsInTemplate,
  labelsAsInTemplate,
  tablesComplete,
} from './as-in-the-file';
import { applications, draftWith, findingsOf, formatOf } from './sample-report.test-support';

const format = formatOf([applications]);

function remark(kind: SourceRemark['kind'], more: Partial<SourceRemark> = {}): SourceRemark {
  return { kind, section: 'section1', quote: '', official: '三、申请', cell: null, ...more };
}

function draftOf(remarks: readonly SourceRemark[], more: Partial<ReportDraft> = {}) {
  return draftWith({ 'applications/received/person': '46' }, { remarks: [...remarks], ...more });
}

describe('a file that was read', () => {
  it('is asked for a heading of which the figures are there, and to mend one that is not', () => {
    const missing = [remark('headingMissing'), remark('headingMissing', { section: 'other' })];
    const found = findingsOf(headingsAsInTemplate, format, draftOf(missing));

    expect(found.map(({ severity }) => severity)).toEqual(['error', 'confirm']);
  });

  it('is told each kind of departure once, with both wordings', () => {
    const changed = [
      remark('headingChanged', { quote: '三、申请情况：' }),
      remark('headingChanged', { quote: '四、诉讼' }),
    ];
    const [finding, ...others] = findingsOf(headingsAsInTemplate, format, draftOf(changed));

    expect(others).toEqual([]);
    expect(finding?.message).toContain('“三、申请情况：”（应为“三、申请”）、“四、诉讼”');
  });

  it('must have all tables', () => {
    const [finding] = findingsOf(tablesComplete, format, draftOf([remark('tableMissing')]));

    expect(finding).toMatchObject({ severity: 'error' });
  });

  it('of the first year may follow the format or not', () => {
    const draft = draftOf([remark('tableMissing')], { year: '2019' });

    expect(findingsOf(tablesComplete, format, draft)[0]?.severity).toBe('hint');
  });

  it('is told of other labels, and of words beside a number with their cell', () => {
    const note = remark('cellNote', {
      quote: '46件',
      official: '46',
      cell: 'applications/received/person',
    });
    const draft = draftOf([remark('labelChanged', { quote: '申请' }), note]);

    expect(findingsOf(labelsAsInTemplate, format, draft)).toHaveLength(1);
    expect(findingsOf(cellsHoldNumbersOnly, format, draft)).toMatchObject([
      { cells: ['applications/received/person'], quote: '46件', severity: 'confirm' },
    ]);
  });

  it('that departs in nothing is told nothing', () => {
    const all = [headingsAsInTemplate, tablesComplete, labelsAsInTemplate, cellsHoldNumbersOnly];

    expect(all.flatMap((rule) => findingsOf(rule, format, draftOf([])))).toEqual([]);
  });
});
