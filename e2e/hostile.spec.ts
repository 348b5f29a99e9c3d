import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { letDiskBeSlow, letDiskFillUp, putRecords, readRecords, setDisk } from './database';
import {
  beginReport,
  box,
  createReport,
  downloadAnyway,
  downloaded,
  expectSaved,
  narrative,
  openStep,
  textOf,
  typeCells,
} from './editor';
import type { SavedFile } from './editor';
import { expect, test } from './fixtures';
import { readWordFile } from './word-file';

test('a clerk finds damaged, foreign and newer records listed, can save them, and works on beside them', async ({
  page,
}) => {
  await createReport(page, '青山镇人民政府', '2022');
  await openStep(page, '一、总体情况');
  const [good] = await readRecords(page);
  await putRecords(page, [
    { id: 'rubbish' },
    { ...good, id: 'damaged', draft: { cells: 7 } },
    { ...good, id: 'newer', draftVersion: 99 },
    {
      ...good,
      id: 'unknown-format',
      draft: { ...(good?.['draft'] as object), formatVersion: 'x' },
    },
  ]);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: '有 3 份内容读不出来' })).toBeVisible();
  await expect(page.getByText(/存档不完整，可能已损坏/)).toBeVisible();
  await expect(page.getByText(/处不完整），可能已损坏/)).toBeVisible();
  await expect(page.getByText(/用更新版本的年报助手保存的/)).toBeVisible();
  const copy = await downloaded(page, () =>
    page.getByRole('button', { name: '另存为文件：第 1 份' }).click(),
  );
  expect(textOf(copy)).toContain('"id": "');

  for (const { id, message } of [
    { id: 'rubbish', message: /存档不完整/ },
    { id: 'newer', message: /更新版本/ },
    { id: 'unknown-format', message: /更新版本/ },
    { id: 'never-was', message: /这台电脑上没有这份年报/ },
  ]) {
    await page.goto(`/#/report/${id}/basics`);
    await expect(page.getByRole('heading', { level: 1, name: '没有打开' })).toBeVisible();
    await expect(page.getByText(message)).toBeVisible();
  }
  await page.getByRole('link', { name: '回到列表' }).click();
  await beginReport(page, '城东街道办事处', '2023');
  await expectSaved(page);
});

test('a clerk who mistypes the year is told which years there are', async ({ page }) => {
  await createReport(page, '青山镇人民政府', '2022');
  await openStep(page, '基本信息');
  const year = page.getByRole('textbox', { name: '报告年度' });
  for (const { typed, message } of [
    { typed: '2018', message: /2018 年没有全国统一格式/ },
    { typed: '2100', message: /2100 年还没有到/ },
    { typed: '二〇二二', message: /“二〇二二”不是年份，请填四位数字/ },
  ]) {
    await year.fill(typed);
    await expect(page.getByRole('main').getByText(message)).toBeVisible();
    await expect(year).toHaveAttribute('aria-invalid', 'true');
    await page.reload();
    await expect(year).toHaveValue(typed);
  }
  await openStep(page, '预览与导出');
  const word = await downloadAnyway(page, '下载 Word');
  expect(readWordFile(word.bytes).tables).toHaveLength(3);
  await openStep(page, '基本信息');
  await year.fill('２０２２年');
  await expect(year).not.toHaveAttribute('aria-invalid', 'true');
});

test('a clerk with an office name of 300 characters gets files with names of at most 120', async ({
  page,
}) => {
  const organization = '长'.repeat(297) + '镇政府';
  await createReport(page, organization, '2022');
  await openStep(page, '预览与导出');
  await expectNoSidewaysScrolling(page);
  for (const button of ['下载 Word', '下载纯文本'] as const) {
    const file = await downloadAnyway(page, button);
    expect(Array.from(file.name).length).toBeLessThanOrEqual(120);
    expect(file.name).toMatch(/（送审稿）\.(docx|txt)$/);
    expect(linesOf(file)).toContain(`${organization}2022年政府信息公开工作年度报告`);
  }
});

test('markup and control characters in every text stay text, on the page and in both files', async ({
  page,
}) => {
  const markup = '<img src=x onerror="document.title=1">&amp;<b>]]></b>';
  const nasty = `甲\u0001\u000B\u001F\u007F乙${markup}`;
  const clean = `甲乙${markup}`;
  await createReport(page, nasty, '2022');
  await openStep(page, '基本信息');
  await page.getByText(/^更多：/).click();
  for (const label of ['标题', '发文字号', '联系科室', '联系电话', '署名', '前言']) {
    await page.getByRole('textbox', { name: label, exact: true }).fill(nasty);
  }
  await openStep(page, '一、总体情况');
  await page.getByRole('button', { name: '增加自拟标题' }).click();
  await page.getByRole('textbox', { name: '自拟标题 1', exact: true }).fill(`题${nasty}`);
  for (const words of await page.getByRole('main').locator('textarea').all()) {
    await words.fill(`段${nasty}\t后\r\n第二段`);
  }
  await openStep(page, '三、收到和处理政府信息公开申请情况');
  await typeCells(page, { 'applications/received/naturalPerson': markup });
  await openStep(page, '检查');
  await openStep(page, '预览与导出');
  await expect(page.getByRole('region', { name: 'Word 预览' })).toContainText(clean);
  await expect(page.locator('img')).toHaveCount(0);
  await expect(page).toHaveTitle('公开年报助手');

  const word = await downloadAnyway(page, '下载 Word');
  const text = await downloadAnyway(page, '下载纯文本');
  for (const file of [word, text]) {
    expect(file.name).not.toMatch(/[<>:"/\\|?*]/);
    expect(linesOf(file)).toEqual(expect.arrayContaining([clean, `段${clean} 后`, '第二段']));
    expect(linesOf(file)).toContainEqual(`（六）题${clean}`);
  }
  await expectWellFormed(page, word);
  expect(textOf(text)).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F]/);
  await page.goto('/');
  await expect(page.getByRole('link', { name: markup })).toBeVisible();
  await expect(page.locator('img')).toHaveCount(0);
});

test('a clerk pastes 50,000 characters, goes on typing, and finds all of them in both files', async ({
  page,
}) => {
  const words = `${'全面推进政务公开工作，'.repeat(5000)}完`;
  await createReport(page, '青山镇人民政府', '2022');
  await openStep(page, '一、总体情况');
  const first = narrative(page, '（一）主动公开');
  await first.fill(words);
  await expect(page.getByText('超出 54001 字')).toBeVisible();
  await first.press('End');
  await first.pressSequentially('了。');
  await expectSaved(page);
  await page.reload();
  await expect(first).toHaveValue(`${words}了。`);
  await openStep(page, '预览与导出');
  for (const button of ['下载 Word', '下载纯文本'] as const) {
    expect(linesOf(await downloadAnyway(page, button))).toContain(`${words}了。`);
  }
});

test('a clerk whose disk is full is told loudly, can take the work away, and reads when it is stored', async ({
  page,
}) => {
  await letDiskFillUp(page);
  await createReport(page, '青山镇人民政府', '2022');
  await openStep(page, '三、收到和处理政府信息公开申请情况');
  await expectSaved(page);
  await setDisk(page, 'full');
  await typeCells(page, { 'applications/received/naturalPerson': '8' });
  await expect(page.getByText(/没有保存上：浏览器的存储空间满了/)).toBeVisible();
  await expect(page.getByText(/已存在本机/)).toHaveCount(0);
  await openStep(page, '检查');
  await expect(page.getByText(/没有保存上/)).toBeVisible();

  const backup = await downloaded(page, () =>
    page.getByRole('button', { name: '立即导出备份' }).click(),
  );
  expect(textOf(backup)).toContain('"applications/received/naturalPerson": "8"');
  await page.getByRole('button', { name: '再存一次' }).click();
  await expect(page.getByText(/没有保存上/)).toBeVisible();
  await setDisk(page, 'fine');
  await expect(page.getByText('又能保存了，刚才没存上的内容已经存好。')).toBeVisible();
  await expectSaved(page);
  await page.reload();
  await openStep(page, '三、收到和处理政府信息公开申请情况');
  await expect(box(page, 'applications/received/naturalPerson')).toHaveValue('8');
});

test('a clerk on a slow disk never reads that it is saved before it is', async ({ page }) => {
  await letDiskBeSlow(page);
  await createReport(page, '青山镇人民政府', '2022');
  await openStep(page, '三、收到和处理政府信息公开申请情况');
  await expectSaved(page);
  await setDisk(page, 'slow');
  for (const key of ['1', '2', '3']) {
    await box(page, 'applications/received/naturalPerson').press(key);
    await expect(box(page, 'applications/received/total')).toHaveText(/\d$/);
    await expect(page.getByText('正在保存…')).toBeVisible();
    await expect(page.getByText(/已存在本机/)).toHaveCount(0);
  }
  await setDisk(page, 'fine');
  await expectSaved(page);
  await page.reload();
  await expect(box(page, 'applications/received/naturalPerson')).toHaveValue('123');
});

function linesOf(file: SavedFile): readonly string[] {
  return file.name.endsWith('.txt')
    ? textOf(file).split('\n')
    : readWordFile(file.bytes).paragraphs;
}

/** By the browser's own parser, which refuses what Word refuses. */
async function expectWellFormed(page: Page, file: SavedFile) {
  const parts = Object.entries(unzipSync(file.bytes)).filter(([name]) =>
    /\.(xml|rels)$/.test(name),
  );
  const broken = await page.evaluate(
    (sources) =>
      sources.filter(([, xml]) =>
        new DOMParser().parseFromString(xml, 'text/xml').querySelector('parsererror'),
      ),
    parts.map(([name, bytes]) => [name, strFromU8(bytes)] as const),
  );
  expect(broken.map(([name]) => name)).toEqual([]);
}

async function expectNoSidewaysScrolling(page: Page) {
  const { scrollWidth, clientWidth } = await page
    .locator('html')
    .evaluate((html) => ({ scrollWidth: html.scrollWidth, clientWidth: html.clientWidth }));
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
}
