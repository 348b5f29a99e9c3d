/**
 * A number as text: an optional sign, digits, and optionally a point with digits.
 * Counts and amounts are both kept so: amounts are added exactly, never rounded, never floats.
 */
export type Decimal = string;

/** A text of this length that reads as a whole number is exactly that number. */
const EXACT_LENGTH = 15;

/** Adds exactly. The sum has no trailing zeros after the point and no plus sign. */
export function addDecimals(values: readonly Decimal[]): Decimal {
  return addWholeNumbers(values) ?? addExactly(values);
}

/** The quick way, which is nearly always possible; `null` where it might not be exact. */
function addWholeNumbers(values: readonly Decimal[]): Decimal | null {
  let sum = 0;
  for (const value of values) {
    const number = Number(value);
    sum += number;
    if (value.length > EXACT_LENGTH || !Number.isSafeInteger(number)) return null;
    if (!Number.isSafeInteger(sum)) return null;
  }
  return String(sum);
}

function addExactly(values: readonly Decimal[]): Decimal {
  const places = Math.max(...values.map(placesOf));
  const sum = values.reduce((total, value) => total + scaled(value, places), BigInt(0));
  return unscaled(sum, places);
}

export function subtractDecimals(minuend: Decimal, subtrahend: Decimal): Decimal {
  return addDecimals([minuend, negateDecimal(subtrahend)]);
}

export function negateDecimal(value: Decimal): Decimal {
  if (/^[+-]?[0.]+$/.test(value)) return '0';
  return value.startsWith('-') ? value.slice(1) : `-${value.replace('+', '')}`;
}

/** Below zero, zero or above zero as `left` is less than, equal to or more than `right`. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  const difference = subtractDecimals(left, right);
  if (difference === '0') return 0;
  return difference.startsWith('-') ? -1 : 1;
}

export function absoluteDecimal(value: Decimal): Decimal {
  return value.replace(/^[+-]/, '');
}

function placesOf(value: Decimal): number {
  return value.split('.')[1]?.length ?? 0;
}

function scaled(value: Decimal, places: number): bigint {
  return BigInt(value.replace('.', '') + '0'.repeat(places - placesOf(value)));
}

function unscaled(value: bigint, places: number): Decimal {
  const sign = value < BigInt(0) ? '-' : '';
  const digits = String(value)
    .replace('-', '')
    .padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  return sign + whole + (fraction === '' ? '' : `.${fraction}`);
}

/** A quotient to so many places after the point, as two habits of writing have it. */
interface Quotient {
  readonly cut: Decimal;
  /** Half a unit of the last place goes up. */
  readonly rounded: Decimal;
}

/** Divides numbers that are not negative, exactly; `null` by zero. */
export function divideDecimals(
  dividend: Decimal,
  divisor: Decimal,
  places: number,
): Quotient | null {
  const finest = Math.max(placesOf(dividend), placesOf(divisor));
  const by = scaled(divisor, finest);
  if (by === BigInt(0)) return null;
  const whole = scaled(`1${'0'.repeat(places)}`, 0) * scaled(dividend, finest);
  return {
    cut: unscaled(whole / by, places),
    rounded: unscaled((whole * BigInt(2) + by) / (by * BigInt(2)), places),
  };
}
