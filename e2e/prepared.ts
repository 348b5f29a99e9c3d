import type { Page } from '@playwright/test';
import { putRecords, readRecords } from './database';
import { expectSaved } from './editor';
import { expect } from './fixtures';

interface Made {
  readonly records: readonly Record<string, unknown>[];
  readonly address: string;
}

const made = new Map<string, Made>();

/**
 * Reports that many tests begin with: the first one of a worker makes them as a clerk does, the others
 * find them stored, the same page open. What was done before is in no history there.
 */
export async function prepared(page: Page, name: string, make: () => Promise<void>): Promise<void> {
  const known = made.get(name);
  if (!known) {
    await make();
    await expectSaved(page);
    made.set(name, { records: await readRecords(page), address: page.url() });
    return;
  }
  await page.goto('/');
  // The database is there as soon as the list is.
  await expect(page.getByRole('button', { name: /^新建/ })).toBeVisible();
  await putRecords(page, known.records);
  await page.goto(known.address);
  await expect(page.getByRole('navigation', { name: '步骤' })).toBeVisible();
}
