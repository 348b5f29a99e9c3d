import { describe, expect, it } from 'vitest';
import { parseDay } from './parse-day';

describe('a day', () => {
  it.each([
    '2025-03-05',
    '2025.3.5',
    '2025/3/5',
    '2025年3月5日',
    '２０２５年３月５日',
    '20250305',
    ' 2025年 3月 5日 ',
  ])('is read as people write it: %s', (typed) => {
    expect(parseDay(typed, 2024)).toBe('2025-03-05');
  });

  it('without a year is one of the year of the report', () => {
    expect(parseDay('3.5', 2025)).toBe('2025-03-05');
    expect(parseDay('3月5日', 2025)).toBe('2025-03-05');
    expect(parseDay('3.5', null)).toBeNull();
  });

  it.each(['', '3月', '2025-02-30', '2025-13-01', '去年', '2025.3.5.1', '250305', '2025305'])(
    'is not guessed: “%s”',
    (typed) => {
      expect(parseDay(typed, 2025)).toBeNull();
    },
  );

  it('of 29 February is there in leap years only', () => {
    expect(parseDay('2024.2.29', null)).toBe('2024-02-29');
    expect(parseDay('2025.2.29', null)).toBeNull();
  });
});
