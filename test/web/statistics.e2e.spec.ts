import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Desk, visit, withoutBrowser } from './browser.js';
import { applicationOn, type PlayedCase } from './county.js';

const inBrowser = withoutBrowser ? describe.skip : describe;
jest.setTimeout(90_000);

inBrowser('a statistical table on its way to the organ above', () => {
  const identity = '22..31=3';
  const explanation = '该事项尚未列入字典，待增列后更正。';
  const remarks = '请核实该案的申请复议事项，更正后重新报送。';
  let place: Desk;
  let file: PlayedCase;
  let today: string;
  let maker: Page;
  let checker: Page;
  let table: string;

  /** The table of the one day on which the case came in. */
  const open = async (page: Page, versionNo?: number): Promise<void> => {
    await visit(page, table);
    await page.locator('.statversions').last().waitFor();
    if (versionNo === undefined) return;
    await page
      .locator('.statversions')
      .getByRole('button', { name: `第${String(versionNo)}版` })
      .click();
    await standing(page, versionNo).waitFor();
  };
  const standing = (page: Page, versionNo: number) =>
    page.locator('.panel', { has: page.getByRole('heading', { name: `第${String(versionNo)}版` }) });
  const check = (page: Page) => page.locator('.identities li').filter({ hasText: identity });
  const press = (page: Page, name: RegExp) => page.locator('main').getByRole('button', { name }).click();
  const freeze = async (said: string): Promise<void> => {
    await press(maker, /^定\s?版$/);
    await maker.locator('.ant-popconfirm-buttons .ant-btn-primary').click();
    await maker.getByText(said).first().waitFor();
  };
  /** Carries out the step in the drawer, which closes when it was taken. */
  const finish = async (page: Page): Promise<void> => {
    await page.locator('.ant-drawer-footer .ant-btn-primary').click();
    await page.locator('.ant-drawer-footer').waitFor({ state: 'detached' });
  };
  const correctTo = async (matter: string): Promise<void> => {
    await file.act('sun-sanli', 'correctRecord', {
      seq: 1,
      reason: '申请复议事项录错',
      replacement: {
        act: 'receiveApplication',
        occurredOn: today,
        payload: { ...applicationOn(today), matter },
      },
    });
    await file.approve('zheng-qixing', 'correctRecord');
  };
  const differences = async (page: Page): Promise<readonly string[]> => {
    const rows = page.locator('.panel', { hasText: '与上一版的差异' }).locator('tbody tr');
    await rows.first().waitFor();
    return (await rows.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim());
  };

  beforeAll(async () => {
    place = await Desk.open();
    today = await place.county.today();
    table = `/statistics?from=${today}&to=${today}`;
    file = await place.county.receive('sun-sanli', { matter: '社会救助争议' });
    await file.proposeAcceptance('符合受理条件。');
    await file.approve('zheng-qixing', 'accept');
    [maker, checker] = [await place.signedIn('zheng-qixing'), await place.signedIn('cao-yixin')];
  }, 240_000);
  afterAll(() => place.close(), 60_000);

  it('names the case that breaks an identity, and is frozen as it stands', async () => {
    await open(maker);
    await check(maker).getByText('不成立').waitFor();
    expect(await check(maker).getByRole('link').allInnerTexts()).toContain(file.number);
    await freeze('已定为第1版');
    await standing(maker, 1).getByText('未报送').waitFor();
    expect(await check(maker).innerText()).toContain(file.number);
  });

  it('is submitted with an explanation only', async () => {
    await press(maker, /^报\s?送$/);
    const drawer = maker.locator('.ant-drawer');
    await drawer.locator('.ant-drawer-footer .ant-btn-primary').click();
    await drawer.locator('.ant-form-item-explain-error').waitFor();
    await drawer.getByLabel(`${identity} 不成立的说明`).fill(explanation);
    await finish(maker);
    await standing(maker, 1).getByText('已报送').first().waitFor();
    expect(await maker.getByRole('button', { name: /^报\s?送$/ }).count()).toBe(0);
  });

  it('is read by the organ above with the explanation, and returned with a reason', async () => {
    await visit(checker, '/statistics');
    await checker
      .locator('.panel', { hasText: '下级机关报送' })
      .getByRole('button', { name: `${today} — ${today}` })
      .click();
    await standing(checker, 1).getByText(explanation).waitFor();
    expect(await check(checker).innerText()).toContain(file.number);
    await press(checker, /^退\s?回$/);
    const drawer = checker.locator('.ant-drawer');
    await drawer.locator('.ant-drawer-footer .ant-btn-primary').click();
    await drawer.locator('.ant-form-item-explain-error').waitFor();
    await drawer.getByLabel('退回意见').fill(remarks);
    await finish(checker);
    await standing(checker, 1).getByText('已退回').waitFor();
  });

  it('shows its maker the reason, and the correction as a new version that tells the difference by case', async () => {
    await open(maker, 1);
    await standing(maker, 1).getByText(remarks).waitFor();
    await freeze('与第1版没有差别');
    await correctTo('行政处罚');
    await freeze('已定为第2版');
    await standing(maker, 2).waitFor();
    const [only, ...more] = await differences(maker);
    expect(more).toEqual([]);
    expect(only).toMatch(new RegExp(`^${file.number} .*22 .*行政处罚 0 1$`));
    await check(maker).getByText('成立', { exact: true }).waitFor();
  });

  it('is submitted anew and accepted by the organ above', async () => {
    await press(maker, /^报\s?送$/);
    await finish(maker);
    await standing(maker, 2).getByText('已报送').first().waitFor();
    await visit(checker, '/statistics');
    await checker
      .locator('.panel', { hasText: '下级机关报送' })
      .getByRole('button', { name: `${today} — ${today}` })
      .click();
    await standing(checker, 2).waitFor();
    await press(checker, /^审核通过$/);
    await finish(checker);
    await standing(checker, 2).getByText('已审核').waitFor();
    expect(await standing(checker, 2).getByRole('button').count()).toBe(0);
    expect(await standing(checker, 2).locator('.statsteps li').count()).toBe(2);
  });

  it('stays as it was accepted, and a correction afterwards makes another version', async () => {
    await correctTo('行政许可');
    await open(maker, 2);
    await check(maker).getByText('成立', { exact: true }).waitFor();
    const penalties = () => maker.locator('table.statform tr.sum td').nth(21).innerText();
    const licences = () => maker.locator('table.statform tr.sum td').nth(24).innerText();
    const accepted = [await penalties(), await licences()];
    expect(await standing(maker, 2).getByRole('button').count()).toBe(0);
    await freeze('已定为第3版');
    await standing(maker, 3).getByText('未报送').waitFor();
    expect(await differences(maker)).toEqual([
      expect.stringMatching(new RegExp(`^${file.number} .*行政处罚 1 0$`)),
      expect.stringMatching(new RegExp(`^${file.number} .*行政许可 0 1$`)),
    ]);
    expect([await penalties(), await licences()]).not.toEqual(accepted);
    await open(maker, 2);
    await standing(maker, 2).getByText('已审核').waitFor();
    expect([await penalties(), await licences()]).toEqual(accepted);
    // The draft of the third version is not the organ above's to read.
    await visit(checker, `${table}&organ=qz-gov`);
    await checker.locator('.statversions').getByRole('button', { name: '第2版' }).waitFor();
    expect(await checker.locator('.statversions').getByRole('button', { name: '第3版' }).count()).toBe(0);
  });

  it('is not for those who have one organ’s answers to write', async () => {
    const page = await place.signedIn('qin-sansheng');
    expect(await page.locator('nav a[href="/statistics"]').count()).toBe(0);
    await visit(page, table);
    await page.locator('.statepage').waitFor();
    expect(await page.locator('table.statform').count()).toBe(0);
  });
});
