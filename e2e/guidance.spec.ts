import type { Page } from '@playwright/test';
import { expectNoBarriers } from './barriers';
import { box, createReport, focusedCell, openStep } from './editor';
import { expect, test } from './fixtures';
import { officialForm } from './official-form';

const [, proactive, applications, disputes] = officialForm('2021').sections;

const panel = (page: Page) => page.getByRole('complementary', { name: '怎么算' });

test('a clerk reads by keyboard what counts in the row in use, and is back in the box', async ({
  page,
}) => {
  await createReport(page, '青山镇人民政府', '2025');
  await openStep(page, applications);
  await box(page, 'applications/otherOther/business').focus();
  await expect(page.getByRole('button', { name: /^怎么算：（六）其他处理 3\.其他/ })).toBeVisible();
  await page.keyboard.press('F1');
  const entry = panel(page).locator(':focus');
  await expect(entry).toContainText('如申请人主动撤回的');
  await expect(entry).toContainText('惯例');
  await expect(entry).toBeInViewport();
  await expectNoBarriers(page, '表三');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  expect(await focusedCell(page)).toBe('applications/otherOther/business');
});

test('a clerk keeps the guidance open beside the table: it follows the box in use', async ({
  page,
}) => {
  await createReport(page, '青山镇人民政府', '2025');
  await openStep(page, proactive);
  await page.getByRole('button', { name: '怎么算' }).click();
  await expect(panel(page).getByRole('heading', { name: '怎么算' })).toBeFocused();
  for (const [cell, words] of [
    ['article20Item5/licensing/decisions', '公开了的和依法不公开的都算'],
    ['article20Item8/administrativeFees/amount', '收 400 元填 0.04'],
  ] as const) {
    await box(page, cell).focus();
    const current = panel(page).locator('[data-current=true]');
    await expect(current).toContainText(words);
    await expect(current).toBeInViewport();
    await expect(box(page, cell)).toBeFocused();
  }
  await expect(panel(page)).toContainText(
    '国办公开办函〔2021〕30号：包括已公开和依法未公开的全部处理决定',
  );
  await expectNoBarriers(page, '表二');
  await panel(page).getByRole('button', { name: '收起' }).click();
  await expect(box(page, 'article20Item8/administrativeFees/amount')).toBeFocused();
});

test('a clerk sees one line where people hesitate, and none of it in what leaves the house', async ({
  page,
}) => {
  const lines = ['只填经司法行政部门备案的', '单位是万元，不是元', '复议机关作共同被告的'];
  await createReport(page, '青山镇人民政府', '2025');
  await openStep(page, proactive);
  const table = page.getByRole('table', { name: proactive });
  await expect(table).toContainText(lines[0]!);
  await expect(table).toContainText(lines[1]!);
  await openStep(page, disputes);
  await expect(page.getByRole('main')).toContainText(lines[2]!);
  await expectNoBarriers(page, '表四');
  await openStep(page, '预览与导出');
  const pages = page.getByRole('main');
  await expect(pages).toContainText('行政规范性文件');
  for (const line of lines) await expect(pages).not.toContainText(line);
});

test('a clerk on a small screen finds the guidance under the table', async ({ page }) => {
  await page.setViewportSize({ width: 683, height: 384 });
  await createReport(page, '青山镇人民政府', '2020');
  await openStep(page, applications);
  await box(page, 'applications/received/naturalPerson').focus();
  await page.keyboard.press('F1');
  await expect(panel(page).locator(':focus')).toContainText('信访、投诉、咨询不是申请');
  await expect(panel(page).locator(':focus')).toBeInViewport();
  await expectNoBarriers(page, '200 %');
});
