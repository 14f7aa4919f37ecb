import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { application } from '../../apps/cli/src/demo-script.js';
import { agree, choose, confirmed, openAct, refusalOf, signedFor, tick, typeDay, write } from './acting.js';
import { Desk, eventually, visit, withoutBrowser } from './browser.js';
import type { PlayedCase } from './county.js';

const inBrowser = withoutBrowser ? describe.skip : describe;
jest.setTimeout(90_000);

inBrowser('mediation, on the screen', () => {
  let place: Desk;
  let page: Page;
  beforeAll(async () => {
    place = await Desk.open();
    page = await place.signedIn('sun-sanli');
  }, 180_000);
  afterAll(() => place.close(), 60_000);

  const phase = () => page.locator('.headline').innerText();
  const phaseAfter = (label: string) => eventually(phase, (text) => text.includes(label));
  const clock = (name: string) => page.locator('.clocks .clock', { hasText: name }).first();

  describe('a case of reconsideration that ends with a mediation document', () => {
    const agreement = '罚款减为五百元，申请人三日内缴清，双方再无争议。';
    let file: PlayedCase;
    beforeAll(async () => {
      file = await place.county.receive();
      await file.playUntil((step) => 'act' in step && step.act === 'hearOpinions');
    }, 120_000);

    it('is mediated with the consent of both sides only', async () => {
      const drawer = await openAct(page, file, 'openMediation');
      await tick(drawer, '行使自由裁量权', '申请人同意调解');
      expect(await refusalOf(drawer, '行政复议法第5条')).toContain('双方自愿');
      await tick(drawer, '被申请人同意调解');
      await write(drawer, { 调解人员: '孙三立' });
      await confirmed(drawer);
    });

    it('is suspended for it, and its period stands still', async () => {
      const drawer = await openAct(page, file, 'suspend');
      await tick(drawer, '依法进行调解、和解，申请人和被申请人同意中止');
      await tick(drawer, '申请人同意中止', '被申请人同意中止');
      await write(drawer, { 理由: '双方愿意调解。' });
      await drawer.locator('.change', { hasText: '审理期限' }).waitFor();
      await confirmed(drawer);
      await clock('审理期限').filter({ hasText: '中止' }).waitFor();
      expect(await clock('审理期限').innerText()).toContain('中止');
    });

    it('comes to a session and an agreement', async () => {
      const session = await openAct(page, file, 'holdMediation');
      await tick(session, '全部当事人');
      await write(session, { 地点: '调解室', 调解过程: '被申请人愿意减为五百元。' });
      await confirmed(session);
      const reached = await openAct(page, file, 'reachAgreement');
      await write(reached, { 协议内容: agreement });
      await tick(reached, '自愿、合法，不损害公共利益和他人权益');
      await confirmed(reached);
      await page.locator('.timeline .entry', { hasText: '达成调解协议' }).waitFor();
      expect(await phase()).toContain('审理');
    });

    it('is drawn up, signed by both sides, and sealed with the consent of the head of the organ', async () => {
      const drawer = await openAct(page, file, 'signMediationDocument');
      await tick(drawer, application.parties[0]!.name);
      expect(await refusalOf(drawer, '行政复议法第73条')).toContain(application.parties[1]!.name);
      await tick(drawer, application.parties[1]!.name);
      const paper = drawer.locator('.effect .paper', { hasText: '行政复议调解书' });
      await paper.waitFor();
      expect(await paper.innerText()).toContain(agreement);
      await confirmed(drawer);
      await page.waitForSelector('.actwaits');
      expect(await phase()).not.toContain('调解结案');
      await agree(await place.signedIn('chen-shian'), file.number);
      expect(await phaseAfter('调解结案')).toContain('调解结案');
      expect(await clock('审理期限').innerText()).not.toContain('已中止');
    });

    it('is served and closed', async () => {
      const owed = page.locator('.outstanding li');
      await owed.filter({ hasText: '行政复议调解书' }).first().waitFor();
      for (let left = await owed.count(); left > 0; left -= 1) {
        await owed.first().locator('button').first().click();
        const drawer = page.locator('.actdrawer');
        await drawer.locator('form').waitFor();
        await signedFor(drawer);
        await confirmed(drawer);
        await eventually(
          () => owed.count(),
          (count) => count < left,
        );
      }
      await confirmed(await openAct(page, file, 'close'));
      expect(await phaseAfter('结案归档')).toContain('结案归档');
    }, 120_000);
  });

  describe('a mediation of its own', () => {
    const side = '顾客简某';
    const other = '清镇市某家电商行';
    let file: { readonly path: string };

    it('is registered, after what it does not stop has been read', async () => {
      await visit(page, '/mediations/new');
      expect(await page.locator('.notice').first().innerText()).toContain('不停止、不中断行政复议申请期限');
      const form = page.locator('.mediationform');
      await write(form, { 案件名称: '冰箱质量纠纷', 纠纷事项: '消费纠纷', 调解请求: '退还价款。' });
      await write(form, { 事实: '使用一月后不制冷。' });
      const sides = form.locator('fieldset');
      await write(sides.nth(0), { 姓名或者名称: side });
      await write(sides.nth(1), { 姓名或者名称: other });
      await choose(form, '纠纷类型', '消费/产品质量');
      await choose(form, '行政管理类别', '市场监督管理');
      await form.getByRole('button', { name: /^登\s?记$/ }).click();
      await page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
      await page.waitForSelector('.casetabs .tabs');
      file = { path: new URL(page.url()).pathname };
      expect(await page.locator('main').innerText()).toContain(other);
    });

    it('is taken up once the other side agrees', async () => {
      const consent = await openAct(page, file, 'giveConsent');
      await consent.locator('.ant-radio-wrapper-checked', { hasText: other }).waitFor();
      await tick(consent, '书面');
      await confirmed(consent);
      const accepting = await openAct(page, file, 'acceptMediation');
      await accepting.locator('.condhead button').click();
      await accepting.locator('.change.starts').first().waitFor();
      await confirmed(accepting);
      expect(await phaseAfter('已受理')).toContain('已受理');
    });

    it('is mediated by who was named', async () => {
      const naming = await openAct(page, file, 'nameMediators');
      await choose(naming, '调解人员', '孙三立');
      await typeDay(naming, '调解日期', await place.county.today());
      await write(naming, { 开始时间: '15:00', 地点: '第二调解室' });
      await confirmed(naming);
      expect(await phaseAfter('调解中')).toContain('调解中');
      const session = await openAct(page, file, 'holdMediation');
      await tick(session, '全部当事人');
      await write(session, { 地点: '第二调解室', 调解经过: '商行同意退款。' });
      await confirmed(session);
    });

    it('ends in an agreement that is kept, and is archived', async () => {
      const agreed = await openAct(page, file, 'agree');
      await write(agreed, { 协议内容: '商行退还价款一千二百元。' });
      await tick(agreed, '自愿、合法，不损害公共利益和他人权益', '全部当事人', '已加盖行政机关印章');
      await agreed.locator('.effect .paper', { hasText: '行政调解协议书' }).waitFor();
      await confirmed(agreed);
      expect(await phaseAfter('达成书面协议')).toContain('达成书面协议');
      const visited = await openAct(page, file, 'performed');
      await write(visited, { 回访对象: '双方', 履行情况: '已退款。' });
      await confirmed(visited);
      expect(await phaseAfter('已履行')).toContain('已履行');
      await confirmed(await openAct(page, file, 'close'));
      expect(await phaseAfter('归档')).toContain('归档');
      expect(place.misdeeds.list).toEqual([]);
    });
  });
});
