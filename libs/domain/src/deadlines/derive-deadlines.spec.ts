import fc from 'fast-check';

import { addDays, calendarDate } from '../calendar/calendar-date.js';
import { officialCalendar } from '../calendar/working-calendar.js';
import { article } from '../law/article.js';
import type { DeadlineRule, LegalEvent } from './deadline-rule.js';
import { deriveDeadlines } from './derive-deadlines.js';

const on = calendarDate;

const answer: DeadlineRule = {
  id: 'answer',
  article: article('ARL', '48'),
  owner: 'respondent',
  starts: [{ on: 'CopyServed', key: ({ payload }) => String(payload['to']) }],
  length: { length: 10, unit: 'workingDay' },
  met: [{ on: 'AnswerReceived', key: ({ payload }) => String(payload['from']) }],
  cancelled: [{ on: 'CaseEnded' }],
  whenOver: 'missed',
};
const review: DeadlineRule = {
  id: 'review',
  article: article('ARL', '62'),
  owner: 'reconsiderationBody',
  starts: [{ on: 'Accepted' }],
  length: { length: 60, unit: 'naturalDay' },
  met: [{ on: 'Decided' }],
  cancelled: [{ on: 'CaseEnded' }],
  pausedBySuspension: true,
  extended: { on: 'Extended', days: ({ payload }) => Number(payload['days']), atMost: 30 },
  restarts: true,
  whenOver: 'missed',
};
const correction: DeadlineRule = {
  ...answer,
  id: 'correction',
  owner: 'applicant',
  starts: [{ on: 'NoticeServed' }],
  met: [{ on: 'Corrected', doneOn: ({ payload }) => on(String(payload['postedOn'])), byPost: () => true }],
  whenOver: 'lapsed',
};
const check: DeadlineRule = {
  ...answer,
  id: 'check',
  starts: [],
  afterLapseOf: 'correction',
  length: { length: 5, unit: 'workingDay' },
  met: [{ on: 'Abandoned' }],
};

type Given = readonly [type: string, day: string, payload?: Record<string, unknown>, recordedOn?: string];
const journal = (...given: Given[]): LegalEvent[] =>
  given.map(([type, day, payload = {}, recordedOn = day], index) => ({
    seq: index + 1,
    type,
    occurredOn: on(day),
    recordedOn: on(recordedOn),
    payload,
  }));
const derived = (rules: DeadlineRule[], today: string, ...given: Given[]) =>
  deriveDeadlines(journal(...given), rules, { calendar: officialCalendar, today: on(today) });
const served: Given = ['CopyServed', '2026-03-09', { to: 'a' }];

describe('a clock', () => {
  it('runs on its last day and is missed the day after', () => {
    expect(derived([answer], '2026-03-23', served)[0]).toMatchObject({
      dueOn: '2026-03-23',
      status: 'running',
    });
    expect(derived([answer], '2026-03-24', served)[0]).toMatchObject({ status: 'missed' });
  });

  it('tells what is late from what was in time', () => {
    const at = (day: string) => derived([answer], day, served, ['AnswerReceived', day, { from: 'a' }])[0];
    expect(at('2026-03-23')).toMatchObject({ status: 'met', doneOn: '2026-03-23', recordedLate: false });
    expect(at('2026-03-24')).toMatchObject({ status: 'metLate', doneOn: '2026-03-24', recordedLate: false });
  });

  it('is met in time though it was entered late', () => {
    const given: Given = ['AnswerReceived', '2026-03-20', { from: 'a' }, '2026-03-30'];
    expect(derived([answer], '2026-03-30', served, given)[0]).toMatchObject({
      status: 'met',
      recordedLate: true,
    });
  });

  it('starts where a service entered late belongs, and is met by what came before it was entered', () =>
    expect(
      derived(
        [answer],
        '2026-03-30',
        ['AnswerReceived', '2026-03-19', { from: 'a' }],
        ['CopyServed', '2026-03-09', { to: 'a' }, '2026-03-30'],
      )[0],
    ).toMatchObject({ startedOn: '2026-03-09', status: 'met', doneOn: '2026-03-19' }));

  it('runs for each respondent apart', () => {
    const both = derived(
      [answer],
      '2026-03-24',
      served,
      ['CopyServed', '2026-03-11', { to: 'b' }],
      ['AnswerReceived', '2026-03-16', { from: 'b' }],
    );
    expect(both.map(({ key, dueOn, status }) => [key, dueOn, status])).toEqual([
      ['a', '2026-03-23', 'missed'],
      ['b', '2026-03-25', 'met'],
    ]);
  });

  it('can be cancelled while it runs, but not after it ran out', () => {
    expect(derived([answer], '2026-04-01', served, ['CaseEnded', '2026-03-20'])[0]).toMatchObject({
      status: 'cancelled',
      doneOn: null,
    });
    expect(derived([answer], '2026-04-01', served, ['CaseEnded', '2026-03-30'])[0]).toMatchObject({
      status: 'missed',
    });
  });

  it('is replaced where the same trigger starts it anew', () =>
    expect(
      derived([review], '2026-03-20', ['Accepted', '2026-03-02'], ['Accepted', '2026-03-10']),
    ).toMatchObject([{ startSeq: 2, startedOn: '2026-03-10' }]));

  it('needs all of several acts where the law does', () => {
    const all: DeadlineRule = { ...answer, starts: [{ on: 'Accepted' }], metWhenAll: () => ['a', 'b'] };
    const first: Given[] = [
      ['Accepted', '2026-03-02'],
      ['AnswerReceived', '2026-03-04', { from: 'a' }],
    ];
    expect(derived([all], '2026-03-10', ...first)[0]).toMatchObject({ status: 'running' });
    expect(
      derived([all], '2026-03-10', ...first, ['AnswerReceived', '2026-03-06', { from: 'b' }])[0],
    ).toMatchObject({
      status: 'met',
      doneOn: '2026-03-06',
    });
  });
});

describe('suspension and extension', () => {
  it('stop the clock that may be stopped, and not the other (J-13)', () => {
    const clocks = derived([review, answer], '2026-03-25', ['Accepted', '2026-03-02'], served, [
      'ProceedingSuspended',
      '2026-03-20',
    ]);
    expect(clocks.map(({ dueOn, status }) => [dueOn, status])).toEqual([
      [null, 'paused'],
      ['2026-03-23', 'missed'],
    ]);
  });

  it('are given back from the day of resumption (G24, G25)', () => {
    const resumed = derived(
      [review],
      '2026-04-16',
      ['Accepted', '2026-03-02'],
      ['ProceedingSuspended', '2026-03-20'],
      ['ProceedingResumed', '2026-04-15'],
    );
    expect(resumed[0]?.dueOn).toBe('2026-05-27');
    const twice = derived(
      [review],
      '2026-04-16',
      ['Accepted', '2026-01-05'],
      ['ProceedingSuspended', '2026-01-20'],
      ['ProceedingResumed', '2026-02-24'],
      ['ProceedingSuspended', '2026-03-10'],
      ['ProceedingResumed', '2026-03-20'],
      ['Extended', '2026-03-25', { days: 30 }],
    );
    expect(twice[0]?.dueOn).toBe('2026-05-20');
  });

  it('never extend by more than the law allows', () =>
    expect(
      derived(
        [review],
        '2026-04-01',
        ['Accepted', '2026-03-02'],
        ['Extended', '2026-03-20', { days: 20 }],
        ['Extended', '2026-03-27', { days: 15 }],
      )[0]?.dueOn,
    ).toBe('2026-06-01'));

  it('do not touch what was done before', () =>
    expect(
      derived(
        [review],
        '2026-06-01',
        ['Accepted', '2026-03-02'],
        ['Decided', '2026-03-20'],
        ['ProceedingSuspended', '2026-03-25'],
      )[0],
    ).toMatchObject({ dueOn: '2026-05-06', status: 'met' }));
});

describe('a clock that follows a lapsed one', () => {
  const notice: Given = ['NoticeServed', '2026-09-23'];

  it('does not exist before the first has lapsed', () =>
    expect(derived([correction, check], '2026-10-14', notice).map(({ rule }) => rule)).toEqual([
      'correction',
    ]));

  it('starts from its due day', () =>
    expect(derived([correction, check], '2026-10-15', notice)[1]).toMatchObject({
      rule: 'check',
      startedOn: '2026-10-14',
      dueOn: '2026-10-21',
      status: 'running',
    }));

  it('is gone again once a postmark shows that the first was met', () => {
    const found = derived([correction, check], '2026-10-16', notice, [
      'Corrected',
      '2026-10-16',
      { postedOn: '2026-10-14' },
    ]);
    expect(found).toMatchObject([{ rule: 'correction', status: 'met', doneOn: '2026-10-14' }]);
    expect(found[0]?.explanation.at(-1)).toEqual({ code: 'POSTMARK_DECIDES', date: '2026-10-14' });
  });
});

describe('every clock', () => {
  it('has the same due date whatever day it is', () => {
    const given: Given[] = [['Accepted', '2026-03-02'], served, ['Extended', '2026-03-20', { days: 10 }]];
    const dueDates = (today: string) => derived([review, answer], today, ...given).map(({ dueOn }) => dueOn);
    const first = dueDates('2026-03-20');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (later) => {
        expect(dueDates(addDays(on('2026-03-20'), later))).toEqual(first);
      }),
    );
  });

  it('comes out the same in whichever order a day’s entries lie in the journal', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
        const events = journal(['Accepted', '2026-03-02'], served, [
          'AnswerReceived',
          '2026-03-16',
          { from: 'a' },
        ]);
        const setting = { calendar: officialCalendar, today: on('2026-03-20') };
        expect(
          deriveDeadlines(
            order.map((index) => events[index]!),
            [review, answer],
            setting,
          ),
        ).toEqual(deriveDeadlines(events, [review, answer], setting));
      }),
    ));
});
