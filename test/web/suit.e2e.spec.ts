import { PDFDocument } from 'pdf-lib';
import { jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { addWorkingDays, calendarDate, officialCalendar } from '@mingjing/domain';
import { agree, choose, confirmed, dueOf, openAct, refusalOf, tick, typeDay, write } from './acting.js';
import { confirmIn, giveTo, handedInBy, paper } from './handing-in.js';
import { Desk, eventually, visit, withoutBrowser } from './browser.js';
import { dayFrom } from './county.js';

const inBrowser = withoutBrowser ? describe.skip : describe;
jest.setTimeout(120_000);

const plaintiff = '苏望舒';
const government = '清镇市人民政府';
const unit = '清镇市市场监督管理局';

inBrowser('a lawsuit from the summons to the performance of its judgment', () => {
  let place: Desk;
  let officer: Page;
  let liaison: Page;
  let head: Page;
  let file: { readonly path: string };
  let number: string;
  beforeAll(async () => {
    place = await Desk.open();
    officer = await place.signedIn('li-siwei');
    liaison = await place.signedIn('qin-sansheng');
    head = await place.signedIn('zheng-qixing');
  }, 240_000);
  afterAll(() => place.close(), 60_000);

  const headline = (page: Page = officer) => page.locator('.headline').innerText();
  const expectState = async (words: string, page: Page = officer) => {
    await visit(page, file.path);
    expect(
      await eventually(
        () => headline(page),
        (text) => text.includes(words),
      ),
    ).toContain(words);
  };
  const side = (form: Locator, name: string) => form.getByRole('region', { name, exact: true });

  describe('its registration', () => {
    let form: Locator;

    it('asks for what the summons says, by sides', async () => {
      const today = await place.county.today();
      await visit(officer, '/suits/new');
      form = officer.locator('.suitform');
      await form.waitFor();
      await choose(form, '应诉类型', '原行政行为机关应诉');
      await write(form, { 人民法院: '清镇市人民法院', 法院案号: '（2026）黔0181行初9107号' });
      await write(side(form, '原告'), { 姓名或者名称: plaintiff });
      await choose(side(form, '被告'), '机构名录', government);
      await write(form, { 案由: '行政处罚' });
      await choose(form, '行政管理类别', '市场监督管理');
      const act = form.getByRole('group').filter({ hasText: '被诉行政行为' }).last();
      await write(act, { 名称: '行政处罚决定书', 文号: '清市监处罚〔2026〕9107号' });
      await write(form, {
        请求事项: '请求撤销罚款五千元的行政处罚决定。',
        事实: '原告经营的便利店被处罚款五千元。',
      });
      await write(form, { 送达凭证: '送达回证，存卷第1页' });
      await typeDay(form, '法院立案日期', dayFrom(today, -3));
      expect(await form.getByLabel(/^案件名称/).inputValue()).toBe(`${plaintiff}诉${government}行政处罚案`);
    });

    it('shows the clocks it starts before anything is registered', async () => {
      const clock = officer.locator('.suiteffect .change', { hasText: '答辩' }).first();
      await clock.waitFor();
      expect(await clock.innerText()).toContain('行政诉讼法');
    });

    it('keeps what was typed over a reload', async () => {
      await officer.reload();
      await form.getByText('已取回上次未提交的内容').waitFor();
      expect(
        await side(form, '原告')
          .getByLabel(/^姓名或者名称/)
          .inputValue(),
      ).toBe(plaintiff);
    });

    it('leads to the case', async () => {
      await form.getByRole('button', { name: '登记', exact: true }).click();
      await officer.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
      file = { path: new URL(officer.url()).pathname };
      await officer.locator('.nextacts .act').first().waitFor();
      number = (await officer.locator('.casenumber').innerText()).trim();
      expect(await headline()).toContain('收到应诉通知');
      expect(await officer.locator('.facts').innerText()).toContain('清镇市人民法院');
    });
  });

  describe('its answer', () => {
    it('is assigned to a unit by its name', async () => {
      const drawer = await openAct(officer, file, 'assign');
      await choose(drawer, '承办单位', unit);
      await confirmed(drawer);
      expect(
        await eventually(
          () => officer.locator('.facts').innerText(),
          (text) => text.includes(unit),
        ),
      ).toContain(unit);
    });

    it('is confirmed by the unit', async () => {
      const signing = await openAct(liaison, file, 'confirmAssignment');
      await write(signing, { 承办人和联系方式: '秦三省，法规科' });
      await confirmed(signing);
      await expectState('已交办', liaison);
    });

    it('is prepared from the uploads of its liaison, who sees both clocks and what follows of delay', async () => {
      await visit(liaison, '/hand-ins');
      const row = liaison.locator('.handins tbody tr', { hasText: number });
      await row.getByRole('link').click();
      const top = liaison.locator('.handinhead');
      await top.waitFor();
      const words = await top.innerText();
      expect(words).toContain('清镇市人民法院');
      expect(words).toContain('向法院答辩举证期限');
      expect(words).toContain('内部期限');
      expect(words).toContain('视为没有相应证据');
      await giveTo(liaison, await paper('答辩状初稿.pdf', 3), await paper('现场检查笔录.pdf', 2));
      await liaison.locator('table.evidence tbody tr').nth(1).waitFor();
      await liaison.locator('.checklist .item.given', { hasText: '答辩状' }).waitFor();
      await handedInBy(liaison, '先交已有材料');
      await liaison.locator('.trail').getByText('答辩状初稿').waitFor();
      await expectState('答辩准备', liaison);
    });

    it('is returned by the officer, supplemented and accepted', async () => {
      await visit(officer, `/hand-ins${file.path.replace('/cases', '')}/defence-qz-market`);
      await officer.locator('.handinhead').waitFor();
      await officer.getByRole('button', { name: '退回补充' }).click();
      await officer.getByLabel('退回意见').fill('缺少处罚决定书送达回证');
      await confirmIn(officer, '退回补充');
      await officer.locator('.trail').getByText('缺少处罚决定书送达回证').waitFor();
      await visit(liaison, new URL(officer.url()).pathname);
      await liaison.locator('.handinhead').getByText('缺少处罚决定书送达回证').waitFor();
      await giveTo(liaison, await paper('处罚决定书送达回证.pdf', 1));
      await liaison.locator('.checklist .item.given', { hasText: '送达回证' }).waitFor();
      await handedInBy(liaison, '补充提交');
      await liaison.locator('.trail').getByText('补充应诉材料').waitFor();
      await officer.reload();
      await officer.getByRole('button', { name: '确认接收' }).click();
      await confirmIn(officer, '确认接收');
      await officer.locator('.trail').getByText('已确认接收应诉材料').waitFor();
      expect(await officer.locator('.trail li').count()).toBe(4);
      expect(await officer.locator('.handinhead').innerText()).toContain('已接收');
    });

    it('is one bundle of every page handed in, with a receipt', async () => {
      await liaison.reload();
      await liaison.locator('.trail').getByRole('button', { name: '回执' }).first().click();
      const receipt = await liaison.locator('.handinreceipt').innerText();
      expect(receipt).toMatch(/[0-9a-f]{64}/);
      expect(receipt).toContain('以提交法院为准');
      const bundle = `/api${file.path}/hand-ins/defence-qz-market/bundle.pdf`;
      const got = await liaison.request.get(bundle);
      expect((await PDFDocument.load(await got.body())).getPageCount()).toBe(1 + 3 + 2 + 1);
    });

    it('cannot be filed before the head of the office approves it', async () => {
      await visit(officer, file.path);
      await officer.click('.blockedhead');
      const blocked = officer.locator('.offact', { hasText: '提交答辩状和证据' });
      await blocked.locator('summary').click();
      expect(await blocked.innerText()).toContain('审批');
      const drawer = await openAct(officer, file, 'approveAnswer');
      await write(drawer, { 答辩要点: '事实清楚，程序合法，裁量适当。' });
      await confirmed(drawer);
      await agree(head, number);
    });

    it('is filed with its evidence, and says what is missing', async () => {
      const drawer = await openAct(officer, file, 'fileAnswer');
      await drawer.locator('.drawerfoot .ant-btn-primary').click();
      expect(await refusalOf(drawer, '证据')).not.toBe('');
      await tick(drawer, '已提交作出行政行为的全部证据和证据清单', '已提交所依据的规范性文件和清单');
      await confirmed(drawer);
      await expectState('已答辩');
    });
  });

  describe('its hearing', () => {
    let day: string;

    it('is noticed with hour and place', async () => {
      day = addWorkingDays(officialCalendar, calendarDate(await place.county.today()), 3);
      const drawer = await openAct(officer, file, 'receiveHearingNotice');
      await typeDay(drawer, '开庭日期', day);
      await write(drawer, { 开庭时间: '09:30', 开庭地点: '清镇市人民法院第三审判庭' });
      await tick(drawer, '法院通知负责人出庭');
      await confirmed(drawer);
      const panel = officer.getByRole('region', { name: '开庭', exact: true });
      await panel.waitFor();
      expect(await panel.innerText()).toContain('第三审判庭');
      expect(await panel.innerText()).toContain('法院通知负责人出庭');
    });

    it('knows who comes', async () => {
      const drawer = await openAct(officer, file, 'submitAppearance');
      expect(await drawer.locator('.choices input[type=radio]:checked').count()).toBeGreaterThan(0);
      await tick(drawer, '负责人出庭');
      await write(drawer, { 负责人姓名: '周五常', 负责人职务: '副市长' });
      await drawer.getByLabel(/^已加盖行政机关印章/).check();
      await confirmed(drawer);
      await officer.getByText('拟由周五常（副市长）出庭，已提交身份证明').waitFor();
    });

    it('is held on its day', async () => {
      await place.county.moveTo(day);
      const drawer = await openAct(officer, file, 'holdTrial');
      await tick(drawer, '负责人出庭', '就实质性解决行政争议发表意见');
      await write(drawer, { 出庭负责人姓名: '周五常' });
      await tick(drawer, '副职负责人');
      await confirmed(drawer);
      await expectState('已开庭');
      await officer.getByText('负责人周五常出庭').waitFor();
    });
  });

  describe('its judgment', () => {
    it('is received with what it orders', async () => {
      const drawer = await openAct(officer, file, 'receiveJudgment');
      await choose(drawer, '判决结果', '履行法定职责');
      await write(drawer, {
        裁判主文: '责令被告于判决生效之日起三十日内重新作出处理。',
        送达凭证: '送达回证，存卷第30页',
      });
      await drawer.getByLabel(/^履行期限（日）/).fill('30');
      await confirmed(drawer);
      await expectState('收到一审裁判');
    });

    it('does not take effect while nobody knows when the plaintiff was served', async () => {
      const panel = officer.getByRole('region', { name: '裁判', exact: true });
      expect(await panel.innerText()).toContain(`还不知道送达${plaintiff}的日期`);
      const drawer = await openAct(officer, file, 'recordJudgmentService');
      await drawer.getByText(plaintiff).first().waitFor();
      await confirmed(drawer);
      await officer.getByText('未生效：上诉期至').waitFor();
      expect(await panel.innerText()).toContain('未生效：上诉期至');
    });

    it('takes effect by itself once the last window to appeal has closed', async () => {
      await visit(officer, file.path);
      const due = await dueOf(officer, '上诉期');
      await place.county.moveTo(dayFrom(due!, 1));
      await expectState('待履行裁判');
    });

    it('is performed, and the case closed', async () => {
      const drawer = await openAct(officer, file, 'performed');
      await write(drawer, { 履行情况: '已于期限内重新作出处理决定并送达原告。' });
      await confirmed(drawer);
      await expectState('裁判生效');
      const closing = await openAct(officer, file, 'close');
      await confirmed(closing);
      await expectState('结案归档');
    });
  });

  it('did nothing on the page that browsers forbid', () => {
    expect(place.misdeeds.list).toEqual([]);
  });
});
