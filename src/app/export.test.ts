import { describe, expect, it } from 'vitest';
import { layoutSection, linePaths, tableCells } from '../domain';
import type { AxisNode, LinePath, ReportFormat, TableFormat, TablesSection } from '../domain';
import { toDocx, toHtml, toPlainText } from '../exporters';
import { formats } from '../formats';
import { fullDraft, printReport } from './full-report.test-support';
import { cornerRows, filledRows, readDocx } from './read-docx.test-support';
import type { ReadTable } from './read-docx.test-support';
import { readWebPage } from './read-web-page.test-support';

const rowsByColumns: Record<string, readonly string[]> = {
  '2019': ['18×4', '26×10', '4×15'],
  '2021': ['14×4', '28×10', '4×15'],
};

function tableSections(format: ReportFormat): readonly TablesSection[] {
  return format.sections.filter((section) => section.kind === 'tables');
}

function labels({ groups, line }: LinePath): string {
  return [...groups, line].map(({ label }) => label).join('｜');
}

/** Neighbours that are the same box count once. */
function merged(texts: readonly string[]): string {
  return texts.filter((text, index) => text !== texts[index - 1]).join('｜');
}

function depth(axis: readonly AxisNode[]): number {
  const depths = linePaths(axis).map(({ groups, line }) => groups.length + (line.label ? 1 : 0));
  return Math.max(...depths);
}

/** The printed rows of one table, found by its caption; the whole grid where it has none. */
function partOf(rows: readonly (readonly string[])[], table: TableFormat) {
  if (table.caption === undefined) return rows;
  const captions = rows.flatMap((row, index) => (new Set(row).size === 1 && row[0] ? [index] : []));
  const begin = rows.findIndex((row) => row[0] === table.caption);
  return rows.slice(begin + 1, captions.find((index) => index > begin) ?? rows.length);
}

/** What is printed where a row and a column meet, found by their headings alone. */
function figureAt(
  rows: readonly (readonly string[])[],
  row: LinePath,
  column: LinePath,
  of: TableFormat,
) {
  const part = partOf(rows, of);
  const headings = part.slice(0, depth(of.columns));
  const labelWidth = depth(of.rows);
  const rowIndex = part.findIndex(
    (texts, index) =>
      index >= headings.length && merged(texts.slice(0, labelWidth)) === labels(row),
  );
  const columnIndex = (part[0] ?? []).findIndex(
    (_, index) =>
      index >= labelWidth && merged(headings.map((texts) => texts[index] ?? '')) === labels(column),
  );
  return part[rowIndex]?.[columnIndex];
}

describe.each(formats)('a full report in the format of $version', (format) => {
  const printed = printReport(format, fullDraft(format));
  const text = toPlainText(printed.model);
  const lines = text.split('\n');
  const docx = toDocx(printed.model).then(readDocx);
  const tablesOf = async () => (await docx).blocks.filter((block) => block.kind === 'table');

  it('has every figure and total of every table in its row and column of the Word file', async () => {
    const tables = await tablesOf();
    let compared = 0;
    for (const [index, section] of tableSections(format).entries()) {
      const rows = filledRows(tables[index]!);
      for (const table of section.tables) {
        for (const row of linePaths(table.rows)) {
          for (const column of linePaths(table.columns)) {
            const id = `${table.id}/${row.line.id}/${column.line.id}` as const;
            expect(printed.evaluation.values.get(id), id).toBeTruthy();
            expect(figureAt(rows, row, column, table), id).toBe(printed.evaluation.values.get(id));
            compared += 1;
          }
        }
      }
    }
    expect(compared).toBe(
      tableSections(format).flatMap(({ tables: of }) => of.flatMap(tableCells)).length,
    );
  });

  it('has totals that add up on the printed page', async () => {
    const rows = filledRows((await tablesOf())[1]!);
    for (const row of rows.slice(3)) {
      const [total, ...parts] = row.slice(3).map(Number).reverse();
      expect(
        parts.reduce((sum, part) => sum + part, 0),
        row[2],
      ).toBe(total);
    }
  });

  it('has the same tables in the text, each figure in the same row and column', async () => {
    const rows = lines.filter((line) => line.includes('\t')).map((line) => line.split('\t'));
    const expected = (await tablesOf()).flatMap(cornerRows);

    expect(rows).toEqual(expected);
  });

  it('has the same words and the same tables, merged alike, on the web page', async () => {
    const page = readWebPage(toHtml(printed.model));
    const paragraphs = (await docx).blocks.filter((block) => block.kind === 'paragraph');

    expect(page.words).toEqual(paragraphs.map((paragraph) => paragraph.text));
    expect(page.tables).toEqual((await tablesOf()).map(({ boxes }) => boxes));
  });

  it('has the merges of the official tables', async () => {
    const tables = await tablesOf();
    const sizes = tables.map(({ rowCount, gridColumns }) => `${rowCount}×${gridColumns.length}`);
    expect(sizes).toEqual(rowsByColumns[format.version]);
    for (const [index, section] of tableSections(format).entries()) {
      const layout = layoutSection(section);
      const places = layout.rows
        .flat()
        .map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan]);
      const read = tables[index]!.boxes.map(({ row, column, rowSpan, columnSpan }) => [
        row,
        column,
        rowSpan,
        columnSpan,
      ]);
      expect(read).toEqual(places);
      expect(tables[index]!.headerRowCount).toBe(layout.headerRowCount);
    }
  });

  it('has columns as wide in the grid as in the cells, 8844 twips together', async () => {
    const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
    for (const { gridColumns, cellWidths } of await tablesOf()) {
      expect(sum(gridColumns)).toBe(8844);
      for (const { width, column, span } of cellWidths.flat()) {
        expect(width).toBe(sum(gridColumns.slice(column, column + span)));
      }
    }
  });

  it('has a paragraph in every cell, without which Word refuses the file', async () => {
    expect((await docx).cellsWithoutParagraph).toBe(0);
  });

  it('has every heading and sentence in the Word file and, a line each, in the text', async () => {
    const paragraphs = (await docx).blocks.filter((block) => block.kind === 'paragraph');
    const texts = paragraphs.map((paragraph) => paragraph.text);
    const { narrative, ownHeadings } = printed.draft;
    const sentences = [
      ...format.sections.map(({ heading }) => heading),
      ...Object.values(narrative).flatMap((words) => words.split('\n')),
      ...Object.values(ownHeadings).flatMap((own) => own.map((each) => each.text)),
      `青山镇人民政府${String(format.reportYears.from)}年政府信息公开工作年度报告`,
      '（一）主动公开',
      '（五）监督保障',
      '（六）教育培训',
      '本报告依据《条例》编制。',
      '青政〔2026〕3号',
      '青山镇人民政府办公室',
      '2026年1月9日',
    ];

    for (const sentence of sentences) {
      expect(texts).toContain(sentence);
      expect(lines).toContain(sentence);
    }
    expect(lines.filter((line) => line !== '' && !line.includes('\t'))).toEqual(texts);
    const headings = paragraphs.filter(({ style }) => style === 'Heading1');
    expect(headings.map((heading) => heading.text)).toEqual(
      format.sections.map(({ heading }) => heading),
    );
  });

  it('keeps the sentence of the balance in its corner', async () => {
    const sentence = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
    const corner = (await tablesOf())[1]!.boxes[0];

    expect(corner).toMatchObject({ text: sentence, row: 0, column: 0, rowSpan: 3, columnSpan: 3 });
    expect(text.split(sentence)).toHaveLength(2);
  });

  it('is the same document each time it is exported', async () => {
    const again = await readDocx(await toDocx(printed.model));

    expect(again.documentXml).toBe((await docx).documentXml);
  });

  it('holds no more than the printed report', async () => {
    const { paths } = await docx;

    expect(paths.filter((path) => /comments|customXml|media|people/i.test(path))).toEqual([]);
  });
});

describe.each(formats)('an empty report in the format of $version', (format) => {
  const draft = fullDraft(format);
  const printed = printReport(format, { ...draft, cells: {}, narrative: {}, ownHeadings: {} });

  it('has empty boxes, never zeros', async () => {
    const { blocks, cellsWithoutParagraph } = await readDocx(await toDocx(printed.model));
    const tables = blocks.filter((block): block is ReadTable => block.kind === 'table');

    expect(cellsWithoutParagraph).toBe(0);
    expect(filledRows(tables[1]!)[3]!.slice(3)).toEqual(Array(7).fill(''));
    expect(cornerRows(tables[2]!)[3]).toEqual(Array(15).fill(''));
  });

  it('has rows of the same number of fields in the text', () => {
    const counts = toPlainText(printed.model)
      .split('\n')
      .filter((line) => line.includes('\t'))
      .map((line) => line.split('\t').length);

    expect(new Set(counts)).toEqual(new Set([4, 10, 15]));
  });
});

describe('words that files do not like', () => {
  const format = formats[1]!;
  const sentences = async (typed: string) => {
    const draft = fullDraft(format);
    const narrative = { ...draft.narrative, 'overview/proactive': typed };
    const { model } = printReport(format, { ...draft, narrative });
    const { blocks, documentXml } = await readDocx(await toDocx(model));
    const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    return { texts, documentXml, lines: toPlainText(model).split('\n') };
  };

  it.each([
    ['markup', '<b>粗体</b> & "引号" <script>alert(1)</script>', undefined],
    ['rare characters of place names', '㙍𠅤镇𡐓村𰻝𱉼', undefined],
    ['control characters', '甲\u0000乙\u0008丙\u001F丁', '甲乙丙丁'],
    ['halves of characters', '甲\uD800乙\uDC00丙', '甲乙丙'],
    ['tabs', '甲\t乙', '甲 乙'],
    ['50,000 characters', '政府信息公开工作'.repeat(6250), undefined],
  ])('come through or are left out: %s', async (_, typed, printed = typed) => {
    const { texts, lines, documentXml } = await sentences(typed);

    expect(texts).toContain(printed);
    expect(lines).toContain(printed);
    expect(documentXml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/);
    expect(documentXml).not.toContain('<script');
  });
});
