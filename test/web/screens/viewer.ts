import type { BrowserContext, Page } from 'playwright-core';
import { signIn, type Desk, type Size } from '../browser.js';
import type { Person } from '../county.js';
import { prepare, type PreparedCounty } from './prepared-county.js';
import type { Screen } from './screen.js';

/** Opens screen after screen, with a browser of its own for each person and size. */
export class Viewer {
  private readonly browsers = new Map<string, Promise<BrowserContext>>();

  private constructor(
    private readonly desk: Desk,
    private readonly place: PreparedCounty,
    private readonly language: 'zh' | 'en',
  ) {}

  static async open(desk: Desk, language: 'zh' | 'en' = 'zh'): Promise<Viewer> {
    return new Viewer(desk, await prepare(desk.county), language);
  }

  /** Shows a screen in a tab of its own, as far as its row says; the one who asked closes it. */
  async show(screen: Screen, size: Size, first?: (page: Page) => Promise<void>): Promise<Page> {
    const page = await (await this.browserOf(screen.as, size)).newPage();
    await first?.(page);
    await screen.before?.(page, this.place);
    await page.goto(typeof screen.path === 'string' ? screen.path : await screen.path(this.place));
    await page.locator(screen.ready).first().waitFor();
    await settled(page);
    await screen.steps?.(page, this.place);
    await settled(page);
    return page;
  }

  private async browserOf(person: Person | undefined, size: Size): Promise<BrowserContext> {
    const key = `${person ?? 'nobody'} ${String(size.width)}`;
    const opened = this.browsers.get(key) ?? this.enter(person, size);
    this.browsers.set(key, opened);
    return opened;
  }

  private async enter(person: Person | undefined, size: Size): Promise<BrowserContext> {
    const context = await this.desk.context(size, this.language);
    if (person === undefined) return context;
    const page = await context.newPage();
    await signIn(page, person);
    await page.close();
    return context;
  }
}

const moving =
  'document.getAnimations().some(({ playState, effect }) => ' +
  'playState === "running" && effect.getComputedTiming().iterations !== Infinity)';

/** Nothing is being read any more, nothing moves: what is half transparent has no contrast yet. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('.bones', { state: 'detached' });
  while (await page.evaluate<boolean>(moving)) await page.waitForTimeout(50);
}
