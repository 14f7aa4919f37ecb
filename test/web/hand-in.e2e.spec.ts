import { PDFDocument } from 'pdf-lib';
import type { Page } from 'playwright-core';
import { Desk, eventually, phone, withoutBrowser } from './browser.js';
import type { PlayedCase } from './county.js';
import { confirmIn, giveTo, paper, type Paper } from './handing-in.js';
import { graveFaults, withAxe } from './looking-over.js';

const inBrowser = withoutBrowser ? describe.skip : describe;

inBrowser('the desk of a liaison', () => {
  let place: Desk;
  let page: Page;
  let file: PlayedCase;
  let at: string;

  beforeAll(async () => {
    place = await Desk.open();
    file = await place.county.receive();
    await file.playUntil((step) => 'act' in step && step.act === 'receiveAnswer');
    at = `/hand-ins/${file.id}/answer-respondent-1`;
    page = await place.signedIn('qin-sansheng');
  }, 180_000);
  afterAll(() => place.close(), 60_000);

  const open = async (on: Page): Promise<void> => {
    await on.goto(at);
    await on.locator('.handinhead').waitFor();
  };
  const give = (...files: readonly Paper[]): Promise<void> => giveTo(page, ...files);

  it('lists what is asked, with the way to its page', async () => {
    await page.goto('/hand-ins');
    const row = page.locator('.handins tbody tr', { hasText: file.number });
    await row.waitFor();
    await row.getByRole('link').click();
    await page.locator('.handinhead').waitFor();
    expect(await page.locator('.handinhead').innerText()).toContain('视为该行政行为没有证据、依据');
  });

  it('makes the list from the uploads and hands in what is there', async () => {
    await give(await paper('行政复议答复书.pdf', 3), await paper('现场检查笔录.pdf', 2));
    const lines = page.locator('table.evidence tbody tr');
    await lines.nth(1).waitFor();
    await page.locator('.checklist .item.given', { hasText: '答复书' }).waitFor();
    await lines.nth(0).locator('.ant-input-number input').waitFor();
    await eventually(
      () => lines.nth(0).locator('.ant-input-number input').inputValue(),
      (pages) => pages !== '',
    );
    await page.locator('.handinfoot').getByRole('button', { name: '先交已有材料' }).click();
    await page.locator('.ant-modal').getByText('还缺').waitFor();
    await confirmIn(page, '先交已有材料');
    await page.locator('.trail').getByText('收到答复').waitFor();
    expect(await page.locator('.trail li').count()).toBe(1);
  });

  it('is returned by the officer with remarks', async () => {
    const officer = await place.signedIn('sun-sanli');
    await open(officer);
    await officer.getByRole('button', { name: '退回补充' }).click();
    await officer.getByLabel('退回意见').fill('缺少处罚决定书送达回证');
    await confirmIn(officer, '退回补充');
    await officer.locator('.trail').getByText('缺少处罚决定书送达回证').waitFor();
    expect(await officer.locator('.handinhead').innerText()).toContain('已退回');
  });

  it('is supplemented as often as needed, and accepted', async () => {
    await open(page);
    await page.locator('.handinhead').getByText('缺少处罚决定书送达回证').waitFor();
    await give(await paper('处罚决定书送达回证.pdf', 1));
    await page.locator('.checklist .item.given', { hasText: '送达回证' }).waitFor();
    await page.locator('.handinfoot').getByRole('button', { name: '补充提交' }).click();
    await confirmIn(page, '补充提交');
    await page.locator('.trail').getByText('收到补充材料').waitFor();
    await page.getByText('还没有列入目录的材料').waitFor();
    await give(await paper('补充说明.pdf', 1));
    await page.getByLabel('第 1 项名称').waitFor();
    await page.locator('.handinfoot').getByRole('button', { name: '补充提交' }).click();
    await confirmIn(page, '补充提交');
    await page.locator('.trail').getByText('收到补充材料').nth(1).waitFor();
    await page.getByText('还没有列入目录的材料').waitFor();
    const officer = await place.signedIn('sun-sanli');
    await open(officer);
    await officer.getByRole('button', { name: '确认接收' }).click();
    await confirmIn(officer, '确认接收');
    await officer.locator('.trail').getByText('已确认接收').waitFor();
    expect(await officer.locator('.trail li').count()).toBe(5);
  });

  it('gives a receipt with the hashes, and a bundle of every page', async () => {
    await open(page);
    await page.locator('.trail').getByRole('button', { name: '回执' }).last().click();
    expect(await page.locator('.handinreceipt').innerText()).toMatch(/[0-9a-f]{64}/);
    await page.locator('.ant-modal').getByRole('button', { name: '关闭', exact: true }).last().click();
    const got = await page.request.get(`/api/cases/${file.id}/hand-ins/answer-respondent-1/bundle.pdf`);
    expect((await PDFDocument.load(await got.body())).getPageCount()).toBe(1 + 3 + 2 + 1 + 1);
    const zip = await page.request.get(`/api/cases/${file.id}/hand-ins/answer-respondent-1/bundle.zip`);
    expect((await zip.body()).subarray(0, 2).toString()).toBe('PK');
  });

  it('stands on a phone without faults', async () => {
    const small = await place.signedIn('qin-sansheng', phone);
    await withAxe(small);
    await open(small);
    expect(await graveFaults(small)).toEqual([]);
    const wide = await small.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    expect(wide).toBeLessThanOrEqual(0);
  });
});
