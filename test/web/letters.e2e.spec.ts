import { Desk, visit, withoutBrowser } from './browser.js';

const inBrowser = withoutBrowser ? describe.skip : describe;

inBrowser('a list that is searched and narrowed', () => {
  let place: Desk;
  beforeAll(async () => (place = await Desk.open()), 180_000);
  afterAll(() => place.close(), 60_000);

  const asked = (url: string): Record<string, string> => Object.fromEntries(new URL(url).searchParams);

  it('asks after a pause, at once on Enter and when cleared, and keeps what it asked in the address', async () => {
    const page = await place.signedIn('zheng-qixing');
    await visit(page, '/letters?show=all');
    const rows = page.locator('table.waits tbody tr');
    await rows.first().waitFor();
    const all = await rows.count();
    expect(all).toBeGreaterThan(1);
    const words = page.getByRole('searchbox', { name: '案号、案由、机关、事项' });
    await words.fill(' 林业局');
    await page.waitForURL((url) => url.searchParams.get('text') === '林业局');
    await page.waitForSelector('table.waits tbody tr:only-child');
    expect(await rows.innerText()).toContain('清镇市林业局');
    await words.fill('');
    await page.waitForURL((url) => !url.searchParams.has('text'));
    await words.fill('没有这样的词');
    await words.press('Enter');
    expect(asked(page.url())).toEqual({ show: 'all', text: '没有这样的词' });
    await page.click('.empty .link');
    await rows.first().waitFor();
    expect(await words.inputValue()).toBe('');
    expect(asked(page.url())).toEqual({});
  });

  it('narrows to a period, and what is exported is what is shown', async () => {
    const page = await place.signedIn('zheng-qixing');
    await visit(page, '/letters?show=all');
    await page.locator('table.waits tbody tr').first().waitFor();
    await page.click('.period .ant-select');
    await page.click('.ant-select-item-option:has-text("上一年")');
    await page.waitForSelector('.empty');
    expect(asked(page.url())).toEqual({ show: 'all', from: '2025-01-01', to: '2025-12-31' });
    const href = await page.locator('.headactions a').first().getAttribute('href');
    expect(asked(new URL(href ?? '', page.url()).href)).toMatchObject({
      show: 'all',
      from: '2025-01-01',
      to: '2025-12-31',
    });
    await page.click('.period .ant-select');
    await page.click('.ant-select-item-option:has-text("自选期间")');
    expect(await page.locator('.period .ant-picker').count()).toBe(2);
  });
});
