import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { leadWords } from '../domain';
import type { DocumentModel } from '../domain';
import { smallGrid, smallModel } from './model.test-support';
import { toDocx } from './to-docx';

async function partsOf(model: DocumentModel): Promise<Record<string, string>> {
  const bytes = new Uint8Array(await (await toDocx(model)).arrayBuffer());
  const entries = Object.entries(unzipSync(bytes));
  return Object.fromEntries(entries.map(([path, data]) => [path, strFromU8(data)]));
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** The paragraph, as XML, that holds a text. */
function paragraphWith(xml: string, text: string): string {
  return xml.split('<w:p>').find((part) => part.includes(text)) ?? '';
}

function styleOf(styles: string, id: string): string {
  return styles.split('<w:style ').find((part) => part.includes(`w:styleId="${id}"`)) ?? '';
}

const parts = await partsOf(smallModel);
const xml = parts['word/document.xml']!;
const styles = parts['word/styles.xml']!;

describe('the page', () => {
  it('is A4 with the margins of GB/T 9704', () => {
    expect(xml).toMatch(/<w:pgSz [^>]*w:w="11906" w:h="16838"/);
    expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588"/);
  });

  it('has 22 lines of fixed pitch in the body and none of it in tables', () => {
    expect(styleOf(styles, 'ReportBody')).toMatch(/w:line="579" w:lineRule="exact"/);
    expect(styles.split('<w:style ')[0]).not.toContain('w:lineRule');
    for (const id of ['TableLabel', 'TableValueNarrow', 'Normal'])
      expect(styleOf(styles, id), id).not.toContain('exact');
  });

  it('is numbered at its outer edge', () => {
    expect(parts['word/settings.xml']).toMatch(/<w:evenAndOddHeaders\/>/);
    const footers = Object.keys(parts).filter((path) => /^word\/footer\d\.xml$/.test(path));
    const jc = footers.map((path) => /<w:jc w:val="(\w+)"/.exec(parts[path]!)?.[1]);
    expect(jc.sort()).toEqual(['left', 'right']);
  });
});

describe('paragraphs', () => {
  it.each([
    ['一、总体情况', 'Heading1'],
    ['（一）主动公开', 'Heading2'],
    ['全年公开', 'ReportBody'],
    ['2026年1月9日', 'SignedOn'],
  ])('%s has the style %s', (text, style) => {
    expect(paragraphWith(xml, text)).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(styleOf(styles, style)).not.toBe('');
  });

  it('has headings that Word lists in its navigation pane and never leaves at the foot of a page', () => {
    expect(styleOf(styles, 'Heading1')).toContain('<w:outlineLvl w:val="0"/>');
    expect(styleOf(styles, 'Heading2')).toContain('<w:outlineLvl w:val="1"/>');
    expect(styleOf(styles, 'Heading1')).toContain('<w:keepNext/>');
  });

  it('sets quotation marks and dashes in the Chinese font', () => {
    expect(paragraphWith(xml, '“五公开”')).toContain('<w:rFonts w:hint="eastAsia"/>');
  });

  it('names Latin and Chinese fonts apart', () => {
    expect(styles).toMatch(/w:ascii="Times New Roman"[^>]*w:eastAsia="仿宋_GB2312"/);
    expect(styleOf(styles, 'Heading1')).toContain('w:eastAsia="黑体"');
    expect(styleOf(styles, 'Heading2')).toContain('w:eastAsia="楷体_GB2312"');
    expect(styleOf(styles, 'Title')).toContain('w:eastAsia="方正小标宋简体"');
  });

  it('breaks the long title after the office', () => {
    expect(paragraphWith(xml, '青山镇人民政府</w:t>')).toMatch(
      /人民政府.*<w:br\/>.*2025年政府信息/,
    );
  });

  it('keeps the last words with the signature', () => {
    expect(paragraphWith(xml, '无其他需要报告的事项。')).toContain('<w:keepNext/>');
  });
});

describe('paragraphs that a person numbered', () => {
  const numbered = async (text: string) => {
    const lead = leadWords(text);
    const model: DocumentModel = {
      ...smallModel,
      blocks: [{ kind: 'paragraph', text, ...(lead && { lead }) }],
    };
    return (await partsOf(model))['word/document.xml']!;
  };

  it.each([
    ['（一）主要问题', 'Heading2', '楷体_GB2312', 1],
    ['1.完善机制', 'Heading3', '仿宋_GB2312', 2],
    ['（1）政府网站', 'Heading4', '仿宋_GB2312', 3],
  ])('are real headings where they are short: %s', async (text, style, font, outlineLevel) => {
    expect(await numbered(text)).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(styleOf(styles, style)).toContain(`w:eastAsia="${font}"`);
    expect(styleOf(styles, style)).toContain(`<w:outlineLvl w:val="${String(outlineLevel)}"/>`);
  });

  it('are bold at the third level only', () => {
    const isBold = (style: string) => /<w:b\/>/.test(styleOf(styles, style));

    expect(['Heading2', 'Heading3', 'Heading4'].map(isBold)).toEqual([false, true, false]);
  });

  it('begin in the font of their level where sentences follow', async () => {
    const written = await numbered('1.完善机制。全年召开会议2次。');

    expect(written).toContain('<w:pStyle w:val="ReportBody"/>');
    expect(written).toMatch(/<w:rStyle w:val="Lead3"\/>.*?>1\.完善机制。</);
    expect(written).toMatch(/<w:rFonts w:hint="eastAsia"\/><\/w:rPr><w:t[^>]*>全年召开/);
    expect(styleOf(styles, 'Lead2')).toContain('w:eastAsia="楷体_GB2312"');
  });

  it('are not listed among the parts of the report, but look like one of them', async () => {
    const written = await numbered('一、主要问题');

    expect(written).toContain('<w:pStyle w:val="ReportBody"/>');
    expect(written).toContain('<w:rStyle w:val="Lead1"/>');
    expect(written).toContain('<w:keepNext/>');
  });
});

describe('a table', () => {
  it('has a fixed layout whose columns add up to its width', () => {
    expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
    expect(xml).toContain('<w:tblW w:type="dxa" w:w="6200"/>');
    const columns = Array.from(xml.matchAll(/<w:gridCol w:w="(\d+)"/g), ([, width]) =>
      Number(width),
    );
    expect(columns).toEqual(smallGrid.columnWidths);
  });

  it('repeats its heading rows and does not tear a row', () => {
    expect(count(xml, '<w:tblHeader/>')).toBe(2);
    expect(count(xml, '<w:cantSplit/>')).toBe(4);
  });

  it('breaks across pages only before a captioned part', async () => {
    const rows = smallGrid.rows.map((boxes, row) =>
      row === 2 ? boxes.map((each) => ({ ...each, role: 'caption' as const })) : boxes,
    );
    const table = { kind: 'table', section: 'proactive', grid: { ...smallGrid, rows } } as const;
    const captioned = await partsOf({ ...smallModel, blocks: [table] });
    const stays = (part: string) =>
      part
        .split('<w:tr>')
        .slice(1)
        .map((row) => row.includes('<w:keepNext/>'));

    expect(stays(xml.slice(0, xml.indexOf('</w:tbl>')))).toEqual([true, true, true, false]);
    const written = captioned['word/document.xml']!;
    expect(stays(written)).toEqual([true, false, true, false]);
    expect(count(written, 'w:fill="C6D9F1"')).toBeGreaterThan(0);
  });

  it('sets totals in bold and other figures not', () => {
    expect(paragraphWith(xml, '>4</w:t>')).toContain('<w:b/>');
    expect(paragraphWith(xml, '>3</w:t>')).not.toContain('<w:b/>');
  });

  it('has small paragraphs of its own in the hidden part of a merged box', () => {
    const hidden = xml
      .split('<w:tc>')
      .filter((cell) => /<w:vMerge(?: w:val="continue")?\/>/.test(cell));

    expect(hidden).toHaveLength(2);
    for (const cell of hidden) expect(cell).toMatch(/<w:pStyle w:val="Table/);
  });
});

describe('what others may see', () => {
  it('has the title and the office as properties and nothing else', () => {
    const core = parts['docProps/core.xml']!;

    expect(core.match(/<(?:dc|cp|dcterms):\w+>[^<]*/g)).toEqual([
      `<dc:title>${smallModel.title}`,
      '<dc:creator>青山镇人民政府',
    ]);
    expect(Object.values(parts).join('')).not.toContain('Un-named');
  });

  it('holds no comments and no foreign parts', () => {
    expect(
      Object.keys(parts).filter((path) => /comments|customXml|media|people/.test(path)),
    ).toEqual([]);
  });

  it('escapes signs that mean something in XML', async () => {
    const title = '<b>A&B</b>镇';
    const core = (await partsOf({ ...smallModel, title, organization: '' }))['docProps/core.xml'];

    expect(core).toContain('<dc:title>&lt;b&gt;A&amp;B&lt;/b&gt;镇</dc:title>');
  });
});

it('lets a heading of many lines break across pages', async () => {
  const blocks = [{ kind: 'subheading', text: `（六）${'自拟标题'.repeat(30)}` }] as const;
  const written = (await partsOf({ ...smallModel, blocks }))['word/document.xml']!;

  expect(written).toContain('<w:keepNext w:val="false"/><w:keepLines w:val="false"/>');
});
