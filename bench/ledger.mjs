/**
 * How fluid the application stays with a ledger of 5,000 lines, as nobody's office has: on the page of
 * the ledger a key in 内容摘要, and another result chosen; in 表三 the same keys as without a ledger.
 *
 * A key: from the capture phase of `input` on `window` to the first task after the next frame, by which
 * it has been drawn; never under the rest of a frame (16.7 ms at most), however little there is to do.
 * A result: to the moment at which the sum of the ledger says the new counts. Each turn chooses the
 * result that takes a case back to open, then the one that closes it again.
 */
import { setTimeout as wait } from 'node:timers/promises';

/** Long enough for a save and the words' checks to begin, as between two words. */
const PAUSE_MS = 120;
const WORDS = 'zhengdicailiao';
const CHOICES = 12;

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./typing.mjs').Measured} Attached */
/** @typedef {{ keys: number[], results: number[] }} LedgerTurn */

/** Opens the ledger of the open report and fills it from a backup file. @param {Page} page @param {string} ledgerFile */
export async function restoreLedger(page, ledgerFile) {
  await goToStep(page, 'ledger');
  const buffer = Buffer.from(ledgerFile);
  const file = { name: 'ledger.json', mimeType: 'application/json', buffer };
  await page.getByLabel('恢复台账备份').setInputFiles(file);
  await page.getByRole('button', { name: '恢复', exact: true }).click();
  await page.locator('[data-line] select').first().waitFor();
}

/** @param {Page} page @param {string} step */
export async function goToStep(page, step) {
  await page.evaluate((name) => {
    window.location.hash = window.location.hash.replace(/[^/]+$/, name);
  }, step);
}

/** @param {Attached} attached @param {number} cpuRate @returns {Promise<LedgerTurn>} */
export async function measureLedger({ page, session }, cpuRate) {
  await page.bringToFront();
  await page.evaluate(installClocks);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuRate });
  const summary = page.locator('[data-field$=".summary"]').first();
  await summary.fill('');
  await summary.focus();
  await wait(500);
  await page.evaluate(takeClocks);
  for (const letter of WORDS) {
    await page.keyboard.press(letter);
    await wait(PAUSE_MS);
  }
  const { frames: keys } = await page.evaluate(takeClocks);
  const result = page.locator('[data-field$=".result"]').first();
  const closed = await result.inputValue();
  await wait(500);
  await page.evaluate(takeClocks);
  for (let turn = 0; turn < CHOICES; turn += 1) {
    await result.selectOption(turn % 2 === 0 ? '' : closed);
    await wait(4 * PAUSE_MS);
  }
  const { sums: results } = await page.evaluate(takeClocks);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return { keys, results };
}

/** Runs in the page. @returns {{ frames: number[], sums: number[] }} */
function takeClocks() {
  const { taken } = /** @type {Window & { taken?: () => { frames: number[], sums: number[] } }} */ (
    window
  );
  return taken?.() ?? { frames: [], sums: [] };
}

/** Runs in the page. */
function installClocks() {
  if ('taken' in window) return;
  const sum = document.querySelector('.ledger-summary p');
  if (!sum) throw new Error('The page has no sum of the ledger');
  let clocks = { frames: /** @type {number[]} */ ([]), sums: /** @type {number[]} */ ([]) };
  let start = 0;
  window.addEventListener(
    'input',
    () => {
      start = performance.now();
      const began = start;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => clocks.frames.push(performance.now() - began);
        port2.postMessage(null);
      });
    },
    true,
  );
  new MutationObserver(() => clocks.sums.push(performance.now() - start)).observe(sum, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  const taken = () => {
    const result = clocks;
    clocks = { frames: [], sums: [] };
    return result;
  };
  Object.assign(window, { taken });
}
