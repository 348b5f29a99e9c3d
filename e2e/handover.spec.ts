import type { Locator } from '@playwright/test';
import { expectNoBarriers } from './barriers';
import { downloaded, expectSaved, narrative, openStep } from './editor';
import { expect, test } from './fixtures';
import { finaliseAnyway, openHandover, openReport, openWrittenReport } from './handover';
import { readWordFile } from './word-file';

test.slow();

const message = `县政务公开办 2026/1/11 9:20
青山镇，你好：
你镇年报存在以下问题：
1.“本机关认真做好监督保障工作”太空，请写考核和追责；
2.表三“二、上年结转”自然人一格请与去年报告核对；
3.落款日期请改到1月20日以前。
请于1月15日前改好后重新报送，谢谢！`;

test('a clerk sees what is due next, by the law and by the county, and ticks what is done', async ({
  page,
}) => {
  await openReport(page);
  await openHandover(page);
  const next = page.locator('.next-due');
  await expect(next).toHaveText('下一步：1月31日前在网站发布（法定最迟），还有 26 天。');

  await page.getByLabel('初稿日期').fill('2026-01-10');
  await expect(next).toHaveText('下一步：1月10日前交初稿，还有 5 天。');
  await page.getByLabel('定稿盖章日期').fill('2026-01-02');
  await expect(next).toContainText('1月2日前应交定稿盖章件，已过 3 天。');
  await page.getByRole('checkbox', { name: '定稿已交' }).check();
  await expect(next).toHaveText('下一步：1月10日前交初稿，还有 5 天。');
  await page.getByLabel('网站发布日期').fill('2026-02-03');
  await expect(page.getByText('晚于法定最迟 1月31日')).toBeVisible();
  await page.getByLabel('网站链接', { exact: true }).fill('http://www.example.gov.cn/nb/1.html');
  await page.getByRole('checkbox', { name: '网站链接已交' }).check();
  await expectSaved(page);

  await page.reload();
  await expect(next).toHaveText('下一步：1月10日前交初稿，还有 5 天。');
  await expect(page.getByLabel('网站链接', { exact: true })).toHaveValue(/example/);
  await expect(page.getByRole('checkbox', { name: '网站链接已交' })).toBeChecked();
});

test('a clerk lists a pasted message, follows it into the report and prints what came of it', async ({
  page,
}) => {
  await openWrittenReport(page);
  await openHandover(page);
  await page.getByLabel('粘贴退回意见').fill(message);
  await page.getByRole('button', { name: '列成清单' }).click();

  await expect(page.getByLabel(/^意见 \d$/)).toHaveCount(3);
  await expect(page.getByLabel('意见 2', { exact: true })).toHaveValue(
    '表三“二、上年结转”自然人一格请与去年报告核对',
  );
  await page.getByRole('button', { name: '一、总体情况（监督保障）' }).click();
  const words = narrative(page, '（五）监督保障');
  await expect(words).toBeFocused();
  expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(
    '本机关认真做好监督保障工作',
  );
  await words.fill('公开工作纳入年度考核，未发生责任追究的情况。');

  await openHandover(page);
  const first = page.getByRole('group', { name: '意见 1 的处理' });
  await first.getByLabel('已改').check();
  await page.getByLabel('意见 1 怎样改的，或为什么不改').fill('补写了考核和责任追究');
  await page.getByRole('group', { name: '意见 2 的处理' }).getByLabel('已说明').check();
  await page.getByLabel('意见 2 怎样改的，或为什么不改').fill('去年报告为0，一致');
  await page.getByRole('button', { name: '去掉意见 3' }).click();
  await page.getByRole('button', { name: '增加一条' }).click();
  await page.getByLabel('意见 3', { exact: true }).fill('电话里说：标题年份请核对');
  await expect(page.getByText('共 3 条，还有 1 条在处理。')).toBeVisible();
  await expectSaved(page);
  await page.reload();
  await expect(page.getByLabel('意见 3', { exact: true })).toHaveValue('电话里说：标题年份请核对');

  const file = await downloaded(page, () =>
    page.getByRole('button', { name: '下载修改情况说明' }).click(),
  );
  expect(file.name).toBe('青山镇人民政府2025年政府信息公开工作年度报告修改情况说明.docx');
  const { paragraphs, tables } = readWordFile(file.bytes);
  expect(paragraphs.join('\n')).toContain('2026年1月5日收到修改意见 3 条，已改 1 条，已说明 1 条');
  expect(tables[0]!.slice(1)).toEqual([
    ['1. “本机关认真做好监督保障工作”太空，请写考核和追责', '已改', '补写了考核和责任追究'],
    ['2. 表三“二、上年结转”自然人一格请与去年报告核对', '已说明', '去年报告为0，一致'],
    ['3. 电话里说：标题年份请核对', '还在处理', ''],
  ]);
  expect(tables[1]!.slice(1)).toEqual([
    [
      '一、总体情况（监督保障）',
      '本机关认真做好监督保障工作。',
      '公开工作纳入年度考核，未发生责任追究的情况。',
    ],
  ]);

  await page.getByRole('button', { name: '清空清单' }).click();
  await expect(page.getByLabel(/^意见 \d$/)).toHaveCount(0);
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(page.getByLabel(/^意见 \d$/)).toHaveCount(3);
});

test('a clerk takes along the files and the two pages that are signed', async ({ page }) => {
  await openWrittenReport(page);
  await openHandover(page);
  const click = (name: string) => () => page.getByRole('button', { name }).click();

  const names = [];
  for (const name of ['送审打印版', '下载 Word', '下载表格']) {
    names.push((await downloaded(page, click(name))).name);
  }
  const title = '青山镇人民政府2025年政府信息公开工作年度报告';
  expect(names).toEqual([`${title}（送审打印版）.docx`, `${title}.docx`, `${title}.xlsx`]);

  const sheet = readWordFile((await downloaded(page, click('下载年报审签单'))).bytes);
  const labels = sheet.tables[0]!.map(([label]) => label);
  for (const label of ['拟稿', '审核', '保密审查', '分管领导意见', '主要领导签发']) {
    expect(labels).toContain(label);
  }
  expect(sheet.tables[0]!.flat()).toContain(title);

  const leader = readWordFile((await downloaded(page, click('下载“请您把关”'))).bytes);
  expect(leader.tables[0]![1]).toEqual(['本年新收申请（件）', '—', '0', '']);
  expect(leader.tables[1]!.flat().join('')).toMatch(/“本年收到过政府信息公开申请吗”没有：\d+ 格/);
});

test('a clerk finds the page to be signed where the report is taken out', async ({ page }) => {
  await openWrittenReport(page);
  await openStep(page, '预览与导出');
  await expect(page.getByText('年报审签单，领导签字用。')).toBeVisible();
  const file = await downloaded(page, () =>
    page.getByRole('button', { name: '下载审签单' }).click(),
  );
  expect(file.name).toBe('青山镇人民政府2025年政府信息公开工作年度报告审签单.docx');
  expect(readWordFile(file.bytes).tables.flat(2)).toContain('主要领导签发');
});

test('a blind clerk meets no barrier on the page, empty, listed, past and final', async ({
  page,
}) => {
  await openReport(page, '2026-02-05');
  await openHandover(page);
  await expectNoBarriers(page, '空');
  await page.getByLabel('粘贴退回意见').fill('谢谢');
  await page.getByRole('button', { name: '列成清单' }).click();
  await expect(page.getByText('没有读出要改的事项。')).toBeVisible();
  await expectNoBarriers(page, '没有读出');
  await page.getByLabel('粘贴退回意见').fill(message);
  await page.getByRole('button', { name: '列成清单' }).click();
  await page.getByLabel('初稿日期').fill('2026-02-01');
  await page.getByText('公布以后发现有错').click();
  await expectNoBarriers(page, '清单');
  await finaliseAnyway(page);
  await expectNoBarriers(page, '定稿');
  await page.getByLabel('错在哪里').fill('漏计一件');
  await page.getByRole('button', { name: '更正，另开第2版' }).click();
  await expectNoBarriers(page, '第2版');
});

test('a clerk without a mouse sets a day, deals with an opinion and makes the report final', async ({
  page,
}) => {
  await openReport(page);
  await page.locator('.more-menu > summary').focus();
  await page.keyboard.press('Enter');
  const tabTo = async (wanted: Locator) => {
    for (let keys = 0; keys < 60; keys += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${String(wanted)}`);
  };
  await tabTo(page.getByRole('link', { name: '报送与送审' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page.getByRole('checkbox', { name: '初稿已交' }));
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: '初稿已交' })).toBeChecked();
  await tabTo(page.getByLabel('粘贴退回意见'));
  await page.keyboard.insertText('落款日期请改；总体情况太短');
  await tabTo(page.getByRole('button', { name: '列成清单' }));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(/^意见 \d$/)).toHaveCount(2);
  const first = page.getByRole('group', { name: '意见 1 的处理' });
  await tabTo(first.getByLabel('还在处理'));
  await page.keyboard.press('ArrowRight');
  await expect(first.getByLabel('已改')).toBeChecked();
  await tabTo(page.getByRole('button', { name: '定稿', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '先去处理' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('banner')).toContainText('已定稿');
  await tabTo(page.getByLabel('为什么解除定稿'));
  await page.keyboard.insertText('再看一遍');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('banner')).not.toContainText('已定稿');
});
