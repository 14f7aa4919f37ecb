import type { Page } from 'playwright-core';
import { addWorkingDays, calendarDate, officialCalendar } from '@mingjing/domain';
import { Desk, visit, withoutBrowser } from './browser.js';
import { dayFrom } from './county.js';

const inBrowser = withoutBrowser ? describe.skip : describe;

inBrowser('applications that are not registered yet', () => {
  let place: Desk;
  let page: Page;
  beforeAll(async () => {
    place = await Desk.open();
    page = await place.signedIn('zhao-yiming');
  }, 180_000);
  afterAll(() => place.close(), 60_000);

  const name = (on: Page) => on.getByLabel('姓名', { exact: true });
  const saved = (on: Page) => on.waitForSelector('[data-saving=saved]');
  const begin = async (on: Page) => {
    await visit(on, '/intake/new?step=parties');
    await name(on).waitFor();
  };

  it('are saved while they are typed, and come back after a reload', async () => {
    await begin(page);
    await name(page).fill('苏慕白');
    await saved(page);
    expect(await page.textContent('[data-saving]')).toMatch(/^已保存 \d\d:\d\d$/);
    await page.reload();
    await name(page).waitFor();
    expect(await name(page).inputValue()).toBe('苏慕白');
    expect(await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })')).not.toContain(
      '苏慕白',
    );
  });

  it('stand above a new one, to be resumed or deleted', async () => {
    await begin(page);
    await name(page).fill('甘棠');
    await saved(page);
    const listed = (who: string) => page.locator('.draftlist li', { hasText: who });
    await listed('苏慕白').waitFor();
    expect(await listed('苏慕白').count()).toBe(1);
    expect(await listed('甘棠').count()).toBe(0);
    await page.getByRole('link', { name: /^继续：苏慕白/ }).click();
    await listed('甘棠').waitFor();
    expect(await listed('苏慕白').count()).toBe(0);
    await visit(page, `${page.url()}&step=parties`);
    expect(await name(page).inputValue()).toBe('苏慕白');
    await page.getByRole('button', { name: /^删除：甘棠/ }).click();
    await page.click('.ant-popover button:has-text("删除")');
    await listed('甘棠').waitFor({ state: 'detached' });
    await page.reload();
    await name(page).waitFor();
    expect(await name(page).inputValue()).toBe('苏慕白');
    expect(await listed('甘棠').count()).toBe(0);
  });

  it('are kept on the page while the line is down, and saved when it is back', async () => {
    await begin(page);
    await page.context().setOffline(true);
    await name(page).fill('断线时录入');
    await page.waitForSelector('[data-saving=failed]');
    expect(await page.textContent('[data-saving]')).toContain('未能保存');
    await page.context().setOffline(false);
    await saved(page);
    await page.reload();
    await name(page).waitFor();
    expect(await name(page).inputValue()).toBe('断线时录入');
  });

  it('lose nothing to a second window', async () => {
    await begin(page);
    await name(page).fill('两个窗口');
    await saved(page);
    const other = await page.context().newPage();
    await visit(other, page.url());
    await name(other).fill('另一窗口');
    await saved(other);
    await name(page).fill('这一窗口');
    await page.waitForSelector('.draftconflict');
    expect(await name(page).inputValue()).toBe('这一窗口');
    await page.click('text=本页内容另存为新草稿');
    await saved(page);
    await page.waitForSelector('.draftlist li:has-text("另一窗口")');
    await page.reload();
    await name(page).waitFor();
    expect(await name(page).inputValue()).toBe('这一窗口');
    await name(other).fill('另一窗口再改');
    await saved(other);
    await other.close();
  });

  it('show until when they have to be examined, and are gone once registered', async () => {
    await visit(page, '/intake/new');
    const next = async (step: string) => {
      await page.click('.intakefoot .filled');
      await page.waitForSelector(`#intake-step:has-text("${step}")`);
    };
    const fill = (label: string, value: string) => page.getByLabel(label, { exact: true }).fill(value);
    const pick = async (label: string, day: string) => {
      await fill(label, day);
      await page.keyboard.press('Enter');
    };
    await next('申请人与第三人');
    await name(page).fill('登记完毕');
    await next('被申请人与行政行为');
    await fill('被申请人', '清镇市市场监督管理局');
    await page.locator('.ant-select-item-option', { hasText: '清镇市市场监督管理局' }).first().click();
    await fill('行政行为名称', '行政处罚决定书');
    const today = calendarDate(await place.county.today());
    await pick('作出日期', dayFrom(today, -20));
    await pick('知道日期', dayFrom(today, -18));
    await fill('行政管理类别', '市场监督管理');
    await fill('申请复议事项', '行政处罚');
    await next('请求、事实和理由');
    await fill('复议请求', '请求撤销。');
    await fill('事实', '罚款五千元。');
    await fill('理由', '过重。');
    await next('材料与其他事项');
    await next('核对并登记');
    const due = page.locator('.intakedue time');
    await due.waitFor();
    expect(await due.getAttribute('datetime')).toBe(addWorkingDays(officialCalendar, today, 5));
    await saved(page);
    const draft = new URL(page.url()).searchParams.get('draft') ?? '';
    await page.click('.intakefoot .filled');
    await page.waitForSelector('.receipt');
    expect((await page.request.get(`/api/intake-drafts/${draft}`)).status()).toBe(404);
    await visit(page, `/intake/new?draft=${draft}`);
    await page.waitForSelector('text=该草稿已经登记或者删除');
    expect(await page.locator('.draftlist li', { hasText: '登记完毕' }).count()).toBe(0);
  });

  it('asked nobody else and broke no rule of the content policy', () => {
    expect(place.misdeeds.list).toEqual([]);
  });
});
