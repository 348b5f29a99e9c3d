import { describe, expect, it } from 'vitest';
import { parseDay, timeOfDay } from './parse-day';

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

  it('without a year may have two digits, and nothing before or behind it', () => {
    expect(parseDay('12.31', 2025)).toBe('2025-12-31');
    expect(parseDay('约2025.3.5', 2025)).toBeNull();
    expect(parseDay('在20250305', 2025)).toBeNull();
    expect(parseDay('202503051', 2025)).toBeNull();
    expect(parseDay('3.5前', 2025)).toBeNull();
  });

  it('has a time, in UTC', () => {
    expect(timeOfDay('1970-01-02')).toBe(24 * 60 * 60 * 1000);
    expect(timeOfDay('')).toBeNull();
    expect(timeOfDay('2025-02-30')).toBeNull();
    expect(timeOfDay('12025-01-01')).toBeNull();
    expect(timeOfDay('2025-01-011')).toBeNull();
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
