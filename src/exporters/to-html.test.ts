import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { DocumentModel } from '../domain';
import { smallModel } from './model.test-support';
import { toHtml } from './to-html';
import { toHtmlPage } from './to-html-page';

function parse(html: string) {
  const { document } = new Window();
  document.write(html);
  return document;
}

const document = parse(toHtmlPage(smallModel));
const all = (selector: string) => Array.from(document.querySelectorAll(selector));

function saying(text: string): DocumentModel {
  return { ...smallModel, blocks: [{ kind: 'paragraph', text }] };
}

describe('the words', () => {
  it('are headings of three levels and paragraphs, in printed order', () => {
    const elements = all('h1, h2, h3, p').map(({ tagName, textContent }) => [tagName, textContent]);

    expect(elements).toEqual([
      ['H1', '青山镇人民政府2025年政府信息公开工作年度报告'],
      ['H2', '一、总体情况'],
      ['H3', '（一）主动公开'],
      ['P', '全年公开“五公开”信息——共3条……'],
      ['H2', '三、申请情况'],
      ['H2', '六、其他需要报告的事项'],
      ['P', '无其他需要报告的事项。'],
      ['P', '青山镇人民政府'],
      ['P', '2026年1月9日'],
    ]);
  });

  it('are indented and placed without any class', () => {
    const styles = all('p').map((each) => each.getAttribute('style'));

    expect(styles[0]).toBe('text-indent:2em');
    expect(styles.slice(-2)).toEqual(['text-align:right', 'text-align:right']);
    expect(all('[class], [id], script, a, img, link')).toEqual([]);
  });

  it.each([
    ['<b>粗</b> & "引" \'撇\' &lt;', "&lt;b&gt;粗&lt;/b&gt; &amp; &quot;引&quot; '撇' &amp;lt;"],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ])('never become markup: %s', (typed, written) => {
    expect(toHtml(saying(typed))).toBe(`<p style="text-indent:2em">${written}</p>\n`);
    expect(parse(toHtml(saying(typed))).querySelector('p')?.textContent).toBe(typed);
  });

  it.each([
    ['《关于印发<公开办法>的通知》', '《关于印发〈公开办法〉的通知》'],
    ['《甲<乙>丙<丁>》和《戊》', '《甲〈乙〉丙〈丁〉》和《戊》'],
    ['3<5，《办法》，7>6', '3<5，《办法》，7>6'],
    ['《甲<乙》，丙>丁', '《甲<乙》，丙>丁'],
  ])('have 〈〉 for a title within a title, and only there: %s', (typed, shown) => {
    expect(parse(toHtml(saying(typed))).querySelector('p')?.textContent).toBe(shown);
  });
});

describe('a table', () => {
  it('is named by its heading, without the number', () => {
    expect(all('caption').map(({ textContent }) => textContent)).toEqual(['申请情况']);
  });

  it('has its heading rows apart and its merges', () => {
    const rows = (selector: string) =>
      all(`${selector} tr`).map((row) =>
        Array.from(row.children).map((cell) =>
          [
            cell.tagName,
            cell.getAttribute('rowspan') ?? '1',
            cell.getAttribute('colspan') ?? '1',
            cell.textContent,
          ].join(' '),
        ),
      );

    expect(rows('thead')).toEqual([
      ['TD 2 2 （甲加乙等于总计）', 'TH 1 2 申请人'],
      ['TH 1 1 自然人', 'TH 1 1 总计'],
    ]);
    expect(rows('tbody')).toEqual([
      ['TH 2 1 （一）不予公开', 'TH 1 1 1.属于国家秘密', 'TD 1 1 3', 'TD 1 1 4'],
      ['TH 1 1 2.其他', 'TD 1 1 ', 'TD 1 1 0.5'],
    ]);
  });

  it('says of each heading what it heads', () => {
    expect(all('th').map((cell) => cell.getAttribute('scope'))).toEqual([
      'col',
      'col',
      'col',
      'row',
      'row',
      'row',
    ]);
  });

  it('has each captioned part in a group of its own, headed by the caption', () => {
    const blocks = smallModel.blocks.map((block) => {
      if (block.kind !== 'table') return block;
      const rows = block.grid.rows.map((boxes, row) =>
        row % 2 === 0 ? boxes.map((each) => ({ ...each, role: 'caption' as const })) : boxes,
      );
      return { ...block, grid: { ...block.grid, headerRowCount: 0, rows } };
    });
    const groups = parse(toHtml({ ...smallModel, blocks })).querySelectorAll('tbody');

    expect(groups).toHaveLength(2);
    expect(groups[0]!.querySelector('th')!.getAttribute('scope')).toBe('rowgroup');
  });

  it('has a line round every cell and bold totals', () => {
    const cells = all('td, th').map((cell) => cell.getAttribute('style') ?? '');

    expect(cells.filter((style) => style.startsWith('border:1px solid #000'))).toHaveLength(11);
    expect(all('td').map((cell) => /weight:(\w+)/.exec(cell.getAttribute('style')!)?.[1])).toEqual([
      'normal',
      'normal',
      'bold',
      'normal',
      'bold',
    ]);
  });
});

describe('the page', () => {
  it('is the fragment in a page of its own, in Chinese, with the title', () => {
    expect(toHtmlPage(smallModel)).toContain(`<body>\n${toHtml(smallModel)}</body>`);
    expect(document.documentElement.getAttribute('lang')).toBe('zh-CN');
    expect(document.title).toBe(smallModel.title);
    expect(parse(toHtmlPage({ ...smallModel, title: '' })).title).toBe('政府信息公开工作年度报告');
  });
});
