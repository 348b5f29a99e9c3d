import type { Page } from '@playwright/test';
import { barriers } from './barriers';
import {
  answerNoToAll,
  box,
  createReport,
  narrative,
  openStep,
  typeCells,
  writeNarrative,
} from './editor';
import { expect, test } from './fixtures';
import { officialForm } from './official-form';

const { sections } = officialForm('2021');
const applications = sections[2];

test('a clerk finds a mark beside the row that does not balance, and goes from it to the box and back', async ({
  page,
}) => {
  test.slow();
  await writeReport(page);
  await openStep(page, applications);
  await typeCells(page, { 'applications/received/business': '3' });
  await openStep(page, '预览与导出');

  const cell = preview(page).locator('[data-printed-cell="applications/received/business"]');
  await expect(cell).toHaveText('3');
  await expect(cell).toHaveAttribute('data-tone', 'error');
  const mark = preview(page).getByRole('button', { name: '这里1 处须改正' });
  await expect(mark).not.toBeInViewport();
  const list = page.getByRole('region', { name: '检查结果' });
  await list.getByRole('button', { name: '看预览' }).first().click();
  await expect(mark).toBeFocused();
  await expect(cell).toBeInViewport();
  expect(await isBeside(mark, cell)).toBe(true);

  await page.keyboard.press('Enter');
  const card = preview(page).getByRole('listitem').filter({ hasText: '对不上' });
  await expect(card).toContainText('第一项＋第二项＝3');
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await page.keyboard.press('Enter');
  await card
    .getByRole('button', { name: /^一、本年新收/ })
    .first()
    .click();
  await expect(box(page, 'applications/received/business')).toBeFocused();

  await openStep(page, '预览与导出');
  await cell.click();
  await expect(box(page, 'applications/received/business')).toBeFocused();
});

test('a clerk goes to a part of the report and zooms, with keys alone', async ({ page }) => {
  await writeReport(page);
  await openStep(page, '预览与导出');
  await expect(page.getByText(/^约 \d 页，分页以 Word 为准$/)).toBeVisible();
  const jumps = page.getByRole('navigation', { name: '转到报告的部分' });
  for (const section of sections) {
    await jumps.getByRole('button', { name: section }).press('Enter');
    await expect(preview(page).getByText(section, { exact: true })).toBeInViewport();
  }
  const width = () =>
    preview(page)
      .locator('section.word')
      .first()
      .evaluate((sheet) => Math.round(sheet.getBoundingClientRect().width));
  await page.getByRole('combobox', { name: '缩放比例' }).selectOption('100%');
  await expect.poll(width).toBe(794);
  await page.getByRole('button', { name: '放大' }).press('Enter');
  await expect.poll(width).toBe(992);
  await page.getByRole('button', { name: '缩小' }).press('Enter');
  await page.getByRole('button', { name: '缩小' }).press('Enter');
  await expect.poll(width).toBe(595);
  await page.getByRole('combobox', { name: '缩放比例' }).selectOption('适合宽度');
  const room = await preview(page).evaluate((element) => element.clientWidth);
  await expect.poll(width).toBeGreaterThan(room - 80);
  expect(await width()).toBeLessThan(room);
});

test('what stands on the pages is all of the report, once and in order, and no line is lost between two', async ({
  page,
}) => {
  const paragraphs = longParagraphs();
  await writeReport(page);
  await openStep(page, sections[0]);
  await narrative(page, '（一）主动公开').fill(paragraphs.join('\n'));
  await openStep(page, '预览与导出');
  const sheets = preview(page).locator('section.word');
  await expect(page.getByText(/^约 [3-9] 页，分页以 Word 为准$/)).toBeVisible();
  const text = (await sheets.locator('article p').allTextContents()).join('');
  let from = 0;
  for (const paragraph of paragraphs) {
    const place = text.indexOf(paragraph, from);
    expect(place).toBeGreaterThanOrEqual(from);
    from = place + paragraph.length;
  }
  expect(text.match(/起头词/g)).toHaveLength(paragraphs.length);
  const overflow = await sheets.evaluateAll((all) =>
    all.map((sheet) => {
      const { paddingBottom } = getComputedStyle(sheet);
      const article = sheet.querySelector('article')!;
      const bottom = sheet.getBoundingClientRect().bottom;
      const scale = sheet.getBoundingClientRect().height / (sheet as HTMLElement).offsetHeight;
      return article.getBoundingClientRect().bottom - (bottom - parseFloat(paddingBottom) * scale);
    }),
  );
  for (const pixels of overflow) expect(pixels).toBeLessThan(2);
});

test('a clerk sees the page as a phone will show it, and nothing in it runs', async ({ page }) => {
  await writeReport(page);
  await openStep(page, sections[0]);
  await narrative(page, '（一）主动公开').fill('<script>alert(1)</script><b>粗</b>');
  await openStep(page, '预览与导出');
  await page.getByRole('button', { name: '手机网页预览' }).click();
  const frame = page.locator('iframe[title="手机网页预览"]');
  await expect(frame).toHaveAttribute('sandbox', '');
  const phone = page.frameLocator('iframe[title="手机网页预览"]');
  await expect(phone.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(phone.getByText('<script>alert(1)</script><b>粗</b>')).toBeVisible();
  const { width, words } = await phone.locator('body').evaluate((body) => ({
    width: body.ownerDocument.documentElement.clientWidth,
    words: body.ownerDocument.documentElement.scrollWidth,
  }));
  expect(width).toBeLessThanOrEqual(390);
  expect(words).toBe(width);
});

function preview(page: Page) {
  return page.getByRole('region', { name: 'Word 预览' });
}

async function writeReport(page: Page): Promise<void> {
  await createReport(page, '青山镇人民政府', '2022');
  await answerNoToAll(page);
  await writeNarrative(page, '2021');
}

/** Together longer than a page, each with words of its own. */
function longParagraphs(): readonly string[] {
  return Array.from(
    { length: 7 },
    (_, index) =>
      `起头词${index}。` +
      Array.from({ length: 30 }, (__, part) => `第${index}段第${part}句公开了信息`).join('，') +
      '。',
  );
}

async function isBeside(
  mark: ReturnType<Page['locator']>,
  cell: ReturnType<Page['locator']>,
): Promise<boolean> {
  const [left, right] = [await mark.boundingBox(), await cell.boundingBox()];
  return left !== null && right !== null && Math.abs(left.y - right.y) < 12 && left.x > right.x;
}
