import { Desk, visit, withoutBrowser } from './browser.js';

const inBrowser = withoutBrowser ? describe.skip : describe;

inBrowser('cases that wait', () => {
  let place: Desk;
  beforeAll(async () => (place = await Desk.open()), 180_000);
  afterAll(() => place.close(), 60_000);

  it('lead an officer from the suspended ones to the case and to its resumption', async () => {
    const page = await place.signedIn('sun-sanli');
    await page.click('.doors a[href="/waiting"]');
    await page.waitForURL('**/waiting/corrections');
    await page.click('.waithead .tabs a:has-text("中止")');
    await page.waitForURL('**/waiting/suspended');
    const row = page.locator('table.waits tbody tr', { hasText: '清府复〔2026〕47号' });
    await row.waitFor();
    expect(await row.innerText()).toContain('行政复议法第39条第1款第1项');
    await row.getByRole('link', { name: '恢复审理' }).click();
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}\?act=resume$/);
    await page.waitForSelector('.actdrawer form');
    expect(await page.textContent('.actdrawer .ant-drawer-title')).toContain('恢复审理');
  });

  it('open the form of service for the recipient who is still to be served', async () => {
    const page = await place.signedIn('li-siwei');
    const decided = await place.county.caseNumbered('清府复〔2026〕48号');
    await visit(page, decided.path);
    const line = page.locator('.outstanding li').first();
    await line.waitFor();
    const recipient = (await line.locator('.t2').first().innerText()).replace('→', '').trim();
    expect(recipient).not.toBe('');
    await line.locator('button').first().click();
    await page.waitForURL(/act=serveDecision/);
    await page.waitForSelector('.actdrawer .servednotice');
    expect(await page.textContent('.actdrawer .servednotice')).toContain(recipient);
    expect(await page.textContent('.actdrawer form')).toContain(recipient);
  });
});
