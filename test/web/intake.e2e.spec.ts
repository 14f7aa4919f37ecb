import type { Page } from 'playwright-core';
import { Desk, visit, withoutBrowser } from './browser.js';
import { dayFrom } from './county.js';

const inBrowser = withoutBrowser ? describe.skip : describe;

const FAR = 80;
const focusedName =
  '(() => { const e = document.activeElement; return (e.getAttribute("aria-label") ?? e.labels?.[0]?.innerText ?? e.innerText ?? "").replace("选填", "").trim(); })()';

inBrowser('a joint application, without a mouse', () => {
  let place: Desk;
  let page: Page;
  let today: string;
  let first: string;
  beforeAll(async () => {
    place = await Desk.open();
    page = await place.signedIn('zhao-yiming');
    today = await place.county.today();
  }, 180_000);
  afterAll(() => place.close(), 60_000);

  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focused = async () => page.evaluate<string>(focusedName);
  const tabTo = async (name: string) => {
    for (let steps = 0; steps < FAR; steps++) {
      if ((await focused()) === name) return;
      await press('Tab');
    }
    throw new Error(`Tab does not lead to “${name}”, but to “${await focused()}”.`);
  };
  const fill = async (name: string, text: string) => {
    await tabTo(name);
    await page.keyboard.type(text);
  };
  const atStep = async (name: string) => page.waitForSelector(`#intake-step:has-text("${name}")`);
  const go = async (step: number, name: string) => {
    await press(`Alt+${String(step)}`);
    await atStep(name);
  };
  const words = async () => page.locator('.field.wrong .fieldwords').allInnerTexts();

  it('names those who act for the applicants, a minor with his legal representative', async () => {
    await visit(page, '/intake/new?step=parties');
    await fill('姓名', '宁远航');
    await tabTo('增加代理人');
    await press('Enter');
    await page.waitForSelector('.grouplist .fieldgroup');
    expect(await focused()).toBe('姓名');
    await fill('电话', '13800000000');
    await tabTo('加公民');
    await press('Enter');
    await page.waitForSelector('.party:nth-of-type(2)');
    await page.keyboard.type('宁小舟');
    await fill('身份证号', '520181201206010017');
    await page.waitForSelector('.party:nth-of-type(2) .fieldgroup:has-text("未满十八周岁")');
    expect(await page.innerText('.hintpanel')).toContain('宁小舟未满十八周岁');
    await fill('姓名', '宁大海');
    await fill('与申请人的关系', '父亲');
    await page.waitForSelector('.hintpanel:not(:has-text("宁小舟"))');
  });

  it('lists the material and asks for the review of a norm', async () => {
    await go(3, '被申请人与行政行为');
    await page.keyboard.type('清镇市市场监督管理局');
    await page.waitForSelector('.ant-select-item-option-active:has-text("清镇市市场监督管理局")');
    await press('Enter', 'Tab');
    await fill('行政行为名称', '行政处罚决定书');
    await fill('作出日期', dayFrom(today, -20));
    await press('Enter');
    await fill('知道日期', dayFrom(today, -18));
    await press('Enter');
    await fill('行政管理类别', '市场监督管理');
    await fill('申请复议事项', '行政处罚');
    await go(4, '请求、事实和理由');
    await fill('复议请求', '请求撤销行政处罚决定。');
    await fill('事实', '罚款五千元。');
    await fill('理由', '罚款明显过重。');
    await go(5, '材料与其他事项');
    await tabTo('增加收到的材料');
    await press('Enter');
    await page.waitForSelector('.materialrows .fieldgroup');
    await page.keyboard.type('行政处罚决定书复印件');
    await fill('页数', '3');
    await fill('请求审查的条款', '第九条');
    await fill('群体性争议', ' ');
    expect(await page.locator('.ticks .ant-checkbox-checked').count()).toBe(1);
  });

  it('is told at the very field within a group what is wrong, and mends it there', async () => {
    await go(6, '核对并登记');
    await page.waitForSelector('.refusal:has-text("当事人 1 · 代理人 1 · 姓名 · 必填")');
    await press('Control+Enter');
    expect(await page.locator('.receipt').count()).toBe(0);
    await go(2, '申请人与第三人');
    expect(await focused()).toBe('姓名');
    await page.waitForSelector('.field.wrong');
    expect(await words()).toEqual(['必填', '必填', '必填']);
    await page.keyboard.type('方一凡');
    await tabTo('代理人身份');
    await press('Enter');
    await page.waitForSelector(
      '.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option',
    );
    await press('Enter');
    await tabTo('一般授权');
    await press('Space');
    await page.waitForSelector('.field.wrong', { state: 'detached' });
    await go(6, '核对并登记');
    await page.waitForSelector('.refusal:has-text("须写明规范性文件的名称")');
    await go(5, '材料与其他事项');
    expect(await focused()).toBe('规范性文件名称、文号');
    await page.keyboard.type('清镇市食品经营管理办法');
    await go(6, '核对并登记');
    await page.waitForSelector('.intakedue time');
    expect(await page.innerText('.checkstep')).toContain('宁远航：方一凡（律师）');
  });

  it('gets a receipt that lists the material, for the applicant and for the file', async () => {
    await press('Control+Enter');
    await page.waitForSelector('.receipt [role=status]');
    first = /清府复〔\d{4}〕\d+号/.exec(await page.innerText('.receipt [role=status]'))?.[0] ?? '';
    const [own, kept] = await page.locator('.receipt .paper').allTextContents();
    expect(own).toContain('行政处罚决定书复印件复印件31');
    expect(own).toContain('清镇市食品经营管理办法 第九条');
    expect(own?.replace('交申请人', '存卷')).toBe(kept);
    expect(own).not.toContain('群体性争议');
    const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(sheets.match(/\/Type \/Page\b/g)).toHaveLength(2);
    expect(sheets).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  });

  it('begins another case from the same paper, on the applicant’s written choice only', async () => {
    await tabTo('同一申请书另立一案');
    await press('Enter');
    await page.waitForSelector(`text=自 ${first} 的同一申请书分出`);
    await go(3, '被申请人与行政行为');
    expect(await page.innerText('.intakefields .ant-select')).toContain('清镇市市场监督管理局');
    await fill('行政行为名称', '没收违法所得决定书');
    await fill('作出日期', dayFrom(today, -20));
    await press('Enter');
    await fill('知道日期', dayFrom(today, -18));
    await press('Enter');
    await fill('行政管理类别', '市场监督管理');
    await fill('申请复议事项', '行政处罚');
    await go(4, '请求、事实和理由');
    await fill('复议请求', '请求撤销没收决定。');
    await fill('事实', '没收两千元。');
    await fill('理由', '没有依据。');
    await page.waitForSelector('.hintpanel:has-text("本案由该案的申请书分出")');
    await go(6, '核对并登记');
    await page.waitForSelector('.refusal:has-text("须有申请人分别申请的书面选择")');
    await go(1, '收件方式与日期');
    await tabTo('申请人已书面选择就各行政行为分别申请');
    await press('Space');
    await go(6, '核对并登记');
    await page.waitForSelector('.intakedue time');
    await press('Control+Enter');
    await page.waitForSelector('.receipt [role=status]');
    const second = /清府复〔\d{4}〕\d+号/.exec(await page.innerText('.receipt [role=status]'))?.[0] ?? '';
    expect(second).not.toBe(first);
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const) {
      await visit(page, `${(await place.county.caseNumbered(one)).path}/related`);
      await page.waitForSelector(`td:has-text("${other}")`);
      await page.waitForSelector('td:has-text("同一申请书分出")');
    }
  });

  it('asked nobody else and broke no rule of the content policy', () => {
    expect(place.misdeeds.list).toEqual([]);
  });
});
