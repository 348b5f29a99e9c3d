import type { Page } from '@playwright/test';
import { box, createReport, expectSaved, narrative, openStep, shownFigures, typeCells } from './editor';
import { expect, test } from './fixtures';

const applications = '三、收到和处理政府信息公开申请情况';
const overview = '一、总体情况';
const received = 'applications/received/naturalPerson';
const business = 'applications/received/business';

const undo = (page: Page) => page.getByRole('button', { name: /^撤销：/ });
const redo = (page: Page) => page.getByRole('button', { name: /^重做：/ });

test('a clerk takes back one box with one key, and types it again with another', async ({ page }) => {
  await createReport(page, '青山镇人民政府', '2025');
  await openStep(page, applications);
  await typeCells(page, { [received]: '12', [business]: '345' });
  await expect(undo(page)).toHaveAccessibleName(
    '撤销：填了表三“一、本年新收政府信息公开申请数量，法人或其他组织 商业企业”',
  );
  await page.keyboard.press('Control+z');
  await expect(box(page, business)).toHaveValue('');
  await expect(box(page, business)).toBeFocused();
  await expect(box(page, received)).toHaveValue('12');
  await expect(page.getByRole('status')).toContainText('已撤销：填了表三“一、本年新收');
  await page.keyboard.press('Control+z');
  await expect(box(page, received)).toHaveValue('');
  await expect(box(page, received)).toBeFocused();
  await page.keyboard.press('Control+y');
  await expect(box(page, received)).toHaveValue('12');
  await page.keyboard.press('Control+Shift+z');
  await expect(box(page, business)).toHaveValue('345');
  await expect(redo(page)).toHaveAttribute('aria-disabled', 'true');
});
