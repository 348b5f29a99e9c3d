import { readFileSync } from 'node:fs';
import { utils, write } from 'cfb';
import { describe, expect, it } from 'vitest';
import { readDoc } from './read-doc';
import { messagesOf, outline } from './read-result.test-support';

/** Written by LibreOffice as “MS Word 97” from .docx files made for these tests. */
const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));
const bytes = fixture('traps.doc');

describe('A Word 97–2003 file', () => {
  const blocks = outline(readDoc(bytes));

  it('has the numbers that Word writes before the paragraphs of a list', () => {
    expect(blocks.slice(0, 4)).toEqual([
      '一、总体情况',
      '（一）主动公开',
      '（二）依申请公开',
      '二、表格',
    ]);
  });

  it('has its tables with their merges, and the tables within a frame', () => {
    expect(blocks.filter((block) => typeof block !== 'string')).toEqual([
      [
        ['角@0+2/2', '头@2+2'],
        ['甲@2', '乙@3'],
        ['一@0', '二@1', '@2', '1,443@3'],
      ],
      [
        ['规章@0', '0@1'],
        ['文件@0', '3@1'],
      ],
    ]);
  });

  it('is read without hidden and deleted words and field codes, with breaks and tabs', () => {
    expect(blocks.filter((block) => typeof block === 'string').slice(4)).toEqual([
      '看得见。',
      '新的Word 2003',
      '行',
      '换\t表-完网址',
      '中间',
      '框内',
      '框尾',
      '完',
    ]);
    expect(messagesOf(readDoc(bytes))).toEqual([
      '有 1 处隐藏的文字没有读入。',
      '文件带有修订：删除的 1 处没有读入，插入的都已读入。',
    ]);
  });
});

describe('A Word 97–2003 file with styles', () => {
  it('has the numbers of its heading style, and its text boxes before the body', () => {
    expect(outline(readDoc(fixture('styled.doc'))).slice(0, 5)).toEqual([
      '框里的标题',
      '开头',
      '一、总体情况',
      '正文',
      '二、表格',
    ]);
  });
});

describe('A Word file that cannot be read', () => {
  it('is named so when cut short, wherever it breaks off', () => {
    for (let length = 0; length < bytes.length; length += 997) {
      const result = readDoc(bytes.subarray(0, length));
      if (result.error !== undefined) expect(result.error).toMatch(/已损坏|空的/);
    }
    expect(readDoc(bytes.subarray(0, 3000)).error).toMatch(/已损坏/);
  });

  it('never makes the reader crash or hang, whatever bytes are wrong', () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    for (let round = 0; round < 300; round += 1) {
      const broken = bytes.slice();
      for (let count = 0; count < 20; count += 1) broken[random(broken.length)] = random(256);
      expect(readDoc(broken)).toBeDefined();
    }
  });

  it.each([
    ['with a password', 0x0a, 0x0100, /密码/],
    ['older than Word 97', 0x02, 0x0065, /Word 97 以前/],
  ])('%s is named so', (_, at, value, message) => {
    const word = new Uint8Array(2048);
    const view = new DataView(word.buffer);
    view.setUint16(0, 0xa5ec, true);
    view.setUint16(2, 0xc1, true);
    view.setUint16(at, value, true);
    const container = utils.cfb_new();
    utils.cfb_add(container, '/WordDocument', word);
    const file = Uint8Array.from(write(container, { type: 'array' }) as number[]);
    expect(readDoc(file).error).toMatch(message);
  });
});
