import type { Locator, Page } from '@playwright/test';
import type { SavedFile } from './editor';
import { expect } from './fixtures';

/** What a clerk does with a file of another year. */

export interface SourceFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function asFile({ name, bytes }: Pick<SavedFile, 'name' | 'bytes'>): SourceFile {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}

export function textFile(name: string, text: string): SourceFile {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}

/** From anywhere in the page. */
export async function openImportPage(page: Page): Promise<void> {
  const list = page.getByRole('link', { name: '全部年报' });
  if (await list.isVisible()) await list.click();
  await page.getByRole('link', { name: '打开去年的年报（Word/WPS）' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '打开去年的年报' })).toBeVisible();
}

export async function chooseFile(page: Page, file: SourceFile | string): Promise<void> {
  await page.getByLabel('选择去年的年报文件').setInputFiles(file);
}

export function review(page: Page): Locator {
  return page.getByRole('region', { name: '核对读出的内容' });
}

/** The row of a box in the table of the review. */
export function reviewRow(page: Page, cellName: string): Locator {
  const input = page.getByRole('textbox', { name: `放进来的数：${cellName}`, exact: true });
  return review(page).getByRole('row').filter({ has: input });
}

/** A box of the mandated tables in the review. */
export function reviewBox(page: Page, cellName: string): Locator {
  return review(page).getByRole('textbox', { name: cellName, exact: true });
}

export interface Transferred {
  readonly name?: string;
  readonly html?: string;
  readonly text?: string;
}

/** As the browser does when something is pasted or dropped: one event with what was transferred. */
export async function transfer(
  target: Locator,
  kind: 'paste' | 'drop',
  content: Transferred,
): Promise<void> {
  await target.evaluate(
    (element, { type, name, html, text = '' }) => {
      const data = new DataTransfer();
      if (name !== undefined) data.items.add(new File([text], name));
      if (name === undefined || html !== undefined) data.setData('text/plain', text);
      if (html !== undefined) data.setData('text/html', html);
      const options = { bubbles: true, cancelable: true };
      element.dispatchEvent(
        type === 'paste'
          ? new ClipboardEvent('paste', { ...options, clipboardData: data })
          : new DragEvent('drop', { ...options, dataTransfer: data }),
      );
    },
    { type: kind, ...content },
  );
}
