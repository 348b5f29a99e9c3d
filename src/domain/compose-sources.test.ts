import { describe, expect, it } from 'vitest';
import { chineseNumber, compose } from './compose';
import { evaluate } from './evaluate';
import { reportWith, sampleFormat } from './sample-format.test-support';

describe('what is printed at the head and at the end', () => {
  it('knows the field it was typed in, the name of the office as the signature', () => {
    const identity = {
      ...reportWith().identity,
      organization: '青山镇人民政府',
      documentNumber: '青政〔2026〕1号',
    };
    const report = reportWith({ identity });
    const { blocks } = compose(sampleFormat, evaluate({ format: sampleFormat, rules: [], report }));

    expect(blocks).toContainEqual({
      kind: 'documentNumber',
      text: '青政〔2026〕1号',
      source: 'identity/documentNumber',
    });
    expect(blocks).toContainEqual({
      kind: 'signature',
      text: '青山镇人民政府',
      source: 'identity/signatory',
    });
  });
});

describe('a number in Chinese', () => {
  it.each([
    [1, '一'],
    [2, '二'],
    [3, '三'],
    [4, '四'],
    [5, '五'],
    [6, '六'],
    [7, '七'],
    [8, '八'],
    [9, '九'],
    [10, '十'],
    [13, '十三'],
    [20, '二十'],
    [99, '九十九'],
  ])('%i is %s', (value, words) => {
    expect(chineseNumber(value)).toBe(words);
  });
});
