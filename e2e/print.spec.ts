import { execFileSync, spawnSync } from 'node:child_process';
import { answerNoToAll, createReport, narrative, openStep, writeNarrative } from './editor';
import { expect, test } from './fixtures';
import { officialForm } from './official-form';

const { sections } = officialForm('2021');
const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

test('what the browser prints is the report alone: the pages of the preview in order, numbered, no row torn', async ({
  page,
}, info) => {
  test.skip(!hasPoppler, 'pdftotext (poppler-utils) is not installed: printed pages are not read');
  await createReport(page, '青山镇人民政府', '2022');
  await answerNoToAll(page);
  await writeNarrative(page, '2021');
  await openStep(page, sections[0]);
  const long = Array.from({ length: 90 }, (_, index) => `第${index}句公开了信息`).join('，');
  await narrative(page, '（二）依申请公开').fill(`${long}。`);
  await openStep(page, '预览与导出');
  const sheets = page.getByRole('region', { name: 'Word 预览' }).locator('section.word');
  await expect(sheets.first()).toBeVisible();
  const shown = await sheets.evaluateAll((all) => all.map((sheet) => sheet.textContent));

  const path = info.outputPath('report.pdf');
  await page.pdf({ path, preferCSSPageSize: true });
  const read = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  const printed = read.split('\f').slice(0, -1);
  expect(printed).toHaveLength(shown.length);
  expect(shown.length).toBeGreaterThan(2);
  for (const [index, text] of printed.entries()) {
    expect(withoutSpace(text)).toMatch(new RegExp(`—${index + 1}—$`));
    expect(text).not.toMatch(/下载|备份|预览|检查结果/);
    expect(signsOf(text)).toEqual(signsOf(shown[index]!));
  }
  const places = sections.map((section) => withoutSpace(printed.join('')).indexOf(section));
  expect(places).toEqual([...places].sort((left, right) => left - right));
  expect(places).not.toContain(-1);
  const size = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
  expect(size).toMatch(/Page size:\s+59[45](\.\d+)? x 84[12](\.\d+)? pts/);
});

test('printing from another step prints that step, and nothing of the report stays behind', async ({
  page,
}) => {
  await createReport(page, '青山镇人民政府', '2022');
  await openStep(page, '预览与导出');
  await expect(page.locator('.print-sheet')).toHaveCount(1);
  await openStep(page, '检查');
  await expect(page.locator('.print-sheet')).toHaveCount(0);
});

test('the button asks the browser to print, under the name of the report', async ({ page }) => {
  await createReport(page, '青山镇人民政府', '2022');
  await openStep(page, '预览与导出');
  await page.evaluate(() => {
    window.print = () => Reflect.set(window, 'printedTitle', document.title);
  });
  const button = page.getByRole('button', { name: '打印' });
  await expect(button).not.toHaveAttribute('aria-disabled', 'true');
  await button.click();
  // Its tables are empty.
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('可以先打印送审，纸上不加任何字样。');
  await dialog.getByRole('button', { name: '仍然打印' }).click();
  expect(await page.evaluate(() => Reflect.get(window, 'printedTitle') as string)).toBe(
    '青山镇人民政府2022年政府信息公开工作年度报告',
  );
});

/** Every letter and figure with how often it stands there: a PDF has its own order in a table. */
function signsOf(text: string): string {
  return Array.from(withoutSpace(text)).sort().join('');
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
