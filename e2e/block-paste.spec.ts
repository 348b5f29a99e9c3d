import type { Locator, Page } from '@playwright/test';
import { barriers } from './barriers';
import { box, createReport, focusedCell, openStep, shownFigures } from './editor';
import { expect, test } from './fixtures';
import { pageOfForm } from './import-page-of-form';
import { officialForm } from './official-form';
import type { OfficialForm, PrintedTable } from './official-form';
import { distinctFigures, inSection, withTotals } from './report-figures';
import { putOnClipboard } from './system-clipboard';

const proactive = '二、主动公开政府信息情况';
const applications = '三、收到和处理政府信息公开申请情况';
const disputes = '四、政府信息公开行政复议、行政诉讼情况';
const received = 'applications/received/naturalPerson';
const fee = 'article20Item8/administrativeFees/amount';

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

for (const { year, version } of [
  { year: '2020', version: '2019' },
  { year: '2022', version: '2021' },
] as const) {
  const form = officialForm(version);
  const figures = withTotals(form, distinctFigures(form));
  const expected = (section: string) => inSection(form, section, figures);

  test(`a clerk of ${year} fills 表三 and 表四 by one paste each from Excel, without headings, and takes it back`, async ({
    page,
  }) => {
    await createReport(page, '青山镇人民政府', year);
    for (const section of [applications, disputes]) {
      await openStep(page, section);
      const before = await shownFigures(page);
      await paste(page, firstBox(page), excelOf(tableOf(form, section), figures));
      const dialog = page.getByRole('dialog', { name: /^粘贴 \d+ 格$/ });
      await expect(dialog).toContainText('总计不用粘贴，自动加');
      await expect(dialog).not.toContainText(/没有放进来|对不上/);
      await page.keyboard.press('Enter');
      await expect(firstBox(page)).toBeFocused();
      expect(await shownFigures(page)).toEqual(expected(section));
      await page.getByRole('button', { name: '撤销', exact: true }).click();
      expect(await shownFigures(page)).toEqual(before);
    }
  });

  test(`a clerk of ${year} fills 表三 from plain text with tabs, thousands marks and full-width digits`, async ({
    page,
  }) => {
    await createReport(page, '青山镇人民政府', year);
    await openStep(page, applications);
    const lines = rowsOf(tableOf(form, applications), figures).map((row, index) =>
      row.map((text) => [grouped(text), fullWidth(text), `${text}件`][index % 3] ?? '').join('\t'),
    );
    await paste(page, firstBox(page), { text: `${lines.join('\r\n')}\r\n` });
    await confirm(page);
    expect(await shownFigures(page)).toEqual(expected(applications));
  });

  test(`a clerk of ${year} pastes each table from Word, with its headings, from wherever the caret is`, async ({
    page,
  }) => {
    test.slow();
    await createReport(page, '青山镇人民政府', year);
    for (const section of [proactive, applications, disputes]) {
      await openStep(page, section);
      const part = { ...form, tables: form.tables.filter((table) => table.section === section) };
      const html = pageOfForm(part, { title: '年报', words: '略', figures });
      await paste(page, page.getByRole('main').locator('input[data-cell]').last(), {
        html,
        text: '',
      });
      await confirm(page);
      expect(await shownFigures(page)).toEqual(expected(section));
    }
  });
}

test('a clerk sees what would change, what has no place and why, and leaves it by Escape', async ({
  page,
}) => {
  test.slow();
  await openApplications(page);
  await box(page, received).fill('4');
  await box(page, 'applications/received/business').fill('2');
  const text = ['5\t2\t三件\t\t\t0\t9', '（无）\t1', ...Array<string>(24).fill('0\t0')].join('\n');
  await paste(page, box(page, received), { text });
  const dialog = page.getByRole('dialog', { name: '粘贴 47 格，其中 1 格原来有数' });
  await expect(dialog.getByRole('button', { name: '粘贴' })).toBeFocused();
  await expect(dialog).toContainText('没有放进来 3 处');
  await expect(dialog.getByRole('listitem').filter({ hasText: '三件' })).toContainText(
    '一、本年新收政府信息公开申请数量，法人或其他组织 科研机构：三件“三件”不是一个数。',
  );
  await expect(dialog.getByRole('listitem').filter({ hasText: '0、0' })).toContainText(
    '往下没有格',
  );
  await expect(dialog.getByRole('listitem').filter({ hasText: '粘贴的是 9' })).toContainText(
    '按各格相加是 7',
  );
  await expect(dialog).toContainText('另有 1 格与表里相同，不动。');
  await expect(dialog.getByRole('cell', { name: /原文：\s*4.*改为：\s*5/ })).toBeVisible();
  expect(await barriers(page)).toEqual([]);

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await focusedCell(page)).toBe(received);
  await expect(box(page, received)).toHaveValue('4');
});

test('a clerk pastes a few figures into blank boxes without being asked, and takes them back', async ({
  page,
}) => {
  await openApplications(page);
  await paste(page, box(page, received), { text: '1\t\t3\r\n' });
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('已粘贴 2 格。')).toBeVisible();
  await expect(box(page, 'applications/received/research')).toHaveValue('3');
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(box(page, received)).toHaveValue('');
});

test('a clerk pastes single values: what can be read is cleaned, what cannot stays as it is', async ({
  page,
}) => {
  await openApplications(page);
  for (const [text, value] of [
    ['46件\r\n', '46'],
    ['１，２３６', '1236'],
    ['22（其中修订16件）', '22'],
    ['三件', '三件'],
  ] as const) {
    await box(page, received).selectText();
    await paste(page, box(page, received), { text });
    await expect(box(page, received)).toHaveValue(value);
  }
  await box(page, received).fill('15');
  await box(page, received).press('ArrowLeft');
  await putOnClipboard(page, { text: '2' });
  await page.keyboard.press('Control+V');
  await expect(box(page, received)).toHaveValue('125');

  await openStep(page, proactive);
  await paste(page, box(page, fee), { text: '251000元' });
  await expect(box(page, fee)).toHaveValue('251000元');
  await expect(box(page, fee)).toHaveAccessibleErrorMessage(/带了单位/);
});

function firstBox(page: Page): Locator {
  return page.getByRole('main').getByRole('table').first().locator('input').first();
}

async function paste(page: Page, into: Locator, content: { text: string; html?: string }) {
  await putOnClipboard(page, content);
  await into.focus();
  await page.keyboard.press('Control+V');
}

async function confirm(page: Page) {
  await page.getByRole('dialog').getByRole('button', { name: '粘贴' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function openApplications(page: Page) {
  await createReport(page, '青山镇人民政府', '2022');
  await openStep(page, applications);
}

function tableOf({ tables }: OfficialForm, section: string): PrintedTable {
  return tables.find((table) => table.section === section)!;
}

/** Its figures only, with totals. */
function rowsOf(table: PrintedTable, figures: Readonly<Record<string, string>>): string[][] {
  return table.rows.map((row) =>
    table.columns.map((column) => figures[`${table.id}/${row.id}/${column.id}`] ?? ''),
  );
}

/** As Excel puts boxes on the clipboard. */
function excelOf(table: PrintedTable, figures: Readonly<Record<string, string>>) {
  const rows = rowsOf(table, figures);
  const cell = (text: string) =>
    `<td height=19 class=xl65 align=right style='height:14.4pt' x:num="${text}">${grouped(text)}</td>`;
  const body = rows.map((row) => `<tr height=19>${row.map(cell).join('')}</tr>`).join('\n');
  const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet><style>.xl65 {mso-number-format:"#,##0";}</style></head><body><table border=0 cellpadding=0 cellspacing=0><!--StartFragment--><col width=64 span=7>${body}<!--EndFragment--></table></body></html>`;
  return { html, text: rows.map((row) => `${row.join('\t')}\r\n`).join('') };
}

function grouped(text: string): string {
  return text.replace(/\B(?=(\d{3})+$)/g, ',');
}

function fullWidth(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
