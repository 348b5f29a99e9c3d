import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  divideDecimals,
  negateDecimal,
  subtractDecimals,
} from './decimal';

/** A number of millionths and the text that says the same. */
const millionths = fc
  .bigInt({ min: -(10n ** 24n), max: 10n ** 24n })
  .map((value) => ({ value, text: textOf(value) }));

function textOf(value: bigint): string {
  const digits = String(value < 0n ? -value : value).padStart(7, '0');
  const fraction = digits.slice(-6).replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -6)}${fraction === '' ? '' : `.${fraction}`}`;
}

describe('adding amounts', () => {
  it('is as exact as whole-number arithmetic, however many digits there are', () => {
    fc.assert(
      fc.property(fc.array(millionths, { minLength: 1 }), (numbers) => {
        const sum = numbers.reduce((total, { value }) => total + value, 0n);

        expect(addDecimals(numbers.map(({ text }) => text))).toBe(textOf(sum));
      }),
    );
  });

  it('stays exact where whole numbers stop being safe', () => {
    const many = Array.from({ length: 100 }, () => '99999999999999');

    expect(addDecimals(many)).toBe('9999999999999900');
    expect(addDecimals(['9007199254740991', '1', '1'])).toBe('9007199254740993');
    expect(addDecimals(['999999999999999', '0.4'])).toBe('999999999999999.4');
    expect(addDecimals(['9007199254740990', '0.3'])).toBe('9007199254740990.3');
    const nine = Array.from({ length: 9 }, () => '999999999999999');
    expect(addDecimals([...nine, '0.4'])).toBe('8999999999999991.4');
    expect(addDecimals(['1.00000000000000000001', '1'])).toBe('2.00000000000000000001');
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(millionths, millionths, (left, right) => {
        expect(addDecimals([left.text, right.text])).toBe(addDecimals([right.text, left.text]));
      }),
    );
  });

  it('knows that 0.1 and 0.2 are 0.3', () => {
    expect(addDecimals(['0.1', '0.2'])).toBe('0.3');
  });

  it('leaves no zeros after the point, no plus sign and no minus before zero', () => {
    expect(addDecimals(['3.25', '0.750'])).toBe('4');
    expect(addDecimals(['+5', '+3'])).toBe('8');
    expect(addDecimals(['-0.5', '0.5'])).toBe('0');
    expect(addDecimals(['-0'])).toBe('0');
  });
});

describe('comparing and taking away', () => {
  it('agrees with whole-number arithmetic', () => {
    fc.assert(
      fc.property(millionths, millionths, (left, right) => {
        expect(subtractDecimals(left.text, right.text)).toBe(textOf(left.value - right.value));
        const order = left.value === right.value ? 0 : left.value < right.value ? -1 : 1;
        expect(compareDecimals(left.text, right.text)).toBe(order);
      }),
    );
  });

  it('finds 28.50 equal to 28.5', () => {
    expect(compareDecimals('28.50', '28.5')).toBe(0);
  });

  it('turns signs round, but never writes a minus before zero', () => {
    expect(['5', '-5', '+5', '0', '-0.0'].map(negateDecimal)).toEqual(['-5', '5', '-5', '0', '0']);
    expect(['5', '-5', '+5'].map(absoluteDecimal)).toEqual(['5', '5', '5']);
  });
});

describe('dividing', () => {
  it('cuts off and rounds without floats, to the places asked for', () => {
    expect(divideDecimals('2', '3', 1)).toEqual({ cut: '0.6', rounded: '0.7' });
    expect(divideDecimals('200', '3', 0)).toEqual({ cut: '66', rounded: '67' });
    expect(divideDecimals('100', '8', 1)).toEqual({ cut: '12.5', rounded: '12.5' });
    expect(divideDecimals('0.35', '0.1', 0)).toEqual({ cut: '3', rounded: '4' });
    expect(divideDecimals('1', '0.00', 2)).toBeNull();
  });

  it('is never further off than one unit of the last place', () => {
    const natural = fc.bigInt({ min: 0n, max: 10n ** 12n });
    fc.assert(
      fc.property(natural, natural, fc.nat(4), (left, right, places) => {
        fc.pre(right > 0n);
        const scale = 10n ** BigInt(places);
        const { cut, rounded } = divideDecimals(String(left), String(right), places)!;
        const units = (text: string) => {
          const [whole = '', fraction = ''] = text.split('.');
          return BigInt(whole + fraction.padEnd(places, '0'));
        };

        expect(units(cut)).toBe((left * scale) / right);
        const twice = units(rounded) * 2n * right - left * scale * 2n;
        expect(twice > -right && twice <= right).toBe(true);
      }),
    );
  });
});

describe('numbers at the edge of what is quick', () => {
  it('are exact when a fraction is lost in a large number, and when signs stand before it', () => {
    expect(addDecimals(['1000000000000', '0.00001'])).toBe('1000000000000.00001');
    expect(addDecimals(['999999999999.5', '0.50001'])).toBe('1000000000000.00001');
    const long = '1.00000000000000000001';
    expect(addDecimals([long, long])).toBe('2.00000000000000000002');
    expect(addDecimals(['+1.5', '-0.25'])).toBe('1.25');
    expect(addDecimals(['-9007199254740991', '-2'])).toBe('-9007199254740993');
  });

  it('are only zero if they hold nothing but zeros', () => {
    expect(['100', '-100', '20.0', '0.05', '-0.0'].map(negateDecimal)).toEqual([
      '-100',
      '100',
      '-20.0',
      '-0.05',
      '0',
    ]);
  });
});
