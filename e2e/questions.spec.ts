import type { Page } from '@playwright/test';
import { answerNoToAll, box, createReport, openStep, shownFigures, typeCells } from './editor';
import { expect, test } from './fixtures';
import { officialForm } from './official-form';

const proactive = '二、主动公开政府信息情况';
const applications = '三、收到和处理政府信息公开申请情况';
const received = 'applications/received/naturalPerson';

for (const { year, version } of [
  { year: '2020', version: '2019' },
  { year: '2022', version: '2021' },
] as const) {
  test(`a clerk with nothing to report makes all tables of ${year} zero with at most 12 clicks`, async ({
    page,
  }) => {
    await createReport(page, '青山镇人民政府', year);
    const clicksSoFar = await countClicks(page);
    for (const answer of await page.getByRole('radio', { name: '没有' }).all()) {
      await answer.click();
    }
    await page.getByRole('main').getByRole('textbox').click();
    await page.keyboard.type('0');
    const clicks = await clicksSoFar();
    expect(clicks).toBeLessThanOrEqual(12);
    test.info().annotations.push({ type: 'clicks', description: `${year}: ${clicks}` });

    for (const section of officialForm(version).sections.slice(1, 4)) {
      await openStep(page, section);
      const figures = Object.values(await shownFigures(page));
      expect(figures.length).toBeGreaterThan(9);
      expect(new Set(figures), section).toEqual(new Set(['0']));
    }
    await openStep(page, '检查');
    await expect(page.getByRole('main').getByText(/^表[二三四]/)).toHaveCount(0);
  });
}

test('a clerk sees which zeros were verified, until one is changed', async ({ page }) => {
  await createReport(page, '青山镇人民政府', '2022');
  await answerNoToAll(page);
  await openStep(page, applications);
  await expect(box(page, received)).toHaveAccessibleDescription('已核实为0');
  await typeCells(page, { [received]: '1' });
  await expect(box(page, received)).not.toHaveAccessibleDescription(/已核实/);
  await typeCells(page, { 'applications/disclosed/naturalPerson': '1' });
  await expect(box(page, 'applications/received/business')).toHaveAccessibleDescription(
    '已核实为0',
  );
});

test('a clerk who says 有 after 没有 gets blank boxes again, and keeps what was typed', async ({
  page,
}) => {
  await createReport(page, '青山镇人民政府', '2022');
  await answerNoToAll(page);
  await openStep(page, applications);
  await typeCells(page, { [received]: '3' });
  await openStep(page, '先答五问');
  const question = page.getByRole('group', { name: /收到过政府信息公开申请吗/ });
  await expect(question.getByRole('radio', { name: '有', exact: true })).toBeChecked();
  await question.getByRole('radio', { name: '没有' }).check();
  await page.getByRole('button', { name: '撤销', exact: true }).first().click();
  await question.getByRole('radio', { name: '没有' }).check();
  await question.getByRole('radio', { name: '有', exact: true }).check();
  await question.getByRole('link', { name: `去填“${applications}”` }).click();
  await expect(box(page, received)).toHaveValue('');
  await expect(box(page, 'applications/received/business')).toHaveValue('');
  await expect(box(page, 'applications/received/total')).toHaveText('');
});

test('a clerk who says 没有 over a number is told so and can take it back', async ({ page }) => {
  await createReport(page, '青山镇人民政府', '2022');
  await openStep(page, applications);
  await typeCells(page, { [received]: '7' });
  await openStep(page, '先答五问');
  const question = page.getByRole('group', { name: /收到过政府信息公开申请吗/ });
  await question.getByRole('radio', { name: '没有' }).check();
  const notice = page.getByRole('status').filter({ hasText: '1 格原来有数' });
  await notice.getByRole('button', { name: '撤销', exact: true }).click();
  await openStep(page, applications);
  await expect(box(page, received)).toHaveValue('7');
  await expect(box(page, 'applications/received/business')).toHaveValue('');
});

test('a clerk of a town finds 规章 filled with 0 and says otherwise for good', async ({ page }) => {
  const rules = 'article20Item1/rules/issued';
  await createReport(page, '青山镇人民政府', '2022');
  await openStep(page, proactive);
  await expect(box(page, rules)).toHaveValue('0');
  await expect(box(page, rules)).toHaveAccessibleDescription('已核实为0');

  await openStep(page, '先答五问');
  await expect(page.getByText('“规章”各格已填 0：本级无规章制定权')).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: '撤销', exact: true }).click();
  await openStep(page, proactive);
  await expect(box(page, rules)).toHaveValue('');
  await openStep(page, '基本信息');
  await page.getByLabel('机关类别').selectOption('乡');
  await openStep(page, proactive);
  await expect(box(page, rules)).toHaveValue('');
});

test('a department is not presumed to make no 规章', async ({ page }) => {
  await createReport(page, '青山县水利局', '2022');
  await openStep(page, proactive);
  await expect(box(page, 'article20Item1/rules/issued')).toHaveValue('');
});

test('a clerk who fills blanks with 0 overwrites nothing and leaves what stood in force last year', async ({
  page,
}) => {
  const inForce = 'article20Item1/normativeDocuments/inForce';
  await createReport(page, '青山镇人民政府', '2022');
  await answerNoToAll(page);
  await openStep(page, proactive);
  await typeCells(page, { [inForce]: '3' });
  await page.getByRole('link', { name: '全部年报' }).click();
  await page.getByRole('button', { name: /^编下一年/ }).click();
  await expect(page.getByRole('textbox', { name: '报告年度' })).toHaveValue('2023');

  await openStep(page, proactive);
  await typeCells(page, { 'article20Item5/licensing/decisions': '5' });
  await page.getByRole('button', { name: '空格全部填0' }).click();
  const figures = await shownFigures(page);
  expect(figures).toMatchObject({
    'article20Item1/normativeDocuments/issued': '0',
    [inForce]: '',
    'article20Item5/licensing/decisions': '5',
  });
  await page.getByRole('status').getByRole('button', { name: '撤销', exact: true }).click();
  await expect(box(page, 'article20Item1/normativeDocuments/issued')).toHaveValue('');
  await expect(box(page, 'article20Item5/licensing/decisions')).toHaveValue('5');
});

/** Counts presses of the mouse from now on. */
async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const count = () => {
      const { dataset } = document.documentElement;
      dataset['clicks'] = String(Number(dataset['clicks'] ?? '0') + 1);
    };
    addEventListener('pointerdown', count, true);
  });
  return async () => Number(await page.locator('html').getAttribute('data-clicks'));
}
