import { describe, expect, it } from 'vitest';
import { evaluateDraft } from '../domain';
import type { TableFormat } from '../domain';
import { pendingCasesGoOn } from './plausible';
import { applications, draftWith, formatOf } from './sample-report.test-support';

/** 表四 as small as it can be: two groups, each with cases that are decided and cases that are not. */
const disputes: TableFormat = {
  id: 'disputes',
  name: '表四',
  kind: 'count',
  unit: '件',
  columns: ['review', 'lawsuit'].map((group) => ({
    label: group,
    children: [
      { id: `${group}Upheld`, label: '结果维持' },
      { id: `${group}Pending`, label: '尚未审结', isPending: true },
    ],
  })),
  rows: [{ id: 'cases', label: '' }],
};
const columns = ['reviewUpheld', 'reviewPending', 'lawsuitUpheld', 'lawsuitPending'];
const format = formatOf([applications], [disputes]);

/** Boxes of 表四 in printed order. */
function boxes(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    columns.map((column, index) => [`disputes/cases/${column}`, texts[index] ?? '']),
  );
}

function found(lastYear: readonly string[] | null, thisYear: readonly string[]) {
  const previous = lastYear && draftWith(boxes(lastYear));
  const draft = draftWith(boxes(thisYear), { previous });
  const rules = [pendingCasesGoOn];
  return evaluateDraft({ format, rules, draft, previousFormat: format }).findings;
}

const nothing = ['0', '0', '0', '0'];

describe('cases that last year had not decided', () => {
  it('have to come up again: both groups are added, and both boxes named', () => {
    expect(found(['5', '2', '0', '1'], nothing)).toEqual([
      {
        rule: 'X5',
        severity: 'hint',
        section: 'section2',
        cells: ['disputes/cases/reviewPending', 'disputes/cases/lawsuitPending'],
        message:
          '上年表四“尚未审结”共 3 件，本年表四全是 0。已审结的请计入本年结果，没有审结的仍填“尚未审结”。',
      },
    ]);
  });

  it('come up with one of them told and the other left blank last year', () => {
    expect(found(['', '2', '', ''], nothing)[0]?.message).toContain('共 2 件');
  });

  it.each([
    ['are decided now', ['0', '2', '0', '0'], ['2', '0', '0', '0']],
    ['are still open', ['0', '2', '0', '0'], ['0', '2', '0', '0']],
    ['were none', ['9', '0', '9', '0'], nothing],
    ['were not told', ['9', '', '9', ''], nothing],
    ['may yet be told: a box of this year is blank', ['0', '2', '0', '0'], ['0', '', '0', '0']],
    ['are not known: there is no last year', null, nothing],
  ])('are not spoken of when they %s', (_, lastYear, thisYear) => {
    expect(found(lastYear, thisYear)).toEqual([]);
  });

  it('are not looked for in a table that has none', () => {
    const zeros = Object.fromEntries(
      ['received', 'broughtForward', 'granted', 'refused', 'carriedForward'].flatMap((row) =>
        ['person', 'firm'].map((column) => [`applications/${row}/${column}`, '0']),
      ),
    );
    const previous = draftWith({ 'applications/carriedForward/person': '3' });
    const draft = draftWith(zeros, { previous });
    const rules = [pendingCasesGoOn];

    expect(evaluateDraft({ format, rules, draft, previousFormat: format }).findings).toEqual([]);
  });
});
