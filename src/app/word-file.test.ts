import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hasOpenXmlValidator, openXmlErrors } from './open-xml-validator.test-support';
import { readDocx } from './read-docx.test-support';
import { sampleCases, sampleDigests, wordFile } from './word-file.test-support';

const SLOW = 60_000;

describe('a Word file', () => {
  it.each(sampleCases)('of $version, $name: every cell ends with a paragraph', async (sample) => {
    const bytes = await wordFile(sample.format, sample.draft);

    expect((await readDocx(new Blob([bytes]))).cellsWithoutParagraph).toBe(0);
  });

  it.skipIf(!hasOpenXmlValidator).each(sampleCases)(
    'of $version, $name: the Open XML SDK finds nothing wrong',
    async (sample) => {
      const bytes = await wordFile(sample.format, sample.draft);

      expect(await openXmlErrors(bytes, 'docx')).toEqual([]);
    },
    SLOW,
  );
});

describe('the same report', () => {
  it(
    'gives the same bytes on another computer, at another time, in another time zone',
    async () => {
      const here = await sampleDigests();

      expect(digestsInAnotherProcess('Pacific/Kiritimati')).toEqual(here);
    },
    SLOW,
  );
});

/** Exports every sample in a process of its own. */
function digestsInAnotherProcess(timeZone: string): unknown {
  const script = [
    `import { runnerImport } from 'vite';`,
    `const { module } = await runnerImport('./src/app/word-file.test-support.ts', { configFile: false });`,
    `console.log(JSON.stringify(await module.sampleDigests()));`,
  ].join('\n');
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, TZ: timeZone },
    encoding: 'utf8',
  });
  return JSON.parse(output);
}
