import type { Page } from '@playwright/test';
import { expectNoBarriers } from './barriers';
import { letDiskFillUp, setDisk } from './database';
import {
  box,
  createReport,
  downloaded,
  expectSaved,
  openStep,
  shownFigures,
  textOf,
} from './editor';
import { expect, test } from './fixtures';
import { putOnClipboard } from './system-clipboard';

test.slow();

const applications = '三、收到和处理政府信息公开申请情况';
const received = 'applications/received/naturalPerson';

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

/** As a system of applications lists them; every kind of applicant and result comes up. */
const kinds = [
  ['公民', 'naturalPerson'],
  ['商业企业', 'business'],
  ['律师事务所', 'legalService'],
] as const;
const answers = [
  ['予以公开', 'disclosed'],
  ['信息不存在', 'unavailableNotHeld'],
  ['部分公开', 'partlyDisclosed'],
  ['信访类', 'declinedPetition'],
  ['撤回', 'otherOther'],
  ['办理中', 'carriedForward'],
] as const;

const sixty = Array.from({ length: 60 }, (_, index) => {
  const [kind, column] = kinds[index % 7 < 4 ? 0 : (index % 2) + 1]!;
  const [answer, row] = answers[index % answers.length]!;
  const isOld = index % 20 === 0;
  const month = String((index % 9) + 1).padStart(2, '0');
  const day = isOld
    ? `2024/12/2${index % 3} 9:30`
    : `2025/${Number(month)}/${(index % 28) + 1} 9:30`;
  return { index, kind, column, answer, row, isOld, day };
});

const headings = [
  '受理编号',
  '申请人姓名',
  '申请人性质',
  '收到时间',
  '所需信息内容描述',
  '答复类型',
  '答复时间',
  '是否上年结转',
];
const list = [
  headings,
  ...sixty.map(({ index, kind, answer, row, isOld, day }) => [
    `GK-${String(index + 1)}`,
    '钱某',
    kind,
    day,
    `第${String(index + 1)}份征地材料`,
    answer,
    row === 'carriedForward' ? '' : '2025年11月3日',
    isOld ? '是' : '否',
  ]),
]
  .map((row) => row.join('\t'))
  .join('\r\n');

/** Counted here without the application: boxes of table three by id, zeros left out. */
function counted(lines: typeof sixty): Record<string, string> {
  const counts = new Map<string, number>();
  for (const { column, row, isOld } of lines) {
    for (const line of [isOld ? 'broughtForward' : 'received', row]) {
      for (const at of [column, 'total']) {
        const id = `applications/${line}/${at}`;
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    }
    if (row === 'carriedForward') continue;
    for (const at of [column, 'total']) {
      const id = `applications/handled/${at}`;
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return Object.fromEntries([...counts].map(([id, count]) => [id, String(count)]));
}

test('sixty applications pasted from a spreadsheet fill 表三, a typed figure stays and is marked, all outlasts a reload', async ({
  page,
}) => {
  await createReport(page, '青山镇人民政府', '2025');
  await openStep(page, applications);
  await page.getByRole('link', { name: '逐件登记，自动算表三' }).click();
  await pasteList(page, list);
  const dialog = page.getByRole('dialog', { name: '从表格粘贴' });
  await expect(dialog).toContainText('读出 60 件');
  await expect(dialog).toContainText('不带入 “申请人姓名”');
  await expect(dialog).not.toContainText('没有认出');
  await expectNoBarriers(page, '核对');
  await dialog.getByRole('button', { name: '加进台账（60 件）' }).click();
  await expect(page.getByRole('main')).toContainText('表三已按台账算：');
  await expect(page.getByRole('main').getByRole('status')).toHaveText('共 60 件');

  await openStep(page, applications);
  expect(withoutZeros(await shownFigures(page))).toEqual(counted(sixty));
  await expect(page.locator('[data-state="equal"]')).toHaveCount(7);
  const was = await box(page, received).inputValue();
  await box(page, received).fill('99');
  const difference = `与台账差 ${String(99 - Number(was))} 件，台账 ${was} 件`;
  await expect(box(page, received)).toHaveAccessibleDescription(difference);
  await page.getByRole('link', { name: `看这 ${was} 件` }).click();
  await expect(page.getByRole('main')).toContainText(`${was} 件。看全部`);
  await expect(page.getByRole('main')).toContainText(`填的是 99，台账是 ${was} 件`);

  await expectSaved(page);
  await page.reload();
  await page.getByRole('link', { name: '看全部' }).click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText('共 60 件');
  await page.getByRole('button', { name: '按台账更新' }).click();
  await openStep(page, applications);
  await expect(box(page, received)).toHaveValue(was);
  await undo(page);
  await expect(box(page, received)).toHaveValue('99');
});

test('one corrected line changes exactly its boxes, and next year begins with what is open', async ({
  page,
}) => {
  await createReport(page, '青山镇人民政府', '2025');
  await openLedger(page);
  await pasteList(page, list);
  await page.getByRole('button', { name: '加进台账（60 件）' }).click();
  await openStep(page, applications);
  const before = await shownFigures(page);
  await openLedger(page);
  await lineBox(page, 1, '办理结果').selectOption('3.要求提供公开出版物');
  await openStep(page, applications);
  const after = await shownFigures(page);
  const changed = Object.keys(after).filter((id) => after[id] !== before[id]);
  expect(changed.sort()).toEqual(
    ['declinedPublication', 'disclosed']
      .flatMap((row) => [`applications/${row}/naturalPerson`, `applications/${row}/total`])
      .sort(),
  );
  await undo(page);
  expect(await shownFigures(page)).toEqual(before);
  await expectSaved(page);

  const open = sixty.filter(({ row }) => row === 'carriedForward').length;
  await page.getByRole('link', { name: '全部年报' }).click();
  await page.getByRole('button', { name: /^编下一年/ }).click();
  await openLedger(page);
  await expect(page.getByRole('main').getByRole('status')).toHaveText(`共 ${String(open)} 件`);
  await expect(page.getByRole('main')).toContainText(`新收 0 件，上年结转 ${String(open)} 件`);
});

test('a clerk registers by keyboard alone, is led to the row of the result and told what is missing', async ({
  page,
}) => {
  await createReport(page, '青山镇人民政府', '2025');
  await openLedger(page);
  await page.getByRole('button', { name: '登记一件' }).press('Enter');
  await expect(lineBox(page, 1, '收到日期')).toBeFocused();
  await page.keyboard.type('3.5');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(lineBox(page, 1, '收到日期')).toHaveValue('2025-03-05');
  await expect(lineBox(page, 1, '申请人类型')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(lineBox(page, 1, '申请人类型')).toHaveValue('naturalPerson');
  await page.keyboard.press('Tab');
  await page.keyboard.type('王小明先生要的征地批文');
  await expect(page.getByRole('main')).toContainText('“王小明”像是姓名');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('征地批文');
  await expect(page.getByRole('main')).not.toContainText('像是姓名');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading')).toHaveText('这件申请最后是怎样答复的？');
  await dialog.getByRole('button', { name: '想给，给不了' }).press('Enter');
  await dialog.getByRole('button', { name: /^检索过，没有/ }).press('Enter');
  await expect(dialog).toContainText('1.本机关不掌握相关政府信息');
  await expect(dialog).toContainText('《政府信息公开条例》第三十六条');
  await expectNoBarriers(page, '怎么选');
  await dialog.getByRole('button', { name: '选这一行' }).press('Enter');
  await expect(lineBox(page, 1, '办理结果')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(lineBox(page, 2, '收到日期')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(lineBox(page, 1, '收到日期')).toBeFocused();
  await expect(page.getByRole('main')).toContainText('有 1 件没有登记完整');
  await page.getByRole('button', { name: '第 1 件', exact: true }).press('Enter');
  await expect(lineBox(page, 1, '答复日期')).toBeFocused();
  await expectNoBarriers(page, '没有登记完整');
  await page.keyboard.type('2025.4.1');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main')).not.toContainText('没有登记完整');
  await page.getByRole('button', { name: '删除第 2 件' }).press('Enter');
  await expect(page.getByRole('main').getByRole('status')).toHaveText('共 1 件');
});

test('the ledger goes into its own backup and comes back, and never needs the page to scroll sideways', async ({
  page,
}) => {
  await createReport(page, '青山镇人民政府', '2025');
  await openLedger(page);
  await expectNoBarriers(page, '空台账');
  await pasteList(page, list);
  await page.getByRole('button', { name: '加进台账（60 件）' }).click();
  for (const width of [1920, 1366, 683, 390]) {
    await page.setViewportSize({ width, height: 768 });
    const { scrollWidth, clientWidth } = await page
      .locator('html')
      .evaluate((html) => ({ scrollWidth: html.scrollWidth, clientWidth: html.clientWidth }));
    expect.soft(scrollWidth, String(width)).toBeLessThanOrEqual(clientWidth);
  }
  await page.setViewportSize({ width: 1366, height: 768 });
  const table = page.getByRole('table', { name: '依申请公开台账' });
  await table.getByRole('button', { name: '答复日期' }).click();
  await page.getByRole('checkbox', { name: '只看未办结' }).check();
  await expect(page.getByRole('main').getByRole('status')).toHaveText('共 60 件，筛选出 10 件');
  await expectNoBarriers(page, '六十件');

  const backup = await downloaded(page, () =>
    page.getByRole('button', { name: '台账备份（内部）' }).click(),
  );
  expect(backup.name).toContain('内部资料');
  await createReport(page, '青山镇人民政府', '2025');
  await openLedger(page);
  await page.getByLabel('恢复台账备份').setInputFiles(backup.path);
  await expect(page.getByRole('dialog')).toContainText('60 件');
  await page.getByRole('button', { name: '恢复', exact: true }).click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText('共 60 件');
});

test('a clerk whose disk is full takes the ledger away, too: no backup of the report holds it', async ({
  page,
}) => {
  await letDiskFillUp(page);
  await createReport(page, '青山镇人民政府', '2025');
  await openLedger(page);
  for (const ordinal of [1, 2]) {
    await page.getByRole('button', { name: '登记一件' }).click();
    await lineBox(page, ordinal, '内容摘要').fill(`第${String(ordinal)}份征地材料`);
  }
  await page.getByRole('button', { name: '删除第 1 件' }).click();
  await expect(page.getByRole('button', { name: '删除第 1 件' })).toBeFocused();
  await expectSaved(page);
  await setDisk(page, 'full');
  await lineBox(page, 1, '内容摘要').fill('换成别的材料');
  await expect(page.getByText(/没有保存上/)).toBeVisible();

  const header = page.getByRole('banner');
  const ledger = await downloaded(page, () =>
    header.getByRole('button', { name: '导出台账备份' }).click(),
  );
  const report = await downloaded(page, () =>
    header.getByRole('button', { name: '立即导出备份' }).click(),
  );
  expect(ledger.name).toContain('内部资料');
  expect(textOf(ledger)).toContain('换成别的材料');
  expect(textOf(report)).not.toContain('材料');
});

async function openLedger(page: Page): Promise<void> {
  await page.locator('.more-menu > summary').click();
  await page.getByRole('link', { name: '依申请公开台账' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: '依申请公开台账' })).toBeVisible();
}

function lineBox(page: Page, ordinal: number, name: string) {
  const label = `第 ${String(ordinal)} 件 ${name}`;
  return page.getByRole('main').getByLabel(label, { exact: true });
}

async function undo(page: Page): Promise<void> {
  const acts = page.getByRole('group', { name: '撤销和重做' });
  await acts.getByRole('button', { name: /^撤销/ }).click();
}

async function pasteList(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: '从表格粘贴' }).click();
  await putOnClipboard(page, { text });
  await page.getByRole('textbox', { name: '把清单粘贴在这里' }).press('ControlOrMeta+v');
}

function withoutZeros(figures: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(figures).filter(([, text]) => text !== '0'));
}
