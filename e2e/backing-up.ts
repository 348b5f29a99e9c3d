import type { Locator, Page } from '@playwright/test';
import { expectSaved } from './editor';
import { expect } from './fixtures';

/** From a report to the list and to “备份与清除”. */

export function list(page: Page): Locator {
  return page.getByRole('table', { name: '年报列表' });
}

export async function backToList(page: Page): Promise<void> {
  await expectSaved(page);
  await page.getByRole('link', { name: '全部年报' }).click();
  await expect(list(page)).toBeVisible();
}

export async function openBackupPage(page: Page): Promise<void> {
  await page.getByRole('link', { name: '备份与清除' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '备份与清除' })).toBeVisible();
}
