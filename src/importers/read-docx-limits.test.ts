import { describe, expect, it } from 'vitest';
import {
  cell,
  docxOf,
  namespaces,
  paragraph,
  relationships,
  row,
  run,
  table,
  zipOf,
} from './ooxml.test-support';
import { readDocx } from './read-docx';
import { gridsOf, messagesOf, outline, paragraphsOf } from './read-result.test-support';

const read = (body: string, parts: Parameters<typeof docxOf>[1] = {}) =>
  readDocx(docxOf(body, parts));

describe('What stands beside the text', () => {
  it('is mentioned where it holds words', () => {
    const header = paragraph(run('某某市人民政府办公室'));
    const body = paragraph(`${run('正文')}<w:r><w:footnoteReference w:id="2"/></w:r>`);
    expect(messagesOf(read(body, { header }))).toEqual([
      '有 1 条脚注或尾注没有读入。',
      '页眉页脚没有读入：“某某市人民政府办公室”。',
    ]);
  });

  it('is not mentioned where it is only a page number', () => {
    expect(messagesOf(read(paragraph(run('正文')), { footer: paragraph(run('— 1 —')) }))).toEqual(
      [],
    );
  });
});

describe('Other ways to write the same', () => {
  it('are read alike: strict namespaces, other prefixes, renumbered parts', () => {
    const file = zipOf({
      '_rels/.rels': relationships(['x', 'officeDocument', '/word/document2.xml']),
      'word/document2.xml':
        '<d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"><d:body><d:p><d:r><d:t>正文</d:t></d:r></d:p></d:body></d:document>',
    });
    expect(paragraphsOf(readDocx(file))).toEqual(['正文']);
  });
});

describe('A file that cannot be trusted', () => {
  const withXml = (xml: string) => zipOf({ 'word/document.xml': xml });

  it.each([
    [
      'a document type',
      `<!DOCTYPE x [<!ENTITY a "b">]><w:document ${namespaces}><w:body/></w:document>`,
      /文档类型声明/,
    ],
    [
      'an entity',
      `<w:document ${namespaces}><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:document>`,
      /自定义实体/,
    ],
    ['XML cut short', `<w:document ${namespaces}><w:p><w:r><w:t>甲`, /已损坏/],
    ['elements without end', `<w:document ${namespaces}>${'<w:sdt>'.repeat(2000)}`, /嵌套过深/],
  ])('%s is refused', (_, xml, message) => {
    expect(readDocx(withXml(xml)).error).toMatch(message);
  });

  it('a bomb is refused before it is unpacked', () => {
    const bomb = zipOf({ 'word/document.xml': new Uint8Array(49 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(readDocx(bomb).error).toMatch(/大得不正常/);
  });

  it('a part that unpacks to more than it says is cut off', () => {
    const honest = zipOf({
      'word/document.xml': `<w:document ${namespaces}>${' '.repeat(2_000_000)}</w:document>`,
    });
    const view = new DataView(honest.buffer, honest.byteOffset);
    const central = honest.length - 22 - 46 - 'word/document.xml'.length;
    expect(view.getUint32(central, true)).toBe(0x02014b50);
    view.setUint32(central + 24, 1000, true);
    expect(readDocx(honest).error).toMatch(/已损坏/);
  });

  it('a file that breaks off is named so', () => {
    const whole = docxOf(paragraph(run('正文')));
    expect(readDocx(whole.subarray(0, whole.length - 60)).error).toMatch(/不完整/);
    expect(readDocx(new Uint8Array()).error).toMatch(/不完整/);
  });

  it('a file of pictures alone is named so, and one with words is read', () => {
    const picture = '<w:r><w:drawing><pic:pic/></w:drawing></w:r>';
    expect(read(paragraph(picture)).error).toMatch(/扫描件/);
    expect(messagesOf(read(paragraph(picture + run('正文'))))).toEqual([
      '有 1 张图片；图片里的字读不出来。',
    ]);
  });

  it('spans beyond reason do not make it grow', () => {
    const body = table(
      row(cell('甲', '<w:gridSpan w:val="99999999"/>'), cell('乙', '<w:gridSpan w:val="x"/>')),
    );
    expect(gridsOf(read(body))[0]?.rows).toHaveLength(1);
    expect(outline(read(body))).toEqual([[['甲@0', '乙@1']]]);
    const wide = table(row(...Array.from({ length: 400 }, () => cell('1'))));
    expect(read(wide).error).toMatch(/数百列/);
  });
});
