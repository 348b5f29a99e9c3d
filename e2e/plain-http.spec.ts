import { downloaded, textOf } from './editor';
import { copy, finishedReport } from './exporting';
import { expect, test } from './fixtures';

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
  await expect(page.getByText(/^本机有 1 份年报，都有备份/)).toBeVisible();
});
