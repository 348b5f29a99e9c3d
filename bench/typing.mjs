/** Types into 表三 of one page with real key events and reads what the browser counts meanwhile. */
import { setTimeout as wait } from 'node:timers/promises';

/** Long enough for a save to end: a fast typist's pause. */
const PAUSE_MS = 40;
const METRICS = ['TaskDuration', 'ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').CDPSession} Session */
/** @typedef {{ page: Page, session: Session }} Measured */
/** @typedef {{ samples: number[], missed: number, keys: number, work: Record<string, number> }} Round */

/** @param {Page} page @returns {Promise<Measured>} */
export async function attach(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return { page, session };
}

/**
 * One round: each box is reached by Tab, which selects what it holds, and typed anew.
 * @param {Measured} measured
 * @param {readonly { id: string, text: string }[]} boxes
 * @param {number} cpuRate how many times slower than this computer
 * @returns {Promise<Round>}
 */
export async function typeRound({ page, session }, boxes, cpuRate) {
  await page.bringToFront();
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuRate });
  await page.evaluate((id) => {
    const box = document.querySelector(`[data-cell="${id}"]`);
    if (!(box instanceof HTMLInputElement)) throw new Error(`No box ${id}`);
    box.focus();
    box.select();
  }, boxes[0]?.id ?? '');
  await wait(300);
  const before = await readMetrics(session);
  let keys = 0;
  for (const [index, { text }] of boxes.entries()) {
    if (index > 0) await press(page, 'Tab');
    for (const digit of text) await press(page, digit);
    keys += text.length;
  }
  const after = await readMetrics(session);
  const { samples, missed } = await page.evaluate(
    () =>
      /** @type {Window & { takeSamples?: () => { samples: number[], missed: number } }} */ (
        window
      ).takeSamples?.() ?? { samples: [], missed: 0 },
  );
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const work = Object.fromEntries(
    METRICS.map((name) => [name, ((after[name] ?? 0) - (before[name] ?? 0)) * 1000]),
  );
  return { samples, missed, keys, work };
}

/** @param {Page} page @param {string} key */
async function press(page, key) {
  await page.keyboard.press(key);
  await wait(PAUSE_MS);
}

/** @param {Session} session @returns {Promise<Record<string, number>>} */
async function readMetrics(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
