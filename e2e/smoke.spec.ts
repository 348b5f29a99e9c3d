import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from './fixtures';

test('the site opens', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle('公开年报助手');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the one-file edition opens from the disk', async ({ page }) => {
  await page.goto(pathToFileURL(resolve('dist/年报助手.html')).href);
  await expect(page).toHaveTitle('公开年报助手');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
