import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { pageOfForm } from './import-page-of-form';
import { chooseFile, openImportPage, review, reviewBox, reviewRow, textFile } from './importing';
import { officialForm } from './official-form';

/** The file as it was read beside what was made of it: the ways between the two. */

const fee = '行政事业性收费，本年收费金额（单位：万元）';
const received = '一、本年新收政府信息公开申请数量，自然人';
const words = '2022年，主动公开政府信息86条。';
const ownRow = '<tr><td>乡里自己加的一行</td><td colspan=3>731</td></tr>';

async function openReview(page: Page) {
  const html = pageOfForm(officialForm('2021'), {
    title: '青山镇人民政府2022年政府信息公开工作年度报告',
    words,
    figures: {
      'applications/received/naturalPerson': '4217',
      'article20Item8/administrativeFees/amount': '251000元',
      'article20Item1/normativeDocuments/issued': '约3件',
    },
  });
  await page.goto('/');
  await openImportPage(page);
  await chooseFile(page, textFile('2022年报.html', html.replace('</table>', `${ownRow}</table>`)));
  await expect(review(page)).toBeVisible();
}

const source = (page: Page) => page.getByRole('region', { name: '原文' });
const marked = (page: Page) => source(page).locator('[data-active]');

test('a clerk sees in the source, as it scrolls there, what the box in use was read from', async ({
  page,
}) => {
  await openReview(page);
  await reviewBox(page, received).focus();
  await expect(marked(page)).toHaveText('4217');
  await expect(marked(page)).toBeInViewport();
  await reviewRow(page, fee).hover();
  await expect(marked(page)).toContainText('251000元');
  await expect(marked(page)).toBeInViewport();
  await review(page).getByText(words).first().hover();
  await expect(marked(page)).toContainText(words);
});

test('a clerk goes by keys from doubt to source and back, and takes one of two readings', async ({
  page,
}) => {
  await openReview(page);
  const next = page.getByRole('button', { name: '下一处要核对的（共 2 处）' });
  await next.press('Enter');
  await expect(reviewRow(page, '行政规范性文件，本年制发件数').getByRole('textbox')).toBeFocused();
  await next.press('Enter');
  const row = reviewRow(page, fee);
  await expect(row.getByRole('textbox')).toBeFocused();
  await expect(row).toContainText('✕ 没读出');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  const inSource = source(page).getByRole('button', { name: /^251000元/ });
  await expect(inSource).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(row.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(row.getByRole('button', { name: '是 25.1 万元' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(reviewBox(page, fee)).toHaveValue('25.1');
});

test('a clerk finds each number of the file that went nowhere', async ({ page }) => {
  await openReview(page);
  await expect(source(page)).toContainText('有 1 个数没有用上');
  await source(page).getByRole('button', { name: '看下一个没有用上的' }).click();
  await expect(marked(page)).toContainText('731');
  await expect(marked(page)).toContainText('✕ 没有用上');
  await expect(marked(page)).toBeInViewport();
  await source(page).getByRole('button', { name: /^4217/ }).click();
  await expect(reviewBox(page, received)).toBeFocused();
});

for (const [width, height] of [
  [1366, 768],
  [683, 384],
  [390, 844],
] as const) {
  test(`a clerk compares at ${width} × ${height} without moving the page sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openReview(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const result = await review(page).getByRole('table', { name: '要核对的格' }).boundingBox();
    const file = await source(page).boundingBox();
    const isBeside = file!.x >= result!.x + result!.width;
    expect(isBeside).toBe(width === 1366);
    if (!isBeside) expect(file!.y).toBeGreaterThan(result!.y);
  });
}

test('a clerk who opens a very long page still works at once, and is told what is not shown', async ({
  page,
}) => {
  test.slow();
  await page.goto('/');
  await openImportPage(page);
  const html = pageOfForm(officialForm('2021'), {
    title: '青山镇人民政府2022年政府信息公开工作年度报告',
    words,
    figures: {},
  });
  const list = '<p>乡里的动态</p>'.repeat(20_000);
  await chooseFile(page, textFile('长.html', html.replace('</body>', `${list}</body>`)));
  await expect(source(page)).toContainText(/有 \d+ 行（段）没有显示/, { timeout: 30_000 });
  const box = reviewBox(page, received);
  const started = Date.now();
  await box.fill('12');
  await expect(box).toHaveValue('12');
  expect(Date.now() - started).toBeLessThan(2_000);
});
