import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { expectNoBarriers } from './barriers';
import { box, downloaded, expectSaved, openStep } from './editor';
import { expect, test } from './fixtures';
import { openReport } from './handover';
import { readWordFile } from './word-file';

test.slow();

const DECISIONS = 'article20Item5/licensing/decisions';
const licensing = '便民服务中心、农业农村办';

async function openAsking(page: Page) {
  await page.locator('.more-menu > summary').click();
  await page.getByRole('link', { name: '取数单' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '取数单' })).toBeVisible();
}

const row = (page: Page, id: string) => page.locator(`[data-figure="${id}"]`);
const giverOf = (page: Page, id: string) => row(page, id).getByLabel(/由谁提供/);
const tickOf = (page: Page, id: string) => row(page, id).getByLabel(/已核/);

/** Types into the only open box of a figure, as another program would write it. */
function filledIn(bytes: Uint8Array, code: string, value: string): Uint8Array {
  const parts = unzipSync(bytes);
  const strings = [...strFromU8(parts['xl/sharedStrings.xml']!).matchAll(/<si>(.*?)<\/si>/gs)];
  const at = strings.findIndex(([, text = '']) => text.includes(`>${code}<`));
  const path = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(parts[path]!);
  const [, number = ''] = new RegExp(`<c r="A(\\d+)"[^>]*><v>${at}</v>`).exec(xml) ?? [];
  const filled = xml.replace(
    new RegExp(`<c r="D${number}"( s="\\d+")?\\s*(?:/>|></c>)`),
    `<c r="D${number}"$1 t="inlineStr"><is><t>${value}</t></is></c>`,
  );
  expect(filled).not.toBe(xml);
  return zipSync({ ...parts, [path]: strToU8(filled) });
}

async function readBack(page: Page, name: string, bytes: Uint8Array) {
  await page.getByLabel('读回填好的 Excel').setInputFiles({
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  });
}

test('a clerk asks for a number, reads it back, has it looked up, and sees the tick go', async ({
  page,
}) => {
  await openReport(page);
  await openAsking(page);
  const workbook = await downloaded(page, () =>
    page.getByRole('button', { name: `${licensing}，存为 Excel` }).click(),
  );
  expect(workbook.name).toBe(
    `青山镇人民政府2025年政府信息公开工作年度报告取数单（${licensing}）.xlsx`,
  );
  await readBack(page, '填好的.xlsx', filledIn(workbook.bytes, DECISIONS, ' ４１ '));
  const review = page.getByRole('dialog', { name: '读出 1 个数' });
  await expect(review).toContainText('行政许可，本年处理决定数量');
  await expect(review.getByRole('table')).toContainText('41');
  await expectNoBarriers(page, '核对');
  await review.getByRole('button', { name: '放进年报' }).click();

  await expect(row(page, DECISIONS)).toContainText('41');
  await tickOf(page, DECISIONS).check();
  await expect(tickOf(page, DECISIONS)).toBeChecked();
  await expectSaved(page);
  await page.reload();
  await expect(tickOf(page, DECISIONS)).toBeChecked();

  await row(page, DECISIONS).getByRole('button').click();
  await expect(box(page, DECISIONS)).toBeFocused();
  await page.keyboard.type('2');
  await page.keyboard.press('Tab');
  await openAsking(page);
  await expect(tickOf(page, DECISIONS)).not.toBeChecked();
  await expect(row(page, DECISIONS)).toContainText('核后改过');
});

test('a clerk lists what does not fit, takes no sheet of another office unasked, and undoes it', async ({
  page,
}) => {
  await openReport(page);
  await openAsking(page);
  const { bytes } = await downloaded(page, () =>
    page.getByRole('button', { name: `${licensing}，存为 Excel` }).click(),
  );
  await openStep(page, '基本信息');
  await page.getByRole('textbox', { name: '机关名称' }).fill('绿水镇人民政府');
  await openAsking(page);

  await readBack(page, '单子.xlsx', filledIn(bytes, DECISIONS, '四十一件'));
  await expect(page.getByRole('dialog', { name: '没有能放进来的数' })).toContainText(
    '单子上写的是青山镇人民政府，2025年',
  );
  await page.getByLabel('仍要用这张单子的数').check();
  await expect(page.getByRole('dialog')).toContainText('“四十一件”不是数');
  await page.getByRole('button', { name: '关闭' }).click();

  await readBack(page, '单子.xlsx', filledIn(bytes, DECISIONS, '41'));
  await page.getByLabel('仍要用这张单子的数').check();
  await page.getByRole('button', { name: '放进年报' }).click();
  await expect(row(page, DECISIONS)).toContainText('41');
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(row(page, DECISIONS)).toContainText('没填');

  await readBack(page, '别的.xlsx', strToU8('不是表格'));
  await expect(page.getByRole('dialog')).toContainText('不是在这里存的取数单');
});

test('a clerk without a mouse changes who gives a number, renames one, and prints for each', async ({
  page,
}) => {
  await openReport(page);
  await openAsking(page);
  await giverOf(page, DECISIONS).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('综合行政执法队');
  await page.keyboard.press('Tab');
  await expect(giverOf(page, DECISIONS)).toHaveValue('综合行政执法队');
  await expect(page.getByRole('button', { name: `▾ ${licensing}` })).toHaveCount(0);

  await page.getByRole('button', { name: '综合行政执法队，改名' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('执法队');
  await page.keyboard.press('Enter');
  await expect(giverOf(page, DECISIONS)).toHaveValue('执法队');
  await expect(giverOf(page, 'article20Item6/penalties/decisions')).toHaveValue('执法队');
  await page.getByLabel('网站主动公开政府信息，本年').fill('86');
  await expectNoBarriers(page, '取数单');

  const word = await downloaded(page, () =>
    page.getByRole('button', { name: '执法队，打印取数单' }).click(),
  );
  const text = readWordFile(word.bytes).tables[0]!.flat().join('\n');
  expect(text).toContain('请 执法队 于');
  expect(text).toContain('行政许可，本年处理决定数量（件）');
  expect(text).toContain('2025年12月31日');
  const all = await downloaded(page, () =>
    page.getByRole('button', { name: '全部打印', exact: true }).click(),
  );
  expect(readWordFile(all.bytes).tables).toHaveLength(7);
  await expectSaved(page);
  await page.reload();
  await expect(page.getByLabel('网站主动公开政府信息，本年')).toHaveValue('86');
  await page
    .getByRole('button', { name: /^▾ 执法队|^执法队$/ })
    .first()
    .click();
  await expect(row(page, DECISIONS)).toHaveCount(0);
});
