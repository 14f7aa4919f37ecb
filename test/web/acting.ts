import type { Locator, Page } from 'playwright-core';
import { allRead, eventually, visit } from './browser.js';
import type { PlayedCase } from './county.js';

/** The form of an act, opened by the address that leads to it; `about` names a recipient or a document. */
export async function openAct(
  page: Page,
  { path }: Pick<PlayedCase, 'path'>,
  act: string,
  about: Readonly<Record<string, string>> = {},
): Promise<Locator> {
  await visit(page, `${path}?${new URLSearchParams({ act, ...about }).toString()}`);
  const drawer = page.locator('.actdrawer');
  await drawer.locator('form').waitFor();
  return drawer;
}

/** Confirmed, or put up for approval, and gone from the screen, which then shows what came of it. */
export async function confirmed(drawer: Locator): Promise<void> {
  await drawer.locator('.drawerfoot .ant-btn-primary').click();
  await drawer.waitFor({ state: 'detached' });
  await allRead(drawer.page());
}

/** Words typed into fields, each by its label. */
export async function write(drawer: Locator, words: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(words))
    await drawer
      .getByLabel(new RegExp(`^${label}`))
      .first()
      .fill(text);
}

/** Answers in view: buttons and ticks, each by its words. */
export async function tick(drawer: Locator, ...answers: readonly string[]): Promise<void> {
  for (const answer of answers) await drawer.getByText(answer, { exact: true }).first().click();
}

/** Entries of a list, each by its words; the list is shut again before anything else is looked at. */
export async function choose(drawer: Locator, label: string, ...entries: readonly string[]): Promise<void> {
  const field = drawer.getByLabel(new RegExp(`^${label}`)).first();
  const list = drawer.page().locator('.ant-select-dropdown:visible');
  await field.click();
  for (const entry of entries) {
    // A long list shows what is typed.
    if (await field.isEditable()) await field.fill(entry);
    await list.locator('.ant-select-item-option', { hasText: entry }).first().click();
  }
  // Escape would shut the drawer with it.
  await field.blur();
  await eventually(
    () => list.count(),
    (open) => open === 0,
  );
}

/** What the law or the form says against what was entered, at its field or above the form. */
export async function refusalOf(drawer: Locator, words: string): Promise<string> {
  const said = drawer.locator('.fieldwords, .refusal').filter({ hasText: words }).first();
  await said.waitFor();
  return said.innerText();
}

/** Who signed for it, which proves a direct service. */
export async function signedFor(drawer: Locator, name = '本人'): Promise<void> {
  await drawer.getByLabel(/^签收人(?!身份)/).fill(name);
}

/** The way of service, chosen by its name. */
export async function serveBy(drawer: Locator, way: string): Promise<void> {
  await choose(drawer, '送达方式', way);
  await drawer.locator('.serviceway').waitFor();
}

/** The day in the last field of that name, typed as a person types it, and again if the form was drawn anew under it. */
export async function typeDay(drawer: Locator, label: string, day: string): Promise<void> {
  const field = drawer.getByLabel(new RegExp(`^${label}`)).last();
  const calendar = drawer.page().locator('.ant-picker-dropdown:visible');
  for (let tries = 0; tries < 4; tries += 1) {
    await field.fill(day);
    const open = await eventually(
      () => calendar.count(),
      (shown) => shown > 0,
      2_000,
    );
    if (open > 0) await field.press('Enter');
    await eventually(
      () => calendar.count(),
      (shown) => shown === 0,
      1_000,
    );
    if ((await field.inputValue()) === day) return;
  }
  throw new Error(`${label} does not take ${day}.`);
}

/** The due date of the clock of that name, where it has one. */
export async function dueOf(page: Page, clock: string): Promise<string | null> {
  const line = page.locator('.clocks .clock', { hasText: clock }).first();
  await line.waitFor();
  return line.locator('time').first().getAttribute('datetime');
}

/** Agreed to by whoever it waits for, from the list of approvals. */
export async function agree(page: Page, number: string): Promise<void> {
  await visit(page, '/approvals');
  const row = page.locator('.approvalrow', { hasText: number });
  await row.click();
  await page.locator('.approvalfoot .filled').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^同\s?意$/ }).click();
  await dialog.waitFor({ state: 'detached' });
  await row.waitFor({ state: 'detached' });
}
