import type { Page } from 'playwright-core';
import { DemoClient } from '../../apps/cli/src/demo-client.js';
import { knownDemoPassword } from '@mingjing/casework/people';
import { Desk, visit, withoutBrowser } from './browser.js';
import { graveFaults, withAxe } from './looking-over.js';

const inBrowser = withoutBrowser ? describe.skip : describe;

const applicant = '宁远航';
const reasons = '材料齐全，七项条件均符合，拟按普通程序审理。';

interface CaseVersion {
  readonly version: number;
}
interface Session {
  readonly today: string;
  readonly user: { readonly id: string };
}

const daysBefore = (day: string, days: number): string => {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
};

inBrowser('one case from the counter to its acceptance, on the screen', () => {
  let place: Desk;
  let registrar: Page;
  let officer: Page;
  let head: Page;
  let path: string;
  let number: string;
  beforeAll(async () => {
    place = await Desk.open();
    registrar = await place.signedIn('zhao-yiming');
    officer = await place.signedIn('sun-sanli');
    head = await place.signedIn('zheng-qixing');
  }, 180_000);
  afterAll(() => place.close(), 60_000);

  const client = async (name: string) => DemoClient.signIn(place.system.url, name, knownDemoPassword);
  const drawer = () => officer.locator('.actdrawer');
  const fill = async (label: string, value: string) =>
    registrar.getByLabel(label, { exact: true }).fill(value);
  const pick = async (label: string, day: string) => {
    await fill(label, day);
    await registrar.keyboard.press('Enter');
  };
  const next = async (step: string) => {
    await registrar.click('.intakefoot .filled');
    await registrar.waitForSelector(`#intake-step:has-text("${step}")`);
  };

  it('enters an application made in person, down to the receipt', async () => {
    const { today } = await (await client('zhao-yiming')).get<Session>('session');
    await visit(registrar, '/intake/new');
    await registrar.locator('.ant-radio-button-wrapper', { hasText: '当面' }).click();
    await next('申请人与第三人');
    await fill('姓名', applicant);
    await next('被申请人与行政行为');
    await fill('被申请人', '清镇市市场监督管理局');
    await registrar.locator('.ant-select-item-option', { hasText: '清镇市市场监督管理局' }).first().click();
    await fill('行政行为名称', '行政处罚决定书');
    await pick('作出日期', daysBefore(today, 20));
    await pick('知道日期', daysBefore(today, 18));
    await fill('行政管理类别', '市场监督管理');
    await fill('申请复议事项', '行政处罚');
    await next('请求、事实和理由');
    await fill('复议请求', '请求撤销行政处罚决定。');
    await fill('事实', '申请人经营的便利店被查出两袋过期饼干，被申请人罚款五千元。');
    await fill('理由', '初次违法且货值轻微，罚款明显过重。');
    await next('核对并登记');
    await registrar.click('.intakefoot .filled');
    const said = registrar.locator('.receipt [role=status]');
    await said.waitFor();
    number = /清府复〔\d{4}〕\d+号/.exec(await said.innerText())?.[0] ?? '';
    const paper = await registrar.locator('.receipt .paper').innerText();
    expect(number).not.toBe('');
    expect(paper).toContain(number);
    expect(paper).toContain(applicant);
  });

  it('leads from the receipt to the case', async () => {
    await registrar.click('text=打开案件');
    await registrar.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
    path = new URL(registrar.url()).pathname;
    await registrar.waitForSelector('.nextacts .act');
    expect(await registrar.textContent('.casenumber')).toBe(number);
    expect(await registrar.textContent('.headline')).toContain('受理审查');
  });

  it('shows which clocks an acceptance starts before it is proposed', async () => {
    await officer.goto(path);
    await officer.getByRole('button', { name: '办理 受理', exact: true }).click();
    await drawer().getByRole('button', { name: '七项全部符合' }).click();
    await drawer().getByText('普通程序', { exact: true }).click();
    await drawer().getByLabel('报批理由').fill(reasons);
    await drawer().locator('.change.starts').first().waitFor();
    expect(await drawer().locator('.change.starts').allInnerTexts()).toContainEqual(
      expect.stringContaining('审理期限'),
    );
    expect(await drawer().locator('.effect .paper').first().innerText()).toContain('受理');
  });

  it('shows what another session did in between and keeps what was typed', async () => {
    const other = await client('zhao-yiming');
    const { user } = await (await client('sun-sanli')).get<Session>('session');
    const { version } = await other.get<CaseVersion>(path.slice(1));
    await other.post(
      `${path.slice(1)}/acts/assignOfficer`,
      { payload: { officerId: user.id } },
      { 'If-Match': `"${String(version)}"` },
    );
    await drawer().getByRole('button', { name: '提请审批' }).click();
    const notice = drawer().locator('.stale', { hasText: '指定承办人' });
    await notice.waitFor();
    expect(await notice.innerText()).toContain('赵一鸣');
    expect(await drawer().getByLabel('报批理由').inputValue()).toBe(reasons);
    await notice.getByRole('button').click();
    await notice.waitFor({ state: 'detached' });
    expect(await drawer().getByLabel('报批理由').inputValue()).toBe(reasons);
  });

  it('tells the head of the office at the bell, without a reload', async () => {
    await visit(head, '/workbench');
    await head.evaluate('window.sameDocument = true');
    const before = await unreadOf(head);
    await drawer().getByRole('button', { name: '提请审批' }).click();
    await drawer().waitFor({ state: 'detached' });
    await expect(rises(head, before)).resolves.toBe(true);
    await head.click('.topbar a[href="/notices"]');
    await head.waitForSelector(`main :text("${number}")`);
    expect(await head.evaluate('window.sameDocument')).toBe(true);
  });

  it('lets the head read the reasons and approve', async () => {
    await visit(head, '/approvals');
    await head.locator('.approvalrow', { hasText: number }).click();
    await head.waitForSelector(`.reasons:has-text("${reasons}")`);
    await head.locator('.approvalfoot .filled').click();
    const dialog = head.getByRole('dialog');
    await dialog.getByRole('button', { name: /^同\s?意$/ }).click();
    await dialog.waitFor({ state: 'detached' });
    const row = head.locator('.approvalrow', { hasText: number });
    await row.waitFor({ state: 'detached' });
    expect(await row.count()).toBe(0);
  });

  it('shows the case accepted, with its deadline and how it is counted', async () => {
    await officer.waitForSelector('.headline .tag:has-text("已受理")');
    const clock = officer.locator('.clocks .clock', { hasText: '审理期限' });
    const due = await clock.locator('time').getAttribute('datetime');
    await clock.click();
    const ledger = officer.locator('.ledger');
    await ledger.waitFor();
    expect(await ledger.innerText()).toContain('起算');
    expect(await ledger.locator('.sum .to').innerText()).toBe(due);
  });

  it('speaks English on the case page wherever the words are its own', async () => {
    const page = await place.signedIn('li-siwei');
    const kept = page.waitForResponse(/session\/profile$/);
    await page.click('.langbutton');
    await kept;
    await page.goto(path);
    await page.waitForSelector('.casepage .tabs');
    await page.waitForSelector('.bones', { state: 'detached' });
    const labels = 'dt, th, h2, h3, .tabs a, .doors a, .nextacts button, .headline .tag';
    const words = (await page.locator(labels).allInnerTexts()).map((text) => text.trim());
    expect(words).toEqual(
      expect.arrayContaining(['Next', 'Clocks', 'Applicant', 'Accepted', expect.stringMatching(/^Journal/)]),
    );
    expect(words.filter((word) => /\p{Script=Han}/u.test(word))).toEqual([]);
  });

  it('keeps nobody from its pages', async () => {
    const faults: string[] = [];
    const stranger = await withAxe(await place.page());
    await stranger.goto('/signin');
    await stranger.waitForSelector('input[type=password]');
    faults.push(...(await graveFaults(stranger)));
    await withAxe(registrar);
    await withAxe(head);
    for (const [page, address, ready] of [
      [registrar, '/workbench', '.pagehead h1'],
      [registrar, '/register', 'table.dense tbody tr'],
      [registrar, '/intake/new?step=channel', '.intakefields'],
      [registrar, '/intake/new?step=parties', '.intakefields'],
      [registrar, '/intake/new?step=act', '.intakefields'],
      [registrar, '/intake/new?step=request', '.intakefields'],
      [registrar, '/intake/new?step=check', '#intake-step'],
      [registrar, path, '.nextacts .act'],
      [registrar, `${path}?act=sendCopy`, '.actdrawer form'],
      [head, '/approvals', '.approvallist'],
    ] as const) {
      await page.goto(address);
      await page.waitForSelector(ready);
      await page.waitForSelector('.bones', { state: 'detached' });
      faults.push(...(await graveFaults(page)));
    }
    expect(faults).toEqual([]);
  }, 120_000);

  it('asked nobody else and broke no rule of the content policy', () => {
    expect(place.misdeeds.list).toEqual([]);
  });
});

async function unreadOf(page: Page): Promise<number> {
  const name = (await page.getAttribute('a.iconbutton[href="/notices"]', 'aria-label')) ?? '';
  return Number(/\d+/.exec(name)?.[0] ?? 0);
}

async function rises(page: Page, before: number): Promise<boolean> {
  const giveUpAt = performance.now() + 20_000;
  while (performance.now() < giveUpAt) {
    if ((await unreadOf(page)) > before) return true;
    await page.waitForTimeout(100);
  }
  return false;
}
