import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellCodecs, moneyNumber, parseCellText, plainCellText } from './cell-text';
import type { CellKind } from './format';

/** Anything a keyboard or a clipboard can give, halves of characters included. */
const anyText = fc
  .array(fc.oneof(fc.nat(0x7f), fc.nat(0xffff)))
  .map((codes) => String.fromCharCode(...codes));

/** What a text is read as: its value, or the code of the error in brackets. */
function reading(kind: CellKind, text: string): string | null {
  const parsed = parseCellText(kind, text);
  return parsed.error ? `[${parsed.error.code}]` : parsed.value;
}

const kinds: readonly CellKind[] = ['count', 'signedCount', 'amount', 'money'];

describe.each(kinds)('a box of kind %s', (kind) => {
  it.each(['', ' ', '\u3000', '\u00a0\t', '\u200b', '\ufeff'])('is blank, not zero: %j', (text) => {
    expect(reading(kind, text)).toBeNull();
  });

  it.each([
    ['0', '0'],
    ['12', '12'],
    ['１２', '12'],
    [' 12 ', '12'],
    ['\u00a012\u3000', '12'],
    ['1\u200b2', '12'],
    ['1,234', '1234'],
    ['１，２３４', '1234'],
    ['1 234 567', '1234567'],
    ['1\u00a0234', '1234'],
    ['12.', '12'],
    ['999999999999', '999999999999'],
  ])('reads %j as %s', (text, value) => {
    expect(reading(kind, text)).toBe(value);
  });

  it.each(['/', '／', '—', '——', '－', '-', '无', '没有', '空', '、', '。', '.', '+'])(
    'takes %s for a sign that no number was given',
    (text) => {
      expect(reading(kind, text)).toBe('[placeholder]');
    },
  );

  it.each([
    ['22（其中修订16件）', '[notNumber]'],
    ['①', '[notNumber]'],
    ['二十', '[notNumber]'],
    ['1e3', '[notNumber]'],
    ['0x10', '[notNumber]'],
    ['Infinity', '[notNumber]'],
    ['NaN', '[notNumber]'],
    ['1.2.3', '[notNumber]'],
    ['--5', '[notNumber]'],
    ['46件', '[unit]'],
    ['4 6', '[severalNumbers]'],
    ['1,2', '[severalNumbers]'],
    ['1,234 567', '[severalNumbers]'],
    ['12 345 6', '[severalNumbers]'],
    ['3、4', '[severalNumbers]'],
    ['000', '[severalNumbers]'],
    ['012', '[severalNumbers]'],
    ['0,123', '[severalNumbers]'],
    ['1000000000000', '[tooLong]'],
    ['9'.repeat(30), '[tooLong]'],
  ])('refuses %j as %s', (text, error) => {
    expect(reading(kind, text)).toBe(error);
  });

  it('never throws and never reads anything but plain digits', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseCellText(kind, text);
        const value = parsed.error ? null : parsed.value;

        expect(value ?? '0').toMatch(/^[+-]?\d{1,12}(\.\d{1,6})?(元|万元)?$/);
      }),
    );
  });

  it('reads what it shows as the same value again', () => {
    fc.assert(
      fc.property(fc.constantFrom('+', '-', ''), fc.nat(), fc.nat(999999), (sign, whole, rest) => {
        const text = `${sign}${String(whole)}.${String(rest)}`;
        const shown = plainCellText(kind, text);

        expect(reading(kind, shown)).toBe(reading(kind, text));
      }),
    );
  });
});

describe('a count', () => {
  it.each([
    ['+5', '5'],
    ['-5', '[negative]'],
    ['－5', '[negative]'],
    ['0.5', '[fraction]'],
    ['.5', '[fraction]'],
    ['12.0', '[fraction]'],
    ['251000元', '[unit]'],
    ['12 件', '[unit]'],
  ])('reads %j as %s', (text, value) => {
    expect(reading('count', text)).toBe(value);
  });

  it('names the number to keep when a unit was typed with it', () => {
    expect(parseCellText('count', '４６件').error?.message).toBe(
      '这里只填数字，不带单位，请改为“46”。',
    );
  });

  it('shows only the beginning of a long text', () => {
    expect(parseCellText('count', '很'.repeat(50)).error?.message).toContain(
      `“${'很'.repeat(20)}…”`,
    );
  });
});

describe('a change of items', () => {
  it.each([
    ['+1036', '+1036'],
    ['＋１０３６', '+1036'],
    ['-185', '-185'],
    ['－185', '-185'],
    ['\u2212185', '-185'],
    ['+0', '0'],
    ['-0', '0'],
    ['-1,036', '-1036'],
    ['-0.5', '[fraction]'],
  ])('reads %j as %s', (text, value) => {
    expect(reading('signedCount', text)).toBe(value);
  });
});

describe('an amount in the unit of its heading', () => {
  it.each([
    ['0.092', '0.092'],
    ['.5', '0.5'],
    ['96171.6', '96171.6'],
    ['1,234.50', '1234.50'],
    ['24252.311082', '24252.311082'],
    ['0.1234567', '[places]'],
    ['-1', '[negative]'],
    ['3.25万元', '[unit]'],
    ['251000元', '[unit]'],
  ])('reads %j as %s', (text, value) => {
    expect(reading('amount', text)).toBe(value);
  });

  it('asks for a conversion instead of dropping 元 where the heading says 万元', () => {
    expect(parseCellText('amount', '251000元').error?.message).toContain('换算');
  });
});

describe('money whose heading names no unit', () => {
  it.each([
    ['28.501684万元', '28.501684万元'],
    ['251000元', '251000元'],
    ['251,000 元', '251000元'],
    ['８０４０', '8040'],
    ['0万元', '0万元'],
    ['元', '[notNumber]'],
    ['46件', '[unit]'],
    ['-5元', '[negative]'],
  ])('keeps the unit as typed: %j is %s', (text, value) => {
    expect(reading('money', text)).toBe(value);
  });

  it('gives its number alone', () => {
    expect(moneyNumber('28.501684万元')).toBe('28.501684');
    expect(moneyNumber('251000元')).toBe('251000');
    expect(moneyNumber('8040')).toBe('8040');
  });
});

describe('leaving a box', () => {
  it('writes the plain number, keeps what is no number, and leaves a blank box blank', () => {
    expect(plainCellText('count', ' １，２３４ ')).toBe('1234');
    expect(plainCellText('count', '46件')).toBe('46件');
    expect(plainCellText('count', '  ')).toBe('');
    expect(cellCodecs.count.encode(null)).toBe('');
  });
});

it('forgets what it has read rather than growing without end, and reads on', () => {
  const readings = Array.from({ length: 2100 }, (_, index) => reading('count', String(index)));

  expect(readings).toEqual(readings.map((_, index) => String(index)));
});

describe('what is said of a box that cannot be read', () => {
  const said = (kind: CellKind, text: string) => parseCellText(kind, text).error?.message;

  it.each([
    ['count', '约', '“约”不是数。这里填整数，例如 0 或 12。'],
    ['signedCount', '约', '“约”不是数。这里填整数，增加写 5，减少写 -5，没有变化写 0。'],
    ['amount', '约', '“约”不是数。这里只填数字，可带小数，例如 0 或 3.25。'],
    ['money', '约', '“约”不是数。这里填金额，可带小数和单位，例如 0、3.25万元 或 32500元。'],
    ['count', ' ／ ', '“／”不是数。没有就填 0；这里填整数，例如 0 或 12。'],
    ['count', '-5', '这里不能填负数。这里填整数，例如 0 或 12。'],
    ['count', '0.5', '这里不能填小数。这里填整数，例如 0 或 12。'],
    ['count', '3、4', '“3、4”像是几个数写在了一格里，这里只填一个数。'],
    ['count', '012', '“012”以 0 开头，像是几个数粘在了一起，请重新填一个数。'],
    ['count', '1234567890123', '这个数有 13 位，最多 12 位，请核对。'],
    ['amount', '0.12345678', '小数有 8 位，最多 6 位（精确到分）。程序不替人四舍五入，请核对。'],
    ['amount', '12 元', '“12元”带了单位。请按表头的单位换算好，只填数字。'],
    ['amount', '12万', '“12万”带了单位。请按表头的单位换算好，只填数字。'],
    ['amount', '12万元', '这里只填数字，不带单位，请改为“12”。'],
    ['count', '12元', '这里只填数字，不带单位，请改为“12”。'],
    ['count', '-1,234.5 件', '这里只填数字，不带单位，请改为“-1,234.5”。'],
  ] as const)('of %s %j', (kind, text, sentence) => {
    expect(said(kind, text)).toBe(sentence);
  });

  it('quotes twenty characters whole, and no more than that', () => {
    expect(said('count', '很'.repeat(20))).toContain(`“${'很'.repeat(20)}”`);
    expect(said('count', '很'.repeat(21))).toContain(`“${'很'.repeat(20)}…”`);
  });
});

describe('words in a box of figures', () => {
  it.each(['件', '份', '条', '项', '个', '次', '起', '宗', '万元', '元', '万'])(
    '%s is a unit',
    (unit) => {
      expect(reading('count', `3${unit}`)).toBe('[unit]');
      expect(reading('count', `3${unit}多`)).toBe('[notNumber]');
    },
  );

  it.each(['–', '\\', '＼', '//', '—.', '暂无', '未知', '不详'])('%s is no number', (text) => {
    expect(reading('count', text)).toBe('[placeholder]');
  });

  it.each([
    ['无3', '[notNumber]'],
    ['3件4', '[notNumber]'],
    ['3无', '[notNumber]'],
    ['a12', '[notNumber]'],
    ['12 3件', '[unit]'],
    ['件3件', '[notNumber]'],
    ['3-4', '[notNumber]'],
    ['a3、4', '[notNumber]'],
    ['3、4b', '[notNumber]'],
    ['3、、4', '[severalNumbers]'],
    ['3 ; 4', '[severalNumbers]'],
    ['10/20', '[severalNumbers]'],
    ['1;2', '[severalNumbers]'],
    ['1234,567', '[severalNumbers]'],
    ['1,2345', '[severalNumbers]'],
    ['1,234,56', '[severalNumbers]'],
    ['+', '[placeholder]'],
    ['3.5.', '[notNumber]'],
    ['.', '[placeholder]'],
    ['5 元元', '[notNumber]'],
  ])('%j is %s', (text, error) => {
    expect(reading('count', text)).toBe(error);
  });

  it('are read as a number where they are only marks between its digits', () => {
    expect(reading('amount', '-0,5')).toBe('[notNumber]');
    expect(reading('amount', '12,345.67')).toBe('12345.67');
    expect(reading('amount', '123,456,789')).toBe('123456789');
    expect(reading('signedCount', '-12,345')).toBe('-12345');
    expect(reading('amount', '1,234.')).toBe('1234');
    expect(reading('amount', '.25')).toBe('0.25');
    expect(reading('amount', '1 \u3000 234')).toBe('1234');
    expect(reading('signedCount', '+0.')).toBe('0');
    expect(reading('signedCount', '-100')).toBe('-100');
    expect(reading('amount', '0.123456')).toBe('0.123456');
    expect(reading('amount', '12.50')).toBe('12.50');
    expect(reading('signedCount', '+0.0')).toBe('[fraction]');
    expect(reading('signedCount', '-10')).toBe('-10');
    expect(reading('money', '1,234.5万元')).toBe('1234.5万元');
  });
});
