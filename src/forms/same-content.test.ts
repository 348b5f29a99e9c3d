import { describe, expect, it } from 'vitest';
import { isSameContent, keepSame } from './same-content';

describe('same content', () => {
  it.each([
    [{ a: ['1', { b: null }] }, { a: ['1', { b: null }] }],
    [[], []],
    ['5', '5'],
  ])('is found in %j and %j', (left, right) => {
    expect(isSameContent(left, right)).toBe(true);
  });

  it.each([
    ['5', 5],
    [null, {}],
    [[], {}],
    [['1'], ['1', '2']],
    [{ a: undefined }, { b: undefined }],
    [{ a: '1' }, { a: '1', b: '2' }],
    [{ a: { b: '1' } }, { a: { b: '2' } }],
  ])('is not found in %j and %j', (left, right) => {
    expect(isSameContent(left, right)).toBe(false);
    expect(isSameContent(right, left)).toBe(false);
  });
});

describe('a list computed anew', () => {
  const before = [{ id: 'a' }, { id: 'b' }];

  it('is the list before if nothing changed', () => {
    expect(keepSame(before, [{ id: 'a' }, { id: 'b' }])).toBe(before);
  });

  it('is a new list of the known objects if one came, went or moved', () => {
    const added = keepSame(before, [{ id: 'c' }, { id: 'a' }, { id: 'b' }]);
    expect(added.slice(1)).toEqual(before);
    expect(added[1]).toBe(before[0]);
    expect(keepSame(before, [{ id: 'b' }])).toEqual([{ id: 'b' }]);
    expect(keepSame(before, [{ id: 'b' }, { id: 'a' }])[0]).toBe(before[1]);
    expect(keepSame(before, [])).toEqual([]);
  });
});
