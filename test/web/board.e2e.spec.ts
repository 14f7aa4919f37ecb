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

  it('leaves nothing of a figure behind when it is dropped', async () => {
    const page = await place.signedIn('cao-yixin');
    await visit(page, '/board?procedure=reconsideration');
    await figure(page, '3个工作日内到期').locator('.n').click();
    await page.locator('.figurestrip').getByText('不按此数字筛选').click();
    await page.locator('.figurestrip').waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?procedure=reconsideration');
  });

  it('opens the part and the whole of a rate, and says how it is counted', async () => {
    const page = await place.signedIn('cao-yixin');
    await visit(page, '/board?procedure=reconsideration&from=2015-01&to=2015-12');
    const rate = page.locator('.indicator', { hasText: '60日内办结率' });
    await rate.waitFor();
    expect(await rate.locator('.n').innerText()).toBe('90.0%');
    await rate.locator('.defined').focus();
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

  it('says how many defendants a rate counts, and in how many cases', async () => {
    const page = await place.signedIn('cao-yixin');
    await visit(page, '/board?from=2015-01&to=2015-12');
    const rate = page.locator('.indicator', { hasText: '败诉率（按被告）' });
    expect(await rate.locator('.h').innerText()).toContain('个被告');
    await rate.locator('.n').click();
    await page
      .locator('.figurestrip')
      .getByText(/共 \d+ 个被告，在 \d+ 件案件中/)
      .waitFor();
  });

  it('prints every bar, and what every figure counts', async () => {
    const page = await place.signedIn('cao-yixin');
    await visit(page, '/board');
    const bars = page.locator('.bars').first().locator('tbody tr');
    await bars.first().waitFor();
    const shown = () => bars.filter({ visible: true }).count();
    const all = await bars.count();
    expect(await shown()).toBe(8);
    await page.emulateMedia({ media: 'print' });
    expect(all).toBeGreaterThan(8);
    expect(await shown()).toBe(all);
    const said = await page.locator('.definitions').innerText();
    for (const words of ['在办', '月末未结', '按期办结率', '意见书未反馈']) expect(said).toContain(words);
  });

  it('says on focus what is overdue', async () => {
    const page = await place.signedIn('cao-yixin');
    await visit(page, '/board');
    await figure(page, '已逾期').locator('.defined').focus();
    const said = page.getByRole('tooltip').filter({ hasText: '今日之前届满' });
    await said.waitFor();
    expect(await said.count()).toBe(1);
  });

  it('saves the chart as a picture under the name of what it shows', async () => {
    const page = await place.signedIn('cao-yixin');
    await visit(page, '/board?from=2015-01&to=2015-12');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存图片' }).click();
    expect((await saved).suggestedFilename()).toBe('贵阳市人民政府收案与审结2015-01_2015-12.png');
  });

  it('refuses months the wrong way round without losing them', async () => {
    const page = await place.signedIn('cao-yixin');
    await visit(page, '/board?from=2026-05&to=2026-04');
    await page.getByText('月份先后颠倒').waitFor();
    expect(await page.locator('.boardfilters .ant-picker').count()).toBe(2);
    await visit(page, '/board?from=2000-05&to=2026-04');
    await page.getByText('超过十年').waitFor();
    expect(await page.locator('.boardfilters .ant-picker').count()).toBe(2);
  });

  it('tells the auditor what is wrong with the days of an address', async () => {
    const page = await place.signedIn('hua-sanjian');
    await visit(page, '/audit/accesses?from=2026-11-20&to=2026-11-01');
    expect(await page.locator('.failure').innerText()).toContain('不得早于第一天');
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
