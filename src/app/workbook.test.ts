import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { addDecimals, emptyDraft } from '../domain';
import type { Grid, ReportDraft, ReportFormat } from '../domain';
import { toXlsx } from '../exporters';
import { formats } from '../formats';
import { fullDraft, printReport } from './full-report.test-support';
import { hasOpenXmlValidator, openXmlErrors } from './open-xml-validator.test-support';
import { placeOf, readWorkbook } from './read-workbook.test-support';
import type { ReadSheet } from './read-workbook.test-support';
import { sampleCases } from './word-file.test-support';

/** Slow on purpose: the file is opened by a program that knows nothing of this one. */
const SLOW = 180_000;

async function workbook(format: ReportFormat, draft: ReportDraft) {
  const { model } = printReport(format, draft);
  return new Uint8Array(await (await toXlsx(model)).arrayBuffer());
}

function grids(format: ReportFormat, draft: ReportDraft): readonly Grid[] {
  const { blocks } = printReport(format, draft).model;
  return blocks.flatMap((block) => (block.kind === 'table' ? [block.grid] : []));
}

/** The figures that a formula such as SUM(D5:I5) names. */
function namedBy(formula: string, { cells }: ReadSheet): readonly string[] {
  const areas = (/^SUM\((.+)\)$/.exec(formula)?.[1] ?? '').split(',');
  return areas.flatMap((area) => {
    const [from = '', to = from] = area.split(':');
    const [start, end] = [placeOf(from), placeOf(to)];
    return Array.from(cells).flatMap(([address, { value }]) => {
      const { row, column } = placeOf(address);
      const isRow = row >= start.row && row <= end.row;
      return isRow && column >= start.column && column <= end.column ? [value] : [];
    });
  });
}

/** What a workbook may trip over; the others differ in words only. */
const risky = ['empty', 'full', 'wrong', '12-digit figures', 'hostile words'];
const riskyCases = sampleCases.filter(({ name }) => risky.includes(name));

const [format2019, format2021] = [formats[0]!, formats[1]!];
afterEach(() => {
  vi.useRealTimers();
});

describe('a workbook', () => {
  it.skipIf(!hasOpenXmlValidator).each(riskyCases)(
    'of $version, $name: the Open XML SDK finds nothing wrong',
    async ({ format, draft }) => {
      expect(await openXmlErrors(await workbook(format, draft), 'xlsx')).toEqual([]);
    },
    SLOW,
  );

  it.each(formats)('of $version has the same bytes whenever it is written', async (format) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-09T08:00:00Z') });
    const once = await workbook(format, fullDraft(format));
    vi.setSystemTime(new Date('2031-12-31T23:59:59Z'));

    expect(await workbook(format, fullDraft(format))).toEqual(once);
  });

  it('holds no more than its sheets: nobody’s name, no date, no properties', async () => {
    const paths = Object.keys(unzipSync(await workbook(format2021, fullDraft(format2021))));

    expect(paths.filter((path) => !/^(\[Content_Types\]|_rels|xl\/)/.test(path))).toEqual([]);
    expect(paths.filter((path) => /comments|media|drawing|printer/i.test(path))).toEqual([]);
  });

  it('has one sheet a part, named by its heading, in printed order', async () => {
    const sheets = readWorkbook(await workbook(format2021, fullDraft(format2021)));

    expect(sheets.map(({ name }) => name)).toEqual(
      format2021.sections.map(({ heading }) => heading),
    );
    expect(sheets[0]!.cells.get('A1')!.value).toBe('青山镇人民政府2021年政府信息公开工作年度报告');
  });

  it('prints upright, as wide as the page', async () => {
    const parts = unzipSync(await workbook(format2021, fullDraft(format2021)));
    const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet3.xml']);

    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="portrait" fitToHeight="0"/);
  });
});

describe.each(formats)('a total in the workbook of $version', (format) => {
  it('is a sum of the figures beside it that holds the total of the report', async () => {
    const draft = fullDraft(format);
    const sheets = readWorkbook(await workbook(format, draft));
    const totals = grids(format, draft).flatMap(({ rows }) =>
      rows.flat().filter(({ isTotal }) => isTotal),
    );
    const formulas = sheets.flatMap((sheet) =>
      Array.from(sheet.cells.values())
        .filter(({ formula }) => formula !== '')
        .map((cell) => ({ ...cell, sheet })),
    );

    expect(formulas.map(({ value }) => value)).toEqual(totals.map(({ text }) => text));
    for (const { formula, value, sheet } of formulas)
      expect(addDecimals(namedBy(formula, sheet)), formula).toBe(value);
  });

  it('is blank where nothing is filled in', async () => {
    const sheets = readWorkbook(await workbook(format, emptyDraft(format.version, '')));
    const values = sheets.flatMap(({ cells }) => Array.from(cells.values()));

    expect(values.filter(({ isNumber, formula }) => isNumber || formula !== '')).toEqual([]);
  });
});

describe('a figure', () => {
  const written = async (id: string, typed: string) => {
    const format = [format2019, format2021].find((each) =>
      Array.from(printReport(each, fullDraft(each)).evaluation.values.keys()).some(
        (known) => known === id,
      ),
    )!;
    const sheets = readWorkbook(
      await workbook(format, { ...emptyDraft(format.version, ''), cells: { [id]: typed } }),
    );
    const figures = sheets
      .slice(1, 4)
      .flatMap(({ cells }) => Array.from(cells.values()))
      .filter(({ value, isNumber }) => isNumber || /^[+-]?\d+(\.\d+)?(万元|元)?$/.test(value));
    return figures.map(({ value, isNumber, format: look }) => ({ value, isNumber, look }))[0];
  };
  const fee = 'article20Item8/administrativeFees/amount';

  it.each([
    [fee, '28.501684', { value: '28.501684', isNumber: true, look: '0.000000' }],
    [fee, '3.50', { value: '3.5', isNumber: true, look: '0.00' }],
    [fee, '0', { value: '0', isNumber: true, look: '0' }],
    ['article20Item5/licensing/change', '+12', { value: '12', isNumber: true, look: '+0;-0;0' }],
    ['article20Item5/licensing/change', '-12', { value: '-12', isNumber: true, look: '0' }],
  ])('%s %s is a number that shows all that was typed', async (id, typed, expected) => {
    expect(await written(id, typed)).toEqual(expected);
  });

  it.each([
    ['more digits than a spreadsheet holds', fee, '123456789012.123456'],
    ['a unit beside it', 'article20Item9/centralisedProcurement/amount', '28.501684万元'],
  ])('with %s is text, whole', async (_, id, typed) => {
    expect(await written(id, typed)).toEqual({ value: typed, isNumber: false, look: '@' });
  });
});

describe('words', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(1)', '=HYPERLINK("http://example.org","点这里")'])(
    'are never a formula: %s',
    async (typed) => {
      const draft = fullDraft(format2021);
      const narrative = { ...draft.narrative, 'overview/lead': typed };
      const [sheet] = readWorkbook(await workbook(format2021, { ...draft, narrative }));
      const cell = Array.from(sheet!.cells.values()).find(({ value }) => value === typed);

      expect(cell).toMatchObject({ isNumber: false, formula: '', format: '@' });
    },
  );

  it('longer than a cell may hold go on in the next', async () => {
    const typed = '政府信息公开工作'.repeat(12_500);
    const draft = { ...fullDraft(format2021), narrative: { 'overview/lead': typed } };
    const [sheet] = readWorkbook(await workbook(format2021, draft));
    const texts = Array.from(sheet!.cells.values(), ({ value }) => value);

    expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(32_768);
    expect(texts.join('')).toContain(typed);
  });
});

function findCalc(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).map((each) => join(each, 'soffice'));
  const program = [
    process.env['SOFFICE_PATH'] ?? '',
    ...folders,
    '/usr/lib/libreoffice/program/soffice',
  ];
  return program.find((path) => existsSync(path) && existsSync(join(dirname(path), 'libsclo.so')));
}

const calc = findCalc();
const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Without the values that formulas hold: what is shown then was calculated. */
function withoutTotals(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, data]) => {
    const xml = strFromU8(data).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1');
    return [path, strToU8(xml)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

/** Every sheet as rows of shown texts, after the program has calculated all formulas anew. */
function calculated(bytes: Uint8Array): readonly (readonly string[])[][] {
  writeFileSync(join(folder, 'report.xlsx'), bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  // UTF-8, as shown, every sheet into a file of its own.
  const to = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,-1';
  const command = ['--headless', profile, '--convert-to', to, '--outdir', folder, 'report.xlsx'];
  execFileSync(calc ?? '', command, { stdio: 'pipe', timeout: SLOW, cwd: folder });
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return format2021.sections.map(({ heading }) => {
    const file = files.find((name) => name.includes(heading)) ?? '';
    return readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .map((line) => line.split('\t'));
  });
}

describe.skipIf(calc === undefined)('LibreOffice opens the workbook', () => {
  it(
    'and calculates the same totals',
    async () => {
      const draft = fullDraft(format2021);
      const sheets = calculated(withoutTotals(await workbook(format2021, draft)));
      const shown = sheets.map((rows) => new Set(rows.flat()));

      for (const [index, grid] of grids(format2021, draft).entries()) {
        const values = grid.rows.flat().filter(({ role }) => role === 'value');
        expect(values.filter(({ text }) => !shown[index + 1]!.has(text))).toEqual([]);
      }
    },
    SLOW,
  );
});
