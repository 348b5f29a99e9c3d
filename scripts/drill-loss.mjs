/**
 * `npm run drill:loss [-- --count 300 --seed 1]`: does the work survive? A robot types into boxes, words and
 * ledger of the built application in a real Chromium with a profile on disk. At a moment that chance
 * chooses, the browser is killed, the page crashes, is closed or reloaded, alone, beside a second
 * window, or while the disk refuses. What the screen had called saved (“已存在本机”), read from the
 * screen at that moment, must be there after reopening: it, or what was typed into the box after it.
 *
 * Writes docs/drills.md. Ends with 1 if anything was lost or came back other than it was typed.
 *
 * `--sabotage` lets every third write get lost behind the screen's back: the drill must then fail.
 * It writes nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies, root } from './setup.mjs';

ensureDependencies();
const { build, preview } = await import('vite');
const { startBrowser } = await import('./drill/browser.mjs');
const { createChance } = await import('./drill/chance.mjs');
const { createDrill } = await import('./drill/rounds.mjs');
const { writeFigures } = await import('./drill/figures.mjs');

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    sabotage: { type: 'boolean', default: false },
  },
});
/** So many browsers at once, each with a profile and a chance of its own. */
const LANES = 3;
const count = Number(values.count);
const seed = Number(values.seed);
const profile = mkdtempSync(join(tmpdir(), 'drill-'));
const dist = join(profile, 'dist');
await build({ root, logLevel: 'error', build: { outDir: dist, emptyOutDir: true } });
const server = await preview({
  root,
  configFile: false,
  logLevel: 'error',
  build: { outDir: dist },
  preview: { host: '127.0.0.1', port: 0, open: false },
});

try {
  const at = server.httpServer.address();
  if (at === null || typeof at === 'string') throw new Error('The server has no port');
  const address = `http://127.0.0.1:${at.port}/`;
  /** @type {import('./drill/rounds.mjs').Outcome[]} */
  const outcomes = [];
  let begun = 0;
  let version = '';
  /** @param {number} lane */
  const run = async (lane) => {
    const start = () => startBrowser(join(profile, `browser-${lane}`));
    const chance = createChance(seed + lane);
    const drill = await createDrill({ start, address, chance, isSabotaged: values.sabotage });
    version = drill.version();
    while (begun < count) {
      begun += 1;
      const outcome = await drill.round();
      outcomes.push(outcome);
      const { kind, lost, corrupted } = outcome;
      const faults = [...lost, ...corrupted];
      if (faults.length > 0 || outcomes.length % 10 === 0)
        console.log(`${outcomes.length}/${count} ${kind}: ${faults.join('; ') || 'nothing lost'}`);
    }
    await drill.end();
  };
  await Promise.all(Array.from({ length: LANES }, (_, lane) => run(lane)));
  const isWhole = outcomes.every(({ lost, corrupted }) => lost.length + corrupted.length === 0);
  if (!values.sabotage) await writeFigures({ outcomes, seed, version });
  console.log(isWhole ? 'Nothing was lost.' : 'SOMETHING WAS LOST.');
  process.exitCode = isWhole ? 0 : 1;
} finally {
  await server.close();
  rmSync(profile, { recursive: true, force: true });
}
