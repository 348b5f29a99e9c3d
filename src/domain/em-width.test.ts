import { expect, it } from 'vitest';
import { emWidth } from './em-width';

it('counts Chinese characters, rare ones too, as one and letters and figures as half of one', () => {
  expect(emWidth('青山镇2025年')).toBe(6);
  expect(emWidth('𠮷𡐓')).toBe(2);
  expect(emWidth('')).toBe(0);
});

it('counts letters of the West as half, and what comes behind them as one', () => {
  expect(emWidth('ÿ')).toBe(0.5);
  expect(emWidth('\u0100')).toBe(1);
});
