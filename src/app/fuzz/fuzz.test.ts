import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createFuzz } from './fuzz.test-support';

/** `npm run fuzz:import` tries tens of thousands; the seed and number of a fault stand there too. */
const FILES = Number(process.env['FUZZ_FILES'] ?? 255);
const SEED = Number(process.env['FUZZ_SEED'] ?? 8);

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../importers/fixtures/${name}`, import.meta.url)));
const foreign = { doc: fixture('traps.doc'), pdf: fixture('words.pdf') };

describe('damaged and hostile files', () => {
  it(
    'are read or refused in Chinese, and nothing else comes of them',
    { timeout: 120_000 },
    async () => {
      const fuzz = await createFuzz(SEED, foreign);
      const faults: string[] = [];
      const count = { read: 0, refused: 0 };
      for (let index = 0; index < FILES; index += 1) {
        const outcome = await fuzz.run(fuzz.fileOf(index));
        if (typeof outcome === 'string') count[outcome] += 1;
        else faults.push(`${fuzz.kindOf(index)}, number ${String(index)}: ${outcome.fault}`);
      }

      expect(faults).toEqual([]);
      expect(count.read).toBeGreaterThan(FILES / 5);
      expect(count.refused).toBeGreaterThan(FILES / 5);
    },
  );

  it('are the same again for the same seed', async () => {
    const [first, second] = [await createFuzz(3, foreign), await createFuzz(3, foreign)];
    for (const index of [0, 7, 1000]) {
      expect(first.fileOf(index).bytes).toEqual(second.fileOf(index).bytes);
    }
  });
});
