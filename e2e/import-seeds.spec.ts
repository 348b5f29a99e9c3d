import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openStep, shownFigures } from './editor';
import { expect, test } from './fixtures';
import { chooseFile, openImportPage, review, reviewBox, textFile } from './importing';
import type { SourceFile } from './importing';
import { officialCells, officialForm } from './official-form';
import { hasSeeds, noSeeds, readSeed } from './seed-reader';

/** Real reports of other towns, opened as a clerk opens last year's. */

const folder = resolve('../shared/seeds');

function seedFile(number: string): SourceFile {
  const name = readdirSync(folder).find((each) => each.startsWith(number)) ?? '';
  return textFile(name, readFileSync(resolve(folder, name), 'utf8'));
}

for (const { number, version, year } of [
  { number: '002', version: '2021', year: '2021' },
  { number: '003', version: '2019', year: '2020' },
] as const) {
  test(`a clerk opens real report ${number} and finds each printed figure in its box`, async ({
    page,
  }) => {
    test.skip(!hasSeeds, noSeeds);
    const form = officialForm(version);
    await page.goto('/');
    await openImportPage(page);
    await chooseFile(page, seedFile(number));
    await expect(review(page)).toContainText('没读出 0 格');
    await page.getByRole('button', { name: '按原样打开，接着改这一份' }).click();
    await expect(page.getByRole('textbox', { name: '报告年度' })).toHaveValue(year);
    const printed = readSeed(number, version);
    for (const section of form.sections.slice(1, 4)) {
      await openStep(page, section);
      const ids = officialCells(form).filter(({ table }) => table.section === section);
      const expected = ids.map(({ id }) => [id, printed[id] ?? ''] as const);
      expect(await shownFigures(page)).toEqual(Object.fromEntries(expected));
    }
  });
}

test('a clerk opens real report 004, torn, and sees exactly what is missing', async ({ page }) => {
  test.skip(!hasSeeds, noSeeds);
  await page.goto('/');
  await openImportPage(page);
  await chooseFile(page, seedFile('004'));
  const missing = officialCells(officialForm('2019')).filter(
    ({ id, isDerived }) => !isDerived && !(id in readSeed('004', '2019')),
  );
  expect(missing.length).toBeGreaterThan(0);
  await expect(review(page)).toContainText(`没读出 ${String(missing.length)} 格`);
  for (const { name } of missing) {
    const missingBox = reviewBox(page, name);
    await expect(missingBox).toHaveAccessibleDescription(/✕/);
    await expect(missingBox).toHaveValue('');
  }
});
