import type { Page } from '@playwright/test';
import { openStep } from './editor';
import { expect } from './fixtures';
import { pageOfForm } from './import-page-of-form';
import type { OfficialForm } from './official-form';
import { putOnClipboard } from './system-clipboard';

/**
 * Fills the tables one paste each, as a person does who has a page with them open. That each box
 * takes its keys is tried by keystrokes.spec.ts.
 */
export async function pasteFigures(
  page: Page,
  form: OfficialForm,
  figures: Readonly<Record<string, string>>,
): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const section of form.sections.slice(1, 4)) {
    await openStep(page, section);
    const part = { ...form, tables: form.tables.filter((table) => table.section === section) };
    const html = pageOfForm(part, { title: '年报', words: '略', figures });
    await putOnClipboard(page, { html, text: '' });
    await page.getByRole('table', { name: section }).locator('input').first().press('Control+V');
    await page.getByRole('dialog').getByRole('button', { name: '粘贴' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
}
