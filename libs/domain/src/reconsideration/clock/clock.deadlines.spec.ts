import { calendarDate } from '../../calendar/calendar-date.js';
import { clockOf, clocks, codesOf, explained, played, playedOn } from '../played-case.fixture.js';
import { sampleParties } from '../../scenario/sample-payloads.js';
import type { Done } from '../requirement-examples.fixture.js';

/** Received and accepted on one day, so that the sixty days count from it. */
const acceptedOn = (day: string): readonly Done[] => [
  [day, 'receiveApplication'],
  [day, 'accept'],
];
const answered = (day: string): readonly Done[] => [
  ...acceptedOn(day),
  [day, 'sendCopy'],
  [day, 'serveCopy'],
  [day, 'receiveAnswer'],
];

describe('the period to decide, extended', () => {
  it.each([
    ['G22', '2026-08-03', 30, '2026-11-02'],
    ['G23', '2026-03-02', 15, '2026-05-18'],
  ])('%s counts from the unmoved sixtieth day and moves once', (_, day, days, dueOn) => {
    const play = played([...acceptedOn(day), [day, 'extendPeriod', { days }]], day);
    expect(clockOf(play, 'rc_decide_ord')).toMatchObject({ dueOn, status: 'running' });
  });

  it('says in both languages what was added', () => {
    const play = played(
      [...acceptedOn('2026-08-03'), ['2026-08-10', 'extendPeriod', { days: 30 }]],
      '2026-08-10',
    );
    const clock = clockOf(play, 'rc_decide_ord');
    expect(explained(clock, 'zh')).toEqual([
      '自2026-08-03（周一）次日起算90日（含延长30日）',
      '末日2026-11-01（周日）',
      '为休息日，顺延至2026-11-02（周一）',
    ]);
    expect(explained(clock, 'en')[0]).toBe(
      '60 days counted from the day after 2026-08-03 (Mon), 30 days of extension',
    );
  });

  it('keeps what was granted before the procedure was chosen', () => {
    const play = played(
      [...acceptedOn('2026-03-02'), ['2026-03-02', 'extendPeriod', { days: 15 }]],
      '2026-03-02',
    );
    playedOn(play, [['2026-03-03', 'chooseProcedure', { route: 'ordinary' }]], '2026-03-03');
    expect(clockOf(play, 'rc_decide_ord').dueOn).toBe('2026-05-18');
  });

  it('G74 is not extended by an approval of the day after the last', () => {
    const play = played(answered('2026-03-02'), '2026-05-06');
    expect(play.propose({ act: 'extendPeriod' })).toEqual([]);
    play.passTo(calendarDate('2026-05-07'));
    expect(play.state.proposals.find(({ act }) => act === 'extendPeriod')?.status).toBe('lapsed');
    expect(clockOf(play, 'rc_decide_ord')).toMatchObject({ dueOn: '2026-05-06', status: 'missed' });
  });
});

describe('the period to decide, suspended', () => {
  it('G24 gets its days back and says so', () => {
    const play = played(
      [...acceptedOn('2026-03-02'), ['2026-03-20', 'suspend'], ['2026-04-15', 'resume']],
      '2026-04-15',
    );
    const clock = clockOf(play, 'rc_decide_ord');
    expect(clock).toMatchObject({ dueOn: '2026-05-27', status: 'running' });
    expect(explained(clock, 'zh')[0]).toBe('自2026-03-02（周一）次日起算86日（含中止26日）');
    expect(explained(clock, 'en')[0]).toBe(
      '60 days counted from the day after 2026-03-02 (Mon), 26 days of suspension given back',
    );
  });

  it('stands still without a due date while it lasts', () => {
    const play = played([...acceptedOn('2026-03-02'), ['2026-03-20', 'suspend']], '2026-07-01');
    const clock = clockOf(play, 'rc_decide_ord');
    expect(clock).toMatchObject({ dueOn: null, status: 'paused' });
    expect(explained(clock, 'zh').at(-1)).toBe('2026-03-20中止，已进行17日，恢复之日起续计剩余43日');
  });

  it('G25, G82 two suspensions and an extension are moved once at the end', () => {
    const play = played(
      [
        ...acceptedOn('2026-01-05'),
        ['2026-01-20', 'suspend'],
        ['2026-02-24', 'resume'],
        ['2026-03-10', 'suspend'],
        ['2026-03-20', 'resume'],
        ['2026-03-25', 'extendPeriod', { days: 30 }],
      ],
      '2026-03-25',
    );
    expect(clockOf(play, 'rc_decide_ord').dueOn).toBe('2026-05-20');
  });

  it('does not stop the answer, and stops the copy (J-13)', () => {
    const play = played(
      [
        ['2026-03-02', 'receiveApplication', { parties: sampleParties({ respondent: 2 }) }],
        ['2026-03-05', 'accept'],
        ['2026-03-06', 'sendCopy', { to: 'respondent-1' }],
        ['2026-03-09', 'suspend'],
        // The receipt comes in while nothing moves; the period runs from the day it names.
        ['2026-03-10', 'serveCopy', { to: 'respondent-1' }],
      ],
      '2026-03-25',
    );
    expect(clockOf(play, 'rc_dispatch_ord')).toMatchObject({ dueOn: null, status: 'paused' });
    expect(clockOf(play, 'rc_reply_ord', 'respondent-1')).toMatchObject({
      dueOn: '2026-03-24',
      status: 'missed',
    });
  });

  it('is met by a termination in the middle of a suspension, and the case runs on to its end', () => {
    const play = played(
      [
        ...answered('2026-03-02'),
        ['2026-03-20', 'suspend'],
        ['2026-04-01', 'permitWithdrawal'],
        ['2026-04-02', 'terminate', { ground: 'withdrawal' }],
      ],
      '2026-04-02',
    );
    expect(clockOf(play, 'rc_decide_ord')).toMatchObject({ status: 'met', doneOn: '2026-04-02' });
    expect(play.state.tracks).toMatchObject({ phase: 'TERMINATED', clock: 'running' });
    expect(play.state.record.suspension).toBeNull();
  });
});

describe('sixty days of suspension', () => {
  const death: readonly Done[] = [
    ...answered('2026-06-22'),
    ['2026-06-30', 'recordDeathOfApplicant'],
    ['2026-07-01', 'suspend', { ground: 'applicantDead' }],
  ];
  const over = { ground: 'suspended60Days', causePersists: true } as const;

  it('G26 must be complete: the case is terminated from the sixty-first day', () => {
    expect(clockOf(played(death, '2026-08-31'), 'rc_susp_terminate')).toMatchObject({
      startedOn: '2026-07-01',
      dueOn: '2026-08-31',
      status: 'running',
    });
    expect(codesOf(played(death, '2026-08-30'), 'terminate', over)).toEqual(['NOT_SUSPENDED_60_DAYS']);
    expect(codesOf(played(death, '2026-08-31'), 'terminate', over)).toEqual([]);
  });

  it('then ask for a check of the cause, which the termination meets; nobody is ever overdue', () => {
    const waiting = played(death, '2026-09-01');
    expect(clockOf(waiting, 'rc_susp_terminate').status).toBe('lapsed');
    expect(clockOf(waiting, 'rc_termination_check')).toMatchObject({
      kind: 'internal',
      startedOn: '2026-08-31',
      dueOn: '2026-09-07',
      status: 'running',
    });
    playedOn(waiting, [['2026-09-03', 'terminate', over]], '2026-10-09');
    expect(clockOf(waiting, 'rc_susp_terminate').status).toBe('lapsed');
    expect(clockOf(waiting, 'rc_termination_check')).toMatchObject({ status: 'met', doneOn: '2026-09-03' });
  });

  it('are gone where the case is resumed or ends otherwise before', () => {
    const resumed = played([...death, ['2026-08-10', 'resume']], '2026-09-10');
    expect(clockOf(resumed, 'rc_susp_terminate').status).toBe('cancelled');
    const ended = played([...death, ['2026-08-10', 'terminate', { ground: 'noHeirs' }]], '2026-09-10');
    expect(clockOf(ended, 'rc_susp_terminate').status).toBe('cancelled');
    expect(clocks(ended, 'rc_termination_check')).toEqual([]);
  });

  it.each(['applicantIncapable', 'organisationEnded'])('run for %s', (ground) => {
    const play = played([...answered('2026-06-22'), ['2026-07-01', 'suspend', { ground }]], '2026-07-02');
    expect(clocks(play, 'rc_susp_terminate')).toHaveLength(1);
  });

  it.each(['applicantMissing', 'forceMajeure', 'legalQuestion', 'otherCase', 'otherReason'])(
    'G79 do not run for %s, and never end the case',
    (ground) => {
      const play = played([...answered('2026-06-22'), ['2026-07-01', 'suspend', { ground }]], '2026-12-01');
      expect(clocks(play, 'rc_susp_terminate')).toEqual([]);
      expect(codesOf(play, 'terminate', over)).toEqual(['NOT_SUSPENDED_60_DAYS']);
    },
  );

  it('run before 2024 on the ground of the regulation', () => {
    const play = played(
      [...answered('2023-11-01'), ['2023-11-06', 'suspend', { ground: 'organisationEnded' }]],
      '2024-01-08',
    );
    expect(clockOf(play, 'r0_susp_term')).toMatchObject({
      dueOn: '2024-01-05',
      status: 'lapsed',
      article: { law: 'REG_2007', at: '42(2)' },
    });
  });
});
