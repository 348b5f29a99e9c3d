import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { toDocx } from '../exporters';
import { formats } from '../formats';
import { fullDraft, printReport } from './full-report.test-support';

/** Slow on purpose: the file is opened by a program that knows nothing of this one. */
const SLOW = 180_000;

function findLibreOffice(): string | undefined {
  const named = process.env['SOFFICE_PATH'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const places = folders.flatMap((folder) => [
    join(folder, 'soffice'),
    join(folder, 'libreoffice'),
  ]);
  return [named ?? '', ...places].find((path) => path !== '' && existsSync(path));
}

const libreOffice = findLibreOffice();
const folder = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function convert(path: string, to: string, extension: string): Buffer {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const options = ['--headless', profile, '--convert-to', to, '--outdir', folder, path];
  execFileSync(libreOffice ?? '', options, { stdio: 'pipe', timeout: SLOW });
  return readFileSync(path.replace(/docx$/, extension));
}

describe.skipIf(libreOffice === undefined)('LibreOffice opens the Word file', () => {
  it.each(formats)(
    'and prints every figure, total and heading of a full report of $version',
    async (format) => {
      const { model, evaluation } = printReport(format, fullDraft(format));
      const path = join(folder, `${format.version}.docx`);
      writeFileSync(path, new Uint8Array(await (await toDocx(model)).arrayBuffer()));

      const text = convert(path, 'txt:Text (encoded):UTF8', 'txt').toString('utf8');
      const words = new Set(text.split(/\s+/));

      const figures = model.blocks.flatMap((block) =>
        block.kind === 'table' ? block.grid.rows.flat().filter(({ role }) => role === 'value') : [],
      );
      expect(figures.length).toBeGreaterThan(160);
      for (const figure of figures) expect(words).toContain(figure.text);
      expect(words).toContain(evaluation.values.get('applications/handled/total'));
      for (const { heading } of format.sections) expect(text).toContain(heading);
      expect(convert(path, 'pdf', 'pdf').subarray(0, 5).toString('latin1')).toBe('%PDF-');
    },
    SLOW,
  );
});
