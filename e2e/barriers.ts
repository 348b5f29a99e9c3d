import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/**
 * What axe finds, every rule and contrast too: none is switched off. It runs in the page itself and
 * lists only what is wrong; no page of ours has a frame of another host, for which it would open a
 * window each time.
 */
export async function barriers(page: Page): Promise<(readonly [string, string[]])[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)]);
}

/** Looks at all of a page; the test goes on, to look at the next one too. */
export async function expectNoBarriers(page: Page, where = ''): Promise<void> {
  expect.soft(await barriers(page), where).toEqual([]);
}
