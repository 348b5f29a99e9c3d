import { addDecimals, compareDecimals, subtractDecimals } from './decimal';
import type { Decimal } from './decimal';

const TIMES = 10;
const AT_LEAST = '10';

/**
 * More than ten times as much, or less than a tenth, and by ten at least: a digit too many, or
 * another unit. From zero and to zero nothing leaps.
 */
export function isLeap(now: Decimal, before: Decimal): boolean {
  const [small, large] = compareDecimals(now, before) < 0 ? [now, before] : [before, now];
  if (compareDecimals(small, '0') <= 0) return false;
  const manyTimes = addDecimals(Array.from({ length: TIMES }, () => small));
  const difference = subtractDecimals(large, small);
  return compareDecimals(large, manyTimes) > 0 && compareDecimals(difference, AT_LEAST) >= 0;
}
