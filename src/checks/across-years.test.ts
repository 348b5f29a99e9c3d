import { describe, expect, it } from 'vitest';
import { evaluateDraft } from '../domain';
import type { AttachedDraft, Rule, TableFormat } from '../domain';
import { broughtForwardAgrees, inForceAgrees, itemsAgree, publicTotalAgrees } from './across-years';
import { applications, draftWith, formatOf } from './sample-report.test-support';

const carrying: TableFormat = {
  ...applications,
  carriesOver: [{ rule: 'X1', axis: 'rows', to: 'broughtForward', fromSumOf: ['carriedForward'] }],
};

const papers: TableFormat = {
  id: 'papers',
  name: '表二',
  kind: 'count',
  unit: '件',
  columns: [
    { id: 'issued', label: '制发' },
    { id: 'repealed', label: '废止' },
    { id: 'inForce', label: '现行有效' },
  ],
  rows: [{ id: 'normative', label: '行政规范性文件' }],
  checks: [
    { kind: 'rollForward', rule: 'X2', stock: 'inForce', plus: ['issued'], minus: ['repealed'] },
    { kind: 'rollForward', rule: 'X4', stock: 'inForce', plus: ['issued'], minus: [] },
  ],
};

const items: TableFormat = {
  ...papers,
  id: 'items',
  columns: [
    { id: 'lastYear', label: '上一年项目数量', unit: '项' },
    { id: 'change', label: '本年增/减', kind: 'signedCount', unit: '项' },
  ],
  checks: [],
  carriesOver: [{ rule: 'X3', axis: 'columns', to: 'lastYear', fromSumOf: ['lastYear', 'change'] }],
};

function findings(
  rule: Rule,
  table: TableFormat,
  lastYear: Record<string, string> | null,
  thisYear: Record<string, string>,
) {
  const format = formatOf([table]);
  const previous: AttachedDraft | null = lastYear && draftWith(lastYear);
  const draft = { ...draftWith(thisYear), previous };
  return evaluateDraft({ format, rules: [rule], draft, previousFormat: format }).findings;
}

describe('上年结转', () => {
  const lastYear = {
    'applications/carriedForward/person': '37',
    'applications/carriedForward/firm': '0',
  };

  it('differs from what last year left open, and is told column by column', () => {
    const [finding, ...others] = findings(broughtForwardAgrees, carrying, lastYear, {
      'applications/broughtForward/person': '19',
      'applications/broughtForward/firm': '0',
    });

    expect(others).toEqual([]);
    expect(finding?.severity).toBe('confirm');
    expect(finding?.cells).toEqual(['applications/broughtForward/person']);
    expect(finding?.message).toContain('填 19，按上年报告应为 37，差 18 件');
  });

  it.each([
    ['agrees', lastYear, { 'applications/broughtForward/person': '37' }],
    ['is still blank', lastYear, {}],
    ['was blank last year', {}, { 'applications/broughtForward/person': '19' }],
    ['has no last year', null, { 'applications/broughtForward/person': '19' }],
  ])('is not spoken of when it %s', (_, before, now) => {
    expect(findings(broughtForwardAgrees, carrying, before, now)).toEqual([]);
  });
});

describe('现行有效', () => {
  const lastYear = { 'papers/normative/inForce': '643' };

  it('does not follow from last year’s', () => {
    const [finding] = findings(inForceAgrees, papers, lastYear, {
      'papers/normative/issued': '6',
      'papers/normative/repealed': '150',
      'papers/normative/inForce': '440',
    });

    expect(finding?.expected).toBe('499');
    expect(finding?.message).toContain('差 59 件');
    expect(inForceAgrees.reasons).not.toEqual([]);
  });

  it.each([
    ['follows', { issued: '88', repealed: '55', inForce: '676' }],
    ['lacks a number to follow from', { issued: '88', repealed: '', inForce: '676' }],
  ])('is not spoken of when it %s', (_, columns) => {
    const cells = Object.entries(columns).map(([id, text]) => [`papers/normative/${id}`, text]);
    expect(
      findings(
        inForceAgrees,
        papers,
        lastYear,
        Object.fromEntries(cells) as Record<string, string>,
      ),
    ).toEqual([]);
  });
});

describe('上一年项目数量', () => {
  const lastYear = { 'items/normative/lastYear': '35', 'items/normative/change': '-15' };

  it('is last year’s number with its change', () => {
    expect(findings(itemsAgree, items, lastYear, { 'items/normative/lastYear': '20' })).toEqual([]);
    expect(
      findings(itemsAgree, items, lastYear, { 'items/normative/lastYear': '35' })[0]?.expected,
    ).toBe('20');
  });
});

describe('对外公开总数量', () => {
  const now = { 'papers/normative/issued': '2', 'papers/normative/inForce': '11' };

  it('only reminds when it is not last year’s with this year’s', () => {
    const [finding] = findings(
      publicTotalAgrees,
      papers,
      { 'papers/normative/inForce': '10' },
      now,
    );

    expect(finding?.severity).toBe('hint');
    expect(finding?.expected).toBe('12');
    expect(findings(publicTotalAgrees, papers, { 'papers/normative/inForce': '9' }, now)).toEqual(
      [],
    );
  });
});

describe('a figure that does not follow from last year’s', () => {
  const everything = {
    'applications/broughtForward/person': '19',
    'applications/broughtForward/firm': '2',
  };

  it('is told with what it is, what it should be and the difference; several are one finding', () => {
    const lastYear = {
      'applications/carriedForward/person': '37',
      'applications/carriedForward/firm': '1',
    };

    expect(findings(broughtForwardAgrees, carrying, lastYear, everything)).toEqual([
      {
        rule: 'X1',
        severity: 'confirm',
        section: 'section1',
        cells: ['applications/broughtForward/person', 'applications/broughtForward/firm'],
        message:
          '表三“二、上年结转，自然人”填 19，按上年报告应为 37，差 18 件；' +
          '表三“二、上年结转，商业企业”填 2，按上年报告应为 1，差 1 件。请核对，或写明原因。',
        expected: '37、1',
        actual: '19、2',
      },
    ]);
  });

  it('is told by the rule that the format names, and by no other', () => {
    const lastYear = { 'applications/carriedForward/person': '37' };
    const otherwise = [{ ...carrying.carriesOver![0]!, rule: 'X9' }];

    expect(
      findings(broughtForwardAgrees, { ...carrying, carriesOver: otherwise }, lastYear, everything),
    ).toEqual([]);
    expect(findings(broughtForwardAgrees, applications, lastYear, everything)).toEqual([]);
    expect(findings(itemsAgree, carrying, lastYear, everything)).toEqual([]);
  });

  it('shows how a stock was reckoned, row by row', () => {
    const rows = [...papers.rows, { id: 'rules', label: '规章' }];
    const [finding] = findings(
      inForceAgrees,
      { ...papers, rows },
      { 'papers/normative/inForce': '5', 'papers/rules/inForce': '2' },
      {
        'papers/normative/issued': '3',
        'papers/normative/repealed': '1',
        'papers/normative/inForce': '5',
        'papers/rules/issued': '0',
        'papers/rules/repealed': '0',
        'papers/rules/inForce': '2',
      },
    );

    expect(finding?.cells).toEqual(['papers/normative/inForce']);
    expect(finding?.message).toBe(
      '表二“行政规范性文件，现行有效”填 5，上年 5 加减本年的数，应为 7，差 2 件。请核对，或写明原因。',
    );
  });

  it.each([
    [{ 'papers/normative/inForce': '5' }, { issued: '', repealed: '1', inForce: '9' }],
    [{ 'papers/normative/inForce': '5' }, { issued: '1', repealed: '1', inForce: '' }],
    [{}, { issued: '1', repealed: '1', inForce: '9' }],
  ])('is not spoken of while a number is missing: %j, %j', (lastYear, columns) => {
    const cells = Object.entries(columns).map(([id, text]) => [`papers/normative/${id}`, text]);
    const now = Object.fromEntries(cells) as Record<string, string>;

    expect(findings(inForceAgrees, papers, lastYear, now)).toEqual([]);
  });

  it('is not spoken of while one of two parts of last year is blank', () => {
    const now = { 'items/normative/lastYear': '35' };

    expect(findings(itemsAgree, items, { 'items/normative/lastYear': '20' }, now)).toEqual([]);
  });

  it('is never a total, and never a stock that the table does not have', () => {
    const lastYear = { 'applications/carriedForward/person': '1', 'papers/normative/issued': '1' };
    const total = { ...everything, 'applications/broughtForward/person': '1' };
    const check = { ...papers.checks![0]!, stock: 'gone' };

    expect(findings(broughtForwardAgrees, carrying, lastYear, total)).toEqual([]);
    expect(
      findings(inForceAgrees, { ...papers, checks: [check] }, lastYear, {
        'papers/normative/issued': '3',
      }),
    ).toEqual([]);
  });

  it('is in the line that carries over: the others may hold anything', () => {
    const lastYear = { 'applications/carriedForward/person': '37' };
    const now = {
      'applications/received/person': '5',
      'applications/broughtForward/person': '37',
      'applications/carriedForward/person': '0',
    };

    expect(findings(broughtForwardAgrees, carrying, lastYear, now)).toEqual([]);
  });

  it('is no matter of a check of another kind', () => {
    const checks = [{ kind: 'printedTotals', rule: 'X2', of: 'rows' } as const];
    const now = { 'papers/normative/issued': '1', 'papers/normative/inForce': '9' };

    expect(findings(inForceAgrees, { ...papers, checks }, {}, now)).toEqual([]);
  });

  it('may have reasons, which are there to choose from', () => {
    const rules = [broughtForwardAgrees, inForceAgrees, itemsAgree, publicTotalAgrees];

    for (const rule of rules) expect(rule.reasons).toContain('上年报告有误，已更正或将更正');
  });
});
