import { writeFileSync } from 'node:fs';
import { box, createReport, downloadAnyway, expectSaved, openStep, typeCells } from './editor';
import { expect, test } from './fixtures';
import { asFile, chooseFile, openImportPage, textFile } from './importing';

/** Files that are no report: a message within seconds, and nothing else changes. */

const SECONDS = 8_000;
const applications = '三、收到和处理政府信息公开申请情况';
const received = 'applications/received/business';

/** The start of an old office file: its signature, and the name of a stream in its directory. */
function officeFile(stream: string): Buffer {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const bytes = Buffer.alloc(4096);
  Buffer.from(signature).copy(bytes);
  Buffer.from(`${stream}\0`, 'utf16le').copy(bytes, 1024);
  return bytes;
}

const mimeType = 'application/octet-stream';
const refused = [
  {
    what: 'a renamed .xls',
    file: { name: '年报.docx', mimeType, buffer: officeFile('Workbook') },
    message: '这是老式的 Excel 文件（.xls）',
  },
  {
    what: 'a file with a password',
    file: { name: '年报.docx', mimeType, buffer: officeFile('EncryptedPackage') },
    message: '这个文件设了打开密码',
  },
  {
    what: 'an empty file',
    file: { name: '年报.docx', mimeType, buffer: Buffer.alloc(0) },
    message: '这个文件是空的',
  },
  {
    what: 'the report of a company',
    file: textFile(
      '年报.txt',
      '某某建材有限公司2023年年度报告\n一、公司简介和主要财务指标\n营业收入（元）\t12,345,678.90\n净利润（元）\t234,567.80\n二、管理层讨论与分析\n报告期内公司经营情况良好。\n',
    ),
    message: '没有找到政府信息公开工作年度报告的表格和各部分标题',
  },
];

for (const { what, file, message } of refused) {
  test(`a clerk who opens ${what} is told what it is`, async ({ page }) => {
    await page.goto('/');
    await openImportPage(page);
    await chooseFile(page, file);
    const answer = page.getByRole('main').getByRole('status');
    await expect(answer).toContainText(message, { timeout: SECONDS });
    await expect(page.getByRole('region', { name: '核对读出的内容' })).toHaveCount(0);
  });
}

test('a clerk who opens a report in the free form of 2015 gets no invented number', async ({
  page,
}) => {
  await page.goto('/');
  await openImportPage(page);
  const text =
    '青山镇2015年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》的规定，现公布2015年报告。\n一、概述\n全年领导重视。\n二、主动公开政府信息情况\n全年主动公开信息320条。\n三、依申请公开政府信息情况\n全年收到申请2件。\n四、复议和诉讼情况\n未发生复议、诉讼。\n五、主要问题和改进措施\n公开不够及时。\n';
  await chooseFile(page, textFile('2015年报.txt', text));
  const main = page.getByRole('main');
  await expect(main).toContainText(/没有找到|没读出 \d+ 格/, { timeout: SECONDS });
  await expect(main).not.toContainText(/读出 [1-9]\d* 格，拿不准/);
});

test('a clerk who opens broken and huge files in an open report keeps the report', async ({
  page,
}, testInfo) => {
  test.slow();
  await createReport(page, '青山镇人民政府', '2022');
  await openStep(page, applications);
  await typeCells(page, { [received]: '12' });
  await openStep(page, '预览与导出');
  const word = asFile(await downloadAnyway(page, '下载 Word'));
  await openStep(page, '基本信息');
  await page.getByRole('link', { name: '从去年的 Word、WPS 或网页导入' }).click();
  const answer = page.getByRole('main').getByRole('status');
  await chooseFile(page, { ...word, buffer: word.buffer.subarray(0, word.buffer.length / 2) });
  await expect(answer).toContainText('不完整或已损坏', { timeout: SECONDS });

  const zeros = testInfo.outputPath('零.docx');
  writeFileSync(zeros, Buffer.alloc(60 * 1024 * 1024));
  await chooseFile(page, zeros);
  await expect(answer).toContainText('认不出这是什么文件', { timeout: SECONDS });

  await page.getByRole('button', { name: '不导入，返回' }).click();
  await openStep(page, applications);
  await expect(box(page, received)).toHaveValue('12');
  await expectSaved(page);
  await page.reload();
  await expect(box(page, received)).toHaveValue('12');
});

test('a clerk goes on working while a huge file is read, and stops it', async ({
  page,
}, testInfo) => {
  test.slow();
  await page.goto('/');
  await openImportPage(page);
  const huge = testInfo.outputPath('大.html');
  writeFileSync(huge, `<table>${'<tr><td>一</td><td>0</td></tr>'.repeat(1_200_000)}</table>`);
  await chooseFile(page, huge);
  const answer = page.getByRole('main').getByRole('status');
  await expect(answer).toContainText('正在读“大.html”…');
  const words = page.getByRole('textbox', { name: /全选复制/ });
  const started = Date.now();
  await words.click();
  await words.pressSequentially('在');
  await expect(words).toHaveValue('在');
  expect(Date.now() - started).toBeLessThan(2_000);
  await expect(answer).toContainText('正在读');
  await page.getByRole('button', { name: '停止' }).click();
  await expect(answer).toBeEmpty();

  await chooseFile(page, textFile('无.txt', '你好'));
  await expect(answer).toContainText('没有找到', { timeout: SECONDS });
});
