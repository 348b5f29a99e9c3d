import type { Page } from '@playwright/test';
import { expectNoBarriers } from './barriers';
import { letDiskFillUp, readRecords, setDisk } from './database';
import { box, createReport, downloaded, expectSaved, openStep, textOf, typeCells } from './editor';
import type { SavedFile } from './editor';
import { finishedReport } from './exporting';
import { expect, test } from './fixtures';
import { asFile, textFile } from './importing';
import type { SourceFile } from './importing';
import { Keys } from './keys';

const DAY_MS = 24 * 60 * 60 * 1000;
const applications = '三、收到和处理政府信息公开申请情况';
const received = 'applications/received/naturalPerson';

const list = (page: Page) => page.getByRole('table', { name: '年报列表' });
const dialog = (page: Page) => page.getByRole('dialog');

async function backToList(page: Page) {
  await expectSaved(page);
  await page.getByRole('link', { name: '全部年报' }).click();
  await expect(list(page)).toBeVisible();
}

async function openBackupPage(page: Page) {
  await page.getByRole('link', { name: '备份与清除' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '备份与清除' })).toBeVisible();
}

async function backUpAll(page: Page): Promise<SavedFile> {
  return downloaded(page, () => page.getByRole('button', { name: '全部备份' }).first().click());
}

async function openFile(page: Page, file: SourceFile) {
  await page.getByLabel('打开备份文件').setInputFiles(file);
}

/** Two reports, one with a line in its ledger, and one in the bin. */
async function twoReports(page: Page) {
  await createReport(page, '白云街道办事处', '2025');
  await page.locator('.more-menu > summary').click();
  await page.getByRole('link', { name: '依申请公开台账' }).first().click();
  await page.getByRole('button', { name: '登记一件' }).click();
  await page.getByLabel('第 1 件 内容摘要').fill('征地补偿标准');
  await backToList(page);
  await page.getByRole('button', { name: /^新建/ }).click();
  await page.getByRole('textbox', { name: '机关名称' }).fill('已删乡人民政府');
  await backToList(page);
  await page.getByRole('button', { name: /^删除：已删乡人民政府/ }).click();
  await page.getByRole('button', { name: /^新建/ }).click();
  await page.getByRole('textbox', { name: '机关名称' }).fill('青山镇人民政府');
  await openStep(page, applications);
  await typeCells(page, { [received]: '12' });
  await backToList(page);
}

test('a clerk backs everything up, clears the computer and has everything again', async ({
  page,
}) => {
  await twoReports(page);
  await expect(page.getByText('有 2 份年报改过以后没有备份。')).toBeVisible();
  await openBackupPage(page);
  await expectNoBarriers(page, 'backups');
  await expect(
    page.getByText('本机有 2 份年报，2 份改过以后没有备份。还没有备份过。'),
  ).toBeVisible();
  const backup = await backUpAll(page);
  expect(backup.name).toMatch(/^年报助手全部备份（内部资料）\d{4}-\d\d-\d\d\.json$/);
  expect(textOf(backup)).toContain('征地补偿标准');
  await expect(page.getByText(/^本机有 2 份年报，都有备份/)).toBeVisible();

  const clear = page.getByRole('button', { name: '清除本机数据…' });
  await clear.click();
  await dialog(page).getByRole('button', { name: '取消' }).press('Enter');
  await expect(clear).toBeFocused();
  await clear.press('Enter');
  await expect(dialog(page)).toContainText('会清掉这个浏览器里的 3 份年报');
  await expect(dialog(page).getByRole('button', { name: '清除', exact: true })).toBeDisabled();
  await expectNoBarriers(page, 'clearing');
  await dialog(page).getByLabel('要留的都已另存，确定清除').check();
  await dialog(page).getByRole('button', { name: '清除', exact: true }).click();
  await expect(page.getByText('本机数据已清除。以前存下的文件不受影响。')).toBeVisible();
  await expect(page.getByRole('heading', { name: '还没有年报，从这里开始' })).toBeVisible();
  expect(await readRecords(page)).toEqual([]);

  await openFile(page, asFile(backup));
  await expect(dialog(page).getByRole('checkbox', { checked: true })).toHaveCount(2);
  await expect(
    dialog(page).getByRole('checkbox', { name: /已删乡人民政府.*最近删除/ }),
  ).not.toBeChecked();
  await expectNoBarriers(page, 'what a backup holds');
  await dialog(page).getByRole('button', { name: '放进来 2 份' }).click();
  await expect(page.getByText('已放进来 2 份。')).toBeVisible();
  await expect(list(page).getByRole('rowheader')).toHaveText(['青山镇人民政府', '白云街道办事处']);
  await expect(page.getByText(/没有备份/)).toHaveCount(0);
  await page.getByRole('link', { name: '青山镇人民政府' }).click();
  await openStep(page, applications);
  await expect(box(page, received)).toHaveValue('12');
  await box(page, received).fill('13');
  await backToList(page);

  await openFile(page, asFile(backup));
  await expect(dialog(page)).toContainText('白云街道办事处，2025 年度');
  await expect(dialog(page).getByText(/本机已有，内容一样/)).toHaveCount(1);
  await dialog(page)
    .getByRole('checkbox', { name: /内容不同，放进来另成一份/ })
    .check();
  await dialog(page).getByRole('button', { name: '放进来 1 份' }).click();
  await expect(page.getByRole('link', { name: '青山镇人民政府' })).toHaveCount(2);
});

test('a clerk who opens a damaged, newer or changed file of everything is told so', async ({
  page,
}) => {
  await finishedReport(page);
  await backToList(page);
  const text = textOf(await backUpAll(page));
  for (const [name, content, message] of [
    ['断.json', text.slice(0, 700), /不完整，可能已损坏，没有放进任何内容/],
    ['新.json', text.replace('"version": 1', '"version": 9'), /用更新版本的年报助手存的/],
    ['缺.json', text.replace('"reports": [', '"other": ['), /不完整，可能已损坏，没有放进任何内容/],
  ] as const) {
    await openFile(page, textFile(name, content));
    await expect(page.getByRole('status').getByText(message), name).toBeVisible();
  }
  const changed = text.replace('"draftVersion": ', '"draftVersion": 9').replace('1234', '4321');
  await openFile(page, textFile('改.json', changed));
  await expect(dialog(page)).toContainText('在保存之后被改动过');
  await expect(dialog(page)).toContainText('另有 1 份读不出来');
  await expect(dialog(page)).toContainText('备份里没有年报。');
  await dialog(page).getByRole('button', { name: '取消' }).click();
  await expect(page.getByRole('link', { name: '青山镇人民政府' })).toHaveCount(1);
});

test('a clerk who has not backed up for days is reminded while filling in, and one click ends it', async ({
  page,
}) => {
  await createReport(page, '青山镇人民政府', '2025');
  await expectSaved(page);
  const reminder = page.getByRole('navigation', { name: '步骤' }).getByRole('status');
  await expect(reminder).toHaveCount(0);
  await page.clock.setSystemTime(Date.now() + 3.5 * DAY_MS);
  await page.reload();
  await expect(reminder).toContainText('已经 3 天没有备份。');
  await expectNoBarriers(page);
  const keys = new Keys(page);
  await keys.tabTo(reminder.getByRole('button', { name: '全部备份' }));
  await downloaded(page, () => page.keyboard.press('Enter'));
  await expect(reminder).toHaveCount(0);
  await openStep(page, applications);
  await typeCells(page, { [received]: '1' });
  await expectSaved(page);
  await page.clock.setSystemTime(Date.now() + 4 * DAY_MS);
  await page.reload();
  await expect(reminder).toHaveCount(0);
});

test('a clerk whose disk is full still gets a file of everything, and reads that it is not noted', async ({
  page,
}) => {
  await letDiskFillUp(page);
  await finishedReport(page);
  await backToList(page);
  await openBackupPage(page);
  await setDisk(page, 'full');
  const backup = await backUpAll(page);
  expect(textOf(backup)).toContain('青山镇人民政府');
  await expect(page.getByText(/已生成.*本机存不下，没能记下已备份/)).toBeVisible();
  await expect(page.getByText(/1 份改过以后没有备份/)).toBeVisible();
  await setDisk(page, 'fine');
  await backUpAll(page);
  await expect(page.getByText(/^本机有 1 份年报，都有备份/)).toBeVisible();
});

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
  const reminder = page.getByText(/自动备份没有存上：“U盘”现在写不进去/);
  await expect(reminder).toBeVisible();
  await expectNoBarriers(page);

  await openBackupPage(page);
  await page.getByRole('button', { name: '换一个文件夹' }).click();
  await expect(page.getByText(/^自动存到“U盘”，最近存于/)).toBeVisible();
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.dataset['folder'] = 'prompt';
    });
  });
  await page.reload();
  await expect(page.getByText(/浏览器要再同意一次，才能往“U盘”里存/)).toBeVisible();
  await page.getByRole('button', { name: '接着自动备份' }).click();
  await expect(page.getByText(/^自动存到“U盘”，最近存于/)).toBeVisible();
});
