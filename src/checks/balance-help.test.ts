import { describe, expect, it } from 'vitest';
import type { BalanceCheck } from '../domain';
import { balance } from './balance';
import { applications, draftWith, findingsOf, formatOf } from './sample-report.test-support';

/** Texts offered for the column of natural persons; the other column is given where it matters. */
function helpFor(person: readonly number[], firm: readonly number[] = [0, 0, 0, 0, 0]) {
  const rows = ['received', 'broughtForward', 'granted', 'refused', 'carriedForward'];
  const cells = rows.flatMap((row, at) => [
    [`applications/${row}/person`, String(person[at])],
    [`applications/${row}/firm`, String(firm[at])],
  ]);
  return helpForColumns(Object.fromEntries(cells) as Record<string, string>)[0] ?? [];
}

/** A table of its own each time: what is known of one must not help another. */
function helpForColumns(cells: Record<string, string>) {
  const format = formatOf([{ ...applications }]);
  return findingsOf(balance, format, draftWith(cells)).map(({ suggestions = [] }) => suggestions);
}

describe('a column that does not balance', () => {
  it('may have a case carried over that nobody wrote down', () => {
    const [first] = helpFor([5, 0, 4, 0, 0]);

    expect(first?.text).toBe('“四、结转下年”填的是 0，如果还有 1 件，就对上了');
    expect(first?.cells).toEqual(['applications/carriedForward/person']);
  });

  it('may have brought over cases that nobody wrote down', () => {
    const texts = helpFor([4, 0, 5, 0, 0]).map(({ text }) => text);

    expect(texts[texts.length - 1]).toContain('“二、上年结转”填的是 0');
  });

  it('more often has a result counted twice than one that there was not', () => {
    expect(helpFor([3, 0, 1, 2, 1]).map(({ text }) => text)).toEqual([
      '“一、新收”的 3 如果是 4，就对上了',
      '“（二）不公开”的 2 如果是 1，就对上了',
      '“（一）公开”的 1 如果是 0，就对上了',
      '“四、结转下年”的 1 如果是 0，就对上了',
    ]);
  });

  it('may have a number in the neighbouring column', () => {
    const [first] = helpFor([5, 1, 4, 0, 1], [3, 1, 4, 0, 1]);

    expect(first?.text).toContain('“商业企业”这一列差得一样多');
  });

  it('may have two digits changed over', () => {
    const [first] = helpFor([21, 1, 12, 0, 1]);

    expect(first?.text).toBe('“一、新收”的 21 如果是 12（两位数字颠倒），就对上了');
  });

  it('may have one number off by the difference; no box would hold less than nothing', () => {
    expect(helpFor([9, 1, 2, 1, 1]).map(({ text }) => text)).toEqual([
      '“一、新收”的 9 如果是 3，就对上了',
      '“（一）公开”的 2 如果是 8，就对上了',
      '“（二）不公开”的 1 如果是 7，就对上了',
      '“四、结转下年”的 1 如果是 7，就对上了',
    ]);
  });

  it('gets no advice once it balances', () => {
    expect(helpFor([5, 1, 4, 1, 1])).toEqual([]);
  });
});

describe('advice for a column', () => {
  const textsFor = (...columns: Parameters<typeof helpFor>) =>
    helpFor(...columns).map(({ text }) => text);

  it('is at most four, the likeliest first, each with the boxes to look at', () => {
    const help = helpFor([21, 2, 12, 1, 0], [1, 0, 11, 0, 0]);

    expect(help.map(({ text, cells }) => [text, cells])).toEqual([
      ['“四、结转下年”填的是 0，如果还有 10 件，就对上了', ['applications/carriedForward/person']],
      [
        '“商业企业”这一列差得一样多、方向相反，可能有一个数填到了相邻的列',
        ['received', 'broughtForward', 'handled', 'carriedForward'].map(
          (row) => `applications/${row}/firm`,
        ),
      ],
      ['“一、新收”的 21 如果是 11，就对上了', ['applications/received/person']],
      ['“（一）公开”的 12 如果是 22，就对上了', ['applications/granted/person']],
    ]);
  });

  it('is about the boxes of that column, and about no other that does not balance either', () => {
    const rows = ['received', 'broughtForward', 'granted', 'refused', 'carriedForward'];
    const both = rows.flatMap((row, at) => [
      [`applications/${row}/person`, String([21, 1, 12, 0, 1][at])],
      [`applications/${row}/firm`, String([31, 1, 13, 0, 1][at])],
    ]);
    const help = helpForColumns(Object.fromEntries(both) as Record<string, string>);

    expect(help.map(([first]) => first?.cells)).toEqual([
      ['applications/received/person'],
      ['applications/received/firm'],
    ]);
  });

  it('passes over boxes that are blank', () => {
    expect(
      helpForColumns({
        'applications/received/person': '9',
        'applications/granted/person': '2',
        'applications/refused/person': '1',
        'applications/carriedForward/person': '1',
      })[0]?.map(({ text }) => text),
    ).toEqual([
      '“一、新收”的 9 如果是 4，就对上了',
      '“（一）公开”的 2 如果是 7，就对上了',
      '“（二）不公开”的 1 如果是 6，就对上了',
      '“四、结转下年”的 1 如果是 6，就对上了',
    ]);
  });

  it('names no last line that holds something, and none that is a sum', () => {
    expect(textsFor([5, 0, 3, 0, 1]).join('')).not.toContain('如果还有');
    expect(textsFor([3, 1, 5, 0, 1]).join('')).not.toContain('如果还有');
    const upsideDown = {
      ...applications,
      checks: [
        {
          ...(applications.checks![2] as BalanceCheck),
          right: ['carriedForward', 'handled'],
        },
      ],
    };
    const cells = {
      'applications/received/person': '5',
      'applications/broughtForward/person': '0',
      'applications/granted/person': '0',
      'applications/refused/person': '0',
      'applications/carriedForward/person': '0',
    };
    const [finding] = findingsOf(balance, formatOf([upsideDown]), draftWith(cells));

    expect(finding?.suggestions?.map(({ text }) => text)).toEqual([
      '“一、新收”的 5 如果是 0，就对上了',
    ]);
  });

  it('does not look to a column that is out by another number, or the same way', () => {
    expect(textsFor([5, 1, 4, 0, 1], [3, 1, 5, 0, 1]).join('')).not.toContain('相邻');
    expect(textsFor([5, 1, 4, 0, 1], [5, 1, 4, 0, 1]).join('')).not.toContain('相邻');
    expect(textsFor([5, 1, 4, 0, 1], [5, 1, 5, 0, 1]).join('')).not.toContain('相邻');
  });

  it('never takes 总计 for a neighbour: it is out because they are', () => {
    const total = [9, 1, 3, 1, 1] as const;

    expect(textsFor(total, [0, 0, 5, 0, 5]).join('')).not.toContain('“总计”');
  });

  it('finds digits changed over on either side, in long numbers too, once', () => {
    expect(textsFor([1, 30, 13, 0, 0])[1]).toBe(
      '“（一）公开”的 13 如果是 31（两位数字颠倒），就对上了',
    );
    expect(textsFor([130, 1, 103, 0, 1])[0]).toBe(
      '“一、新收”的 130 如果是 103（两位数字颠倒），就对上了',
    );
    expect(textsFor([12, 1, 21, 0, 1])).toEqual([
      '“一、新收”的 12 如果是 21（两位数字颠倒），就对上了',
      '“（一）公开”的 21 如果是 12（两位数字颠倒），就对上了',
      '“二、上年结转”的 1 如果是 10，就对上了',
    ]);
  });

  it('offers each box of the column that holds something, in printed order', () => {
    expect(textsFor([9, 1, 19, 0, 0])).toEqual([
      '“一、新收”的 9 如果是 18，就对上了',
      '“二、上年结转”的 1 如果是 10，就对上了',
      '“（一）公开”的 19 如果是 10，就对上了',
    ]);
  });

  it('does not take digits that are not neighbours, or other digits, for changed over', () => {
    expect(textsFor([321, 1, 123, 0, 1]).join('')).not.toContain('颠倒');
    expect(textsFor([40, 1, 31, 0, 1]).join('')).not.toContain('颠倒');
    expect(textsFor([9, 1, 0, 0, 1]).join('')).not.toContain('颠倒');
  });
});
