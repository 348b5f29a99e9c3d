import { describe, expect, it } from 'vitest';
import { draftContext, evaluate, evaluateDraft } from './evaluate';
import type { CellId } from './format';
import type { Rule, RuleContext, Severity } from './rule';
import { draftWith, reportWith, sampleFormat } from './sample-format.test-support';

function ruleThatFinds(id: string, severity: Severity, ...messages: readonly string[]): Rule {
  return {
    id,
    severity,
    origin: '建议',
    clause: '',
    title: '',
    explanation: '',
    examples: { triggers: '', stays: '' },
    reads: 'numbers',
    find: () => messages.map((message) => ({ message, cells: [], section: null })),
  };
}

describe('evaluating a report', () => {
  it('lists what is most serious first, and keeps the order of the rules within', () => {
    const { findings } = evaluate({
      format: sampleFormat,
      report: reportWith(),
      rules: [
        ruleThatFinds('one', 'hint', 'a'),
        ruleThatFinds('two', 'error', 'b', 'c'),
        ruleThatFinds('three', 'confirm', 'd'),
        ruleThatFinds('four', 'error', 'e'),
      ],
    });

    expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      'two b',
      'two c',
      'four e',
      'three d',
      'one a',
    ]);
  });

  it('lets a finding name another severity than its rule usually has', () => {
    const rule: Rule = {
      ...ruleThatFinds('V', 'error'),
      find: () => [{ message: '', cells: [], section: null, severity: 'hint' }],
    };

    const { findings } = evaluate({ format: sampleFormat, report: reportWith(), rules: [rule] });

    expect(findings).toEqual([
      { rule: 'V', severity: 'hint', message: '', cells: [], section: null },
    ]);
  });

  it('computes the cells of every table', () => {
    const cells = { 'requests/open/person': '2', 'documents/rules/issued': '0' };

    const { values } = evaluate({ format: sampleFormat, report: reportWith({ cells }), rules: [] });

    expect(values.get('requests/open/total')).toBe('2');
    expect(values.get('documents/rules/issued')).toBe('0');
    expect(values.size).toBe(19);
  });
});

describe('evaluating a draft', () => {
  function contextOf(draft: ReturnType<typeof draftWith>): RuleContext {
    let seen: RuleContext | undefined;
    const spy: Rule = {
      ...ruleThatFinds('spy', 'hint'),
      find: (context) => {
        seen = context;
        return [];
      },
    };
    evaluateDraft({ format: sampleFormat, rules: [spy], draft, previousFormat: sampleFormat });
    return seen!;
  }

  it('gives the rules errors, printed totals and last year’s numbers', () => {
    const open: CellId = 'requests/open/person';
    const previous = draftWith({ [open]: '３' });
    const context = contextOf(
      draftWith({ [open]: '46件' }, { previous, published: { 'requests/open/total': '7' } }),
    );

    expect(context.errors.get(open)?.code).toBe('unit');
    expect(context.values.get(open)).toBeNull();
    expect(context.published.get('requests/open/total')).toBe('7');
    expect(context.previous?.cells[open]).toBe('3');
  });

  it('reads an unchanged report of last year once', () => {
    const previous = draftWith({});

    expect(contextOf(draftWith({}, { previous })).previous).toBe(
      contextOf(draftWith({ 'requests/open/person': '1' }, { previous })).previous,
    );
  });

  it('knows of no last year where none is attached', () => {
    expect(contextOf(draftWith({})).previous).toBeNull();
  });
});

describe('a rule for some reports only', () => {
  const town: Rule = {
    ...ruleThatFinds('town', 'hint', 'x'),
    appliesTo: { officeKinds: ['town'], years: { from: 2021 } },
  };
  const foundFor = (officeKind: 'town' | 'county', year: number | null) => {
    const report = { ...reportWith(), year, identity: { ...reportWith().identity, officeKind } };
    return evaluate({ format: sampleFormat, report, rules: [town] }).findings.length;
  };

  it('looks at no other kind of office, year, or unknown year', () => {
    expect(foundFor('town', 2021)).toBe(1);
    expect(foundFor('county', 2021)).toBe(0);
    expect(foundFor('town', 2020)).toBe(0);
    expect(foundFor('town', null)).toBe(0);
  });
});

describe('what rules look at', () => {
  const context = (more: Partial<Parameters<typeof draftContext>[0]> = {}) =>
    draftContext({ format: sampleFormat, draft: draftWith({}), previousFormat: null, ...more });

  it('has a printed title unless it is a file that has none', () => {
    expect(context().hasPrintedTitle).toBe(true);
    expect(context({ hasPrintedTitle: false }).hasPrintedTitle).toBe(false);
  });

  it('has what was noticed of an imported file', () => {
    const remark = {
      kind: 'tableMissing' as const,
      section: null,
      quote: '',
      official: '',
      cell: null,
    };

    expect(context({ draft: draftWith({}, { remarks: [remark] }) }).remarks).toEqual([remark]);
    expect(context().remarks).toEqual([]);
  });

  it('has no last year in a format that nobody knows', () => {
    expect(context({ draft: draftWith({}, { previous: draftWith({}) }) }).previous).toBeNull();
  });

  it('has nothing unreadable, printed or noticed in a report that is not a draft', () => {
    let seen: RuleContext | undefined;
    const spy = {
      ...ruleThatFinds('spy', 'hint'),
      find: (each: RuleContext) => {
        seen = each;
        return [];
      },
    };
    evaluate({ format: sampleFormat, report: reportWith(), rules: [spy] });

    expect(seen).toMatchObject({ remarks: [], previous: null, hasPrintedTitle: true });
    expect([seen?.errors.size, seen?.published.size]).toEqual([0, 0]);
  });

  it('is judged most serious first, in a draft too', () => {
    const rules = [ruleThatFinds('one', 'hint', 'a'), ruleThatFinds('two', 'error', 'b')];
    const input = { format: sampleFormat, rules, draft: draftWith({}), previousFormat: null };

    expect(evaluateDraft(input).findings.map(({ rule }) => rule)).toEqual(['two', 'one']);
  });
});

describe('a rule for some years only', () => {
  it.each([
    [{ from: 2021 }, 2021, 1],
    [{ from: 2021 }, 2020, 0],
    [{ to: 2020 }, 2020, 1],
    [{ to: 2020 }, 2021, 0],
    [{}, 1999, 1],
    [{}, null, 0],
  ])('of %j finds in the report of %j: %i', (years, year, count) => {
    const rule = { ...ruleThatFinds('some', 'hint', 'x'), appliesTo: { years } };
    const report = reportWith({ year });

    expect(evaluate({ format: sampleFormat, report, rules: [rule] }).findings).toHaveLength(count);
  });

  it('finds for every kind of office and year where it names neither', () => {
    const rule = { ...ruleThatFinds('all', 'hint', 'x'), appliesTo: {} };
    const report = reportWith({ year: null });

    expect(evaluate({ format: sampleFormat, report, rules: [rule] }).findings).toHaveLength(1);
  });
});
