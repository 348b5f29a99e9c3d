import type { Page } from '@playwright/test';
import {
  answerNoToAll,
  blockNames,
  box,
  createReport,
  downloadAnyway,
  downloaded,
  downloadText,
  downloadWord,
  expectSaved,
  narrative,
  openStep,
  shownFigures,
  textOf,
  typeCells,
  writeNarrative,
} from './editor';
import { expect, test } from './fixtures';
import { officialForm } from './official-form';
import { pasteFigures } from './pasting';
import { figuresOf, textGrids } from './printed-tables';
import { distinctFigures, inSection, withTotals } from './report-figures';
import { readWordFile } from './word-file';

const applications = '三、收到和处理政府信息公开申请情况';

for (const { year, version, blocks } of [
  { year: '2020', version: '2019', blocks: blockNames.overview2019 },
  { year: '2022', version: '2021', blocks: blockNames.overview2021 },
] as const) {
  test(`a clerk fills in a whole report of ${year}, each box with another number, and finds each where it belongs in both files`, async ({
    page,
  }) => {
    test.slow();
    const form = officialForm(version);
    const expected = withTotals(form, distinctFigures(form));
    await createReport(page, '青山镇人民政府', year);
    await pasteFigures(page, form, expected);
    if (version === '2021') await chargeFees(page);
    const words = await writeNarrative(page, version);
    for (const section of form.sections.slice(1, 4)) {
      await openStep(page, section);
      expect(await shownFigures(page)).toEqual(inSection(form, section, expected));
    }
    await openStep(page, '基本信息');
    await page.getByLabel('落款日期').fill(`${String(Number(year) + 1)}-01-09`);
    await openStep(page, '检查');
    // Each box holds another number on purpose: odd, but nothing is wrong or missing.
    await expect(page.getByRole('heading', { name: '检查结果' })).toBeVisible();
    await expect(page.getByText(/处须改正|项没填/)).toHaveCount(0);

    await openStep(page, '预览与导出');
    const preview = page.getByRole('region', { name: 'Word 预览' });
    for (const word of words) await expect(preview).toContainText(word);
    await expect(preview).toContainText('青山镇人民政府');
    await page.getByRole('button', { name: '纯文本预览' }).click();
    const word = await downloadWord(page);
    const text = await downloadText(page);
    const title = `青山镇人民政府${year}年政府信息公开工作年度报告`;
    expect([word.name, text.name]).toEqual([`${title}.docx`, `${title}.txt`]);
    await expect(page.getByLabel('纯文本预览')).toHaveText(textOf(text));

    const { paragraphs, tables } = readWordFile(word.bytes);
    const lines = textOf(text).split('\n');
    const signature = ['青山镇人民政府', `${String(Number(year) + 1)}年1月9日`];
    const subheadings = blocks.map((name, index) => `（${'一二三四五'.charAt(index)}）${name}`);
    for (const sentence of [title, ...form.sections, ...subheadings, ...words, ...signature]) {
      expect(paragraphs).toContain(sentence);
      expect(lines).toContain(sentence);
    }
    expect(figuresOf(form, tables)).toEqual(expected);
    expect(figuresOf(form, textGrids(textOf(text)))).toEqual(expected);
  });
}

test('a clerk sees totals, balance and findings right at each key', async ({ page }) => {
  await createReport(page, '青山镇人民政府', '2022');
  await answerNoToAll(page);
  await openStep(page, applications);
  const findings = page.getByRole('region', { name: '检查结果' }).getByRole('status');
  const balance = page.locator('[data-balance="business"]');
  await expect(findings).not.toContainText('须改正');

  await box(page, 'applications/received/business').selectText();
  for (const { key, total, left } of [
    { key: '1', total: '1', left: '1 ≠ 0 差 1 件' },
    { key: '2', total: '12', left: '12 ≠ 0 差 12 件' },
  ]) {
    await page.keyboard.press(key);
    await expect(box(page, 'applications/received/total')).toHaveText(total);
    await expect(balance).toContainText(left);
    await expect(findings).toContainText('1 处须改正');
  }
  await expect(page.getByRole('main')).toContainText(
    '“法人或其他组织 商业企业”这一列对不上：第一项＋第二项＝12，第三项＋第四项＝0，差12件',
  );
  await box(page, 'applications/disclosed/business').selectText();
  await page.keyboard.type('12');
  await expect(box(page, 'applications/handled/business')).toHaveText('12');
  await expect(box(page, 'applications/handled/total')).toHaveText('12');
  await expect(balance).toContainText('12 ＝ 12 ✓');
  await expect(findings).not.toContainText('须改正');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe(
    'applications/disclosed/business',
  );
});

test('a clerk whose page reloads in the middle of a number finds everything, the half number too', async ({
  page,
}) => {
  await createReport(page, '青山镇人民政府', '2022');
  await openStep(page, '一、总体情况');
  await narrative(page, '（一）主动公开').pressSequentially('全年公开 86 条');
  await openStep(page, '二、主动公开政府信息情况');
  const fee = box(page, 'article20Item8/administrativeFees/amount');
  await fee.pressSequentially('12.');
  await expectSaved(page);

  await page.reload();
  await expect(fee).toHaveValue('12.');
  await fee.press('End');
  await fee.pressSequentially('5');
  await expectSaved(page);
  await page.reload();
  await expect(fee).toHaveValue('12.5');
  await openStep(page, '一、总体情况');
  await expect(narrative(page, '（一）主动公开')).toHaveValue('全年公开 86 条');
  await openStep(page, '基本信息');
  await expect(page.getByRole('textbox', { name: '机关名称' })).toHaveValue('青山镇人民政府');
});

test('a clerk with errors left is asked once, exports anyway, and only the file name tells', async ({
  page,
}) => {
  await createReport(page, '青山镇人民政府', '2022');
  await answerNoToAll(page);
  await openStep(page, applications);
  await typeCells(page, { 'applications/received/business': '3' });
  await writeNarrative(page, '2021');
  await openStep(page, '预览与导出');

  await page.getByRole('button', { name: '下载 Word' }).click();
  const dialog = page.getByRole('dialog', { name: '1 处须改正' });
  await dialog.getByRole('button', { name: '回去修改' }).click();
  await expect(dialog).toBeHidden();

  await page.getByRole('button', { name: '下载 Word' }).click();
  await dialog.getByRole('textbox', { name: /^理由/ }).fill('等县里核定');
  const word = await downloaded(page, () =>
    dialog.getByRole('button', { name: '仍按此导出' }).click(),
  );
  const text = await downloadAnyway(page, '下载纯文本');
  expect([word.name, text.name]).toEqual([
    '青山镇人民政府2022年政府信息公开工作年度报告（送审稿）.docx',
    '青山镇人民政府2022年政府信息公开工作年度报告（送审稿）.txt',
  ]);
  const { paragraphs, tables } = readWordFile(word.bytes);
  for (const content of [textOf(text), [...paragraphs, ...tables.flat(2)].join('\n')]) {
    expect(content).not.toMatch(/送审|须改|等县里核定|对不上/);
  }
});

test('the year picks the format, and going back finds what was typed in the other one', async ({
  page,
}) => {
  await createReport(page, '青山镇人民政府', '2020');
  await openStep(page, '二、主动公开政府信息情况');
  await typeCells(page, { 'article20Item9/centralisedProcurement/amount': '28.5万元' });
  await openStep(page, '基本信息');
  const year = page.getByRole('textbox', { name: '报告年度' });
  await expect(page.getByRole('main')).toContainText('国办公开办函〔2019〕60号');

  await year.fill('2021');
  await expect(page.getByRole('main')).toContainText('国办公开办函〔2021〕30号');
  await openStep(page, '二、主动公开政府信息情况');
  await expect(page.getByRole('columnheader', { name: '采购总金额' })).toHaveCount(0);
  await typeCells(page, { 'article20Item8/administrativeFees/amount': '3.25' });

  await openStep(page, '基本信息');
  await year.fill('2020');
  await openStep(page, '二、主动公开政府信息情况');
  await expect(box(page, 'article20Item9/centralisedProcurement/amount')).toHaveValue('28.5万元');
  await openStep(page, '基本信息');
  await year.fill('2021');
  await openStep(page, '二、主动公开政府信息情况');
  await expect(box(page, 'article20Item8/administrativeFees/amount')).toHaveValue('3.25');
});

/** The three figures of the fees, and their sentence by one click. */
async function chargeFees(page: Page) {
  await openStep(page, '六、其他需要报告的事项');
  await page.getByRole('textbox', { name: '发出收费通知' }).fill('2');
  await page.getByRole('textbox', { name: '应收金额' }).fill('300.5');
  await page.getByRole('textbox', { name: '实收金额' }).fill('100');
  await page.getByRole('button', { name: '写入这一句' }).click();
  await expect(narrative(page, '信息处理费情况')).toHaveValue(/发出收费通知2件.*300\.5元.*100元/);
}
