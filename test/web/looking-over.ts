import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const GRAVE = ['serious', 'critical'];

/** Runs before the page's own scripts, so that the content policy has no say in it. */
export async function withAxe(page: Page): Promise<Page> {
  await page.addInitScript({ content: axe.source });
  return page;
}

const running =
  'document.getAnimations().some(({ playState, effect }) => ' +
  'playState === "running" && effect.getComputedTiming().iterations !== Infinity)';

/** Drawers and popovers move and fade in; what is half transparent has no contrast yet. */
async function atRest(page: Page): Promise<void> {
  while (await page.evaluate<boolean>(running)) await page.waitForTimeout(50);
}

/** What keeps somebody from using the page, a line each; the page must have been opened after `withAxe`. */
export async function graveFaults(page: Page): Promise<string[]> {
  await atRest(page);
  const { violations } = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })');
  return violations
    .filter(({ impact }) => GRAVE.includes(impact ?? ''))
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${new URL(page.url()).pathname} ${id}: ${html}`));
}
