import { describe, expect, it } from 'vitest';
import { countLedger } from './count-ledger';
import { isBlankLine, blankLedgerLine, withLines } from './ledger';
import { decodeLedgerFile, encodeLedgerFile } from './ledger-file';
import { draftWithLedger, ledgerFormat, ledgerOf, lineWith } from './ledger.test-support';
import { nextLedger } from './next-ledger';
import { ledgerFigure, withLedger, withLedgerFigures } from './with-ledger';

const one = ledgerOf({});
const two = ledgerOf({}, {});
const received = 'requests/new/person';

describe('a report with another ledger', () => {
  it('has the counted figures in its blank boxes', () => {
    const { cells, ledger } = withLedger(
      ledgerFormat,
      draftWithLedger({}, { [received]: ' ' }),
      one,
    );

    expect(ledger).toBe(one);
    expect(cells[received]).toBe('1');
    expect(cells['requests/old/firm']).toBe('0');
  });

  it('follows it where it held what was counted before, however that is written', () => {
    const draft = draftWithLedger(one, { [received]: '１', 'requests/granted/person': '1' });

    const { cells } = withLedger(ledgerFormat, draft, two);
    expect(cells[received]).toBe('2');
    expect(cells['requests/granted/person']).toBe('2');
  });

  it('keeps a figure that a person typed otherwise, or that is none', () => {
    const draft = draftWithLedger(one, {
      [received]: '5',
      'requests/granted/person': '约1',
      'requests/unpaid/person': '3',
    });

    const { cells } = withLedger(ledgerFormat, draft, two);
    expect(cells).toMatchObject(draft.cells);
    expect(withLedger(ledgerFormat, draft, {}).cells).toEqual(draft.cells);
  });

  it('is blank again where nothing is counted any more', () => {
    const filled = withLedger(ledgerFormat, draftWithLedger({}), one);

    const { cells } = withLedger(ledgerFormat, filled, {});
    expect(new Set(Object.values(cells))).toEqual(new Set(['']));
  });

  it('has the same boxes, the very same, where no count changed', () => {
    const draft = withLedger(ledgerFormat, draftWithLedger({}), one);

    const renamed = withLedger(ledgerFormat, draft, { '1': lineWith({ summary: '水库' }) });
    expect(renamed.cells).toBe(draft.cells);
  });

  it('takes all counted figures on request', () => {
    const draft = draftWithLedger(two, { [received]: '5', 'requests/x/y': '7' });

    const { cells } = withLedgerFigures(ledgerFormat, draft);
    expect(cells[received]).toBe('2');
    expect(cells['requests/x/y']).toBe('7');
  });
});

describe('what the ledger says of a box', () => {
  const count = countLedger(ledgerFormat, two, 2025);
  const figure = (text: string) => ledgerFigure(count, { cells: { [received]: text } }, received);

  it('is what was counted and by how much the box differs', () => {
    expect(figure('2')).toEqual({ counted: '2', difference: '0' });
    expect(figure('5')).toEqual({ counted: '2', difference: '3' });
    expect(figure('1')).toEqual({ counted: '2', difference: '-1' });
  });

  it('has no difference while the box is blank or no number', () => {
    expect(figure('')).toEqual({ counted: '2', difference: null });
    expect(figure('两件')).toEqual({ counted: '2', difference: null });
    expect(ledgerFigure(count, { cells: {} }, received)?.difference).toBeNull();
  });

  it('is nothing where it is not counted', () => {
    expect(ledgerFigure(count, { cells: {} }, 'disputes/cases/ru')).toBeNull();
  });
});

describe('the ledger of the next year', () => {
  it('begins with what was not closed, as brought forward and without its fee', () => {
    const ledger = ledgerOf(
      {},
      { result: '', answeredOn: '', summary: '水库', feeDue: '9', feeCollected: '9' },
      { answeredOn: '2026-01-05' },
    );

    expect(nextLedger(ledgerFormat, ledger, 2025)).toEqual({
      '1': lineWith({ origin: 'broughtForward', summary: '水库', result: '', answeredOn: '' }),
      '2': lineWith({ origin: 'broughtForward', answeredOn: '2026-01-05' }),
    });
  });

  it('keeps lines that could not be counted, unless they are surely closed', () => {
    const ledger = ledgerOf(
      { applicant: '', result: '', answeredOn: '' },
      { applicant: '', answeredOn: '月底' },
      { applicant: '', answeredOn: '2025-12-31' },
      { applicant: '', answeredOn: '2026-01-01' },
    );

    const next = Object.values(nextLedger(ledgerFormat, ledger, 2025));
    expect(next.map(({ answeredOn }) => answeredOn)).toEqual(['', '月底', '2026-01-01']);
  });

  it('keeps disputes that are pending, and of a closed case nothing but these', () => {
    const disputes = {
      reconsideration: 'upheld',
      litigationAfterReconsideration: 'pending',
    } as const;
    const ledger = ledgerOf(
      { ...disputes, number: '7', summary: '水库', feeDue: '9' },
      { ...disputes, result: '', answeredOn: '' },
      { reconsideration: 'upheld' },
      { origin: 'closedBefore', litigationDirect: 'pending', result: '', answeredOn: '' },
    );
    const pending = { litigationAfterReconsideration: 'pending' } as const;
    const closed = { origin: 'closedBefore', result: '', answeredOn: '' } as const;

    expect(Object.values(nextLedger(ledgerFormat, ledger, 2025))).toEqual([
      lineWith({ ...closed, ...pending, number: '7', summary: '水库' }),
      lineWith({ ...pending, origin: 'broughtForward', result: '', answeredOn: '' }),
      lineWith({ ...closed, litigationDirect: 'pending' }),
    ]);
  });

  it('leaves out lines in which nothing was written', () => {
    expect(nextLedger(ledgerFormat, withLines({}, [blankLedgerLine]), 2025)).toEqual({});
  });

  it('is empty without a year', () => {
    expect(nextLedger(ledgerFormat, ledgerOf({ result: '', answeredOn: '' }), null)).toEqual({});
  });
});

describe('lines', () => {
  it('are added after the last, whose number is not used again', () => {
    const added = withLines({ '3': lineWith({}), '12': lineWith({}) }, [blankLedgerLine]);

    expect(Object.keys(added)).toEqual(['3', '12', '13']);
  });

  it('are blank if nothing but spaces is in them', () => {
    expect(isBlankLine({ ...blankLedgerLine, summary: ' ' })).toBe(true);
    expect(isBlankLine({ ...blankLedgerLine, summary: '水' })).toBe(false);
  });
});

describe('a backup of the ledger', () => {
  const draft = draftWithLedger(two);
  const file = encodeLedgerFile({
    ...draft,
    identity: { ...draft.identity, organization: '青山镇' },
  });

  it('gives back the ledger, and says whose it is', () => {
    expect(decodeLedgerFile(file)).toEqual({ ledger: two, organization: '青山镇', year: '2025' });
  });

  it('opens with a warning when it was changed by hand', () => {
    const changed = decodeLedgerFile(file.replace('2025-03-05', '2025-03-06'));

    expect(changed.ledger?.['1']?.receivedOn).toBe('2025-03-06');
    expect(changed).toMatchObject({ warning: expect.stringContaining('改动过') as string });
  });

  it.each([
    ['another file', '{}', '这不是台账备份'],
    ['a file of a newer program', file.replace('"version": 1', '"version": 2'), '更新版本'],
    ['a damaged file', file.replace('"person"', '1'), '可能已损坏'],
    ['a line of no number', file.replace('"2":', '"x":'), '可能已损坏'],
  ])('refuses %s', (_, text, message) => {
    expect(decodeLedgerFile(text).error).toContain(message);
  });
});
