import { describe, expect, it } from 'vitest';
import { rules } from '../checks';
import { attachedPart, evaluateDraft } from '../domain';
import type { Rule } from '../domain';
import { applicationCases } from './labelled/applications';
import { comparisonCases } from './labelled/comparisons';
import { figureCases } from './labelled/figures';
import { reportWithCase } from './labelled/good-report';
import { webPreambleCases } from './labelled/web-preambles';
import { webTextCases } from './labelled/web-texts';
import { wordCases } from './labelled/words';

const LENGTH = 100_000;
const words = [
  ...applicationCases,
  ...figureCases,
  ...wordCases,
  ...comparisonCases,
  ...webTextCases,
  ...webPreambleCases,
]
  .map(({ says }) => says)
  .join('\n');

function filled(pattern: string): string {
  return pattern.repeat(Math.ceil(LENGTH / pattern.length)).slice(0, LENGTH);
}

/** With last year's report beside it. */
function inputOf(text: string) {
  const { format, draft } = reportWithCase({ says: text, at: 'overview/lead', finds: [] });
  return { format, draft: { ...draft, previous: attachedPart(draft) }, previousFormat: format };
}

/** All rules at once. */
function check(text: string): number {
  return busy(inputOf(text), rules);
}

/** Milliseconds of the processor, reading the text included: what runs beside does not count. */
function busy(input: ReturnType<typeof inputOf>, some: readonly Rule[]): number {
  const started = process.cpuUsage().user;
  evaluateDraft({ ...input, rules: some });
  return (process.cpuUsage().user - started) / 1000;
}

/** Again only when it took longer than it may: it may have been the first time. */
function quickest(longest: number, measure: () => number): number {
  let took = measure();
  for (let times = 1; took >= longest && times < 3; times += 1) took = Math.min(took, measure());
  return took;
}

/** Some times the 200 ms asked for: other tests run beside this one. What explodes takes minutes. */
const LONGEST_MS = 2000;
const LONGEST_RULE_MS = 200;
/** Of the clock, which other processes share. */
const PATIENCE = { timeout: 120_000 };

describe('100,000 characters are checked in their stride', () => {
  it.each([
    ['ordinary sentences', words],
    ['digits only', '1234567890'],
    ['digits with commas', '123,'],
    ['one Chinese numeral', '一'],
    ['one sign', '，'],
    ['opening brackets', '（'],
    ['half-width brackets', '('],
    ['opening titles', '《'],
    ['a verb without an end', '收到'],
    ['申请 without an end', '收到申请'],
    ['negation without an end', '未收到'],
    ['all without an end', '全部'],
    ['conclusions', '均已办结'],
    ['totals', '1条其中'],
    ['asterisks', '1391****'],
    ['surnames', '申请人王'],
    ['years', '2024年1月1日至'],
    ['comparisons', '较上年'],
    ['comparisons that go on', '申请，较上年增'],
    ['offices', '青山镇'],
    ['parts', '报告包括总体、'],
    ['opening titles within titles', '《<'],
    ['names of applicants', '为王小田、'],
    ['no decisions', '无行政许可、'],
    ['line ends', '\n'],
    ['document numbers', '国办〔2021'],
    ['spaces', ' '],
  ])('%s', (name, pattern) => {
    const took = quickest(LONGEST_MS, () => check(filled(pattern)));
    console.info(`checker, 100,000 characters of ${name}: ${took.toFixed(0)} ms`);

    expect(took).toBeLessThan(LONGEST_MS);
  });

  it.each([
    ['ordinary sentences', words],
    ['totals', '1条其中'],
  ])('no rule alone takes a fifth of a second for %s', PATIENCE, (_, pattern) => {
    const input = inputOf(filled(pattern));
    evaluateDraft({ ...input, rules });
    const slow = rules
      .map((rule) => ({ id: rule.id, took: quickest(LONGEST_RULE_MS, () => busy(input, [rule])) }))
      .filter(({ took }) => took >= LONGEST_RULE_MS);

    expect(slow).toEqual([]);
  });
});
