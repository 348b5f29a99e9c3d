import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leafLines } from './axis';
import { computeTable, partsOf, sum } from './calculation';
import { cellId, tableCells } from './cell-id';
import type { Line } from './format';
import { requests } from './sample-format.test-support';

describe('totals of a table', () => {
  it('adds each row and each column, and both agree in the corner', () => {
    const values = computeTable(requests, {
      'requests/granted/person': '3',
      'requests/granted/firm': '4',
      'requests/refused/person': '10',
    });

    expect(values.get('requests/granted/total')).toBe('7');
    expect(values.get('requests/handled/person')).toBe('13');
    expect(values.get('requests/handled/firm')).toBe('4');
    expect(values.get('requests/handled/total')).toBe('17');
  });

  it('stays blank until something is filled in, and is zero once a zero is', () => {
    const values = computeTable(requests, { 'requests/granted/person': '0' });

    expect(values.get('requests/granted/total')).toBe('0');
    expect(values.get('requests/handled/total')).toBe('0');
    expect(values.get('requests/refused/total')).toBeNull();
    expect(values.get('requests/handled/firm')).toBeNull();
    expect(values.get('requests/granted/firm')).toBeNull();
  });

  it('never takes a total from what was typed', () => {
    const values = computeTable(requests, { 'requests/handled/total': '99' });

    expect(values.get('requests/handled/total')).toBeNull();
  });

  it('gives every cell of the table in printed order', () => {
    const values = computeTable(requests, {});

    expect([...values.keys()]).toEqual(tableCells(requests).map(({ id }) => id));
  });

  it('equals adding up the boxes by hand, whatever is filled in', () => {
    const boxes = tableCells(requests).filter(({ isDerived }) => !isDerived);
    const entries = fc.tuple(...boxes.map(() => fc.option(fc.nat(999999))));
    fc.assert(
      fc.property(entries, (numbers) => {
        const typed = new Map(boxes.map(({ id }, index) => [id as string, numbers[index] ?? null]));
        const texts = [...typed].flatMap(([id, number]) =>
          number === null ? [] : [[id, String(number)] as const],
        );

        const values = computeTable(requests, Object.fromEntries(texts));

        for (const cell of tableCells(requests)) {
          expect(values.get(cell.id), cell.id).toBe(byHand(typed, cell.row, cell.column));
        }
      }),
    );
  });
});

/** Adds every box under a total, row by row: the slow and obvious way. */
function byHand(typed: ReadonlyMap<string, number | null>, row: Line, column: Line): string | null {
  const linesUnder = (axis: 'rows' | 'columns', line: Line) =>
    line.sumOf ? leafLines(requests[axis]).filter(({ id }) => line.sumOf?.includes(id)) : [line];
  const filled = linesUnder('rows', row)
    .flatMap((r) => linesUnder('columns', column).map((c) => cellId('requests', r.id, c.id)))
    .flatMap((id) => typed.get(id) ?? []);
  return filled.length === 0 ? null : String(filled.reduce((total, number) => total + number, 0));
}

describe('a sum', () => {
  it('of blanks is blank, of a blank and a zero is zero', () => {
    expect(sum([])).toBeNull();
    expect(sum([null, null])).toBeNull();
    expect(sum([null, '0'])).toBe('0');
    expect(sum(['1.5', null, '2'])).toBe('3.5');
  });
});

describe('the parts of a cell', () => {
  const parts = (id: string) =>
    partsOf(tableCells(requests).find((cell) => cell.id === `requests/${id}`)!);

  it('are those of its column, else of its row, in printed order; a box has none', () => {
    expect(parts('handled/total')).toEqual(['requests/handled/person', 'requests/handled/firm']);
    expect(parts('handled/firm')).toEqual(['requests/granted/firm', 'requests/refused/firm']);
    expect(parts('open/firm')).toEqual([]);
  });
});
