import { describe, expect, it } from 'vitest';
import { rules } from '../../checks';
import {
  evaluateDraft,
  formatOfVersion,
  narrativeKey,
  reportProgress,
  standardTitle,
} from '../../domain';
import { formats } from '../../formats';
import { EXAMPLE_MARK } from './example';
import { exampleDraft, examples } from './example-draft';

const cases = examples.flatMap((example) =>
  [2022, 2025, 2026].map((year) => [example.name, year, example] as const),
);

describe.each(cases)('the example of a %s for %d', (_, year, example) => {
  const draft = exampleDraft(formats, example, year);
  const format = formatOfVersion(formats, draft.formatVersion)!;
  const evaluation = evaluateDraft({ format, rules, draft, previousFormat: null });

  it('has nothing to be mended, and at most three lines to be thought about', () => {
    const lines = evaluation.findings.map(
      ({ rule, severity, message }) => `${severity} ${rule} ${message}`,
    );
    expect(lines.filter((line) => !line.startsWith('hint')).join('\n')).toBe('');
    expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(3);
  });

  it('is filled in on every step', () => {
    const states = reportProgress(format, draft, evaluation).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['done']));
  });

  it('is marked, so that nobody publishes it', () => {
    expect(standardTitle(evaluation.report)).toContain(EXAMPLE_MARK);
  });

  it('writes in blocks that the format has, and leaves no gap in the words', () => {
    const keys = format.sections.flatMap((section) =>
      section.kind === 'narrative'
        ? section.blocks.map(({ id }) => narrativeKey(section.id, id))
        : [],
    );
    expect(Object.keys(draft.narrative).sort()).toEqual(keys.sort());
    for (const text of Object.values(draft.narrative)) expect(text).not.toMatch(/[{}]|undefined/);
  });
});

it('is an answer to every kind of office that asks', () => {
  expect(examples.map(({ name }) => name)).toEqual(['乡镇', '街道', '县级部门']);
});
