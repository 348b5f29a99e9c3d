import type { Page } from '@playwright/test';
import { expectNoBarriers } from './barriers';
import {
  answerNoToAll,
  box,
  createReport,
  expectSaved,
  narrative,
  openStep,
  typeCells,
} from './editor';
import { expect, test } from './fixtures';
import { pageOfForm } from './import-page-of-form';
import { chooseFile, openImportPage, review, reviewBox, textFile } from './importing';
import { officialForm } from './official-form';

const proactive = '二、主动公开政府信息情况';
const applications = '三、收到和处理政府信息公开申请情况';
const overview = '一、总体情况';
const words = '2022年，主动公开政府信息86条。';
const issued = 'article20Item1/normativeDocuments/issued';
const licensing = 'article20Item5/licensing/decisions';
const file = textFile(
  '2022年报.html',
  pageOfForm(officialForm('2021'), {
    title: '青山镇人民政府2022年政府信息公开工作年度报告',
    words,
    figures: {
      [issued]: '3',
      [licensing]: '17',
      'applications/broughtForward/business': '2',
      'applications/broughtForward/total': '2',
      'applications/carriedForward/business': '2',
      'applications/carriedForward/total': '2',
    },
  }),
);

/** A report of 2023 with one number and one sentence of its own, its import page open. */
async function openImport(page: Page) {
  await createReport(page, '白石乡人民政府', '2023');
  await openStep(page, proactive);
  await typeCells(page, { [issued]: '8' });
  await openStep(page, overview);
  await narrative(page, '（一）主动公开').fill('本年的话。');
  await expectSaved(page);
  await openStep(page, '基本信息');
  await page.getByRole('link', { name: '从去年的 Word、WPS 或网页导入' }).click();
  await chooseFile(page, file);
  await expect(review(page)).toBeVisible();
}

async function expectUntouched(page: Page) {
  await openStep(page, '基本信息');
  await expect(page.getByRole('textbox', { name: '机关名称' })).toHaveValue('白石乡人民政府');
  await openStep(page, applications);
  await expect(box(page, 'applications/broughtForward/business')).toHaveValue('');
  await openStep(page, proactive);
  await expect(box(page, issued)).toHaveValue('8');
  await expect(box(page, licensing)).toHaveValue('');
  await openStep(page, overview);
  await expect(narrative(page, '（一）主动公开')).toHaveValue('本年的话。');
  await expect(page.getByText('上年原文')).toHaveCount(0);
}

test('a clerk attaches last year’s report to an open one', async ({ page }) => {
  await openImport(page);
  await page.getByRole('button', { name: '作为去年的年报，附在旁边' }).click();
  await expect(page.getByText('去年的年报已附在旁边，空着的上年结转已填。')).toBeVisible();
  await openStep(page, applications);
  await expect(box(page, 'applications/broughtForward/business')).toHaveValue('2');
  await openStep(page, proactive);
  await expect(box(page, issued)).toHaveValue('8');
  const cell = page.getByRole('cell').filter({ has: box(page, issued) });
  await expect(cell.getByTitle('上年 3')).toBeVisible();
  await openStep(page, overview);
  await expect(narrative(page, '（一）主动公开')).toHaveValue('本年的话。');
  await expect(page.getByRole('complementary', { name: '上年原文：主动公开' })).toContainText(
    words,
  );
});

test('a clerk who undoes attaching has everything as it was', async ({ page }) => {
  await openImport(page);
  await page.getByRole('button', { name: '作为去年的年报，附在旁边' }).click();
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expectUntouched(page);
  await expectSaved(page);
  await page.reload();
  await expectUntouched(page);
});

test('a clerk fills an open report from a file, with only what was let through, and undoes it', async ({
  page,
}) => {
  await openImport(page);
  await fillInSome(page);
  await expect(page.getByRole('textbox', { name: '机关名称' })).toHaveValue('白石乡人民政府');
  await expect(page.getByRole('textbox', { name: '报告年度' })).toHaveValue('2023');
  await expect(page.getByRole('combobox', { name: '机关类别' })).toHaveValue('township');
  const notice = page.getByRole('button', { name: '撤销', exact: true });
  await expect(notice).toBeVisible();
  await notice.click();
  await expectUntouched(page);

  await openImportAgain(page);
  await fillInSome(page);
  await openStep(page, overview);
  await expect(narrative(page, '（一）主动公开')).toHaveValue('本年的话。');
  await openStep(page, proactive);
  await expect(box(page, issued)).toHaveValue('3');
  await expect(box(page, licensing)).toHaveValue('19');
  await openStep(page, applications);
  await expect(box(page, 'applications/broughtForward/total')).toHaveText('2');
});

test('a clerk who turns back from the review has changed nothing', async ({ page }) => {
  await openImport(page);
  await reviewBox(page, '行政许可，本年处理决定数量').fill('99');
  await page.getByRole('button', { name: '不用了' }).click();
  await expectUntouched(page);
});

test('a blind clerk meets no barrier on the way of a file into a report', async ({ page }) => {
  test.slow();
  await page.goto('/');
  await openImportPage(page);
  await expectNoBarriers(page, '选择文件');
  await chooseFile(page, textFile('空.txt', '你好'));
  await expect(page.getByText(/没有找到/)).toBeVisible();
  await expectNoBarriers(page, '读不出来');
  await chooseFile(page, file);
  await expectNoBarriers(page, '核对');
  await createReport(page, '青山镇人民政府', '2023');
  await answerNoToAll(page);
  await openImportAgain(page);
  await expectNoBarriers(page, '在年报里核对');
  await page.getByRole('button', { name: '作为去年的年报，附在旁边' }).click();
  await expectNoBarriers(page, '附好以后');
});

async function fillInSome(page: Page) {
  await review(page).getByRole('checkbox', { name: '机关名称' }).uncheck();
  await review(page)
    .getByRole('checkbox', { name: /主动公开$/ })
    .uncheck();
  await reviewBox(page, '行政许可，本年处理决定数量').fill('19');
  await page.getByRole('button', { name: '填入现在这一份' }).click();
}

async function openImportAgain(page: Page) {
  await openStep(page, '基本信息');
  await page.getByRole('link', { name: '从去年的 Word、WPS 或网页导入' }).click();
  await chooseFile(page, file);
  await expect(review(page)).toBeVisible();
}
