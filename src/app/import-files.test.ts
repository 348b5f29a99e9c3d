import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import type { DocumentModel, Grid } from '../domain';
import { toDocx } from '../exporters';
import { formats } from '../formats';
import { readFile } from '../importers';
import { readPdf } from '../importers/pdf';
import type { SourceGrid } from '../importers';
import { fullDraft, printReport } from './full-report.test-support';
import { libreOffice, SOFFICE_MS } from './soffice.test-support';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Saves a file in another form; returns where. */
function convert(path: string, to: string): string {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const target = join(folder, to.replace(/:.*/, ''));
  const command = ['--headless', profile, '--convert-to', to, '--outdir', target, path];
  execFileSync(libreOffice ?? '', command, { stdio: 'pipe', timeout: SOFFICE_MS });
  return join(target, path.replace(/.*[\\/](.*)\.\w+$/, `$1.${to.replace(/:.*/, '')}`));
}

async function gridsOf(path: string): Promise<SourceGrid[]> {
  const result = await readFile(path, new Uint8Array(readFileSync(path)), readPdf);
  if (result.document === undefined) throw new Error(result.error ?? 'A backup file.');
  return result.document.blocks.flatMap((block) => (block.kind === 'grid' ? [block] : []));
}

/** Each printed box as “row/column+columns/rows text”; tables may hold the same text twice. */
const printed = (grids: readonly Grid[]) =>
  grids.map(({ rows }) =>
    rows
      .flat()
      .map((box) => `${box.row}/${box.column}+${box.columnSpan}/${box.rowSpan} ${box.text}`),
  );
const read = (grids: readonly SourceGrid[]) =>
  grids.map(({ rows }) =>
    rows
      .flat()
      .map(
        (box) =>
          `${box.row}/${box.column}+${box.columnSpan}/${box.rowSpan} ${box.text.replace(/\s/g, '')}`,
      ),
  );

async function save(format: (typeof formats)[number]) {
  const { model } = printReport(format, fullDraft(format));
  const path = join(folder, `${format.version}.docx`);
  writeFileSync(path, new Uint8Array(await (await toDocx(model)).arrayBuffer()));
  const grids = model.blocks.flatMap((block) => (block.kind === 'table' ? [block.grid] : []));
  expect(grids).toHaveLength(3);
  return { path, model, expected: printed(grids) };
}

/** The whole report on one sheet, as people paste it: words in column A, a blank row behind a table. */
function workbookOf(model: DocumentModel): Uint8Array {
  const rows: string[] = [];
  const merges: string[] = [];
  const cellOf = (column: number, text: string) => {
    const place = `${String.fromCharCode(65 + column)}${rows.length + 1}`;
    const isNumber = /^-?\d+(\.\d+)?$/.test(text);
    return isNumber
      ? `<c r="${place}"><v>${text}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
  };
  const add = (cells: string) => rows.push(`<row r="${rows.length + 1}">${cells}</row>`);
  for (const block of model.blocks) {
    if (block.kind !== 'table') add(cellOf(0, block.text));
    else {
      for (const boxes of block.grid.rows) {
        for (const { column, columnSpan, rowSpan } of boxes) {
          const end = String.fromCharCode(64 + column + columnSpan);
          const start = String.fromCharCode(65 + column);
          if (columnSpan * rowSpan > 1) {
            merges.push(`${start}${rows.length + 1}:${end}${rows.length + rowSpan}`);
          }
        }
        add(boxes.map(({ column, text }) => cellOf(column, text)).join(''));
      }
      add('');
    }
  }
  const schemas = 'http://schemas.openxmlformats.org';
  const main = `xmlns="${schemas}/spreadsheetml/2006/main"`;
  const office = `${schemas}/officeDocument/2006/relationships`;
  const areas = merges.map((area) => `<mergeCell ref="${area}"/>`).join('');
  const parts = {
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="年报" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="sheet1.xml"/></Relationships>`,
    'xl/sheet1.xml': `<worksheet ${main}><sheetData>${rows.join('')}</sheetData><mergeCells>${areas}</mergeCells></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])),
  );
}

describe.each(formats)('A full report of $version has every box in its place', (format) => {
  it('read from the Word file we write', async () => {
    const { path, expected } = await save(format);
    expect(read(await gridsOf(path))).toEqual(expected);
  });

  it('read from a workbook with the report on one sheet', async () => {
    const { model, expected } = await save(format);
    const path = join(folder, `${format.version}.xlsx`);
    writeFileSync(path, workbookOf(model));
    expect(read(await gridsOf(path))).toEqual(expected);
  });

  it
    .skipIf(libreOffice === undefined)
    .each(['docx:MS Word 2007 XML', 'doc:MS Word 97', 'html', 'pdf'])(
    'read from what LibreOffice saves as %s',
    async (to) => {
      const { path, expected } = await save(format);
      const saved = convert(path, to);
      expect(read(await gridsOf(saved))).toEqual(expected);
    },
    SOFFICE_MS,
  );
});
