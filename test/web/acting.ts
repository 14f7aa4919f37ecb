import type { Locator, Page } from 'playwright-core';
import { visit } from './browser.js';
import type { PlayedCase } from './county.js';

/** The form of an act, opened by the address that leads to it. */
export async function openAct(page: Page, { path }: PlayedCase, act: string): Promise<Locator> {
  await visit(page, `${path}?act=${act}`);
  const drawer = page.locator('.actdrawer');
  await drawer.locator('form').waitFor();
  return drawer;
}

/** Confirmed, or put up for approval, and gone from the screen. */
export async function confirmed(drawer: Locator): Promise<void> {
  await drawer.locator('.drawerfoot .ant-btn-primary').click();
  await drawer.waitFor({ state: 'detached' });
}

/** Who signed for it, which proves a direct service. */
export async function signedFor(drawer: Locator, name = '本人'): Promise<void> {
  await drawer.getByLabel(/^签收人(?!身份)/).fill(name);
}

/** The way of service, chosen by its name. */
export async function serveBy(drawer: Locator, way: string): Promise<void> {
  await drawer.getByLabel('送达方式').click();
  await drawer.page().locator('.ant-select-item-option', { hasText: way }).click();
  await drawer.locator('.serviceway').waitFor();
}

/** The day in the last field of that name, typed as a person types it: the calendar is open before Enter. */
export async function typeDay(drawer: Locator, label: string, day: string): Promise<void> {
  const field = drawer.getByLabel(new RegExp(`^${label}`)).last();
  await field.fill(day);
  await drawer.page().locator('.ant-picker-dropdown:visible').waitFor();
  await field.press('Enter');
}

/** The due date of the clock of that name, where it has one. */
export async function dueOf(page: Page, clock: string): Promise<string | null> {
  const line = page.locator('.clocks .clock', { hasText: clock }).first();
  await line.waitFor();
  return line.locator('time').first().getAttribute('datetime');
}
