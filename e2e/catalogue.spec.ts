import { barriers } from './barriers';
import { readSettings } from './database';
import { createReport, downloaded, openStep } from './editor';
import { expect, test } from './fixtures';
import { openHandover } from './handover';
import { sameReport } from './windows';
import { readWordFile } from './word-file';

test('a clerk reads what is checked and why, finds a check by a word, and goes back to the report', async ({
  page,
}) => {
  await createReport(page, '青山镇人民政府', '2025');
  await openStep(page, '检查');
  await page.getByRole('link', { name: '检查了哪些项目' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('检查项目');
  const rules = page.getByRole('region', { name: '检查项目' });
  const all = await rules.getByRole('heading', { level: 2 }).count();
  expect(all).toBeGreaterThan(40);

  await page.getByRole('searchbox', { name: '查找' }).fill('身份证');
  await expect(rules.getByRole('status')).toContainText('找到 1 项');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(rules.getByRole('heading', { level: 2 })).toHaveCount(all);

  await rules.getByText('例子和出处').first().click();
  expect(await barriers(page)).toEqual([]);

  await page.getByRole('link', { name: '回到检查' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('检查');
});

test('a clerk opens the catalogue from the list of reports', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '检查项目' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('检查项目');
  await page.getByRole('link', { name: '回到全部年报' }).click();
  await expect(page.getByRole('link', { name: '检查项目' })).toBeVisible();
});

test('a clerk takes the check report along, from the checks and from the export', async ({
  page,
}) => {
  await createReport(page, '青山镇人民政府', '2025');
  for (const step of ['检查', '预览与导出']) {
    await openStep(page, step);
    const file = await downloaded(page, () =>
      page.getByRole('button', { name: '下载检查单' }).click(),
    );
    expect(file.name).toBe('青山镇人民政府2025年政府信息公开工作年度报告检查单.docx');
    const printed = readWordFile(file.bytes).tables.flat(2);
    expect(printed).toContain('内部使用，不公开');
    expect(printed).toContain('青山镇人民政府');
  }
});

test('a clerk switches a check off: its findings go, it stays off, and the check report names it', async ({
  page,
}) => {
  await createReport(page, '青山镇人民政府', '2025');
  await openStep(page, '检查');
  const finding = page.getByRole('main').getByText('没有落款日期。');
  await expect(finding).toBeVisible();

  const other = await sameReport(page);
  const findingThere = other.getByRole('main').getByText('没有落款日期。');
  await expect(findingThere).toBeVisible();

  await page.getByRole('link', { name: '检查了哪些项目' }).click();
  const choice = page.getByRole('checkbox', { name: '落款日期在规定期限内' });
  await choice.focus();
  await page.keyboard.press('Space');
  await expect(choice).not.toBeChecked();
  await expect(findingThere).toBeHidden();
  await other.close();
  await page.reload();
  await expect(choice).not.toBeChecked();
  expect(await barriers(page)).toEqual([]);

  await page.getByRole('link', { name: '回到检查' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('检查');
  await expect(finding).toBeHidden();
  const file = await downloaded(page, () =>
    page.getByRole('button', { name: '下载检查单' }).click(),
  );
  expect(readWordFile(file.bytes).tables.flat(2).join()).toMatch(/没有查.*落款日期在规定期限内/);
});

test('a county makes a file of its settings, and an office loads it, changes its mind and takes it back', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: '检查项目' }).click();
  await page.getByRole('checkbox', { name: '标点符号规范' }).uncheck();
  await page.getByText('县里用：做一份设置文件').click();
  const save = page.getByRole('button', { name: '存成设置文件' });
  await save.click();
  await expect(page.getByText('请写发文单位')).toBeVisible();
  await expect(page.getByRole('textbox', { name: '发文单位' })).toBeFocused();
  await page.getByRole('textbox', { name: '发文单位' }).fill('青山县政务公开办');
  await page.getByRole('textbox', { name: '网站发布最迟' }).fill('2月1日');
  await save.click();
  await expect(page.getByText('不能晚于法定的1月31日')).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('textbox', { name: '网站发布最迟' }).fill('1月20日');
  const file = await downloaded(page, () => save.click());
  expect(file.name).toBe('检查设置（青山县政务公开办）.json');

  const office = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage();
  await createReport(office, '青山镇人民政府', '2025');
  await openStep(office, '检查');
  await office.getByRole('link', { name: '检查了哪些项目' }).click();
  const load = office.getByLabel('载入县里的设置');
  await load.setInputFiles({
    name: '通知.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('1月20日前'),
  });
  await expect(office.getByText('这不是检查设置文件')).toBeVisible();
  await load.setInputFiles(file.path);
  const state = office.getByRole('region', { name: '县里的设置' });
  await expect(state).toContainText('正在用“青山县政务公开办”的设置：1月20日前发布，不查 1 项');
  const punctuation = office.getByRole('checkbox', { name: '标点符号规范' });
  await expect(punctuation).not.toBeChecked();
  await office.reload();
  await expect(state).toContainText('青山县政务公开办');

  const before = await readSettings(office);
  await punctuation.check();
  await expect.poll(() => readSettings(office)).not.toEqual(before);
  await office.reload();
  await expect(punctuation).toBeChecked();
  await office.getByRole('button', { name: '不用县里的设置' }).click();
  await expect(state).toContainText('在这里载入');
  await office.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(state).toContainText('青山县政务公开办');

  await office.getByRole('link', { name: '回到检查' }).click();
  await openStep(office, '基本信息');
  await office.getByText(/^更多：/).click();
  await office.getByLabel('落款日期').fill('2026-01-25');
  await openStep(office, '检查');
  await expect(office.getByRole('main')).toContainText('晚于青山县政务公开办要求的 2026-01-20');

  await openHandover(office);
  const day = office.getByLabel('网站发布日期');
  const offer = office.getByRole('button', { name: /^县里要求 .*1月20日，用这个日期$/ });
  await day.fill('2026-01-25');
  await expect(offer).toHaveCount(0);
  await expect(office.getByText('晚于县里要求')).toBeVisible();
  await day.fill('');
  await offer.click();
  await expect(day).toHaveValue('2026-01-20');
  await expect(offer).toHaveCount(0);
  await office.close();
});
