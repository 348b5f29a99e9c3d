import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
  answerNoToAll,
  createReport,
  downloadAnyway,
  downloadText,
  downloadWord,
  errorSentences,
  openStep,
  shownFigures,
  textOf,
  typeCells,
  writeNarrative,
} from './editor';
import { expect, test } from './fixtures';
import { officialCells, officialForm } from './official-form';
import type { FormVersion, OfficialForm } from './official-form';
import { pasteFigures } from './pasting';
import { figuresOf, textGrids } from './printed-tables';
import type { Figures } from './printed-tables';
import { hasSeeds, noSeeds, readSeed } from './seed-reader';
import { readWordFile } from './word-file';

const reports = [
  { number: '000', organization: '青山街道办事处', year: '2020', version: '2019' },
  { number: '001', organization: '徐家坊街道办事处', year: '2020', version: '2019' },
  { number: '002', organization: '大潘街道办事处', year: '2021', version: '2021' },
  { number: '003', organization: '张家坡镇人民政府', year: '2020', version: '2019' },
] as const;

// Each key of 170 boxes is pressed.
test.slow();

const applicationColumns = officialForm('2021')
  .tables.find(({ id }) => id === 'applications')!
  .columns.map(({ id }) => id);

for (const year of ['2020', '2021'] as const) {
  const version = year === '2020' ? '2019' : '2021';
  test(`a clerk pastes the figures of a real report of ${year} and gets its totals, a Word file and a text with the same figures`, async ({
    page,
  }) => {
    await pasteAndCompare(page, version, year, '铁西区大潘街道办事处', storedFigures(year));
  });
}

for (const { number, organization, year, version } of reports) {
  test(`a clerk pastes report ${number} from its own file`, async ({ page }) => {
    test.skip(!hasSeeds, noSeeds);
    const printed = readSeed(number, version);
    expect(Object.keys(printed)).toHaveLength(officialCells(officialForm(version)).length);
    const isStored = number === '000' || number === '002';
    // The same figures are pasted by the tests above, which do not need the folder.
    if (isStored) expect(printed).toEqual(storedFigures(year));
    else await pasteAndCompare(page, version, year, organization, printed);
  });
}

test('a clerk retypes what is left of report 004, and the rest stays blank and is listed', async ({
  page,
}) => {
  test.skip(!hasSeeds, noSeeds);
  const form = officialForm('2019');
  const printed = readSeed('004', '2019');
  await createReport(page, '小桥街道办事处', '2020');
  await openStep(page, '先答五问');
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await typeFigures(page, form, printed);

  const blank = officialCells(form).filter(({ id, isDerived }) => !isDerived && !(id in printed));
  const blankIn = (section: string) => blank.filter(({ table }) => table.section === section);
  for (const section of [form.sections[1], form.sections[2]]) {
    await openStep(page, section);
    const ids = blankIn(section).map(({ id }) => id);
    await expect(page.getByRole('main')).toContainText(`还有 ${ids.length} 格空着`);
    expect(Object.values(pick(await shownFigures(page), ids))).toEqual(ids.map(() => ''));
  }
  await openStep(page, '检查');
  for (const name of ['表二', '表三']) {
    await expect(
      page.getByRole('main').getByText(new RegExp(`^${name}还有 .* 格空着`)),
    ).toBeVisible();
  }
  await openStep(page, '预览与导出');
  const text = textOf(await downloadAnyway(page, '下载纯文本'));
  const figures = figuresOf(form, textGrids(text));
  for (const [id, value] of Object.entries(printed)) expect(figures[id], id).toBe(value);
  for (const { id } of blank) expect(figures[id], id).toBe('');
});

test('a figure that is off by one upsets its own column and the total, and is told once', async ({
  page,
}) => {
  await createReport(page, '大潘街道办事处', '2021');
  await answerNoToAll(page);
  await typeFigures(page, officialForm('2021'), nonZero(storedFigures('2021')));
  await openStep(page, '检查');
  const before = await errorSentences(page);

  await openStep(page, '三、收到和处理政府信息公开申请情况');
  await typeCells(page, { 'applications/declinedRepeated/business': '1' });
  await expectUnequal(page, ['business', 'total']);
  await expect(page.getByRole('main')).toContainText('第一项＋第二项＝0，第三项＋第四项＝1，差1件');

  await openStep(page, '检查');
  const added = (await errorSentences(page)).filter((sentence) => !before.includes(sentence));
  expect(added).toHaveLength(1);
  expect(added[0]).toContain('商业企业');
  expect(added[0]).toContain('总计');
  expect(await errorSentences(page)).toHaveLength(before.length + 1);
});

test('a case moved to another column leaves the total in balance', async ({ page }) => {
  await createReport(page, '大潘街道办事处', '2021');
  await answerNoToAll(page);
  await typeFigures(page, officialForm('2021'), nonZero(storedFigures('2021')));
  await openStep(page, '三、收到和处理政府信息公开申请情况');
  await typeCells(page, {
    'applications/disclosed/naturalPerson': '2',
    'applications/disclosed/research': '1',
  });
  await expectUnequal(page, ['naturalPerson', 'research']);
  await expect(balance(page, 'total')).toHaveText(/4 ＝ 4 ✓$/);

  await openStep(page, '检查');
  const sentences = (await errorSentences(page)).filter((text) => text.includes('对不上'));
  expect(sentences).toHaveLength(2);
  for (const sentence of sentences) expect(sentence).not.toContain('总计');
});

/** Pastes a whole report table by table, then compares the page and both files with what was printed. */
async function pasteAndCompare(
  page: Page,
  version: FormVersion,
  year: string,
  organization: string,
  printed: Figures,
) {
  const form = officialForm(version);
  await createReport(page, organization, year);
  await pasteFigures(page, form, withoutPieces(printed));
  await writeNarrative(page, version);

  for (const section of form.sections.slice(1, 4)) {
    await openStep(page, section);
    const ids = officialCells(form).flatMap(({ id, table }) =>
      table.section === section ? [id] : [],
    );
    expect(await shownFigures(page)).toEqual(pick(withoutPieces(printed), ids));
    if (section === form.sections[2]) await expectUnequal(page, []);
  }
  await openStep(page, '预览与导出');
  const word = await downloadWord(page);
  const text = await downloadText(page);
  const expected = withoutPieces(printed);
  expect(figuresOf(form, readWordFile(word.bytes).tables)).toEqual(expected);
  expect(figuresOf(form, textGrids(textOf(text)))).toEqual(expected);
}

async function typeFigures(page: Page, form: OfficialForm, printed: Figures) {
  for (const section of form.sections.slice(1, 4)) {
    await openStep(page, section);
    const entries = officialCells(form).flatMap(({ id, table, isDerived }) => {
      const value = withoutPieces(printed)[id];
      return table.section === section && !isDerived && value !== undefined
        ? [[id, value] as const]
        : [];
    });
    await typeCells(page, Object.fromEntries(entries));
  }
}

function pick(figures: Figures, ids: readonly string[]): Figures {
  return Object.fromEntries(ids.map((id) => [id, figures[id] ?? '没有这一格']));
}

function nonZero(figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== '0'));
}

/** “46件” is typed, and printed, as 46. */
function withoutPieces(printed: Figures): Figures {
  return Object.fromEntries(
    Object.entries(printed).map(([id, value]) => [id, value.replace(/件$/, '')]),
  );
}

function balance(page: Page, column: string) {
  return page.locator(`[data-balance="${column}"]`);
}

async function expectUnequal(page: Page, columns: readonly string[]) {
  for (const column of applicationColumns) {
    if (columns.includes(column)) await expect(balance(page, column), column).toContainText('≠');
    else await expect(balance(page, column), column).toContainText('✓');
  }
}

function storedFigures(year: '2020' | '2021'): Figures {
  const file = new URL(`figures/year-${year}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Figures;
}
