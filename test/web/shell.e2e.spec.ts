import type { Page } from 'playwright-core';
import { knownDemoPassword } from '@mingjing/casework/people';
import { Desk, desk, enter, eventually, phone, visit, withoutBrowser } from './browser.js';

const inBrowser = withoutBrowser ? describe.skip : describe;

inBrowser('the screens around the cases', () => {
  let place: Desk;
  beforeAll(async () => (place = await Desk.open()), 180_000);
  afterAll(() => place.close(), 60_000);

  const headings = async (page: Page): Promise<string | null> => page.textContent('h1');

  it('says what was wrong at sign-in and goes where one wanted to go', async () => {
    const page = await place.page();
    await page.goto('/register?open=true');
    await page.waitForURL(/\/signin\?next=/);
    await enter(page, 'li-siwei', 'not-the-password');
    await page.waitForSelector('[role=alert]');
    expect(await page.textContent('[role=alert]')).toContain('密码不正确');
    await enter(page, 'li-siwei', knownDemoPassword);
    await page.waitForURL(/\/register\?open=true$/);
    expect(await headings(page)).toBe('案件台账');
  });

  it('says how long to wait after too many wrong passwords, and who can help', async () => {
    const page = await place.page();
    await page.goto('/signin');
    for (let failure = 0; failure < 6; failure += 1) {
      const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
      await enter(page, 'shi-bafang', 'not-the-password');
      await answered;
      await page.waitForSelector('button[type=submit]:not(.ant-btn-loading)');
    }
    const text = await eventually(
      async () => (await page.textContent('[role=alert]')) ?? '',
      (shown) => shown.includes('秒后'),
    );
    expect(text).toMatch(/密码输错次数过多，请 \d+ 秒后再试，或者请管理员解锁。/);
    expect(new URL(page.url()).pathname).toBe('/signin');
  });

  it('opens its menus again and again where the system asks for no movement', async () => {
    const page = await place.signedIn('zhou-wuchang');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await visit(page, '/workbench');
    const entry = page.locator('.ant-dropdown-menu-item:has-text("退出登录")');
    for (let time = 0; time < 3; time += 1) {
      await page.click('.userbutton');
      await entry.waitFor();
      await page.keyboard.press('Escape');
      await entry.waitFor({ state: 'hidden' });
    }
    expect(await entry.count()).toBe(1);
  });

  it('says so when signing out failed, and leaves nothing behind once it has not', async () => {
    const page = await place.signedIn('zhou-wuchang');
    const signOut = async () => {
      await page.click('.userbutton');
      await page.click('.ant-dropdown-menu-item:has-text("退出登录")');
    };
    await page.route('**/api/session', (route) =>
      route.request().method() === 'DELETE' ? route.abort() : route.continue(),
    );
    await signOut();
    const alert = page.locator('[role=alert]', { hasText: '未能退出登录' });
    await alert.waitFor();
    expect(new URL(page.url()).pathname).toBe('/workbench');
    await page.unroute('**/api/session');
    await signOut();
    await page.waitForURL(/\/signin/);
    expect(await page.evaluate('Object.keys(localStorage)')).toEqual(['mingjing.language']);
  });

  it('does not follow an address outside the system after sign-in', async () => {
    const page = await place.page();
    await page.goto('/signin?next=%2F%2Felsewhere.example%2F');
    await enter(page, 'li-siwei', knownDemoPassword);
    await page.waitForURL(/\/workbench$/);
    expect(new URL(page.url()).origin).toBe(place.system.url);
  });

  it('shows an officer the clocks by due date, and filters them by the counters', async () => {
    const page = await place.signedIn('li-siwei');
    await visit(page, '/workbench');
    const days = await page.$$eval('table.todo time', (all) => all.map((each) => each.dateTime));
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual([...days].sort());
    await page.click('.counter:has-text("待他人办理")');
    await page.waitForURL(/show=waiting/);
    const owners = await eventually(
      () =>
        page.$$eval('table.todo td[data-label="责任方"]', (all) => all.map(({ textContent }) => textContent)),
      (shown) => !shown.includes('复议机关'),
    );
    expect(owners).not.toContain('复议机关');
    expect(owners.length).toBeLessThan(days.length);
  });

  it('explains a date where its article stands', async () => {
    const page = await place.signedIn('li-siwei');
    await visit(page, '/workbench');
    await page.click('table.todo .why');
    await page.waitForSelector('.explanation li');
    expect(await page.textContent('.explanation')).toContain('起算');
  });

  it('keeps the filters of the register in the address', async () => {
    const page = await place.signedIn('zheng-qixing');
    await visit(page, '/register?text=%E7%89%A7%E6%AD%8C&sort=number&descending=false');
    const numbers = await page.$$eval('table.dense tbody a', (all) =>
      all.map(({ textContent }) => textContent),
    );
    expect(numbers).toEqual(['清府复〔2026〕61号']);
    expect(await page.getAttribute('th:has-text("案号")', 'aria-sort')).toBe('ascending');
    await page.click('text=清除筛选');
    await page.waitForURL(/\/register$/);
    await page.waitForSelector('table.dense tbody tr:nth-child(2)');
    expect(await page.inputValue('.filters input[type=search]')).toBe('');
  });

  it('finds a case from the keyboard alone', async () => {
    const page = await place.signedIn('li-siwei');
    await visit(page, '/workbench');
    await page.keyboard.press('/');
    await page.keyboard.type('牧歌');
    await page.waitForSelector('a[aria-current=true]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
    const title = await eventually(
      () => page.title(),
      (text) => text.includes('61号'),
    );
    expect(title).toContain('61号');
  });

  it('asks to sign in again when the session has ended', async () => {
    const page = await place.signedIn('li-siwei');
    await visit(page, '/register');
    await page.context().clearCookies();
    await page.click('button:has-text("已逾期")');
    await page.waitForURL(/\/signin\?.*ended=1/);
    expect(await page.textContent('.notice')).toContain('登录已结束');
  });

  it('leaves connections to the other tabs where it is not seen', async () => {
    const page = await place.signedIn('li-siwei');
    const seen = async (hidden: boolean) =>
      page.evaluate(
        `Object.defineProperty(document, 'hidden', { value: ${String(hidden)}, configurable: true });` +
          'document.dispatchEvent(new Event("visibilitychange"))',
      );
    const ended = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/api/live'));
    await seen(true);
    await ended;
    const again = page.waitForRequest(/\/api\/live$/);
    const read = page.waitForResponse(/\/api\/inbox/);
    await seen(false);
    expect((await again).url()).toContain('/api/live');
    expect((await read).status()).toBe(200);
  });

  it('says when the choice of language could not be kept', async () => {
    const page = await place.signedIn('li-siwei');
    await page.route('**/api/session/profile', (route) => route.fulfill({ status: 503, json: {} }));
    await page.click('.langbutton');
    await page.locator('.toast', { hasText: 'was not kept in your account' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
  });

  it('speaks English when asked, and remembers it for the account', async () => {
    const page = await place.signedIn('sun-sanli');
    const kept = page.waitForResponse(/session\/profile$/);
    await page.click('.langbutton');
    await kept;
    await page.reload();
    await page.waitForSelector('text=To do');
    expect(await headings(page)).toBe('Workbench');
    await page.click('.langbutton');
    await page.waitForSelector('text=待办');
  });

  it('asks in the language of the account, whichever was left on the machine', async () => {
    const page = await place.signedIn('cao-yixin');
    const kept = page.waitForResponse(/session\/profile$/);
    await page.click('.langbutton');
    await kept;
    await page.evaluate(`localStorage.setItem('mingjing.language', 'zh')`);
    const asked = page.waitForRequest(/\/api\/cases\?/);
    await visit(page, '/register');
    expect((await asked).headers()['accept-language']).toBe('en');
    expect(await headings(page)).toBe('Register of cases');
  });

  it('opens to each role its own doors only', async () => {
    const page = await place.signedIn('yan-erming');
    const doors = await page.$$eval('.doors a', (all) => all.map((each) => new URL(each.href).pathname));
    expect(doors).toContain('/settings/users');
    expect(doors).not.toContain('/register');
    await visit(page, '/register');
    expect(await headings(page)).toBe('没有查看权限');
    await visit(page, '/nowhere');
    expect(await headings(page)).toBe('没有这个页面');
  });

  it.each([
    ['desk', desk],
    ['phone', phone],
  ])('fits on the screen of a %s', async (_, size) => {
    const page = await place.signedIn('zheng-qixing', size);
    const wide: string[] = [];
    for (const path of [
      '/workbench',
      '/register',
      '/notices',
      '/profile',
      '/password',
      '/settings/calendar',
    ]) {
      await visit(page, path);
      if (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) wide.push(path);
    }
    expect(wide).toEqual([]);
  });

  it('asked nobody else and broke no rule of the content policy', () => {
    expect(place.misdeeds.list).toEqual([]);
  });
});
