import type { Page } from 'playwright-core';
import { addWorkingDays, calendarDate, officialCalendar, type CalendarDate } from '@mingjing/domain';
import { acceptance, application } from '../../apps/cli/src/demo-script.js';
import { confirmed, dueOf, openAct, signedFor, typeDay } from './acting.js';
import { Desk, eventually, visit, withoutBrowser } from './browser.js';
import { dayFrom, type PlayedCase } from './county.js';

const inBrowser = withoutBrowser ? describe.skip : describe;

const [applicant, respondent] = application.parties;
const second = { ...respondent!, key: 'respondent-2', name: '清镇市综合行政执法局', organId: 'qz-enforce' };
const workingDays = (from: string, days: number): CalendarDate =>
  addWorkingDays(officialCalendar, calendarDate(from), days);

inBrowser('the review of an application, on the screen', () => {
  let place: Desk;
  let page: Page;
  let today: string;
  beforeAll(async () => {
    place = await Desk.open();
    page = await place.signedIn('sun-sanli');
    today = await place.county.today();
  }, 180_000);
  afterAll(() => place.close(), 60_000);

  const accepted = async (route: object): Promise<PlayedCase> => {
    const file = await place.county.receive();
    await file.act('sun-sanli', 'accept', { ...acceptance, ...route });
    await file.approve('zheng-qixing', 'accept');
    return file;
  };

  describe('a posted application against two organs, corrected and extended', () => {
    let file: PlayedCase;
    beforeAll(async () => {
      const channel = { channel: 'post', postmarkedOn: calendarDate(dayFrom(today, -2)) } as const;
      file = await place.county.receive('sun-sanli', {
        ...channel,
        parties: [applicant!, respondent!, second],
      });
    }, 60_000);

    it('asks once for everything that has to be corrected', async () => {
      const form = await openAct(page, file, 'issueCorrectionNotice');
      await form.getByText('签名或者盖章').click();
      await form.locator('.effect .paper').waitFor();
      expect(await form.locator('.effect .paper').innerText()).toContain('补正');
      await confirmed(form);
      await page.waitForSelector('.headline .tag:has-text("补正")');
    });

    it('counts the ten working days from the service of the notice', async () => {
      const form = await openAct(page, file, 'serveCorrectionNotice');
      await signedFor(form);
      await confirmed(form);
      await page.waitForSelector('.timeline .entry:has-text("补正通知")');
      expect(await dueOf(page, '补正期限')).toBe(workingDays(today, 10));
    });

    it('takes the correction by its postmark and has it examined anew', async () => {
      const form = await openAct(page, file, 'submitCorrection');
      await typeDay(form, '邮戳日期', today);
      await form.locator('.change', { hasText: '补正后审查期限' }).waitFor();
      await confirmed(form);
      expect(await dueOf(page, '补正后审查期限')).toBe(workingDays(today, 5));
    });

    it('gives each respondent a clock of its own', async () => {
      await file.act('sun-sanli', 'accept', acceptance);
      await file.approve('zheng-qixing', 'accept');
      for (const name of [respondent!.name, second.name]) {
        await confirmed(await openAct(page, file, 'sendCopy'));
        const form = await openAct(page, file, 'serveCopy');
        expect(await form.locator('.ant-radio-wrapper-checked').first().innerText()).toContain(name);
        await signedFor(form, '收发室');
        await confirmed(form);
        await page.locator('.clocks .clock', { hasText: `答复期限 · ${name}` }).waitFor();
      }
      expect(await page.locator('.clocks .clock', { hasText: '答复期限' }).count()).toBe(2);
    }, 90_000);

    it('moves the period to decide only once the extension is approved', async () => {
      const before = await dueOf(page, '审理期限');
      const form = await openAct(page, file, 'extendPeriod');
      await form.getByLabel('延长天数').fill('30');
      await form.getByLabel('理由', { exact: true }).fill('两个被申请人，案情复杂。');
      await form.locator('.change', { hasText: '审理期限' }).waitFor();
      await confirmed(form);
      await page.waitForSelector('.actwaits');
      expect(await dueOf(page, '审理期限')).toBe(before);
      await file.approve('zheng-qixing', 'extendPeriod');
      const moved = await eventually(
        () => dueOf(page, '审理期限'),
        (due) => due !== before,
      );
      expect(moved! > before!).toBe(true);
      expect(Date.parse(moved!) - Date.parse(before!)).toBeGreaterThanOrEqual(28 * 86_400_000);
    });

    it('says at the field that a second extension goes beyond the thirty days', async () => {
      const form = await openAct(page, file, 'extendPeriod');
      await form.getByLabel('延长天数').fill('10');
      await form.getByLabel('理由', { exact: true }).fill('仍需延长。');
      const refusal = form.locator('.fieldwords, .refusal').filter({ hasText: '第62条' });
      await refusal.first().waitFor();
      expect(await refusal.first().innerText()).toMatch(/30|三十/);
    });
  });

  it('converts a simplified case, whose period to decide then is that of the ordinary procedure', async () => {
    const file = await accepted({ route: 'simplified', simplifiedGround: 'actMadeOnTheSpot' });
    await visit(page, file.path);
    const short = await dueOf(page, '审理期限');
    const form = await openAct(page, file, 'convertToOrdinary');
    await form.getByLabel('理由', { exact: true }).fill('事实争议较大，不宜简易程序审理。');
    await form.locator('.change').first().waitFor();
    await confirmed(form);
    await file.approve('zheng-qixing', 'convertToOrdinary');
    await visit(page, file.path);
    expect((await dueOf(page, '审理期限'))! > short!).toBe(true);
    expect(await page.textContent('main')).toContain('普通程序');
    expect(await page.textContent('.timeline')).toContain('简易程序转普通程序');
  }, 60_000);

  describe('a case whose applicant dies', () => {
    let file: PlayedCase;
    beforeAll(async () => {
      file = await accepted({});
      await file.act('sun-sanli', 'recordDeathOfApplicant', { party: applicant!.key });
    }, 60_000);

    it('is suspended, says since when and why, and its clock stands still', async () => {
      const form = await openAct(page, file, 'suspend');
      await form.getByText('作为申请人的公民死亡，其近亲属尚未确定').click();
      await form.getByLabel('理由', { exact: true }).fill('申请人因病去世，其子女尚未表明是否参加。');
      await form.locator('.change').first().waitFor();
      await confirmed(form);
      await page.getByText('已中止').first().waitFor();
      const clock = page.locator('.clocks .clock', { hasText: '审理期限' }).first();
      expect(await clock.innerText()).toContain('中止');
    });

    it('ends when the heirs give up, after approval', async () => {
      const form = await openAct(page, file, 'terminate');
      await form.getByText('没有近亲属或者其近亲属放弃行政复议权利').click();
      await form.getByLabel('理由', { exact: true }).fill('其子女书面放弃行政复议权利。');
      await confirmed(form);
      await page.waitForSelector('.actwaits');
      await file.approve('chen-shian', 'terminate');
      await page.waitForSelector('.headline .tag:has-text("终止")');
      expect(await page.locator('.clocks .clock .chip', { hasText: '已中止' }).count()).toBe(0);
    });
  });

  describe('a receipt of service that is entered late, and wrongly', () => {
    let file: PlayedCase;
    let sent: string;
    beforeAll(async () => {
      file = await accepted({});
      await file.act('sun-sanli', 'sendCopy', { to: respondent!.key });
      sent = await place.county.today();
      await place.county.moveTo(dayFrom(sent, 5));
    }, 60_000);

    it('starts the period to answer on the day of the receipt, not of its entry', async () => {
      const form = await openAct(page, file, 'serveCopy');
      await signedFor(form, '收发室');
      await typeDay(form, '发生日期', dayFrom(sent, 1));
      await form.locator('.change.starts').first().waitFor();
      await confirmed(form);
      expect(await dueOf(page, '答复期限')).toBe(workingDays(dayFrom(sent, 1), 10));
    });

    it('moves it when the wrong day is corrected, and keeps the wrong entry struck through', async () => {
      const form = await openAct(page, file, 'correctRecord');
      await form.getByLabel('有误的记录').click();
      await page.locator('.ant-select-item-option', { hasText: '副本送达被申请人' }).click();
      // Over a weekend two days can be one to the period; four days never are.
      await typeDay(form.locator('fieldset'), '发生日期', dayFrom(sent, 5));
      await form.getByLabel('更正理由').fill('回证上的日期看错。');
      await form.locator('.change', { hasText: '答复期限' }).waitFor();
      await confirmed(form);
      await file.approve('zheng-qixing', 'correctRecord');
      const corrected = workingDays(dayFrom(sent, 5), 10);
      expect(corrected).not.toBe(workingDays(dayFrom(sent, 1), 10));
      await visit(page, file.path);
      expect(
        await eventually(
          () => dueOf(page, '答复期限'),
          (due) => due === corrected,
        ),
      ).toBe(corrected);
      expect(await page.locator('.timeline .superseded').count()).toBe(1);
    });
  });
});
