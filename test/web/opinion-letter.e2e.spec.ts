import { confirmed, openAct, signedFor } from './acting.js';
import { Desk, visit, withoutBrowser } from './browser.js';
import { dayFrom, type PlayedCase } from './county.js';

const inBrowser = withoutBrowser ? describe.skip : describe;

inBrowser('an opinion letter', () => {
  let place: Desk;
  let decided: PlayedCase;
  beforeAll(async () => {
    place = await Desk.open();
    decided = await place.county.caseNumbered('清府复〔2026〕48号');
  }, 180_000);
  afterAll(() => place.close(), 60_000);

  it('is written, signed and served; it runs sixty days, is shown late, and is answered late', async () => {
    const page = await place.signedIn('li-siwei');
    const writing = await openAct(page, decided, 'issueOpinionLetter');
    await writing.locator('input[type=radio]').first().check();
    await writing.getByLabel(/^存在的问题/).fill('处罚告知笔录没有载明听证权利');
    await writing.getByLabel(/^纠正意见/).fill('规范告知程序，自查同类案件');
    await confirmed(writing);
    await decided.approve('wang-baichuan', 'issueOpinionLetter');

    await visit(page, '/services');
    const owed = page
      .locator('table.openservices tbody tr', { hasText: decided.number })
      .filter({ hasText: '行政复议意见书' });
    await owed.getByRole('link', { name: '意见书送达' }).click();
    const serving = page.locator('.actdrawer');
    await serving.locator('form .ant-radio-wrapper-checked').waitFor();
    await serving.locator('.drawerfoot .ant-btn-primary').click();
    await serving.locator('.fieldwords', { hasText: '送达须有证明' }).waitFor();
    await signedFor(serving, '收发室李某');
    await serving.locator('.change.starts').first().waitFor();
    await confirmed(serving);
    await visit(page, '/opinion-letters');
    const row = page.locator('table.waits tbody tr', { hasText: decided.number });
    await row.waitFor();
    expect(await row.innerText()).toContain('期限内');
    expect(await row.getByRole('link', { name: '收到意见书反馈' }).isVisible()).toBe(true);

    await place.county.moveTo(dayFrom(await place.county.today(), 70));
    await visit(page, '/opinion-letters?show=over');
    await row.waitFor();
    expect(await row.innerText()).toContain('逾期未履行');
    await row.getByRole('link', { name: '收到意见书反馈' }).click();
    const answering = page.locator('.actdrawer');
    await answering.locator('form').waitFor();
    await answering.getByLabel(/^纠正情况/).fill('已修订文书模板并组织培训');
    await confirmed(answering);

    await visit(page, '/opinion-letters?show=done');
    await row.waitFor();
    expect(await row.innerText()).toContain('逾期履行');
  }, 240_000);
});
