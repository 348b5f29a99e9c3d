import { execFileSync, spawnSync } from 'node:child_process';
import type { Locator, Page } from '@playwright/test';
import { expectNoBarriers } from './barriers';
import { answerNoToAll, box, createReport, downloaded, openStep, typeCells } from './editor';
import { makeNextYear, office, openComparison, threeYears } from './comparing';
import { expect, test } from './fixtures';

test.slow();

const applications = '三、收到和处理政府信息公开申请情况';
const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

test('a clerk sees three years beside each other, sorts, finds and narrows them down by keyboard alone', async ({
  page,
}) => {
  await threeYears(page);
  await openComparison(page);
  const main = page.getByRole('main');
  await expect(main).toContainText(
    '数从哪里来：2023年：本机另一份年报；2024年：放入的去年年报；2025年：这份年报。',
  );
  await expect(line(page, 'applications/received/total')).toHaveText(
    ['一、本年新收政府信息公开申请数量', '件', '4', '2', '40', '？变化大，+38', '20 倍'],
    { useInnerText: false },
  );
  await expect(line(page, 'article20Item8/administrativeFees/amount')).toHaveText([
    '行政事业性收费，本年收费金额（单位：万元）',
    '万元',
    '0.35',
    '28.501684',
    '28.6',
    '+0.098316',
    '',
  ]);
  await expect(line(page, 'informationFee/charged/collected').nth(4)).toHaveText('空');

  const table = page.getByRole('table', { name: '历年数字' });
  const inApplications = table.locator('[data-line^="applications/"]');
  await expect(inApplications).toHaveCount(25);
  await page.getByRole('textbox', { name: '按名称找' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: '只看有变化的' })).toBeChecked();
  await expect(inApplications).toHaveCount(4);
  await expect(main.getByRole('status')).toHaveText('共 53 行，显示 6 行');

  await page.keyboard.press('Tab');
  await tabTo(page, page.getByRole('columnheader', { name: '增减' }).getByRole('button'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: '增减' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(namesOf(inApplications)).toHaveText([
    '一、本年新收政府信息公开申请数量',
    '（一）予以公开',
    '（七）总计',
    '四、结转下年度继续办理',
  ]);
  await page.keyboard.press('Enter');
  await expect(namesOf(inApplications).first()).toHaveText('四、结转下年度继续办理');
  await page.keyboard.press('Enter');
  await expect(namesOf(inApplications).first()).toHaveText('一、本年新收政府信息公开申请数量');

  await page.getByRole('checkbox', { name: '只看有变化的' }).press('Space');
  await page.getByRole('checkbox', { name: '每一格' }).press('Space');
  await page.getByRole('textbox', { name: '按名称找' }).pressSequentially('本年新收');
  await expect(inApplications).toHaveCount(7);
  await expect(main.getByRole('status')).toHaveText('共 203 行，显示 7 行');
  await page.getByRole('textbox', { name: '按名称找' }).fill('没有这个');
  await expect(main).toContainText('没有符合条件的项目。');
});

test('what leaps is asked about, and the question leads to its box', async ({ page }) => {
  await threeYears(page);
  await openComparison(page);
  const questions = page.getByRole('region', { name: '变化大的，请看一看' });
  await expect(questions.getByRole('listitem')).toHaveText([
    /^表三“一、本年新收政府信息公开申请数量”上年 2，本年 40，多 38 件。是不是工作量确有变化？/,
    /^表三“（一）予以公开”上年 2，本年 38，多 36 件。/,
  ]);
  await questions.getByRole('button', { name: /^去看这一格：一、本年新收/ }).press('Enter');
  const total = page.getByRole('cell').filter({ has: box(page, 'applications/received/total') });
  await expect(total).toBeFocused();
  await expect(total.locator('.cell-last-year')).toHaveText('上年 2');

  await openStep(page, '检查');
  const finding = page.getByRole('listitem').filter({ hasText: '相差十倍以上' });
  await finding.getByText('不用改，写明原因').click();
  await finding.getByRole('combobox').fill('村级事项下放');
  await finding.getByRole('button', { name: '记下' }).click();
  await openComparison(page);
  await expect(questions.getByRole('listitem')).toHaveText([
    /多 38 件。✓ 已说明：村级事项下放/,
    /多 36 件。✓ 已说明：村级事项下放/,
  ]);
});

test('each chart says the same in its bars, in the table behind it and in a picture to take away', async ({
  page,
}) => {
  await threeYears(page);
  await openComparison(page);
  const charts = page.getByRole('figure');
  await expect(charts.getByRole('heading')).toHaveText([
    '政府信息公开申请',
    '申请办理结果',
    '行政许可、处罚、强制',
  ]);
  await expect(page.getByRole('main')).toContainText('“行政复议、行政诉讼”各年都是 0，没有画图。');
  for (const chart of await charts.all()) {
    await chart.getByText(/^看数字/).click();
    const behind = await chart
      .getByRole('table')
      .getByRole('cell')
      .filter({ hasText: /./ })
      .allInnerTexts();
    expect(await chart.locator('.bar-figure').allTextContents()).toEqual(behind);
  }
  const [first] = await charts.all();
  expect(await first!.getByRole('cell').allInnerTexts()).toEqual([
    '',
    '4',
    '3',
    '1',
    '2',
    '2',
    '1',
    '40',
    '38',
    '3',
  ]);
  const heights = await first!
    .locator('.bar')
    .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('height'))));
  expect(heights[6]! / heights[0]!).toBeCloseTo(10, 1);

  const picture = await downloaded(page, () =>
    page.getByRole('button', { name: '存为图片：政府信息公开申请' }).click(),
  );
  expect(picture.name).toBe(`${office}2025年政府信息公开工作年度报告（政府信息公开申请图）.png`);
  expect(Array.from(picture.bytes.slice(0, 8))).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  const size = new DataView(picture.bytes.buffer, picture.bytes.byteOffset + 16);
  expect([size.getUint32(0), size.getUint32(4)]).toEqual([1920, 1080]);
  expect(await coloursOf(page, picture.bytes)).toMatchObject({ corner: '255,255,255,255' });
  expect((await coloursOf(page, picture.bytes)).count).toBeGreaterThan(20);
  await expect(page.getByRole('status').filter({ hasText: '已生成' })).toContainText(picture.name);
});

test('without another year the page says how to get one, and shows what one year can', async ({
  page,
}) => {
  await createReport(page, office, '2025');
  await openComparison(page);
  await expect(page.getByRole('main')).toContainText('还没有往年的数。');
  await expect(page.getByRole('figure')).toHaveCount(0);
  await expectNoBarriers(page);
  await page.getByRole('link', { name: '把去年的年报放进来' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('从旧文件导入');

  await answerNoToAll(page);
  await openStep(page, applications);
  await typeCells(page, { 'applications/disclosed/business': '3' });
  await openComparison(page);
  await expect(page.getByRole('figure').getByRole('heading')).toHaveText(['申请办理结果']);
  await page.goto(page.url().replace('compare', 'basics'));
  await page.getByRole('textbox', { name: '报告年度' }).fill('');
  await openComparison(page);
  await expect(page.getByRole('main')).toContainText('还没有报告年度');
});

test('2020 beside 2021: what only one of them asks is left open, and it is said why', async ({
  page,
}) => {
  await createReport(page, office, '2020');
  await answerNoToAll(page);
  await openStep(page, applications);
  await typeCells(page, { 'applications/otherwiseHandled/business': '3' });
  await makeNextYear(page, '2020');
  await openStep(page, applications);
  await typeCells(page, { 'applications/otherOther/business': '2' });
  await openComparison(page);
  await expect(page.getByRole('main')).toContainText(
    '2020 年用的是另一种表格，标“—”的是那一年的表没有的项。',
  );
  await expect(line(page, 'applications/otherwiseHandled/total').nth(3)).toHaveText(/^—/);
  await expect(line(page, 'applications/otherOther/total').nth(2)).toHaveText(/^—/);
  await expectNoBarriers(page);
});

test('a blind clerk meets no barrier, and nobody has to scroll sideways for the page', async ({
  page,
}) => {
  await threeYears(page);
  await openComparison(page);
  for (const lid of await page.getByText(/^看数字/).all()) await lid.click();
  await expectNoBarriers(page);
  for (const width of [1920, 1366, 683, 390, 320]) {
    await page.setViewportSize({ width, height: 768 });
    const { scrollWidth, clientWidth } = await page
      .locator('html')
      .evaluate((html) => ({ scrollWidth: html.scrollWidth, clientWidth: html.clientWidth }));
    expect.soft(scrollWidth, String(width)).toBeLessThanOrEqual(clientWidth);
  }
  const place = page.getByRole('region', { name: '历年数字，可左右滚动' });
  await expect(place).toHaveAttribute('tabindex', '0');
  await expectNoBarriers(page);
});

test('on paper stand the charts and the figures, and nothing to press', async ({ page }, info) => {
  test.skip(!hasPoppler, 'pdftotext (poppler-utils) is not installed: printed pages are not read');
  await threeYears(page);
  await openComparison(page);
  const path = info.outputPath('compare.pdf');
  await page.pdf({ path, format: 'A4' });
  const printed = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  expect(printed).toContain('本年新收');
  expect(printed).toMatch(/28\.501684\s+28\.6\s+\+0\.098316/);
  expect(printed).not.toMatch(/存为图片|看数字|只看有变化的|去看这一格|先答五问/);
});

function line(page: Page, id: string): Locator {
  return page.locator(`[data-line="${id}"] > *`);
}

function namesOf(lines: Locator): Locator {
  return lines.getByRole('rowheader');
}

async function tabTo(page: Page, wanted: Locator) {
  for (let step = 0; step < 12; step += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}

/** What a picture shows: the colour of its corner, and how many there are in all. */
function coloursOf(page: Page, bytes: Uint8Array) {
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), {
      width: image.width,
      height: image.height,
    });
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const colours = new Set<string>();
    for (let at = 0; at < data.length; at += 4) colours.add(data.slice(at, at + 4).join(','));
    return { corner: data.slice(0, 4).join(','), count: colours.size };
  }, Buffer.from(bytes).toString('base64'));
}
