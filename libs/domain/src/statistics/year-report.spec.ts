import { calendarDate } from '../calendar/calendar-date.js';
import { yearFigures, yearFigureTerms, type YearFigure, type YearFigures } from './year-figures.js';
import { isEmptyYear, yearBefore, yearPeriod, yearReport, yearReportText } from './year-report.js';
import type { YearReportFacts } from './year-report.terms.js';

type Some = Partial<Record<YearFigure, number>>;
const none = Object.fromEntries(yearFigures.map((code) => [code, 0])) as YearFigures;
const today = calendarDate('2026-11-23');
const organ = '清镇市人民政府';

function facts(figures: Some, more: Partial<YearReportFacts> = {}): YearReportFacts {
  const period = yearPeriod(2015, calendarDate('2015-12-02'), today)!;
  return { period, today, organ, below: false, figures: { ...none, ...figures }, before: null, ...more };
}
const zh = (figures: Some, more: Partial<YearReportFacts> = {}): string =>
  yearReportText(yearReport(facts(figures, more), 'zh'), 'zh');
const en = (figures: Some, more: Partial<YearReportFacts> = {}): string =>
  yearReportText(yearReport(facts(figures, more), 'en'), 'en');

/** The demo county of 2015, on the day of its report. */
const county: Some = {
  rcReceived: 13,
  rcAccepted: 10,
  rcNotAccepted: 3,
  rcConcluded: 10,
  rcMediatedFirst: 10,
  rcUpheld: 3,
  rcModified: 1,
  rcRevoked: 2,
  rcIllegal: 1,
  rcOrdered: 1,
  rcRejected: 1,
  rcTerminated: 1,
  rcSettled: 1,
  rcCorrected: 5,
  rcOnTime: 10,
  rcOpinionLetters: 1,
  rcSuggestions: 1,
  suits: 18,
  suitsAdministrative: 15,
  suitsCivil: 3,
  suitsConcluded: 14,
  suitsOpen: 4,
  suitsJudged: 11,
  suitsLost: 4,
  suitsHeard: 11,
  suitsAttended: 5,
};

describe('the paragraph of a year', () => {
  it('says in one sentence what the county reported of 2015', () => {
    expect(zh(county)).toContain(
      '截至2015年12月2日，共收到行政复议申请13件，受理10件，不予受理3件，全部审结；' +
        '应诉案件18件，其中行政15件、民事3件；对每件复议案件均进行案前调解。',
    );
    expect(en(county)).toContain(
      'By 2 December 2015: 13 applications for reconsideration received, 10 accepted, 3 not accepted, ' +
        'all concluded; 18 suits answered, 15 administrative and 3 civil; ' +
        'mediation before trial tried in every reconsideration accepted.',
    );
  });

  it('goes on with results, letters, suits and appearances', () => {
    expect(zh(county)).toContain(
      '在审结的行政复议案件中，维持3件、变更1件、撤销2件、确认违法1件、责令履行1件、驳回1件、终止1件；' +
        '经调解、和解结案1件；直接纠错5件，占50%；均在法定期限内审结。' +
        '制发行政复议意见书1份、行政复议建议书1份。' +
        '应诉案件审结14件、未审结4件；以判决、裁定审结的行政诉讼案件11件，其中败诉4件，败诉率36.4%；' +
        '按审级计，开庭审理行政诉讼案件11件，行政机关负责人出庭应诉5件，出庭应诉率45.5%。',
    );
    expect(en(county)).toContain('11 administrative suits concluded by judgment or ruling, 4 lost (36.4%)');
  });

  it('names the whole year, the day, or today', () => {
    const whole = { period: yearPeriod(2015, null, today)! };
    expect(zh(county, whole)).toMatch(/^2015年，共收到/);
    expect(en(county, whole)).toMatch(/^In 2015: 13 /);
    const now = { period: yearPeriod(2026, null, today)! };
    expect(zh(county, now)).toMatch(/^截至目前，共收到/);
    expect(en(county, now)).toMatch(/^So far this year: 13 /);
  });

  it('says plainly that there was nothing', () => {
    expect(zh({})).toBe('截至2015年12月2日，未收到行政复议申请；未发生应诉案件。未收到行政调解申请。');
    expect(en({})).toBe(
      'By 2 December 2015: no application for reconsideration received; no suit to answer. ' +
        'No administrative mediation was applied for.',
    );
    expect(isEmptyYear(none)).toBe(true);
    expect(isEmptyYear({ ...none, mdReceived: 1 })).toBe(false);
  });

  it('tells the concluded from the open, and does not call all concluded what is undecided', () => {
    expect(zh({ rcReceived: 5, rcAccepted: 5, rcConcluded: 3, rcOpen: 2 })).toContain(
      '受理5件，审结3件，未审结2件；',
    );
    expect(zh({ rcReceived: 5, rcAccepted: 5, rcOpen: 5 })).toContain('受理5件，尚未审结5件；');
    const undecided = zh({ rcReceived: 5, rcAccepted: 4, rcConcluded: 4, rcPending: 1 });
    expect(undecided).toContain('正在审查是否受理1件，已受理的全部审结；');
    expect(zh({ rcReceived: 1, rcPending: 1 })).toContain('无受理案件，正在审查是否受理1件；');
    expect(zh({ rcReceived: 2, rcNotAccepted: 2 })).toContain('无受理案件，不予受理2件，全部审结；');
    expect(en({ rcReceived: 5, rcAccepted: 5, rcConcluded: 3, rcOpen: 2 })).toContain(
      '3 concluded and 2 still open',
    );
  });

  it('counts what was carried over apart from what came in', () => {
    const carried = { rcCarried: 2, rcConcluded: 2, rcOnTime: 2, suitsCarried: 1, suitsConcluded: 1 };
    expect(zh(carried)).toContain('未收到行政复议申请，上年结转案件2件，全部审结；');
    expect(zh(carried)).toContain('上年结转应诉案件1件，应诉案件全部审结。');
    expect(en(carried)).toContain('2 carried over from the year before, all concluded');
  });

  it('names every way in which an application ends before acceptance', () => {
    const text = zh({ rcReceived: 6, rcAccepted: 1, rcAbandoned: 2, rcToSuperior: 1, rcWithdrawnBefore: 2 });
    expect(text).toContain('受理1件，视为放弃申请2件，移送上级审理1件，受理前撤回等2件，');
  });

  it('says nothing of what an old register does not tell, and sets apart what it tells not', () => {
    const taken = {
      rcReceived: 4,
      rcAccepted: 4,
      rcConcluded: 4,
      rcUpheld: 4,
      suits: 2,
      suitsAdministrative: 2,
    };
    const all = {
      ...taken,
      rcMediationUnknown: 4,
      rcOnTimeUnknown: 4,
      suitsConcluded: 2,
      suitsHearingUnknown: 2,
    };
    for (const silent of ['案前调解', '法定期限', '意见书', '开庭']) expect(zh(all)).not.toContain(silent);
    for (const silent of ['mediation before', 'legal period', 'opinion letter', 'heard'])
      expect(en(all)).not.toContain(silent);
    const some = { ...taken, rcMediationUnknown: 3, rcMediatedFirst: 1, rcOnTimeUnknown: 3, rcOnTime: 1 };
    expect(zh({ ...some, suitsHearingUnknown: 1, suitsHeard: 1 })).toContain(
      '除台账导入的3件外，对每件复议案件均进行案前调解。',
    );
    expect(zh(some)).toContain('除台账导入的3件外，均在法定期限内审结。');
    expect(zh({ ...some, rcOnTime: 0 })).toContain('除台账导入的3件外，在法定期限内审结0件');
    expect(zh({ ...some, suitsHearingUnknown: 1 })).toContain('除台账导入的1件外，无开庭审理的行政诉讼案件');
    expect(en(some)).toContain('all within the legal period but for 3 of an old register');
  });

  it('has mediation before trial in all, in some, in one or in none', () => {
    expect(zh({ rcAccepted: 3, rcMediatedFirst: 2 })).toContain('对其中2件复议案件进行案前调解');
    expect(zh({ rcAccepted: 1, rcMediatedFirst: 1 })).toContain('对该件复议案件进行案前调解');
    expect(zh({ rcAccepted: 3 })).toContain('受理的复议案件未进行案前调解');
    expect(zh({ rcReceived: 3 })).not.toContain('案前调解');
  });

  it('does not part suits of one kind', () => {
    expect(zh({ suits: 4, suitsAdministrative: 4 })).toContain('应诉案件4件，均为行政诉讼案件');
    expect(zh({ suits: 1, suitsCivil: 1 })).toContain('应诉案件1件，为民事诉讼案件');
    expect(en({ suits: 1, suitsCivil: 1 })).toContain('1 suit answered, civil');
  });

  it('tells losses and appearances, also where there are none or all', () => {
    const heard = { suits: 2, suitsAdministrative: 2, suitsJudged: 2, suitsHeard: 2, suitsConcluded: 2 };
    expect(zh(heard)).toContain('以判决、裁定审结的行政诉讼案件2件，无败诉案件；');
    expect(zh(heard)).toContain('行政机关负责人均未出庭应诉');
    expect(zh({ ...heard, suitsAttended: 2 })).toContain('行政机关负责人均出庭应诉');
    expect(zh({ suits: 2, suitsAdministrative: 2, suitsOpen: 2 })).toContain(
      '应诉案件尚未审结2件；无开庭审理的行政诉讼案件。',
    );
    expect(zh({ suitsLater: 3, judicialSuggestions: 1 })).toContain(
      '另有二审、再审案件3件；收到司法建议1份。',
    );
  });

  it('says of letters only what was issued', () => {
    expect(zh({ rcConcluded: 1 })).toContain('未制发行政复议意见书、建议书。');
    expect(zh({ rcOpinionLetters: 2 })).toContain('制发行政复议意见书2份。');
    expect(en({ rcSuggestions: 1 })).toContain('Issued: 1 suggestion letter.');
  });

  it('counts administrative mediations', () => {
    expect(zh({ mdReceived: 5, mdConcluded: 3, mdAgreed: 2 })).toContain(
      '收到行政调解申请5件，审结3件，达成调解协议2件。',
    );
    expect(zh({ mdReceived: 5, mdConcluded: 3 })).toContain('审结3件，未达成调解协议。');
    expect(zh({ mdReceived: 5 })).toContain('收到行政调解申请5件，尚无审结的行政调解案件。');
  });

  it('compares with the year before where it is given', () => {
    const before = { ...none, rcReceived: 10, suits: 20 };
    expect(zh(county, { before })).toContain(
      '与上年同期相比，行政复议申请增加3件，增长30%；应诉案件减少2件，下降10%。',
    );
    expect(en(county, { before })).toContain('applications 3 more (30%), suits 2 fewer (10%)');
    expect(zh(county, { before: { ...none, suits: 18 } })).toContain('行政复议申请增加13件；应诉案件持平。');
    expect(zh(county)).not.toContain('上年同期');
  });

  it('names the figure behind each number, and no number stands without one but shares and days', () => {
    const { sentences } = yearReport(facts(county), 'zh');
    const linked = sentences.flat().filter(({ figure }) => figure !== null);
    expect(linked.every(({ text, figure }) => text === String(county[figure!]))).toBe(true);
    const bare = sentences
      .flat()
      .filter(({ figure }) => figure === null)
      .map(({ text }) => text.replaceAll(/\d{4}年\d+月\d+日|[\d.]+%/g, ''))
      .join('');
    expect(bare).not.toMatch(/\d/);
  });

  it('names the organ, and those below it where they are counted', () => {
    expect(yearReport(facts({}), 'zh').title).toBe(`${organ}2015年行政复议、应诉和行政调解工作情况`);
    expect(yearReport(facts({}, { below: true }), 'zh').title).toContain(`${organ}及下级机关2015年`);
    expect(yearReport(facts({}, { below: true }), 'en').title).toContain('with the organs below it');
  });
});

describe('the period of a report', () => {
  it('ends with the year, today, or the day asked for', () => {
    expect(yearPeriod(2015, null, today)?.until).toBe('2015-12-31');
    expect(yearPeriod(2026, null, today)?.until).toBe(today);
    expect(yearPeriod(2015, calendarDate('2015-12-02'), today)).toEqual({
      year: 2015,
      from: '2015-01-01',
      until: '2015-12-02',
    });
  });

  it('is none where the day is of another year or has not come', () => {
    expect(yearPeriod(2015, calendarDate('2016-01-01'), today)).toBeNull();
    expect(yearPeriod(2026, calendarDate('2026-11-24'), today)).toBeNull();
    expect(yearPeriod(2027, null, today)).toBeNull();
  });

  it('answers to the same days of the year before, the leap day to the last of February', () => {
    expect(yearBefore(yearPeriod(2024, calendarDate('2024-02-29'), today)!).until).toBe('2023-02-28');
    expect(yearBefore(yearPeriod(2015, null, today)!)).toEqual({
      year: 2014,
      from: '2014-01-01',
      until: '2014-12-31',
    });
  });

  it('has a definition in both languages for every figure', () => {
    for (const { label, definition } of Object.values(yearFigureTerms))
      expect([label.zh, label.en, definition.zh, definition.en].every((text) => text.length > 1)).toBe(true);
  });
});
