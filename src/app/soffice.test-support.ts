import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Slow on purpose: the files are opened and saved by a program that knows nothing of this one. */
export const SOFFICE_MS = 180_000;

function findLibreOffice(): string | undefined {
  const named = process.env['SOFFICE_PATH'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const places = folders.flatMap((folder) => [
    join(folder, 'soffice'),
    join(folder, 'libreoffice'),
  ]);
  return [named ?? '', ...places].find((path) => path !== '' && existsSync(path));
}

/** Path of LibreOffice; undefined where it is not installed: tests that need it are then skipped. */
export const libreOffice = findLibreOffice();

/**
 * Files as LibreOffice saves them, by name; all in one start of it.
 *
 * @param to what `--convert-to` takes: “docx:MS Word 2007 XML”, “html”
 */
export function savedByLibreOffice(
  files: Readonly<Record<string, Uint8Array>>,
  to: string,
): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'soffice-'));
  try {
    const paths = Object.entries(files).map(([name, bytes]) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const target = join(folder, 'saved');
    const command = ['--headless', profile, '--convert-to', to, '--outdir', target, ...paths];
    execFileSync(libreOffice ?? '', command, { stdio: 'pipe', timeout: SOFFICE_MS });
    const extension = to.replace(/:.*/, '');
    return new Map(
      paths.map((path) => {
        const saved = basename(path).replace(/\.\w+$/, `.${extension}`);
        return [basename(path), readFileSync(join(target, saved))];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
