import { describe, expect, it } from 'vitest';
import { isCertain } from './import-review';
import type { ReadingState, ReviewCell } from './import-review';

function cellsIn(...states: ReadingState[]): readonly ReviewCell[] {
  return states.map((state) => ({
    id: 'a/b/c',
    section: '二',
    row: '规章',
    name: '规章',
    unit: '件',
    state,
    source: '1',
    place: '表一第2行',
    value: '1',
    note: '',
    candidates: [],
  }));
}

describe('a report of last year that was read in', () => {
  it('needs no second look where every box was read', () => {
    expect(isCertain({ cells: cellsIn('read', 'read'), messages: [] })).toBe(true);
  });

  it.each(['doubtful', 'notRead'] as const)('needs one where a box is %s', (state) => {
    expect(isCertain({ cells: cellsIn('read', state), messages: [] })).toBe(false);
  });

  it('needs one where there is something to say of the file', () => {
    const messages = ['这一页是扫描件，请逐格对照原件核对。'];

    expect(isCertain({ cells: cellsIn('read'), messages })).toBe(false);
  });
});
