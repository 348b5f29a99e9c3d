import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Looks at printed pages: where each line of a PDF stands, by poppler. */

/** For `describe.skipIf(!hasPdfToText)`. */
export const hasPdfToText = spawnSync('pdftotext', ['-v']).error === undefined;

/** Distances are from the upper left corner of the page, in points. */
export interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The lines of each page, from above to below. */
export function printedPages(pdf: Uint8Array): readonly (readonly PrintedLine[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    const path = join(folder, 'report.pdf');
    writeFileSync(path, pdf);
    const options = ['-bbox-layout', path, '-'];
    const output = execFileSync('pdftotext', options, { encoding: 'utf8', maxBuffer: 1 << 28 });
    return output.split('<page ').slice(1).map(linesOf);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function linesOf(page: string): readonly PrintedLine[] {
  const lines = page.matchAll(
    /<line xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/line>/gs,
  );
  return Array.from(lines, ([, left, top, right, bottom, words = '']) => ({
    text: Array.from(words.matchAll(/<word [^>]*>(.*?)<\/word>/gs), ([, word = '']) => word).join(
      '',
    ),
    left: Number(left),
    right: Number(right),
    top: Number(top),
    bottom: Number(bottom),
  })).sort((upper, lower) => upper.top - lower.top);
}
