import { describe, expect, it } from 'vitest';
import { sentencesOf, wordsOf } from './words';

function read(text: string) {
  return wordsOf({ key: 'narrative/a/b', section: 'a', name: '一', text });
}

function numbersIn(text: string): readonly string[] {
  const words = read(text);
  return Array.from(words.plain).flatMap((char, at) =>
    char === '#' ? [words.numberAt(at).value] : [],
  );
}

describe('numbers in words', () => {
  it.each([
    ['收到四份申请', '4'],
    ['收到两件', '2'],
    ['收到三十二件', '32'],
    ['共一千四百四十三条', '1443'],
    ['共１２件', '12'],
    ['共1,234条', '1234'],
    ['共1，234条', '1234'],
    ['收取28.50万元', '28.50'],
  ])('%s is read as %s', (text, value) => {
    expect(numbersIn(text)).toEqual([value]);
  });

  it.each([
    '2021年1月13日',
    '第20条',
    '第三项',
    '国办公开办函〔2021〕30号',
    '统一次序',
    '答复率100%',
    '一是更新慢',
    '电话0791-88440327',
    '十分重视',
    '5·15',
  ])('there are none in %s', (text) => {
    expect(numbersIn(text).filter((value) => !/^\d{3,4}$/.test(value))).toEqual([]);
  });

  it('know where they stand in the text as it was typed', () => {
    const text = '收到 1,234 件，\u3000公开\n四份。';
    const words = read(text);
    const at = words.plain.indexOf('#');
    const { start, end } = words.placeOf(at, at + 2);

    expect(text.slice(start, end)).toBe('1,234 件');
    const four = words.numberAt(words.plain.lastIndexOf('#'));
    expect(text.slice(four.start, four.end)).toBe('四');
  });

  it('stand in sentences', () => {
    expect(sentencesOf(read('收到3件。均已办结；无结转')).map(({ plain }) => plain)).toEqual([
      '收到#件',
      '均已办结',
      '无结转',
    ]);
  });
});
