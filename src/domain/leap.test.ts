import { describe, expect, it } from 'vitest';
import { isLeap } from './leap';

describe('a leap from one year to the next', () => {
  it.each([
    ['830', '8'],
    ['8', '830'],
    ['11.2', '1.01'],
    ['40', '2'],
  ])('is %s after %s: ten times and ten more', (now, before) => {
    expect(isLeap(now, before)).toBe(true);
  });

  it.each([
    ['80', '8', 'not more than ten times'],
    ['9', '0.5', 'less than ten apart'],
    ['5', '0', 'from zero'],
    ['0', '830', 'to zero'],
    ['830', '-8', 'from below zero'],
  ])('is not %s after %s: %s', (now, before) => {
    expect(isLeap(now, before)).toBe(false);
  });
});
