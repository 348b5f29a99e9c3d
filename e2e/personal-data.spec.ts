import { expectNoBarriers } from './barriers';
import { downloaded, narrative, openStep } from './editor';
import { finishedReport } from './exporting';
import { expect, test } from './fixtures';

test('a clerk who left a number of an identity card in the words is told before the report leaves', async ({
  page,
}) => {
  await finishedReport(page);
  await openStep(page, '一、总体情况');
  // The number that GB 11643 itself gives as its example.
  await narrative(page, '（一）主动公开').fill('申请人的证件号为11010519491231002X，已答复。');
  await openStep(page, '预览与导出');
  await page.getByRole('button', { name: '下载 Word' }).click();
  const dialog = page.getByRole('dialog', { name: '1 处请核实' });
  await expect(dialog).toContainText('文中像有个人信息：');
  await expect(dialog).toContainText('里的“1101**********002X”像是身份证号，不应公开。');
  await expect(dialog).not.toContainText('送审稿');
  await expectNoBarriers(page, '个人信息');
  await dialog.getByRole('button', { name: '回去修改' }).click();

  await openStep(page, '一、总体情况');
  await narrative(page, '（一）主动公开').fill('申请人的证件已核对，已答复。');
  await openStep(page, '预览与导出');
  const file = await downloaded(page, () =>
    page.getByRole('button', { name: '下载 Word' }).click(),
  );
  expect(file.name).not.toContain('送审稿');
});
