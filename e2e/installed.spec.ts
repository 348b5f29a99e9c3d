import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { expectNoBarriers } from './barriers';
import { beginReport, box, downloadAnyway, expectSaved, openStep, typeCells } from './editor';
import { expect, test as quietTest } from './fixtures';
import { pageOfForm } from './import-page-of-form';
import { asFile, chooseFile, openImportPage, review } from './importing';
import type { SourceFile } from './importing';
import { officialForm } from './official-form';
import { openSite } from './own-site';
import type { OwnSite } from './own-site';

/** The site kept by the browser: without a network, without its server, when a new version comes. */

const applications = '三、收到和处理政府信息公开申请情况';
const received = 'applications/received/business';
const newVersion = '新版本已下载好。关掉所有年报助手窗口再打开，就换成新版，填好的内容都在。';

interface Served {
  readonly folder: string;
  readonly site: OwnSite;
}

const test = quietTest.extend<Served>({
  folder: ['/', { option: true }],
  site: async ({ folder }, use) => {
    const site = await openSite(folder);
    await use(site);
    await site.remove();
  },
  // No page may ask another host than this for anything.
  baseURL: async ({ site }, use) => use(new URL(site.address).origin),
});

test.slow();
test.use({ keepsSite: true });

async function printed(browser: Browser): Promise<SourceFile> {
  const page = await browser.newPage();
  const title = '青山镇人民政府2021年政府信息公开工作年度报告';
  await page.setContent(
    pageOfForm(officialForm('2021'), { title, words: '公开86条。', figures: {} }),
  );
  const buffer = await page.pdf({ format: 'A4' });
  await page.close();
  return { name: '2021年报.pdf', mimeType: 'application/pdf', buffer };
}

/** Until the browser has the whole site. */
async function openAndKeep(page: Page, { address }: OwnSite): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
}

async function fillIn(page: Page): Promise<void> {
  await beginReport(page, '青山镇人民政府', '2022');
  await openStep(page, applications);
  await typeCells(page, { [received]: '12' });
  await expect(box(page, 'applications/received/total')).toHaveText('12');
  await expectSaved(page);
}

/** What needs most of the program: preview, Word, and reading both kinds of file. */
async function exportAndImport(page: Page, pdf: SourceFile): Promise<void> {
  await openStep(page, '预览与导出');
  await expect(page.getByRole('region', { name: 'Word 预览' })).toContainText('青山镇人民政府');
  const word = await downloadAnyway(page, '下载 Word');
  await expectRead(page, asFile(word));
  await expectRead(page, pdf);
}

async function expectRead(page: Page, file: SourceFile): Promise<void> {
  await openImportPage(page);
  await chooseFile(page, file);
  await expect(review(page)).toContainText('没读出', { timeout: 20_000 });
}

const registrations = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

test('the browser finds nothing that keeps it from installing the site', async ({
  playwright,
  launchOptions,
  site,
}, { outputDir }) => {
  // Nothing is installed from a window without a profile.
  const context = await playwright.chromium.launchPersistentContext(outputDir, launchOptions);
  const page = await context.newPage();
  await openAndKeep(page, site);
  const devtools = await page.context().newCDPSession(page);
  const { url, errors, data } = await devtools.send('Page.getAppManifest');
  expect({ url, errors }).toEqual({ url: `${site.address}manifest.webmanifest`, errors: [] });
  expect(JSON.parse(data ?? '')).toMatchObject({ name: '公开年报助手', lang: 'zh-CN' });
  expect(await devtools.send('Page.getInstallabilityErrors')).toEqual({ installabilityErrors: [] });
  await context.close();
});

test('a clerk whose network and server are gone opens the site again and does the whole job', async ({
  page,
  site,
  context,
  browser,
}) => {
  const pdf = await printed(browser);
  await openAndKeep(page, site);
  await site.stop();
  await context.setOffline(true);
  await page.reload();
  await fillIn(page);
  await exportAndImport(page, pdf);
  const other = await context.newPage();
  await other.goto(`${site.address}index.html?from=desk`);
  await expect(other.getByRole('table', { name: '年报列表' })).toContainText('青山镇人民政府');
});

test('a clerk whose network is cut before the first click does the whole job', async ({
  page,
  site,
  context,
  browser,
}) => {
  const pdf = await printed(browser);
  // As in an old browser or a private window: nothing is kept.
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await page.goto(site.address, { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await context.setOffline(true);
  await site.stop();
  await fillIn(page);
  await exportAndImport(page, pdf);
});

test('a new version waits until every window is closed, and nothing that is typed is touched', async ({
  page,
  site,
  context,
  browser,
}) => {
  const pdf = await printed(browser);
  await openAndKeep(page, site);
  await page.reload();
  await fillIn(page);
  await page.evaluate(() => Reflect.set(window, 'isSamePage', true));
  await box(page, received).selectText();
  await page.keyboard.type('3');

  site.publishNewVersion();
  const other = await context.newPage();
  await other.goto(site.address);
  await expect(other.getByRole('main').getByText(newVersion)).toBeVisible();
  await expectNoBarriers(other, '列表：新版本');
  await expect(other.locator('html')).not.toHaveAttribute('data-version');

  await expect(page.getByText('新版本')).toHaveCount(0);
  await expect(box(page, received)).toBeFocused();
  await page.keyboard.type('4');
  await expect(box(page, 'applications/received/total')).toHaveText('34');
  await expectSaved(page);
  await expectRead(page, pdf);
  await page.getByRole('link', { name: '全部年报' }).click();
  await expect(page.getByRole('main').getByText(newVersion)).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'isSamePage') as unknown)).toBe(true);

  await page.close();
  await other.close();
  const next = await openNewVersion(page, site);
  await expect(next.getByText(newVersion)).toHaveCount(0);
  await next.getByRole('link', { name: /青山镇人民政府/ }).click();
  await openStep(next, applications);
  await expect(box(next, received)).toHaveValue('34');
});

/** The browser changes over a second after the last window has gone. */
async function openNewVersion(closed: Page, { address }: OwnSite): Promise<Page> {
  const next = await closed.context().newPage();
  await expect(async () => {
    await next.goto('about:blank');
    await next.waitForTimeout(2_000);
    await next.goto(address);
    await expect(next.locator('html')).toHaveAttribute('data-version', 'new', { timeout: 500 });
  }).toPass();
  return next;
}

test('a site of which only half has been put on the server is not taken', async ({
  page,
  site,
}) => {
  await openAndKeep(page, site);
  site.publishNewVersion({ isHalf: true });
  const outcome = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    await new Promise((resolve) => installing?.addEventListener('statechange', resolve));
    return installing?.state;
  });
  expect(outcome).toBe('redundant');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-version');
});

test.describe('in a folder of a county’s server', () => {
  test.use({ folder: '/zwgk/nianbao/' });

  test('the site is kept all the same, and the single file beside it stays itself', async ({
    page,
    site,
    browser,
  }) => {
    const pdf = await printed(browser);
    await openAndKeep(page, site);
    await page.goto(`${site.address}年报助手.html`);
    await expect(page.locator('link[rel="manifest"]')).toHaveCount(0);
    await expect(page.locator('script[src]')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    await site.stop();
    await page.goto(site.address);
    await expect(page.locator('script[src]')).toHaveCount(1);
    await fillIn(page);
    await expectRead(page, pdf);
  });
});

for (const { where, addressIn } of [
  { where: 'a server', addressIn: (site: OwnSite) => `${site.address}年报助手.html` },
  { where: 'the disk', addressIn: (site: OwnSite) => pathToFileURL(site.singleFile).href },
]) {
  test(`the single file from ${where} has the browser keep nothing`, async ({ page, site }) => {
    await page.goto(addressIn(site), { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('link[rel="manifest"]')).toHaveCount(0);
    if (where === 'a server') expect(await registrations(page)).toBe(0);
    expect(site.asked()).not.toContain('sw.js');
  });
}
