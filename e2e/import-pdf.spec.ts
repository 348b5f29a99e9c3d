import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import { box, openStep } from './editor';
import { expect, test } from './fixtures';
import { pageOfForm } from './import-page-of-form';
import { chooseFile, openImportPage, review } from './importing';
import type { SourceFile } from './importing';
import { officialForm } from './official-form';

/** Last year's report, as the website of the county offers it: printed to PDF. */

const form = officialForm('2021');
const applications = '三、收到和处理政府信息公开申请情况';
const file = resolve(process.env['E2E_DIST'] ?? 'dist', '年报助手.html');
const figures = {
  'applications/received/business': '12',
  'applications/disclosed/business': '9',
  'applications/carriedForward/business': '3',
};

async function printed(browser: Browser): Promise<SourceFile> {
  const page = await browser.newPage();
  const title = '青山镇人民政府2022年政府信息公开工作年度报告';
  const words = '2022年，主动公开政府信息86条。'.repeat(12);
  await page.setContent(pageOfForm(form, { title, words, figures }));
  const buffer = await page.pdf({ format: 'A4', displayHeaderFooter: true });
  await page.close();
  return { name: '2022年报.pdf', mimeType: 'application/pdf', buffer };
}

for (const { where, address } of [
  { where: 'a file on the disk', address: pathToFileURL(file).href },
  { where: 'the served page', address: '/' },
]) {
  test(`a clerk without a network opens a PDF in ${where}`, async ({ page, context, browser }) => {
    test.slow();
    const pdf = await printed(browser);
    await page.goto(address, { waitUntil: 'networkidle' });
    // On a busy machine the app itself may start later than that.
    await expect(page.getByRole('link', { name: '打开去年的年报（Word/WPS）' })).toBeVisible();
    await context.setOffline(true);
    const requests: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('blob:')) requests.push(request.url());
    });
    await openImportPage(page);
    await chooseFile(page, pdf);
    await expect(review(page)).toContainText('读出 166 格，拿不准 0 格，没读出 0 格', {
      timeout: 20_000,
    });
    await page.getByRole('button', { name: '作为去年的年报，编 2023 年的' }).click();
    await openStep(page, applications);
    await expect(box(page, 'applications/broughtForward/business')).toHaveValue('3');
    expect(requests).toEqual([]);
  });
}

test('a clerk who opens half a PDF is told so', async ({ page, browser }) => {
  const { buffer, ...pdf } = await printed(browser);
  await page.goto('/');
  await openImportPage(page);
  await chooseFile(page, { ...pdf, buffer: buffer.subarray(0, buffer.length / 2) });
  await expect(page.getByRole('main').getByRole('status')).toContainText(
    '这个 PDF 文件不完整或已损坏',
  );
});
