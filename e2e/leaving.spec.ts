import type { Page } from '@playwright/test';
import { expectNoBarriers } from './barriers';
import { letDiskBeSlow, letDiskFillUp, setDisk } from './database';
import { box, createReport, downloaded, expectSaved, openStep, textOf, typeCells } from './editor';
import { expect, test } from './fixtures';

const applications = '三、收到和处理政府信息公开申请情况';
const received = 'applications/received/naturalPerson';
const business = 'applications/received/business';

const question = (page: Page) => page.getByRole('dialog', { name: '刚才填的还没有存上' });
const list = (page: Page) => page.getByRole('table', { name: '年报列表' });

/** One number is stored, the next is not. */
async function typeOnFullDisk(page: Page): Promise<void> {
  await letDiskFillUp(page);
  await createReport(page, '青山镇人民政府', '2025');
  await openStep(page, applications);
  await typeCells(page, { [received]: '1' });
  await expectSaved(page);
  await setDisk(page, 'full');
  await typeCells(page, { [business]: '2' });
  await expect(page.getByRole('alert')).toContainText('没有保存上');
}

test('a clerk who leaves for the list with work not stored is asked first, and goes on once it is', async ({
  page,
}) => {
  await typeOnFullDisk(page);
  await page.getByRole('link', { name: '全部年报' }).press('Enter');
  await expect(question(page)).toContainText('没有保存上：');
  await expectNoBarriers(page, 'leaving what is not stored');
  const backup = await downloaded(page, () =>
    question(page).getByRole('button', { name: '立即导出备份' }).press('Enter'),
  );
  expect(textOf(backup)).toContain(`"${business}": "2"`);
  await question(page).getByRole('button', { name: '留在这里' }).press('Enter');
  await expect(page.getByRole('link', { name: '全部年报' })).toBeFocused();
  await expect(box(page, business)).toHaveValue('2');

  await openStep(page, '一、总体情况');
  await page.goBack();
  await expect(box(page, business)).toHaveValue('2');
  await page.goto('/#/rules');
  await expect(question(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question(page)).toHaveCount(0);
  expect(page.url()).toContain('/#/report/');
  await expect(box(page, business)).toHaveValue('2');

  await page.getByRole('link', { name: '全部年报' }).click();
  await expect(question(page)).toBeVisible();
  await setDisk(page, 'fine');
  await expect(list(page)).toBeVisible({ timeout: 20_000 });
  await page.getByRole('link', { name: '青山镇人民政府' }).click();
  await openStep(page, applications);
  await expect(box(page, business)).toHaveValue('2');
});

test('a clerk who says so leaves without what is not stored', async ({ page }) => {
  await typeOnFullDisk(page);
  await page.getByRole('link', { name: '全部年报' }).click();
  await question(page).getByRole('button', { name: '不要了，离开' }).click();
  await expect(list(page)).toBeVisible();
  await setDisk(page, 'fine');
  await page.getByRole('link', { name: '青山镇人民政府' }).click();
  await openStep(page, applications);
  await expect(box(page, received)).toHaveValue('1');
  await expect(box(page, business)).toHaveValue('');
});

test('a clerk who closes the window is asked while work is not stored, and only then', async ({
  page,
}) => {
  await typeOnFullDisk(page);
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await expect(box(page, business)).toHaveValue('2');

  await setDisk(page, 'fine');
  await expectSaved(page);
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
});

test('a clerk whose disk does not answer can take the work away, and is asked before leaving', async ({
  page,
}) => {
  await letDiskBeSlow(page);
  await page.clock.install();
  await createReport(page, '青山镇人民政府', '2025');
  await openStep(page, applications);
  await expectSaved(page);
  await setDisk(page, 'slow');
  await typeCells(page, { [business]: '2' });
  await expect(page.getByText('正在保存…')).toBeVisible();
  const takeAway = page.getByRole('banner').getByRole('button', { name: '立即导出备份' });
  await expect(takeAway).toHaveCount(0);
  await page.clock.runFor(10_000);
  const backup = await downloaded(page, () => takeAway.click());
  expect(textOf(backup)).toContain(`"${business}": "2"`);

  await page.getByRole('link', { name: '全部年报' }).click();
  await page.clock.runFor(1_000);
  await expect(question(page)).toContainText('正在保存…');
  await setDisk(page, 'fine');
  await page.clock.runFor(1_000);
  await expect(list(page)).toBeVisible();
});
