import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedStretch, shortened } from './text-stretch';

describe('where two texts differ', () => {
  it('is between what they begin and end with alike', () => {
    expect(changedStretch('公开条。', '公开86条。')).toEqual({
      start: 2,
      endBefore: 2,
      endAfter: 4,
    });
    expect(changedStretch('aa', 'aaa')).toEqual({ start: 2, endBefore: 2, endAfter: 3 });
    expect(changedStretch('', '')).toEqual({ start: 0, endBefore: 0, endAfter: 0 });
  });

  it('put in place of the old makes the new text', () => {
    const texts = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const { start, endBefore, endAfter } = changedStretch(before, after);
        const made =
          before.slice(0, start) + after.slice(start, endAfter) + before.slice(endBefore);
        expect(made).toBe(after);
      }),
    );
  });

  it('is shown with a few characters before it, however long the text', () => {
    const long = '一二三四五六七八九十'.repeat(20);
    const [before, after] = shortened(`${long}三件${long}`, `${long}四件${long}`, 20);
    expect(before).toBe('…五六七八九十三…');
    expect(after).toBe('…五六七八九十四…');
    expect(shortened('3', '4', 20)).toEqual(['3', '4']);
  });
});
