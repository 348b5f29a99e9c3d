import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { doMainJob } from './browsers/main-job';
import { packedChromium, whyNot } from './browsers/packed-chromium';
import { expect, test } from './fixtures';
import { chooseFile, openImportPage, textFile } from './importing';

/** The main job in Chromium 86, the core of the office browsers still in use. */

// Playwright sends these with data that Chromium 86 does not take.
test.use({
  launchOptions: packedChromium('86'),
  userAgent: '',
  locale: '',
  reuseContext: false,
});
test.describe.configure({ mode: 'default', timeout: 60_000 });

test.beforeAll('Chromium 86', async () => {
  test.setTimeout(120_000);
  const reason = await whyNot('86');
  if (reason === null) return;
  console.log(`old-browser.spec.ts is skipped: ${reason}`);
  test.skip(true, reason);
});

const file = resolve(process.env['E2E_DIST'] ?? 'dist', '年报助手.html');

for (const { where, address } of [
  { where: 'the served page', address: '/' },
  { where: 'a file on the disk', address: pathToFileURL(file).href },
]) {
  test(`a clerk with Chromium 86 fills in, reloads, exports and imports in ${where}`, async ({
    page,
    browser,
  }) => {
    expect(browser.version()).toMatch(/^86\./);
    await doMainJob(page, address);
    await openImportPage(page);
    await chooseFile(page, textFile('2022年报.pdf', '%PDF-1.7'));
    const answer = page.getByRole('main').getByRole('status');
    await expect(answer).toContainText('这个浏览器太旧，读不了 PDF 文件');
  });
}
