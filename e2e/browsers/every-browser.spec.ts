import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '../fixtures';
import { doMainJob } from './main-job';
import { whyNot } from './packed-chromium';
import { doTwoWindowJob } from './two-windows-job';

/** The main job in one browser after the other. */

const file = resolve(process.env['E2E_DIST'] ?? 'dist', '年报助手.html');
const packed = ['86', '92', '109'] as const;

test.beforeAll('the browser', async ({ browserName }, { project }) => {
  test.setTimeout(300_000);
  const version = packed.find((each) => project.name === `Chromium ${each}`);
  const reason = version ? await whyNot(version) : whyNoFirefox(browserName);
  if (reason === null) return;
  console.log(`${project.name} (${browserName}) is skipped: ${reason}`);
  test.skip(true, reason);
});

function whyNoFirefox(browserName: string): string | null {
  const path = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';
  return browserName !== 'firefox' || existsSync(path) ? null : `there is no ${path}`;
}

for (const { where, address } of [
  { where: 'the served page', address: '/' },
  { where: 'a file on the disk', address: pathToFileURL(file).href },
]) {
  test(`a clerk fills in, reloads, exports and imports in ${where}`, async ({ page, browser }) => {
    console.log(browser.browserType().name(), browser.version());
    await doMainJob(page, address);
    await expect(page.getByRole('main')).toBeVisible();
  });

  test(`a second window reads along and takes over in ${where}`, async ({ page }) => {
    await doTwoWindowJob(page, address);
    await expect(page.getByRole('main')).toBeVisible();
  });
}
