import { formats } from '../../formats';
import { readPdf } from '../../importers/pdf';
import { chanceFrom } from '../chance.test-support';
import { fullDraft } from '../full-report.test-support';
import { attempt } from './attempt.test-support';
import type { OpenReport, Outcome } from './attempt.test-support';
import { damaged } from './mutations.test-support';
import { seedFiles } from './seed-files.test-support';
import type { ForeignFiles, SeedFile } from './seed-files.test-support';

export interface Fuzz {
  /** What the file of this number is made from. */
  readonly kindOf: (index: number) => string;
  /** The file itself: always the same for the same seed and number. */
  readonly fileOf: (index: number) => SeedFile;
  /** Gives a file to its reader. Never rejects. */
  readonly run: (file: SeedFile) => Promise<Outcome>;
}

export async function createFuzz(seed: number, foreign: ForeignFiles): Promise<Fuzz> {
  const canary = { ran: false };
  Reflect.set(globalThis, 'pwned', () => {
    canary.ran = true;
  });
  const format = formats[formats.length - 1];
  if (!format) throw new Error('There is no format');
  const seeds = await seedFiles(format, foreign);
  const open: OpenReport = { format, draft: fullDraft(format) };
  const seedOf = (index: number) => seeds[index % seeds.length] as SeedFile;
  const fileOf = (index: number): SeedFile => {
    const chance = chanceFrom(seed * 1_000_003 + index);
    const sound = seedOf(index);
    return { ...sound, bytes: damaged(sound.bytes, chance, chance.pick(seeds).bytes) };
  };
  return {
    kindOf: (index) => seedOf(index).kind,
    fileOf,
    run: async (file) => {
      try {
        const outcome = await attempt(file, open, readPdf);
        return canary.ran ? { fault: 'a script ran' } : outcome;
      } catch (error) {
        const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
        return { fault: `crash: ${what}` };
      }
    },
  };
}
