import { describe, expect, it } from 'vitest';
import { askedFigures, figureOfCell } from './asked-figures';
import { askingFormat as format } from './asking.test-support';
import { emptyDraft } from './draft';
import type { ReportDraft } from './draft';
import {
  figureText,
  givenBy,
  giverGroups,
  isFigureVerified,
  isGiverNamed,
  withGiver,
  withGiverRenamed,
  withOtherFigure,
  withVerified,
} from './giving';
import { numberSheets } from './number-sheet';
import { blankLedgerLine } from './ledger';
import { ledgerFormat } from './ledger.test-support';
import { draftWith } from './sample-format.test-support';

const issued = figureOfCell(format, 'documents/papers/issued')!;
const requests = figureOfCell(format, 'requests/granted/firm')!;
const items = askedFigures(format).find(({ id }) => id === 'items')!;
const draft = draftWith({ 'documents/papers/issued': '12' });
const groupsOf = (of: ReportDraft) =>
  giverGroups(format, of).map(({ name, figures }) => [name, figures.length]);

describe('who gives a figure', () => {
  it('is whom the format names, until a person names somebody else', () => {
    const moved = withGiver(draft, issued, ' 党建办 ');

    expect(givenBy(issued, draft)).toBe('司法所');
    expect(isGiverNamed(issued, draft)).toBe(false);
    expect(givenBy(issued, moved)).toBe('党建办');
    expect(isGiverNamed(issued, moved)).toBe(true);
    expect(groupsOf(moved)).toEqual([
      ['司法所', 4],
      ['党建办', 1],
      ['党政办', 1],
    ]);
    expect(withGiver(moved, issued, '')).toEqual(draft);
  });

  it('is called as such an office calls it', () => {
    const identity = { ...draft.identity, officeKind: 'department' as const };

    expect(givenBy(issued, { ...draft, identity })).toBe('法规科');
  });

  it('keeps what it gives when it is renamed, whoever put it there', () => {
    const moved = withGiver(draft, requests, '司法所');
    const renamed = withGiverRenamed(format, moved, '司法所', '法治办');

    expect(groupsOf(moved)).toEqual([['司法所', 6]]);
    expect(groupsOf(renamed)).toEqual([['法治办', 6]]);
    expect(isGiverNamed(issued, renamed)).toBe(true);
    expect(withGiverRenamed(format, draft, '司法所', ' ')).toBe(draft);
  });
});

describe('已核', () => {
  it('holds as long as the box says what it said then', () => {
    const ticked = withVerified(draft, issued, true);
    const with12 = (text: string) => ({ ...ticked, cells: { 'documents/papers/issued': text } });

    expect(isFigureVerified(issued, draft)).toBe(false);
    expect(isFigureVerified(issued, ticked)).toBe(true);
    expect(isFigureVerified(issued, with12('１２'))).toBe(true);
    expect(isFigureVerified(issued, with12('13'))).toBe(false);
    expect(withVerified(ticked, issued, false)).toEqual(draft);
  });

  it('cannot be said of a blank', () => {
    const blank = draftWith({});

    expect(withVerified(blank, issued, true)).toEqual(blank);
    expect(isFigureVerified(issued, blank)).toBe(false);
  });

  it('is said of a table as a whole, and of a figure that stands in none', () => {
    const filled = draftWith({ 'requests/received/person': '3' });
    const ticked = withVerified(filled, requests, true);
    const changed = { ...ticked, cells: { ...ticked.cells, 'requests/open/firm': '1' } };
    const other = withVerified(withOtherFigure(draft, 'items', '86'), items, true);

    expect(isFigureVerified(requests, ticked)).toBe(true);
    expect(isFigureVerified(requests, changed)).toBe(false);
    expect(figureText(items, other)).toBe('86');
    expect(isFigureVerified(items, other)).toBe(true);
    expect(isFigureVerified(items, withOtherFigure(other, 'items', '87'))).toBe(false);
  });
});

describe('取数单', () => {
  const previous = draftWith({
    'documents/papers/issued': '9',
    'requests/received/person': '3',
    'requests/received/firm': '1',
  });
  const sheetsOf = (of: ReportDraft, giver?: string) =>
    numberSheets({ format, draft: of, previousFormat: format }, giver);

  it('asks everyone for what they give, with last year’s figure beside it', () => {
    const [law, registry] = sheetsOf({ ...draft, previous });

    expect(law).toMatchObject({ giver: '司法所', year: '2025', cutOff: '12月31日' });
    expect(law!.rows.map(({ name, lastYear }) => [name, lastYear])).toEqual([
      ['规章，制发', ''],
      ['规章，现行有效', ''],
      ['文件，制发', '9'],
      ['文件，现行有效', ''],
      ['公开条数', ''],
    ]);
    expect(registry!.rows).toEqual([]);
    expect(registry!.tables[0]!.lines.map(({ name, lastYear }) => [name, lastYear])).toEqual([
      ['一、新收', '4'],
      ['（一）公开', ''],
      ['（二）不公开', ''],
      ['四、结转', ''],
    ]);
  });

  it('does not ask for what such an office cannot have', () => {
    const zeros = { 'documents/rules/issued': '0', 'documents/rules/inForce': '0' };
    const preset = {
      ...draftWith(zeros),
      verifiedZero: {
        'documents/rules/issued': 'noRules',
        'documents/rules/inForce': 'noRules',
      },
    };

    expect(sheetsOf(preset, '司法所')[0]!.rows.map(({ code }) => code)).toEqual([
      'documents/papers/issued',
      'documents/papers/inForce',
      'items',
    ]);
    expect(sheetsOf(preset)).toHaveLength(2);
  });

  it('does not ask for the table that the ledger is counted into', () => {
    const ledger = { '1': { ...blankLedgerLine, receivedOn: '2025-03-01' } };
    const tables = ledgerFormat.ledger!.table;
    const givers = [{ id: 'registry', name: '党政办', tables: [tables] }];
    const counting = { ...ledgerFormat, givers };
    const own = emptyDraft(counting.version, '2025');
    const count = (of: ReportDraft) =>
      numberSheets({ format: counting, draft: of, previousFormat: null }).length;

    expect(count(own)).toBe(1);
    expect(count({ ...own, ledger })).toBe(0);
  });
});
