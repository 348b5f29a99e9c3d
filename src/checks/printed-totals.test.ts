import { describe, expect, it } from 'vitest';
import type { Rule, TableFormat } from '../domain';
import { printedColumnTotals, printedDisputeTotals, printedRowTotals } from './printed-totals';
import { applications, draftWith, findingsOf, formatOf } from './sample-report.test-support';

const disputes: TableFormat = {
  id: 'disputes',
  name: '表四',
  kind: 'count',
  unit: '件',
  columns: ['reconsideration', 'litigation'].map((group) => ({
    label: group === 'litigation' ? '行政诉讼' : '行政复议',
    children: [
      { id: `${group}Upheld`, label: '结果维持' },
      { id: `${group}Corrected`, label: '结果纠正' },
      {
        id: `${group}Total`,
        label: '总计',
        sumOf: [`${group}Upheld`, `${group}Corrected`],
      },
    ],
  })),
  rows: [{ id: 'cases', label: '' }],
  checks: [{ kind: 'printedTotals', rule: 'E4', of: 'columns' }],
};

const format = formatOf([applications], [disputes]);
const printedTotalsRules: readonly Rule[] = [
  printedRowTotals,
  printedColumnTotals,
  printedDisputeTotals,
];

/** Boxes as imported: persons 18 + 2 = 20 handled, firms 1 + 0 = 1 handled, 21 in all. */
const boxes = {
  'applications/granted/person': '18',
  'applications/refused/person': '2',
  'applications/granted/firm': '1',
  'applications/refused/firm': '0',
  'disputes/cases/reconsiderationUpheld': '10',
  'disputes/cases/reconsiderationCorrected': '1',
};

/** Messages by rule, for totals as the file printed them. */
function found(published: Record<string, string>) {
  const draft = draftWith(boxes, { published });
  return printedTotalsRules.flatMap((rule) => findingsOf(rule, format, draft));
}

describe('totals printed in an imported file', () => {
  it('are silent where a part was not read, unless the parts read are more already', () => {
    const draft = (total: string) =>
      draftWith(
        { ...boxes, 'applications/refused/person': '' },
        { published: { 'applications/handled/person': total } },
      );

    expect(findingsOf(printedColumnTotals, format, draft('20'))).toEqual([]);
    expect(findingsOf(printedColumnTotals, format, draft('17'))).toHaveLength(1);
  });

  it('are silent where they agree, however they are written', () => {
    expect(
      found({
        'applications/granted/total': '19',
        'applications/handled/person': '２０',
        'applications/handled/firm': ' 1 ',
        'applications/handled/total': '21',
        'disputes/cases/reconsiderationTotal': '11',
      }),
    ).toEqual([]);
  });

  it('are silent where the file printed none, or no number', () => {
    expect(found({})).toEqual([]);
    expect(found({ 'applications/handled/person': '', 'applications/granted/total': '/' })).toEqual(
      [],
    );
  });

  it('are silent while the boxes they add up are blank', () => {
    expect(
      found({ 'applications/received/total': '7', 'disputes/cases/litigationTotal': '0' }),
    ).toEqual([]);
  });

  it('are not compared in a cell that is typed in', () => {
    expect(found({ 'applications/granted/person': '99' })).toEqual([]);
  });
});

describe('a row whose 总计 is not the sum of its applicants', () => {
  it('is told with both numbers and the difference', () => {
    expect(found({ 'applications/granted/total': '16' })).toEqual([
      {
        rule: 'E1',
        severity: 'error',
        section: 'section1',
        cells: ['applications/granted/total'],
        message:
          '表三“（一）公开，总计”原文件写 16，各格相加是 19，差 3 件。原文件的总计与各格之和不一致，请核对是哪一格错了。',
        expected: '19',
        actual: '16',
      },
    ]);
  });

  it('is one finding for the whole table, with the first three and the count', () => {
    const published = {
      'applications/granted/total': '1',
      'applications/refused/total': '1',
      'applications/handled/total': '1',
      'applications/received/total': '1',
    };
    const draft = draftWith({ ...boxes, 'applications/received/person': '5' }, { published });

    const findings = findingsOf(printedRowTotals, format, draft);

    expect(findings).toHaveLength(1);
    expect(findings[0]?.cells).toHaveLength(4);
    expect(findings[0]?.message).toContain('；等 4 处');
  });
});

describe('a column whose （七）总计 is not the sum of its results', () => {
  it('is told alone where the row of totals adds up in itself: 26 and 27 for 20 and 21', () => {
    const findings = found({
      'applications/handled/person': '26',
      'applications/handled/firm': '1',
      'applications/handled/total': '27',
    });

    expect(findings.map(({ rule, cells }) => [rule, cells])).toEqual([
      ['E2', ['applications/handled/person', 'applications/handled/total']],
    ]);
    expect(findings[0]?.message).toContain(
      '表三“（七）总计，自然人”原文件写 26，各格相加是 20，差 6 件',
    );
    expect(findings[0]?.message).toContain(
      '表三“（七）总计，总计”原文件写 27，各格相加是 21，差 6 件',
    );
  });
});

describe('a group of 表四 whose 总计 is not the sum of its results', () => {
  it('is told, a printed 0 under filled boxes included', () => {
    const findings = found({ 'disputes/cases/reconsiderationTotal': '0' });

    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'E4',
      section: 'section2',
      expected: '11',
      actual: '0',
    });
    expect(findings[0]?.message).toContain(
      '表四“行政复议 总计”原文件写 0，各格相加是 11，差 11 件',
    );
  });

  it('is told group by group', () => {
    const draft = draftWith(
      { ...boxes, 'disputes/cases/litigationUpheld': '5' },
      {
        published: {
          'disputes/cases/reconsiderationTotal': '0',
          'disputes/cases/litigationTotal': '0',
        },
      },
    );

    expect(findingsOf(printedDisputeTotals, format, draft)[0]?.cells).toEqual([
      'disputes/cases/reconsiderationTotal',
      'disputes/cases/litigationTotal',
    ]);
  });
});

describe('what is told of printed totals', () => {
  it('is all of three, and the first three of four with their count', () => {
    const published = (...rows: readonly string[]) =>
      Object.fromEntries(rows.map((row) => [`applications/${row}/total`, '1']));
    const messageOf = (...rows: readonly string[]) =>
      findingsOf(
        printedRowTotals,
        format,
        draftWith(
          { ...boxes, 'applications/received/person': '5' },
          { published: published(...rows) },
        ),
      )[0]?.message;

    expect(messageOf('received', 'granted', 'refused')).toBe(
      '表三“一、新收，总计”原文件写 1，各格相加是 5，差 4 件；' +
        '表三“（一）公开，总计”原文件写 1，各格相加是 19，差 18 件；' +
        '表三“（二）不公开，总计”原文件写 1，各格相加是 2，差 1 件。' +
        '原文件的总计与各格之和不一致，请核对是哪一格错了。',
    );
    expect(messageOf('received', 'granted', 'refused', 'handled')).toContain(
      '（二）不公开，总计”原文件写 1，各格相加是 2，差 1 件；等 4 处。原文件',
    );
  });

  it('is silent in a table without such a check, and with one of another kind', () => {
    const published = { 'applications/granted/total': '16', 'applications/handled/person': '26' };
    const foundWith = (checks: TableFormat['checks']) =>
      findingsOf(
        printedRowTotals,
        formatOf([{ ...applications, ...(checks && { checks }) }]),
        draftWith(boxes, { published }),
      );

    expect(foundWith(applications.checks)).toHaveLength(1);
    expect(foundWith([])).toEqual([]);
    expect(foundWith([{ ...applications.checks![2]!, rule: 'E1' }])).toEqual([]);
    expect(foundWith([applications.checks![1]!])).toEqual([]);
  });

  it('compares across a row with the totals that the file printed', () => {
    const published = { 'applications/handled/person': '26', 'applications/handled/total': '21' };

    expect(found(published).map(({ rule, actual, expected }) => [rule, actual, expected])).toEqual([
      ['E1', '21', '27'],
      ['E2', '26', '20'],
    ]);
  });

  it('takes a total that is too large for right while a part of it was not read', () => {
    const draft = (total: string) =>
      draftWith(
        { 'applications/granted/person': '3' },
        { published: { 'applications/granted/total': total } },
      );

    expect(findingsOf(printedRowTotals, format, draft('9'))).toEqual([]);
    expect(findingsOf(printedRowTotals, format, draft('2'))).toHaveLength(1);
  });
});
