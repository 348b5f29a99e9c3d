/** `npm test`: set-up, each stage of `npm run check`, then the journeys in a real browser. CI reads the last line. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

const total = { passed: 0, failed: 0, skipped: /** @type {string[]} */ ([]) };
const broken = await firstBrokenStage();
rmSync(reports, { recursive: true });

for (const name of total.skipped) console.log(`skipped: ${name}`);
if (broken) console.log(`\nStopped at: ${broken}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped.length} skipped`);
process.exitCode = broken ? 1 : 0;

async function firstBrokenStage() {
  if (!(await timed('set-up', setUp))) return 'set-up';
  for (const stage of [...stagesOfCheck(), 'e2e']) {
    if (!(await timed(stage, () => runStage(stage)))) return stage;
  }
  return undefined;
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

/** @param {string} stage */
function runStage(stage) {
  const runner = runners[stage];
  const { status } = spawnSync(`npm run --silent ${stage} ${runner?.options ?? ''}`, {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport },
  });
  const isGreen = status === 0;
  const counted = runner?.readResults() ?? { passed: isGreen ? 1 : 0, failed: 0, skipped: [] };
  total.passed += counted.passed;
  total.failed += isGreen ? counted.failed : Math.max(counted.failed, 1);
  total.skipped.push(...counted.skipped);
  return isGreen;
}

/** @param {string} name
 * @param {() => boolean | Promise<boolean>} work */
async function timed(name, work) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const isGreen = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${name}: ${isGreen ? 'passed' : 'FAILED'} in ${seconds} s`);
  return isGreen;
}
