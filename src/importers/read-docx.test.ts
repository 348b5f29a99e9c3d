import { describe, expect, it } from 'vitest';
import { cell, docxOf, paragraph, row, run, table } from './ooxml.test-support';
import { readDocx } from './read-docx';
import { messagesOf, outline, paragraphsOf } from './read-result.test-support';

const read = (body: string, parts: Parameters<typeof docxOf>[1] = {}) =>
  readDocx(docxOf(body, parts));

describe('Words of a Word file', () => {
  it('are read in order, with their place', () => {
    const result = read(`${paragraph(run('一、总体'))}${paragraph('')}${paragraph(run('情况'))}`);
    expect(result.document?.blocks).toEqual([
      { kind: 'paragraph', text: '一、总体', place: '第 1 段' },
      { kind: 'paragraph', text: '情况', place: '第 2 段' },
    ]);
  });

  it('keep tabs, hyphens and symbols, and break the paragraph at a line break', () => {
    const content =
      '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:noBreakHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/><w:br/><w:t>丙&#x20BB7;&amp;</w:t></w:r>';
    expect(paragraphsOf(read(paragraph(content)))).toEqual(['甲\t乙-☑', '丙𠮷&']);
  });

  it('do not take a tab stop for a tab', () => {
    const stops = '<w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs>';
    expect(paragraphsOf(read(paragraph(run('甲'), stops)))).toEqual(['甲']);
  });

  it('put a box in place of a symbol that is not known, and say so', () => {
    const result = read(paragraph(`${run('甲')}<w:r><w:sym w:font="某字体" w:char="F123"/></w:r>`));
    expect(paragraphsOf(result)).toEqual(['甲□']);
    expect(messagesOf(result)).toEqual(['有 1 个特殊字体的符号读不出来，已换成“□”。']);
  });

  it('leave out hidden text, and say so', () => {
    const result = read(paragraph(run('看得见') + run('看不见', '<w:vanish/>')));
    expect(paragraphsOf(result)).toEqual(['看得见']);
    expect(messagesOf(result)).toEqual(['有 1 处隐藏的文字没有读入。']);
  });

  it('leave out text that its style hides, and keep what is only marked so at the paragraph end', () => {
    const styles =
      '<w:style w:styleId="top"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="child"><w:basedOn w:val="top"/></w:style>';
    const body =
      paragraph(run('窗体顶端'), '<w:pStyle w:val="child"/>') +
      paragraph(run('正文'), '<w:rPr><w:vanish/></w:rPr>') +
      paragraph(run('也在', '<w:vanish w:val="0"/>'));
    expect(paragraphsOf(read(body, { styles }))).toEqual(['正文', '也在']);
  });

  it('drop field codes and keep their results', () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DATE \\@ "yyyy"</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>' +
      run('2025年');
    expect(paragraphsOf(read(paragraph(field)))).toEqual(['2025年']);
  });

  it('drop the reading aid above a character', () => {
    const ruby = `<w:r><w:ruby><w:rt>${run('zhèn')}</w:rt><w:rubyBase>${run('镇')}</w:rubyBase></w:ruby></w:r>`;
    expect(paragraphsOf(read(paragraph(ruby)))).toEqual(['镇']);
  });

  it('come out of content controls, but not their prompts', () => {
    const control = (properties: string, text: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${paragraph(run(text))}</w:sdtContent></w:sdt>`;
    const result = read(control('', '填好了') + control('<w:showingPlcHdr/>', '单击此处输入文字'));
    expect(paragraphsOf(result)).toEqual(['填好了']);
    expect(messagesOf(result)).toHaveLength(1);
  });
});

describe('Tracked changes', () => {
  const inserted = `<w:ins w:id="1">${run('新')}</w:ins>`;
  const deleted = '<w:del w:id="2"><w:r><w:delText>旧</w:delText><w:tab/></w:r></w:del>';

  it('are accepted: what was put in stays, what was taken out goes', () => {
    const moved = `<w:moveFrom w:id="3">${run('移走')}</w:moveFrom><w:moveTo w:id="4">${run('移来')}</w:moveTo>`;
    const result = read(paragraph(`${inserted}${deleted}${moved}${run('。')}`));
    expect(paragraphsOf(result)).toEqual(['新移来。']);
    expect(messagesOf(result)).toEqual(['文件带有修订：删除的 2 处没有读入，插入的都已读入。']);
  });

  it('join two paragraphs where the mark between them was deleted, and keep an inserted one', () => {
    const markDeleted = '<w:rPr><w:del w:id="5"/></w:rPr>';
    const markInserted = '<w:rPr><w:ins w:id="6"/></w:rPr>';
    const body =
      paragraph(run('前'), markDeleted) + paragraph(run('后'), markInserted) + paragraph(run('末'));
    expect(paragraphsOf(read(body))).toEqual(['前后', '末']);
  });

  it('take out a deleted row, and do not read the old properties of a cell', () => {
    const old =
      '<w:gridSpan w:val="1"/><w:tcPrChange><w:tcPr><w:gridSpan w:val="2"/></w:tcPr></w:tcPrChange>';
    const body = table(
      row(cell('甲', old), cell('乙')),
      `<w:tr><w:trPr><w:del w:id="7"/></w:trPr>${cell('丙')}${cell('丁')}</w:tr>`,
      `<w:tr><w:trPr><w:ins w:id="8"/></w:trPr>${cell('戊')}${cell('己')}</w:tr>`,
    );
    expect(outline(read(body))).toEqual([
      [
        ['甲@0', '乙@1'],
        ['戊@0', '己@1'],
      ],
    ]);
  });
});

describe('Text boxes', () => {
  const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;

  it('are read once, though they are written twice', () => {
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('标题')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('标题')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(paragraphsOf(read(paragraph(`${drawing}${run('正文')}`)))).toEqual(['标题', '正文']);
  });

  it('are read where they are written in the old way only', () => {
    const old = `<w:r><w:pict><v:textbox>${box('标题')}</v:textbox></w:pict></w:r>`;
    expect(paragraphsOf(read(paragraph(old)))).toEqual(['标题']);
  });
});

describe('Tables', () => {
  const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
  const down = '<w:vMerge w:val="restart"/>';
  const goesOn = '<w:vMerge/>';

  it('have their merges resolved', () => {
    const body = table(
      row(cell('角', span(2) + down), cell('头', span(2))),
      row(cell('', span(2) + goesOn), cell('甲'), cell('乙')),
      row(cell('一'), cell('二'), cell('三'), cell('四')),
    );
    expect(outline(read(body))).toEqual([
      [
        ['角@0+2/2', '头@2+2'],
        ['甲@2', '乙@3'],
        ['一@0', '二@1', '三@2', '四@3'],
      ],
    ]);
  });

  it('do not join two boxes that stand one below the other', () => {
    const body = table(row(cell('上', down), cell('甲')), row(cell('下', down), cell('乙')));
    expect(outline(read(body))).toEqual([
      [
        ['上@0', '甲@1'],
        ['下@0', '乙@1'],
      ],
    ]);
  });

  it('begin where the row begins', () => {
    const shifted = `<w:tr><w:trPr><w:gridBefore w:val="1"/><w:gridAfter w:val="1"/></w:trPr>${cell('中')}</w:tr>`;
    const body = table(row(cell('左'), cell('中间'), cell('右')), shifted);
    expect(outline(read(body))).toEqual([[['左@0', '中间@1', '右@2'], ['中@1']]]);
  });

  it('lose the columns too narrow for text that LibreOffice adds, and no column that holds text', () => {
    const columns = (...widths: number[]) =>
      `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
    const body = (text: string) =>
      `<w:tbl>${columns(2000, 2000, 1)}${row(cell('甲'), cell('乙', span(2)))}${row(cell('丙'), cell('丁'), cell(text))}</w:tbl>`;
    expect(outline(read(body('')))).toEqual([
      [
        ['甲@0', '乙@1'],
        ['丙@0', '丁@1'],
      ],
    ]);
    expect(outline(read(body('戊')))).toEqual([
      [
        ['甲@0', '乙@1+2'],
        ['丙@0', '丁@1', '戊@2'],
      ],
    ]);
  });

  it('keep the paragraphs and line breaks of a box', () => {
    const lines = `<w:tc>${paragraph('<w:r><w:t>商业</w:t><w:br/><w:t>企业</w:t></w:r>')}${paragraph('')}${paragraph(run('（家）'))}</w:tc>`;
    expect(outline(read(table(row(lines, cell('1')))))).toEqual([
      [['商业\n企业\n（家）@0', '1@1']],
    ]);
  });

  it('that only frame other tables are taken apart', () => {
    const inner = table(row(cell('规章'), cell('0')), row(cell('文件'), cell('3')));
    const frame = table(
      row(`<w:tc>${paragraph(run('二、主动公开'))}${inner}${paragraph(run('三、'))}</w:tc>`),
    );
    expect(outline(read(frame))).toEqual([
      '二、主动公开',
      [
        ['规章@0', '0@1'],
        ['文件@0', '3@1'],
      ],
      '三、',
    ]);
  });

  it('with a small table in one box stay whole', () => {
    const inner = `<w:tc>${table(row(cell('3'), cell('件')))}${paragraph('')}</w:tc>`;
    const body = table(
      row(cell('项'), cell('数')),
      row(cell('许可'), inner),
      row(cell('处罚'), cell('1')),
    );
    expect(outline(read(body))).toEqual([
      [
        ['项@0', '数@1'],
        ['许可@0', '3\t件@1'],
        ['处罚@0', '1@1'],
      ],
    ]);
  });
});

describe('Automatic numbers', () => {
  const level = (index: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="heading"/>')}${level(1, 'chineseCountingThousand', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
  const item = (text: string, ilvl: number, numId = 1) =>
    paragraph(run(text), `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`);

  it('are written before the words, and start again below each heading', () => {
    const body =
      item('总体情况', 0) +
      item('主动公开', 1) +
      item('依申请公开', 1) +
      item('细目', 2) +
      item('表格', 0) +
      item('又一', 1);
    expect(paragraphsOf(read(body, { numbering }))).toEqual([
      '一、总体情况',
      '（一）主动公开',
      '（二）依申请公开',
      '1.细目',
      '二、表格',
      '（一）又一',
    ]);
  });

  it('start again where another list says so, and are absent from bullets and plain paragraphs', () => {
    const body =
      item('甲', 0) + item('乙', 0) + item('丙', 0, 3) + item('点', 0, 2) + item('无', 0, 0);
    expect(paragraphsOf(read(body, { numbering }))).toEqual([
      '一、甲',
      '二、乙',
      '一、丙',
      '点',
      '无',
    ]);
  });

  it('come from the style of a heading too', () => {
    const styles =
      '<w:style w:styleId="heading"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const body = paragraph(run('总体情况'), '<w:pStyle w:val="heading"/>') + paragraph(run('正文'));
    expect(paragraphsOf(read(body, { numbering, styles }))).toEqual(['一、总体情况', '正文']);
  });
});
