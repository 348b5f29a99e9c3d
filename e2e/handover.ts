import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { createReport } from './editor';
import { expect } from './fixtures';

/** On the morning of 5 January, with the report of last year open. */
export async function openReport(page: Page, day = '2026-01-05') {
  await page.clock.setFixedTime(new Date(`${day}T09:00:00`));
  await createReport(page, '青山镇人民政府', '2025');
}

export async function openHandover(page: Page) {
  await page.locator('.more-menu > summary').click();
  await page.getByRole('link', { name: '报送与送审' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '报送与送审' })).toBeVisible();
}

export async function expectNoBarriers(page: Page, where: string) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)]);
  expect.soft(found, where).toEqual([]);
}
