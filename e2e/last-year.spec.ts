import type { Page } from '@playwright/test';
import { expectNoBarriers } from './barriers';
import { answerNoToAll, box, narrative, openStep, typeCells } from './editor';
import { expect, test } from './fixtures';
import { chooseFile, openImportPage, review, textFile } from './importing';

/** From last year's report to this year's, with as few keys and clicks as there are figures to give. */

test.slow();

const overview = '一、总体情况';
const applications = '三、收到和处理政府信息公开申请情况';
const opening =
  '本报告数据统计期限为2024年1月1日至2024年12月31日。如有疑问，请与党政办公室联系（电话：0000-1234567）。';
const problems =
  '少数村公开栏更新不及时，政策解读以文字为主，老年群众看不懂的情况仍有发生，窗口人员对依申请公开的流程不够熟悉。';

const file = textFile(
  '青山镇2024年年报.txt',
  `青山镇人民政府2024年政府信息公开工作年度报告
${opening}
一、总体情况
（一）主动公开
2024年，主动公开政府信息86条，其中网站51条、公开栏35条。
（二）依申请公开
2024年，收到政府信息公开申请9件，办结9件，公开栏更新12次。
五、存在的主要问题及改进情况
${problems}
六、其他需要报告的事项
无其他需要报告的事项。
青山镇人民政府
2025年1月20日
`,
);

async function begin(page: Page): Promise<void> {
  await page.goto('/');
  await openImportPage(page);
  await chooseFile(page, file);
  await expect(review(page)).toBeVisible();
  await page.getByRole('button', { name: '作为去年的年报，编 2025 年的' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '基本信息' })).toBeVisible();
}

const frame = (page: Page) => page.getByRole('region', { name: '去年的前言、落款' });

test('a clerk who asks for last year’s file has the choice of files open at once', async ({
  page,
}) => {
  await page.goto('/');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('link', { name: '打开去年的年报（Word/WPS）' }).click();
  await (await chooser).setFiles(file);

  await expect(review(page)).toBeVisible();
});

test('a clerk takes last year’s opening words with one click, and sees whose they are', async ({
  page,
}) => {
  await begin(page);
  const preamble = page.getByRole('textbox', { name: '前言' });
  const renewed = opening.replace(/2024年/g, '2025年');

  await expect(frame(page)).toContainText(renewed);
  await expectNoBarriers(page, '去年的前言');
  await frame(page).getByRole('button', { name: '前言：用去年的话，年份已改' }).click();
  await expect(preamble).toHaveValue(renewed);
  await expect(preamble).toBeFocused();
  await expect(frame(page)).toContainText('✓ 用的是去年的，年份已改为2025年，请看一遍');
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(preamble).toHaveValue('');
  await preamble.fill('本报告由青山镇人民政府编制。');
  await expect(frame(page)).toHaveCount(0);
});

test('a clerk is led to the tables before the words, and told why', async ({ page }) => {
  await begin(page);
  const why = '先填表，文字里的数字可由表生成。';
  await page.getByRole('button', { name: '开始填写' }).click();
  await expect(page.getByText(why)).toBeVisible();
  await page.getByRole('button', { name: '下一步：二、主动公开政府信息情况' }).click();
  await page.getByRole('button', { name: `下一步：${applications}` }).click();
  await page
    .getByRole('button', { name: '下一步：四、政府信息公开行政复议、行政诉讼情况' })
    .click();
  await page.getByRole('button', { name: `下一步：${overview}` }).click();
  await page.getByText(`${why}还没填的：`).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(applications);
  await openStep(page, '检查');
  await page
    .getByText(/^接着填：/)
    .getByRole('link')
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('基本信息');
  await page.getByLabel('落款日期').fill('2026-01-20');
  await answerNoToAll(page);
  await openStep(page, '检查');
  await page
    .getByText(/^接着填：/)
    .getByRole('link')
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(overview);
  await expect(page.getByText(why)).toHaveCount(0);
});

test('a clerk brings a paragraph of last year up to date by keys alone, once it is quoted', async ({
  page,
}) => {
  await begin(page);
  await openStep(page, overview);
  const aside = page.getByRole('complementary', { name: '上年原文：主动公开' });
  await aside.getByRole('button', { name: '引用这一段' }).click();
  const words = narrative(page, '（一）主动公开');
  await expect(words).toBeFocused();
  await page.keyboard.type('91');
  await page.keyboard.press('Tab');
  await page.keyboard.type('60');
  await page.keyboard.press('Tab');
  await page.keyboard.type('31');
  await expect(words).toHaveValue('2025年，主动公开政府信息91条，其中网站60条、公开栏31条。');
  await page.keyboard.press('Tab');
  await expect(words).not.toBeFocused();
  await expect(page.getByText(/处□待填/)).toHaveCount(0);
});

test('a clerk has the figures that the tables know put into last year’s words', async ({
  page,
}) => {
  await begin(page);
  await answerNoToAll(page);
  await openStep(page, applications);
  await typeCells(page, { 'applications/received/naturalPerson': '3' });
  await typeCells(page, { 'applications/disclosed/naturalPerson': '3' });
  await openStep(page, overview);
  const aside = page.getByRole('complementary', { name: '上年原文：依申请公开' });
  await aside.getByRole('button', { name: '引用这一段' }).click();
  await page.getByRole('button', { name: '按表填入 2 处' }).click();
  const words = narrative(page, '（二）依申请公开');
  await expect(words).toHaveValue('2025年，收到政府信息公开申请3件，办结3件，公开栏更新□待填次。');
  await expect(page.getByText('这里有 1 处□待填')).toBeVisible();
  await expect(words).toBeFocused();
  await expectNoBarriers(page, '引用以后');
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(words).toHaveValue(/收到政府信息公开申请□待填件/);
  await page.getByRole('button', { name: '按表填入 2 处', exact: true }).click();
  await expect(words).toBeFocused();
  await page.keyboard.type('15');
  await expect(words).toHaveValue('2025年，收到政府信息公开申请3件，办结3件，公开栏更新15次。');
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: '和去年一样：公开栏更新12次' }).click();
  await expect(words).toBeFocused();
  await expect(words).toHaveValue('2025年，收到政府信息公开申请3件，办结3件，公开栏更新12次。');
  await expect(page.getByText(/处□待填/)).toHaveCount(0);
});

test('a clerk writes all sentences of the tables at once, and takes them back at once', async ({
  page,
}) => {
  await begin(page);
  await answerNoToAll(page);
  await openStep(page, overview);
  const words = narrative(page, '（二）依申请公开');
  await page.getByRole('button', { name: '上面 2 句全部写入' }).click();
  await expect(words).toHaveValue(
    '2025年，本机关未收到政府信息公开申请。2025年，本机关未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。',
  );
  await expect(page.getByRole('button', { name: /全部写入/ })).toHaveCount(0);
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(words).toHaveValue('');
});

test('the box and the check ask for news in the same words, and stop together', async ({
  page,
}) => {
  await begin(page);
  await openStep(page, '五、存在的主要问题及改进情况');
  const box5 = narrative(page, '存在的主要问题');
  const asks = page.getByText('除数字外，与上年重复约 100%，请改写成本年的情况', { exact: true });
  await box5.fill(problems);
  await expect(asks).toBeVisible();
  await narrative(page, '改进情况').fill(
    '今年抽查发现，财政预决算栏目晚了两周才发布，村级专栏缺少更新责任人，热线办件公开的口径前后不一，工作人员轮岗后衔接不上，村级信息员更换频繁，重点领域栏目有两个季度没有更新，已约谈相关负责人并限期整改。',
  );
  await expect(page.getByText('除数字外，与上年重复约 100%', { exact: true })).toBeVisible();
  await expect(asks).toHaveCount(0);
  await openStep(page, '检查');
  await expect(page.getByText(/与上年重复约/)).toHaveCount(0);
  await openStep(page, '五、存在的主要问题及改进情况');
  await narrative(page, '改进情况').fill('');
  await expect(asks).toBeVisible();
  await openStep(page, '检查');
  const finding = page
    .getByRole('listitem')
    .filter({ hasText: '除数字外，与上年重复约 100%，请改写' });
  await finding.getByText('不用改，写明原因').click();
  await finding.getByRole('combobox').fill('做法与上年相同');
  await finding.getByRole('button', { name: '记下' }).click();
  const settled = page.getByRole('listitem').filter({ hasText: '✓ 已说明：做法与上年相同' });
  await expect(settled).not.toContainText(/请改写|请核实/);
  await settled.getByRole('button', { name: /存在的主要问题/ }).click();
  await expect(box5).toBeFocused();
  await expect(page.getByText(/除数字外，与上年重复约 100%，已说明原因/)).toBeVisible();
  await expect(page.getByText(/请改写/)).toHaveCount(0);
});

test('applications that the words do not tell lead to the words', async ({ page }) => {
  await begin(page);
  await answerNoToAll(page);
  await openStep(page, applications);
  await typeCells(page, { 'applications/received/naturalPerson': '1' });
  await typeCells(page, { 'applications/disclosed/naturalPerson': '1' });
  await expect(box(page, 'applications/received/naturalPerson')).toHaveValue('1');
  await openStep(page, overview);
  await narrative(page, '（一）主动公开').fill('全年公开信息86条。');
  await openStep(page, '检查');
  const finding = page.getByRole('listitem').filter({ hasText: '正文没有写收到几件申请' });
  await finding.getByRole('button', { name: '一、总体情况（依申请公开）' }).click();
  await expect(narrative(page, '（二）依申请公开')).toBeFocused();
});
