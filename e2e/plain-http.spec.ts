import {
  box,
  createReport,
  downloaded,
  downloadWord,
  expectSaved,
  openStep,
  textOf,
  typeCells,
} from './editor';
import { copy, finishedReport, received } from './exporting';
import { expect, test } from './fixtures';
import { asFile, chooseFile, openImportPage, review } from './importing';
import { sameReport } from './windows';
import { readWordFile } from './word-file';

/** An address of no one: the browser is told to find this computer there, over plain http. */
const intranet = '10.20.30.40';
const port = process.env['E2E_PORT'] ?? '4317';

test.use({
  baseURL: `http://${intranet}:${port}`,
  launchOptions: async ({ launchOptions }, use) => {
    const rule = `--host-resolver-rules=MAP ${intranet} 127.0.0.1`;
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), rule] });
  },
});

test('a clerk on plain http in an intranet copies the report all the same, and pastes it', async ({
  page,
}) => {
  await finishedReport(page);
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  await copy(page);
  await page.evaluate(() => {
    const place = document.createElement('div');
    place.id = 'paste-here';
    place.contentEditable = 'true';
    document.body.append(place);
    place.focus();
  });
  await page.keyboard.press('Control+V');
  const pasted = page.locator('#paste-here');
  await expect(pasted.locator('table')).toHaveCount(3);
  await expect(pasted).toContainText('1234');
});

test('a clerk on plain http backs everything up by hand, and reads why not into a folder', async ({
  page,
}) => {
  await finishedReport(page);
  await page.goto('/#/backup');
  await expect(page.getByText('这个浏览器现在不能自动存到文件夹。')).toBeVisible();
  const backup = await downloaded(page, () =>
    page.getByRole('button', { name: '全部备份' }).click(),
  );
  expect(textOf(backup)).toContain('1234');
  await expect(page.getByText(/^本机有 1 份年报，都已备份/)).toBeVisible();
});

test('a clerk on plain http takes a Word file out, opens it as last year’s and takes it out again', async ({
  page,
}) => {
  await finishedReport(page);
  const lacking = await page.evaluate(() => ({
    isSecure: window.isSecureContext,
    subtle: typeof crypto.subtle,
    locks: typeof navigator.locks,
    clipboard: typeof navigator.clipboard,
    serviceWorker: typeof navigator.serviceWorker,
  }));
  const missing = 'undefined';
  expect(lacking).toEqual({
    isSecure: false,
    subtle: missing,
    locks: missing,
    clipboard: missing,
    serviceWorker: missing,
  });
  const word = await downloadWord(page);
  await openImportPage(page);
  await chooseFile(page, asFile(word));
  await expect(review(page)).toContainText('没读出 0 格', { timeout: 20_000 });
  await page.getByRole('button', { name: '按原样打开，接着改这一份' }).click();
  await openStep(page, '三、收到和处理政府信息公开申请情况');
  await expect(box(page, received)).toHaveValue('1234');
  await openStep(page, '预览与导出');
  await expect(page.getByRole('region', { name: 'Word 预览' })).toContainText('1234');
  const again = await downloadWord(page);
  expect(readWordFile(again.bytes)).toEqual(readWordFile(word.bytes));
});

test('a clerk on plain http has the report in two windows and goes on in the second', async ({
  page,
}) => {
  await createReport(page, '青山镇人民政府', '2025');
  await openStep(page, '三、收到和处理政府信息公开申请情况');
  await typeCells(page, { [received]: '1' });
  await expectSaved(page);
  const other = await sameReport(page);
  const strip = /正在另一个窗口编辑，这里只能看/;
  await expect(other.getByText(strip)).toBeVisible();
  await expect(box(other, received)).toHaveAttribute('readonly', '');
  await typeCells(page, { [received]: '23' });
  await expect(box(other, received)).toHaveValue('23');

  await other.getByRole('button', { name: '改在这个窗口编辑' }).click();
  await expect(other.getByText(strip)).toBeHidden();
  await expect(page.getByText(strip)).toBeVisible();
  await typeCells(other, { [received]: '456' });
  await expectSaved(other);
  await expect(box(page, received)).toHaveValue('456');
  await other.close();
  await page.bringToFront();
  await expect(page.getByText(strip)).toBeHidden();
  await page.reload();
  await expect(box(page, received)).toHaveValue('456');
});
