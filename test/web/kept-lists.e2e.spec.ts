import type { Page } from 'playwright-core';
import { Desk, eventually, visit, withoutBrowser } from './browser.js';

const inBrowser = withoutBrowser ? describe.skip : describe;
const drawer = '.ant-drawer-open';

inBrowser('a list the administrator keeps', () => {
  let place: Desk;
  beforeAll(async () => (place = await Desk.open()), 180_000);
  afterAll(() => place.close(), 60_000);

  const opened = async (path: string): Promise<Page> => {
    const page = await place.signedIn('yan-erming');
    await visit(page, path);
    await page.locator('table.list tbody tr').first().waitFor();
    return page;
  };
  const save = (page: Page) => page.click(`${drawer} .ant-drawer-footer .ant-btn-primary`);
  const names = (page: Page) => page.locator('table.list tbody tr td:first-child').allInnerTexts();
  const wrongFields = async (page: Page): Promise<string[]> => {
    await page.locator(`${drawer} .ant-form-item-explain-error`).first().waitFor();
    return page.locator(`${drawer} .ant-form-item-explain-error`).allInnerTexts();
  };

  it('says at the field what is missing, and takes a court in', async () => {
    const page = await opened('/settings/courts');
    await page.getByRole('button', { name: '新增法院' }).click();
    await save(page);
    expect(await wrongFields(page)).toEqual(['请填写法院名称', '请填写审级', '请填写所在地区']);
    await page.getByLabel('法院名称').fill('清镇市云岭人民法院');
    await page.getByLabel('审级').click();
    await page.locator('.ant-select-item-option', { hasText: '基层人民法院' }).click();
    await page.getByLabel('所在地区').fill('清镇市');
    await save(page);
    await page.waitForSelector(drawer, { state: 'detached' });
    const kept = await eventually(
      () => names(page),
      (list) => list.includes('清镇市云岭人民法院'),
    );
    expect(kept).toContain('清镇市云岭人民法院');
  });

  it('does not overwrite what somebody else has changed meanwhile, and says so', async () => {
    const [first, second] = [await opened('/settings/courts'), await opened('/settings/courts')];
    const name = (await names(first))[0] ?? '';
    for (const page of [first, second]) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByLabel('所在地区').waitFor();
    }
    await first.getByLabel('所在地区').fill('贵阳市观山湖区');
    await save(first);
    await first.waitForSelector(drawer, { state: 'detached' });
    await second.getByLabel('所在地区').fill('贵阳市南明区');
    await save(second);
    await second.locator(`${drawer} .notice`).waitFor();
    expect(await second.locator(`${drawer} .notice`).innerText()).toContain('他人');
    expect(await second.locator(`${drawer} .ant-btn-primary`).isDisabled()).toBe(true);
    const regions = await eventually(
      () => first.locator('td[data-label="所在地区"]').allInnerTexts(),
      (list) => list.includes('贵阳市观山湖区'),
    );
    expect(regions).not.toContain('贵阳市南明区');
  });

  it('keeps a member of the committee, whose term may not end before it began', async () => {
    const page = await opened('/settings/committee');
    const [name = ''] = await names(page);
    await page.getByRole('button', { name, exact: true }).click();
    const until = page.getByLabel('任期届满日期');
    await until.fill('1999-01-01');
    await until.press('Enter');
    await save(page);
    expect(await wrongFields(page)).toHaveLength(1);
    await page.getByLabel('工作单位').fill('某仲裁委员会（虚构）');
    await until.fill('2099-12-31');
    await until.press('Enter');
    await save(page);
    await page.waitForSelector(drawer, { state: 'detached' });
    const row = page.locator('table.list tbody tr', { hasText: name });
    const told = await eventually(
      () => row.innerText(),
      (text) => text.includes('2099-12-31'),
    );
    expect(told).toContain('某仲裁委员会（虚构）');
  });
});
