import type { Page } from '@playwright/test';
import { backToList, list, openBackupPage } from './backing-up';
import { expectNoBarriers } from './barriers';
import { letDiskFillUp, readRecords, setDisk } from './database';
import { box, createReport, downloaded, expectSaved, openStep, textOf, typeCells } from './editor';
import type { SavedFile } from './editor';
import { finishedReport } from './exporting';
import { expect, test } from './fixtures';
import { asFile, textFile } from './importing';
import type { SourceFile } from './importing';
import { Keys } from './keys';
import { openOtherProgram } from './windows';

const DAY_MS = 24 * 60 * 60 * 1000;
const applications = '三、收到和处理政府信息公开申请情况';
const received = 'applications/received/naturalPerson';

const dialog = (page: Page) => page.getByRole('dialog');

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
  await expect(page.getByText('有 2 份年报改过后还没有备份。')).toBeVisible();
  await openBackupPage(page);
  await expectNoBarriers(page, 'backups');
  await expect(page.getByText('本机有 2 份年报，都没有备份过。')).toBeVisible();
  const backup = await backUpAll(page);
  expect(backup.name).toMatch(/^年报助手全部备份（内部资料）\d{4}-\d\d-\d\d\.json$/);
  expect(textOf(backup)).toContain('征地补偿标准');
  await expect(page.getByText(/^本机有 2 份年报，都已备份/)).toBeVisible();

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
  await expect(page.getByText(/已生成.*但本机没能记下这次备份，以后还会提醒/)).toBeVisible();
  await expect(page.getByText('本机有 1 份年报，都没有备份过。')).toBeVisible();
  await setDisk(page, 'fine');
  await backUpAll(page);
  await expect(page.getByText(/^本机有 1 份年报，都已备份/)).toBeVisible();
});

test('a clerk who clears the computer while an old window hangs reads so, and is told once it is done', async ({
  page,
  context,
}) => {
  await finishedReport(page);
  await backToList(page);
  const old = await context.newPage();
  await openOtherProgram(old);
  await old.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.open('gongkai-nianbao').onsuccess = () => resolve();
      }),
  );
  await page.bringToFront();
  await openBackupPage(page);
  await page.getByRole('button', { name: '清除本机数据…' }).click();
  await dialog(page).getByLabel('要留的都已另存，确定清除').check();
  await dialog(page).getByRole('button', { name: '清除', exact: true }).click();
  await expect(page.getByText(/^还没有清掉：另一个年报助手窗口没有让开/)).toBeVisible({
    timeout: 20_000,
  });
  await expect(dialog(page)).toHaveCount(0);
  await old.close();
  await expect(page.getByText('本机数据已清除。以前存下的文件不受影响。')).toBeVisible();
  await expect(page.getByText('本机没有年报。')).toBeVisible();
  expect(await readRecords(page)).toEqual([]);
});
