import type { Page } from '@playwright/test';
import { box, createReport, expectSaved, narrative, openStep, typeCells } from './editor';
import { readRecords } from './database';
import { expect, test } from './fixtures';
import { pageOfForm } from './import-page-of-form';
import { chooseFile, review, textFile } from './importing';
import { officialForm } from './official-form';
import { deafWindow, sameReport } from './windows';

const applications = '三、收到和处理政府信息公开申请情况';
const overview = '一、总体情况';
const received = 'applications/received/naturalPerson';
const business = 'applications/received/business';

const undo = (page: Page) => page.getByRole('button', { name: /^撤销：/ });
const redo = (page: Page) => page.getByRole('button', { name: /^重做：/ });
const notice = (page: Page) => page.getByRole('status').filter({ hasText: '知道了' });

/** The stored report, without the blanks that a draft may or may not hold. */
async function stored(page: Page): Promise<unknown> {
  const [record] = (await readRecords(page)) as [{ draft: Record<string, unknown> }];
  return JSON.parse(JSON.stringify(record.draft), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const filled = Object.entries(value).filter(([, text]) => text !== '');
    return Object.fromEntries(filled.filter(([, list]) => !Array.isArray(list) || list.length > 0));
  }) as unknown;
}

/** Goes by key, and waits until what it led to is stored. */
async function press(page: Page, key: string): Promise<unknown> {
  await page.keyboard.press(key);
  await expectSaved(page);
  return stored(page);
}

test('a clerk takes back one box with one key, and types it again with another', async ({
  page,
}) => {
  await createReport(page, '青山镇人民政府', '2025');
  await openStep(page, applications);
  await typeCells(page, { [received]: '12', [business]: '345' });
  await expect(undo(page)).toHaveAccessibleName(
    '撤销：填了表三“一、本年新收政府信息公开申请数量，法人或其他组织 商业企业”',
  );
  await page.keyboard.press('Control+z');
  await expect(box(page, business)).toHaveValue('');
  await expect(box(page, business)).toBeFocused();
  await expect(box(page, received)).toHaveValue('12');
  await expect(notice(page)).toContainText('已撤销：填了表三“一、本年新收');
  await page.keyboard.press('Control+z');
  await expect(box(page, received)).toHaveValue('');
  await expect(box(page, received)).toBeFocused();
  await page.keyboard.press('Control+y');
  await expect(box(page, received)).toHaveValue('12');
  await page.keyboard.press('Control+Shift+z');
  await expect(box(page, business)).toHaveValue('345');
  await expect(redo(page)).toHaveAttribute('aria-disabled', 'true');
  await expect(redo(page)).toHaveAccessibleName('重做：没有可重做的');
});

test('a clerk who undoes words goes on where they ended', async ({ page }) => {
  await createReport(page, '青山镇人民政府', '2025');
  await openStep(page, overview);
  const words = narrative(page, '（一）主动公开');
  await words.fill('全年公开信息。成效很好。');
  await openStep(page, applications);
  await openStep(page, overview);
  await words.focus();
  await words.evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(4, 4));
  await page.keyboard.type('政府');
  await page.keyboard.press('Control+z');
  await expect(words).toHaveValue('全年公开信息。成效很好。');
  await page.keyboard.type('主动');
  await expect(words).toHaveValue('全年公开主动信息。成效很好。');
});

const file = textFile(
  '2024年报.html',
  pageOfForm(officialForm('2021'), {
    title: '青山镇人民政府2024年政府信息公开工作年度报告',
    words: '2024年，主动公开政府信息86条。',
    figures: { 'article20Item5/licensing/decisions': '17' },
  }),
);

/** Everything that one can do to a report; the stored report after each. */
async function doEverything(page: Page): Promise<unknown[]> {
  const states: unknown[] = [];
  const note = async () => {
    await expectSaved(page);
    states.push(await stored(page));
  };
  await expectSaved(page);
  await note();
  await page.getByRole('radio', { name: '没有' }).last().check();
  await note();
  await openStep(page, applications);
  await page.getByRole('button', { name: '空格全部填0' }).click();
  await note();
  for (const [id, text] of [
    [received, '3'],
    ['applications/disclosed/naturalPerson', '3'],
  ] as const) {
    await typeCells(page, { [id]: text });
    await note();
  }
  await openStep(page, overview);
  await narrative(page, '（二）依申请公开').fill('全年共收到政府信息公开申请四件，都已按期答复。');
  await note();
  await page.getByRole('button', { name: '增加自拟标题' }).click();
  await note();
  await page.getByRole('textbox', { name: '自拟标题 1', exact: true }).fill('其他工作');
  await note();
  await openStep(page, '检查');
  const finding = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: '写收到申请 4 件' });
  await finding.getByRole('button', { name: /^改/ }).first().click();
  await note();
  await openStep(page, '基本信息');
  await page.getByRole('link', { name: '从去年的 Word、WPS 或网页导入' }).click();
  await chooseFile(page, file);
  await expect(review(page)).toBeVisible();
  await page.getByRole('button', { name: '作为去年的年报，附在旁边' }).click();
  await note();
  return states;
}

test('a clerk takes back everything to the beginning, does it all again, and reloads on the way', async ({
  page,
}) => {
  test.slow();
  await createReport(page, '青山镇人民政府', '2025');
  const states = await doEverything(page);
  const last = states.length - 1;
  for (let index = last - 1; index >= 4; index -= 1) {
    expect(await press(page, 'Control+z'), `undo to ${String(index)}`).toEqual(states[index]);
  }
  await page.reload();
  await expect(redo(page)).toHaveAttribute('aria-disabled', 'false');
  for (let index = 3; index >= 0; index -= 1) {
    expect(await press(page, 'Control+z'), `undo to ${String(index)}`).toEqual(states[index]);
  }
  await page.reload();
  await expect(redo(page)).toHaveAttribute('aria-disabled', 'false');
  for (let index = 1; index <= last; index += 1) {
    expect(await press(page, 'Control+y'), `redo to ${String(index)}`).toEqual(states[index]);
  }
  while ((await undo(page).getAttribute('aria-disabled')) === 'false') {
    await undo(page).click();
    await expect(undo(page)).toBeVisible();
    await page.waitForTimeout(50);
  }
  await expectSaved(page);
  expect(await stored(page)).toMatchObject({ identity: { officeKind: 'town' }, cells: {} });
  expect(await stored(page)).not.toHaveProperty('identity.organization');
});

test('a clerk whose window closes right after a key finds the report right and can undo', async ({
  page,
  context,
}) => {
  await createReport(page, '青山镇人民政府', '2025');
  await openStep(page, applications);
  await typeCells(page, { [received]: '1' });
  await expectSaved(page);
  const address = page.url();
  let current = page;
  for (const text of ['12', '123', '1234', '12345']) {
    await box(current, received).selectText();
    await current.keyboard.type(text);
    await current.close();
    current = await context.newPage();
    await current.goto(address);
    await expect(box(current, received)).toBeVisible();
    const found = await box(current, received).inputValue();
    expect(text.startsWith(found) || text.slice(0, -1) === found, found).toBe(true);
    await expect(undo(current)).toHaveAttribute('aria-disabled', 'false');
    await current.keyboard.press('Control+z');
    await expect(box(current, received)).not.toHaveValue(found);
    await current.keyboard.press('Control+y');
    await expect(box(current, received)).toHaveValue(found);
    await box(current, received).fill(text);
    await expectSaved(current);
  }
});

test('a clerk takes back one act without what was typed since, as a step of its own', async ({
  page,
}) => {
  await createReport(page, '青山镇人民政府', '2025');
  await openStep(page, applications);
  await page.getByRole('button', { name: '空格全部填0' }).click();
  await box(page, received).selectText();
  await page.keyboard.type('7');
  await notice(page).getByRole('button', { name: '撤销', exact: true }).click();
  await expect(box(page, business)).toHaveValue('');
  await expect(box(page, received)).toHaveValue('7');
  await page.keyboard.press('Control+z');
  await expect(box(page, business)).toHaveValue('0');
  await expect(box(page, received)).toHaveValue('7');
  await page.keyboard.press('Control+z');
  await expect(box(page, received)).toHaveValue('0');
  await page.keyboard.press('Control+z');
  await expect(box(page, received)).toHaveValue('');
});

test('a clerk’s boxes that are no part of the report keep the undo of the browser', async ({
  page,
}) => {
  await createReport(page, '青山镇人民政府', '2025');
  await openStep(page, applications);
  await page.getByRole('button', { name: '空格全部填0' }).click();
  await typeCells(page, { [received]: '3' });
  await openStep(page, overview);
  await narrative(page, '（二）依申请公开').fill('全年共收到政府信息公开申请四件。');
  await openStep(page, '检查');
  const item = page.getByRole('listitem').filter({ hasText: '写收到申请 4 件' }).first();
  await item.getByText('不用改，写明原因').click();
  const reason = item.getByLabel('原因（可选，也可自己写）');
  await reason.focus();
  await page.keyboard.type('数');
  await page.keyboard.press('Control+z');
  await expect(reason).toHaveValue('');
  await openStep(page, applications);
  await expect(box(page, received)).toHaveValue('3');
});

test('a clerk whose input method composes is not disturbed', async ({ page }) => {
  await createReport(page, '青山镇人民政府', '2025');
  await openStep(page, applications);
  await typeCells(page, { [received]: '3' });
  const isTaken = await box(page, received).evaluate((element) => {
    const press = { key: 'z', ctrlKey: true, isComposing: true, bubbles: true, cancelable: true };
    return !element.dispatchEvent(new KeyboardEvent('keydown', press));
  });
  expect(isTaken).toBe(false);
  await expect(box(page, received)).toHaveValue('3');
});

test('a window that has not seen the newest draft leaves the history alone', async ({
  page,
  context,
}) => {
  await createReport(page, '青山镇人民政府', '2025');
  await openStep(page, applications);
  const other = await sameReport(page, await deafWindow(context));
  await expect(box(other, received)).toBeVisible();
  await typeCells(page, { [received]: '1', [business]: '2' });
  await expectSaved(page);
  await typeCells(other, { [received]: '9' });
  await expect(other.getByText('在另一个窗口里改过，这里没有保存')).toBeVisible();
  await page.reload();
  await expect(box(page, business)).toHaveValue('2');
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'false');
  await page.keyboard.press('Control+z');
  await expect(box(page, business)).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(box(page, received)).toHaveValue('');
});
