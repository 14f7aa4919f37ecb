import type { BrowserContext, Page } from 'playwright-core';
import type { Desk, Size } from '../browser.js';
import type { Person } from '../county.js';
import { withAxe } from '../looking-over.js';
import { settled } from '../settled.js';
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

  /** Shows a screen, as far as its row says, in a tab of its own, which is closed after the look at it. */
  async show(screen: Screen, size: Size, look: (page: Page) => Promise<void>): Promise<void> {
    const page = await (await this.browserOf(screen.as, size)).newPage();
    try {
      await withAxe(page);
      await screen.before?.(page, this.place);
      await page.goto(typeof screen.path === 'string' ? screen.path : await screen.path(this.place));
      await page.locator(screen.ready).first().waitFor();
      await settled(page);
      await screen.steps?.(page, this.place);
      await settled(page);
      await look(page);
    } finally {
      await page.close();
    }
  }

  private async browserOf(person: Person | undefined, size: Size): Promise<BrowserContext> {
    const wanted = {
      viewport: size,
      language: this.language,
      ...(person === undefined ? {} : { as: person }),
    };
    const key = `${person ?? 'nobody'} ${String(size.width)}`;
    const opened = this.browsers.get(key) ?? this.desk.context(wanted);
    this.browsers.set(key, opened);
    return opened;
  }
}
