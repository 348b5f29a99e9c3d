import { describe, expect, it } from 'vitest';
import { isMonthDay, parseMonthDay, printedMonthDay } from './month-day';

describe('a day of any year', () => {
  it.each([
    ['1月20日', '01-20'],
    ['１月２０日', '01-20'],
    [' 1 月 20 日 ', '01-20'],
    ['1.20', '01-20'],
    ['1/20', '01-20'],
    ['01-20', '01-20'],
    ['2月29日', '02-29'],
    ['4月30日', '04-30'],
    ['12月31', '12-31'],
  ])('“%s” is %s', (typed, day) => {
    expect(parseMonthDay(typed)).toBe(day);
    expect(isMonthDay(day)).toBe(true);
  });

  it.each([
    '',
    '1月',
    '20日',
    '2026年1月20日',
    '1月32日',
    '2月30日',
    '4月31日',
    '13月1日',
    '0月1日',
    '1月0日',
    '6月31日',
    '9月31日',
    '11月31日',
    '1月20日前',
    '第1月20日',
    '101-20',
  ])('“%s” is none', (typed) => {
    expect(parseMonthDay(typed)).toBeNull();
  });

  it.each(['1-20', '01-201', '101-20', '', '01-2', '2月30日'])('is not kept as “%s”', (kept) => {
    expect(isMonthDay(kept)).toBe(false);
  });

  it('is printed without zeros before its numbers', () => {
    expect(printedMonthDay('01-05')).toBe('1月5日');
  });
});
