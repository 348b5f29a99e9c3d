import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { expect } from './fixtures';

/** What a clerk does in the page, named as the page names it. */

export async function createReport(page: Page, organization: string, year: string): Promise<void> {
  await page.goto('/');
  await beginReport(page, organization, year);
}

/** From the list that is already open. */
export async function beginReport(page: Page, organization: string, year: string): Promise<void> {
  await page.getByRole('button', { name: /^新建/ }).click();
  await page.getByRole('textbox', { name: '机关名称' }).fill(organization);
  await page.getByRole('textbox', { name: '报告年度' }).fill(year);
  await page.getByRole('button', { name: '开始填写' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('先答五问');
}

export async function openStep(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: '步骤' })
    .getByRole('link', { name, exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
}

export function box(page: Page, cellId: string): Locator {
  return page.getByTestId(cellId);
}

/** Types with keys into boxes of the step that is shown; Tab leads from one to the next. */
export async function typeCells(
  page: Page,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [id, value] of Object.entries(values)) {
    if ((await focusedCell(page)) !== id) await box(page, id).selectText();
    await page.keyboard.type(value);
    await page.keyboard.press('Tab');
  }
}

export function focusedCell(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-cell') ?? null);
}

/** What stands in boxes and computed cells of the step that is shown, by cell id. */
export function shownFigures(page: Page): Promise<Record<string, string>> {
  return page
    .locator('[data-cell]')
    .evaluateAll((elements) =>
      Object.fromEntries(
        elements.map((element) => [
          element.getAttribute('data-cell') ?? '',
          element instanceof HTMLInputElement ? element.value : element.textContent,
        ]),
      ),
    );
}

export const blockNames = {
  overview2019: ['主动公开', '依申请公开', '政府信息管理', '平台建设', '监督保障'],
  overview2021: ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障'],
} as const;

export function narrative(page: Page, name: string): Locator {
  return page.getByRole('textbox', { name });
}

/** Words for every mandated place in words; returns what was written, in printed order. */
export async function writeNarrative(
  page: Page,
  version: '2019' | '2021',
  fill = (place: Locator, text: string) => place.fill(text),
): Promise<string[]> {
  const written: string[] = [];
  const write = async (name: string, text: string) => {
    await fill(narrative(page, name), text);
    written.push(text);
  };
  await openStep(page, '一、总体情况');
  const aspects = version === '2019' ? blockNames.overview2019 : blockNames.overview2021;
  for (const [index, aspect] of aspects.entries()) {
    const number = '一二三四五'.charAt(index);
    await write(`（${number}）${aspect}`, `本机关认真做好${aspect}工作。`);
  }
  await openStep(page, '五、存在的主要问题及改进情况');
  await write('存在的主要问题', '解读材料的形式还比较单一。');
  await write('改进情况', '今年增加了图解和短视频。');
  await openStep(page, '六、其他需要报告的事项');
  await write('其他事项', '无其他需要报告的事项。');
  return written;
}

/** “没有” to each of the five questions, and 0 for what is in force. */
export async function answerNoToAll(page: Page): Promise<void> {
  await openStep(page, '先答五问');
  const answers = page.getByRole('radio', { name: '没有' });
  await expect(answers).toHaveCount(5);
  for (const answer of await answers.all()) await answer.check();
  await page.getByRole('main').getByRole('textbox').fill('0');
}

export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^已存在本机 \d\d:\d\d$/)).toBeVisible();
}

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly path: string;
}

/** What the browser downloads while something is done. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return savedFile(download);
}

async function savedFile(download: Download): Promise<SavedFile> {
  const path = await download.path();
  return { name: download.suggestedFilename(), bytes: await readFile(path), path };
}

export async function downloadWord(page: Page): Promise<SavedFile> {
  return downloaded(page, () => page.getByRole('button', { name: '下载 Word' }).click());
}

/** Behind the lid of the less usual files. */
async function lift(page: Page, button: string): Promise<void> {
  const wanted = page.getByRole('button', { name: button });
  if (!(await wanted.isVisible())) await page.getByText(/^其他：送审打印/).click();
}

export async function downloadOther(page: Page, button: string): Promise<SavedFile> {
  await lift(page, button);
  return downloaded(page, () => page.getByRole('button', { name: button }).click());
}

export async function downloadText(page: Page): Promise<SavedFile> {
  return downloadOther(page, '下载纯文本');
}

/** With errors left: through the dialog. */
export async function downloadAnyway(page: Page, button: '下载 Word' | '下载纯文本') {
  await lift(page, button);
  await page.getByRole('button', { name: button }).click();
  return downloaded(page, () => page.getByRole('button', { name: '仍按此导出' }).click());
}

/** Without the mark at its beginning, its lines ended as everywhere. */
export function textOf({ bytes }: SavedFile): string {
  return new TextDecoder().decode(bytes).replace(/\r\n/g, '\n');
}

/** Sentences of the list of findings on the page “检查”. */
export async function errorSentences(page: Page): Promise<string[]> {
  const items = page.getByRole('main').getByRole('listitem').filter({ hasText: '须改正' });
  return items.getByRole('paragraph').filter({ hasText: '。' }).allInnerTexts();
}
