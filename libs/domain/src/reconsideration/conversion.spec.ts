import { sampleParties } from '../scenario/sample-payloads.js';
import { clockOf, clocks, codesOf, explained, played, playedOn } from './played-case.fixture.js';
import type { Done } from './requirement-examples.fixture.js';

describe('a case converted from the simplified procedure (J-8)', () => {
  /** T2: received on 2025-01-20, accepted on 01-24, the copy at the respondent on 02-05. */
  const simplified = (respondents = 1): readonly Done[] => [
    ['2025-01-20', 'receiveApplication', { parties: sampleParties({ respondent: respondents }) }],
    ['2025-01-24', 'accept', { route: 'simplified', simplifiedGround: 'warningOrCriticism' }],
    ['2025-01-26', 'sendCopy'],
    ['2025-02-05', 'serveCopy'],
  ];

  it('T2a-T2d runs on the short periods first', () => {
    const play = played(simplified(), '2025-02-05');
    expect(clockOf(play, 'rc_intake_review').dueOn).toBe('2025-01-26');
    expect(clockOf(play, 'rc_dispatch_simp')).toMatchObject({ dueOn: '2025-02-05', status: 'met' });
    expect(clockOf(play, 'rc_reply_simp').dueOn).toBe('2025-02-11');
    expect(clockOf(play, 'rc_decide_simp').dueOn).toBe('2025-02-24');
  });

  it('T2e counts sixty days from acceptance and gives the longer reply where it still ran', () => {
    const play = played([...simplified(), ['2025-02-10', 'convertToOrdinary']], '2025-02-10');
    expect(clockOf(play, 'rc_decide_simp').status).toBe('cancelled');
    const clock = clockOf(play, 'rc_decide_ord');
    expect(clock).toMatchObject({ startedOn: '2025-01-24', dueOn: '2025-03-25' });
    expect(explained(clock, 'zh')[0]).toBe(
      '自2025-01-24（周五）次日起算60日（简易转普通，自受理之日起算，J-8）',
    );
    expect(explained(clock, 'en')[0]).toBe(
      '60 days counted from the day after 2025-01-24 (Fri) (converted; counted from acceptance, J-8)',
    );
    expect(clockOf(play, 'rc_reply_simp').status).toBe('cancelled');
    expect(clockOf(play, 'rc_reply_ord')).toMatchObject({
      key: 'respondent-1',
      startedOn: '2025-02-05',
      dueOn: '2025-02-18',
      status: 'running',
    });
    // The copy had gone out: no second period to send it.
    expect(clocks(play, 'rc_dispatch_ord')).toEqual([]);
    expect(clockOf(play, 'rc_dispatch_simp')).toMatchObject({ status: 'met', doneOn: '2025-01-26' });
  });

  it('G64 counts from acceptance, not from the conversion', () => {
    const play = played(
      [
        ['2026-06-01', 'receiveApplication'],
        ['2026-06-01', 'accept', { route: 'simplified', simplifiedGround: 'warningOrCriticism' }],
        ['2026-06-22', 'convertToOrdinary'],
      ],
      '2026-06-22',
    );
    expect(clockOf(play, 'rc_decide_ord').dueOn).toBe('2026-07-31');
  });

  it('has the longer period for a copy that is still to be sent', () => {
    const play = played([...simplified().slice(0, 2), ['2025-01-26', 'convertToOrdinary']], '2025-01-26');
    expect(clockOf(play, 'rc_dispatch_simp').status).toBe('cancelled');
    expect(clockOf(play, 'rc_dispatch_ord')).toMatchObject({
      startedOn: '2025-01-24',
      dueOn: '2025-02-10',
      status: 'running',
    });
  });

  it('does not open a reply again that was over, or that was in', () => {
    const over = played([...simplified(), ['2025-02-12', 'convertToOrdinary']], '2025-02-12');
    expect(clocks(over, 'rc_reply_ord')).toEqual([]);
    expect(clockOf(over, 'rc_reply_simp').status).toBe('missed');
    const answered = played(
      [...simplified(), ['2025-02-10', 'receiveAnswer'], ['2025-02-11', 'convertToOrdinary']],
      '2025-02-11',
    );
    expect(clocks(answered, 'rc_reply_ord')).toEqual([]);
    expect(clockOf(answered, 'rc_reply_simp')).toMatchObject({ status: 'met', doneOn: '2025-02-10' });
  });

  it('lengthens the reply of each respondent apart', () => {
    const play = played(
      [
        ...simplified(2),
        ['2025-02-06', 'sendCopy', { to: 'respondent-2' }],
        ['2025-02-08', 'serveCopy', { to: 'respondent-2' }],
        ['2025-02-12', 'convertToOrdinary'],
      ],
      '2025-02-12',
    );
    expect(clocks(play, 'rc_reply_ord').map(({ key, dueOn }) => [key, dueOn])).toEqual([
      ['respondent-2', '2025-02-21'],
    ]);
  });

  it('can be extended afterwards, which it could not be before', () => {
    const play = played(simplified(), '2025-02-10');
    expect(codesOf(play, 'extendPeriod')).toEqual(['SIMPLIFIED_NOT_EXTENDED']);
    playedOn(
      play,
      [
        ['2025-02-10', 'convertToOrdinary'],
        ['2025-02-10', 'extendPeriod', { days: 30 }],
      ],
      '2025-02-10',
    );
    expect(clockOf(play, 'rc_decide_ord').dueOn).toBe('2025-04-24');
  });
});
