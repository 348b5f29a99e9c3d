import { describe, expect, it } from 'vitest';
import { rules } from '../checks';
import { draftContext, findInDraft, formatOfVersion } from '../domain';
import { formats } from '../formats';
import { reportWithCase } from './labelled/good-report';
import type { LabelledCase } from './labelled/labelled-case';

/**
 * The labelled set once more, rule by rule, for `npm run mutate` only: whoever breaks one rule need
 * not run all of them on all cases to see it.
 */
const files = import.meta.glob<Record<string, unknown>>('./labelled/*.ts', { eager: true });
const cases = Object.values(files)
  .flatMap((exported) => Object.values(exported))
  .flatMap((value) => (Array.isArray(value) ? (value as readonly LabelledCase[]) : []))
  .map((labelled) => ({ labelled, ...contextOf(labelled) }));

function contextOf(labelled: LabelledCase) {
  const { format, draft } = reportWithCase(labelled);
  const previous = draft.previous && formatOfVersion(formats, draft.previous.formatVersion);
  return { draft, context: draftContext({ format, draft, previousFormat: previous ?? null }) };
}

describe('the labelled set', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    for (const { labelled, draft, context } of cases) {
      const isOn = labelled.on?.includes(id) === true || rule.isOffByDefault !== true;
      const found = isOn ? findInDraft({ ...rule, isOffByDefault: false }, context, draft) : [];

      expect(found.length > 0, labelled.says).toBe(labelled.finds.includes(id));
      if (labelled.severity && found.length > 0)
        expect(found.map(({ severity }) => severity)).toEqual([labelled.severity]);
    }
  });

  it('is whole', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
  });
});
