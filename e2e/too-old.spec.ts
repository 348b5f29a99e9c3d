import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expectNoBarriers } from './barriers';
import { expect, test } from './fixtures';

const file = pathToFileURL(resolve(process.env['E2E_DIST'] ?? 'dist', '年报助手.html')).href;

test.use({ reuseContext: false });

for (const { where, address } of [
  { where: 'the served page', address: '/' },
  { where: 'the single file', address: file },
]) {
  test(`a clerk whose browser is too old reads what to do, in ${where}`, async ({ page }) => {
    // Like Chromium 85: it runs the program, and would fail somewhere in it.
    await page.addInitScript(() => {
      for (const kind of [Document, DocumentFragment, Element]) {
        Reflect.deleteProperty(kind.prototype, 'replaceChildren');
      }
    });
    await page.goto(address);
    await expect(
      page.getByRole('heading', { name: '这个浏览器太旧，打不开年报助手' }),
    ).toBeVisible();
    await expect(page.getByText(/把地址栏右边的“兼容模式”[\s\S]*换成“极速模式”/)).toBeVisible();
    await expect(page.getByText(/新版 Edge、Chrome、Firefox 或奇安信可信浏览器/)).toBeVisible();
    await expect(page.getByText('正在打开…')).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expectNoBarriers(page);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a clerk whose browser runs no scripts reads so', async ({ page }) => {
    await page.goto('/');
    // Playwright reads no text in it.
    await expect(page.locator('noscript')).toBeVisible();
  });
});
