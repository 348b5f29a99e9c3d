import { describe, expect, it } from 'vitest';
import { balance } from './balance';
import { applications, draftWith, findingsOf, formatOf } from './sample-report.test-support';

const format = formatOf([applications]);

/** Texts offered for the column of natural persons; the other column is given where it matters. */
function helpFor(person: readonly number[], firm: readonly number[] = [0, 0, 0, 0, 0]) {
  const rows = ['received', 'broughtForward', 'granted', 'refused', 'carriedForward'];
  const cells = rows.flatMap((row, at) => [
    [`applications/${row}/person`, String(person[at])],
    [`applications/${row}/firm`, String(firm[at])],
  ]);
  const [finding] = findingsOf(
    balance,
    format,
    draftWith(Object.fromEntries(cells) as Record<string, string>),
  );
  return finding?.suggestions ?? [];
}

describe('a column that does not balance', () => {
  it('may have a case carried over that nobody wrote down', () => {
    const [first] = helpFor([5, 0, 4, 0, 0]);

    expect(first?.text).toBe('“四、结转下年”填的是 0，如果还有 1 件，就对上了');
    expect(first?.cells).toEqual(['applications/carriedForward/person']);
  });

  it('may have brought over cases that nobody wrote down', () => {
    expect(helpFor([4, 0, 5, 0, 0])[0]?.text).toContain('“二、上年结转”填的是 0');
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
    ]);
  });

  it('gets no advice once it balances', () => {
    expect(helpFor([5, 1, 4, 1, 1])).toEqual([]);
  });
});
