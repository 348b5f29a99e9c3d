import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sampleCases, wordFile } from './word-file.test-support';
import { officialStructure2021, wordStructure } from './word-structure.test-support';

const template = fileURLToPath(
  new URL('../../../shared/formats/official-template-2021.docx', import.meta.url),
);

function structureOf(file: Uint8Array) {
  return wordStructure(strFromU8(unzipSync(file)['word/document.xml']!));
}

describe('the tables of a Word file in the format of 2021', () => {
  it.each(sampleCases.filter(({ version }) => version === '2021'))(
    'have the rows, columns and merges of the official ones: $name',
    async ({ format, draft }) => {
      expect(structureOf(await wordFile(format, draft))).toEqual(officialStructure2021);
    },
  );

  it.skipIf(!existsSync(template))('are recorded here as the blank template has them', () => {
    expect(structureOf(readFileSync(template))).toEqual(officialStructure2021);
  });
});
