import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html';
import { messagesOf, outline, paragraphsOf } from './read-result.test-support';

describe('Words of a web page', () => {
  it('are read without programs, styles and navigation', () => {
    const html =
      '<html><head><title>首页</title><style>p{}</style></head><body><nav>首页 &gt; 公开</nav><script>alert("x")</script><div>一、总体情况<p>正文<script>1<2</script>。</div><footer>版权所有</footer></body></html>';
    expect(outline(readHtml(html))).toEqual(['一、总体情况', '正文。']);
  });

  it('keep a line break apart, and join lines that only the source breaks', () => {
    const html = '<p>甲<br>乙\n  丙</p><p>全年\n3\n件&nbsp;</p><p>&nbsp;</p>';
    expect(paragraphsOf(readHtml(html))).toEqual(['甲', '乙丙', '全年 3 件']);
  });

  it('leave out what is hidden, and say so', () => {
    const result = readHtml('<p>看得见</p><p style="display: none">看不见</p><div hidden></div>');
    expect(paragraphsOf(result)).toEqual(['看得见']);
    expect(messagesOf(result)).toEqual(['有 1 处隐藏的文字没有读入。']);
  });

  it('are numbered where the page numbers them', () => {
    const html = '<ol start="3"><li>甲<li>乙</ol><ul><li>丙</li></ul><pre>丁\n戊</pre>';
    expect(paragraphsOf(readHtml(html))).toEqual(['3.甲', '4.乙', '丙', '丁', '戊']);
  });

  it('come out of Word by copying, without deleted words, comments and prompts', () => {
    const html = `<!--[if gte mso 9]><xml><w:t>旧</w:t></xml><![endif]-->
      <p class=MsoNormal><span lang=EN-US style='mso-list:Ignore'>一、<span style='font:7.0pt'>&nbsp; </span></span>总体情况<o:p></o:p></p>
      <p><ins>新</ins><del>旧</del><span class=msoDel>旧</span>。</p><div style='mso-element:comment-list'>批注</div>`;
    expect(paragraphsOf(readHtml(html))).toEqual(['一、 总体情况', '新。']);
  });
});

describe('Tables of a web page', () => {
  it('have their merges resolved', () => {
    const html =
      '<table><tr><td colspan=2 rowspan="2">角<td colspan=2>头<tr><td>甲<td>乙<tr><th>一</th><td><p>二</p><p>三</p></td><td>四<br>五</td><td>&nbsp;</td></table>';
    expect(outline(readHtml(html))).toEqual([
      [
        ['角@0+2/2', '头@2+2'],
        ['甲@2', '乙@3'],
        ['一@0', '二\n三@1', '四\n五@2', '@3'],
      ],
    ]);
  });

  it('keep a caption, but not one that says the heading above it again', () => {
    const table = (caption: string) =>
      `<table><caption>${caption}</caption><tr><td>甲</td><td>1</td></tr></table>`;
    const html = `<h2>二、公开情况</h2>${table('公开情况')}${table('表三')}`;

    expect(outline(readHtml(html)).filter((block) => typeof block === 'string')).toEqual([
      '二、公开情况',
      '表三',
    ]);
  });

  it('that only frame others are taken apart, and a table of site facts stays one', () => {
    const html =
      '<table><tr><td><table><tr><td>索引号</td><td>001</td></tr></table></td></tr><tr><td><h1>年报</h1><table><tr><td>规章<td>0</table>完</td></tr></table>';
    expect(outline(readHtml(html))).toEqual([
      [['索引号@0', '001@1']],
      '年报',
      [['规章@0', '0@1']],
      '完',
    ]);
  });

  it('are read when the page leaves out ends or the table itself', () => {
    expect(outline(readHtml('<table><tr><td><p>甲<td><p>乙<tr><td>丙<td>丁'))).toEqual([
      [
        ['甲@0', '乙@1'],
        ['丙@0', '丁@1'],
      ],
    ]);
    expect(outline(readHtml('<tr><td>甲</td><td>乙</td></tr>'))).toEqual([[['甲@0', '乙@1']]]);
  });

  it('do not grow by spans beyond reason', () => {
    const html =
      '<table><tr><td rowspan=99999 colspan=99999>甲<td>乙<tr><td rowspan=0>丙<td rowspan=-1>丁</table>';
    expect(outline(readHtml(html))).toEqual([
      [
        ['甲@0/2', '乙@1'],
        ['丙@1', '丁@2'],
      ],
    ]);
  });
});

describe('The encoding of a page', () => {
  // 甲乙 in GB18030.
  const gb = [0xbc, 0xd7, 0xd2, 0xd2];
  const ascii = (text: string) => Array.from(text, (character) => character.charCodeAt(0));

  it.each([
    ['as the page says', [...ascii('<meta charset="gb2312"><p>'), ...gb]],
    ['though the page does not say', [...ascii('<p>'), ...gb]],
    ['though the page says something else', [...ascii('<meta charset=utf-8><p>'), ...gb]],
    ['UTF-8 that calls itself GBK', [...ascii('<meta charset=gbk><p>'), ...Buffer.from('甲乙')]],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...ascii('<p>'), ...Buffer.from('甲乙')]],
    ['UTF-16', [0xff, 0xfe, ...Buffer.from('<p>甲乙', 'utf16le')]],
    ['UTF-16 without its mark', [...Buffer.from('<p>甲乙', 'utf16le')]],
  ])('is found: %s', (_, bytes) => {
    expect(paragraphsOf(readHtml(new Uint8Array(bytes)))).toEqual(['甲乙']);
  });
});

describe('A page that cannot be read', () => {
  it('is refused with what to do', () => {
    expect(readHtml('<div id="app"></div><script src="x.js"></script>').error).toMatch(/粘贴/);
    expect(readHtml('<div>'.repeat(100_000)).error).toMatch(/嵌套过深/);
  });

  it('takes no longer than its size asks for', () => {
    const pieces = ['<br>', '&nbsp;', '<i>\n</i>', '<td>', '<table>\n</table>', '<li>', '中\n'];
    const start = Date.now();
    for (const piece of pieces) readHtml(`<p>中${piece.repeat(50_000)}中`);
    expect(Date.now() - start).toBeLessThan(10_000);
  });

  it('reads the beginning of a table that has far more rows than any report, and says so', () => {
    const rows = (count: number) => '<tr><td>项目<td>1'.repeat(count);
    const page = `<p>前<table>${rows(1000)}${rows(500)}<tr><td><table>${rows(3)}</table></table><p>后`;
    const { document, messages } = { messages: [], ...readHtml(page) };

    const [before, grid, after] = document?.blocks ?? [];
    expect(grid).toMatchObject({ kind: 'grid', rows: { length: 1000 } });
    expect([before, after]).toMatchObject([{ text: '前' }, { text: '后' }]);
    expect(document?.blocks).toHaveLength(3);
    expect(messages.map(({ text }) => text)).toEqual([
      '有一张表共 1501 行，比年报的表多得多，只读了前 1000 行，请核对文件。',
    ]);
  });
});
