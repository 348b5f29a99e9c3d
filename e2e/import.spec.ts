import type { Page } from '@playwright/test';
import {
  answerNoToAll,
  box,
  createReport,
  downloadOther,
  downloadText,
  downloadWord,
  narrative,
  openStep,
  textOf,
  typeCells,
  writeNarrative,
} from './editor';
import { expect, test } from './fixtures';
import { pageOfForm } from './import-page-of-form';
import {
  asFile,
  chooseFile,
  openImportPage,
  review,
  reviewBox,
  reviewRow,
  textFile,
  transfer,
} from './importing';
import { officialForm } from './official-form';

const form = officialForm('2021');
const applications = '三、收到和处理政府信息公开申请情况';
const overview = '一、总体情况';
const words = '2022年，主动公开政府信息86条，依据《条例（2019年修订）》办理。';
const toNextYear = '作为去年的年报，编 2023 年的';
const columns = form.tables
  .find(({ id }) => id === 'applications')!
  .columns.filter(({ isDerived }) => isDerived !== true)
  .map(({ id }) => id);

/** Another number carried forward in each column. */
const carried = Object.fromEntries(columns.map((id, index) => [id, String(index + 2)]));
const figures = Object.fromEntries(
  columns.flatMap((id) => [
    [`applications/received/${id}`, String(Number(carried[id]) + 1)],
    [`applications/disclosed/${id}`, '1'],
    [`applications/carriedForward/${id}`, carried[id] ?? ''],
  ]),
);

/** The report of 2022, whole. */
async function writeLastYear(page: Page) {
  await createReport(page, '青山镇人民政府', '2022');
  await answerNoToAll(page);
  await openStep(page, applications);
  await typeCells(page, figures);
  await writeNarrative(page, '2021');
  await openStep(page, overview);
  await narrative(page, '（一）主动公开').fill(words);
  await openStep(page, '预览与导出');
}

async function expectNextYear(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('基本信息');
  await expect(page.getByRole('textbox', { name: '报告年度' })).toHaveValue('2023');
  await expect(page.getByRole('textbox', { name: '机关名称' })).toHaveValue('青山镇人民政府');
  await openStep(page, applications);
  for (const id of columns) {
    await expect(box(page, `applications/broughtForward/${id}`)).toHaveValue(carried[id] ?? '');
    await expect(box(page, `applications/received/${id}`)).toHaveValue('');
    const cell = page.getByRole('cell').filter({ has: box(page, `applications/received/${id}`) });
    await expect(cell.getByTitle(`上年 ${String(Number(carried[id]) + 1)}`)).toBeVisible();
  }
}

test('a clerk begins from last year’s Word file, and from its plain text', async ({ page }) => {
  test.slow();
  await writeLastYear(page);
  const files = [await downloadWord(page), await downloadText(page)];
  for (const file of files) {
    await openImportPage(page);
    await chooseFile(page, asFile(file));
    await expect(review(page)).toContainText(`“${file.name}”读出`);
    await expect(review(page)).toContainText('拿不准 0 格，没读出 0 格');
    await expect(review(page)).toContainText(words);
    await page.getByRole('button', { name: toNextYear }).click();
    await expectNextYear(page);
  }
});

test('a clerk begins from a page, by file, by drop and by paste, and takes it back', async ({
  page,
}) => {
  test.slow();
  const title = '青山镇人民政府2022年政府信息公开工作年度报告';
  const html = pageOfForm(form, { title, words, figures: withTotals() });
  await page.goto('/');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const ways = [
    () => chooseFile(page, textFile('2022年报.html', html)),
    () =>
      transfer(page.getByRole('main').getByText(/或把文件拖到这里/), 'drop', {
        name: '2022年报.htm',
        text: html,
      }),
    () => transfer(page.getByLabel(/全选复制/), 'paste', { html, text: '表格' }),
  ];
  for (const open of ways) {
    await openImportPage(page);
    await open();
    await expect(review(page)).toContainText('拿不准 0 格，没读出 0 格');
    await page.getByRole('button', { name: toNextYear }).click();
    await expectNextYear(page);
  }
  await openImportPage(page);
  await chooseFile(page, textFile('2022年报.html', html));
  await page.getByRole('button', { name: toNextYear }).click();
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(page.getByRole('table', { name: '年报列表' }).getByRole('rowheader')).toHaveCount(
    ways.length,
  );
  const outside = requests.filter((address) => !address.startsWith('blob:'));
  expect(outside, 'nothing is asked for after the page has loaded').toEqual([]);
});

test('a clerk quotes last year’s words, and no old figure stays unseen', async ({ page }) => {
  await beginFromPage(page);
  await openStep(page, overview);
  const aside = page.getByRole('complementary', { name: '上年原文：主动公开' });
  await expect(aside).toContainText(words);
  await aside.getByRole('button', { name: '引用这一段' }).click();
  const own = narrative(page, '（一）主动公开');
  const quoted = '2023年，主动公开政府信息□待填条，依据《条例（2019年修订）》办理。';
  await expect(own).toHaveValue(quoted);
  await expect(aside).toContainText('与去年相同');
  await expect(page.getByText(/还有 1 处□待填/)).toBeVisible();
  await openStep(page, '检查');
  const finding = page.getByRole('listitem').filter({ hasText: '处“□待填”' });
  await expect(finding).toContainText('请核实');
  await expect(finding).toContainText('“一、总体情况”还有 1 处“□待填”');

  await openStep(page, overview);
  await own.evaluate((area) => {
    const field = area as HTMLTextAreaElement;
    const inside = field.value.indexOf('□待填') + 2;
    field.focus();
    field.setSelectionRange(inside, inside);
    field.click();
  });
  await page.keyboard.type('91');
  await expect(own).toHaveValue(quoted.replace('□待填', '91'));
  await expect(aside).not.toContainText('与去年相同');
  await expect(page.getByText(/处□待填/)).toHaveCount(0);
  await aside.getByRole('button', { name: '换掉现在写的' }).click();
  await expect(own).toHaveValue(quoted);
});

test('a clerk says why 上年结转 differs, and is asked again when the number changes', async ({
  page,
}) => {
  await beginFromPage(page);
  const finding = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: '按上年报告应为 3' });
  await openStep(page, '检查');
  await expect(finding).toHaveCount(0);
  await openStep(page, applications);
  await typeCells(page, { 'applications/broughtForward/business': '9' });
  await openStep(page, '检查');
  await expect(finding).toContainText('请核实');
  await finding.getByText('不用改，写明原因').click();
  const reason = finding.getByRole('combobox');
  const [first = ''] = await finding
    .locator('datalist option')
    .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
  expect(first).toBe('上年报告有误，已更正或将更正');
  await reason.fill(first);
  await finding.getByRole('button', { name: '记下' }).click();
  await expect(finding).toContainText(`已说明：${first}`);

  await openStep(page, applications);
  await typeCells(page, { 'applications/broughtForward/business': '8' });
  await openStep(page, '检查');
  await expect(finding).toBeVisible();
  await expect(finding).not.toContainText('已说明');
});

test('a clerk sees what is doubtful or not read, where it stands, and decides on 元', async ({
  page,
}) => {
  await page.goto('/');
  await openImportPage(page);
  const doubtful = {
    ...withTotals(),
    'article20Item8/administrativeFees/amount': '251000元',
    'article20Item1/normativeDocuments/issued': '约3件',
    'article20Item1/normativeDocuments/inForce': '22（其中修订16件）',
  };
  const title = '青山镇人民政府2022年政府信息公开工作年度报告';
  const html = pageOfForm(form, { title, words, figures: doubtful });
  await chooseFile(page, textFile('2022年报.html', html));
  await expect(review(page)).toContainText('没读出 2 格');
  const issued = reviewRow(page, '行政规范性文件，本年制发件数');
  await expect(issued).toContainText('约3件');
  await expect(issued).toContainText('没读出');
  await expect(issued).toContainText(/第 \d+ 张表/);
  await expect(issued.getByRole('textbox')).toHaveValue('');

  const fee = reviewRow(page, '行政事业性收费，本年收费金额（单位：万元）');
  await expect(fee.getByRole('textbox')).toHaveValue('');
  await fee.getByRole('button', { name: '是 25.1 万元' }).click();
  await expect(fee.getByRole('textbox')).toHaveValue('25.1');
  await expect(fee.getByRole('button', { name: '是 251000 万元' })).toBeVisible();
  await expect(reviewBox(page, '行政规范性文件，现行有效件数')).toHaveValue('22');
  await expect(page.getByRole('region', { name: '原文' })).toContainText('22（其中修订16件）');

  await page.getByRole('button', { name: '按原样打开，接着改这一份' }).click();
  await openStep(page, '二、主动公开政府信息情况');
  await expect(box(page, 'article20Item8/administrativeFees/amount')).toHaveValue('25.1');
  await expect(box(page, 'article20Item1/normativeDocuments/issued')).toHaveValue('');
});

test('a clerk who drops one of our backup files there gets the whole report', async ({ page }) => {
  await createReport(page, '青山镇人民政府', '2022');
  await openStep(page, applications);
  await typeCells(page, { 'applications/received/business': '12' });
  await openStep(page, '预览与导出');
  const backup = await downloadOther(page, '备份文件（.json）');
  await openImportPage(page);
  const place = page.getByRole('main').getByText(/或把文件拖到这里/);
  await transfer(place, 'drop', { name: backup.name, text: textOf(backup) });
  await page.getByRole('button', { name: '打开这份备份' }).click();
  await openStep(page, applications);
  await expect(box(page, 'applications/received/business')).toHaveValue('12');
});

test('a clerk who opens a backup in an open report chooses what it is to be', async ({ page }) => {
  await createReport(page, '青山镇人民政府', '2022');
  await openStep(page, applications);
  await typeCells(page, { 'applications/carriedForward/business': '12' });
  await openStep(page, '预览与导出');
  const backup = await downloadOther(page, '备份文件（.json）');
  await createReport(page, '青山镇人民政府', '2023');
  const offer = async () => {
    await openStep(page, '基本信息');
    await page.getByRole('link', { name: '从去年的 Word、WPS 或网页导入' }).click();
    const place = page.getByRole('main').getByText(/或把文件拖到这里/);
    await transfer(place, 'drop', { name: backup.name, text: textOf(backup) });
    await expect(page.getByText('这是一份备份文件，不需要核对。')).toBeVisible();
  };
  await offer();
  await page.getByRole('button', { name: '作为去年的年报，附在旁边' }).click();
  await openStep(page, applications);
  await expect(box(page, 'applications/broughtForward/business')).toHaveValue('12');

  await offer();
  await page.getByRole('button', { name: '另成一份打开' }).click();
  await expect(page.getByRole('textbox', { name: '报告年度' })).toHaveValue('2022');
  await openStep(page, applications);
  await expect(box(page, 'applications/carriedForward/business')).toHaveValue('12');
});

async function beginFromPage(page: Page) {
  const title = '青山镇人民政府2022年政府信息公开工作年度报告';
  const html = pageOfForm(form, { title, words, figures: withTotals() });
  await page.goto('/');
  await openImportPage(page);
  await chooseFile(page, textFile('2022年报.html', html));
  await page.getByRole('button', { name: toNextYear }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('基本信息');
}

/** As printed: with what the columns add up to, and what was handled. */
function withTotals(): Record<string, string> {
  const sum = (row: string) =>
    String(columns.reduce((total, id) => total + Number(figures[`applications/${row}/${id}`]), 0));
  const handled = columns.map((id) => [`applications/handled/${id}`, '1'] as const);
  return {
    ...figures,
    ...Object.fromEntries(handled),
    'applications/received/total': sum('received'),
    'applications/disclosed/total': sum('disclosed'),
    'applications/handled/total': String(columns.length),
    'applications/carriedForward/total': sum('carriedForward'),
  };
}
