import type { BrowserContext, Page } from '@playwright/test';

/** Like on plain http: the browser grants no locks. */
export async function withoutLocks(context: BrowserContext | Page): Promise<void> {
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });
  });
}

/** A window that hears nothing of the others, like one of a browser that has no way to tell it. */
export async function deafWindow(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await withoutLocks(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
  });
  return page;
}

/** A second window with the same address. */
export async function sameReport(page: Page, other?: Page): Promise<Page> {
  const opened = other ?? (await page.context().newPage());
  await opened.goto(page.url());
  return opened;
}

/** A page of the same place that is not this copy of the program. */
export async function openOtherProgram(page: Page): Promise<void> {
  const body = '<!doctype html><link rel="icon" href="data:," />';
  await page.route('**/other', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('/other');
}
