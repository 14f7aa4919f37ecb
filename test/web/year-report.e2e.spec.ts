import { readFileSync } from 'node:fs';
import { Desk, visit, withoutBrowser } from './browser.js';

const inBrowser = withoutBrowser ? describe.skip : describe;

inBrowser('the report of a year', () => {
  let place: Desk;
  beforeAll(async () => (place = await Desk.open()), 180_000);
  afterAll(() => place.close(), 60_000);

  it('says what the county did in 2015, and leads to the cases of a number and back', async () => {
    const page = await place.signedIn('zheng-qixing');
    await page.click('.doors a[href="/statistics/year"]');
    await page.waitForSelector('.reporttext');
    await visit(page, '/statistics/year?year=2015&until=2015-12-02');
    const text = (await page.innerText('.reporttext')).replaceAll(/\s/g, '');
    expect(text).toContain(
      '截至2015年12月2日，共收到行政复议申请13件，受理10件，不予受理3件，全部审结；' +
        '应诉案件18件，其中行政15件、民事3件；对每件复议案件均进行案前调解。',
    );
    await page.locator('.reporttext').getByRole('button', { name: '其中：民事诉讼：3，查看案件' }).click();
    await page.waitForSelector('.figurecases li');
    expect(await page.locator('.figurecases li').count()).toBe(3);
    await page.locator('.figurecases li a').first().click();
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
    await page.waitForSelector('.casetabs .tabs');
    await page.goBack();
    await page.waitForSelector('.figurecases li');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.figurecases', { state: 'detached' });
    expect(new URL(page.url()).search).toBe('?year=2015&until=2015-12-02');
  });

  it('is saved as a Word document named after the year', async () => {
    const page = await place.signedIn('cao-yixin');
    await visit(page, '/statistics/year?year=2015&organ=qz-gov');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载 Word' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('清镇市人民政府2015年行政复议、应诉和行政调解工作情况.docx');
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('says plainly that a year had no cases, and leads to the first that has', async () => {
    const page = await place.signedIn('chen-shian');
    await visit(page, '/statistics/year?year=2014');
    await page.waitForSelector('.yearparagraph .empty');
    expect(await page.innerText('.reporttext')).toContain('未收到行政复议申请；未发生应诉案件。');
    await page.getByRole('button', { name: '查看2015年' }).click();
    await page.waitForSelector('.yearparagraph .empty', { state: 'detached' });
    expect(await page.innerText('.reporttext')).toContain('全部审结');
  });
});
