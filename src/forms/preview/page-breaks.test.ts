import { describe, expect, it } from 'vitest';
import { breakPages } from './page-breaks';
import type { FlowUnit } from './page-breaks';

const line = (more: Partial<FlowUnit> = {}): FlowUnit => ({
  height: 10,
  keepsWithNext: false,
  repeatedHeight: 0,
  ...more,
});
const lines = (count: number, more: Partial<FlowUnit> = {}) =>
  Array.from({ length: count }, () => line(more));
const heading = line({ keepsWithNext: true });

describe('where pages break', () => {
  it('fills a page to its last line', () => {
    expect(breakPages(lines(3), 30)).toEqual([0]);
    expect(breakPages(lines(7), 30)).toEqual([0, 3, 6]);
    expect(breakPages([], 30)).toEqual([0]);
  });

  it('takes a part of a pixel more than the page for rounding, and more for a line too many', () => {
    expect(breakPages([line(), line(), line({ height: 10.4 })], 30)).toEqual([0]);
    expect(breakPages([line(), line(), line({ height: 12 })], 30)).toEqual([0, 2]);
  });

  it('leaves no heading alone at the foot, nor two of them', () => {
    expect(breakPages([...lines(2), heading, line()], 30)).toEqual([0, 2]);
    expect(breakPages([line(), heading, heading, line()], 30)).toEqual([0, 1]);
  });

  it('moves a table that is kept together to the next page with its heading', () => {
    const table = [...lines(3, { keepsWithNext: true }), line()];
    expect(breakPages([...lines(2), heading, ...table, line()], 50)).toEqual([0, 2, 7]);
  });

  it('breaks between rows where a table is longer than a page, counting the repeated head', () => {
    const rows = lines(6, { keepsWithNext: true, repeatedHeight: 10 });
    expect(breakPages(rows, 30)).toEqual([0, 3, 5]);
  });

  it('gives a row higher than the page a page of its own', () => {
    expect(breakPages([line(), line({ height: 90 }), line()], 30)).toEqual([0, 1, 2]);
  });
});
