import { describe, expect, it } from 'vitest';
import { balanceSides } from './balance';
import { computeTable } from './calculation';
import type { BalanceCheck } from './format';
import { requests } from './sample-format.test-support';

const check: BalanceCheck = {
  kind: 'balance',
  rule: 'E3',
  left: ['received'],
  right: ['handled', 'open'],
  leftName: '收到的',
  rightName: '办理的',
};

function sidesOf(cells: Record<string, string>) {
  return balanceSides(requests, check, computeTable(requests, cells));
}

describe('the balance of a table', () => {
  it('is worked out for every column, totals included', () => {
    const sides = sidesOf({
      'requests/received/person': '5',
      'requests/granted/person': '3',
      'requests/open/person': '1',
      'requests/received/firm': '2',
      'requests/refused/firm': '2',
    });

    expect(
      sides.map(({ column, left, right, difference }) => [column.line.id, left, right, difference]),
    ).toEqual([
      ['person', '5', '4', '1'],
      ['firm', '2', '2', '0'],
      ['total', '7', '6', '1'],
    ]);
  });

  it('is open while a side is blank: blank is not zero', () => {
    const [person] = sidesOf({ 'requests/received/person': '5' });

    expect(person).toMatchObject({ left: '5', right: null, difference: null });
  });

  it('is below zero where more was handled than received', () => {
    const [person] = sidesOf({ 'requests/received/person': '1', 'requests/granted/person': '4' });

    expect(person?.difference).toBe('-3');
  });

  it('names the cells of both sides', () => {
    const [person] = sidesOf({});

    expect(person?.leftCells).toEqual(['requests/received/person']);
    expect(person?.rightCells).toEqual(['requests/handled/person', 'requests/open/person']);
  });

  it('keeps two checks of one table apart', () => {
    const other: BalanceCheck = { ...check, left: ['open'], right: ['received'] };
    const values = computeTable(requests, {});
    balanceSides(requests, check, values);

    expect(balanceSides(requests, other, values)[0]?.leftCells).toEqual(['requests/open/person']);
  });
});

describe('the cells of a balance', () => {
  it('are open on the left as well as on the right', () => {
    const [person] = sidesOf({ 'requests/open/person': '2' });

    expect(person).toMatchObject({ left: null, right: '2', difference: null });
  });

  it('are the same arrays each time: they are asked for at each key', () => {
    expect(sidesOf({})[0]?.leftCells).toBe(sidesOf({})[0]?.leftCells);
  });
});
