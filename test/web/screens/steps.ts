import type { Page } from 'playwright-core';
import { settled } from '../settled.js';
import type { PreparedCounty } from './prepared-county.js';
import type { Steps } from './screen.js';

/** Clicks one thing and waits for another. */
export const click =
  (what: string, then: string): Steps =>
  async (page) => {
    await page.locator(what).first().click();
    await page.locator(then).first().waitFor();
  };

/** Somewhere down on the page. */
export const scrolledTo =
  (what: string): Steps =>
  async (page) => {
    await page.locator(what).first().scrollIntoViewIfNeeded();
  };

/** The sheet instead of the screen. */
export const onPaper: Steps = async (page) => page.emulateMedia({ media: 'print' });

/** Does something by its Chinese labels, whatever language the page is shown in. */
export async function inChinese(page: Page, work: () => Promise<void>): Promise<void> {
  const english = (await page.getAttribute('html', 'lang')) === 'en';
  const change = async (lang: string) => {
    const onPhone = !(await page.locator('.topbar .langbutton').isVisible());
    if (onPhone) await page.locator('.topbar .tool-phone').first().click();
    await page.locator('.langbutton').filter({ visible: true }).click();
    await page.waitForSelector(`html[lang="${lang}"]`, { state: 'attached' });
    if (onPhone) await page.keyboard.press('Escape');
  };
  if (english) await change('zh-CN');
  await work();
  if (english) await change('en');
}

const ordinary = '.actdrawer input[type=radio][value=ordinary]';

/** Judges the conditions of acceptance; the second one as asked. */
export const judge =
  (secondIsMet: boolean): Steps =>
  async (page) => {
    await page.click('.condhead button');
    if (!secondIsMet) await page.click('.conditions li:nth-child(2) .ant-radio-button-wrapper:last-of-type');
    await page.locator(ordinary).check({ force: true });
    const effect = secondIsMet ? '.change.starts' : '.actdrawer .fieldwords, .actdrawer .refusal';
    await page.locator(effect).first().waitFor();
  };

/** A list that was chosen from has folded: half closed it is neither here nor gone. */
export async function folded(page: Page): Promise<void> {
  await page.locator('.ant-select-dropdown:visible').first().waitFor({ state: 'hidden' });
}

/** Chooses in a list by the keys: so many down, or up from the first. */
async function chosen(page: Page, list: string, key: 'ArrowDown' | 'ArrowUp', times: number): Promise<void> {
  await page.locator(list).click();
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option').first().waitFor();
  await settled(page);
  for (let pressed = 0; pressed < times; pressed += 1) await page.keyboard.press(key);
  await page.keyboard.press('Enter');
  await folded(page);
}

/** Takes the first answer of a field, be it a list or buttons side by side. */
async function firstOf(page: Page, group: number, nth: number): Promise<void> {
  const field = page.locator(
    `.actdrawer .grouplist > .fieldgroup:nth-of-type(${String(group)}) .field:nth-of-type(${String(nth)})`,
  );
  await field.waitFor();
  const buttons = field.locator('.ant-radio-wrapper, .ant-radio-button-wrapper');
  if ((await buttons.count()) > 0) return buttons.first().click();
  await field.locator('.ant-select').click();
  await page.keyboard.press('Enter');
  await folded(page);
}

/** A draft that revokes and grants compensation, request by request. */
export const severalResults: Steps = async (page) => {
  const list = (group: number, nth: number) =>
    `.actdrawer .grouplist > .fieldgroup:nth-of-type(${String(group)}) .field:nth-of-type(${String(nth)}) .ant-select`;
  await page.locator('.actdrawer .requests + .ant-checkbox-wrapper input').check();
  await chosen(page, list(1, 2), 'ArrowDown', 2);
  await firstOf(page, 1, 3);
  await chosen(page, list(2, 2), 'ArrowUp', 2);
  await page.locator('.actdrawer .fieldgroup:nth-of-type(2) .ant-input-number input').fill('3000');
};

/** Somebody else acts on the case while the form is open, and the form is sent. */
export const overtaken: Steps = async (page, place) => {
  await judge(true)(page, place);
  const { officer } = await place.fresh.read();
  const colleague = officer?.name === '赵一鸣' ? 'sun-sanli' : 'zhao-yiming';
  await place.fresh.assign(colleague);
  await page.click('.drawerfoot .ant-btn-primary');
  await page.waitForSelector('.stale');
};

/** The server fails at what the page asks for. */
export const failing =
  (path: (place: PreparedCounty) => string, status: number): Steps =>
  async (page, place) => {
    const problem = {
      type: 'urn:mingjing:problem:internal',
      title: '内部错误',
      status,
      detail: '操作没有完成，请稍后再试。',
      requestId: '6f2a8a52-5c3f-4a71-9d1c-2f6f0c1b7a10',
    };
    await page.route(`**/api${path(place)}`, async (route) =>
      status === 0
        ? route.abort()
        : route.fulfill({ status, contentType: 'application/problem+json', body: JSON.stringify(problem) }),
    );
  };
