import { describe, expect, it } from 'vitest';
import { readTabText } from './tab-text';

const textsOf = (text: string) => readTabText(text).rows.map((row) => row.map((box) => box.text));

describe('text from a spreadsheet', () => {
  it('keeps every blank box in its place', () => {
    expect(textsOf('1\t\t3\r\n\t\t\r\n\t5\t\r\n')).toEqual([
      ['1', '', '3'],
      ['', '', ''],
      ['', '5', ''],
    ]);
  });

  it('does not take the end of the last line for a row', () => {
    expect(textsOf('12\r\n')).toEqual([['12']]);
    expect(textsOf('12\n13')).toEqual([['12'], ['13']]);
    expect(textsOf('1\t')).toEqual([['1', '']]);
    expect(textsOf('')).toEqual([]);
  });

  it('takes “3,119” for one box', () => {
    expect(textsOf('3,119\t2')).toEqual([['3,119', '2']]);
  });

  it('reads a box of two lines, and a mark that is only a mark', () => {
    expect(textsOf('"本年新\n制作数量"\t2\r\n"他说""好"""\t"三安全')).toEqual([
      ['本年新\n制作数量', '2'],
      ['他说"好"', '"三安全'],
    ]);
  });
});
