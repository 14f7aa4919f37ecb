import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { knownDemoPassword } from '@mingjing/casework/people';
import { freePort, Installation } from '../support/cluster-launcher.js';

export const withoutBrowser = (process.env['MINGJING_SKIP'] ?? '').split(',').includes('chromium');

export const desk = { width: 1366, height: 768 } as const;
export const phone = { width: 390, height: 844 } as const;

/** What no page may do: reach elsewhere, break the content policy, or throw. */
interface Misdeeds {
  readonly list: string[];
}

/** A started system with the demo county, and a browser in front of it. */
export class Desk {
  readonly misdeeds: Misdeeds = { list: [] };
  private readonly contexts: BrowserContext[] = [];

  private constructor(
    readonly system: Installation,
    private readonly browser: Browser,
  ) {}

  static async open(): Promise<Desk> {
    const system = new Installation(await freePort());
    await system.start();
    const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
    return new Desk(system, await chromium.launch({ executablePath: '/usr/bin/chromium', args }));
  }

  async close(): Promise<void> {
    for (const context of this.contexts) await context.close();
    await this.browser.close();
    await this.system.remove();
  }

  async page(viewport: { width: number; height: number } = desk): Promise<Page> {
    const context = await this.browser.newContext({ viewport, locale: 'zh-CN', baseURL: this.system.url });
    this.contexts.push(context);
    const page = await context.newPage();
    page.on('request', (request) => this.watch(request.url()));
    page.on('pageerror', ({ message }) => this.misdeeds.list.push(message));
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) this.misdeeds.list.push(message.text());
    });
    return page;
  }

  async signedIn(loginName: string, viewport: { width: number; height: number } = desk): Promise<Page> {
    const page = await this.page(viewport);
    await page.goto('/signin');
    await enter(page, loginName, knownDemoPassword);
    await page.waitForSelector('.pagehead h1');
    return page;
  }

  private watch(url: string): void {
    const { origin, protocol } = new URL(url);
    if (['data:', 'blob:'].includes(protocol) || origin === this.system.url) return;
    this.misdeeds.list.push(`asked ${url}`);
  }
}

export async function enter(page: Page, loginName: string, password: string): Promise<void> {
  await page.fill('input[autocomplete=username]', loginName);
  await page.fill('input[type=password]', password);
  await page.keyboard.press('Enter');
}

/** Opens an address and waits until nothing on it is being read any more. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForSelector('.pagehead h1, .statepage');
  await page.waitForSelector('.bones', { state: 'detached' });
}

/** Reads until what is read holds; after five seconds it answers what there is, for the test to judge. */
export async function eventually<Value>(
  read: () => Promise<Value>,
  holds: (value: Value) => boolean,
): Promise<Value> {
  const giveUpAt = performance.now() + 5_000;
  for (;;) {
    const value = await read();
    if (holds(value) || performance.now() > giveUpAt) return value;
    await sleep(50);
  }
}
