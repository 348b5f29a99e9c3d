import type { Locator, Page } from '@playwright/test';
import { expectNoBarriers } from './barriers';
import { readRecords } from './database';
import {
  answerNoToAll,
  beginReport,
  box,
  createReport,
  downloadOther,
  expectSaved,
  narrative,
  openStep,
  shownFigures,
  textOf,
  typeCells,
} from './editor';
import type { SavedFile } from './editor';
import { expect, test } from './fixtures';

const proactive = '二、主动公开政府信息情况';
const applications = '三、收到和处理政府信息公开申请情况';

test('a clerk sorts and filters the reports of three offices', async ({ page }) => {
  await createReport(page, '乙镇人民政府', '2022');
  for (const { organization, year } of [
    { organization: '甲乡人民政府', year: '2023' },
    { organization: '丙街道办事处', year: '2020' },
  ]) {
    await backToList(page);
    await beginReport(page, organization, year);
  }
  await openStep(page, applications);
  await typeCells(page, { 'applications/received/business': '一' });
  await expectSaved(page);
  await backToList(page);

  const offices = page.getByRole('table', { name: '年报列表' }).getByRole('rowheader');
  await expect(offices).toHaveText(['丙街道办事处', '甲乡人民政府', '乙镇人民政府']);
  await page.getByRole('columnheader', { name: '机关名称' }).getByRole('button').click();
  await expect(offices).toHaveText(['丙街道办事处', '甲乡人民政府', '乙镇人民政府']);
  await page.getByRole('columnheader', { name: '机关名称' }).getByRole('button').click();
  await expect(offices).toHaveText(['乙镇人民政府', '甲乡人民政府', '丙街道办事处']);
  await page.getByRole('columnheader', { name: '报告年度' }).getByRole('button').click();
  await expect(offices).toHaveText(['甲乡人民政府', '乙镇人民政府', '丙街道办事处']);

  await page.getByText('筛选', { exact: true }).click();
  const filters = page.getByRole('group', { name: '筛选' });
  await filters.getByLabel('年度').selectOption('2022');
  await expect(offices).toHaveText(['乙镇人民政府']);
  await page.getByRole('button', { name: '清除筛选' }).click();
  await filters.getByLabel('机关').fill('街道');
  await expect(offices).toHaveText(['丙街道办事处']);
  await expect(page.getByText('共 3 份，显示 1 份')).toBeVisible();
  await page.getByRole('button', { name: '清除筛选' }).click();
  await filters.getByLabel('状态').selectOption('须改正');
  await expect(offices).toHaveText(['丙街道办事处']);
});

test('a clerk deletes a report, takes it back at once, and later once more from the bin', async ({
  page,
}) => {
  await createReport(page, '青山镇人民政府', '2022');
  await backToList(page);
  const report = page.getByRole('link', { name: '青山镇人民政府' });
  const remove = page.getByRole('button', { name: '删除：青山镇人民政府，2022 年度' });
  await remove.click();
  await expect(report).toHaveCount(0);
  await page.getByRole('status').getByRole('button', { name: '撤销', exact: true }).click();
  await expect(report).toBeVisible();

  await remove.click();
  await expect(report).toHaveCount(0);
  await page.reload();
  await page.getByText('最近删除（1）').click();
  await page.getByRole('button', { name: '恢复：青山镇人民政府，2022 年度' }).click();
  await report.click();
  await expect(page.getByRole('textbox', { name: '机关名称' })).toHaveValue('青山镇人民政府');

  await page.getByRole('link', { name: '全部年报' }).click();
  await remove.click();
  await page.getByText('最近删除（1）').click();
  await page.getByRole('button', { name: '彻底删除：青山镇人民政府，2022 年度' }).press('Enter');
  await expectNoBarriers(page, 'destroying a report');
  await page.getByRole('dialog').getByRole('button', { name: '彻底删除' }).press('Enter');
  await expect(page.getByText('已彻底删除。')).toBeVisible();
  await expect(page.getByText(/^最近删除/)).toHaveCount(0);
  expect(await readRecords(page)).toEqual([]);
});

test('a clerk makes the report of 2020 from that of 2019, and of 2021 from that: what stands over is there', async ({
  page,
}) => {
  await createReport(page, '青山镇人民政府', '2019');
  await answerNoToAll(page);
  await openStep(page, proactive);
  await typeCells(page, {
    'article20Item5/licensing/itemsLastYear': '12',
    'article20Item5/licensing/change': '-5',
    'article20Item8/administrativeFees/itemsLastYear': '2',
    'article20Item8/administrativeFees/change': '+3',
  });
  await openStep(page, applications);
  await typeCells(page, carried(['1', '2', '3', '4', '5', '6']));
  await openStep(page, '五、存在的主要问题及改进情况');
  await narrative(page, '存在的主要问题').fill('公开目录更新不够及时。');
  await openStep(page, '基本信息');
  await page.getByText(/^更多：/).click();
  await page.getByRole('textbox', { name: '署名' }).fill('青山镇政府办公室');

  await makeNextYear(page, '2019');
  await expect(page.getByRole('textbox', { name: '报告年度' })).toHaveValue('2020');
  await expect(page.getByRole('textbox', { name: '机关名称' })).toHaveValue('青山镇人民政府');
  await page.getByText(/^更多：/).click();
  await expect(page.getByRole('textbox', { name: '署名' })).toHaveValue('青山镇政府办公室');
  await openStep(page, proactive);
  expect(await shownFigures(page)).toMatchObject({
    'article20Item5/licensing/itemsLastYear': '7',
    'article20Item5/licensing/change': '',
    'article20Item8/administrativeFees/itemsLastYear': '5',
  });
  await expect(lastYear(page, 'article20Item5/licensing/itemsLastYear')).toHaveText('12');
  await openStep(page, applications);
  const columns = ['1', '2', '3', '4', '5', '6'];
  expect(await shownFigures(page)).toMatchObject(brought(columns, '21'));
  await expect(lastYear(page, 'applications/carriedForward/research')).toHaveText('3');
  await openStep(page, '五、存在的主要问题及改进情况');
  await expect(narrative(page, '存在的主要问题')).toHaveValue('');
  await expect(page.getByRole('complementary', { name: '上年原文：存在的主要问题' })).toContainText(
    '公开目录更新不够及时。',
  );

  await openStep(page, applications);
  await typeCells(page, carried(['6', '5', '4', '3', '2', '1']));
  await makeNextYear(page, '2020');
  await expect(page.getByRole('main')).toContainText('国办公开办函〔2021〕30号');
  await openStep(page, applications);
  expect(await shownFigures(page)).toMatchObject(brought(['6', '5', '4', '3', '2', '1'], '21'));
  await expect(lastYear(page, 'applications/broughtForward/business')).toHaveText('2');
});

test('a clerk saves a backup file and opens it on another computer, half numbers included', async ({
  page,
  browser,
  baseURL,
}) => {
  const backup = await makeBackup(page);
  expect(backup.name).toMatch(/^青山镇人民政府2022年政府信息公开工作年度报告（备份）\.json$/);

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(baseURL!);
  await openBackup(other, backup.name, backup.bytes);
  await expect(other.getByText(/已从备份文件打开/)).toBeVisible();
  await openStep(other, proactive);
  await expect(box(other, 'article20Item8/administrativeFees/amount')).toHaveValue('3.');
  await openStep(other, '一、总体情况');
  await expect(narrative(other, '（一）主动公开')).toHaveValue('全年公开 86 条。');
  await elsewhere.close();
});

test('a clerk who opens a damaged, newer or foreign file is told so, and loses nothing', async ({
  page,
}) => {
  const backup = await makeBackup(page);
  const text = textOf(backup);
  for (const { name, content, message } of [
    { name: '断.json', content: text.slice(0, 500), message: /这不是年报助手的备份文件/ },
    {
      name: '新.json',
      content: text.replace(/"version": \d+/, '"version": 99'),
      message: /用更新版本的年报助手保存的/,
    },
    { name: '照片.json', content: '\u0089PNG\r\n', message: /这不是年报助手的备份文件/ },
    { name: '空.json', content: '', message: /这不是年报助手的备份文件/ },
    {
      name: '缺.json',
      content: text.replace('"cells": {', '"cell": {'),
      message: /处不完整），可能已损坏/,
    },
  ]) {
    await backToList(page);
    await openBackup(page, name, new TextEncoder().encode(content));
    await expect(page.getByRole('status').getByText(message), name).toBeVisible();
    await expect(page.getByRole('link', { name: '青山镇人民政府' })).toHaveCount(1);
  }
  const changed = text.replace('全年公开 86 条。', '全年公开 68 条。');
  await openBackup(page, '改.json', new TextEncoder().encode(changed));
  await expect(page.getByText(/在保存之后被改动过，或传送中有损坏/)).toBeVisible();
  await openStep(page, '一、总体情况');
  await expect(narrative(page, '（一）主动公开')).toHaveValue('全年公开 68 条。');
});

async function backToList(page: Page) {
  const back = page.getByRole('link', { name: '全部年报' });
  if (await back.isVisible()) await back.click();
  await expect(page.getByRole('table', { name: '年报列表' })).toBeVisible();
}

async function makeNextYear(page: Page, year: string) {
  await expectSaved(page);
  await backToList(page);
  await page.getByRole('button', { name: `编下一年：青山镇人民政府，${year} 年度` }).click();
}

async function makeBackup(page: Page): Promise<SavedFile> {
  await createReport(page, '青山镇人民政府', '2022');
  await openStep(page, '一、总体情况');
  await narrative(page, '（一）主动公开').fill('全年公开 86 条。');
  await openStep(page, proactive);
  await box(page, 'article20Item8/administrativeFees/amount').pressSequentially('3.');
  // The box is still in use, and its text half typed, while the file is made.
  await page.evaluate(() => {
    location.hash = location.hash.replace(/\w+$/, 'export');
  });
  return downloadOther(page, '备份文件（.json）');
}

async function openBackup(page: Page, name: string, bytes: Uint8Array) {
  await page
    .getByLabel('打开备份文件')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(bytes) });
}

/** Last year's value beside a box. */
function lastYear(page: Page, cell: string): Locator {
  return page
    .getByRole('cell')
    .filter({ has: box(page, cell) })
    .getByTitle(/^上年/);
}

const applicants = [
  'naturalPerson',
  'business',
  'research',
  'publicWelfare',
  'legalService',
  'otherOrganisation',
];

function carried(numbers: readonly string[]): Record<string, string> {
  return rowOf('carriedForward', numbers);
}

function brought(numbers: readonly string[], total: string): Record<string, string> {
  return { ...rowOf('broughtForward', numbers), 'applications/broughtForward/total': total };
}

function rowOf(row: string, numbers: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    applicants.map((column, index) => [`applications/${row}/${column}`, numbers[index] ?? '']),
  );
}
