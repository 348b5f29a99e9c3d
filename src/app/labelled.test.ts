import { describe, expect, it } from 'vitest';
import { rules } from '../checks';
import { evaluateDraft, formatOfVersion } from '../domain';
import type { Severity } from '../domain';
import { formats } from '../formats';
import { applicationCases } from './labelled/applications';
import { comparisonCases } from './labelled/comparisons';
import { figureCases } from './labelled/figures';
import { reportWithCase } from './labelled/good-report';
import type { LabelledCase } from './labelled/labelled-case';
import { orderCases } from './labelled/order';
import { plausibleCases } from './labelled/plausible';
import { realWordingCases } from './labelled/real-wordings';
import { webPreambleCases } from './labelled/web-preambles';
import { webTextCases } from './labelled/web-texts';
import { wordCases } from './labelled/words';

const cases: readonly LabelledCase[] = [
  ...applicationCases,
  ...figureCases,
  ...wordCases,
  ...orderCases,
  ...plausibleCases,
  ...realWordingCases,
  ...comparisonCases,
  ...webTextCases,
  ...webPreambleCases,
];
const severityOf = new Map(rules.map(({ id, severity }) => [id, severity]));

interface Found {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

const foundIn = new Map<LabelledCase, readonly Found[]>();

/** Each case is checked once, for its own test and for the score. */
function findingsOf(labelled: LabelledCase): readonly Found[] {
  const known = foundIn.get(labelled);
  if (known) return known;
  const found = check(labelled);
  foundIn.set(labelled, found);
  return found;
}

function check(labelled: LabelledCase): readonly Found[] {
  const { format, draft } = reportWithCase(labelled);
  const { findings } = evaluateDraft({
    format,
    rules: rules.map((rule) =>
      labelled.on?.includes(rule.id) === true ? { ...rule, isOffByDefault: false } : rule,
    ),
    draft,
    previousFormat: draft.previous
      ? (formatOfVersion(formats, draft.previous.formatVersion) ?? null)
      : null,
  });
  return findings;
}

interface Score {
  right: number;
  wrong: number;
  missed: number;
}

/** A finding is right if its case names its rule; hints are counted apart. */
function score(): Record<'must' | 'hint', Score> {
  const scores = {
    must: { right: 0, wrong: 0, missed: 0 },
    hint: { right: 0, wrong: 0, missed: 0 },
  };
  for (const labelled of cases) {
    const found = findingsOf(labelled);
    for (const id of new Set(found.map(({ rule }) => rule))) {
      const severity = found.find(({ rule }) => rule === id)?.severity;
      const kind = severity === 'hint' ? 'hint' : 'must';
      if (labelled.finds.includes(id)) scores[kind].right += 1;
      else scores[kind].wrong += 1;
    }
    for (const id of labelled.finds) {
      if (found.some(({ rule }) => rule === id)) continue;
      const severity = labelled.severity ?? severityOf.get(id);
      scores[severity === 'hint' ? 'hint' : 'must'].missed += 1;
    }
  }
  return scores;
}

describe('the labelled set', () => {
  it.each(cases.map((labelled) => [labelled.says, labelled] as const))('%s', (_, labelled) => {
    const found = findingsOf(labelled);
    const ids = [...new Set(found.map(({ rule }) => rule))].sort();

    expect(ids, found.map(({ rule, message }) => `${rule} ${message}`).join('\n')).toEqual(
      [...labelled.finds].sort(),
    );
    if (labelled.severity)
      expect(found.map(({ severity }) => severity)).toEqual([labelled.severity]);
  });

  it('is large enough, and half of it are look-alikes', () => {
    const silent = cases.filter(({ finds }) => finds.length === 0);

    expect(cases.length).toBeGreaterThanOrEqual(150);
    expect(silent.length / cases.length).toBeGreaterThanOrEqual(0.5);
  });

  it('has a text for which each rule about words must speak', () => {
    // Of files and their characters rules are tested beside their code.
    const ofFiles = ['S1', 'S2', 'S3', 'L1', 'N16', 'N17'];
    const said = new Set(cases.flatMap(({ finds }) => finds));
    const words = rules.filter(({ id, reads }) => reads === 'words' && !ofFiles.includes(id));

    expect(words.map(({ id }) => id).filter((id) => !said.has(id))).toEqual([]);
  });

  it('is judged with the precision and recall asked for', () => {
    const { must, hint } = score();
    const precision = ({ right, wrong }: Score) => right / (right + wrong);
    const recall = ({ right, missed }: Score) => right / (right + missed);
    const line = (name: string, each: Score) =>
      `${name}: precision ${precision(each).toFixed(3)}, recall ${recall(each).toFixed(3)} (${String(each.right)} right, ${String(each.wrong)} wrong, ${String(each.missed)} missed)`;
    console.info(
      [
        `labelled set: ${String(cases.length)} cases`,
        line('须改正、请核实', must),
        line('提醒', hint),
      ].join('\n'),
    );

    expect(precision(must)).toBeGreaterThanOrEqual(0.98);
    expect(recall(must)).toBeGreaterThanOrEqual(0.98);
    expect(precision(hint)).toBeGreaterThanOrEqual(0.9);
  });
});
