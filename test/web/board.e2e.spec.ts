import type { Page } from 'playwright-core';
import { Desk, eventually, phone, visit, withoutBrowser } from './browser.js';
import { dayFrom } from './county.js';

const inBrowser = withoutBrowser ? describe.skip : describe;

inBrowser('the board', () => {
  let place: Desk;
  beforeAll(async () => {
    place = await Desk.open();
    await place.county.receive();
    // Nobody has looked at the application when its five working days are over.
    await place.county.moveTo(dayFrom(await place.county.today(), 14));
  }, 240_000);
  afterAll(() => place.close(), 60_000);

  const figure = (page: Page, label: string) => page.locator('.livefigure', { hasText: label });
  const rowsOf = (page: Page) => page.locator('.registerbox tbody tr');
  const numberIn = async (page: Page, label: string): Promise<number> =>
    Number(await figure(page, label).locator('.n').innerText());

  it('leads from a red figure to the cases behind it, to one of them, and back', async () => {
    const page = await place.signedIn('cao-yixin');
    await visit(page, '/board?period=twelve');
    await figure(page, '已逾期').waitFor();
    const overdue = await numberIn(page, '已逾期');
    expect(overdue).toBeGreaterThan(0);
    expect(await figure(page, '已逾期').getAttribute('class')).toContain('red');
    await figure(page, '已逾期').click();
    await page.waitForURL(/\/register\?/);
    expect(
      await eventually(
        () => rowsOf(page).count(),
        (shown) => shown === overdue,
      ),
    ).toBe(overdue);
    expect(await page.locator('.figurestrip').innerText()).toContain('已逾期');
    await rowsOf(page).first().locator('a').first().click();
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
    await page.goBack();
    await page.locator('.figurestrip').getByText('返回看板').click();
    await page.waitForURL(/\/board\?period=twelve$/);
    await figure(page, '已逾期').waitFor();
    expect(await numberIn(page, '已逾期')).toBe(overdue);
  });

  it('opens the part and the whole of a rate, and says how it is counted', async () => {
    const page = await place.signedIn('cao-yixin');
    await visit(page, '/board?procedure=reconsideration&from=2015-01&to=2015-12');
    const rate = page.locator('.indicator', { hasText: '60日内办结率' });
    await rate.waitFor();
    expect(await rate.locator('.n').innerText()).toBe('90.0%');
    await rate.locator('.l').focus();
    await page.getByRole('tooltip').filter({ hasText: '扣除中止后不超过60日' }).waitFor();
    await rate.locator('.n').click();
    await page.waitForURL(/counted=concluded/);
    expect(
      await eventually(
        () => rowsOf(page).count(),
        (shown) => shown === 9,
      ),
    ).toBe(9);
    expect(await page.locator('.figurestrip').innerText()).toContain('60日内：是');
    await page.locator('.figurestrip').getByText('不按此数字筛选').click();
    await page.locator('.figurestrip').waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.has('counted')).toBe(false);
  });

  it('has a table behind its chart, whose figures open their months', async () => {
    const page = await place.signedIn('cao-yixin');
    await visit(page, '/board?procedure=reconsideration&from=2015-01&to=2015-12');
    await page.locator('.monthchart canvas').waitFor();
    await page.getByRole('button', { name: '查看数据表' }).click();
    const months = page.locator('.monthpanel table tbody tr');
    expect(await months.count()).toBe(12);
    const pending = months.filter({ hasText: '2015-06' }).locator('td').last().locator('a');
    const count = Number(await pending.innerText());
    expect(count).toBeGreaterThan(0);
    await pending.click();
    await page.waitForURL(/pendingOn=2015-06-30/);
    expect(
      await eventually(
        () => rowsOf(page).count(),
        (shown) => shown === count,
      ),
    ).toBe(count);
  });

  it('refuses months the wrong way round without losing them', async () => {
    const page = await place.signedIn('cao-yixin');
    await visit(page, '/board?from=2026-05&to=2026-04');
    await page.getByText('月份先后颠倒').waitFor();
    expect(await page.locator('.boardfilters .ant-picker').count()).toBe(2);
  });

  it('fits a phone', async () => {
    const page = await place.signedIn('cao-yixin', phone);
    await visit(page, '/board');
    await page.locator('.livefigure').first().waitFor();
    const root = page.locator('html');
    const shown = await root.evaluate(({ clientWidth }) => clientWidth);
    expect(await root.evaluate(({ scrollWidth }) => scrollWidth)).toBe(shown);
  });

  it('is not for those who have one organ’s answers to write', async () => {
    const page = await place.signedIn('qin-sansheng');
    await visit(page, '/workbench');
    expect(await page.locator('nav a[href="/board"]').count()).toBe(0);
  });
});
