/** What may happen while the robot types. */
import { setTimeout as pause } from 'node:timers/promises';
import { restart } from './lane.mjs';
import { type } from './robot.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./lane.mjs').Lane} Lane */
/** @typedef {keyof typeof mishaps} Kind */

export const mishaps = {
  killed: async (/** @type {Lane} */ lane) => {
    await sometime(lane);
    kill(lane);
    await restart(lane);
  },
  killedInWrite: async (/** @type {Lane} */ lane) => {
    await at(lane, 'saving', () => kill(lane));
    await restart(lane);
  },
  killedOnceSaved: async (/** @type {Lane} */ lane) => {
    await at(lane, 'saved', () => kill(lane));
    await restart(lane);
  },
  crashed: async (/** @type {Lane} */ lane) => {
    await sometime(lane);
    await crash(lane);
  },
  crashedInWrite: async (/** @type {Lane} */ lane) => {
    await at(lane, 'saving', () => undefined);
    await crash(lane);
  },
  closed: async (/** @type {Lane} */ lane) => {
    await sometime(lane);
    lane.over = true;
    await lane.page.close();
    lane.page = await lane.browser.context.newPage();
  },
  reloaded: async (/** @type {Lane} */ lane) => {
    await sometime(lane);
    lane.over = true;
    await lane.page.reload();
  },
  twoWindows,
  diskFull,
};

/** A second window takes the report over while the robot types in the first. @param {Lane} lane */
async function twoWindows(lane) {
  const first = lane.page;
  const url = first.url();
  lane.page = await lane.browser.context.newPage();
  await lane.page.goto(url);
  await lane.page.getByRole('button', { name: '改在这个窗口编辑' }).click({ timeout: 20_000 });
  await lane.page.locator('.save-status').waitFor();
  const typing = type(lane.page, lane);
  await sometime(lane);
  if (lane.chance.one([true, false])) {
    kill(lane);
    await typing;
    await restart(lane);
  } else {
    await crash(lane);
    await typing;
    await first.close();
  }
}

/** @param {Lane} lane */
async function diskFull(lane) {
  await setDisk(lane.page, 'full');
  await pause(lane.chance.between(400, 1500));
  if (lane.chance.one([true, false])) {
    await setDisk(lane.page, 'fine');
    await pause(lane.chance.between(0, 1500));
  }
  kill(lane);
  await restart(lane);
}

/** @param {Lane} lane */
function sometime({ chance }) {
  return pause(chance.between(100, 1000));
}

/** @param {Lane} lane */
function kill(lane) {
  lane.over = true;
  lane.browser.kill();
}

/** @param {Lane} lane */
async function crash(lane) {
  lane.over = true;
  const crashed = lane.page;
  const session = await lane.browser.context.newCDPSession(crashed);
  void session.send('Page.crash').catch(() => undefined);
  await crashed.waitForEvent('crash');
  await crashed.close();
  lane.page = await lane.browser.context.newPage();
}

/**
 * Acts when the screen begins to say so, one of the next times.
 * @param {Lane} lane @param {'saving' | 'saved'} kind @param {() => void} act
 */
function at(lane, kind, act) {
  return /** @type {Promise<void>} */ (
    new Promise((resolve) => {
      let left = lane.chance.between(1, 12);
      lane.onMessage = (told) => {
        if (told !== kind || (left -= 1) > 0) return;
        lane.onMessage = () => undefined;
        act();
        resolve();
      };
    })
  );
}

/** @param {Page} page @param {'full' | 'fine'} state */
async function setDisk(page, state) {
  await page.evaluate((disk) => {
    document.documentElement.dataset['disk'] = disk;
  }, state);
}
