import type { Page } from '@playwright/test';
import { expectNoBarriers } from './barriers';
import { readSettings } from './database';
import { answerNoToAll, box, createReport, openStep } from './editor';
import { expect, test } from './fixtures';
import { officialForm } from './official-form';

test.use({ reuseContext: false });

test.slow();

const { sections } = officialForm('2021');
const steps = ['基本信息', '先答五问', ...sections, '检查', '预览与导出'];
const [, , applications] = sections;

test('a newcomer is offered last year’s file, an empty report, and an example', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: '打开去年的年报（Word/WPS）' }).click();
  await expect(page).toHaveURL(/#\/import$/);
  await page.goBack();
  await page.getByRole('button', { name: '新建空白年报' }).click();
  await expect(page.getByRole('textbox', { name: '机关名称' })).toHaveValue('');
  await page.getByRole('link', { name: '全部年报' }).click();
  await expect(page.getByRole('button', { name: '新建空白年报' })).toBeVisible();

  await page.getByRole('button', { name: '乡镇' }).click();
  await expect(page.getByText(/这是样例，机关和数字都是虚构的，请勿报送/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: '机关名称' })).toHaveValue(/（样例）$/);
  await openStep(page, '检查');
  await expect(page.getByRole('main')).not.toContainText('须改正');
  await openStep(page, sections[0]);
  await expect(page.getByRole('textbox', { name: '（二）依申请公开' })).toHaveValue(
    /本机关收到政府信息公开申请3件，上年结转1件；办结4件/,
  );

  await page.getByRole('link', { name: '全部年报' }).click();
  await page.getByRole('button', { name: /^删除：青山镇人民政府（样例）/ }).click();
  await expect(page.getByRole('button', { name: '新建空白年报' })).toBeVisible();
});

test('a clerk with reports still finds the examples, out of the way', async ({ page }) => {
  await createReport(page, '乙镇人民政府', '2025');
  await page.getByRole('link', { name: '全部年报' }).click();
  await page.getByText('看一份填好的样例').click();
  await page.getByRole('button', { name: '县级部门' }).click();
  await expect(page.getByRole('textbox', { name: '机关名称' })).toHaveValue('青山县水务局（样例）');
});

test('a clerk with older eyes sets larger type once, for every page and the next day', async ({
  page,
}) => {
  await page.goto('/');
  const before = await readSettings(page);
  await page.getByRole('radio', { name: '特大' }).check();
  await expect(page.locator('html')).toHaveCSS('font-size', '18px');
  await expect.poll(() => readSettings(page)).not.toEqual(before);
  await page.reload();
  await expect(page.getByRole('radio', { name: '特大' })).toBeChecked();
  await expectNoBarriers(page, '列表');
  await createReport(page, '青山镇人民政府', '2025');
  for (const step of steps) {
    await openStep(page, step);
    await expectToFit(page, step);
    await expectNoBarriers(page, step);
  }
  await openStep(page, applications);
  await box(page, 'applications/carriedForward/otherOrganisation').fill('2');
  await expect(box(page, 'applications/carriedForward/total')).toBeInViewport();
  await page.getByText('更多', { exact: true }).click();
  await page.getByRole('radio', { name: '标准' }).check();
  await expect(page.locator('html')).toHaveCSS('font-size', '14px');
});

test('a clerk reads every step 320 px wide and at 200 %, and only tables scroll sideways', async ({
  page,
}) => {
  for (const [width, height] of [
    [320, 640],
    [683, 384],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('/');
    await expectToFit(page, '列表');
    await createReport(page, '青山镇人民政府', '2025');
    for (const step of steps) {
      await openStep(page, step);
      await expectToFit(page, `${String(width)} ${step}`);
    }
  }
});

test('a clerk with high contrast sees the box in use, what is computed and what is wrong', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await createReport(page, '青山镇人民政府', '2025');
  await answerNoToAll(page);
  await openStep(page, applications);
  const cell = box(page, 'applications/received/business');
  await cell.fill('3');
  await expect(cell).toBeFocused();
  await expect(cell).toHaveCSS('outline-style', 'solid');
  await expect(cell).toHaveCSS('border-left-style', 'double');
  const total = page.getByRole('cell').filter({ has: box(page, 'applications/received/total') });
  await expect(total).toHaveCSS('border-right-style', 'double');
  await page.keyboard.press('F1');
  await expectNoBarriers(page, '高对比度');
});

async function expectToFit(page: Page, where: string) {
  const { scrollWidth, clientWidth } = await page
    .locator('html')
    .evaluate((html) => ({ scrollWidth: html.scrollWidth, clientWidth: html.clientWidth }));
  expect.soft(scrollWidth, where).toBeLessThanOrEqual(clientWidth);
}
