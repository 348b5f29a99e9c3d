import { beforeAll, describe, expect, it } from 'vitest';
import { compose, emptyDraft, evaluateDraft } from '../domain';
import type { DocumentBlock, DocumentModel, Grid } from '../domain';
import { toDocx } from '../exporters';
import { formats } from '../formats';
import { libreOffice, savedByLibreOffice, SOFFICE_MS } from './soffice.test-support';
import { hasPdfToText, printedPages } from './word-pages.test-support';
import type { PrintedLine } from './word-pages.test-support';

const POINTS_PER_MM = 72 / 25.4;
const LINES_A_PAGE = 22;
const format = formats[1]!;

/** Two and a half pages of running text without a mark that could hang over the edge. */
const words = '政府信息公开工作'.repeat(190);

function bodyReport(): DocumentModel {
  const draft = emptyDraft(format.version, '2025');
  const identity = { ...draft.identity, organization: '青山镇人民政府', signedOn: '2026-01-09' };
  const narrative = { 'overview/lead': words };
  const evaluation = evaluateDraft({
    format,
    rules: [],
    draft: { ...draft, identity, narrative },
    previousFormat: null,
  });
  return compose(format, evaluation);
}

/** A table of two rows; the first names it. */
function tableNamed(name: string): DocumentBlock {
  const box = { role: 'label', isTotal: false, column: 0, rowSpan: 1, columnSpan: 1 } as const;
  const grid: Grid = {
    columnWidths: [8844],
    headerRowCount: 0,
    rows: [[{ ...box, text: name, row: 0 }], [{ ...box, text: '行', row: 1 }]],
  };
  return { kind: 'table', section: name, grid };
}

/** Headings at every height of a page, each with what it heads. */
function headingsEverywhere(): DocumentModel {
  const heights = Array.from({ length: LINES_A_PAGE }, (_, index) => String(index));
  return {
    title: '',
    organization: '',
    blocks: heights.flatMap((height, lines): DocumentBlock[] => [
      ...Array<DocumentBlock>(LINES_A_PAGE + lines).fill({ kind: 'paragraph', text: '一行' }),
      { kind: 'heading', text: `部分甲${height}完` },
      tableNamed(`表乙${height}完`),
      { kind: 'subheading', text: `方面丙${height}完` },
      { kind: 'paragraph', text: `段落丁${height}完` },
    ]),
  };
}

describe.skipIf(libreOffice === undefined || !hasPdfToText)('the pages LibreOffice prints', () => {
  let body: readonly (readonly PrintedLine[])[] = [];
  let headings: readonly (readonly PrintedLine[])[] = [];

  beforeAll(async () => {
    const files = {
      'body.docx': await bytesOf(bodyReport()),
      'headings.docx': await bytesOf(headingsEverywhere()),
    };
    const saved = savedByLibreOffice(files, 'pdf');
    body = printedPages(saved.get('body.docx')!);
    headings = printedPages(saved.get('headings.docx')!);
  }, SOFFICE_MS);

  it('have 22 lines of 28 characters', () => {
    const full = (body[1] ?? []).filter((line) => !isPageNumber(line));

    expect(full).toHaveLength(22);
    expect(new Set(full.map(({ text }) => text.length))).toEqual(new Set([28]));
  });

  it('hold the running text within the type area of 156 mm × 225 mm', () => {
    const lines = (body[1] ?? []).filter(({ text }) => text.length === 28);

    expect(Math.min(...lines.map(({ left }) => left))).toBeGreaterThan(27.5 * POINTS_PER_MM);
    expect(Math.max(...lines.map(({ right }) => right))).toBeLessThan(184.5 * POINTS_PER_MM);
    expect(Math.min(...lines.map(({ top }) => top))).toBeGreaterThan(36 * POINTS_PER_MM);
    expect(Math.max(...lines.map(({ bottom }) => bottom))).toBeLessThan(263 * POINTS_PER_MM);
  });

  it('are as many as the text needs, with the tables and the signature', () => {
    const printed = body.flat().filter((line) => !isPageNumber(line));

    expect(
      printed
        .map(({ text }) => text)
        .join('')
        .includes(words),
    ).toBe(true);
    expect(body).toHaveLength(6);
  });

  it('are numbered at their outer edges, one character in', () => {
    const numbers = body.map((lines) => lines.find(isPageNumber));

    expect(numbers.map((line) => line?.text)).toEqual(
      body.map((_, index) => `—${String(index + 1)}—`),
    );
    const middle = 105 * POINTS_PER_MM;
    expect(numbers.map((line) => (line?.left ?? 0) > middle)).toEqual(
      body.map((_, index) => index % 2 === 0),
    );
  });

  it.each([
    ['a heading', '部分甲', '表乙'],
    ['a heading of the second level', '方面丙', '段落丁'],
  ])('never end with %s', (_, heading, headed) => {
    const pageOf = (text: string) =>
      headings.findIndex((lines) => lines.some((line) => line.text.includes(text)));
    const places = Array.from({ length: LINES_A_PAGE }, (__, index) => `${String(index)}完`);

    expect(headings.length).toBeGreaterThan(LINES_A_PAGE);
    for (const place of places) {
      expect(pageOf(`${heading}${place}`)).toBeGreaterThanOrEqual(0);
      expect(pageOf(`${headed}${place}`), place).toBe(pageOf(`${heading}${place}`));
    }
  });
});

function isPageNumber({ text }: PrintedLine): boolean {
  return /^—\d+—$/.test(text);
}

async function bytesOf(model: DocumentModel): Promise<Uint8Array> {
  return new Uint8Array(await (await toDocx(model)).arrayBuffer());
}
