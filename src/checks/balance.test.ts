import { describe, expect, it } from 'vitest';
import { balance } from './balance';
import { applications, draftWith, findingsOf, formatOf } from './sample-report.test-support';

const format = formatOf([applications]);

/** 5 + 1 = (4 + 1) + 1 for persons, 2 + 0 = (2 + 0) + 0 for firms. */
const balanced: Record<string, string> = {
  'applications/received/person': '5',
  'applications/broughtForward/person': '1',
  'applications/granted/person': '4',
  'applications/refused/person': '1',
  'applications/carriedForward/person': '1',
  'applications/received/firm': '2',
  'applications/broughtForward/firm': '0',
  'applications/granted/firm': '2',
  'applications/refused/firm': '0',
  'applications/carriedForward/firm': '0',
};

function found(changes: Record<string, string> = {}) {
  return findingsOf(balance, format, draftWith({ ...balanced, ...changes }));
}

describe('the balance of 表三', () => {
  it('is silent while every column agrees', () => {
    expect(found()).toEqual([]);
  });

  it.each(Object.keys(balanced))('%s changed by 1 is told once, with its column and 总计', (id) => {
    const column = id.endsWith('person') ? '自然人' : '商业企业';

    const findings = found({ [id]: String(Number(balanced[id]) + 1) });

    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain(`表三“${column}”这一列对不上`);
    expect(findings[0]?.message).toContain('差1件');
    expect(findings[0]?.message).toContain('“总计”列因此也对不上');
    expect(findings[0]?.cells).toContain(`applications/handled/${id.split('/')[2]!}`);
    expect(findings[0]?.cells).toContain('applications/received/total');
  });

  it('moved by 1 from one column to the other, is told for both, and 总计 is not mentioned', () => {
    const findings = found({
      'applications/received/person': '4',
      'applications/received/firm': '3',
    });

    expect(findings.map(({ message }) => message.split('。')[0])).toEqual([
      '表三“自然人”这一列对不上：第一项＋第二项＝5，第三项＋第四项＝6，差1件（第三项＋第四项多）',
      '表三“商业企业”这一列对不上：第一项＋第二项＝3，第三项＋第四项＝2，差1件（第一项＋第二项多）',
    ]);
    expect(findings.map(({ message }) => message).join('')).not.toContain('总计');
    expect(findings.flatMap(({ cells }) => cells).filter((id) => id.endsWith('/total'))).toEqual(
      [],
    );
  });

  it('names both numbers', () => {
    expect(found({ 'applications/granted/person': '9' })[0]).toMatchObject({
      rule: 'E3',
      severity: 'error',
      section: 'section1',
      expected: '6',
      actual: '11',
    });
  });

  it('is silent while a side of the column is blank', () => {
    const rows = ['granted', 'refused', 'carriedForward'];
    const blank = Object.fromEntries(rows.map((row) => [`applications/${row}/person`, '']));

    expect(found(blank)).toEqual([]);
  });

  it.each(['broughtForward', 'granted', 'carriedForward'])(
    'is silent while %s is blank and may be what is missing',
    (row) => {
      const larger = row === 'broughtForward' ? 'granted' : 'received';
      const changes = {
        [`applications/${row}/person`]: '',
        [`applications/${larger}/person`]: '30',
      };

      expect(found(changes)).toEqual([]);
    },
  );

  it('is told where a blank box can only make it worse', () => {
    const changes = {
      'applications/carriedForward/person': '',
      'applications/granted/person': '9',
    };

    expect(found(changes)).toHaveLength(1);
  });

  it('says nothing about a table whose balance is declared for another rule, or not at all', () => {
    const unequal = draftWith({ ...balanced, 'applications/received/person': '9' });
    const checks = applications.checks!.map((check) => ({ ...check, rule: 'X9' }));

    expect(findingsOf(balance, format, unequal)).toHaveLength(1);
    expect(findingsOf(balance, formatOf([{ ...applications, checks }]), unequal)).toEqual([]);
    expect(findingsOf(balance, formatOf([{ ...applications, checks: [] }]), unequal)).toEqual([]);
  });
});

describe('what is told of a column that does not agree', () => {
  it('is the whole sentence, with the totals that fail for the same reason', () => {
    expect(found({ 'applications/received/person': '7' })[0]).toMatchObject({
      message:
        '表三“自然人”这一列对不上：第一项＋第二项＝8，第三项＋第四项＝6，差2件（第一项＋第二项多）。“总计”列因此也对不上。',
      cells: ['person', 'total'].flatMap((column) =>
        ['received', 'broughtForward', 'handled', 'carriedForward'].map(
          (row) => `applications/${row}/${column}`,
        ),
      ),
    });
  });

  it('is each total that it is part of, and no total of other columns', () => {
    const columns = [
      ...applications.columns,
      { id: 'firms', label: '企业合计', sumOf: ['firm'] },
      { id: 'persons', label: '个人合计', sumOf: ['person'] },
    ];
    const cells = {
      ...balanced,
      'applications/received/person': '7',
      'applications/received/firm': '3',
    };
    const [finding] = findingsOf(
      balance,
      formatOf([{ ...applications, columns }]),
      draftWith(cells),
    );

    expect(finding?.message).toContain('。“总计”列、“个人合计”列因此也对不上。');
  });

  it('ends with the difference where no total fails for it', () => {
    const [finding] = found({
      'applications/received/person': '4',
      'applications/received/firm': '3',
    });

    expect(finding?.message).toMatch(/差1件（第三项＋第四项多）。$/);
  });

  it('is silent while the left side is blank, whatever the right one says', () => {
    const rows = ['received', 'broughtForward'];

    expect(
      found(Object.fromEntries(rows.map((row) => [`applications/${row}/person`, '']))),
    ).toEqual([]);
  });

  it('is only what a balance says: a check of another kind is another rule’s', () => {
    const check = { kind: 'atLeastZero', rule: 'E3', plus: [], minus: [], message: '' } as const;
    const draft = draftWith({ ...balanced, 'applications/received/person': '9' });

    expect(findingsOf(balance, formatOf([{ ...applications, checks: [check] }]), draft)).toEqual(
      [],
    );
  });

  it('is silent while the difference may stand in a box of the smaller side that is blank', () => {
    const changes = { 'applications/refused/person': '', 'applications/received/person': '30' };

    expect(found(changes)).toEqual([]);
    expect(
      found({ 'applications/received/person': '', 'applications/broughtForward/person': '9' }),
    ).toHaveLength(1);
  });

  it('is nothing in a table without checks', () => {
    const { checks, ...unchecked } = applications;
    const draft = draftWith({ ...balanced, 'applications/received/person': '9' });

    expect(checks).toHaveLength(3);
    expect(findingsOf(balance, formatOf([unchecked]), draft)).toEqual([]);
  });
});
