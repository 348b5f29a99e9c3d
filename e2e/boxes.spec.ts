import type { Page } from '@playwright/test';
import {
  box,
  createReport,
  downloadAnyway,
  expectSaved,
  openStep,
  textOf,
  typeCells,
} from './editor';
import { expect, test } from './fixtures';
import { officialForm } from './official-form';
import { figuresOf, textGrids } from './printed-tables';

const proactive = '二、主动公开政府信息情况';
const received = 'applications/received/naturalPerson';
const receivedTotal = 'applications/received/total';
const fee = 'article20Item8/administrativeFees/amount';

test('a clerk types full-width digits, spaces and thousands marks, and on leaving a box reads the plain number', async ({
  page,
}) => {
  await openApplications(page);
  for (const { typed, plain } of [
    { typed: '１２', plain: '12' },
    { typed: ' 1 234 ', plain: '1234' },
    { typed: '1,235', plain: '1235' },
    { typed: '１，２３６', plain: '1236' },
    { typed: '　7　', plain: '7' },
  ]) {
    await box(page, received).fill('');
    await box(page, received).pressSequentially(typed);
    await expect(box(page, received)).toHaveValue(typed);
    await expect(box(page, receivedTotal)).toHaveText(plain);
    await page.keyboard.press('Tab');
    await expect(box(page, received)).toHaveValue(plain);
    await expect(box(page, received)).not.toHaveAttribute('aria-invalid', 'true');
  }
});

test('a clerk composes digits with an input method, and nothing is read before the word is done', async ({
  page,
}) => {
  await openApplications(page);
  await typeCells(page, { 'applications/received/business': '1' });
  await box(page, received).focus();
  const keyboard = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await compose('s');
  await compose('shi');
  await expect(box(page, received)).toHaveValue('shi');
  await expect(box(page, receivedTotal)).toHaveText('1');
  await expect(box(page, received)).not.toHaveAttribute('aria-invalid', 'true');

  await keyboard.send('Input.insertText', { text: '１０' });
  await expect(box(page, received)).toHaveValue('１０');
  await expect(box(page, receivedTotal)).toHaveText('11');
  await page.keyboard.press('Tab');
  await expect(box(page, received)).toHaveValue('10');
});

test('a clerk types 0.092 and 12. from left to right, and no key is lost or found wrong', async ({
  page,
}) => {
  await createReport(page, '青山镇人民政府', '2022');
  await openStep(page, proactive);
  for (const text of ['0.092', '12.']) {
    await box(page, fee).selectText();
    for (const [index, key] of Array.from(text).entries()) {
      await page.keyboard.press(key);
      await expect(box(page, fee)).toHaveValue(text.slice(0, index + 1));
      await expect(box(page, fee)).not.toHaveAttribute('aria-invalid', 'true');
    }
  }
  await page.keyboard.press('Tab');
  await expect(box(page, fee)).toHaveValue('12');
});

test('a clerk gives the change of items a sign', async ({ page }) => {
  const change = 'article20Item5/licensing/change';
  await createReport(page, '青山镇人民政府', '2020');
  await openStep(page, proactive);
  for (const { typed, plain } of [
    { typed: '-5', plain: '-5' },
    { typed: '－２', plain: '-2' },
    { typed: '+3', plain: '+3' },
    { typed: '0', plain: '0' },
  ]) {
    await typeCells(page, { [change]: typed });
    await expect(box(page, change)).toHaveValue(plain);
    await expect(box(page, change)).not.toHaveAttribute('aria-invalid', 'true');
  }
  await typeCells(page, { 'article20Item5/licensing/itemsLastYear': '-5' });
  await expect(box(page, 'article20Item5/licensing/itemsLastYear')).toHaveAccessibleErrorMessage(
    /不能填负数/,
  );
});

test('a clerk’s fees with six places come out of the files to the last place', async ({ page }) => {
  await createReport(page, '青山镇人民政府', '2022');
  await openStep(page, proactive);
  await typeCells(page, { [fee]: '1234567.100001' });
  await openStep(page, '六、其他需要报告的事项');
  await page.getByRole('textbox', { name: '发出收费通知' }).fill('1');
  await page.getByRole('textbox', { name: '应收金额' }).fill('0.300000');
  await page.getByRole('textbox', { name: '实收金额' }).fill('0.1');
  await page.getByRole('button', { name: '写入这一句' }).click();
  await openStep(page, '预览与导出');
  const text = textOf(await downloadAnyway(page, '下载纯文本'));
  expect(figuresOf(officialForm('2021'), textGrids(text))[fee]).toBe('1234567.100001');
  expect(text).toContain('应收信息处理费0.300000元，实际收取0.1元');
});

test('a clerk who types what is no number keeps it in sight and reads what is expected', async ({
  page,
}) => {
  await openApplications(page);
  for (const { typed, expected } of [
    { typed: '三件', expected: /“三件”不是数。这里填整数/ },
    { typed: '46件', expected: /只填数字，不带单位，请改为“46”/ },
    { typed: '1 2', expected: /像是几个数写在了一格里/ },
    { typed: '0x10', expected: /“0x10”不是数/ },
    { typed: '1e3', expected: /“1e3”不是数/ },
    { typed: '1.5', expected: /不能填小数/ },
    { typed: '-1', expected: /不能填负数/ },
    { typed: '/', expected: /没有就填 0/ },
    { typed: '9'.repeat(30), expected: /这个数有 30 位，最多 12 位/ },
  ]) {
    await typeCells(page, { [received]: typed, 'applications/received/business': '2' });
    await expect(box(page, received)).toHaveValue(typed);
    await expect(box(page, received)).toHaveAccessibleErrorMessage(expected);
    await expect(page.getByRole('main').getByRole('list').getByText(expected)).toBeVisible();
    await expect(box(page, receivedTotal)).toHaveText('2');
  }
  await expectSaved(page);
  await page.reload();
  await expect(box(page, received)).toHaveValue('9'.repeat(30));
});

test('a clerk who types seven places is not rounded but told', async ({ page }) => {
  await createReport(page, '青山镇人民政府', '2022');
  await openStep(page, proactive);
  await typeCells(page, { [fee]: '0.1234567' });
  await expect(box(page, fee)).toHaveValue('0.1234567');
  await expect(box(page, fee)).toHaveAccessibleErrorMessage(/小数有 7 位，最多 6 位/);
});

async function openApplications(page: Page) {
  await createReport(page, '青山镇人民政府', '2022');
  await openStep(page, '三、收到和处理政府信息公开申请情况');
}
