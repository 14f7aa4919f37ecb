import { calendarDate } from '../../calendar/calendar-date.js';
import { CasePlay } from '../../scenario/case-play.js';
import { clockOf, clocks, codesOf, explained, played, playedOn } from '../played-case.fixture.js';
import { heard, type Done } from '../requirement-examples.fixture.js';
import { held, noticed, told } from './hearing.examples.fixture.js';
import { latestNoticeDay } from './hearing-notice-day.js';

const heardInAutumn: readonly Done[] = [
  ['2026-09-01', 'receiveApplication'],
  ['2026-09-03', 'accept'],
  ['2026-09-04', 'sendCopy'],
  ['2026-09-07', 'serveCopy'],
  ['2026-09-14', 'receiveAnswer'],
  ['2026-09-15', 'hearOpinions'],
];

describe('the notice of a hearing', () => {
  it.each([
    ['G69', '2026-10-12', '2026-09-28'],
    ['G70', '2026-11-30', '2026-11-20'],
    ['the demo county', '2026-12-02', '2026-11-24'],
  ])('%s leaves five clear working days before %s (J-7)', (_, hearingOn, latest) =>
    expect(latestNoticeDay(calendarDate(hearingOn))).toBe(latest),
  );

  it('G69 is refused the day after the last, which the refusal names', () => {
    const said = { act: 'noticeHearing', payload: { hearingOn: '2026-10-12' } } as const;
    expect(played(heardInAutumn, '2026-09-28').refusals(said)).toEqual([]);
    expect(played(heardInAutumn, '2026-09-29').refusals(said)).toEqual([
      expect.objectContaining({ code: 'HEARING_NOTICE_TOO_LATE', params: { latest: '2026-09-28' } }),
    ]);
  });

  it('runs from the notice to the last day of service, and is met by the service on the last party', () => {
    const play = played(noticed, '2026-03-27');
    const clock = clockOf(play, 'rc_hearing_notice');
    expect(clock).toMatchObject({ startedOn: '2026-03-26', dueOn: '2026-04-08', status: 'running' });
    expect(explained(clock, 'zh')).toEqual([
      '听证2026-04-16（周四），须留五个整工作日（J-7），最迟2026-04-08（周三）送达',
    ]);
    expect(explained(clock, 'en')[0]).toContain('5 clear working days');
    playedOn(play, [['2026-03-27', 'serveHearingNotice', { to: 'applicant-1' }]], '2026-03-30');
    expect(clockOf(play, 'rc_hearing_notice').status).toBe('running');
    playedOn(play, [['2026-03-30', 'serveHearingNotice', { to: 'respondent-1' }]], '2026-03-30');
    expect(clockOf(play, 'rc_hearing_notice')).toMatchObject({ status: 'met', doneOn: '2026-03-30' });
  });

  it('counts anew when the hearing is put off, and is served anew', () => {
    const play = played(
      [...told, ['2026-03-30', 'postponeHearing', { hearingOn: '2026-04-30' }]],
      '2026-03-30',
    );
    expect(clocks(play, 'rc_hearing_notice')).toEqual([
      expect.objectContaining({ startedOn: '2026-03-30', dueOn: '2026-04-22', status: 'running' }),
    ]);
    expect(play.state.record.hearing).toMatchObject({ hearingOn: '2026-04-30', served: {} });
    expect(codesOf(play, 'holdHearing')).toContain('HEARING_NOTICE_NOT_SERVED');
  });

  it('is gone with the hearing that is cancelled', () => {
    const play = played([...noticed, ['2026-03-30', 'cancelHearing']], '2026-04-30');
    expect(clockOf(play, 'rc_hearing_notice').status).toBe('cancelled');
    expect(play.state.record.hearing).toBeNull();
  });

  it('is missed where a party is not told in time', () =>
    expect(clockOf(played(noticed, '2026-04-09'), 'rc_hearing_notice').status).toBe('missed'));
});

describe('a hearing', () => {
  const joint = { hearingOn: '2026-05-20', startsAt: '09:00', endsAt: '11:30', room: '第三听证室' };
  const refused = (payload: object) => codesOf(played(heard, '2026-03-26'), 'noticeHearing', { ...payload });

  it('shares hours, room and presider with a hearing it is joined with, and with no other', () => {
    expect(refused({ ...joint, presider: 'officer-5', joint: true })).toEqual([]);
    expect(refused({ ...joint, presider: 'officer-5' })).toEqual(['ROOM_TAKEN', 'PANELIST_TAKEN']);
    expect(refused({ ...joint, joint: true })).toEqual(['ROOM_TAKEN']);
  });

  it('says which case has the room', () =>
    expect(played(heard, '2026-03-26').refusals({ act: 'noticeHearing', payload: joint })[0]?.params).toEqual(
      { caseNumber: '清府复〔2026〕99号', startsAt: '09:00', endsAt: '11:30' },
    ));

  it('is heard without the applicant who stays away for no good reason, who has waived it', () => {
    const play = played(told, '2026-04-16');
    playedOn(
      play,
      [
        [
          '2026-04-16',
          'holdHearing',
          {
            attendance: [
              { party: 'applicant-1', attended: false },
              { party: 'respondent-1', attended: true, headAttended: true },
            ],
            stages: [{ stage: 'opening', content: '申请人经通知未到场' }],
          },
        ],
      ],
      '2026-04-16',
    );
    expect(play.state.record.hearingsHeld.at(-1)?.waivedBy).toEqual(['applicant-1']);
  });

  it('may be noticed again once it was held', () =>
    expect(codesOf(played(held, '2026-04-17'), 'noticeHearing')).toEqual([]));

  it('needs no notice of five days and no head of the respondent before 2024', () => {
    const play = new CasePlay({ ruleSet: 'R0', today: calendarDate('2026-03-02') });
    playedOn(
      play,
      [
        ...heard,
        ['2026-03-26', 'noticeHearing', { hearingOn: '2026-03-27', members: ['officer-2'] }],
        ['2026-03-26', 'serveHearingNotice', { to: 'applicant-1' }],
        ['2026-03-26', 'serveHearingNotice', { to: 'respondent-1' }],
      ],
      '2026-03-27',
    );
    const attendance = ['applicant-1', 'respondent-1'].map((party) => ({ party, attended: true }));
    expect(codesOf(play, 'holdHearing', { attendance })).toEqual([]);
    expect(clocks(play, 'rc_hearing_notice')).toEqual([]);
  });
});
