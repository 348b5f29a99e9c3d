import type { Page } from '@playwright/test';
import { expectNoBarriers } from './barriers';
import { downloaded, narrative, openStep } from './editor';
import { finishedReport } from './exporting';
import { expect, test } from './fixtures';
import { openHandover } from './handover';

// The number that GB 11643 itself gives as its example.
const withNumber = '申请人的证件号为11010519491231002X，已答复。';

async function writeOverview(page: Page, text: string) {
  await openStep(page, '一、总体情况');
  await narrative(page, '（一）主动公开').fill(text);
}

test('a clerk who left a number of an identity card in the words is told before the report leaves', async ({
  page,
}) => {
  await finishedReport(page);
  await writeOverview(page, withNumber);
  await openStep(page, '预览与导出');
  await page.getByRole('button', { name: '下载 Word' }).click();
  const dialog = page.getByRole('dialog', { name: '1 处请核实' });
  await expect(dialog).toContainText('文中像有个人信息：');
  await expect(dialog).toContainText('里的“1101**********002X”像是身份证号，不应公开。');
  await expect(dialog).not.toContainText('送审稿');
  await expectNoBarriers(page, '个人信息');
  await dialog.getByRole('button', { name: '回去修改' }).click();

  await writeOverview(page, '申请人的证件已核对，已答复。');
  await openStep(page, '预览与导出');
  const file = await downloaded(page, () =>
    page.getByRole('button', { name: '下载 Word' }).click(),
  );
  expect(file.name).not.toContain('送审稿');
});

test('the same is asked of every way that a report leaves by, on paper too', async ({ page }) => {
  await finishedReport(page);
  await writeOverview(page, withNumber);
  await openStep(page, '预览与导出');
  let taken = 0;
  page.on('download', () => (taken += 1));
  await page.evaluate(() => {
    document.documentElement.dataset['printed'] = '0';
    window.print = () => {
      document.documentElement.dataset['printed'] = '1';
    };
  });
  const printed = page.locator('html');
  const dialog = page.getByRole('dialog', { name: '1 处请核实' });
  const expectAsked = async (way: string) => {
    await expect(dialog, way).toContainText('像是身份证号，不应公开。');
    await dialog.getByRole('button', { name: '回去修改' }).click();
    await expect(dialog).toBeHidden();
  };
  const main = page.getByRole('main');
  const print = main.getByRole('button', { name: '打印', exact: true });
  await expect(print).not.toHaveAttribute('aria-disabled', 'true');
  await main.getByText(/^其他：送审打印/).click();
  const files = ['下载 Word', '送审打印版', '下载网页', '下载纯文本', '下载表格', '数据文件'];
  for (const name of [...files, '复制到剪贴板', '打印']) {
    await main.getByRole('button', { name, exact: name === '打印' }).click();
    await expectAsked(name);
  }
  await page.keyboard.press('Control+P');
  await expectAsked('Ctrl+P');
  await expect(page.getByText('已复制')).toBeHidden();
  await expect(printed).toHaveAttribute('data-printed', '0');

  await print.click();
  await dialog.getByRole('button', { name: '仍然打印' }).click();
  await expect(printed).toHaveAttribute('data-printed', '1');

  await openHandover(page);
  for (const name of ['送审打印版', '下载 Word', '下载表格']) {
    await main.getByRole('button', { name }).click();
    await expectAsked(name);
  }
  expect(taken).toBe(0);
});
