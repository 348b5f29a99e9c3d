import type { Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { barriers } from './barriers';
import { box, downloaded, downloadOther, downloadWord, narrative, openStep } from './editor';
import { expect, test } from './fixtures';
import { copy, disclosed, finishedReport, received } from './exporting';
import { asFile, chooseFile, openImportPage, review } from './importing';

const applications = '三、收到和处理政府信息公开申请情况';

function backupOf(page: Page) {
  return downloaded(page, () => page.getByRole('button', { name: '本机备份' }).click());
}

test('a clerk takes the backup Word file to another computer and goes on there', async ({
  page,
  browser,
  baseURL,
}) => {
  await finishedReport(page);
  const backup = await backupOf(page);
  const word = await downloadWord(page);
  expect([backup.name, word.name]).toEqual([
    '青山镇人民政府2022年政府信息公开工作年度报告（本机备份）.docx',
    '青山镇人民政府2022年政府信息公开工作年度报告.docx',
  ]);
  expect(
    Object.keys(unzipSync(word.bytes)).filter((path) => /customXml|comment/i.test(path)),
  ).toEqual([]);

  const elsewhere = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
  const other = await elsewhere.newPage();
  await other.goto('/');
  await other.getByLabel('打开备份文件').setInputFiles(asFile(backup));
  await expect(other.getByText(/已从备份文件打开/)).toBeVisible();
  await openStep(other, applications);
  await expect(box(other, received)).toHaveValue('1234');
  await openStep(other, '先答五问');
  await expect(other.getByRole('radio', { name: '没有', checked: true })).toHaveCount(4);
  await elsewhere.close();
});

test('a clerk whose backup was changed in Word decides each difference, with the keyboard alone', async ({
  page,
}) => {
  await finishedReport(page);
  const backup = await backupOf(page);
  await openImportPage(page);
  await chooseFile(page, asFile({ name: '改过.docx', bytes: changedInWord(backup.bytes) }));
  await expect(review(page)).toHaveCount(0);
  const differences = page.getByRole('region', { name: '核对改动过的内容' });
  await expect(differences).toContainText('有 2 处不同');
  await expect(differences.getByRole('radio', { checked: true })).toHaveCount(0);
  expect(await barriers(page)).toEqual([]);

  await page.getByRole('button', { name: '打开这份备份' }).focus();
  await page.keyboard.press('Enter');
  await expect(differences.getByRole('status')).toHaveText('还有 2 处没有选。');
  const words = differences.getByRole('group', { name: '一、总体情况（主动公开）' });
  await expect(words.getByRole('radio', { name: /用存着的/ })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  const figure = differences.getByRole('group', { name: /予以公开/ });
  await figure.getByRole('radio', { name: /用看得见的/ }).check();
  await page.getByRole('button', { name: '打开这份备份' }).press('Enter');
  await openStep(page, applications);
  await expect(box(page, disclosed)).toHaveValue('1230');
  await expect(box(page, received)).toHaveValue('1234');
  await openStep(page, '一、总体情况');
  await expect(narrative(page, '（一）主动公开')).toHaveValue('本机关认真做好主动公开工作。');
});

test('a clerk takes out every other form, each under its own name', async ({ page }) => {
  test.slow();
  await finishedReport(page);
  const title = '青山镇人民政府2022年政府信息公开工作年度报告';
  for (const [button, name] of [
    ['送审打印版', `${title}（送审打印版）.docx`],
    ['下载网页', `${title}.html`],
    ['下载纯文本', `${title}.txt`],
    ['下载表格', `${title}.xlsx`],
    ['备份文件（.json）', `${title}（备份）.json`],
    ['数据文件（给技术人员）', `${title}.json`],
  ] as const) {
    const file = await downloadOther(page, button);
    expect(file.name).toBe(name);
    expect(file.bytes.length).toBeGreaterThan(500);
  }
  expect(await barriers(page)).toEqual([]);
});

test('a clerk copies the report as markup and as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await finishedReport(page);
  await copy(page);
  const { html, text } = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return { html: await read('text/html'), text: await read('text/plain') };
  });
  expect(html).toMatch(/<table[\s\S]*1234/);
  expect(text).toContain('本机关认真做好主动公开工作。');
});

/** One sentence and one figure changed, as if in Word; the part inside stays. */
function changedInWord(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const pages = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const changed = pages
    .replace('认真做好主动公开工作', '努力做好主动公开工作')
    .replace(/(（一）予以公开[\s\S]*?)>1234</, '$1>1230<');
  return zipSync({ ...parts, 'word/document.xml': strToU8(changed) });
}
