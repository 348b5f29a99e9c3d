/** `npm test`: set-up, each stage of `npm run check`, then the journeys in a real browser. CI reads the last line. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ensureChromium,
  ensureDependencies,
  ensureLibreOffice,
  ensureOpenXmlValidator,
  root,
} from './setup.mjs';
import { readE2eResults, readUnitResults } from './test-results.mjs';

const reports = mkdtempSync(join(tmpdir(), 'npm-test-'));
const unitReport = join(reports, 'unit.json');
const e2eReport = join(reports, 'e2e.json');

/** What these stages count are their tests; any other stage counts as one.
 * @type {Record<string, { options: string, readResults: () => import('./test-results.mjs').Count }>} */
const runners = {
  unit: {
    options: `-- --reporter=default --reporter=json --outputFile.json="${unitReport}"`,
    readResults: () => readUnitResults(unitReport),
  },
  e2e: {
    options: '-- --reporter=list,json',
    readResults: () => readE2eResults(e2eReport),
  },
};

/** Each of these only reads and keeps one processor busy: they run side by side, the longest begun first. */
const readers = ['lint:src', 'types', 'lint:rest', 'format:check', 'boundaries', 'knip', 'audit'];

const total = { passed: 0, failed: 0, skipped: /** @type {string[]} */ ([]) };
const broken = await brokenStages();
rmSync(reports, { recursive: true });

for (const name of total.skipped) console.log(`skipped: ${name}`);
if (broken.length > 0) console.log(`\nStopped at: ${broken.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped.length} skipped`);
process.exitCode = broken.length > 0 ? 1 : 0;

/** The first stage that fails, or all readers that do. */
async function brokenStages() {
  if (!(await inTurn('set-up', setUp))) return ['set-up'];
  const stages = [...stagesOfCheck(), 'e2e'];
  const brokenReaders = await sideBySide(stages.filter((stage) => readers.includes(stage)));
  if (brokenReaders.length > 0) return brokenReaders;
  for (const stage of stages.filter((name) => !readers.includes(name))) {
    if (!(await inTurn(stage, () => runStage(stage)))) return [stage];
  }
  return [];
}

async function setUp() {
  try {
    ensureDependencies();
    process.env['CHROMIUM_PATH'] = await ensureChromium();
    process.env['SOFFICE_PATH'] = ensureLibreOffice() ?? '';
    ensureOpenXmlValidator();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    total.failed += 1;
    return false;
  }
}

function stagesOfCheck() {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return [...scripts.check.matchAll(/npm run (\S+)/g)].map(([, stage]) => stage);
}

/** @param {string} name
 * @param {() => Promise<boolean>} work */
async function inTurn(name, work) {
  console.log(`\n== ${name}`);
  const { isGreen, summary } = await timed(name, work);
  console.log(summary);
  return isGreen;
}

/** As many at a time as there are processors. What a stage says comes whole, and in the order of the stages.
 * @param {string[]} stages
 * @returns {Promise<string[]>} those that failed */
async function sideBySide(stages) {
  console.log(`\n== side by side: ${stages.join(', ')}`);
  const waiting = readers.filter((stage) => stages.includes(stage));
  const unprinted = [...stages];
  /** @type {Map<string, string>} */
  const said = new Map();
  /** @type {string[]} */
  const failed = [];

  const takeNext = async () => {
    const stage = waiting.shift();
    if (!stage) return;
    /** @type {string[]} */
    const output = [];
    const { isGreen, summary } = await timed(stage, () =>
      runStage(stage, (text) => output.push(text)),
    );
    if (!isGreen) failed.push(stage);
    said.set(stage, `\n== ${stage}\n${output.join('')}${summary}`);
    while (said.has(unprinted[0] ?? '')) console.log(said.get(unprinted.shift() ?? ''));
    await takeNext();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, takeNext));
  return stages.filter((stage) => failed.includes(stage));
}

/** @param {string} stage
 * @param {(text: string) => void} [say] takes what it says; without, that is printed at once */
async function runStage(stage, say) {
  const runner = runners[stage];
  const child = spawn(`npm run --silent ${stage} ${runner?.options ?? ''}`, {
    cwd: root,
    shell: true,
    stdio: say ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport },
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => say?.(text));
  }
  const [status] = await once(child, 'close');
  const isGreen = status === 0;
  const counted = runner?.readResults() ?? { passed: isGreen ? 1 : 0, failed: 0, skipped: [] };
  total.passed += counted.passed;
  total.failed += isGreen ? counted.failed : Math.max(counted.failed, 1);
  total.skipped.push(...counted.skipped);
  return isGreen;
}

/** @param {string} name
 * @param {() => Promise<boolean>} work */
async function timed(name, work) {
  const start = performance.now();
  const isGreen = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  return { isGreen, summary: `== ${name}: ${isGreen ? 'passed' : 'FAILED'} in ${seconds} s` };
}
