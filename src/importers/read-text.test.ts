import { describe, expect, it } from 'vitest';
import { readText } from './read-text';

/** Paragraphs as text, tables as rows of texts. */
function read(text: string) {
  const { document } = readText(text);
  return (document?.blocks ?? []).map((block) =>
    block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.map((box) => box.text)),
  );
}

describe('a text file', () => {
  it('has one cell a line behind a tab, rows parted by empty lines', () => {
    expect(read('二、情况\n\t项目\n\t本年新\n制作\n\n\t规章\n\t0\n\n\n\n三、情况\n无')).toEqual([
      '二、情况',
      [
        ['项目', '本年新\n制作'],
        ['规章', '0'],
      ],
      '三、情况',
      '无',
    ]);
  });

  it('keeps an empty cell, and both halves of a cell with a tab too many', () => {
    expect(read('\t甲\n\t\n\t1\n\t\t2\n')).toEqual([[['甲', '', '1', '', '2']]]);
  });

  it('does not take the heading after a table for a second line of its last cell', () => {
    expect(read('\t甲\n\t1\n五、问题\n正文')).toEqual([[['甲', '1']], '五、问题', '正文']);
  });

  it('has tabs between cells', () => {
    expect(read('甲\t\t1\n\t乙\t2\n\t\t\n正文。')).toEqual([
      [
        ['甲', '', '1'],
        ['', '乙', '2'],
        ['', '', ''],
      ],
      '正文。',
    ]);
  });

  it('has a bar after each cell, and bars alone between rows', () => {
    expect(read('规章 |\n0 |\n1 |\n||\n许可 |\n3 |\n正文')).toEqual([
      [
        ['规章', '0', '1'],
        ['许可', '3'],
      ],
      '正文',
    ]);
  });

  it('has Markdown tables', () => {
    expect(read('# 二、情况\n| 甲 | |\n|---|:-:|\n| a\\|b<br>c | 0 |\n\n**正文**')).toEqual([
      '二、情况',
      [
        ['甲', ''],
        ['a|b\nc', '0'],
      ],
      '正文',
    ]);
  });

  it('has a table cut by a page number', () => {
    expect(read('\t甲\n\t1\n\n— 3 —\n\t乙\n\t2\n')).toEqual([
      [['甲', '1']],
      '— 3 —',
      [['乙', '2']],
    ]);
  });

  it('says on which line a thing stands', () => {
    const { document } = readText('\n一行\n\t甲\n\t1\n');

    expect(document?.blocks.map(({ place }) => place)).toEqual(['第 2 行', '第 3—4 行的表']);
  });
});
