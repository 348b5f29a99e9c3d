import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as complainingTest } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { openComparison, threeYears } from './comparing';
import {
  createReport,
  downloadAnyway,
  downloaded,
  downloadOther,
  downloadText,
  downloadWord,
  openStep,
} from './editor';
import { copy, finishedReport } from './exporting';
import { expect, test } from './fixtures';
import { settled, watch } from './guarded';
import type { Watch } from './guarded';
import { pageOfForm } from './import-page-of-form';
import { asFile, chooseFile, openImportPage, review, textFile } from './importing';
import type { SourceFile } from './importing';
import { officialForm } from './official-form';
import { putOnClipboard } from './system-clipboard';

/** Once the page has come, nothing is asked of anyone, and nothing is tried that its policy forbids. */

test.slow();
test.use({ keepsSite: true });

const singleFile = pathToFileURL(resolve(process.env['E2E_DIST'] ?? 'dist', '年报助手.html')).href;
const title = '青山镇人民政府2022年政府信息公开工作年度报告';
const markup = pageOfForm(officialForm('2021'), { title, words: '公开86条。', figures: {} });
const html: SourceFile = { ...textFile('年报.html', markup), mimeType: 'text/html' };

async function pdfOf(browser: Browser): Promise<SourceFile> {
  const page = await browser.newPage();
  await page.setContent(markup);
  const buffer = await page.pdf({ format: 'A4' });
  await page.close();
  return { name: '年报.pdf', mimeType: 'application/pdf', buffer };
}

function expectNothing({ requests, breaches }: Watch) {
  expect(requests, 'requests after the page has come').toEqual([]);
  expect(breaches, 'what the policy forbids, or a text ran').toEqual([]);
}

async function expectRead(page: Page, file: SourceFile | string) {
  await openImportPage(page);
  await chooseFile(page, file);
  await expect(review(page)).toContainText('没读出 0 格', { timeout: 20_000 });
}

complainingTest(
  'the page says what it may do, and the browser holds it to that',
  async ({ page }) => {
    const { breaches } = await watch(page);
    await page.goto('/');
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    await expect(policy).toHaveAttribute(
      'content',
      /default-src 'none'.*script-src 'self' 'sha256-[^' ]+';/,
    );
    const outcome = await page.evaluate(async () => {
      const tried: Record<string, boolean> = {};
      const attempt = async (name: string, act: () => unknown) => {
        tried[name] = await Promise.resolve()
          .then(act)
          .then(() => true)
          .catch(() => false);
      };
      await attempt('fetch', () => fetch('/icon.svg'));
      await attempt('innerHTML', () => (document.createElement('p').innerHTML = '<b>1</b>'));
      await attempt('worker from an address', () => new Worker('/assets/other.js'));
      await attempt('the service worker as another worker', () => new Worker('/sw.js'));
      await attempt('another service worker', () =>
        navigator.serviceWorker.register('/assets/other.js'),
      );
      await attempt('another policy', () =>
        (
          Reflect.get(window, 'trustedTypes') as {
            createPolicy: (name: string, rules: object) => void;
          }
        ).createPolicy('other', {}),
      );
      await attempt('timer of text', () =>
        Reflect.apply(setTimeout, window, ['window.pwned(1)', 0]),
      );
      return tried;
    });
    expect(outcome).toEqual({
      fetch: false,
      innerHTML: false,
      'worker from an address': false,
      'the service worker as another worker': false,
      'another service worker': false,
      'another policy': false,
      'timer of text': false,
    });
    await expect.poll(() => breaches.join('\n')).toContain('connect-src');
  },
);

test('previewing, exporting, copying and printing ask nothing of anyone', async ({ page }) => {
  const watched = await watch(page);
  await finishedReport(page);
  await settled(page, watched);
  await expect(page.getByRole('region', { name: 'Word 预览' })).toContainText('青山镇人民政府');
  await downloadWord(page);
  await copy(page);
  await downloadText(page);
  for (const button of ['下载网页', '下载表格', '备份文件（.json）', '数据文件', '送审打印版']) {
    await downloadOther(page, button);
  }
  await downloaded(page, () => page.getByRole('button', { name: '本机备份' }).click());
  await page.emulateMedia({ media: 'print' });
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: '手机网页预览' }).click();
  const phone = page.frameLocator('iframe[title="手机网页预览"]');
  await expect(phone.getByRole('heading', { level: 1 })).toBeVisible();
  await openStep(page, '检查');
  await downloaded(page, () => page.getByRole('button', { name: /检查单/ }).click());
  expectNothing(watched);
});

test('charts and their pictures ask nothing of anyone', async ({ page }) => {
  const watched = await watch(page);
  await threeYears(page);
  await settled(page, watched);
  await openComparison(page);
  await downloaded(page, () =>
    page.getByRole('button', { name: '存为图片：政府信息公开申请' }).click(),
  );
  expectNothing(watched);
});

test('sheets of figures, the ledger and pasting ask nothing of anyone', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const watched = await watch(page);
  await createReport(page, '青山镇人民政府', '2025');
  await settled(page, watched);
  await page.locator('.more-menu > summary').click();
  await page.getByRole('link', { name: '取数单' }).click();
  const sheet = await downloaded(page, () =>
    page
      .getByRole('button', { name: /，存为 Excel$/ })
      .first()
      .click(),
  );
  await page.getByLabel('读回填好的 Excel').setInputFiles(asFile(sheet));
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
  await openStep(page, '三、收到和处理政府信息公开申请情况');
  await putOnClipboard(page, {
    text: '1\t2\n3\t4',
    html: '<table><tr><td>1<td>2<tr><td>3<td>4</table>',
  });
  await page.getByTestId('applications/received/naturalPerson').press('Control+V');
  await page.getByRole('dialog').getByRole('button', { name: '粘贴' }).click();
  expectNothing(watched);
});

/** Back in as what they are, from the export page of a report with nothing in its tables. */
async function readOwnFiles(page: Page) {
  const table = await downloaded(page, async () => {
    await page.getByText(/^其他：送审打印/).click();
    await page.getByRole('button', { name: '下载表格' }).click();
    await page.getByRole('button', { name: '仍按此导出' }).click();
  });
  const text = await downloadAnyway(page, '下载纯文本');
  const word = await downloadAnyway(page, '下载 Word');
  const backup = await downloadOther(page, '备份文件（.json）');
  for (const file of [table, text, word]) {
    await openImportPage(page);
    await chooseFile(page, asFile(file));
    await expect(review(page), file.name).toContainText('没读出', { timeout: 20_000 });
  }
  await page.getByRole('link', { name: '全部年报' }).click();
  await page.getByLabel('打开备份文件').setInputFiles(asFile(backup));
  await expect(page.getByText('已从备份文件打开，另成一份')).toBeVisible();
}

async function readFilesOfAll(page: Page) {
  await page.getByRole('link', { name: '全部年报' }).click();
  await page.getByRole('link', { name: '备份与清除' }).click();
  const all = await downloaded(page, () =>
    page.getByRole('button', { name: '全部备份' }).first().click(),
  );
  await page.getByLabel('打开备份文件').setInputFiles(asFile(all));
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
  await page.getByRole('link', { name: '全部年报' }).click();
  await page.getByRole('link', { name: '检查项目' }).click();
  await page.getByText('县里用：做一份设置文件').click();
  await page.getByRole('textbox', { name: '发文单位' }).fill('青山县政务公开办');
  const settings = await downloaded(page, () =>
    page.getByRole('button', { name: '存成设置文件' }).click(),
  );
  await page.getByLabel('载入县里的设置').setInputFiles(asFile(settings));
  await expect(page.getByText('正在用“青山县政务公开办”的设置')).toBeVisible();
}

for (const { where, address } of [
  { where: 'the served page', address: '/' },
  { where: 'a file on the disk', address: singleFile },
]) {
  test(`reading every kind of file asks nothing of anyone in ${where}`, async ({
    page,
    browser,
  }) => {
    const pdf = await pdfOf(browser);
    const watched = await watch(page);
    await page.goto(address);
    await settled(page, watched);
    await expectRead(page, html);
    await expectRead(page, pdf);
    await openImportPage(page);
    await chooseFile(page, resolve('src/importers/fixtures/traps.doc'));
    await expect(review(page)).toContainText('看得见。');
    await page.getByRole('link', { name: '全部年报' }).click();
    await page.getByRole('button', { name: /^新建/ }).click();
    await page.getByRole('textbox', { name: '机关名称' }).fill('青山镇人民政府');
    await page.getByRole('textbox', { name: '报告年度' }).fill('2022');
    await page.getByRole('button', { name: '开始填写' }).click();
    await openStep(page, '预览与导出');
    await expect(page.getByRole('region', { name: 'Word 预览' })).toContainText('青山镇');
    await readOwnFiles(page);
    await readFilesOfAll(page);
    expectNothing(watched);
  });
}
