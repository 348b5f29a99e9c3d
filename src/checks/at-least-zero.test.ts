import { describe, expect, it } from 'vitest';
import type { Rule, TableFormat } from '../domain';
import { stockAfterThisYear, stockBeforeThisYear } from './at-least-zero';
import { draftWith, findingsOf, formatOf } from './sample-report.test-support';

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
  rows: [
    { id: 'rules', label: '规章' },
    { id: 'normative', label: '行政规范性文件' },
  ],
  checks: [
    {
      kind: 'atLeastZero',
      rule: 'E6',
      plus: ['inForce', 'repealed'],
      minus: ['issued'],
      message: '倒推上年末的件数小于0。',
    },
  ],
};

const items: TableFormat = {
  id: 'items',
  name: '表二',
  kind: 'count',
  unit: '件',
  columns: [
    { id: 'lastYear', label: '上一年项目数量', unit: '项' },
    { id: 'change', label: '本年增/减', kind: 'signedCount', unit: '项' },
  ],
  rows: [{ id: 'licensing', label: '行政许可' }],
  checks: [
    {
      kind: 'atLeastZero',
      rule: 'E7',
      plus: ['lastYear', 'change'],
      minus: [],
      message: '减少的数多于上一年的数。',
    },
  ],
};

const format = formatOf([papers], [items]);

/** Messages of a rule for one line of the table, its boxes in printed order. */
function found(rule: Rule, line: string, ...texts: readonly string[]) {
  const table = line.startsWith('papers') ? papers : items;
  const ids = table.columns.map((column) => `${line}/${'id' in column ? column.id : ''}`);
  const cells = Object.fromEntries(ids.map((id, index) => [id, texts[index] ?? '']));
  return findingsOf(rule, format, draftWith(cells));
}

describe('papers in force at the end of last year, reckoned back', () => {
  it('cannot be fewer than none', () => {
    expect(found(stockBeforeThisYear, 'papers/normative', '5', '1', '3')).toEqual([
      {
        rule: 'E6',
        severity: 'confirm',
        section: 'section1',
        cells: ['papers/normative/inForce', 'papers/normative/repealed', 'papers/normative/issued'],
        message: '表二“行政规范性文件”：倒推上年末的件数小于0。现在算出来是 -1 件。',
        expected: '0',
        actual: '-1',
      },
    ]);
  });

  it.each([
    ['none before', '5', '2', '3'],
    ['some before', '88', '55', '698'],
    ['all zero', '0', '0', '0'],
    ['one box blank', '5', '', '3'],
    ['one box unreadable', '5', '/', '3'],
  ])('are fine with %s', (_, ...texts) => {
    expect(found(stockBeforeThisYear, 'papers/normative', ...texts)).toEqual([]);
  });

  it('are reckoned row by row', () => {
    const cells = {
      'papers/rules/issued': '1',
      'papers/rules/repealed': '0',
      'papers/rules/inForce': '0',
      'papers/normative/issued': '0',
      'papers/normative/repealed': '0',
      'papers/normative/inForce': '9',
    };

    expect(findingsOf(stockBeforeThisYear, format, draftWith(cells))).toHaveLength(1);
  });

  it('are no matter of the other rule', () => {
    expect(found(stockAfterThisYear, 'papers/normative', '5', '1', '3')).toEqual([]);
  });
});

describe('items after this year’s change', () => {
  it('cannot be fewer than none', () => {
    const [finding] = found(stockAfterThisYear, 'items/licensing', '3', '-5');

    expect(finding).toMatchObject({ rule: 'E7', severity: 'confirm', section: 'section2' });
    expect(finding?.message).toBe('表二“行政许可”：减少的数多于上一年的数。现在算出来是 -2 项。');
  });

  it.each([
    ['none left', '5', '-5'],
    ['more than before', '0', '+1036'],
    ['a blank change', '3', ''],
    ['a blank number of last year', '', '-5'],
  ])('are fine with %s', (_, ...texts) => {
    expect(found(stockAfterThisYear, 'items/licensing', ...texts)).toEqual([]);
  });
});

describe('a check that a table declares', () => {
  it('is made by the rule it names only, and not where there is none', () => {
    const cells = { 'items/licensing/lastYear': '3', 'items/licensing/change': '-5' };
    const withChecks = (checks: TableFormat['checks']) =>
      findingsOf(
        stockAfterThisYear,
        formatOf([{ ...items, ...(checks && { checks }) }]),
        draftWith(cells),
      );

    expect(withChecks(items.checks)).toHaveLength(1);
    expect(withChecks([{ ...items.checks![0]!, rule: 'E9' }])).toEqual([]);
    expect(withChecks([{ kind: 'printedTotals', rule: 'E7', of: 'rows' }])).toEqual([]);
    expect(withChecks([])).toEqual([]);
  });
});
