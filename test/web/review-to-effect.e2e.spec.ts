import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { addWorkingDays, calendarDate, officialCalendar } from '@mingjing/domain';
import { application } from '../../apps/cli/src/demo-script.js';
import {
  agree,
  choose,
  confirmed,
  openAct,
  refusalOf,
  serveBy,
  signedFor,
  tick,
  typeDay,
  write,
} from './acting.js';
import { Desk, eventually, visit, withoutBrowser } from './browser.js';
import type { PlayedCase } from './county.js';

const inBrowser = withoutBrowser ? describe.skip : describe;
jest.setTimeout(120_000);

const [applicant, respondent] = application.parties;
const thirdParty = { key: 'thirdParty-1', role: 'thirdParty', kind: 'citizen', name: '左邻' } as const;
const parties = [applicant!, respondent!, thirdParty];
const result = '变更罚款数额为五百元。';

inBrowser('an ordinary case from mediation over hearing and committee to the effect of its decision', () => {
  let place: Desk;
  let page: Page;
  let file: PlayedCase;
  beforeAll(async () => {
    place = await Desk.open();
    page = await place.signedIn('sun-sanli');
    file = await place.county.receive('sun-sanli', { parties });
    await file.playUntil((step) => 'act' in step && step.act === 'hearOpinions');
  }, 240_000);
  afterAll(() => place.close(), 60_000);

  const phase = () => page.locator('.headline').innerText();
  const paper = async (title: string) => {
    const sheet = page.locator('.effect .paper').filter({ hasText: title });
    await sheet.waitFor();
    return sheet.innerText();
  };
  const told = (title: string) => page.locator('.timeline .entry', { hasText: title }).first();

  it('is not settled in mediation, and says why', async () => {
    const drawer = await openAct(page, file, 'attemptMediation');
    await write(drawer, { 各方意见和未达成的原因: '申请人请求免予处罚，被申请人只同意减至三千元。' });
    await confirmed(drawer);
    await told('案前调解未达成').waitFor();
    expect(await told('案前调解未达成').innerText()).toContain('行政复议法第5条');
  });

  describe('its hearing', () => {
    let day: string;

    it('is noticed with hours, room and panel, five clear working days before', async () => {
      day = addWorkingDays(officialCalendar, calendarDate(await place.county.today()), 6);
      const drawer = await openAct(page, file, 'noticeHearing');
      await choose(drawer, '听证情形', '申请人请求听证');
      await typeDay(drawer, '听证日期', day);
      await write(drawer, { 开始时间: '16:40', 结束时间: '17:50', 听证室: '第九听证室' });
      await choose(drawer, '主持人', '周五常');
      await choose(drawer, '听证员', '孙三立', '李四维');
      await choose(drawer, '记录员', '钱二川');
      await write(drawer, { 听证事项: '罚款五千元是否明显过重。' });
      const notice = await paper('听证通知书');
      for (const word of ['第九听证室', '周五常', '李四维', '钱二川']) expect(notice).toContain(word);
      await confirmed(drawer);
      await page.locator('.outstanding li', { hasText: '听证通知书' }).first().waitFor();
    });

    it('is announced to everybody', async () => {
      for (const { key } of parties) {
        const drawer = await openAct(page, file, 'serveHearingNotice', { to: key });
        await signedFor(drawer);
        await confirmed(drawer);
      }
      expect(await page.locator('.outstanding li', { hasText: '听证通知书' }).count()).toBe(0);
      await visit(page, '/hearings');
      const row = page.locator('main tr', { hasText: file.number });
      await row.waitFor();
      expect(await row.innerText()).toContain('第九听证室');
    });

    it('is held on its day, with who came and what was said', async () => {
      await place.county.moveTo(day);
      const drawer = await openAct(page, file, 'holdHearing');
      const lines = drawer.locator('.fieldgroup');
      for (const { name } of parties) await tick(lines.filter({ hasText: name }), '到场');
      await tick(lines.filter({ hasText: respondent!.name }), '被申请人的负责人到场');
      const stages = { 申请人陈述: '罚款过重。', 被申请人答辩: '处罚适当。', '举证、质证': '出示进货单据。' };
      for (const [stage, said] of Object.entries(stages)) {
        if (stage !== '申请人陈述')
          await drawer
            .getByRole('button', { name: /听证环节/ })
            .last()
            .click();
        const group = lines.filter({ hasText: '环节' }).last();
        await choose(group, '环节', stage);
        await write(group, { 记录: said });
      }
      await tick(drawer, '笔录已核对签字');
      expect(await paper('听证笔录')).toContain('出示进货单据');
      await confirmed(drawer);
      await told('听证').waitFor();
    });
  });

  describe('the committee', () => {
    const open = (act: string) => openAct(page, file, act);

    it('is asked', async () => {
      const drawer = await open('consultCommittee');
      await tick(drawer, '专业性、技术性较强');
      await drawer.getByRole('textbox', { name: '第 1 项' }).fill('轻微过期食品能否认定危害后果轻微？');
      await choose(drawer, '受邀委员', '褚万里', '蒋双木');
      expect(await paper('咨询函')).toContain('危害后果轻微');
      await confirmed(drawer);
    });

    it('answers: each member in writing, and all of them in a session', async () => {
      const written = await open('recordCommitteeOpinion');
      await choose(written, '委员', '褚万里');
      await write(written, { 咨询意见: '可以认定危害后果轻微。' });
      await confirmed(written);
      const session = await open('holdCommitteeSession');
      await write(session, { 地点: '第三会议室', 讨论情况: '逐一发表意见。', 咨询意见: '处罚幅度过重。' });
      await choose(session, '到会委员', '褚万里', '蒋双木');
      await confirmed(session);
      await told('委员会').waitFor();
      expect(await page.locator('.timeline .entry', { hasText: '委员会' }).count()).toBeGreaterThan(1);
    });
  });

  describe('its decision', () => {
    it('is drafted on the report, on the record of the hearing and with the opinion weighed', async () => {
      const report = await openAct(page, file, 'submitDraft');
      await write(report, { 审理报告: '事实清楚，幅度失当。', 决定书草案: result });
      await choose(report, '拟处理结果', '变更');
      await confirmed(report);
      const draft = await openAct(page, file, 'proposeDecision');
      await tick(draft, '事实清楚，证据确凿，适用依据正确，程序合法，但是内容不适当');
      await write(draft, { 查明的事实: '货值十六元，未售出。', 理由和依据: '幅度与情节不相当。' });
      expect(await draft.getByLabel('决定内容').inputValue()).toBe(result);
      await tick(draft, '对申请人更不利');
      expect(await refusalOf(draft, '第63条')).toContain('维持、撤销并责令重作');
      await tick(draft, '对申请人更有利');
      await draft.getByText('根据听证笔录作出').click();
      await write(draft, { 委员会咨询意见的采纳情况: '采纳。' });
      expect(await paper('行政复议决定书')).toContain(result);
      expect(await draft.locator('.drawerfoot').innerText()).toContain('审批');
      await confirmed(draft);
      expect(await eventually(phase, (text) => text.includes('决定待审批'))).toContain('决定待审批');
    });

    it('passes from the head of the office to the head of the organ', async () => {
      await agree(await place.signedIn('zheng-qixing'), file.number);
      await visit(page, file.path);
      expect(await phase()).not.toContain('已作决定');
      await agree(await place.signedIn('chen-shian'), file.number);
      expect(await eventually(phase, (text) => text.includes('已作决定'))).toContain('已作决定');
    });
  });

  describe('the service of its decision', () => {
    const serving = (to: string) => openAct(page, file, 'serveDecision', { to });
    const owed = () => page.locator('.outstanding li', { hasText: '行政复议决定书' });

    it('is owed to everybody, with the notice of acceptance', async () => {
      await visit(page, file.path);
      await owed().first().waitFor();
      expect(await owed().count()).toBe(3);
      expect(await page.locator('.outstanding').innerText()).toContain('受理通知书');
    });

    it('is direct on the respondent, with the name of who signed', async () => {
      const drawer = await serving(respondent!.key);
      await signedFor(drawer, '收发室李某');
      await drawer.locator('.change, .effect').first().waitFor();
      await confirmed(drawer);
      expect(await phase()).toContain('已作决定');
    });

    it('is not electronic without consent, and is once the address is confirmed', async () => {
      const electronic = async () => {
        const drawer = await serving(applicant!.key);
        await serveBy(drawer, '电子送达');
        await write(drawer, { 系统送达记录: '流水号20261123001' });
        return drawer;
      };
      await refusalOf(await electronic(), '没有同意电子送达');
      const address = await openAct(page, file, 'confirmServiceAddress');
      await tick(address, '同意电子送达');
      await write(address, { 电子送达地址: 'applicant@example.cn' });
      await confirmed(address);
      const drawer = await electronic();
      await drawer.locator('.change.starts', { hasText: '起诉期限' }).waitFor();
      await confirmed(drawer);
      expect(await phase()).toContain('已作决定');
    });

    it('shows what came back, and does not count it', async () => {
      const about = { to: thirdParty.key, doc: 'reconsiderationDecision' };
      const drawer = await openAct(page, file, 'recordReturnedMail', about);
      await drawer.locator('.ant-radio-wrapper-checked', { hasText: thirdParty.name }).waitFor();
      await write(drawer, { 未成的原因: '收件人拒收' });
      await confirmed(drawer);
      await page.locator('.outstanding .tag.red', { hasText: '退回，再次送达' }).waitFor();
      expect(await phase()).toContain('已作决定');
      await visit(page, '/services?state=returned');
      const row = page.locator('table.openservices tr', { hasText: thirdParty.name });
      await row.first().waitFor();
      expect(await row.first().innerText()).toContain('收件人拒收');
    });

    it('is left with the third party who refused it, before two witnesses; then it is in effect', async () => {
      const drawer = await serving(thirdParty.key);
      await serveBy(drawer, '留置送达');
      await write(drawer, { 拒收的人和事由: '本人拒绝签收。' });
      await refusalOf(drawer, '两名以上见证人');
      await tick(drawer, '已拍照、录像记录送达过程');
      await drawer.locator('.change.starts', { hasText: '起诉期限' }).waitFor();
      await confirmed(drawer);
      const now = await eventually(phase, (text) => text.includes('已送达生效'));
      expect(now).toContain('已送达生效');
    });

    it('is told of each recipient with the way, the proof and the effect', async () => {
      await visit(page, `${file.path}/services`);
      const lines = page.locator('table.services tr').filter({ hasText: '行政复议决定书' });
      await lines.first().waitFor();
      const of = async ({ name }: { readonly name: string }) =>
        (await lines.filter({ hasText: name }).first().innerText()).replaceAll('\n', ' ');
      expect(await of(thirdParty)).toMatch(/留置送达.*已拍照、录像/);
      expect(await of(thirdParty)).toContain('收件人拒收');
      expect(await of(applicant!)).toMatch(/电子送达.*流水号20261123001/);
      expect(await of(respondent!)).toMatch(/直接送达.*收发室李某/);
      expect(await of(applicant!)).toContain('起诉期限至');
    });
  });
});
