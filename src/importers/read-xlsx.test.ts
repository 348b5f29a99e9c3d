import { describe, expect, it } from 'vitest';
import { relationships, zipOf } from './ooxml.test-support';
import { messagesOf, outline } from './read-result.test-support';
import { readXlsx } from './read-xlsx';

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

interface SheetSource {
  readonly data: string;
  readonly merges?: readonly string[];
  readonly state?: string;
}

function xlsxOf(
  sheets: Readonly<Record<string, SheetSource>>,
  strings = '',
  styles = '',
): Uint8Array {
  const entries = Object.entries(sheets);
  const list = entries.map(
    ([name, { state = 'visible' }], index) =>
      `<sheet name="${name}" sheetId="${index + 1}" state="${state}" r:id="s${index}"/>`,
  );
  return zipOf({
    '_rels/.rels': relationships(['w', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook ${main} ${office}><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ...entries.map(
        (_, index) => [`s${index}`, 'worksheet', `worksheets/sheet${index}.xml`] as const,
      ),
      ['t', 'sharedStrings', 'sharedStrings.xml'],
      ['f', 'styles', 'styles.xml'],
    ),
    'xl/sharedStrings.xml': `<sst ${main}>${strings}</sst>`,
    'xl/styles.xml': `<styleSheet ${main}>${styles}</styleSheet>`,
    ...Object.fromEntries(
      entries.map(([, { data, merges = [] }], index) => [
        `xl/worksheets/sheet${index}.xml`,
        `<worksheet ${main}><sheetData>${data}</sheetData><mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells></worksheet>`,
      ]),
    ),
  });
}

const text = (reference: string, words: string) =>
  `<c r="${reference}" t="inlineStr"><is><t>${words}</t></is></c>`;
const number = (reference: string, value: string, style = 0) =>
  `<c r="${reference}" s="${style}"><v>${value}</v></c>`;

describe('A workbook', () => {
  it('has its merges resolved, its shared texts put in and its lines of words apart', () => {
    const data = `<row r="1">${text('A1', '三、收到和处理')}</row><row r="2"><c r="A2" t="s"><v>0</v></c>${text('B2', '数量')}<c r="C2"/></row><row r="3"><c r="A3"/>${text('B3', '甲')}${text('C3', '乙')}</row><row r="4">${text('A4', '一')}${number('B4', '3')}${number('C4', '0')}</row><row r="6">${text('A6', '四、')}</row>`;
    const strings = '<si><r><t>项</t></r><r><t>目</t></r><rPh><t>xiang</t></rPh></si>';
    const file = xlsxOf({ 表: { data, merges: ['A2:A3', 'B2:C2', 'A1:C1'] } }, strings);
    expect(outline(readXlsx(file))).toEqual([
      '三、收到和处理',
      [
        ['项目@0/2', '数量@1+2'],
        ['甲@1', '乙@2'],
        ['一@0', '3@1', '0@2'],
      ],
      '四、',
    ]);
    expect(readXlsx(file).document?.blocks[1]?.place).toBe('工作表“表”');
  });

  it('keeps the caption of a part of the table in the table', () => {
    const data = `<row r="1">${text('A1', '第二十条第（一）项')}</row><row r="2">${text('A2', '规章')}${number('B2', '0')}</row>`;
    expect(outline(readXlsx(xlsxOf({ 表: { data, merges: ['A1:B1'] } })))).toEqual([
      [['第二十条第（一）项@0+2'], ['规章@0', '0@1']],
    ]);
  });

  it('has the characters that XML has no place for', () => {
    const data = `<row r="1"><c r="A1" t="s"><v>0</v></c>${text('B1', '甲_xFFFD_')}${number('C1', '1')}</row>`;
    const file = xlsxOf({ 表: { data } }, '<si><t>_x005F_x0041_乙</t></si>');
    expect(outline(readXlsx(file))).toEqual([[['_x0041_乙@0', '甲\uFFFD@1', '1@2']]]);
  });

  it('shows numbers as values: whole, with all decimals, as percent or as date', () => {
    const styles =
      '<numFmts><numFmt numFmtId="176" formatCode="0.00&quot;万元&quot;"/><numFmt numFmtId="177" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="9"/><xf numFmtId="177"/></cellXfs>';
    const data = `<row r="1">${number('A1', '1443')}${number('B1', '28.501684000000001', 1)}${number('C1', '0.5', 2)}${number('D1', '46037', 3)}${number('E1', '3.0')}<c r="F1" t="str"><v>甲</v></c><c r="G1" t="e"><v>#REF!</v></c></row>`;
    expect(outline(readXlsx(xlsxOf({ 表: { data } }, '', styles)))).toEqual([
      [['1443@0', '28.501684@1', '50%@2', '2026年1月15日@3', '3@4', '甲@5', '#REF!@6']],
    ]);
  });

  it('is read without its hidden sheets, which are mentioned where they hold something', () => {
    const row = (words: string) => ({ data: `<row r="1" hidden="1">${text('A1', words)}</row>` });
    const file = xlsxOf({
      表: row('正文'),
      旧表: { ...row('旧'), state: 'hidden' },
      空表: { data: '', state: 'hidden' },
    });
    expect(outline(readXlsx(file))).toEqual(['正文']);
    expect(messagesOf(readXlsx(file))).toEqual([
      '有 1 行是隐藏的，也读入了，请核对。',
      '工作表“旧表”是隐藏的，没有读入。',
    ]);
  });

  it('that holds nothing, or is broken, is named so', () => {
    expect(readXlsx(xlsxOf({ 表: { data: '' } })).error).toMatch(/空的/);
    expect(readXlsx(zipOf({ 'xl/other.xml': '' })).error).toMatch(/已损坏/);
    const bad = xlsxOf({ 表: { data: '<row><c r="ZZZZ9"><v>1</v></c><c r="A1"><v>' } });
    expect(readXlsx(bad).error).toMatch(/已损坏/);
  });
});
