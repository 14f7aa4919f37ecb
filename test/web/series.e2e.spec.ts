import type { Page } from 'playwright-core';
import { Desk, eventually, visit, withoutBrowser } from './browser.js';
import type { PlayedCase } from './county.js';

const inBrowser = withoutBrowser ? describe.skip : describe;

inBrowser('one act over a choice of cases', () => {
  let place: Desk;
  beforeAll(async () => (place = await Desk.open()), 180_000);
  afterAll(() => place.close(), 60_000);

  const opened = async (path: string, as: Parameters<Desk['signedIn']>[0] = 'zheng-qixing') => {
    const page = await place.signedIn(as);
    await visit(page, path);
    await page.waitForSelector('.registerbox[aria-busy=false]');
    return page;
  };

  const drawer = '.seriesdrawer';
  const choose = async (page: Page, cases: readonly { readonly number: string }[]) => {
    for (const { number } of cases) await page.getByLabel(`选择 ${number}`).check();
    await page.click('.registerfoot button:has-text("批量办理")');
    await page.click(`${drawer} .seriesacts button:has-text("指定承办人")`);
    await page.waitForSelector(`${drawer} .seriescase`);
  };
  const assignTo = async (page: Page, name: string) => {
    await page.locator(`${drawer} .actform .ant-select`).click();
    await page.locator('.ant-select-item-option', { hasText: name }).click();
  };
  const confirm = async (page: Page, count: number) => {
    const button = page.locator(`${drawer} .drawerfoot button:has-text("对 ${String(count)} 件确认")`);
    await button.and(page.locator(':not(.ant-btn-loading):not([disabled])')).click();
  };
  const tags = (page: Page) => page.locator(`${drawer} .seriescase .tag`).allInnerTexts();
  const sum = (page: Page) => page.innerText(`${drawer} .seriesresults [role=status]`);
  const officerOf = async (file: PlayedCase) => (await file.read()).officer?.name;
  const register = () => opened('/register?limit=100');

  it('does what can be done, says why the rest cannot, and lets it be tried again', async () => {
    const file = await place.county.receive('sun-sanli');
    const closed = (await place.county.cases()).find(({ phase }) => phase.code === 'CLOSED');
    const page = await register();
    await choose(page, [file, { number: closed?.number ?? '' }]);
    expect(
      await eventually(
        () => tags(page),
        (told) => told.length === 2,
      ),
    ).toEqual(['不能办理', '可以办理']);
    expect(await page.innerText(`${drawer} .seriescases`)).toContain('行政复议法第6条');
    await assignTo(page, '李四维');
    await confirm(page, 1);
    await page.waitForSelector(`${drawer} .seriesresults`);
    expect(
      await eventually(
        () => sum(page),
        (text) => text.includes('办成'),
      ),
    ).toBe('办成 1 件，没有办成 1 件');
    expect(await officerOf(file)).toBe('李四维');
    const link = page.locator(`${drawer} .seriescase a`, { hasText: file.number });
    expect(await link.getAttribute('href')).toBe(file.path);
    await page.click(`${drawer} button:has-text("没有办成的 1 件再试")`);
    await page.waitForSelector(`${drawer} .actform`);
    expect(await page.innerText(`${drawer} .actform .ant-select`)).toContain('李四维');
    expect(
      await eventually(
        () => tags(page),
        (told) => told.length > 0,
      ),
    ).toEqual(['不能办理']);
    await page.click(`${drawer} .ant-drawer-close`);
    await page.waitForSelector(drawer, { state: 'detached' });
    expect(await page.innerText('.registerfoot')).toContain('已选 1 件');
  });

  it('loses nothing when a case has changed, and acts on it once that was read', async () => {
    const [file, other] = [await place.county.receive('sun-sanli'), await place.county.receive('sun-sanli')];
    const page = await register();
    for (const { number } of [file, other]) await page.getByLabel(`选择 ${number}`).check();
    await other.assign('zhao-yiming');
    await choose(page, []);
    await assignTo(page, '李四维');
    expect(
      await eventually(
        () => tags(page),
        ([first]) => first === '案件有变化',
      ),
    ).toEqual(['案件有变化', '可以办理']);
    await page.click(`${drawer} button:has-text("按最新情况办理")`);
    await confirm(page, 2);
    expect(
      await eventually(
        () => sum(page),
        (text) => text.includes('办成'),
      ),
    ).toContain('办成 2 件');
    expect([await officerOf(file), await officerOf(other)]).toEqual(['李四维', '李四维']);
    await page.click(`${drawer} .drawerfoot button:has-text("完成")`);
    await page.waitForSelector(drawer, { state: 'detached' });
    expect(await page.innerText('.registerfoot')).not.toContain('已选');
  });

  it('goes on where the line broke, and does nothing twice', async () => {
    const file = await place.county.receive('sun-sanli');
    const page = await register();
    const keys: (string | undefined)[] = [];
    await page.route('**/api/series/assignOfficer', async (route) => {
      keys.push(route.request().headers()['idempotency-key']);
      if (keys.length > 1) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await choose(page, [file]);
    await assignTo(page, '李四维');
    await confirm(page, 1);
    await page.click(`${drawer} button:has-text("继续")`);
    expect(
      await eventually(
        () => sum(page),
        (text) => text.includes('办成'),
      ),
    ).toContain('办成 1 件');
    expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
    const { entries } = await (
      await place.county.as('zhao-yiming')
    ).get<{ entries: readonly { act: string }[] }>(`cases/${file.id}/journal`);
    expect(entries.filter(({ act }) => act === 'assignOfficer')).toHaveLength(2);
  });

  it('is not offered to who performs no act on cases', async () => {
    const page = await opened('/register', 'qin-sansheng');
    await page.locator('td.pick input').first().check();
    expect(await page.innerText('.registerfoot')).toContain('已选 1 件');
    expect(await page.locator('.registerfoot button:has-text("批量办理")').count()).toBe(0);
  });

  it('asked nobody else and broke no rule of the content policy', () => {
    expect(place.misdeeds.list).toEqual([]);
  });
});
