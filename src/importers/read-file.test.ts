import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { emptyDraft, encodeReportFile } from '../domain';
import { docxOf, paragraph, run, zipOf } from './ooxml.test-support';
import { readFile } from './read-file';

const draft = emptyDraft('2021', '2025');
const blocksOf = async (name: string, bytes: Uint8Array) =>
  (await readFile(name, bytes)).document?.blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : block.rows.flat().map(({ text }) => text),
  );
/** What an OLE file looks like as far as its kind goes: its mark, then names in UTF-16. */
const ole = (...names: string[]) =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Buffer.from(names.map((name) => `${name}\0`).join(''), 'utf16le'),
  ]);

describe('A file is read by what it holds', () => {
  const page = strToU8('<html><body><table><tr><td>规章</td><td>0</td></tr></table></body></html>');

  it.each([
    ['a Word file', '年报.docx', docxOf(paragraph(run('正文'))), ['正文']],
    ['a Word file under another name', '年报.doc', docxOf(paragraph(run('正文'))), ['正文']],
    ['a page', '年报.html', page, [['规章', '0']]],
    ['a page that calls itself Word', '年报.doc', page, [['规章', '0']]],
    ['text', '年报.txt', strToU8('正文'), ['正文']],
    ['text in UTF-16', '年报.txt', new Uint8Array(Buffer.from('\uFEFF正文', 'utf16le')), ['正文']],
    ['text in GB18030', '年报.txt', new Uint8Array([0xbc, 0xd7, 0xd2, 0xd2]), ['甲乙']],
    ['text that speaks of markup', '年报.md', strToU8('甲<table>'), ['甲<table>']],
    ['words without markup saved as a page', '年报.htm', strToU8('甲&nbsp;乙'), ['甲 乙']],
  ])('%s', async (_, name, bytes, blocks) => {
    expect(await blocksOf(name, bytes)).toEqual(blocks);
  });

  it('a backup file is the report itself', async () => {
    const file = strToU8(encodeReportFile(draft));
    expect(await readFile('备份.json', file)).toEqual({ draft });
    const changed = strToU8(encodeReportFile(draft).replace('"2025"', '"2024"'));
    expect(await readFile('备份.json', changed)).toMatchObject({
      draft: { year: '2024' },
      warning: expect.stringMatching(/改动/) as string,
    });
  });
});

describe('A file of another kind is named, with what to do', () => {
  it.each([
    ['old Excel', ole('Root Entry', 'Workbook'), /老式的 Excel/],
    ['old Excel that calls itself Word', ole('Root Entry', 'Book'), /老式的 Excel/],
    ['an encrypted Word file', ole('Root Entry', 'EncryptedPackage', 'EncryptionInfo'), /密码/],
    ['slides', ole('Root Entry', 'PowerPoint Document'), /幻灯片/],
    ['some other OLE file', ole('Root Entry'), /不是 Word/],
    ['new slides', zipOf({ 'ppt/presentation.xml': '<p/>' }), /幻灯片/],
    ['OpenDocument', zipOf({ 'content.xml': '<x/>' }), /OpenDocument/],
    ['OFD', zipOf({ 'OFD.xml': '<x/>' }), /OFD/],
    ['a zip of files', zipOf({ '年报.docx': 'x' }), /解压/],
    ['a broken zip', zipOf({ a: 'x' }).subarray(0, 20), /不完整/],
    ['RTF', strToU8('{\\rtf1 x}'), /RTF/],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), /图片/],
    ['a program', new Uint8Array([0x4d, 0x5a, 0, 1, 2, 3, 0, 0]), /认不出/],
    ['nothing', new Uint8Array(), /空的/],
    ['200 MB', new Uint8Array(200 * 1024 * 1024), /200 MB/],
  ])('%s', async (_, bytes, message) => {
    expect((await readFile('年报.docx', bytes)).error).toMatch(message);
  });
});
