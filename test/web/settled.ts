import type { Page } from 'playwright-core';

const moving =
  'document.getAnimations().some(({ playState, effect }) => ' +
  'playState === "running" && effect.getComputedTiming().iterations !== Infinity)';

/** Nothing is being read any more, nothing moves: what is half transparent has no contrast yet. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('.bones', { state: 'detached' });
  while (await page.evaluate<boolean>(moving)) await page.waitForTimeout(50);
}
