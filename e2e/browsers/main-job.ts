import type { Locator, Page } from '@playwright/test';
import { openComparison } from '../comparing';
import {
  box,
  expectSaved,
  narrative,
  openStep,
  textOf,
  typeCells,
  writeNarrative,
} from '../editor';
import type { SavedFile } from '../editor';
import { expect } from '../fixtures';
import { asFile, chooseFile, openImportPage, review } from '../importing';
import { readWordFile } from '../word-file';
import { fileOf, keepSavedFiles } from './kept-files';
import type { KeptFile } from './kept-files';

const applications = '三、收到和处理政府信息公开申请情况';
const carriedForward = 'applications/carriedForward/business';
const broughtForward = 'applications/broughtForward/business';

/** The main job: fills in, is warned, saves, reloads, previews, exports and imports what it exported. */
export async function doMainJob(page: Page, address: string): Promise<void> {
  await page.addInitScript(keepSavedFiles);
  await page.goto(address);
  await page.getByRole('button', { name: /^新建/ }).click();
  await type(page.getByRole('textbox', { name: '机关名称' }), '青山镇人民政府');
  await type(page.getByRole('textbox', { name: '报告年度' }), '2022');
  await page.getByRole('button', { name: '开始填写' }).click();
  for (const answer of await page.getByRole('radio', { name: '没有' }).all()) await answer.check();
  await type(page.getByRole('main').getByRole('textbox'), '0');
  await openStep(page, applications);
  const findings = page.getByRole('region', { name: '检查结果' }).getByRole('status');
  await typeCells(page, { 'applications/received/business': '１２' });
  await expect(box(page, 'applications/received/business')).toHaveValue('12');
  await expect(box(page, 'applications/received/total')).toHaveText('12');
  await expect(page.locator('[data-balance="business"]')).toContainText('12 ≠ 0 差 12 件');
  await expect(findings).toContainText('1 处须改正');
  await typeCells(page, { 'applications/disclosed/business': '7', [carriedForward]: '5' });
  await expect(page.locator('[data-balance="business"]')).toContainText('12 ＝ 12 ✓');
  await expect(findings).not.toContainText('须改正');
  const words = await writeNarrative(page, '2021', type);
  await expectSaved(page);

  await page.reload();
  await openStep(page, applications);
  await expect(box(page, 'applications/received/business')).toHaveValue('12');
  await expect(box(page, 'applications/received/total')).toHaveText('12');

  await openStep(page, '预览与导出');
  const preview = page.getByRole('region', { name: 'Word 预览' });
  for (const word of words) await expect(preview).toContainText(word);
  await page.getByRole('button', { name: '手机网页预览' }).click();
  const phone = page.frameLocator('iframe[title="手机网页预览"]');
  await expect(phone.getByRole('heading', { level: 1 })).toBeVisible();
  for (const word of words) await expect(phone.getByText(word)).toBeVisible();
  const word = await savedBy(page, '下载 Word');
  const text = await savedBy(page, '下载纯文本');
  const title = '青山镇人民政府2022年政府信息公开工作年度报告';
  expect([word.name, text.name]).toEqual([`${title}.docx`, `${title}.txt`]);
  expect(readWordFile(word.bytes).tables).toHaveLength(3);
  expect(textOf(text)).toContain('一、本年新收政府信息公开申请数量\t\t\t0\t12\t0\t0\t0\t0\t12');

  for (const source of [text, word]) await beginFrom(page, source, words);
  await backUpAll(page);
}

/** Everything as one file, which is known again when it is opened. */
async function backUpAll(page: Page) {
  await page.getByRole('link', { name: '全部年报' }).click();
  const backup = await savedBy(page, '全部备份');
  await page.getByLabel('打开备份文件').setInputFiles(asFile(backup));
  await expect(page.getByRole('dialog').getByText(/本机已有，内容一样/)).toHaveCount(3);
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
}

/** As an IME puts words in: what Playwright fills in at once goes past the page in Firefox. */
export async function type(place: Locator, text: string): Promise<void> {
  await place.selectText();
  await place.evaluate((_, words) => {
    Reflect.apply(Reflect.get(document, 'execCommand'), document, ['insertText', false, words]);
  }, text);
  await expect(place).toHaveValue(text);
}

/** Next year's report, from a file of last year's. */
async function beginFrom(page: Page, source: SavedFile, words: readonly string[]) {
  await openImportPage(page);
  await chooseFile(page, asFile(source));
  await expect(review(page)).toContainText('拿不准 0 格，没读出 0 格');
  await page.getByRole('button', { name: '作为去年的年报，编 2023 年的' }).click();
  await openStep(page, applications);
  await expect(box(page, broughtForward)).toHaveValue('5');
  await openStep(page, '一、总体情况');
  const aside = page.getByRole('complementary', { name: '上年原文：主动公开' });
  await expect(aside).toContainText(words[0] ?? '');
  await aside.getByRole('button', { name: '引用这一段' }).click();
  await expect(narrative(page, '（一）主动公开')).toHaveValue(words[0] ?? '');
  await openComparison(page);
  const results = page.getByRole('figure').filter({ hasText: '申请办理结果' });
  await expect(results.locator('.bar-figure').first()).toHaveText('7');
  const picture = await savedBy(page, '存为图片：申请办理结果');
  expect(picture.name).toMatch(/2023年政府信息公开工作年度报告（申请办理结果图）\.png$/);
  expect(Array.from(picture.bytes.slice(1, 4), (byte) => String.fromCharCode(byte))).toEqual([
    'P',
    'N',
    'G',
  ]);
}

async function savedBy(page: Page, button: string): Promise<SavedFile> {
  await page.evaluate(() => Reflect.deleteProperty(window, 'savedFile'));
  if (button === '下载纯文本') await page.getByText(/^其他：送审打印/).click();
  await page.getByRole('button', { name: button }).click();
  const handle = await page.waitForFunction(
    () => Reflect.get(window, 'savedFile') as KeptFile | undefined,
  );
  return fileOf(await handle.jsonValue());
}
