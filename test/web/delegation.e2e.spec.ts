import type { Page } from 'playwright-core';
import { Desk, eventually, phone, visit, withoutBrowser } from './browser.js';
import type { PlayedCase } from './county.js';

const inBrowser = withoutBrowser ? describe.skip : describe;

inBrowser('approvals while the head of the office is away', () => {
  let place: Desk;
  let waiting: PlayedCase;
  let head: Page;
  let delegate: Page;
  beforeAll(async () => {
    place = await Desk.open();
    waiting = await place.county.receive('sun-sanli');
    await waiting.proposeAcceptance('七项条件均符合。');
    head = await place.signedIn('zheng-qixing');
    delegate = await place.signedIn('li-siwei', phone);
  }, 180_000);
  afterAll(() => place.close(), 60_000);

  it('are handed over on the profile page, with the mistakes said at their fields', async () => {
    await visit(head, '/profile');
    await head.getByRole('button', { name: '安排代行审批' }).click();
    const form = head.locator('.delegationform');
    await form.getByRole('button', { name: /^保\s?存$/ }).click();
    const words = await form.locator('.field.wrong .fieldname').allInnerTexts();
    expect(words).toEqual(['代行人', '最后一天']);
    await form.getByRole('combobox', { name: '代行人' }).click();
    await head.locator('.ant-select-item-option', { hasText: '李四维' }).click();
    const today = await place.county.today();
    const lastDay = form.locator('.ant-picker input').nth(1);
    await lastDay.fill(today);
    await lastDay.press('Enter');
    await form.getByRole('button', { name: /^保\s?存$/ }).click();
    const line = head.locator('.delegations li', { hasText: '由李四维代行' });
    await line.waitFor();
    expect(await line.innerText()).toContain('代行中');
  });

  it('tell the delegate, and wait on the first page of a phone', async () => {
    await visit(delegate, '/notices');
    await delegate.locator('.notices li', { hasText: '由您代郑七星审批' }).waitFor();
    await visit(delegate, '/workbench');
    const row = delegate.locator('tr', { hasText: waiting.number }).filter({ hasText: '代郑七星审批' });
    await row.getByRole('link', { name: '审阅' }).click();
    await delegate.waitForURL(/\/approvals\/[0-9a-f-]{36}/);
    expect(await delegate.innerText('.approvalhead')).toContain('代郑七星审批');
  });

  it('are decided by the delegate with the thumb', async () => {
    await delegate.locator('.approvalfoot .bigbutton', { hasText: '同意' }).click();
    const dialog = delegate.getByRole('dialog');
    expect(await dialog.innerText()).toContain('您代郑七星审批');
    expect(await delegate.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false);
    await dialog.getByRole('button', { name: /^同\s?意$/ }).click();
    await delegate.waitForURL(/\/approvals$/);
    const left = await eventually(
      () => delegate.locator('.approvalrow', { hasText: waiting.number }).count(),
      (count) => count === 0,
    );
    expect(left).toBe(0);
  });

  it('name both in the history, at the document and in the approvals of the case', async () => {
    await visit(head, waiting.path);
    const entry = head.locator('.timeline .entry', { hasText: '审批同意' });
    await entry.first().waitFor();
    expect(await entry.first().innerText()).toContain('李四维代郑七星审批');
    await visit(head, `${waiting.path}/documents`);
    await head.locator('.readinghead', { hasText: '李四维代郑七星审批' }).waitFor();
    await visit(head, `${waiting.path}/approvals`);
    await head.locator('.history', { hasText: '李四维代郑七星审批' }).waitFor();
    await visit(head, '/notices');
    await head.locator('.notices li', { hasText: '李四维代您审批' }).waitFor();
  });

  it('come back when the head revokes', async () => {
    await visit(head, '/profile');
    await head.locator('.delegations .link').click();
    await head.locator('.ant-popconfirm .ant-btn-primary').click();
    const line = head.locator('.delegations li', { hasText: '已撤销' });
    await line.waitFor();
    expect(await line.locator('.link').count()).toBe(0);
  });

  it('asked nobody else and broke no rule of the content policy', () => {
    expect(place.misdeeds.list).toEqual([]);
  });
});
