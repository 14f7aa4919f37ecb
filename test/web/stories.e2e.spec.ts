import type { Page } from 'playwright-core';
import { Desk, eventually, phone, signIn, visit, withoutBrowser } from './browser.js';
import { dayFrom, isApprovalOf, type PlayedCase } from './county.js';

const inBrowser = withoutBrowser ? describe.skip : describe;

inBrowser('what several people live through', () => {
  let place: Desk;
  beforeAll(async () => (place = await Desk.open()), 60_000);
  afterAll(() => place.close(), 60_000);

  describe('the head of the organ, on a phone', () => {
    let drafted: PlayedCase;
    let page: Page;
    beforeAll(async () => {
      drafted = await place.county.receive();
      await drafted.playUntil(isApprovalOf('decide', 'organHead'));
      page = await place.signedIn('chen-shian', phone);
    }, 60_000);

    it('finds the decision on the first page', async () => {
      await visit(page, '/workbench');
      const row = page.locator('tr', { hasText: drafted.number }).filter({ hasText: '作出复议决定' });
      await row.getByRole('link', { name: '审阅' }).click();
      await page.waitForURL(/\/approvals\/[0-9a-f-]{36}/);
      expect(await page.innerText('.proposes')).toContain('变更');
    });

    it('reads the whole draft, and decides with the thumb', async () => {
      await page.click('[role=tab]:has-text("文书草稿")');
      await page.waitForSelector('.approval .paper:has-text("变更罚款数额为五百元")');
      const buttons = page.locator('.approvalfoot .bigbutton');
      await page.mouse.wheel(0, 10_000);
      for (const button of await buttons.all()) {
        const box = await button.boundingBox();
        expect(box!.height).toBeGreaterThanOrEqual(40);
        expect(box!.y + box!.height).toBeLessThanOrEqual(phone.height);
      }
      await buttons.filter({ hasText: '同意' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: /^同\s?意$/ }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.waitForURL(/\/approvals$/);
      const left = await eventually(
        () => page.locator('.approvalrow', { hasText: drafted.number }).count(),
        (count) => count === 0,
      );
      expect(left).toBe(0);
    });

    it('has decided the case', async () => {
      await visit(page, drafted.path);
      await page.waitForSelector('.headline .tag:has-text("变更")');
      expect(await page.textContent('.headline')).toContain('已作决定');
      expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false);
    });
  });

  describe('the liaison of a respondent', () => {
    let own: PlayedCase;
    let page: Page;
    beforeAll(async () => {
      own = await place.county.receive();
      await own.playUntil(isApprovalOf('decide', 'organHead'));
      page = await place.signedIn('qin-sansheng');
    }, 60_000);

    const foreign = '清府复〔2026〕61号';

    it('has in the register what was served on the own organ, and nothing else', async () => {
      await visit(page, '/register');
      await page.waitForSelector('table.dense tbody tr');
      // A mediation has a party where a reconsideration has its respondent; a suit may be handled for another defendant.
      const reconsiderations = page.locator('table.dense tbody tr').filter({ hasText: '复〔' });
      const respondents = await reconsiderations.locator('[data-label="被申请人、被告"]').allTextContents();
      const numbers = await page.locator('table.dense tbody a').allInnerTexts();
      expect(numbers).toContain(own.number);
      expect(numbers).not.toContain(foreign);
      expect(respondents.length).toBeGreaterThan(0);
      expect(respondents.filter((name) => !name.includes('清镇市市场监督管理局'))).toEqual([]);
    });

    it('counts only those', async () => {
      const total = Number(/\d+/.exec(await page.innerText('.registerfoot'))?.[0]);
      const visible = await place.county.cases('qin-sansheng');
      const all = await place.county.cases('zheng-qixing');
      expect(total).toBe(visible.length);
      expect(total).toBeLessThan(all.length);
      await visit(page, '/workbench');
      const requests = page.locator('.panel', { hasText: '待本单位办理' });
      await page.locator('.panel', { hasText: '最近办结' }).getByText(own.number).waitFor();
      const listed = await requests.locator('tbody tr').count();
      expect(Number(/\d+/.exec(await requests.locator('header').innerText())?.[0])).toBe(listed);
      const asked = await page.locator('table.todo [data-label="被申请人"]').allTextContents();
      expect(asked.filter((name) => !name.includes('清镇市市场监督管理局'))).toEqual([]);
    });

    it('finds no other one by the search', async () => {
      await page.keyboard.press('/');
      await page.keyboard.type('牧歌');
      await page.waitForSelector('.ant-popover :text("没有")');
      expect(await page.locator('a[aria-current=true]').count()).toBe(0);
    });

    it('learns nothing at the address of another one', async () => {
      const { path } = await place.county.caseNumbered(foreign);
      await visit(page, path);
      expect(await page.textContent('h1')).toBe('没有这个页面');
      expect(await page.textContent('main')).not.toContain('牧歌');
    });
  });

  describe('the law, while a page is open', () => {
    let waiting: PlayedCase;
    let page: Page;
    beforeAll(async () => {
      waiting = await place.county.receive('li-siwei');
      page = await place.signedIn('li-siwei');
      await visit(page, waiting.path);
      await page.waitForSelector('.headline .tag:has-text("受理审查")');
      await page.evaluate('window.sameDocument = true');
    }, 60_000);

    it('accepts what nobody has decided on in time, before the eyes of the officer', async () => {
      await place.county.moveTo(dayFrom(await place.county.today(), 10));
      await page.waitForSelector('.headline .tag:has-text("已受理")');
      expect(await page.evaluate('window.sameDocument')).toBe(true);
      const entry = page.locator('.timeline .entry', { hasText: '视为受理' });
      await entry.first().waitFor();
      expect(await entry.first().innerText()).toContain('第30条第3款');
      expect(await page.textContent('.clocks')).toContain('发送副本期限');
    }, 60_000);
  });

  describe('who leaves', () => {
    it('signs out, and the way back shows nothing', async () => {
      const page = await place.page();
      await signIn(page, 'sun-sanli');
      await visit(page, '/register');
      await page.click('.userbutton');
      await page.click('.ant-dropdown :text("退出登录")');
      await page.waitForURL(/\/signin$/);
      await page.goBack();
      await page.waitForURL(/\/signin/);
      expect(await page.locator('table').count()).toBe(0);
      const answer = await page.request.get('/api/cases');
      expect(answer.status()).toBe(401);
    });
  });

  it('asked nobody else and broke no rule of the content policy', () => {
    expect(place.misdeeds.list).toEqual([]);
  });
});
