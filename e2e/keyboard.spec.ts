import { answerNoToAll, downloaded, expectSaved, openStep } from './editor';
import { expect, test } from './fixtures';
import { Keys } from './keys';
import { readWordFile } from './word-file';

test('a clerk without a mouse goes from the empty list to a Word file of all zeros', async ({
  page,
}) => {
  test.slow();
  await page.goto('/');
  const keys = new Keys(page);
  await keys.tabTo(page.getByRole('button', { name: /^新建/ }));
  await keys.press('Enter');
  await keys.tabTo(page.getByRole('textbox', { name: '机关名称' }));
  await keys.type('青山镇人民政府');
  await keys.tabTo(page.getByRole('textbox', { name: '报告年度' }));
  await keys.type('2022');
  await keys.tabTo(page.getByRole('button', { name: '开始填写' }));
  await keys.press('Space');

  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const answers = page.getByRole('radio', { name: '没有' });
  for (const [index, answer] of (await answers.all()).entries()) {
    await keys.tabTo(answer);
    // “有” by arrow, and back: both ways are open without a mouse.
    if (index === 1) await keys.press('ArrowRight');
    if (index === 1) await keys.press('ArrowLeft');
    else await keys.press('Space');
    await expect(answer).toBeChecked();
    if (index === 2) {
      await keys.press('Tab');
      await keys.type('0');
    }
  }
  await keys.nextStep();
  const write = async (name: string, text: string) => {
    await keys.tabTo(page.getByRole('textbox', { name }));
    await keys.type(text);
  };
  for (const aspect of ['（一）', '（二）', '（三）', '（四）', '（五）']) {
    await write(aspect, '正常开展。');
  }
  await keys.backToStep('五、存在的主要问题及改进情况');
  await write('存在的主要问题', '形式单一。');
  await write('改进情况', '增加图解。');
  await keys.nextStep();
  await write('其他事项', '无其他事项。');
  await keys.nextStep();
  await keys.nextStep();
  await keys.tabTo(page.getByRole('button', { name: '下载 Word' }));
  const word = await downloaded(page, () => keys.press('Enter'));

  expect(word.name).toBe('青山镇人民政府2022年政府信息公开工作年度报告.docx');
  expect(readWordFile(word.bytes).paragraphs).toContain('增加图解。');
  test.info().annotations.push({
    type: 'keystrokes',
    description: `${keys.pressed} keys to move and choose, ${keys.typed} characters typed`,
  });
  expect(keys.pressed).toBeLessThan(150);
});

test('a clerk without a mouse leaves the dialog by Escape and is where the dialog was called', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: /^新建/ }).click();
  await page.getByRole('textbox', { name: '机关名称' }).fill('青山镇人民政府');
  await page.getByRole('button', { name: '开始填写' }).click();
  await answerNoToAll(page);
  await expectSaved(page);
  await openStep(page, '预览与导出');
  const button = page.getByRole('button', { name: '下载 Word' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(button).toBeFocused();
});
