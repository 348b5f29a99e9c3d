import type { Page } from '@playwright/test';
import { expectNoBarriers } from './barriers';
import { box, createReport, expectSaved, narrative, openStep, typeCells } from './editor';
import { expect, test } from './fixtures';

const applications = '三、收到和处理政府信息公开申请情况';
const overview = '一、总体情况';
const received = 'applications/received/naturalPerson';

const lines = (page: Page) => page.getByRole('main').getByRole('listitem');

async function openHistory(page: Page) {
  await page.getByText('更多', { exact: true }).click();
  await page.getByRole('link', { name: '修改记录' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('修改记录');
}

/** A report with an act, a box typed twice, and words. */
async function work(page: Page) {
  await createReport(page, '青山镇人民政府', '2025');
  await openStep(page, applications);
  await page.getByRole('button', { name: '空格全部填0' }).click();
  await typeCells(page, { [received]: '3' });
  await typeCells(page, { [received]: '4' });
  await openStep(page, overview);
  await narrative(page, '（一）主动公开').fill('全年主动公开信息86条。');
  await expectSaved(page);
}

test('a clerk sees what was done, newest first, and goes back to a moment without losing what came after', async ({
  page,
}) => {
  await work(page);
  await openHistory(page);
  await expect(lines(page).nth(0)).toContainText('填了一、总体情况（主动公开）');
  await expect(lines(page).nth(0)).toContainText('现在的内容');
  await expect(lines(page).nth(1)).toContainText(
    '改了表三“一、本年新收政府信息公开申请数量，自然人”',
  );
  await expect(lines(page).nth(1)).toContainText('3');
  await expect(lines(page).nth(3)).toContainText('格空着的已填为 0');
  await expectNoBarriers(page, '修改记录');

  await lines(page)
    .nth(3)
    .getByRole('button', { name: /^恢复到这一刻/ })
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('会改 2 处');
  await expect(dialog.getByRole('row').nth(1)).toContainText('全年主动公开信息86条。');
  await expect(dialog.getByRole('row').nth(2)).toContainText('自然人');
  await expectNoBarriers(page, '恢复前');
  await dialog.getByRole('button', { name: '不恢复' }).click();
  await expect(lines(page).nth(0)).toContainText('现在的内容');

  await lines(page)
    .nth(3)
    .getByRole('button', { name: /^恢复到这一刻/ })
    .click();
  await dialog.getByRole('button', { name: '恢复', exact: true }).click();
  await expect(lines(page).nth(0)).toContainText(/已恢复到\d+月\d+日 \d\d:\d\d 的内容/);
  await expect(lines(page).nth(1)).toContainText('填了一、总体情况（主动公开）');
  await openStep(page, applications);
  await expect(box(page, received)).toHaveValue('0');
  await openHistory(page);
  await lines(page)
    .nth(1)
    .getByRole('button', { name: /^恢复到这一刻/ })
    .click();
  await dialog.getByRole('button', { name: '恢复', exact: true }).click();
  await openStep(page, applications);
  await expect(box(page, received)).toHaveValue('4');
  await page.keyboard.press('Control+z');
  await expect(box(page, received)).toHaveValue('0');
});

test('a clerk gets by keyboard alone to the end of an earlier day', async ({ page }) => {
  await page.clock.install({ time: new Date(2026, 0, 5, 10, 30) });
  await work(page);
  await page.clock.setFixedTime(new Date(2026, 0, 6, 9, 15));
  await openStep(page, applications);
  await typeCells(page, { [received]: '8' });
  await expectSaved(page);
  await page.reload();
  await expect(box(page, received)).toHaveValue('8');
  await page.getByText('更多', { exact: true }).focus();
  await page.keyboard.press('Enter');
  const inMenu = page.getByRole('link', { name: '修改记录' });
  while (!(await inMenu.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    '1月6日 星期二',
    '1月5日 星期一',
  ]);
  await expect(page.getByText('从 1月5日 星期一 10:30 记起。')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const restore = page.getByRole('button', { name: '恢复到1月5日最后的内容' });
  while (!(await restore.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('恢复到1月5日最后的内容，会改 1 处');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '知道了' })).toContainText(
    '已恢复到1月5日最后的内容。',
  );
  await openStep(page, applications);
  await expect(box(page, received)).toHaveValue('4');
});

test('a clerk whose disk takes the report but not its history is told so, and loses no word', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const put = Reflect.get<IDBObjectStore, 'put'>(IDBObjectStore.prototype, 'put');
    IDBObjectStore.prototype.put = function (...values) {
      if (this.name === 'history') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, values);
    };
  });
  await work(page);
  await openHistory(page);
  await expect(page.getByText('年报已存好，修改记录没有存上')).toBeVisible();
  await openStep(page, applications);
  await page.reload();
  await expect(box(page, received)).toHaveValue('4');
  await expect(page.getByRole('button', { name: '撤销：没有可撤销的' })).toBeVisible();
});

test('a report that was copied begins a history of its own', async ({ page }) => {
  await work(page);
  await page.getByRole('link', { name: '全部年报' }).click();
  await page.getByRole('button', { name: /^编下一年/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('基本信息');
  await expect(page.getByRole('button', { name: '撤销：没有可撤销的' })).toBeVisible();
  await openHistory(page);
  await expect(page.getByText('还没有修改。')).toBeVisible();
  await expectNoBarriers(page, '没有修改');
});
