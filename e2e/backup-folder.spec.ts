import type { Page } from '@playwright/test';
import { backToList, openBackupPage } from './backing-up';
import { expectNoBarriers } from './barriers';
import { expectSaved } from './editor';
import { finishedReport } from './exporting';
import { expect, test } from './fixtures';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A real folder of the browser's own; only the question which one is answered without a window. */
async function letFolderBeChosen(page: Page) {
  await page.addInitScript(() => {
    const choose = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('U盘', { create: true });
    Object.defineProperty(window, 'showDirectoryPicker', { value: choose });
    // The browser asks nobody about its own folders: the page's mark says what the person answered.
    const answer = () => Promise.resolve(document.documentElement.dataset['folder'] ?? 'granted');
    const ask = () => {
      document.documentElement.dataset['folder'] = 'granted';
      return answer();
    };
    Object.assign(FileSystemHandle.prototype, { queryPermission: answer, requestPermission: ask });
  });
}

function filesIn(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('U盘');
    const files: Record<string, string> = {};
    for await (const [name, handle] of folder as unknown as AsyncIterable<
      [string, FileSystemFileHandle]
    >) {
      files[name] = await (await handle.getFile()).text();
    }
    return files;
  });
}

test('a clerk chooses a folder, and the work is in it each day without a click', async ({
  page,
}) => {
  await letFolderBeChosen(page);
  await page.clock.install();
  await finishedReport(page);
  await backToList(page);
  await openBackupPage(page);
  await page.getByRole('button', { name: '选文件夹' }).click();
  await expect(page.getByText(/^自动存到“U盘”，最近存于/)).toBeVisible();
  expect(Object.keys(await filesIn(page))).toHaveLength(1);
  await page.getByRole('link', { name: '回到全部年报' }).click();
  await page.getByRole('link', { name: '青山镇人民政府' }).click();
  await page.getByRole('textbox', { name: '机关名称' }).fill('青山镇政府');
  await expectSaved(page);
  await page.clock.runFor(65_000);
  await expect(async () => {
    expect(Object.values(await filesIn(page))).toEqual([expect.stringContaining('青山镇政府')]);
  }).toPass();

  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('U盘');
    for await (const name of (folder as unknown as { keys: () => AsyncIterable<string> }).keys()) {
      const writable = await (await folder.getFileHandle(name)).createWritable();
      await writable.write('有人改过');
      await writable.close();
    }
  });
  await page.getByRole('textbox', { name: '机关名称' }).fill('青山乡政府');
  await expectSaved(page);
  await page.clock.runFor(65_000);
  await expect(async () => {
    expect(Object.values(await filesIn(page)).sort()).toEqual([
      expect.stringContaining('青山乡政府'),
      '有人改过',
    ]);
  }).toPass();

  await page.clock.setSystemTime(Date.now() + DAY_MS);
  await page.getByRole('textbox', { name: '机关名称' }).fill('青山镇人民政府');
  await expectSaved(page);
  await page.clock.runFor(65_000);
  await expect(async () => expect(Object.keys(await filesIn(page))).toHaveLength(3)).toPass();
});

test('a clerk whose folder is gone, or wants to be asked again, is told and goes on', async ({
  page,
}) => {
  await letFolderBeChosen(page);
  await finishedReport(page);
  await backToList(page);
  await openBackupPage(page);
  await page.getByRole('button', { name: '选文件夹' }).click();
  await expect(page.getByText(/^自动存到“U盘”，最近存于/)).toBeVisible();
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('U盘', { recursive: true });
  });
  await page.goto('/');
  await page.getByRole('button', { name: /^编下一年/ }).click();
  await backToList(page);
  await page.reload();
  const reminder = page.getByText(/自动备份没有存上：“U盘”写不进去/);
  await expect(reminder).toBeVisible();
  await expectNoBarriers(page);
  await page.getByRole('link', { name: '青山镇人民政府' }).first().click();
  const rail = page.getByRole('navigation', { name: '步骤' });
  await expect(rail.getByText('自动备份没有存上：“U盘”写不进去。')).toBeVisible();
  await expect(rail.getByRole('button', { name: '接着自动备份' })).toBeInViewport({ ratio: 1 });
  await backToList(page);

  await openBackupPage(page);
  await page.getByRole('button', { name: '换一个文件夹' }).click();
  await expect(page.getByText(/^自动存到“U盘”，最近存于/)).toBeVisible();
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.dataset['folder'] = 'prompt';
    });
  });
  await page.reload();
  await expect(page.getByText(/要在浏览器里再允许一次，才能存到“U盘”/)).toBeVisible();
  await page.getByRole('button', { name: '接着自动备份' }).click();
  await expect(page.getByText(/^自动存到“U盘”，最近存于/)).toBeVisible();
});
