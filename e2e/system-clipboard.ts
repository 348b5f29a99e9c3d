import type { Page } from '@playwright/test';

/** The clipboard of the computer; the test grants the page to read and write it. */

interface Copied {
  readonly text: string;
  readonly html?: string;
}

/** As another program puts it there. */
export async function putOnClipboard(page: Page, { text, html }: Copied): Promise<void> {
  await page.evaluate(
    async (content) => {
      const blob = (type: string, data: string) => new Blob([data], { type });
      const item = new ClipboardItem({
        'text/plain': blob('text/plain', content.text),
        ...(content.html !== undefined && { 'text/html': blob('text/html', content.html) }),
      });
      await navigator.clipboard.write([item]);
    },
    { text, ...(html !== undefined && { html }) },
  );
}

export function clipboardText(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
