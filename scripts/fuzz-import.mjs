/**
 * `npm run fuzz:import -- --count 20000 --seed 8`: gives damaged and hostile files to every reader, in
 * a thread that is killed when it hangs, and writes the figures to docs/fuzz.md. Ends with 1 if
 * anything crashed, hung, ran or changed the open report. Ctrl+C ends it with what it has tried.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { bundleForNode } from './bundle.mjs';
import { FuzzFigures } from './fuzz-figures.mjs';
import { ensureDependencies, root } from './setup.mjs';

const bundle = join(root, 'node_modules', '.cache', 'fuzz', 'fuzz.mjs');
/** No reader may compute for longer. Time of the processor: the computer may be busy with other work. */
const HANG_MS = 2_000;
/** By the clock; then the thread is killed and the file tried again. */
const KILL_MS = 20_000;
const TRIES = 3;

/**
 * @typedef {object} Tried
 * @property {number} index
 * @property {string} kind
 * @property {string | { fault: string }} outcome
 * @property {number} ms
 */

async function main() {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '20000' },
      seed: { type: 'string', default: String(Date.now() % 100_000) },
    },
  });
  const [count, seed] = [Number(values.count), Number(values.seed)];
  ensureDependencies();
  await bundleForNode('src/app/fuzz/fuzz.test-support.ts', bundle);
  console.log(`${count} files, seed ${seed}`);
  const figures = new FuzzFigures(seed);
  const thread = new ReadingThread(seed);
  const asked = { toStop: false };
  process.once('SIGINT', () => (asked.toStop = true));
  for (let index = 0; index < count && !asked.toStop; index += 1) {
    const tried = await tryFile(thread, index);
    figures.add(tried);
    if (typeof tried.outcome !== 'string') console.log(figures.faults[figures.faults.length - 1]);
    if ((index + 1) % 1000 === 0) console.log(`${index + 1}: ${figures.summary()}`);
  }
  await thread.end();
  console.log(figures.summary());
  writeFileSync(join(root, 'docs', 'fuzz.md'), await figures.report());
  process.exitCode = figures.faults.length === 0 ? 0 : 1;
}

/** @param {ReadingThread} thread
 * @param {number} index
 * @returns {Promise<Tried>} */
async function tryFile(thread, index) {
  let tried = await thread.run(index);
  for (let again = 1; again < TRIES && tried.ms > HANG_MS; again += 1) {
    tried = await thread.run(index);
  }
  if (tried.ms <= HANG_MS) return tried;
  return { ...tried, outcome: { fault: `hang: ${Math.round(tried.ms)} ms` } };
}

/** The thread that reads; another one after it had to be killed. */
class ReadingThread {
  /** @type {Worker | null} */
  #thread = null;

  /** @param {number} seed */
  constructor(seed) {
    this.seed = seed;
  }

  /** @param {number} index
   * @returns {Promise<Tried>} */
  async run(index) {
    this.#thread ??= new Worker(new URL(import.meta.url), {
      workerData: { seed: this.seed },
      resourceLimits: { maxOldGenerationSizeMb: 1500 },
    });
    const thread = this.#thread;
    thread.removeAllListeners();
    const tried = await /** @type {Promise<Tried>} */ (
      new Promise((resolve) => {
        const since = { kind: '', at: performance.now() };
        const end = (/** @type {string} */ fault) => {
          this.#thread = null;
          void thread.terminate();
          const ms = performance.now() - since.at;
          resolve({ index, kind: since.kind, outcome: { fault }, ms });
        };
        /** @type {NodeJS.Timeout | undefined} */
        let timer;
        thread.on('message', (message) => {
          if (message.begun) {
            Object.assign(since, { kind: message.kind, at: performance.now() });
            timer = setTimeout(() => end('hang: killed'), KILL_MS);
          } else {
            clearTimeout(timer);
            resolve({ index, ...message });
          }
        });
        thread.on('error', (error) => {
          clearTimeout(timer);
          end(`crash: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        });
        thread.postMessage(index);
      })
    );
    return tried;
  }

  async end() {
    await this.#thread?.terminate();
  }
}

/** In the thread. */
async function serve() {
  const { createFuzz } = await import(pathToFileURL(bundle).href);
  const fixture = (/** @type {string} */ name) =>
    new Uint8Array(readFileSync(join(root, 'src', 'importers', 'fixtures', name)));
  const foreign = { doc: fixture('traps.doc'), pdf: fixture('words.pdf') };
  const fuzz = await createFuzz(workerData.seed, foreign);
  parentPort?.on('message', async (index) => {
    const kind = fuzz.kindOf(index);
    const file = fuzz.fileOf(index);
    parentPort?.postMessage({ begun: true, kind });
    const start = process.cpuUsage();
    const outcome = await fuzz.run(file);
    const { user, system } = process.cpuUsage(start);
    parentPort?.postMessage({ kind, outcome, ms: (user + system) / 1000 });
  });
}

if (isMainThread) await main();
else await serve();
