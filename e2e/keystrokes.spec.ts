import type { Page } from '@playwright/test';
import { downloaded, openStep, shownFigures } from './editor';
import { expect, test } from './fixtures';
import { pageOfForm } from './import-page-of-form';
import { Keys } from './keys';
import { officialCells, officialForm } from './official-form';
import type { OfficialForm } from './official-form';
import { figuresOf } from './printed-tables';
import { withTotals } from './report-figures';
import { putOnClipboard } from './system-clipboard';
import { readWordFile } from './word-file';

test.slow();

/** What is not 0 in a town with four applications. */
const townFigures: Readonly<Record<string, string>> = {
  'applications/received/naturalPerson': '3',
  'applications/received/business': '1',
  'applications/disclosed/naturalPerson': '2',
  'applications/disclosed/business': '1',
  'applications/withheldThirdParty/naturalPerson': '1',
  'article20Item6/penalties/decisions': '12',
};

for (const { year, version } of [
  { year: '2020', version: '2019' },
  { year: '2022', version: '2021' },
] as const) {
  const form = officialForm(version);
  const entries = officialCells(form).filter(({ isDerived }) => !isDerived);
  const typed = Object.fromEntries(entries.map(({ id }) => [id, townFigures[id] ?? '0']));
  const expected = withTotals(form, typed);

  test(`a clerk without a mouse fills every box of ${year} with keys and exports`, async ({
    page,
  }) => {
    const keys = await began(page, year);
    await fillTables(page, keys, form, async (section) => {
      for (const { id, table } of entries) {
        if (table.section !== section) continue;
        await keys.type(typed[id] ?? '');
        await keys.press('Tab');
      }
    });
    await finish(page, keys, form, expected);
    // A key a box, the way there and back, and the words.
    expect(keys.pressed).toBeLessThan(entries.length + 100);
  });

  test(`a clerk without a mouse fills every table of ${year} by one paste and exports`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const keys = await began(page, year);
    await fillTables(page, keys, form, async (section) => {
      const part = { ...form, tables: form.tables.filter((table) => table.section === section) };
      const html = pageOfForm(part, { title: '年报', words: '略', figures: expected });
      await putOnClipboard(page, { html, text: '' });
      await keys.press('Control+V');
      const answer = page.getByRole('dialog').getByRole('button', { name: '粘贴' });
      await expect(answer).toBeFocused();
      await keys.press('Enter');
      await keys.press('Control+End');
    });
    await finish(page, keys, form, expected);
    expect(keys.pressed).toBeLessThan(110);
  });
}

/** From the empty list to the first table, the words of 一 written. */
async function began(page: Page, year: string): Promise<Keys> {
  await page.goto('/');
  const keys = new Keys(page);
  await keys.tabTo(page.getByRole('button', { name: /^新建/ }));
  await keys.press('Enter');
  await keys.tabTo(page.getByRole('textbox', { name: '机关名称' }));
  await keys.type('青山镇人民政府');
  await keys.tabTo(page.getByRole('textbox', { name: '报告年度' }));
  await keys.type(year);
  await keys.tabTo(page.getByRole('button', { name: '开始填写' }));
  await keys.press('Space');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await keys.nextStep();
  for (const aspect of ['（一）', '（二）', '（三）', '（四）', '（五）']) {
    await keys.tabTo(page.getByRole('textbox', { name: aspect }));
    await keys.type('正常开展。');
  }
  await keys.nextStep();
  return keys;
}

async function fillTables(
  page: Page,
  keys: Keys,
  form: OfficialForm,
  fill: (section: string) => Promise<void>,
): Promise<void> {
  for (const section of form.sections.slice(1, 4)) {
    await expect(page.getByRole('heading', { level: 1, name: section })).toBeFocused();
    await keys.tabTo(page.getByRole('table', { name: section }).locator('input').first());
    await fill(section);
    await keys.nextStep();
  }
}

async function finish(
  page: Page,
  keys: Keys,
  form: OfficialForm,
  expected: Readonly<Record<string, string>>,
): Promise<void> {
  const write = async (name: string, text: string) => {
    await keys.tabTo(page.getByRole('textbox', { name }));
    await keys.type(text);
  };
  await write('存在的主要问题', '形式单一。');
  await write('改进情况', '增加图解。');
  await keys.nextStep();
  await write('其他事项', '无其他事项。');
  await keys.nextStep();
  await expect(page.getByText(/处须改正/)).toHaveCount(0);
  await keys.nextStep();
  await keys.tabTo(page.getByRole('button', { name: '下载 Word' }));
  const word = await downloaded(page, () => keys.press('Enter'));
  expect(figuresOf(form, readWordFile(word.bytes).tables)).toEqual(expected);
  test.info().annotations.push({
    type: 'keystrokes',
    description: `${keys.pressed} keys to move and choose, ${keys.typed} characters typed`,
  });
  await openStep(page, form.sections[2]);
  expect(Object.keys(await shownFigures(page)).length).toBeGreaterThan(150);
}
