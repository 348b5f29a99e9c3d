import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { allTables, entryCells, printedTables } from '../domain';
import type { CellId, Grid, ReportDraft, ReportFormat } from '../domain';
import { toData, toDocx, toHtmlPage, toPlainText, toXlsx } from '../exporters';
import { formats } from '../formats';
import { readFile, recognise } from '../importers';
import { fullDraft, printReport } from './full-report.test-support';
import { randomReport } from './random-report.test-support';
import { cornerRows, readDocx } from './read-docx.test-support';
import { readWebPage } from './read-web-page.test-support';
import { readWorkbook } from './read-workbook.test-support';

/** Enough to meet every piece of words and every kind of figure many times; each takes a second. */
const RUNS = 8;
const SLOW = 120_000;

function print(format: ReportFormat, draft: ReportDraft) {
  const { model, evaluation } = printReport(format, draft);
  const words = model.blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text]));
  const grids = model.blocks.flatMap((block) => (block.kind === 'table' ? [block.grid] : []));
  return { format, draft, model, evaluation, words, grids };
}

type Printed = ReturnType<typeof print>;

/** Text, place and spans of every box. */
function boxes({ rows }: Grid) {
  return rows.flat().map(({ text, row, column, rowSpan, columnSpan }) => ({
    text,
    row,
    column,
    rowSpan,
    columnSpan,
  }));
}

async function bytesOf(blob: Promise<Blob>): Promise<Uint8Array> {
  return new Uint8Array(await (await blob).arrayBuffer());
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Every form with a reader that shares no code with its writer, and what it must find. */
const forms: Readonly<Record<string, (printed: Printed) => Promise<void> | void>> = {
  'Word file': async ({ model, words, grids }) => {
    const { blocks } = await readDocx(await toDocx(model));
    const found = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    expect(found).toEqual(words);
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.boxes] : []));
    expect(tables).toEqual(grids.map(boxes));
  },

  'web page': ({ model, words, grids }) => {
    const page = readWebPage(toHtmlPage(model));
    const inner = (text: string) =>
      text.split('《关于<公开办法>的通知》').join('《关于〈公开办法〉的通知》');
    expect(page.words).toEqual(words.map(inner));
    expect(page.tables).toEqual(grids.map(boxes));
  },

  text: ({ model, words, grids }) => {
    const lines = toPlainText(model, { forNotepad: true })
      .replace(/^\uFEFF/, '')
      .split('\r\n');
    const rows = lines.filter((line) => line.includes('\t')).map((line) => line.split('\t'));
    expect(lines.filter((line) => line !== '' && !line.includes('\t'))).toEqual(words);
    expect(rows).toEqual(
      grids.flatMap((grid) =>
        cornerRows({
          kind: 'table',
          boxes: boxes(grid),
          rowCount: grid.rows.length,
          gridColumns: grid.columnWidths,
          headerRowCount: grid.headerRowCount,
          cellWidths: [],
        }),
      ),
    );
  },

  workbook: async ({ model, words, grids }) => {
    const cells = readWorkbook(await bytesOf(toXlsx(model))).flatMap((sheet) =>
      Array.from(sheet.cells.values()),
    );
    const expected = model.blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.grid.rows.flat().map(({ text, isTotal }) => ({ text, isTotal }))
        : [{ text: block.text, isTotal: false }],
    );
    expect(expected.length).toBe(words.length + grids.flatMap(boxes).length);
    expect(cells.length).toBe(expected.length);
    for (const [index, { text, isTotal }] of expected.entries()) {
      const { value, isNumber, formula } = cells[index]!;
      if (isNumber) expect(Number(value), text).toBe(Number(text));
      else expect(withoutEscapes(value)).toBe(text);
      expect(formula !== '', text).toBe(isTotal && text !== '');
    }
  },

  data: ({ format, draft, evaluation }) => {
    const data = JSON.parse(toData(format, evaluation)) as {
      cells: Record<string, string>;
      sections: { heading: string; blocks?: { text: string }[]; ownHeadings?: unknown }[];
    };
    expect(data.cells).toEqual(
      Object.fromEntries(Array.from(evaluation.values, ([id, value]) => [id, value ?? ''])),
    );
    expect(data.sections.map(({ heading }) => heading)).toEqual(
      format.sections.map(({ heading }) => heading),
    );
    const texts = data.sections.flatMap(({ blocks = [] }) => blocks.map(({ text }) => text));
    expect(texts).toEqual(Object.values(draft.narrative));
    expect(data.sections[0]!.ownHeadings).toEqual(draft.ownHeadings['overview'] ?? []);
  },
};

/** `_x0041_` is how a workbook writes what XML has no place for. */
function withoutEscapes(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

const files: Readonly<Record<string, (printed: Printed) => Promise<Uint8Array> | Uint8Array>> = {
  'report.docx': ({ model }) => bytesOf(toDocx(model)),
  'report.html': ({ model }) => utf8(toHtmlPage(model)),
  'report.txt': ({ model }) => utf8(toPlainText(model, { forNotepad: true })),
  'report.xlsx': ({ model }) => bytesOf(toXlsx(model)),
  'report.json': ({ format, evaluation }) => utf8(toData(format, evaluation)),
};

/** The text of every box that our own importer finds in a file. */
async function importBoxes(name: string, bytes: Uint8Array): Promise<Record<string, string>> {
  const read = await readFile(name, bytes);
  if (read.draft) return read.draft.cells;
  if (read.document === undefined) throw new Error(read.error);
  return recognise(formats, read.document).draft.cells;
}

/** Every typed-in box of the printed tables that is not blank; in data those printed in words too. */
function typedBoxes({ format, evaluation }: Printed, name: string): Record<CellId, string> {
  const tables = name.endsWith('.json') ? allTables(format) : printedTables(format);
  return Object.fromEntries(
    tables.flatMap(entryCells).flatMap(({ id }) => {
      const value = evaluation.values.get(id) ?? null;
      return value === null ? [] : [[id, value]];
    }),
  );
}

/** A spreadsheet has the number, not its spelling: +5 is 5 and 3.50 is 3.5. */
function asNumbers(texts: Record<string, string>): Record<string, string> {
  const plain = (text: string) => (Number.isNaN(Number(text)) ? text : String(Number(text)));
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, plain(text)]));
}

async function expectBoxes(name: string, printed: Printed): Promise<void> {
  const found = await importBoxes(name, await files[name]!(printed));
  const expected = typedBoxes(printed, name);
  const isWorkbook = name.endsWith('.xlsx');
  expect(isWorkbook ? asNumbers(found) : found).toEqual(
    isWorkbook ? asNumbers(expected) : expected,
  );
}

describe.each(formats)('reports of $version', (format) => {
  let full: Printed;
  beforeAll(() => {
    full = print(format, fullDraft(format));
  });

  describe.each(Object.entries(forms))('as a %s', (_, check) => {
    it('have every figure, total, heading and sentence, when full', async () => {
      await check(full);
    });

    it(
      'have every figure, total, heading and sentence, whatever they are',
      async () => {
        await fc.assert(
          fc.asyncProperty(randomReport(format), async (draft) => {
            await check(print(format, draft));
          }),
          { numRuns: RUNS },
        );
      },
      SLOW,
    );
  });

  it.each(Object.keys(files))(
    'have every box again when %s is imported',
    async (name) => {
      await expectBoxes(name, full);
      await fc.assert(
        fc.asyncProperty(randomReport(format), (draft) => expectBoxes(name, print(format, draft))),
        { numRuns: RUNS },
      );
    },
    SLOW,
  );
});
