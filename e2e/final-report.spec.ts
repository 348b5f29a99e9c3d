import type { Locator, Page } from '@playwright/test';
import { expectNoBarriers } from './barriers';
import { box, downloaded, expectSaved, narrative, openStep } from './editor';
import { expect, test } from './fixtures';
import { finaliseAnyway, openHandover, openReport, openWrittenReport } from './handover';
import { transfer } from './importing';
import { readWordFile } from './word-file';

test.slow();

test('定稿 leaves a report to be read and taken along, and lifting it asks why', async ({
  page,
}) => {
  await openWrittenReport(page);
  await openHandover(page);
  await finaliseAnyway(page);

  const banner = page.getByRole('banner');
  await expect(banner).toContainText('已定稿 2026-01-05');
  await expect(page.getByRole('heading', { name: '定稿' })).toBeFocused();
  await page.getByLabel('网站链接', { exact: true }).fill('http://www.example.gov.cn/2.html');
  await expectSaved(page);
  await page.reload();
  await expect(page.getByLabel('网站链接', { exact: true })).toHaveValue(/2\.html/);

  const steps = page.getByRole('navigation', { name: '步骤' }).getByRole('link');
  for (const step of await steps.allInnerTexts()) {
    await openStep(page, step);
    await expectNoBarriers(page, `定稿：${step}`);
  }
  await openStep(page, '三、收到和处理政府信息公开申请情况');
  const cell = box(page, 'applications/received/business');
  await expect(cell).toHaveAttribute('readonly');
  await cell.focus();
  await page.keyboard.type('7');
  await expect(cell).toHaveValue('0');
  const hint = page.getByRole('status').filter({ hasText: '已定稿，没有改动。' });
  await expect(hint).toBeVisible();
  for (const radio of await page.getByRole('radio').all()) await expect(radio).toBeDisabled();
  await openStep(page, '一、总体情况');
  const offers = page.getByRole('button', { name: '写入这一句' });
  await expect(offers.first()).toBeVisible();
  for (const offer of await offers.all()) await expect(offer).toBeDisabled();
  await expect(page.getByRole('button', { name: '撤销：已定稿，不能撤销' })).toBeDisabled();
  await page.locator('.more-menu > summary').click();
  await page.getByRole('link', { name: '修改记录' }).click();
  await expect(page.getByRole('button', { name: /^恢复到这一刻/ }).first()).toBeDisabled();
  await openStep(page, '基本信息');
  await expect(page.getByRole('textbox', { name: '机关名称' })).toHaveAttribute('readonly');
  await expect(page.getByLabel('机关类别')).toBeDisabled();
  await expect(page.getByLabel('机关类别')).toHaveValue('town');
  await openStep(page, '预览与导出');
  await downloaded(page, () => page.getByRole('button', { name: '下载 Word' }).click());

  await banner.getByRole('button', { name: '解除定稿' }).click();
  const why = page.getByLabel('为什么解除定稿');
  await expect(why).toBeFocused();
  await expect(page.getByRole('main').getByRole('button', { name: '解除定稿' })).toBeDisabled();
  await why.fill('县里要求补一句');
  await page.keyboard.press('Enter');
  await expect(banner).not.toContainText('已定稿');
  await expect(page.getByText('2026年1月5日定稿，2026年1月5日解除：县里要求补一句')).toBeVisible();
  await openStep(page, '三、收到和处理政府信息公开申请情况');
  await cell.fill('7');
  await expect(cell).toHaveValue('7');
});

test('whoever types, deletes or pastes in a final report is told why, and led to where it is lifted', async ({
  page,
}) => {
  await openWrittenReport(page);
  await openHandover(page);
  await finaliseAnyway(page);
  const hint = page.getByRole('status').filter({ hasText: '已定稿，没有改动。要改，先解除定稿。' });
  const tell = async (name: string, locked: Locator, act: () => Promise<void>) => {
    await expect(hint, name).toHaveCount(0);
    await locked.focus();
    await act();
    await expect(hint, name).toBeVisible();
    await hint.getByRole('button', { name: '知道了' }).click();
  };
  await openStep(page, '六、其他需要报告的事项');
  const words = narrative(page, '其他事项');
  await words.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+A');
  await tell('a key', words, () => page.keyboard.press('b'));
  await tell('Delete', words, () => page.keyboard.press('Delete'));
  await tell('pasting', words, () => transfer(words, 'paste', { text: '补一句' }));
  await openStep(page, '三、收到和处理政府信息公开申请情况');
  const cell = box(page, 'applications/received/business');
  await tell('Delete in a table', cell, () => page.keyboard.press('Delete'));
  await cell.focus();
  await page.keyboard.press('9');
  await hint.getByRole('button', { name: '去解除定稿' }).click();
  await expect(page.getByLabel('为什么解除定稿')).toBeFocused();
  await page.keyboard.type('补一句');
  await expect(page.getByLabel('为什么解除定稿')).toHaveValue('补一句');
  await expect(hint).toHaveCount(0);
});

test('what is open is named before a report becomes final, and nothing is asked of one without', async ({
  page,
}) => {
  await openReport(page);
  await openHandover(page);
  await page.getByRole('button', { name: '定稿', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /^还有 \d+ 项没有处理$/ });
  await expect(dialog.getByRole('listitem').filter({ hasText: '落款日期' })).toBeVisible();
  await expectNoBarriers(page, '定稿前');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('banner')).not.toContainText('已定稿');
  await page.getByRole('button', { name: '定稿', exact: true }).click();
  await dialog.getByRole('button', { name: '先去处理' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '检查' })).toBeFocused();
  await expect(page.getByRole('banner')).not.toContainText('已定稿');

  await page.goto('/');
  await page.getByText('看一份填好的样例').click();
  await page.getByRole('button', { name: '乡镇' }).click();
  await openHandover(page);
  await page.getByRole('button', { name: '定稿', exact: true }).click();
  await expect(page.getByRole('banner')).toContainText('已定稿');
  await expect(page.getByRole('heading', { name: '定稿' })).toBeFocused();
});

test('what would change a final report is refused plainly', async ({ page }) => {
  await openReport(page);
  await openHandover(page);
  await finaliseAnyway(page);
  await openStep(page, '基本信息');
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('[data-field="organization"]')!;
    input.readOnly = false;
    input.focus();
  });
  await page.keyboard.type('甲');

  await expect(page.getByText('已定稿，没有改动。')).toBeVisible();
  await expect(page.getByRole('textbox', { name: '机关名称' })).toHaveValue('青山镇人民政府');
});

test('a mistake found after publication becomes a second edition, with what changed on one page', async ({
  page,
}) => {
  await publishReport(page);

  await page.clock.setFixedTime(new Date('2026-03-02T09:00:00'));
  await page.getByText('公布以后发现有错').click();
  await page.getByLabel('错在哪里').fill('漏计一件申请');
  await page.getByRole('button', { name: '更正，另开第2版' }).click();
  await expect(page.getByRole('banner')).toContainText('第2版');
  await expect(page.getByRole('banner')).not.toContainText('已定稿');
  await expect(page.getByRole('checkbox', { name: '已发布' })).not.toBeChecked();

  await openStep(page, '三、收到和处理政府信息公开申请情况');
  await box(page, 'applications/received/naturalPerson').fill('1');
  await box(page, 'applications/carriedForward/naturalPerson').fill('1');
  await openStep(page, '五、存在的主要问题及改进情况');
  await narrative(page, '改进情况').fill('今年增加了图解，办了两期培训。');
  await openHandover(page);

  const note = await downloaded(page, () =>
    page.getByRole('button', { name: '下载更正说明' }).click(),
  );
  const { paragraphs, tables } = readWordFile(note.bytes);
  expect(paragraphs.join('\n')).toContain('以更正后的第2版为准。原因：漏计一件申请。');
  expect(paragraphs).toContain('2026年3月2日');
  expect(tables[0]).toEqual([
    ['位置', '更正前', '更正后'],
    [
      '五、存在的主要问题及改进情况（改进情况）',
      '今年增加了图解和短视频。',
      '今年增加了图解，办了两期培训。',
    ],
    ['表三：一、本年新收政府信息公开申请数量，自然人', '0', '1'],
    ['表三：一、本年新收政府信息公开申请数量，总计', '0', '1'],
    ['表三：四、结转下年度继续办理，自然人', '0', '1'],
    ['表三：四、结转下年度继续办理，总计', '0', '1'],
  ]);

  const first = await downloaded(page, () =>
    page.getByRole('button', { name: '下载第1版 Word' }).click(),
  );
  expect(readWordFile(first.bytes).paragraphs).toContain('今年增加了图解和短视频。');

  await expectSaved(page);
  await page.getByRole('link', { name: '全部年报' }).click();
  await expect(page.getByRole('row', { name: /青山镇/ })).toContainText('2025（第2版）');
  await page.getByRole('button', { name: /^编下一年/ }).click();
  await openStep(page, '三、收到和处理政府信息公开申请情况');
  await expect(box(page, 'applications/broughtForward/naturalPerson')).toHaveValue('1');
  await expect(page.getByRole('banner')).not.toContainText('第2版');
});

test('a clerk who began the next report before a 更正 takes the corrected last year over', async ({
  page,
}) => {
  await publishReport(page);
  await expectSaved(page);
  const published = page.url();
  await page.getByRole('link', { name: '全部年报' }).click();
  await page.getByRole('button', { name: /^编下一年/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('基本信息');
  const offer = page.getByRole('region', { name: '上年报告已更正' });
  await expect(offer).toHaveCount(0);
  const next = page.url();

  await page.goto(published);
  await page.getByText('公布以后发现有错').click();
  await page.getByLabel('错在哪里').fill('漏计一件申请');
  await page.getByRole('button', { name: '更正，另开第2版' }).click();
  await openStep(page, '三、收到和处理政府信息公开申请情况');
  await box(page, 'applications/received/naturalPerson').fill('1');
  await box(page, 'applications/carriedForward/naturalPerson').fill('1');
  await expectSaved(page);

  await page.goto(next);
  await expect(offer).toContainText('上年（2025年）报告已更正');
  await expectNoBarriers(page, '上年报告已更正');
  await offer.getByRole('button', { name: '改用更正后的' }).press('Enter');
  await expect(page.getByText('1 格上年结转的数随着改了。')).toBeVisible();
  await expect(offer).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await openStep(page, '三、收到和处理政府信息公开申请情况');
  await expect(box(page, 'applications/broughtForward/naturalPerson')).toHaveValue('1');
  await page.getByRole('button', { name: /^撤销：/ }).click();
  await expect(box(page, 'applications/broughtForward/naturalPerson')).toHaveValue('0');
});

/** Written, on the website and final. */
async function publishReport(page: Page) {
  await openWrittenReport(page);
  await openHandover(page);
  await page.getByRole('checkbox', { name: '已发布' }).check();
  await finaliseAnyway(page);
}
