/** One browser with the robot in it, and what the screen has told so far. */
import { createRecord } from './record.mjs';
import { loseWrites, refuseWrites, watchPage } from './watch-page.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./browser.mjs').Browser} Browser */
/** @typedef {import('./chance.mjs').Chance} Chance */
/** @typedef {{ start: () => Promise<Browser>, address: string, chance: Chance, isSabotaged: boolean }} LaneInput */

/** @param {LaneInput} input */
export async function createLane(input) {
  const record = createRecord();
  const browser = await input.start();
  const lane = {
    ...input,
    record,
    browser,
    page: /** @type {Page} */ (browser.context.pages()[0]),
    /** Id of the report. */
    id: '',
    counts: newCounts(),
    /** True when nothing more may be typed. */
    over: true,
    isOver: () => lane.over,
    onPress: record.press,
    /** Told what the screen says. @type {(kind: string) => void} */
    onMessage: () => undefined,
  };
  await prepare(lane);
  lane.page = await browser.context.newPage();
  return lane;
}

/** @typedef {Awaited<ReturnType<typeof createLane>>} Lane */

/** After the process was killed: on the same profile. @param {Lane} lane */
export async function restart(lane) {
  await lane.browser.ended;
  lane.browser = await lane.start();
  await prepare(lane);
  lane.page = await lane.browser.context.newPage();
}

export function newCounts() {
  return { keys: 0, saves: 0, savesBefore: 0, refusals: 0, waits: /** @type {number[]} */ ([]) };
}

/** @param {Lane} lane */
async function prepare(lane) {
  const { context } = lane.browser;
  await context.exposeBinding('drillTell', (_, message) => {
    note(lane, message);
    lane.onMessage(message.kind);
  });
  await context.addInitScript(watchPage);
  await context.addInitScript(refuseWrites);
  if (lane.isSabotaged) await context.addInitScript(loseWrites);
}

/** @param {Lane} lane @param {import('./watch-page.mjs').Told} message */
function note({ counts, record, over }, message) {
  if (message.kind === 'typed') {
    counts.keys += 1;
    record.typed(message.key, message.value);
  } else if (message.kind === 'saved') {
    counts.saves += 1;
    if (!over) counts.savesBefore += 1;
    counts.waits.push(message.wait);
    record.saved(message.shown);
  } else if (message.kind === 'failed') counts.refusals += 1;
}
