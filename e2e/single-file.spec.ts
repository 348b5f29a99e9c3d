import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  answerNoToAll,
  beginReport,
  box,
  downloadWord,
  downloadText,
  expectSaved,
  openStep,
  textOf,
  typeCells,
  writeNarrative,
} from './editor';
import { expect, test } from './fixtures';
import { readWordFile } from './word-file';

test.use({ reuseContext: false });

const file = resolve(process.env['E2E_DIST'] ?? 'dist', '年报助手.html');
const applications = '三、收到和处理政府信息公开申请情况';

for (const { where, address } of [
  { where: 'a file on the disk', address: pathToFileURL(file).href },
  { where: 'the served page', address: '/' },
]) {
  test(`a clerk without a network fills in, reloads and downloads from ${where}`, async ({
    page,
    context,
  }) => {
    await page.goto(address);
    await expect(page).toHaveTitle('公开年报助手');
    await expect(
      page.getByText('不联网、不上传，内容只存在这台电脑。请勿录入涉密内容。'),
    ).toBeVisible();
    await context.setOffline(true);
    await beginReport(page, '青山镇人民政府', '2022');
    await answerNoToAll(page);
    await openStep(page, applications);
    await typeCells(page, {
      'applications/received/business': '3',
      'applications/disclosed/business': '3',
    });
    await writeNarrative(page, '2021');
    await expectSaved(page);
    if (address !== '/') {
      await page.reload();
      await openStep(page, applications);
      await expect(box(page, 'applications/received/total')).toHaveText('3');
    }
    await openStep(page, '预览与导出');
    await expect(page.getByRole('region', { name: 'Word 预览' })).toContainText('青山镇人民政府');
    const word = await downloadWord(page);
    const text = await downloadText(page);
    expect(word.name).toBe('青山镇人民政府2022年政府信息公开工作年度报告.docx');
    expect(readWordFile(word.bytes).tables).toHaveLength(3);
    expect(textOf(text)).toContain('一、本年新收政府信息公开申请数量\t\t\t0\t3\t0\t0\t0\t0\t3');
  });
}

test('the licences of what is built in go with the site and with the file', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const copy of [file, resolve(dirname(file), 'licences.txt')]) {
    const text = readFileSync(copy, 'utf8');
    const missing = Object.entries(dependencies).filter(
      ([name, version]) => !text.includes(`${name} ${version} (`),
    );
    expect(missing, copy).toEqual([]);
    expect(text.includes('Adobe Systems Incorporated'), copy).toBe(true);
  }
});
