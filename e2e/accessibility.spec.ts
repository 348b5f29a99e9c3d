import type { Page } from '@playwright/test';
import { expectNoBarriers } from './barriers';
import {
  answerNoToAll,
  box,
  createReport,
  focusedCell,
  openStep,
  typeCells,
  writeNarrative,
} from './editor';
import { expect, test } from './fixtures';
import { officialCells, officialForm } from './official-form';
import type { FormVersion } from './official-form';

test.slow();

const { sections } = officialForm('2021');
const steps = ['基本信息', '先答五问', ...sections, '检查', '预览与导出'];
const [, proactive, applications] = sections;

test('a blind clerk meets no barrier on any step of an empty report, nor in the list', async ({
  page,
}) => {
  await page.goto('/');
  await expectNoBarriers(page, '空列表');
  await createReport(page, '青山镇人民政府', '2022');
  for (const step of steps) {
    await openStep(page, step);
    await expectNoBarriers(page, step);
  }
});

test('a blind clerk meets no barrier on any step of a filled report', async ({ page }) => {
  await createReport(page, '青山镇人民政府', '2022');
  await answerNoToAll(page);
  await writeNarrative(page, '2021');
  for (const step of steps) {
    await openStep(page, step);
    await expectNoBarriers(page, step);
  }
  await page.getByRole('button', { name: '纯文本预览' }).click();
  await expectNoBarriers(page, '纯文本预览');
  await page.getByRole('link', { name: '全部年报' }).click();
  await page.getByText('筛选', { exact: true }).click();
  await expectNoBarriers(page, '列表');
  await page.getByRole('button', { name: /^编下一年/ }).click();
  for (const step of sections) {
    await openStep(page, step);
    await expectNoBarriers(page, `下一年：${step}`);
  }
});

test('a blind clerk meets no barrier where something is wrong, and in the dialog', async ({
  page,
}) => {
  await createReport(page, '青山镇人民政府', '2022');
  await answerNoToAll(page);
  await openStep(page, proactive);
  await typeCells(page, { 'article20Item1/normativeDocuments/issued': '3' });
  await openStep(page, applications);
  await typeCells(page, {
    'applications/received/business': '3',
    'applications/received/research': '三件',
  });
  await page.getByRole('button', { name: '看清单' }).click();
  for (const step of steps) {
    await openStep(page, step);
    await expectNoBarriers(page, step);
  }
  await page.getByRole('button', { name: '下载 Word' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoBarriers(page, '对话框');
  await page.getByRole('button', { name: '回去修改' }).click();
  await openStep(page, '基本信息');
  await page.getByText(/^更多：/).click();
  await page.getByRole('textbox', { name: '报告年度' }).fill('二〇二二');
  await expectNoBarriers(page, '年度不对');
});

for (const { version, year } of [
  { version: '2019', year: '2020' },
  { version: '2021', year: '2022' },
] as const) {
  test(`a blind clerk hears row and column at each box of ${year}, and Tab passes the totals by`, async ({
    page,
  }) => {
    await createReport(page, '青山镇人民政府', year);
    for (const section of officialForm(version).sections.slice(1, 4)) {
      await openStep(page, section);
      const cells = cellsOf(version, section);
      for (const { id, name, isDerived } of cells) {
        if (!isDerived) await expect(box(page, id)).toHaveAccessibleName(name);
      }
      const entries = cells.filter(({ isDerived }) => !isDerived).map(({ id }) => id);
      await box(page, entries[0]!).focus();
      const reached = [await focusedCell(page)];
      while (reached.length < entries.length) {
        await page.keyboard.press('Tab');
        reached.push(await focusedCell(page));
      }
      expect(reached).toEqual(entries);
    }
  });
}

test('a clerk who follows a finding lands in its cell, a computed one too', async ({ page }) => {
  await createReport(page, '青山镇人民政府', '2022');
  await answerNoToAll(page);
  await openStep(page, applications);
  await typeCells(page, { 'applications/received/business': '3' });
  await openStep(page, '检查');
  const link = (name: RegExp) => page.getByRole('main').getByRole('button', { name }).first();
  await link(/^一、本年新收政府信息公开申请数量/).click();
  await expect(box(page, 'applications/received/business')).toBeFocused();
  await expect(box(page, 'applications/received/business')).toBeInViewport();

  await openStep(page, '检查');
  await link(/^（七）总计/).click();
  const total = page.getByRole('cell').filter({ has: box(page, 'applications/handled/business') });
  await expect(total).toBeFocused();
  await expect(total).toBeInViewport();
  await box(page, 'applications/received/business').selectText();
  await page.keyboard.type('0');
  await expect(box(page, 'applications/received/business')).toBeFocused();
});

test('a clerk at 1366×768 sees 表三 without scrolling sideways', async ({ page }) => {
  await createReport(page, '青山镇人民政府', '2022');
  await openStep(page, applications);
  await expectToFit(page);
  const right = await page
    .getByRole('table', { name: applications })
    .evaluate((table) => table.getBoundingClientRect().right);
  expect(right).toBeLessThanOrEqual(1366);
});

test('a clerk at 200 % zoom reads every step, and no box is hidden while it is in use', async ({
  page,
}) => {
  await page.setViewportSize({ width: 683, height: 384 });
  await createReport(page, '青山镇人民政府', '2022');
  for (const step of steps) {
    await openStep(page, step);
    const isTable = sections.slice(1, 4).includes(step);
    if (!isTable) await expectToFit(page);
  }
  await openStep(page, applications);
  await expectNoBarriers(page, '200 %');
  for (const id of [
    'received/naturalPerson',
    'declinedRepeated/research',
    'carriedForward/business',
  ]) {
    await box(page, `applications/${id}`).focus();
    expect(await isOnTop(page, `applications/${id}`), id).toBe(true);
  }
});

function cellsOf(version: FormVersion, section: string) {
  return officialCells(officialForm(version)).filter(({ table }) => table.section === section);
}

async function expectToFit(page: Page) {
  const { scrollWidth, clientWidth } = await page
    .locator('html')
    .evaluate((html) => ({ scrollWidth: html.scrollWidth, clientWidth: html.clientWidth }));
  expect.soft(scrollWidth, page.url()).toBeLessThanOrEqual(clientWidth);
}

/** Nothing that stays in place, such as a sticky heading, lies over the middle of the box. */
function isOnTop(page: Page, cell: string): Promise<boolean> {
  return box(page, cell).evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === element;
  });
}
