/**
 * `npm run bench [rounds]`: how fast the built application answers a key, and how fast it writes a Word file.
 *
 * What is typed: a 2021 report with every box filled in is opened from a backup file and shows 表三;
 * Tab goes from box to box and each number is typed anew with real key events. Every key changes
 * totals and balances; with two keys in five a finding comes or goes. The same keys go to plain.html, a page
 * with the same table and style sheets, one `input` listener and nothing else. Both pages are open in
 * one browser and take turns, at full CPU speed and slowed down four times (CDP
 * Emulation.setCPUThrottlingRate); the first turn of each is thrown away. Figures of different runs do
 * not compare: other people's work slows this computer down. The ratio within one run does.
 *
 * Key → all right: probe.mjs. From the capture phase of `input` on `window` to the first moment at
 * which every total, balance and the finding line show what the domain, run in Node, says they should.
 * Work per key: what CDP Performance.getMetrics adds up over a turn (all tasks of the main thread,
 * pauses included: saving, Tab and painting too), divided by the keys.
 *
 * With a ledger of 5,000 lines: a third page types the same keys; before
 * them the page of the ledger is measured (ledger.mjs).
 *
 * Word: toDocx of the same report, and export as raw XML + zip beside it (raw-docx.mjs); cold is the
 * first export of a fresh page.
 *
 * Reading a Word file: readFile of the same report in Node, beside unzipping it and one bare pass over
 * its XML (import.mjs), on one core.
 *
 * Prints a table and keeps it in results.md. Ends with 0 whatever the figures are: speed is never a test.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium, ensureDependencies, root } from '../scripts/setup.mjs';

/** @typedef {typeof import('./scenario.mjs')} Scenario */
/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('./typing.mjs').Round} Round */

const ROUNDS = Number(process.argv[2] ?? 3);
const CPU_RATES = [1, 4];
const COLD_EXPORTS = 5;
const WARM_EXPORTS = 20;

// Reading the scenario through Vite would otherwise choose React's development build for the pages.
process.env['NODE_ENV'] = 'production';

ensureDependencies();
const { chromium } = await import('@playwright/test');
const { build, preview, runnerImport } = await import('vite');
const { attach, typeRound } = await import('./typing.mjs');
const { goToStep, measureLedger, restoreLedger } = await import('./ledger.mjs');
const { installProbe } = await import('./probe.mjs');
const { writeResults } = await import('./results.mjs');

const outDir = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  await main();
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
process.exit(0);

async function main() {
  /** @type {{ module: Scenario }} */
  const { module: scenario } = await runnerImport(join(root, 'bench/scenario.mjs'));
  /** @type {{ module: typeof import('./import.mjs') }} */
  const { module: importing } = await runnerImport(join(root, 'bench/import.mjs'));
  const imports = await importing.measureImport(scenario.documentModel);
  await buildPages();
  const { server, address } = await serve();
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--disable-quic'],
  });
  try {
    const typing = await measureTyping(browser, address, scenario);
    const ledger = await measureWithLedger(browser, address, scenario);
    const exports = await measureWord(browser, address, scenario);
    await writeResults({ typing, ledger, exports, imports, browser: browser.version(), scenario });
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The application as it is shipped, and beside it the yardsticks. */
async function buildPages() {
  const quiet = /** @type {const} */ ({ root, logLevel: 'error' });
  await build({ ...quiet, build: { outDir, emptyOutDir: true } });
  const input = ['bench/plain.html', 'bench/export.html'].map((page) => join(root, page));
  await build({
    ...quiet,
    configFile: false,
    publicDir: false,
    build: { outDir, emptyOutDir: false, rolldownOptions: { input } },
  });
}

/** Isolated pages get a clock of 5 µs instead of 100 µs. */
async function serve() {
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: {
      host: '127.0.0.1',
      port: 0,
      open: false,
      headers: {
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      },
    },
  });
  const at = server.httpServer.address();
  if (at === null || typeof at === 'string') throw new Error('The server has no port');
  return { server, address: `http://127.0.0.1:${at.port}` };
}

/** @param {Browser} browser @param {string} address @param {Scenario} scenario */
async function measureTyping(browser, address, scenario) {
  const pages = {
    app: await attach(await openApp(browser, address, scenario)),
    plain: await attach(await openPlain(browser, address, scenario)),
  };
  const turns = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const cpuRate of CPU_RATES) {
      for (const boxes of scenario.rounds) {
        for (const page of /** @type {const} */ (['app', 'plain'])) {
          const turn = await typeRound(pages[page], boxes, cpuRate);
          if (round > 0) turns.push({ page, cpuRate, ...turn });
        }
      }
    }
  }
  return turns;
}

/** @param {Browser} browser @param {string} address @param {Scenario} scenario */
async function measureWithLedger(browser, address, scenario) {
  const { ledgerFile, sectionId, expectations } = scenario;
  const page = await openReport(browser, address, scenario);
  await restoreLedger(page, ledgerFile);
  const attached = await attach(page);
  const pages = [];
  for (const cpuRate of CPU_RATES) {
    for (let round = 0; round <= ROUNDS; round += 1) {
      const turn = await measureLedger(attached, cpuRate);
      if (round > 0) pages.push({ cpuRate, ...turn });
    }
  }
  await showTable(page, sectionId, expectations);
  const turns = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const cpuRate of CPU_RATES) {
      for (const boxes of scenario.rounds) {
        const turn = await typeRound(attached, boxes, cpuRate);
        if (round > 0) turns.push({ page: /** @type {const} */ ('app'), cpuRate, ...turn });
      }
    }
  }
  await page.context().close();
  return { pages, typing: turns };
}

/** @param {Browser} browser @param {string} address @param {Scenario} scenario */
async function openApp(browser, address, scenario) {
  const page = await openReport(browser, address, scenario);
  await showTable(page, scenario.sectionId, scenario.expectations);
  return page;
}

/** @param {import('@playwright/test').Page} page @param {string} sectionId @param {Scenario['expectations']} expectations */
async function showTable(page, sectionId, expectations) {
  await goToStep(page, sectionId);
  await page.locator('.balance-table').waitFor();
  await page.evaluate(installProbe, expectations);
}

/** @param {Browser} browser @param {string} address @param {Scenario} scenario */
async function openReport(browser, address, { backupFile }) {
  const page = await newPage(browser);
  await page.goto(address);
  const buffer = Buffer.from(backupFile);
  const file = { name: 'full.json', mimeType: 'application/json', buffer };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.waitForURL(/#\/report\//);
  return page;
}

/** @param {Browser} browser @param {string} address @param {Scenario} scenario */
async function openPlain(browser, address, { plainTable, expectations }) {
  const page = await newPage(browser);
  await page.goto(`${address}/bench/plain.html`);
  await page.evaluate((table) => {
    /** @type {Window & { buildPlainTable?: (table: unknown) => void }} */ (
      window
    ).buildPlainTable?.(table);
  }, plainTable);
  await page.evaluate(installProbe, expectations);
  return page;
}

/** @param {Browser} browser */
async function newPage(browser) {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error));
  return page;
}

/** @param {Browser} browser @param {string} address @param {Scenario} scenario */
async function measureWord(browser, address, { documentModel }) {
  const result = [];
  for (const way of /** @type {const} */ (['docx', 'raw'])) {
    const cold = [];
    for (let index = 0; index < COLD_EXPORTS; index += 1) {
      const { times } = await exportInFreshPage(browser, address, { documentModel, way, count: 1 });
      cold.push(...times);
    }
    const count = WARM_EXPORTS;
    const { times, size } = await exportInFreshPage(browser, address, {
      documentModel,
      way,
      count,
    });
    result.push({ way, cold, warm: times.slice(count / 4), size });
  }
  return result;
}

/**
 * @param {Browser} browser @param {string} address
 * @param {{ documentModel: Scenario['documentModel'], way: 'docx' | 'raw', count: number }} order
 * @returns {Promise<{ times: number[], size: number }>}
 */
async function exportInFreshPage(browser, address, order) {
  const page = await newPage(browser);
  await page.goto(`${address}/bench/export.html`);
  const measured = await page.evaluate(
    ({ documentModel, way, count }) =>
      /** @type {Window & { measureExports?: (...args: unknown[]) => Promise<{ times: number[], size: number }> }} */ (
        window
      ).measureExports?.(documentModel, way, count) ?? { times: [], size: 0 },
    order,
  );
  await page.context().close();
  return measured;
}
