import type { Locator, Page } from '@playwright/test';
import { expectNoBarriers } from './barriers';
import { answerNoToAll, box, createReport, narrative, openStep, typeCells } from './editor';
import { expect, test } from './fixtures';
import { prepared } from './prepared';

const applications = '三、收到和处理政府信息公开申请情况';
const overview = '一、总体情况';
const onApplication = '（二）依申请公开';

async function reportWithOneApplication(page: Page): Promise<Locator> {
  await prepared(page, 'a report with one application', async () => {
    await createReport(page, '青山镇人民政府', '2025');
    await answerNoToAll(page);
    await openStep(page, applications);
    await typeCells(page, { 'applications/received/naturalPerson': '1' });
    await typeCells(page, { 'applications/disclosed/naturalPerson': '1' });
    await openStep(page, overview);
  });
  return narrative(page, onApplication);
}

const offer = (page: Page, sentence: string) =>
  page.getByRole('paragraph').filter({ hasText: sentence }).getByRole('button');

test('a clerk writes the sentence of the tables, changes a table, and brings the sentence up to date', async ({
  page,
}) => {
  const words = await reportWithOneApplication(page);
  const one =
    '2025年，本机关收到政府信息公开申请1件，上年结转0件；办结1件，结转下年度继续办理0件。';
  await offer(page, one).click();
  await expect(words).toHaveValue(one);
  await expect(words).toBeFocused();
  await page.keyboard.type('已按期答复。');
  await offer(page, '予以公开1件').click();
  await expect(words).toHaveValue(
    `${one}已按期答复。2025年，本机关办结的政府信息公开申请中，予以公开1件。`,
  );
  await expect(page.getByRole('button', { name: '按表更新这一句', exact: true })).toHaveCount(0);

  await openStep(page, applications);
  await typeCells(page, { 'applications/received/naturalPerson': '2' });
  await typeCells(page, { 'applications/carriedForward/naturalPerson': '1' });
  await openStep(page, overview);
  await expect(page.getByText('这一句的数和表里的不一样：')).toBeVisible();
  await page.getByRole('button', { name: '按表更新这一句', exact: true }).click();
  await expect(words).toBeFocused();
  const two = one.replace('申请1件', '申请2件').replace('办理0件', '办理1件');
  await expect(words).toHaveValue(new RegExp(`^${two}已按期答复。`));
  await expect(page.getByRole('button', { name: '按表更新这一句', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(words).toHaveValue(new RegExp(`^${one}已按期答复。`));
});

test('a clerk who wrote that there were no cases brings the sentence up to date', async ({
  page,
}) => {
  const words = await reportWithOneApplication(page);
  await offer(page, '未发生因政府信息公开工作').click();
  await openStep(page, '四、政府信息公开行政复议、行政诉讼情况');
  await typeCells(page, { 'disputes/cases/reconsiderationUpheld': '1' });
  await openStep(page, overview);
  await page.getByRole('button', { name: '按表更新这一句', exact: true }).click();
  await expect(words).toHaveValue(
    '2025年，本机关因政府信息公开工作被申请行政复议1件、被提起行政诉讼0件。',
  );
});

test('a clerk goes from a number in the words to its cell', async ({ page }) => {
  const words = await reportWithOneApplication(page);
  await words.fill('全年收到政府信息公开申请一件，已办结3件。');
  await page.getByText(/^文中的数：2 处与表对应，1 处不一致$/).click();
  await expect(page.getByText(/“已办结3件” → .*（是 1，不一致）/)).toBeVisible();
  await expect(
    words.locator('xpath=following-sibling::*').locator('[data-figure]').first(),
  ).toHaveText('一');
  await page.getByRole('button', { name: '表三“一、本年新收”总计' }).click();
  const total = page.getByRole('cell').filter({ has: box(page, 'applications/received/total') });
  await expect(total).toBeFocused();
});

test('a clerk is not offered what the words tell already, nor what is not known yet', async ({
  page,
}) => {
  await createReport(page, '青山镇人民政府', '2025');
  await openStep(page, overview);
  await expect(
    page.getByText('填好表三、表四（没有就填 0），可以一键写入相应的句子。'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: '写入这一句' })).toHaveCount(0);
  await answerNoToAll(page);
  await openStep(page, overview);
  await expect(offer(page, '2025年，本机关未收到政府信息公开申请。')).toBeVisible();
  await narrative(page, onApplication).fill('全年没有收到政府信息公开申请，也没有行政复议和诉讼。');
  await expect(offer(page, '未收到政府信息公开申请')).toHaveCount(0);
  await expect(offer(page, '未发生因政府信息公开')).toHaveCount(0);
  await expect(offer(page, '未制发、未废止行政规范性文件')).toBeVisible();
});

test('a clerk sees while writing how much is last year’s, and what may be written', async ({
  page,
}) => {
  await createReport(page, '青山镇人民政府', '2024');
  await openStep(page, '五、存在的主要问题及改进情况');
  const old =
    '少数村公开栏更新不及时，政策解读以文字为主，老年群众看不懂的情况仍有发生，窗口人员对依申请公开的流程不够熟悉。';
  await narrative(page, '存在的主要问题').fill(old);
  await page.getByRole('link', { name: '全部年报' }).click();
  await page.getByRole('button', { name: /^编下一年/ }).click();
  await openStep(page, '五、存在的主要问题及改进情况');
  await narrative(page, '存在的主要问题').fill(old);
  await expect(
    page.getByText('除数字外，与上年重复约 100%，请改写成本年的情况', { exact: true }),
  ).toBeVisible();
  await narrative(page, '存在的主要问题').fill(
    '今年抽查发现，财政预决算栏目晚了两周才发布，村级专栏缺少更新责任人，热线办件公开的口径前后不一，工作人员轮岗后衔接不上。',
  );
  await expect(page.getByText(/与上年重复约/)).toHaveCount(0);
  const words = narrative(page, '存在的主要问题');
  await expect(words).toHaveAccessibleDescription(/可以写什么.*按 F1/);
  await words.press('F1');
  const prompts = page.getByText('可以写什么：存在的主要问题');
  await expect(prompts).toBeFocused();
  await expect(page.getByText('实事求是、明确具体，避免笼统模糊、泛泛而谈。')).toBeVisible();
  await prompts.press('Escape');
  await expect(words).toBeFocused();
  await expect(page.getByText('实事求是、明确具体，避免笼统模糊、泛泛而谈。')).toBeHidden();
});

test('a blind clerk meets no barrier in sentences, figures and prompts', async ({ page }) => {
  const words = await reportWithOneApplication(page);
  await page.getByRole('button', { name: '写入这一句' }).first().click();
  await words.press('End');
  await page.keyboard.type('收到申请9件。');
  await page
    .getByText(/^文中的数/)
    .first()
    .click();
  for (const prompt of await page.getByText(/^可以写什么/).all()) await prompt.click();
  await expectNoBarriers(page);
  await openStep(page, applications);
  await typeCells(page, { 'applications/received/naturalPerson': '4' });
  await openStep(page, overview);
  await expect(page.getByRole('button', { name: '按表更新这一句', exact: true })).toBeVisible();
  await expectNoBarriers(page);
});
