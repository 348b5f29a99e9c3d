import { describe, expect, it } from 'vitest';
import type { CellId } from '../../domain';
import { boxOf, sampleGrid } from './grid.test-support';
import { edgeOfRow, edgeOfTable, nextEntry, nextFigure } from './move';
import type { Direction } from './move';
import { contentOf, entriesOf, wholeRange } from './range';
import { copiedRange } from './range-text';

const next = (from: CellId, direction: Direction) =>
  nextEntry(sampleGrid, boxOf(from), direction)?.cell.id;

describe('moving over the printed grid', () => {
  it.each<[CellId, Direction, CellId | undefined]>([
    ['a/1/x', 'right', 'a/1/y'],
    ['a/1/y', 'right', undefined],
    ['a/1/x', 'left', undefined],
    ['a/1/x', 'up', undefined],
    ['a/1/y', 'down', 'a/2/y'],
    ['a/2/y', 'down', 'b/1/x'],
    ['b/1/x', 'down', 'c/1/x'],
    ['b/1/x', 'up', 'a/2/x'],
    ['c/2/x', 'down', undefined],
  ])('from %s %s comes to %s: past computed cells, never around', (from, direction, to) => {
    expect(next(from, direction)).toBe(to);
  });

  it('lets a range reach computed cells', () => {
    expect(nextFigure(sampleGrid, boxOf('a/1/y'), 'right')?.cell.id).toBe('a/1/z');
    expect(nextFigure(sampleGrid, boxOf('a/2/x'), 'down')?.cell.id).toBe('a/sum/x');
  });

  it('knows the first and the last box to type in', () => {
    expect(edgeOfRow(sampleGrid, 1, 'last')?.cell.id).toBe('a/2/y');
    expect(edgeOfTable(sampleGrid, 'first')?.cell.id).toBe('a/1/x');
    expect(edgeOfTable(sampleGrid, 'last')?.cell.id).toBe('c/2/y');
  });
});

describe('a range', () => {
  const content = (from: CellId, to: CellId) =>
    contentOf(sampleGrid, { anchor: boxOf(from), lead: boxOf(to) });

  it('is the rectangle between two corners, whichever way it was drawn', () => {
    const ids = content('a/2/y', 'a/1/x')
      .rows.flat()
      .map(({ cell }) => cell.id);
    expect(ids).toEqual(['a/1/x', 'a/1/y', 'a/2/x', 'a/2/y']);
    expect(content('a/1/x', 'a/2/y')).toEqual(content('a/2/y', 'a/1/x'));
  });

  it('grows until no merged box is cut in two', () => {
    expect(content('a/2/y', 'b/1/x').columnCount).toBe(3);
    expect(entriesOf(content('a/2/y', 'b/1/x'))).toEqual(['a/2/x', 'a/2/y', 'b/1/x']);
  });

  it('is copied with its sums; blank boxes keep their place and merged ones stay merged', () => {
    const texts: Record<string, string> = { 'a/2/x': '3', 'a/2/z': '3', 'b/1/x': '<5' };
    expect(copiedRange(content('a/2/x', 'b/1/x'), (id) => texts[id] ?? '')).toEqual({
      text: '3\t\t3\r\n\t\t\r\n<5\t\t\r\n',
      html:
        '<table>' +
        `<tr>${['3', '', '3'].map(td).join('')}</tr><tr>${['', '', ''].map(td).join('')}</tr>` +
        '<tr><td colspan="3" style="border:1px solid #000">&lt;5</td></tr></table>',
    });
  });

  it.each(['=1+1', '+cmd|x!A0', '@SUM(1)', "-2+3+cmd|' /C calc'!A0", '＝1'])(
    'is copied such that no sheet calculates “%s”',
    (typed) => {
      const { text, html } = copiedRange(content('a/2/x', 'a/2/x'), () => typed);
      expect(text).toBe(`'${typed}\r\n`);
      expect(html).toContain(`;mso-number-format:\\@">${typed}<`);
    },
  );

  it.each(['-3', '+1,236', '-0.5万元', '12件'])(
    'is copied with its number “%s” as it is',
    (typed) => {
      const { text, html } = copiedRange(content('a/2/x', 'a/2/x'), () => typed);
      expect(text).toBe(`${typed}\r\n`);
      expect(html).not.toContain('mso-number-format');
    },
  );

  it('may be the whole table', () => {
    const whole = wholeRange(sampleGrid)!;
    expect(contentOf(sampleGrid, whole).rows.flat()).toHaveLength(sampleGrid.boxes.size);
  });
});

function td(text: string): string {
  return `<td style="border:1px solid #000">${text}</td>`;
}
