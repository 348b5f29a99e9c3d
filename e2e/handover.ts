import type { Page } from '@playwright/test';
import { answerNoToAll, createReport, writeNarrative } from './editor';
import { expect } from './fixtures';
import { prepared } from './prepared';

/** On the morning of 5 January, with the report of last year open. */
export async function openReport(page: Page, day = '2026-01-05') {
  await page.clock.setFixedTime(new Date(`${day}T09:00:00`));
  await createReport(page, '青山镇人民政府', '2025');
}

/** The same, with 0 in every box and its words written. */
export async function openWrittenReport(page: Page) {
  await page.clock.setFixedTime(new Date('2026-01-05T09:00:00'));
  await prepared(page, 'a written report', async () => {
    await createReport(page, '青山镇人民政府', '2025');
    await answerNoToAll(page);
    await writeNarrative(page, '2021');
  });
}

export async function openHandover(page: Page) {
  await page.locator('.more-menu > summary').click();
  await page.getByRole('link', { name: '报送与送审' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '报送与送审' })).toBeVisible();
}

/** With things open, that is asked about once. */
export async function finaliseAnyway(page: Page) {
  await page.getByRole('button', { name: '定稿', exact: true }).click();
  await page.getByRole('button', { name: '仍然定稿' }).click();
  await expect(page.getByRole('banner')).toContainText('已定稿');
}
