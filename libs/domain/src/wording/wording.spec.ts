import { calendarDate } from '../calendar/calendar-date.js';
import { officialCalendar } from '../calendar/working-calendar.js';
import { countPeriod, type Period } from '../deadlines/period.js';
import { article, laws } from '../law/article.js';
import { ruleSets } from '../law/rule-set.js';
import { deadlineRulesFor } from '../reconsideration/reconsideration.deadlines.js';
import { reconsideration, reconsiderationActs } from '../reconsideration/reconsideration.procedure.js';
import { articleText } from './article.js';
import { explanationLines, explanationSentence } from './explanation.js';
import { eventLabels } from './act-labels.js';
import { deadlineLabels } from './deadline-labels.js';
import * as decisionLabels from './decision-labels.js';
import * as labels from './labels.js';
import { fill, type Wording } from './locale.js';
import { refusalText, refusalWithArticle } from './refusal.js';
import { refusalTexts } from './refusal-texts.js';
import { afterRefusalTexts } from './refusal-texts.after.js';
import { decisionRefusalTexts } from './refusal-texts.decision.js';
import { hearingRefusalTexts } from './refusal-texts.hearing.js';
import { litigationRefusalTexts } from './refusal-texts.litigation.js';
import { mediationRefusalTexts } from './refusal-texts.mediation.js';
import { reviewRefusalTexts } from './refusal-texts.review.js';
import { serviceRefusalTexts } from './refusal-texts.service.js';

const explained = (start: string, period: Omit<Period, 'start'>) =>
  countPeriod(officialCalendar, { start: calendarDate(start), ...period }).explanation;
const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe('every wording', () => {
  const tables: Readonly<Record<string, Readonly<Record<string, Wording>>>> = {
    ...labels,
    ...decisionLabels,
    refusalTexts,
    laws,
  };

  it.each(Object.keys(tables))('of %s is there in Chinese and in English', (table) => {
    const wanting = Object.entries(tables[table]!).filter(
      ([, { zh, en }]) => !/\p{Script=Han}/u.test(zh) || !/[A-Za-z]/.test(en) || /\p{Script=Han}/u.test(en),
    );
    expect(wanting).toEqual([]);
  });

  it('of a refusal stands in one chapter only, so that none hides another', () => {
    const chapters = [
      ...[afterRefusalTexts, decisionRefusalTexts, hearingRefusalTexts, litigationRefusalTexts],
      ...[mediationRefusalTexts, reviewRefusalTexts, serviceRefusalTexts],
    ].map((chapter): Readonly<Record<string, Wording>> => chapter);
    const codes = chapters.flatMap((chapter) => Object.keys(chapter));
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    const hidden = chapters.flatMap((chapter) =>
      Object.entries(chapter).filter(([code, text]) => refusalTexts[code as 'NOT_A_PARTY'] !== text),
    );
    expect(hidden).toEqual([]);
  });

  it('has the same places to fill in both languages', () => {
    const differing = Object.entries(refusalTexts).filter(
      ([code, { zh, en }]) => code !== 'NOT_IN_THIS_STATE' && places(zh).join() !== places(en).join(),
    );
    expect(differing).toEqual([]);
  });

  it.each(ruleSets)('names each clock of %s', (ruleSet) =>
    expect(deadlineRulesFor(ruleSet).filter(({ id }) => !(id in deadlineLabels))).toEqual([]),
  );

  it('names each document and each journal entry of the table', () => {
    const rows = reconsiderationActs.map((act) => reconsideration.acts[act]);
    expect(rows.filter(({ records }) => !(records in eventLabels))).toEqual([]);
    expect(rows.filter(({ issues }) => issues !== undefined && !(issues in labels.documentLabels))).toEqual(
      [],
    );
  });
});

describe('an article', () => {
  it.each([
    ['30', '行政复议法第30条', 'Administrative Reconsideration Law, Art. 30'],
    ['30(1)(2)', '行政复议法第30条第1款第2项', 'Administrative Reconsideration Law, Art. 30(1)(2)'],
  ])('%s is cited as %s', (at, zh, en) => {
    expect(articleText(article('ARL', at), 'zh')).toBe(zh);
    expect(articleText(article('ARL', at), 'en')).toBe(en);
  });

  it('of the house is cited by its name', () => {
    expect(articleText(article('RULES', '结案'), 'zh')).toBe('本机关工作规则·结案');
    expect(articleText(article('RULES', '结案'), 'en')).toBe('Bureau rules: closing');
  });
});

describe('a refusal', () => {
  it('says the state in words', () =>
    expect(
      refusalWithArticle(
        {
          code: 'NOT_IN_THIS_STATE',
          kind: 'state',
          article: article('ARL', '30(1)'),
          params: { track: 'phase', is: 'ACCEPTED', from: 'INTAKE_REVIEW,CORRECTION_PENDING' },
        },
        'zh',
      ),
    ).toBe('案件现为“已受理”，不能办理该事项；可以办理的状态：受理审查、待补正（行政复议法第30条第1款）'));

  it('says where the act is lawful instead, a few states of many, and nothing where it is not known', () => {
    const refused = (from: string) =>
      refusalText(
        {
          code: 'NOT_IN_THIS_STATE',
          kind: 'state',
          article: article('ARL', '30(1)'),
          params: { track: 'phase', is: 'CLOSED', ...(from === '' ? {} : { from }) },
        },
        'en',
      );
    expect(refused('')).toBe('Not possible while the case is “Closed”');
    expect(refused('ACCEPTED')).toBe(
      'Not possible while the case is “Closed”; possible while it is Accepted',
    );
    expect(refused('ACCEPTED,SERVED,DECIDED,UNDER_REVIEW,CLOSED')).toMatch(/Under review and others$/);
  });

  it('says the day it depends on', () =>
    expect(
      refusalText(
        {
          code: 'INTAKE_PERIOD_OVER',
          kind: 'requirement',
          article: article('ARL', '30(3)'),
          params: { dueOn: '2026-05-09' },
        },
        'en',
      ),
    ).toBe('The review period ended on 2026-05-09; by law the application has been accepted'));

  it('leaves a place open that has no value, so that the gap is seen', () =>
    expect(fill('至{dueOn}', {})).toBe('至{dueOn}'));
});

describe('the explanation of a clock', () => {
  it('is a sentence for the file', () => {
    expect(explanationSentence(explained('2026-08-24', { length: 5, unit: 'workingDay' }))).toBe(
      '自2026-08-24（周一）次日起算5个工作日；第5个工作日为2026-08-31（周一）',
    );
    expect(explanationSentence(explained('2026-08-03', { length: 60, unit: 'naturalDay' }))).toBe(
      '自2026-08-03（周一）次日起算60日，末日2026-10-02（周五），为休息日，顺延至2026-10-08（周四）',
    );
  });

  it('lists the festivals passed over and the weekends counted', () =>
    expect(explanationLines(explained('2026-09-28', { length: 5, unit: 'workingDay' }), 'zh')).toEqual([
      '自2026-09-28（周一）次日起算5个工作日',
      '放假：10-1、10-2、10-3、10-4、10-5、10-6、10-7',
      '调休上班计入：10-10',
      '第5个工作日为2026-10-10（周六）',
    ]));

  it('counts extension and suspension in the unit of the period', () => {
    const pauses = [{ from: calendarDate('2026-03-07'), to: calendarDate('2026-03-16') }];
    expect(
      explanationLines(explained('2026-03-02', { length: 7, unit: 'workingDay', pauses }), 'zh')[0],
    ).toBe('自2026-03-02（周一）次日起算12个工作日（含中止5个工作日）');
    expect(
      explanationLines(
        explained('2026-03-02', { length: 60, unit: 'naturalDay', pauses, extensionDays: 30 }),
        'zh',
      )[0],
    ).toBe('自2026-03-02（周一）次日起算99日（含延长30日）（含中止9日）');
    expect(explanationLines(explained('2026-03-02', { length: 2, unit: 'month', pauses }), 'zh')[0]).toBe(
      '自2026-03-02（周一）起2个月（另加中止9日）',
    );
  });

  it('says what is left while the period is suspended', () =>
    expect(
      explanationLines(
        explained('2026-03-02', {
          length: 60,
          unit: 'naturalDay',
          pauses: [{ from: calendarDate('2026-03-20') }],
        }),
        'en',
      ),
    ).toEqual([
      '60 days counted from the day after 2026-03-02 (Mon)',
      'suspended on 2026-03-20 after 17 days; 43 left, counted again from the day of resumption',
    ]));

  it('warns of a year without a notice', () =>
    expect(explanationLines(explained('2026-11-23', { length: 60, unit: 'naturalDay' }), 'en').at(-1)).toBe(
      'provisional: no holiday notice for 2027 yet',
    ));
});
