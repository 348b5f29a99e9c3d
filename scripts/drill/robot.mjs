/** What the robot does in the page: it opens reports, types and looks. */
import { setTimeout as pause } from 'node:timers/promises';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./chance.mjs').Chance} Chance */

const places = [
  { step: 'applications', boxes: 'input[data-cell]', isFigure: true },
  { step: 'overview', boxes: 'textarea[name^="narrative."]', isFigure: false },
  { step: 'ledger', boxes: 'input[data-field$=".summary"]', isFigure: false },
];
const characters = [...'公开信息申请答复办理本年共件依法主动网站平台政务机关，。'];
const LOAD_LIMIT_MS = 20_000;

/** A new report with one line in its ledger. @param {Page} page @param {string} address */
export async function createReport(page, address) {
  await page.goto(address);
  await page.getByRole('button', { name: /^新建/ }).click();
  await page.getByRole('textbox', { name: '机关名称' }).fill('青山镇人民政府');
  await page.getByRole('textbox', { name: '报告年度' }).fill('2025');
  await page.getByRole('button', { name: '开始填写' }).click();
  const id = /report\/(\w+)\//.exec(page.url())?.[1] ?? '';
  await go(page, id, 'ledger');
  await page.getByRole('button', { name: '登记一件' }).click();
  await page.locator('.save-status[data-state="saved"]').waitFor();
  return id;
}

/** Opens a report as a person does after a mishap. @param {Page} page @param {string} url */
export async function openReport(page, url) {
  await page.goto(url);
  await page.locator('.save-status[data-state="saved"]').waitFor({ timeout: LOAD_LIMIT_MS });
}

/** @param {Page} page @param {string} id @param {string} step */
async function go(page, id, step) {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/report/${id}/${step}`);
  await page.locator(`main[data-step="${step}"]`).waitFor({ timeout: LOAD_LIMIT_MS });
}

/** All that stands in the boxes of the report. @param {Page} page @param {string} id */
export async function readReport(page, id) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const { step, boxes } of places) {
    await go(page, id, step);
    await page.locator(boxes).first().waitFor({ timeout: LOAD_LIMIT_MS });
    const shown = await page.evaluate(() =>
      /** @type {() => [string, string][]} */ (Reflect.get(window, 'drillShown'))(),
    );
    for (const [key, value] of shown) found.set(key, value);
  }
  return found;
}

/** @typedef {{ id: string, chance: Chance, isOver: () => boolean, onPress: (key: string, replaces: boolean) => void }} Typing */

/** Types until it is told to stop, or until the page is gone. @param {Page} page @param {Typing} typing */
export async function type(page, typing) {
  try {
    while (!typing.isOver()) await typeSomewhere(page, typing);
  } catch (error) {
    if (!typing.isOver()) throw error;
  }
}

/** @param {Page} page @param {Typing} typing */
async function typeSomewhere(page, { id, chance, isOver, onPress }) {
  const { step, boxes, isFigure } = chance.one(places);
  await go(page, id, step);
  const all = page.locator(boxes);
  await all.first().waitFor();
  for (let times = chance.between(1, 5); times > 0 && !isOver(); times -= 1) {
    const box = all.nth(chance.between(0, await all.count()));
    if (isFigure) await box.selectText();
    else await box.press('End');
    const keys = chance.between(1, 7);
    for (let done = 0; done < keys && !isOver(); done += 1) {
      const key = isFigure ? String(chance.between(1, 10)) : chance.one(characters);
      onPress(key, isFigure && done === 0);
      if (isFigure) await page.keyboard.type(key);
      else await page.keyboard.insertText(key);
      await pause(chance.one([0, 0, 10, 40, 90]));
    }
  }
}
