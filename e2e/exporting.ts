import type { Page } from '@playwright/test';
import { answerNoToAll, createReport, openStep, typeCells, writeNarrative } from './editor';
import { expect } from './fixtures';
import { prepared } from './prepared';

/** What a clerk takes out of the page. */

export const received = 'applications/received/business';
export const disclosed = 'applications/disclosed/business';

/** A whole report without errors, on its export page. */
export async function finishedReport(page: Page): Promise<void> {
  await prepared(page, 'a finished report', async () => {
    await createReport(page, '青山镇人民政府', '2022');
    await answerNoToAll(page);
    await openStep(page, '三、收到和处理政府信息公开申请情况');
    await typeCells(page, { [received]: '1234', [disclosed]: '1234' });
    await writeNarrative(page, '2021');
  });
  await openStep(page, '预览与导出');
}

export async function copy(page: Page): Promise<void> {
  await page.getByText(/^其他：送审打印/).click();
  await page.getByRole('button', { name: '复制到剪贴板' }).click();
  await expect(page.getByText(/^已复制/)).toBeVisible();
}
