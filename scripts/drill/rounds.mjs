/** The rounds of the drill: type, let something happen, look. */
import { setTimeout as pause } from 'node:timers/promises';
import { createRecord } from './record.mjs';
import { createReport, openReport, readReport, type } from './robot.mjs';
import { watchPage } from './watch-page.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./browser.mjs').Browser} Browser */
/** @typedef {import('./chance.mjs').Chance} Chance */
/** @typedef {'killed' | 'killedInWrite' | 'killedOnceSaved' | 'crashed' | 'crashedInWrite' | 'closed' | 'reloaded' | 'twoWindows' | 'diskFull'} Kind */
/** @typedef {{ kind: Kind, lost: string[], corrupted: string[], checked: number, keys: number, saves: number, waits: number[], refusals: number }} Outcome */

/** What is needed to begin: @typedef {{ start: () => Promise<Browser>, address: string, chance: Chance, isSabotaged: boolean }} DrillInput */

/** @type {readonly Kind[]} */
const kinds = [
  'killed',
  'killedInWrite',
  'killedOnceSaved',
  'crashed',
  'crashedInWrite',
  'closed',
  'reloaded',
  'twoWindows',
  'diskFull',
];
const ROUNDS_PER_REPORT = 40;

/** @param {DrillInput} input */
export async function createDrill({ start, address, chance, isSabotaged }) {
  const record = createRecord();
  let counts = newCounts();
  let browser = await start();
  /** @type {(kind: string) => void} */
  let onMessage = () => undefined;

  const prepare = async () => {
    await browser.context.exposeBinding('drillTell', (_, message) => {
      if (message.kind === 'typed') {
        counts.keys += 1;
        record.typed(message.key, message.value);
      }
      if (message.kind === 'failed') counts.refusals += 1;
      if (message.kind === 'saved') {
        counts.saves += 1;
        counts.waits.push(message.wait);
        record.saved(message.shown);
      }
      onMessage(message.kind);
    });
    await browser.context.addInitScript(watchPage);
    await browser.context.addInitScript(refuseWrites);
    if (isSabotaged) await browser.context.addInitScript(loseWrites);
  };
  await prepare();
  let page = await browser.context.newPage();
  let rounds = 0;
  let id = '';
  let isOver = false;
  /** @type {Kind[]} */
  let next = [];

  /** Resolves at the moment that was asked for. @param {'saving' | 'saved'} kind @param {() => void} act */
  const at = (kind, act) =>
    /** @type {Promise<void>} */ (
      new Promise((resolve) => {
        let left = chance.between(1, 12);
        onMessage = (told) => {
          if (told !== kind || (left -= 1) > 0) return;
          onMessage = () => undefined;
          act();
          resolve();
        };
      })
    );

  const typingNow = () => ({ id, chance, isOver: () => isOver, onPress: record.press });
  const kill = () => {
    isOver = true;
    browser.kill();
  };
  const restart = async () => {
    await browser.ended;
    browser = await start();
    await prepare();
    page = await browser.context.newPage();
  };
  const crash = async () => {
    isOver = true;
    const crashed = page;
    const session = await browser.context.newCDPSession(crashed);
    void session.send('Page.crash').catch(() => undefined);
    await crashed.waitForEvent('crash');
    await crashed.close();
    page = await browser.context.newPage();
  };
  const sometime = () => pause(chance.between(100, 1000));

  /** @type {Record<Kind, (typing: Page) => Promise<void>>} */
  const mishaps = {
    killed: async () => {
      await sometime();
      kill();
      await restart();
    },
    killedInWrite: async () => {
      await at('saving', () => kill());
      await restart();
    },
    killedOnceSaved: async () => {
      await at('saved', () => kill());
      await restart();
    },
    crashed: async () => {
      await sometime();
      await crash();
    },
    crashedInWrite: async () => {
      await at('saving', () => undefined);
      await crash();
    },
    closed: async () => {
      await sometime();
      isOver = true;
      await page.close();
      page = await browser.context.newPage();
    },
    reloaded: async () => {
      await sometime();
      isOver = true;
      await page.reload();
    },
    twoWindows: async (first) => {
      const url = first.url();
      page = await browser.context.newPage();
      await page.goto(url);
      await page.getByRole('button', { name: '改在这个窗口编辑' }).click({ timeout: 20_000 });
      await page.locator('.save-status').waitFor();
      isOver = false;
      const typing = type(page, typingNow());
      await sometime();
      if (chance.one([true, false])) {
        kill();
        await typing;
        await restart();
      } else {
        await crash();
        await typing;
        await first.close();
      }
    },
    diskFull: async () => {
      await setDisk(page, 'full');
      await pause(chance.between(400, 1500));
      if (chance.one([true, false])) {
        await setDisk(page, 'fine');
        await pause(chance.between(0, 1500));
      }
      kill();
      await restart();
    },
  };

  return {
    version: () => browser.version,
    end: async () => {
      browser.kill();
      await browser.ended;
    },
    /** @returns {Promise<Outcome>} */
    round: async () => {
      if (rounds % ROUNDS_PER_REPORT === 0) {
        record.clear();
        id = await createReport(page, address);
        record.compare(await readReport(page, id));
      }
      rounds += 1;
      if (next.length === 0) next = chance.shuffled(kinds);
      const kind = /** @type {Kind} */ (next.pop());
      counts = newCounts();
      isOver = false;
      const typingPage = page;
      const typing = type(typingPage, typingNow());
      await Promise.all([mishaps[kind](typingPage), typing.catch(() => undefined)]);
      const told = counts;
      await openReport(page, `${address}#/report/${id}/applications`);
      return { kind, ...told, ...record.compare(await readReport(page, id)) };
    },
  };
}

function newCounts() {
  return { keys: 0, saves: 0, refusals: 0, waits: /** @type {number[]} */ ([]) };
}

/** @param {Page} page @param {'full' | 'fine'} state */
async function setDisk(page, state) {
  await page.evaluate((disk) => {
    document.documentElement.dataset['disk'] = disk;
  }, state);
}

/** While the page's `data-disk` says full, as a full disk does. */
function refuseWrites() {
  const put = Reflect.get(IDBObjectStore.prototype, 'put');
  IDBObjectStore.prototype.put = function (/** @type {unknown[]} */ ...values) {
    if (document.documentElement.dataset['disk'] === 'full')
      throw new DOMException('The disk is full', 'QuotaExceededError');
    return Reflect.apply(put, this, values);
  };
}

/** Every third write of a report is confirmed and gone. */
function loseWrites() {
  let writes = 0;
  const put = Reflect.get(IDBObjectStore.prototype, 'put');
  IDBObjectStore.prototype.put = function (/** @type {unknown[]} */ ...values) {
    writes += 1;
    const isLost = this.name === 'reports' && writes % 3 === 0;
    return isLost ? this.count() : Reflect.apply(put, this, values);
  };
}
