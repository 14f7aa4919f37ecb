import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { calendarDate } from '@mingjing/domain';
import { application } from '../../apps/cli/src/demo-script.js';
import { openAct } from './acting.js';
import { Desk, eventually, visit, withoutBrowser } from './browser.js';
import type { PlayedCase } from './county.js';

const inBrowser = withoutBrowser ? describe.skip : describe;
jest.setTimeout(90_000);

const respondent = application.parties[1]!;
const people = [
  {
    key: 'applicant-1',
    role: 'applicant',
    kind: 'citizen',
    name: '高远航',
    born: calendarDate('1958-02-23'),
    address: '清镇市青龙山街道某路一号',
  },
  { key: 'applicant-2', role: 'applicant', kind: 'citizen', name: '高丽华' },
] as const;
const telephone = '13812345678';

inBrowser('the publication of a decision, without a mouse', () => {
  let place: Desk;
  let page: Page;
  let file: PlayedCase;
  beforeAll(async () => {
    place = await Desk.open();
    page = await place.signedIn('sun-sanli');
    file = await place.county.receive('sun-sanli', { parties: [...people, respondent] });
    await file.playUntil((step) => 'act' in step && step.act === 'close');
    const proof = { method: 'direct', receivedBy: '本人' };
    await file.act('sun-sanli', 'serveDecision', { to: people[1].key, ...proof });
  }, 240_000);
  afterAll(() => place.close(), 60_000);

  const drawer = () => page.locator('.actdrawer');
  const masked = () => drawer().getByLabel(/^公开文本/);
  const left = () => drawer().locator('.sidebyside ~ [role=status]');
  /** Tab, from where one is to what has that name. */
  const tabTo = async (name: RegExp) => {
    const named = async () =>
      page.evaluate<string>(
        '(() => { const e = document.activeElement; const l = e.labels?.[0]; return e.getAttribute("aria-label") ?? l?.innerText ?? e.innerText ?? ""; })()',
      );
    for (let stops = 0; stops < 40; stops += 1) {
      if (name.test((await named()).trim())) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${String(name)}.`);
  };

  it('begins with a proposal: names, address and numbers masked beside the decision as it is', async () => {
    await openAct(page, file, 'publish');
    await eventually(
      () => masked().inputValue(),
      (text) => text !== '',
    );
    const text = await masked().inputValue();
    for (const { name } of people) expect(text).not.toContain(name);
    expect(text).not.toContain(people[0].address);
    // Two of one family name are told apart, and an organ keeps its name.
    expect(text).toContain('高某甲');
    expect(text).toContain('高某乙');
    expect(text).toContain(respondent.name);
    for (const { name } of people) expect(await drawer().locator('.original').innerText()).toContain(name);
    expect(await left().innerText()).toContain('没有发现');
  });

  it('lets the keys read the decision and change its masking, and says what is left in it', async () => {
    await tabTo(/^决定书原文$/);
    await page.keyboard.press('Tab');
    expect(await masked().evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(`联系人${people[0].name}，电话${telephone}`);
    expect(await left().innerText()).toContain(people[0].name);
    expect(await left().innerText()).toContain(telephone);
  });

  it('is refused while a personal number is left, and nothing is published', async () => {
    await tabTo(/^不涉及国家秘密/);
    await page.keyboard.press('Space');
    await tabTo(/^(确认：|提请审批)/);
    await page.keyboard.press('Enter');
    // The box below the text names the number too, before anything was refused.
    const refused = drawer().locator('.fieldwords', { hasText: telephone });
    await refused.waitFor();
    expect(await refused.innerText()).toContain('第79条');
    const other = await place.signedIn('sun-sanli');
    await visit(other, file.path);
    expect(await other.locator('.timeline').innerText()).not.toContain('公开');
    await other.close();
  });

  it('goes back to the proposal by a key, is confirmed, and is on record as confirmed', async () => {
    await drawer().getByRole('button', { name: '恢复系统隐名建议' }).focus();
    await page.keyboard.press('Enter');
    await eventually(
      () => left().innerText(),
      (text) => text.includes('没有发现'),
    );
    const text = await masked().inputValue();
    await tabTo(/^(确认：|提请审批)/);
    await page.keyboard.press('Enter');
    await drawer().waitFor({ state: 'detached' });
    const entry = page.locator('.timeline .entry', { hasText: '公开' }).first();
    await entry.waitFor();
    expect(await entry.innerText()).toContain('行政复议法第79条第1款');
    const { entries } = await (
      await place.county.as('sun-sanli')
    ).get<{ entries: readonly { type: string; payload: { text?: string } }[] }>(`cases/${file.id}/journal`);
    expect(entries.find(({ type }) => type === 'DecisionPublished')?.payload.text).toBe(text);
  }, 60_000);
});
