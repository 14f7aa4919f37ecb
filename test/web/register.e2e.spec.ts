import type { Page } from 'playwright-core';
import { Desk, eventually, phone, visit, withoutBrowser } from './browser.js';
import type { Person } from './county.js';
import { settled as nothingMoves } from './settled.js';

const inBrowser = withoutBrowser ? describe.skip : describe;
const LIST = /\/api\/cases\?/;

inBrowser('the register', () => {
  let place: Desk;
  beforeAll(async () => (place = await Desk.open()), 180_000);
  afterAll(() => place.close(), 60_000);

  const settled = async (page: Page) => page.waitForSelector('.registerbox[aria-busy=false]');
  const numbers = async (page: Page): Promise<string[]> => {
    await settled(page);
    return page.locator('td[data-label="案号"]').allInnerTexts();
  };
  const pages = new Map<Person, Promise<Page>>();
  /** One page for each person: a new one takes its time. */
  const opened = async (path: string, as: Person = 'zheng-qixing') => {
    const known = pages.get(as) ?? place.signedIn(as);
    pages.set(as, known);
    const page = await known;
    await page.unrouteAll({ behavior: 'wait' });
    await visit(page, path);
    await settled(page);
    return page;
  };
  const rowsTurn = (page: Page, to: readonly string[]) =>
    eventually(
      () => numbers(page),
      (shown) => shown.join() === to.join(),
    );

  describe('page by page', () => {
    it('goes on and back by the server’s cursors, with the keys too, and can be gone back from', async () => {
      const page = await opened('/register?limit=20&sort=number');
      const first = await numbers(page);
      expect(first).toHaveLength(20);
      await page.keyboard.press('Alt+PageDown');
      await page.waitForURL(/after=/);
      const second = await eventually(
        () => numbers(page),
        (shown) => shown[0] !== first[0],
      );
      expect(second.filter((number) => first.includes(number))).toEqual([]);
      const address = page.url();
      await page.click('.pager button:has-text("上一页")');
      expect(await rowsTurn(page, first)).toEqual(first);
      await page.goBack();
      expect(page.url()).toBe(address);
      expect(await rowsTurn(page, second)).toEqual(second);
      await page.reload();
      expect(await rowsTurn(page, second)).toEqual(second);
      await page.click('.pager button:has-text("首页")');
      expect(await rowsTurn(page, first)).toEqual(first);
      expect(page.url()).not.toMatch(/after|before/);
    });

    it('begins at the first page when the order or a filter changes', async () => {
      const page = await opened('/register?limit=20');
      await page.click('.pager button:has-text("下一页")');
      await page.waitForURL(/after=/);
      await page.click('th button:has-text("到期")');
      await page.waitForURL((url) => url.searchParams.get('sort') === 'nextDueOn');
      expect(new URL(page.url()).searchParams.has('after')).toBe(false);
      await page.waitForSelector('th[aria-sort=ascending]:has-text("到期")');
      await page.click('.pager button:has-text("下一页")');
      await page.waitForURL(/after=/);
      await page.fill('.filters input[type=search]', '清镇');
      await page.waitForURL(/text=/);
      expect(new URL(page.url()).searchParams.has('after')).toBe(false);
    });

    it('says that an address leads nowhere, and leads to the first page', async () => {
      const page = await opened('/register?after=nonsense');
      await page.waitForSelector('.empty');
      await page.click('.empty button');
      await page.waitForURL(/\/register$/);
      const shown = await eventually(
        () => numbers(page),
        ({ length }) => length > 0,
      );
      expect(shown.length).toBeGreaterThan(0);
    });

    it('says that there are more cases than are counted', async () => {
      const page = await opened('/register');
      await page.route(LIST, async (route) => {
        const response = await route.fetch();
        const body = (await response.json()) as Record<string, unknown>;
        await route.fulfill({ response, json: { ...body, total: 10_000, totalIsExact: false } });
      });
      await visit(page, '/register');
      await settled(page);
      expect(await page.innerText('.registerfoot')).toContain('超过 10,000 件');
    });
  });

  describe('views of one’s own', () => {
    const dialog = '.ant-modal-wrap';
    const saved = (page: Page) => page.locator('.views .saved > button:first-child').allInnerTexts();
    const more = async (page: Page, action: string) => {
      await page.click('.views .saved .more');
      await page.locator('.ant-dropdown-menu-item', { hasText: action }).click();
      await page.waitForSelector(dialog);
    };
    const confirm = async (page: Page) => {
      await nothingMoves(page);
      await page.click(`${dialog} .ant-btn-primary`);
      await page.waitForSelector(dialog, { state: 'detached' });
    };

    it('are kept, and follow the person to another browser', async () => {
      const page = await opened('/register?category=公安&sort=number&limit=20', 'zhao-yiming');
      await page.click('.views button:has-text("存为视图")');
      await page.fill(`${dialog} input`, '公安案件');
      await confirm(page);
      expect(
        await eventually(
          () => saved(page),
          (names) => names.length > 0,
        ),
      ).toEqual(['公安案件']);

      const other = await place.signedIn('zhao-yiming');
      await visit(other, '/register');
      await other.click('.views .saved > button:first-child');
      await other.waitForURL((url) => url.searchParams.get('category') === '公安');
      expect(new URL(other.url()).search).toBe('?category=%E5%85%AC%E5%AE%89&sort=number');
    }, 90_000);

    it('are renamed and removed, and no two have one name', async () => {
      const page = await opened('/register?matter=其他', 'zhao-yiming');
      await more(page, '改名');
      await page.fill(`${dialog} input`, '公安');
      await confirm(page);
      expect(
        await eventually(
          () => saved(page),
          ([name]) => name === '公安',
        ),
      ).toEqual(['公安']);

      await page.click('.views button:has-text("存为视图")');
      await page.fill(`${dialog} input`, '公安');
      expect(await page.innerText(dialog)).toContain('您已有同名的视图');
      await page.fill(`${dialog} input`, '其他事项');
      await confirm(page);
      await eventually(
        () => saved(page),
        (names) => names.length === 2,
      );

      await more(page, '改名');
      await page.fill(`${dialog} input`, '其他事项');
      expect(await page.innerText(`${dialog} [role=alert]`)).toContain('同名');
      expect(await page.isDisabled(`${dialog} .ant-btn-primary`)).toBe(true);
      // The list under the name takes the first Escape where it is still open.
      const closed = async () => {
        await page.keyboard.press('Escape');
        return page.locator(dialog).count();
      };
      expect(await eventually(closed, (shown) => shown === 0, 10_000)).toBe(0);

      for (const left of [1, 0]) {
        await more(page, '删除');
        await confirm(page);
        expect(
          await eventually(
            () => saved(page),
            ({ length }) => length === left,
          ),
        ).toHaveLength(left);
      }
    }, 90_000);

    it('says at the name what the server has against it', async () => {
      const page = await opened('/register?matter=其他', 'sun-sanli');
      await page.route('**/api/saved-views', async (route) => {
        if (route.request().method() !== 'PUT') return route.continue();
        const problem = { type: 'urn:mingjing:problem:too-many-views', detail: '每人最多保存 50 个视图。' };
        return route.fulfill({ status: 409, contentType: 'application/problem+json', json: problem });
      });
      await page.click('.views button:has-text("存为视图")');
      await page.fill(`${dialog} input`, '第五十一个');
      await page.keyboard.press('Enter');
      await page.waitForSelector(`${dialog} .field.wrong`);
      expect(await page.innerText(`${dialog} [role=alert]`)).toContain('最多保存 50 个');
    });
  });

  it('exports what is narrowed to, or what is chosen, in the chosen columns', async () => {
    const page = await opened('/register?open=true&limit=100');
    const shown = await numbers(page);
    const file = async (): Promise<string[]> => {
      const address = await page.getAttribute('.headactions a[href*="export.csv"]', 'href');
      const text = await (await page.request.get(address ?? '')).text();
      return text.trim().split('\r\n');
    };
    const numberOf = (line: string) => /^"([^"]*)"/.exec(line)?.[1];
    const all = await file();
    expect(all[0]).toBe(
      '"案号","程序","申请人","被申请人","事项","阶段","下一期限","到期","剩余工作日","承办","收到"',
    );
    expect(all.slice(1).map(numberOf)).toEqual(shown);
    await page.locator('td.pick input').nth(1).check();
    expect(await page.innerText('.headactions a')).toBe('导出所选 1 件');
    expect((await file()).slice(1).map(numberOf)).toEqual([shown[1]]);
  });

  describe('a choice of cases', () => {
    it('outlasts the turning of pages, and goes with the list', async () => {
      const page = await opened('/register?limit=20');
      await page.getByLabel('选择本页全部').check();
      expect(await page.innerText('.registerfoot')).toContain('已选 20 件');
      await page.click('.pager button:has-text("下一页")');
      await page.waitForURL(/after=/);
      const allChosen = () => page.getByLabel('选择本页全部').isChecked();
      expect(await eventually(allChosen, (all) => !all)).toBe(false);
      await page.locator('td.pick input').first().focus();
      await page.keyboard.press('Space');
      expect(await page.innerText('.registerfoot')).toContain('已选 21 件');
      await page.click('.views button:has-text("已结")');
      await page.waitForURL(/open=false/);
      const foot = await eventually(
        () => page.innerText('.registerfoot'),
        (text) => !text.includes('已选'),
      );
      expect(foot).toMatch(/^共 \d+ 件/);
      expect(foot).not.toContain('已选');
    });
  });

  it('prints what was asked for and when, and no controls', async () => {
    const page = await opened('/register?open=true&category=公安');
    await page.emulateMedia({ media: 'print' });
    const head = await page.innerText('.printhead');
    expect(head).toContain(`打印日期：${await place.county.today()}`);
    expect(head).toContain('在办；类别：公安');
    for (const part of ['.filterline', '.registerfoot', '.views', 'td.pick'])
      expect(await page.locator(part).first().isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
  });

  it('lets cases be chosen on a phone', async () => {
    const page = await place.signedIn('zheng-qixing', phone);
    await visit(page, '/register?open=true');
    await settled(page);
    await page.locator('td.pick input').first().check();
    const foot = await page.locator('.registerfoot button:has-text("批量办理")').boundingBox();
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(phone.height);
  });

  it('asked nobody else and broke no rule of the content policy', () => {
    expect(place.misdeeds.list).toEqual([]);
  });
});
