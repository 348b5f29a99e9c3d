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
