import { describe, expect, it } from 'vitest';
import type { NarrativeSection, Progress, ProgressState, ReportFormat } from '../domain';
import { tinyFormat } from './evaluation.test-support';
import { emptyTables, nextStep, nextUnfinished, workOrder } from './work-order';

const words = (id: string): NarrativeSection => ({
  kind: 'narrative',
  id,
  heading: id,
  blocks: [{ id: 'all', label: id }],
  whenEmpty: 'error',
  whenOnlyNone: 'error',
});

const format: ReportFormat = {
  ...tinyFormat,
  sections: [words('overview'), ...tinyFormat.sections, words('other')],
};

const after = (step: string, hasLastYear = true) => nextStep(format, hasLastYear, step);

const progress = (states: Readonly<Record<string, ProgressState>>): readonly Progress[] =>
  Object.entries(states).map(([step, state]) => ({ step, state, missing: [] }));

describe('the order in which a report is best written', () => {
  it('has tables before words for whoever begins with last year’s report', () => {
    const ids = (hasLastYear: boolean) => workOrder(format, hasLastYear).map(({ id }) => id);

    expect(ids(true)).toEqual([
      'basics',
      'questions',
      'requests',
      'overview',
      'other',
      'check',
      'export',
    ]);
    expect(ids(false)).toEqual([
      'basics',
      'questions',
      'overview',
      'requests',
      'other',
      'check',
      'export',
    ]);
  });

  it('is said and explained where it departs from the mandated one', () => {
    expect(after('questions')).toMatchObject({
      step: { id: 'requests' },
      why: '先填表，文字里的数字可由表生成。',
    });
    expect(after('requests')).toEqual({ step: { id: 'overview', name: 'overview' } });
    expect(after('questions', false)).toEqual({ step: { id: 'overview', name: 'overview' } });
  });

  it('leaves no step out and ends after the last one', () => {
    expect(after('overview')?.step.id).toBe('other');
    expect(after('other')?.step.id).toBe('check');
    expect(after('check')?.step.id).toBe('export');
    expect(after('export')).toBeNull();
  });
});

describe('what comes next of what is still missing', () => {
  const open = progress({ basics: 'done', overview: 'empty', requests: 'partial', other: 'empty' });

  it('is a table, with the reason, where last year’s report is there', () => {
    expect(nextUnfinished(format, true, open)).toMatchObject({
      step: { id: 'requests' },
      why: '先填表，文字里的数字可由表生成。',
    });
    expect(nextUnfinished(format, false, open)).toEqual({
      step: { id: 'overview', name: 'overview' },
    });
  });

  it('is nothing where all is filled in', () => {
    expect(nextUnfinished(format, true, progress({ requests: 'done' }))).toBeNull();
  });

  it('is a table before words as long as nothing stands in it', () => {
    expect(emptyTables(format, progress({ requests: 'empty', overview: 'empty' }))?.id).toBe(
      'requests',
    );
    expect(emptyTables(format, open)).toBeNull();
  });
});
