import type { Page } from '@playwright/test';
import { box, expectSaved, openStep, typeCells } from '../editor';
import { expect } from '../fixtures';
import { type } from './main-job';

const received = 'applications/received/naturalPerson';
const business = 'applications/received/business';

const strip = (page: Page) => page.getByText(/正在另一个窗口编辑，这里只能看/);

/** A second window reads along and takes over, the first one reads, and nothing is lost. */
export async function doTwoWindowJob(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: /^新建/ }).click();
  await type(page.getByRole('textbox', { name: '机关名称' }), '青山镇人民政府');
  await type(page.getByRole('textbox', { name: '报告年度' }), '2025');
  await page.getByRole('button', { name: '开始填写' }).click();
  await openStep(page, '三、收到和处理政府信息公开申请情况');
  await typeCells(page, { [received]: '1' });
  await expectSaved(page);

  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(strip(other)).toBeVisible();
  await expect(box(other, received)).toHaveValue('1');
  await expect(box(other, received)).toHaveAttribute('readonly', '');
  await page.bringToFront();
  await typeCells(page, { [business]: '23' });
  await expect(box(other, business)).toHaveValue('23');

  await box(page, received).press('End');
  await page.keyboard.type('45');
  await other.bringToFront();
  await other.getByRole('button', { name: '改在这个窗口编辑' }).click();
  await expect(strip(other)).toBeHidden();
  await expect(box(other, received)).toHaveValue('145');
  await expect(strip(page)).toBeVisible();
  await typeCells(other, { [business]: '6' });
  await expectSaved(other);
  await expect(box(page, business)).toHaveValue('6');
  await expect(box(page, business)).toHaveAttribute('readonly', '');

  await other.close();
  await page.bringToFront();
  await page.reload();
  await expect(box(page, received)).toHaveValue('145');
  await expect(box(page, 'applications/received/total')).toHaveText('151');
  await expect(strip(page)).toBeHidden();
}
