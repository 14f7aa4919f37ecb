import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const GRAVE = ['serious', 'critical'];

/** Runs before the page's own scripts, so that the content policy has no say in it. */
export async function withAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: axe.source });
}

/** What keeps somebody from using the page, a line each; the page must have been opened after `withAxe`. */
export async function graveFaults(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })');
  return violations
    .filter(({ impact }) => GRAVE.includes(impact ?? ''))
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
