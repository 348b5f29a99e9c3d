import type { Page } from '@playwright/test';
import { expectNoBarriers } from './barriers';
import { letDiskFillUp, setDisk } from './database';
import { box, createReport, expectSaved, narrative, openStep, typeCells } from './editor';
import { expect, test } from './fixtures';
import { openHandover } from './handover';
import { deafWindow, sameReport, withoutLocks } from './windows';

const applications = '三、收到和处理政府信息公开申请情况';
const received = 'applications/received/naturalPerson';
const business = 'applications/received/business';
const overview = '一、总体情况';

const strip = (page: Page) => page.getByText(/正在另一个窗口编辑，这里只能看/);
const takeOver = (page: Page) => page.getByRole('button', { name: '改在这个窗口编辑' });

async function openApplications(page: Page) {
  await createReport(page, '青山镇人民政府', '2025');
  await openStep(page, applications);
  await typeCells(page, { [received]: '1' });
  await expectSaved(page);
}

// On plain http, without locks: plain-http.spec.ts.
test('a second window reads along and takes over with one click', async ({ page }) => {
  await openApplications(page);
  const other = await sameReport(page);
  await expect(strip(other)).toBeVisible();
  await expect(box(other, received)).toHaveValue('1');
  await expect(box(other, received)).toHaveAttribute('readonly', '');
  await expect(strip(page)).toBeHidden();

  await typeCells(page, { [business]: '2' });
  await expect(box(other, business)).toHaveValue('2');
  await expect(box(other, 'applications/received/total')).toHaveText('3');

  await box(page, received).press('End');
  await page.keyboard.type('4567');
  await takeOver(other).click();
  await expect(strip(other)).toBeHidden();
  await expect(strip(page)).toBeVisible();
  await expect(box(other, received)).toHaveValue('14567');
  await typeCells(other, { [received]: '8' });
  await expectSaved(other);
  await expect(box(page, received)).toHaveValue('8');
  await expect(box(page, received)).toHaveAttribute('readonly', '');

  await other.close();
  await page.bringToFront();
  await expect(strip(page)).toBeHidden();
  await typeCells(page, { [received]: '9' });
  await expectSaved(page);
  await page.reload();
  await expect(box(page, received)).toHaveValue('9');
  await expect(strip(page)).toBeHidden();
});

for (const way of ['with locks', 'without locks'] as const) {
  test.describe(way, () => {
    if (way === 'without locks') test.beforeEach(({ context }) => withoutLocks(context));

    test('a window that crashed does not keep the report', async ({ page, context }) => {
      await openApplications(page);
      const other = await sameReport(page);
      await expect(strip(other)).toBeVisible();
      const session = await context.newCDPSession(page);
      await Promise.race([
        session.send('Page.crash').catch(() => undefined),
        page.waitForEvent('crash'),
      ]);
      await other.bringToFront();
      await other.evaluate(() => window.dispatchEvent(new Event('focus')));
      await expect(strip(other)).toBeHidden();
      await typeCells(other, { [received]: '7' });
      await expectSaved(other);
    });

    test('a window that hangs loses the report, and says so when it wakes', async ({ page }) => {
      await openApplications(page);
      const other = await sameReport(page);
      await expect(strip(other)).toBeVisible();
      const hung = page.evaluate(() => {
        const end = performance.now() + 4000;
        while (performance.now() < end);
      });
      await takeOver(other).click();
      await expect(strip(other)).toBeHidden();
      await typeCells(other, { [received]: '7' });
      await expectSaved(other);
      await hung;
      await expect(strip(page)).toBeVisible();
      await expect(box(page, received)).toHaveValue('7');
    });
  });
}

test('the reading window follows words, the office and the history, and changes nothing', async ({
  page,
}) => {
  await openApplications(page);
  const other = await sameReport(page);
  await openStep(page, overview);
  await narrative(page, '（一）主动公开').fill('全年公开信息 12 条。');
  await openStep(other, overview);
  await expect(narrative(other, '（一）主动公开')).toHaveValue('全年公开信息 12 条。');
  await openStep(page, '基本信息');
  await page.getByRole('textbox', { name: '机关名称' }).fill('青山县人民政府');
  await expect(other.getByText('青山县人民政府', { exact: true })).toBeVisible();

  await other.keyboard.press('Control+z');
  await expect(other.getByText(/这里只能看，没有改动/)).toBeVisible();
  await openStep(other, '先答五问');
  await other.getByRole('radio', { name: '没有' }).first().click({ force: true });
  await expect(other.getByRole('radio', { name: '没有' }).first()).not.toBeChecked();
  await expectNoBarriers(other);
  await openHandover(other);
  const main = other.getByRole('main');
  const usable = main.locator(':is(input, textarea):not([readonly]):not(:disabled)');
  await expect(main.getByLabel('初稿日期')).toHaveAttribute('readonly', '');
  await expect(usable).toHaveCount(0);
  for (const name of ['定稿', '增加一条']) {
    await expect(main.getByRole('button', { name, exact: true })).toBeDisabled();
  }
  await expect(main.getByRole('button', { name: '下载 Word' })).toBeEnabled();
  await expectNoBarriers(other, '报送与送审');
  await takeOver(other).click();
  await expect(strip(other)).toBeHidden();
  await main.getByRole('checkbox', { name: '初稿已交' }).check();
  await other.keyboard.press('Control+z');
  await expect(main.getByRole('checkbox', { name: '初稿已交' })).not.toBeChecked();
  await openStep(other, overview);
  await other.keyboard.press('Control+z');
  await expect(other.getByText(/已撤销/)).toBeVisible();
  await expectSaved(other);
});

test('a window that cannot store what it has keeps the report, and both say so', async ({
  page,
}) => {
  await letDiskFillUp(page);
  await openApplications(page);
  const other = await sameReport(page);
  await expect(strip(other)).toBeVisible();
  await setDisk(page, 'full');
  await typeCells(page, { [received]: '5' });
  await expect(page.getByText(/没有保存上/)).toBeVisible();
  await takeOver(other).click();
  await expect(other.getByText(/那个窗口里有内容没存上/)).toBeVisible();
  await expectNoBarriers(other);
  await expect(box(other, received)).toHaveValue('1');
  await setDisk(page, 'fine');
  await typeCells(page, { [business]: '6' });
  await expectSaved(page);
  await takeOver(other).click();
  await expect(strip(other)).toBeHidden();
  await expect(box(other, received)).toHaveValue('5');
  await expect(box(other, business)).toHaveValue('6');
});

test('what is deleted, restored or renamed in one window is so in the other', async ({ page }) => {
  await openApplications(page);
  const list = await page.context().newPage();
  await list.goto('/');
  await openStep(page, '基本信息');
  await page.getByRole('textbox', { name: '机关名称' }).fill('青山县人民政府');
  await expect(list.getByRole('link', { name: /青山县人民政府/ })).toBeVisible();

  await list.getByRole('button', { name: /^删除/ }).click();
  await expect(page.getByText('这份年报已删除，恢复后才能打开。')).toBeVisible();
  await list.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByRole('textbox', { name: '机关名称' })).toHaveValue('青山县人民政府');
  await page.getByRole('textbox', { name: '机关名称' }).fill('青山乡人民政府');
  await expectSaved(page);
  await expect(list.getByRole('link', { name: /青山乡人民政府/ })).toBeVisible();
});

test('windows that hear nothing of one another still never write over one another', async ({
  page,
}) => {
  await openApplications(page);
  const other = await sameReport(page, await deafWindow(page.context()));
  await expect(box(other, received)).toHaveValue('1');
  await typeCells(page, { [business]: '2' });
  await expectSaved(page);
  await typeCells(other, { [received]: '9' });
  await expect(other.getByText('在另一个窗口里改过，这里没有保存')).toBeVisible();
  await other.getByRole('button', { name: '载入那边的内容' }).click();
  await expect(box(other, business)).toHaveValue('2');
  await expect(box(other, received)).toHaveValue('1');
  await typeCells(other, { [received]: '9' });
  await expectSaved(other);
});
