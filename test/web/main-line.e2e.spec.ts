import type { Page } from 'playwright-core';
import { Desk, visit, withoutBrowser } from './browser.js';
import { dayFrom } from './county.js';
import { fillApplication, register } from './intake.js';

const inBrowser = withoutBrowser ? describe.skip : describe;

const applicant = '宁远航';
const reasons = '材料齐全，七项条件均符合，拟按普通程序审理。';
const returned = '请补充说明为何不适用简易程序。';
const better = '双方对罚款幅度争议较大，不适用简易程序，拟按普通程序审理。';

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

  const drawer = () => officer.locator('.actdrawer');
  const rowOfHead = () => head.locator('.approvalrow', { hasText: number });
  const chosenByHead = async () => {
    await visit(head, '/approvals');
    await rowOfHead().click();
  };

  it('enters an application that came by post, down to the receipt', async () => {
    const today = await place.county.today();
    await fillApplication(registrar, today, { postmarkedOn: dayFrom(today, -3) });
    number = await register(registrar);
    const paper = await registrar.locator('.receipt .paper').first().innerText();
    expect(number).not.toBe('');
    expect(paper).toContain(number);
    expect(paper).toContain(applicant);
    expect(paper).toContain('邮寄');
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
    await drawer().getByRole('button', { name: '各项全部符合' }).click();
    await drawer().getByText('普通程序', { exact: true }).click();
    await drawer().getByLabel('报批理由').fill(reasons);
    await drawer().locator('.change.starts').first().waitFor();
    expect(await drawer().locator('.change.starts').allInnerTexts()).toContainEqual(
      expect.stringContaining('审理期限'),
    );
    expect(await drawer().locator('.effect .paper').first().innerText()).toContain('受理');
  });

  it('shows both sides of a collision, and keeps what was typed', async () => {
    await registrar.getByRole('button', { name: '办理 指定承办人', exact: true }).click();
    const assigning = registrar.locator('.actdrawer');
    await assigning.getByLabel('承办人', { exact: true }).fill('孙三立');
    await registrar.locator('.ant-select-item-option', { hasText: '孙三立' }).click();
    await assigning.getByRole('button', { name: '确认：指定承办人' }).click();
    await assigning.waitFor({ state: 'detached' });
    await registrar.waitForSelector('.facts :text("孙三立")');
    await drawer().getByRole('button', { name: '提请审批' }).click();
    const notice = drawer().locator('.stale', { hasText: '指定承办人' });
    await notice.waitFor();
    expect(await notice.innerText()).toContain('赵一鸣');
    expect(await officer.textContent('.facts')).toContain('孙三立');
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

  it('sends it back with a reason, and not without one', async () => {
    await chosenByHead();
    await head.waitForSelector(`.reasons:has-text("${reasons}")`);
    await head.locator('.approvalfoot button', { hasText: '退回' }).click();
    const dialog = head.getByRole('dialog');
    const confirm = dialog.getByRole('button', { name: /^退\s?回$/ });
    await confirm.click();
    await dialog.getByText('请写明退回理由').waitFor();
    await dialog.getByLabel('退回理由').fill(returned);
    await confirm.click();
    await dialog.waitFor({ state: 'detached' });
    await rowOfHead().waitFor({ state: 'detached' });
    expect(await rowOfHead().count()).toBe(0);
  });

  it('tells the officer what is wrong, who puts it up again', async () => {
    await officer.waitForSelector('.nextacts .act.first:has-text("受理")');
    await officer.click('.casetabs .tabs :text("审批")');
    await officer.waitForSelector(`.proposals :text("${returned}")`);
    await officer.getByRole('button', { name: '办理 受理', exact: true }).click();
    await drawer().getByRole('button', { name: '各项全部符合' }).click();
    await drawer().getByText('普通程序', { exact: true }).click();
    await drawer().getByLabel('报批理由').fill(better);
    await drawer().locator('.change.starts').first().waitFor();
    await drawer().getByRole('button', { name: '提请审批' }).click();
    await drawer().waitFor({ state: 'detached' });
    await officer.waitForSelector('.actwaits');
    expect(await officer.innerText('.actwaits')).toContain('复议机构负责人');
    expect(await officer.locator('.nextacts .act.first').count()).toBe(0);
  });

  it('lets the head approve the second proposal', async () => {
    await chosenByHead();
    await head.waitForSelector(`.reasons:has-text("${better}")`);
    await head.locator('.approvalfoot .filled').click();
    const dialog = head.getByRole('dialog');
    await dialog.getByRole('button', { name: /^同\s?意$/ }).click();
    await dialog.waitFor({ state: 'detached' });
    await rowOfHead().waitFor({ state: 'detached' });
    expect(await rowOfHead().count()).toBe(0);
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
