import type { Page } from 'playwright-core';
import { knownDemoPassword } from '@mingjing/casework/people';
import { Desk, eventually, visit, withoutBrowser } from './browser.js';
import { dayFrom } from './county.js';

const inBrowser = withoutBrowser ? describe.skip : describe;

const FAR = 60;
const focusedName =
  '(() => { const e = document.activeElement; return e.getAttribute("aria-label") ?? e.innerText ?? ""; })()';

/** Tab until something of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < FAR; steps++) {
    if ((await page.evaluate<string>(focusedName)).trim() === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to “${name}”.`);
}

/** Whether one can see where one is: the picture around it with the focus and without. */
async function focusShows(page: Page): Promise<boolean> {
  const box = await page.evaluate<{ x: number; y: number; width: number; height: number }>(
    '(() => { const { x, y, width, height } = (document.activeElement.closest("label, .ant-select, .ant-picker, .ant-input-affix-wrapper") ?? document.activeElement).getBoundingClientRect(); return { x: Math.max(x - 6, 0), y: Math.max(y - 6, 0), width: width + 12, height: height + 12 }; })()',
  );
  const options = { clip: box, animations: 'disabled' } as const;
  const focused = await page.screenshot(options);
  await page.evaluate('(window.focusedElement = document.activeElement).blur()');
  const blurred = await page.screenshot(options);
  await page.evaluate('window.focusedElement.focus()');
  return !focused.equals(blurred);
}

inBrowser('without a mouse', () => {
  let place: Desk;
  let page: Page;
  beforeAll(async () => {
    place = await Desk.open();
    page = await place.page();
  }, 60_000);
  afterAll(() => place.close(), 60_000);

  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const type = async (text: string) => page.keyboard.type(text);
  const until = async (holds: string) => {
    const reached = await eventually(
      () => page.evaluate<boolean>(holds),
      (yes) => yes,
    );
    expect(reached).toBe(true);
  };
  const atStep = async (name: string) => page.waitForSelector(`#intake-step:has-text("${name}")`);

  it('signs in', async () => {
    await page.goto('/signin');
    await page.waitForSelector('input:focus');
    await type('zhao-yiming');
    await press('Tab');
    await type(knownDemoPassword);
    await press('Enter');
    await page.waitForSelector('.pagehead h1');
    expect(new URL(page.url()).pathname).toBe('/workbench');
  });

  it('enters an application from the workbench to the receipt', async () => {
    const today = await place.county.today();
    await tabTo(page, '新收申请');
    await press('Enter');
    await atStep('收件方式与日期');
    await press('Control+Enter');
    await atStep('申请人与第三人');
    await type('宁远航');
    await press('Control+Enter');
    await atStep('被申请人与行政行为');
    await type('清镇市市场监督管理局');
    await page.waitForSelector('.ant-select-item-option-active:has-text("清镇市市场监督管理局")');
    await press('Enter', 'Tab');
    await type('行政处罚决定书');
    await press('Enter', 'Enter');
    await type(dayFrom(today, -20));
    await press('Enter');
    await until(
      'document.activeElement.closest(".ant-picker") !== null && document.activeElement.value === ""',
    );
    await type(dayFrom(today, -18));
    await press('Enter');
    await until('document.activeElement.closest(".ant-picker") === null');
    await type('市场监督管理');
    await press('Enter');
    await type('行政处罚');
    await press('Control+Enter');
    await atStep('请求、事实和理由');
    await type('请求撤销行政处罚决定。');
    await press('Tab');
    await type('申请人经营的便利店被查出两袋过期饼干。');
    await press('Tab');
    await type('初次违法且货值轻微，罚款明显过重。');
    await press('Control+Enter');
    await atStep('材料与其他事项');
    await press('Control+Enter');
    await atStep('核对并登记');
    await press('Control+Enter');
    await page.waitForSelector('.receipt [role=status]');
    expect(await page.innerText('.receipt .paper')).toContain('宁远航');
  });

  it('goes on to the case and opens an act there', async () => {
    await tabTo(page, '打开案件');
    await press('Enter');
    await page.waitForSelector('.nextacts .act');
    await tabTo(page, '办理 受理');
    await press('Enter');
    await page.waitForSelector('.actdrawer form');
    await tabTo(page, '各项全部符合');
    await press('Enter');
    await page.waitForSelector('.change.starts');
    await press('Escape');
    await page.waitForSelector('.actdrawer', { state: 'detached' });
    const focused = await eventually(
      () => page.evaluate<string>(focusedName),
      (name) => name === '办理 受理',
    );
    expect(focused).toBe('办理 受理');
  });

  it.each([
    ['the sign-in', '/signin', null],
    ['the workbench', '/workbench', 'li-siwei'],
    ['the register', '/register', 'zheng-qixing'],
    ['the wizard', '/intake/new?step=act', 'zhao-yiming'],
    ['the approvals', '/approvals?list=mine', 'sun-sanli'],
    ['a case', '', 'li-siwei'],
  ] as const)(
    'shows on %s where one is',
    async (_, path, person) => {
      const open = person === null ? await place.page() : await place.signedIn(person);
      if (person === null) await open.goto(path);
      else
        await visit(open, path === '' ? (await place.county.caseNumbered('清府复〔2026〕61号')).path : path);
      await open.mouse.move(0, 0);
      const unseen: string[] = [];
      for (let stop = 0; stop < 18; stop++) {
        await open.keyboard.press('Tab');
        if (await open.evaluate<boolean>('document.activeElement === document.body')) break;
        if (!(await focusShows(open)))
          unseen.push(await open.evaluate<string>('document.activeElement.outerHTML.slice(0, 200)'));
      }
      expect(unseen).toEqual([]);
    },
    60_000,
  );
});
