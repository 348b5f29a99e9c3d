import { test as complainingTest } from '@playwright/test';
import type { Page } from '@playwright/test';
import {
  createReport,
  downloadAnyway,
  downloaded,
  expectSaved,
  narrative,
  openStep,
  textOf,
} from './editor';
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
const ofOthers = /^(?!http:\/\/127\.0\.0\.1:)/;

function expectNothingRan({ breaches, requests }: Watch) {
  expect(breaches, 'what ran, or was tried').toEqual([]);
  expect(requests.filter((address) => ofOthers.test(address))).toEqual([]);
}

/** Spaces and line ends may be set anew, and a list is parted at “;”; every other character stays. */
function expectLiterally(shown: string) {
  const plain = (text: string) => text.replace(/[\s;]+/g, '');
  const whole = plain(shown);
  expect(hostileTexts.filter((text) => !whole.includes(plain(text)))).toEqual([]);
}

/** What begins with a quotation mark is quoted by a sheet, its own marks doubled. */
function asInSheet(text: string): string {
  return text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Of every page of the ledger, as they stand in their boxes. */
async function ledgerSummaries(page: Page): Promise<string[]> {
  await page.getByLabel('每页').selectOption('100');
  const boxes = page.getByRole('table', { name: '依申请公开台账' }).locator('input, textarea');
  const next = page.getByRole('button', { name: '下一页' });
  const pages = Math.ceil(hostileTexts.length / 100);
  const summaries: string[] = [];
  for (let number = 1; number <= pages; number += 1) {
    if (number > 1) await next.click();
    await expect(page.getByText(`第 ${String(number)} 页，共 ${String(pages)} 页`)).toBeVisible();
    const shown = await boxes.evaluateAll((all) =>
      all.map((each) => (each as HTMLInputElement).value),
    );
    summaries.push(...shown);
  }
  return summaries;
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
  // A text that goes over the end of a page has the number of the page within it.
  expectLiterally((await preview.innerText()).replace(/—\s*\d+\s*—/g, ''));
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

test('an office of each of these names is its name in a backup of all, in the list and in the editor', async ({
  page,
}) => {
  const watched = await watch(page);
  await createReport(page, '青山镇人民政府', '2022');
  await expectSaved(page);
  await page.goto('/#/backup');
  const whole = await downloaded(page, () =>
    page.getByRole('button', { name: '全部备份' }).click(),
  );
  const named = textFile('全部.json', withReportsCalled(hostileTexts, textOf(whole)));
  await page.goto('/');
  await page.getByLabel('打开备份文件').setInputFiles(named);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('在保存之后被改动过');
  expectLiterally(await dialog.innerText());
  await dialog.getByRole('button', { name: /^放进来/ }).click();
  const names = page.getByRole('table', { name: '年报列表' }).getByRole('rowheader');
  await expect(names).toHaveCount(hostileTexts.length + 1);
  expectLiterally((await names.allInnerTexts()).join('\n'));
  await expect(page.locator('main img, main script, main a[href^="javascript"]')).toHaveCount(0);
  // The editor writes each name to the same place: one in fifty is opened.
  for (const [index, name] of hostileTexts.entries()) {
    if (index % 50 > 0) continue;
    await page.evaluate((hash) => (window.location.hash = hash), `#/report/hostile${index}/export`);
    await expect(page.getByRole('banner')).toContainText(name);
    await expect(page.getByRole('region', { name: 'Word 预览' })).toContainText(name);
  }
  expectNothingRan(watched);
});

/** The one report of a backup of all, so often and under such names. */
function withReportsCalled(names: readonly string[], backup: string): string {
  const file = JSON.parse(backup) as { content: { reports: object[] } };
  const text = JSON.stringify(file.content.reports[0]);
  file.content.reports = names.map((name, index) => {
    const record = JSON.parse(text, (key, value: unknown) =>
      key === 'organization' ? name : value,
    ) as object;
    return { ...record, id: `hostile${index}` };
  });
  return JSON.stringify(file);
}

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
  const lines = hostileTexts.map((each) => `公民\t2025/3/1\t${asInSheet(each)}\t予以公开`);
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
  const summaries = await ledgerSummaries(page);
  // What is pasted has one space where it had several.
  const wanted = hostileTexts.map((text) => text.replace(/\s+/g, ' '));
  expect(wanted.filter((text) => !summaries.includes(text))).toEqual([]);
  const others = watched.breaches.filter((breach) => !breach.startsWith('script-src-attr inline'));
  expectNothingRan({ ...watched, breaches: others });
});
