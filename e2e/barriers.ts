import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect } from './fixtures';

/**
 * What axe finds, every rule and contrast too: none is switched off. It is put into a page once, and
 * tells only what is wrong: all else it finds is many times as much, and was half of the time.
 */
export async function barriers(page: Page): Promise<(readonly [string, string[]])[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { run } = Reflect.get(window, 'axe') as typeof axe;
    const { violations } = await run(document, { resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)] as const,
    );
  });
}

/** Looks at all of a page; the test goes on, to look at the next one too. */
export async function expectNoBarriers(page: Page, where = ''): Promise<void> {
  expect.soft(await barriers(page), where).toEqual([]);
}
