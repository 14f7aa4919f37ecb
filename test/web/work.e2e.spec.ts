import type { Page } from 'playwright-core';
import { Desk, eventually, phone, visit, withoutBrowser } from './browser.js';
import { dayFrom } from './county.js';

const inBrowser = withoutBrowser ? describe.skip : describe;

inBrowser('what is due, and what settles it', () => {
  let place: Desk;
  beforeAll(async () => (place = await Desk.open()), 180_000);
  afterAll(() => place.close(), 60_000);

  const rows = (page: Page) => page.locator('table.todo tbody tr');

  it('leads from a clock to the form of the act that settles it', async () => {
    const page = await place.signedIn('sun-sanli');
    await visit(page, '/workbench');
    const link = page.locator('.clockacts a').first();
    const act = await link.innerText();
    await link.click();
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}\?act=\w+$/);
    await page.waitForSelector('.actdrawer form');
    expect(await page.textContent('.actdrawer .ant-drawer-title')).toContain(act);
  });

  it('says why an act is not for the reader', async () => {
    const page = await place.signedIn('cao-yixin');
    await visit(page, '/workbench');
    expect(await page.locator('.clockacts a').count()).toBe(0);
    expect(await page.locator('.clockacts .reason').allInnerTexts()).toContain('您的职责不包括办理该事项');
  });

  it('narrows the list to a day and to an officer, and says so', async () => {
    await place.county.receive();
    await place.county.moveTo(dayFrom(await place.county.today(), 3));
    const page = await place.signedIn('zheng-qixing');
    await visit(page, '/workbench');
    await rows(page).first().waitFor();
    const all = await rows(page).count();
    const day = page.locator('.week button:not([disabled])').first();
    const count = Number(await day.locator('b').innerText());
    await day.click();
    await page.waitForURL(/day=\d{4}-\d\d-\d\d/);
    expect(
      await eventually(
        () => rows(page).count(),
        (shown) => shown === count,
      ),
    ).toBe(count);
    await page.click('.narrowing button');
    expect(
      await eventually(
        () => rows(page).count(),
        (shown) => shown === all,
      ),
    ).toBe(all);
    await page.getByLabel('按承办人查看').click();
    await page.locator('.ant-select-item-option', { hasText: '李四维' }).click();
    await page.waitForURL(/officer=/);
    const officers = await eventually(
      () => page.locator('td[data-label="承办"]').allInnerTexts(),
      (shown) => shown.every((text) => text.includes('李四维')),
    );
    expect(officers.length).toBeGreaterThan(0);
    expect(officers.filter((text) => !text.includes('李四维'))).toEqual([]);
  });

  it('shows a liaison what the organ is asked for', async () => {
    const page = await place.signedIn('qin-sansheng');
    await visit(page, '/workbench');
    const panel = page.locator('section.panel', { hasText: '最近办结' }).first();
    await panel.waitFor();
    expect(await panel.innerText()).toContain('书面答复，并提交证据、依据和其他有关材料');
    expect(await page.locator('section.panel', { hasText: '待本单位办理' }).count()).toBe(1);
  });

  it('shows on the case which act meets which clock', async () => {
    const page = await place.signedIn('sun-sanli');
    await visit(page, '/workbench');
    await page.locator('.casecell a').first().click();
    const settling = page.locator('.settling button').first();
    await settling.waitFor();
    const act = await settling.innerText();
    const meets = page.locator('.nextacts .act', { hasText: act }).locator('.meets time');
    const due = page.locator('.clocks li', { has: settling }).locator('time').first();
    expect(await meets.first().getAttribute('datetime')).toBe(await due.getAttribute('datetime'));
  });

  it('keeps the calculation of a clock on the screen of a phone', async () => {
    const page = await place.signedIn('sun-sanli', phone);
    await visit(page, '/workbench');
    await page.locator('.casecell a').first().click();
    await page.locator('.clocks .clock').first().click();
    const panel = page.locator('.ant-drawer-section', { has: page.locator('.ledger') });
    await panel.waitFor();
    const box = await eventually(
      async () => (await panel.boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 },
      ({ y, height }) => y >= 0 && y + height <= phone.height,
    );
    expect([box.x >= 0, box.y >= 0]).toEqual([true, true]);
    expect([box.x + box.width <= phone.width, box.y + box.height <= phone.height]).toEqual([true, true]);
  });

  it('frames the demo day in the calendar, and says it once in the head', async () => {
    const page = await place.signedIn('zhao-yiming');
    await visit(page, '/intake/new?step=act');
    await page.locator('.ant-picker').first().click();
    await page.waitForSelector('.ant-picker-cell-today');
    expect(await page.getAttribute('.ant-picker-cell-today', 'title')).toBe(await place.county.today());
    expect((await page.textContent('.topbar'))?.match(/演示日/g)).toHaveLength(1);
  });

  it('reads further notices on request, and only the unread where asked', async () => {
    const page = await place.signedIn('sun-sanli');
    const asked: string[] = [];
    const notice = (id: number) => ({
      id: `01900000-0000-7000-8000-${String(id).padStart(12, '0')}`,
      kind: 'caseAssigned',
      caseId: null,
      params: { caseNumber: `清府复〔2026〕${String(id)}号` },
      createdAt: '2026-11-23T02:00:00Z',
      readAt: null,
    });
    await page.route(/\/api\/inbox\?/, async (route) => {
      const { search, searchParams } = new URL(route.request().url());
      asked.push(search);
      const first = !searchParams.has('before');
      const notices = first ? [notice(9), notice(8)] : [notice(7)];
      await route.fulfill({ json: { notices, unread: 3, next: first ? notice(8).id : null } });
    });
    await visit(page, '/notices');
    const lines = page.locator('.notices li');
    await lines.nth(1).waitFor();
    await page.click('button:has-text("更早的提醒")');
    await lines.nth(2).waitFor();
    expect(asked.at(-1)).toContain(`before=${notice(8).id}`);
    expect(await page.locator('button:has-text("更早的提醒")').count()).toBe(0);
    await page.click('.segments button:has-text("未读")');
    const query = await eventually(
      () => Promise.resolve(asked.at(-1) ?? ''),
      (last) => last.includes('unread=true'),
    );
    expect(query).toContain('unread=true');
  });

  it('lets the administrator choose what a head approves', async () => {
    const page = await place.signedIn('yan-erming');
    await visit(page, '/settings/users');
    const edit = async () => {
      await page.locator('tr', { hasText: 'chen-shian' }).locator('button.link').first().click();
      await page.waitForSelector('.ant-drawer form');
    };
    const accept = page.locator('.ant-drawer').getByRole('checkbox', { name: '受理', exact: true });
    await edit();
    expect(await accept.isChecked()).toBe(false);
    await accept.check();
    await page.click('.ant-drawer-footer button:has-text("保存")');
    await page.waitForSelector('.ant-drawer form', { state: 'detached' });
    await edit();
    expect(await accept.isChecked()).toBe(true);
    const { users } = (await (await page.request.get('/api/users')).json()) as {
      users: { loginName: string; approves: string[] }[];
    };
    const { approves } = users.find(({ loginName }) => loginName === 'chen-shian') ?? { approves: [] };
    expect(approves).toEqual(expect.arrayContaining(['accept', 'decide', 'rejectApplication']));
  });

  it('asked nobody else and broke no rule of the content policy', () => {
    expect(place.misdeeds.list).toEqual([]);
  });
});
