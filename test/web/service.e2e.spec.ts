import type { Page } from 'playwright-core';
import { application } from '../../apps/cli/src/demo-script.js';
import { confirmed, openAct, serveBy, signedFor } from './acting.js';
import { Desk, eventually, visit, withoutBrowser } from './browser.js';
import type { PlayedCase } from './county.js';

const inBrowser = withoutBrowser ? describe.skip : describe;

const [applicant, respondent] = application.parties;
const thirdParty = { key: 'thirdParty-1', role: 'thirdParty', kind: 'citizen', name: '左邻' } as const;

inBrowser('a decision served in three ways, on the screen', () => {
  let place: Desk;
  let page: Page;
  let file: PlayedCase;
  beforeAll(async () => {
    place = await Desk.open();
    page = await place.signedIn('sun-sanli');
    file = await place.county.receive('sun-sanli', { parties: [applicant!, respondent!, thirdParty] });
    await file.playUntil((step) => 'act' in step && step.act === 'serveDecision');
  }, 240_000);
  afterAll(() => place.close(), 60_000);

  const phase = () => page.locator('.headline').innerText();
  const served = (name: string) => page.locator('table.services tr', { hasText: name });
  const form = async (to: string) => {
    await visit(page, `${file.path}?act=serveDecision&to=${to}`);
    const drawer = page.locator('.actdrawer');
    await drawer.locator('form').waitFor();
    return drawer;
  };

  it('is owed to everybody, with the notice of acceptance', async () => {
    await visit(page, file.path);
    const lines = page.locator('.outstanding li', { hasText: '行政复议决定书' });
    await lines.first().waitFor();
    expect(await lines.count()).toBe(3);
    expect(await page.locator('.outstanding').innerText()).toContain('受理通知书');
  });

  it('is served directly on the respondent, with the name of who signed', async () => {
    const drawer = await form('respondent-1');
    await signedFor(drawer, '收发室李某');
    await drawer.locator('.change, .effect').first().waitFor();
    await confirmed(drawer);
    expect(await phase()).toContain('已作决定');
  }, 60_000);

  it('is not served electronically without consent, and is once the address is confirmed', async () => {
    const refused = await form('applicant-1');
    await serveBy(refused, '电子送达');
    await refused.getByLabel(/^系统送达记录/).fill('流水号20261123001');
    await refused.locator('.fieldwords', { hasText: '没有同意电子送达' }).waitFor();
    const address = await openAct(page, file, 'confirmServiceAddress');
    await address.getByText('同意电子送达').click();
    await address.getByLabel(/^电子送达地址/).fill('applicant@example.cn');
    await confirmed(address);
    const drawer = await form('applicant-1');
    await serveBy(drawer, '电子送达');
    await drawer.getByLabel(/^系统送达记录/).fill('流水号20261123001');
    await drawer.locator('.change.starts', { hasText: '起诉期限' }).waitFor();
    await confirmed(drawer);
    expect(await phase()).toContain('已作决定');
  }, 90_000);

  it('shows what came back, and does not count it', async () => {
    await visit(page, `${file.path}?act=recordReturnedMail&to=thirdParty-1&doc=reconsiderationDecision`);
    const drawer = page.locator('.actdrawer');
    await drawer.locator('.ant-radio-wrapper-checked', { hasText: thirdParty.name }).waitFor();
    await drawer.getByLabel(/^未成的原因/).fill('收件人拒收');
    await confirmed(drawer);
    await page.locator('.outstanding .tag.red', { hasText: '退回，再次送达' }).waitFor();
    expect(await phase()).toContain('已作决定');
    await visit(page, '/services?state=returned');
    const row = page.locator('table.openservices tr', { hasText: thirdParty.name });
    await row.first().waitFor();
    expect(await row.first().innerText()).toContain('收件人拒收');
  }, 60_000);

  it('is left with the third party who refused it, before two witnesses; then it is in effect', async () => {
    const drawer = await form('thirdParty-1');
    await serveBy(drawer, '留置送达');
    await drawer.getByLabel(/^拒收的人和事由/).fill('本人拒绝签收。');
    await drawer.locator('.fieldwords', { hasText: '两名以上见证人' }).waitFor();
    await drawer.getByText('已拍照、录像记录送达过程').click();
    await drawer.locator('.change.starts', { hasText: '起诉期限' }).waitFor();
    await confirmed(drawer);
    const now = await eventually(phase, (text) => text.includes('已送达生效'));
    expect(now).toContain('已送达生效');
  }, 60_000);

  it('tells of each recipient the way, the proof and the effect', async () => {
    await visit(page, `${file.path}/services`);
    await served(thirdParty.name).first().waitFor();
    const told = await Promise.all(
      [thirdParty.name, applicant!.name, respondent!.name].map(async (name) =>
        (await served(name).filter({ hasText: '行政复议决定书' }).first().innerText()).replaceAll('\n', ' '),
      ),
    );
    expect(told[0]).toMatch(/留置送达.*已拍照、录像/);
    expect(told[0]).toContain('收件人拒收');
    expect(told[1]).toMatch(/电子送达.*流水号20261123001/);
    expect(told[2]).toMatch(/直接送达.*收发室李某/);
    expect(told[1]).toContain('起诉期限至');
  }, 60_000);
});
