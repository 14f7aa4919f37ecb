import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser, type BrowserContext, type Page, type Request } from 'playwright-core';
import { knownDemoPassword } from '@mingjing/casework/people';
import { freePort, Installation } from '../support/cluster-launcher.js';
import { County, type Person } from './county.js';

export const withoutBrowser = (process.env['MINGJING_SKIP'] ?? '').split(',').includes('chromium');

export const desk = { width: 1366, height: 768 } as const;
export const phone = { width: 390, height: 844 } as const;
/** Below the patience of the tests, so that the page says what it waited for. */
const PATIENCE = 12_000;

export interface Size {
  readonly width: number;
  readonly height: number;
}

type SignedIn = Awaited<ReturnType<BrowserContext['storageState']>>;
interface Wanted {
  readonly viewport?: Size;
  readonly language?: 'zh' | 'en';
  readonly as?: Person;
}

/** What no page may do: reach elsewhere, break the content policy, or throw. */
interface Misdeeds {
  readonly list: string[];
}

/** A browser in front of a system of its own, on which the demo county has just been loaded. */
export class Desk {
  readonly misdeeds: Misdeeds = { list: [] };
  readonly county: County;
  private readonly contexts: BrowserContext[] = [];
  private readonly entered = new Map<string, Promise<SignedIn>>();

  private constructor(
    readonly system: Installation,
    private readonly browser: Browser,
  ) {
    this.county = new County(system);
  }

  static async open(): Promise<Desk> {
    const loaded = process.env['MINGJING_LOADED_COUNTY'];
    if (loaded === undefined) throw new Error('No county was loaded for the browser.');
    const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
    const browser = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args });
    const desk = new Desk(new Installation(await freePort()), browser);
    try {
      await desk.system.goOnFrom(loaded);
      await desk.system.start();
      await desk.county.openOnWorkingDay();
      return desk;
    } catch (error) {
      await desk.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    for (const context of this.contexts) await context.close();
    await this.browser.close();
    await this.system.remove();
  }

  /** A browser of its own, with nobody signed in or with the one who signed in before. */
  async context({ viewport = desk, language = 'zh', as }: Wanted = {}): Promise<BrowserContext> {
    const context = await this.browser.newContext({
      viewport,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      baseURL: this.system.url,
      ...(as === undefined ? {} : { storageState: await this.signInOnce(as, language) }),
    });
    if (language === 'en')
      await context.addInitScript(
        'if (location.protocol === "http:") localStorage.setItem("mingjing.language", "en")',
      );
    context.setDefaultTimeout(PATIENCE);
    this.contexts.push(context);
    context.on('page', (page) => {
      page.on('request', (request) => this.watch(request.url()));
      follow(page);
      page.on('pageerror', ({ message }) => this.misdeeds.list.push(message));
      page.on('console', (message) => {
        if (/Content Security Policy/i.test(message.text())) this.misdeeds.list.push(message.text());
      });
    });
    return context;
  }

  async page(viewport: Size = desk): Promise<Page> {
    return (await this.context({ viewport })).newPage();
  }

  /** A page of somebody; all pages of one person here have one session, for a password takes its time. */
  async signedIn(loginName: Person, viewport: Size = desk): Promise<Page> {
    const page = await (await this.context({ viewport, as: loginName })).newPage();
    await page.goto('/');
    await page.waitForSelector('.pagehead h1');
    return page;
  }

  private async signInOnce(person: Person, language: 'zh' | 'en'): Promise<SignedIn> {
    const key = `${person} ${language}`;
    const known = this.entered.get(key) ?? this.signInAfresh(person, language);
    this.entered.set(key, known);
    return known;
  }

  private async signInAfresh(person: Person, language: 'zh' | 'en'): Promise<SignedIn> {
    const context = await this.context({ language });
    const page = await context.newPage();
    await signIn(page, person);
    const state = await context.storageState();
    await page.close();
    return state;
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

export async function signIn(page: Page, loginName: Person): Promise<void> {
  await page.goto('/signin');
  await enter(page, loginName, knownDemoPassword);
  await page.waitForSelector('.pagehead h1');
}

/** Opens an address and waits until nothing on it is being read any more. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForSelector('.pagehead h1, .statepage, .casetabs .tabs');
  await page.waitForSelector('.bones', { state: 'detached' });
}

const asked = new WeakMap<Page, Set<Request>>();

/** Keeps what a page has asked for and not yet got; its live connection never ends. */
function follow(page: Page): void {
  const open = new Set<Request>();
  asked.set(page, open);
  page.on('request', (request) => {
    if (request.resourceType() !== 'eventsource') open.add(request);
  });
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
}

/** What the page asked for has come and is drawn: what it shows now is as new as the last act. */
export async function allRead(page: Page): Promise<void> {
  await eventually(
    () => Promise.resolve(asked.get(page)?.size ?? 0),
    (open) => open === 0,
    PATIENCE,
  );
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
}

/** Reads until what is read holds; after five seconds it answers what there is, for the test to judge. */
export async function eventually<Value>(
  read: () => Promise<Value>,
  holds: (value: Value) => boolean,
  patience = 5_000,
): Promise<Value> {
  const giveUpAt = performance.now() + patience;
  for (;;) {
    const value = await read();
    if (holds(value) || performance.now() > giveUpAt) return value;
    await sleep(50);
  }
}
