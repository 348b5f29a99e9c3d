import { test as complainingTest } from '@playwright/test';
import type { Page } from '@playwright/test';
import { createReport, downloadAnyway, expectSaved, narrative, openStep, textOf } from './editor';
import type { SavedFile } from './editor';
import { expect, test } from './fixtures';
import { watch } from './guarded';
import type { Watch } from './guarded';
import { openHandover } from './handover';
import { hostileTexts } from './hostile-texts';
import { asFile, chooseFile, openImportPage, review, textFile, transfer } from './importing';
import { readWordFile } from './word-file';

/** Whatever a text tries, it is shown as it was typed, and nothing runs. */

test.slow();

const all = hostileTexts.join('\n');
const office = '<img src=x onerror=pwned(1000)>"><script>pwned(1001)</script>镇';
const evil = /evil\.example/;

function expectNothingRan({ breaches, requests }: Watch) {
  expect(breaches, 'what ran, or was tried').toEqual([]);
  expect(requests.filter((address) => evil.test(address))).toEqual([]);
}

/** Spaces and line ends may be set anew, and a list is parted at “;”; every other character stays. */
function expectLiterally(shown: string) {
  const plain = (text: string) => text.replace(/[\s;]+/g, '');
  const whole = plain(shown);
  expect(hostileTexts.filter((text) => !whole.includes(plain(text)))).toEqual([]);
}

async function hostileReport(page: Page): Promise<void> {
  await createReport(page, office, '2022');
  await openStep(page, '一、总体情况');
  await narrative(page, '（一）主动公开').fill(all);
  await expectSaved(page);
}

/** Behind the lid; asked about, since the tables are empty. */
async function taken(page: Page, button: string): Promise<SavedFile> {
  const wanted = page.getByRole('button', { name: button });
  if (!(await wanted.isVisible())) await page.getByText(/^其他：送审打印/).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    wanted.click().then(async () => {
      const goOn = page.getByRole('button', { name: '仍按此导出' });
      if (!/备份/.test(button)) await goOn.click();
    }),
  ]);
  const path = await download.path();
  const { readFile } = await import('node:fs/promises');
  return { name: download.suggestedFilename(), bytes: await readFile(path), path };
}

test('hostile words and an office of that name stay words in the page, its preview and its files', async ({
  page,
  browser,
}) => {
  const watched = await watch(page);
  await hostileReport(page);
  await openStep(page, '检查');
  await openStep(page, '预览与导出');
  const preview = page.getByRole('region', { name: 'Word 预览' });
  await expect(preview).toContainText(hostileTexts[0] ?? '');
  expectLiterally(await preview.innerText());
  await expect(page.locator('main img, main script, main a[href^="javascript"]')).toHaveCount(0);

  const word = await downloadAnyway(page, '下载 Word');
  expectLiterally(readWordFile(word.bytes).paragraphs.join('\n'));
  expectLiterally(textOf(await taken(page, '下载纯文本')));
  const webPage = await taken(page, '下载网页');
  for (const { name } of [word, webPage]) expect(name).not.toMatch(/[<>:"/\\|?*]/);
  await page.getByRole('button', { name: '手机网页预览' }).click();
  const phone = page.frameLocator('iframe[title="手机网页预览"]');
  expectLiterally(await phone.locator('body').innerText());
  await page.goto('/');
  await expect(page.getByRole('link', { name: office })).toBeVisible();
  expectNothingRan(watched);

  // The published page in a browser without any policy.
  const elsewhere = await browser.newPage();
  const outside = await watch(elsewhere);
  await elsewhere.goto('about:blank');
  await elsewhere.setContent(textOf(webPage));
  expectLiterally(await elsewhere.locator('body').innerText());
  await elsewhere.mouse.move(300, 300);
  expectNothingRan(outside);
  await elsewhere.close();
});

test('hostile files of every kind are read as words', async ({ page }) => {
  const watched = await watch(page);
  await hostileReport(page);
  await openStep(page, '预览与导出');
  const word = asFile(await downloadAnyway(page, '下载 Word'));
  const backup = asFile(await taken(page, '备份文件（.json）'));
  const text = asFile(await taken(page, '下载纯文本'));
  const named = '<img src=x onerror=pwned(2000)>.docx';
  for (const file of [{ ...word, name: named }, text]) {
    await openImportPage(page);
    await chooseFile(page, file);
    await expect(review(page)).toContainText('没读出', { timeout: 20_000 });
    expectLiterally(await review(page).innerText());
  }
  const markup = `<p>一、总体情况</p><p>（一）主动公开</p>${hostileTexts.map((each) => `<p>${each}</p>`).join('')}`;
  const page2022 = `<html><body><p>青山镇人民政府2022年政府信息公开工作年度报告</p>${markup}<p>二、主动公开政府信息情况</p></body></html>`;
  await openImportPage(page);
  await chooseFile(page, textFile('<script>pwned(2001)</script>.html', page2022));
  await expect(
    page
      .getByRole('main')
      .getByText(/没读出|没有找到/)
      .first(),
  ).toBeVisible();
  await openImportPage(page);
  await transfer(page.getByRole('textbox', { name: /全选复制/ }), 'paste', {
    html: page2022,
    text: all,
  });
  await expect(
    page
      .getByRole('main')
      .getByText(/没读出|没有找到/)
      .first(),
  ).toBeVisible();

  await page.goto('/');
  await page.getByLabel('打开备份文件').setInputFiles(backup);
  await expect(page.getByText('已从备份文件打开，另成一份，原有的不受影响。')).toBeVisible();
  await openStep(page, '一、总体情况');
  await expect(narrative(page, '（一）主动公开')).toHaveValue(all);
  expectNothingRan(watched);
});

// The browser's own parser, which takes pasted markup apart, tells of each handler that it leaves alone.
complainingTest('hostile lines of the ledger and pasted opinions stay words', async ({ page }) => {
  complainingTest.slow();
  const watched = await watch(page);
  await createReport(page, office, '2025');
  await openHandover(page);
  const opinions = hostileTexts.map((each, index) => `${String(index + 1)}. ${each}`).join('\n');
  await page.getByLabel('粘贴退回意见').fill(opinions);
  await page.getByRole('button', { name: '列成清单' }).click();
  const listed = await page
    .getByLabel(/^意见 \d+$/)
    .evaluateAll((boxes) => boxes.map((each) => (each as HTMLTextAreaElement).value));
  expectLiterally(listed.join('\n'));

  await openStep(page, '三、收到和处理政府信息公开申请情况');
  await page.getByRole('link', { name: '逐件登记，自动算表三' }).click();
  const lines = hostileTexts.map((each) => `公民\t2025/3/1\t${each}\t予以公开`);
  const list = ['申请人性质\t收到时间\t所需信息内容描述\t答复类型', ...lines].join('\r\n');
  const rows = hostileTexts.map((each) => `<tr><td>公民<td>2025/3/1<td>${each}<td>予以公开</tr>`);
  const dialog = page.getByRole('dialog', { name: '从表格粘贴' });
  const heading = '<tr><td>申请人性质<td>收到时间<td>所需信息内容描述<td>答复类型</tr>';
  for (const html of [`<table>${heading}${rows.join('')}</table>`, undefined]) {
    await page.getByRole('button', { name: '从表格粘贴' }).click();
    const place = page.getByRole('textbox', { name: '把清单粘贴在这里' });
    await transfer(place, 'paste', { text: list, ...(html !== undefined && { html }) });
    await expect(dialog).toContainText(/读出 \d+ 件/);
    if (html !== undefined) await dialog.getByRole('button', { name: '取消' }).click();
  }
  await dialog.getByRole('button', { name: /^加进台账/ }).click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText(
    `共 ${String(hostileTexts.length)} 件`,
  );
  const summaries = await page
    .getByRole('table', { name: '依申请公开台账' })
    .locator('input, textarea')
    .evaluateAll((boxes) => boxes.map((each) => (each as HTMLInputElement).value));
  expect(hostileTexts.filter((text) => summaries.includes(text)).length).toBeGreaterThan(9);
  const others = watched.breaches.filter((breach) => !breach.startsWith('script-src-attr inline'));
  expectNothingRan({ ...watched, breaches: others });
});
