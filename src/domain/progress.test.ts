import { describe, expect, it } from 'vitest';
import type { ReportDraft } from './draft';
import { evaluateDraft } from './evaluate';
import type { NarrativeSection, ReportFormat } from './format';
import { reportProgress } from './progress';
import type { FoundByRule, Rule } from './rule';
import { draftWith, sampleFormat } from './sample-format.test-support';

/** State and missing things of each step, for example `requests: partial 7格`. */
function progressOf(draft: ReportDraft, ...found: readonly FoundByRule[]): string[] {
  const rule: Rule = {
    id: 'any',
    severity: 'error',
    origin: '建议',
    clause: '',
    title: '',
    explanation: '',
    examples: { triggers: '', stays: '' },
    reads: 'numbers',
    find: () => found,
  };
  const evaluation = evaluateDraft({
    format: sampleFormat,
    rules: [rule],
    draft,
    previousFormat: null,
  });
  return reportProgress(sampleFormat, draft, evaluation).map(({ step, state, missing }) =>
    [`${step}:`, state, ...missing].join(' '),
  );
}

const finding = { message: '', cells: [], section: 'requests' } as const;

describe('“还差什么”', () => {
  it('names all that is missing of an untouched report', () => {
    expect(progressOf({ ...draftWith({}), year: '' })).toEqual([
      'basics: empty 机关名称 报告年度 落款日期',
      'overview: empty 主动公开 监督保障',
      'proactive: empty 4格',
      'requests: empty 8格',
    ]);
  });

  it('counts what is left, and does not ask for optional words', () => {
    const draft = draftWith(
      { 'requests/open/firm': '0', 'requests/open/person': ' ' },
      { narrative: { 'overview/oversight': '已做。' } },
    );

    expect(progressOf(draft)).toEqual([
      'basics: partial 机关名称 落款日期',
      'overview: partial 主动公开',
      'proactive: empty 4格',
      'requests: partial 7格',
    ]);
  });

  it('is done when nothing is missing', () => {
    const narrative = { 'overview/proactive': '甲', 'overview/oversight': '乙' };

    expect(progressOf(draftWith({}, { narrative }))[1]).toBe('overview: done');
  });

  it('is wrong where an error stands, but not where something is merely missing or odd', () => {
    expect(progressOf(draftWith({}), finding).slice(2)).toEqual([
      'proactive: empty 4格',
      'requests: wrong 8格',
    ]);
    expect(progressOf(draftWith({}), { ...finding, isMissing: true })[3]).toBe(
      'requests: empty 8格',
    );
    expect(progressOf(draftWith({}), { ...finding, severity: 'confirm' })[3]).toBe(
      'requests: empty 8格',
    );
  });

  it('shows an error about the office at its own step', () => {
    const about = { ...finding, section: null, field: 'year' };

    expect(progressOf(draftWith({}), about)[0]).toContain('basics: wrong');
    expect(progressOf(draftWith({}), { ...about, isMissing: true })[0]).toContain(
      'basics: partial',
    );
  });
});

describe('a step of words', () => {
  const [overview, ...others] = sampleFormat.sections;
  const optional = (overview as NarrativeSection).blocks.map((block) => ({
    ...block,
    isOptional: true,
  }));
  const format: ReportFormat = {
    ...sampleFormat,
    sections: [{ ...(overview as NarrativeSection), blocks: optional }, ...others],
  };
  const stepOf = (narrative: Record<string, string>) => {
    const draft = draftWith({}, { narrative });
    const evaluation = evaluateDraft({ format, rules: [], draft, previousFormat: null });
    return reportProgress(format, draft, evaluation)[1];
  };

  it('of which nothing in particular is asked lacks content until something is written', () => {
    expect(stepOf({})).toEqual({ step: 'overview', state: 'empty', missing: ['内容'] });
    expect(stepOf({ 'overview/lead': ' ' })?.state).toBe('empty');
    expect(stepOf({ 'overview/lead': '写了。' })).toEqual({
      step: 'overview',
      state: 'done',
      missing: [],
    });
  });
});

describe('what is said about the office', () => {
  const identity = {
    ...draftWith({}).identity,
    organization: '青山镇人民政府',
    signedOn: '2026-01-09',
  };

  it('is done once name, year and date are there, whatever is wrong elsewhere', () => {
    expect(progressOf(draftWith({}, { identity }), finding)[0]).toBe('basics: done');
    expect(progressOf(draftWith({}, { identity: { ...identity, signedOn: ' ' } }))[0]).toBe(
      'basics: partial 落款日期',
    );
    expect(progressOf(draftWith({}, { identity: { ...identity, organization: ' ' } }))[0]).toBe(
      'basics: partial 机关名称',
    );
  });

  it('is not wrong for what only has to be confirmed', () => {
    const about = { ...finding, section: null, field: 'title', severity: 'confirm' as const };

    expect(progressOf(draftWith({}, { identity }), about)[0]).toBe('basics: done');
  });
});

describe('a step of tables', () => {
  it('is done when every box holds something', () => {
    const cells = Object.fromEntries(
      ['rules', 'papers'].flatMap((row) =>
        ['issued', 'inForce'].map((column) => [`documents/${row}/${column}`, '0']),
      ),
    );

    expect(progressOf(draftWith(cells))[2]).toBe('proactive: done');
  });
});
