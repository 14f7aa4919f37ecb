import { sampleParties } from '../scenario/sample-payloads.js';
import { clockOf, clocks, explained, played, playedOn } from './played-case.fixture.js';
import { accepted, declined, noticeServed, sent, served, type Done } from './requirement-examples.fixture.js';

describe('a respondent who takes the place of another', () => {
  const substituted: readonly Done[] = [...served, ['2026-03-16', 'substituteRespondent']];

  it('is sent the copy within the period counted from the substitution, and answers in its own', () => {
    const play = played(substituted, '2026-03-16');
    expect(play.state.tracks.phase).toBe('ACCEPTED');
    expect(clockOf(play, 'rc_reply_ord').status).toBe('cancelled');
    expect(clockOf(play, 'rc_dispatch_ord')).toMatchObject({
      key: 'respondent-1',
      startedOn: '2026-03-16',
      dueOn: '2026-03-25',
    });
    playedOn(
      play,
      [
        ['2026-03-18', 'sendCopy'],
        ['2026-03-19', 'serveCopy'],
      ],
      '2026-03-19',
    );
    expect(clockOf(play, 'rc_dispatch_ord')).toMatchObject({ status: 'met', doneOn: '2026-03-18' });
    expect(clockOf(play, 'rc_reply_ord')).toMatchObject({ startedOn: '2026-03-19', dueOn: '2026-04-02' });
    expect(clockOf(play, 'rc_decide_ord')).toMatchObject({ startedOn: '2026-03-05', dueOn: '2026-05-06' });
  });

  it('does not wipe out that the other had missed its answer', () => {
    const play = played([...served, ['2026-03-25', 'substituteRespondent']], '2026-03-25');
    expect(clockOf(play, 'rc_reply_ord').status).toBe('missed');
  });

  it('takes over the copy that had not gone out: nothing is left owed to the one who left', () => {
    const play = played([...accepted, ['2026-03-13', 'substituteRespondent']], '2026-03-20');
    expect(clocks(play, 'rc_dispatch_ord').map(({ key, status }) => [key, status])).toEqual([
      ['', 'met'],
      ['respondent-1', 'running'],
    ]);
  });

  it('has one clock where the place is taken twice', () => {
    const play = played([...substituted, ['2026-03-18', 'substituteRespondent']], '2026-03-20');
    expect(
      clocks(play, 'rc_dispatch_ord', 'respondent-1').map(({ startedOn, status }) => [startedOn, status]),
    ).toEqual([
      ['2026-03-16', 'cancelled'],
      ['2026-03-18', 'running'],
    ]);
  });
});

describe('several respondents', () => {
  it('have each a clock of its own, and the copy is sent when all have it', () => {
    const play = played(
      [
        ['2026-03-02', 'receiveApplication', { parties: sampleParties({ respondent: 2 }) }],
        ['2026-03-05', 'accept'],
        ['2026-03-06', 'sendCopy', { to: 'respondent-1' }],
        ['2026-03-09', 'serveCopy', { to: 'respondent-1' }],
      ],
      '2026-03-11',
    );
    expect(clockOf(play, 'rc_dispatch_ord').status).toBe('running');
    playedOn(
      play,
      [
        ['2026-03-11', 'sendCopy', { to: 'respondent-2' }],
        ['2026-03-12', 'serveCopy', { to: 'respondent-2' }],
        ['2026-03-20', 'receiveAnswer', { from: 'respondent-2' }],
      ],
      '2026-03-24',
    );
    expect(clockOf(play, 'rc_dispatch_ord')).toMatchObject({ status: 'met', doneOn: '2026-03-11' });
    expect(clocks(play, 'rc_reply_ord').map(({ key, dueOn, status }) => [key, dueOn, status])).toEqual([
      ['respondent-1', '2026-03-23', 'missed'],
      ['respondent-2', '2026-03-26', 'met'],
    ]);
  });
});

describe('the period to correct', () => {
  it('is extended in its own unit, more than once', () => {
    const play = played([...noticeServed, ['2026-03-18', 'extendCorrection', { days: 5 }]], '2026-03-18');
    expect(clockOf(play, 'rc_correction_submit')).toMatchObject({ dueOn: '2026-03-26', status: 'running' });
    playedOn(play, [['2026-03-26', 'extendCorrection', { days: 2 }]], '2026-03-27');
    expect(clockOf(play, 'rc_correction_submit').dueOn).toBe('2026-03-30');
    expect(clocks(play, 'rc_abandonment_check')).toEqual([]);
  });

  it('before 2024 is extended in natural days', () => {
    const play = played(
      [
        ['2015-03-09', 'receiveApplication'],
        ['2015-03-12', 'issueCorrectionNotice', { submitWithinDays: 15 }],
        ['2015-03-13', 'serveCorrectionNotice'],
        ['2015-03-20', 'extendCorrection', { days: 5 }],
      ],
      '2015-03-20',
    );
    expect(clockOf(play, 'r0_correction').dueOn).toBe('2015-04-02');
  });
});

describe('inspection and appraisal', () => {
  const appraisal: readonly Done[] = [...served, ['2026-03-23', 'commissionAppraisal']];

  it('do not count before the regulation of 2026', () => {
    const waiting = played(appraisal, '2026-04-01');
    const open = clockOf(waiting, 'rc_decide_ord');
    expect(open).toMatchObject({ dueOn: null, needsVerification: false });
    expect(explained(open, 'zh').at(-1)).toBe(
      '2026-03-23起鉴定时间不计，已进行17日，收到鉴定意见之日起续计剩余43日',
    );
    expect(explained(open, 'en').at(-1)).toBe(
      'not counted from 2026-03-23 while the appraisal is awaited, after 17 days; 43 left, counted again from the day it comes in',
    );
    playedOn(waiting, [['2026-04-13', 'receiveAppraisal']], '2026-04-13');
    const clock = clockOf(waiting, 'rc_decide_ord');
    expect(clock).toMatchObject({ dueOn: '2026-05-25', needsVerification: false });
    expect(explained(clock, 'zh')[0]).toBe('自2026-03-05（周四）次日起算81日（含勘验、鉴定21日）');
    expect(explained(clock, 'en')[0]).toBe(
      '60 days counted from the day after 2026-03-05 (Thu), 21 days of inspection or appraisal not counted',
    );
  });

  it('of several days take out the days before the last; a visit of one day takes out none', () => {
    const visit = (startedOn?: string) =>
      clockOf(
        played([...served, ['2026-03-27', 'inspectSite', { startedOn }]], '2026-03-27'),
        'rc_decide_ord',
      );
    expect(visit('2026-03-24').dueOn).toBe('2026-05-07');
    expect(visit().dueOn).toBe('2026-05-06');
  });

  it('are taken out once where the case was suspended at the same time', () => {
    const play = played(
      [...appraisal, ['2026-03-30', 'suspend'], ['2026-04-08', 'receiveAppraisal'], ['2026-04-13', 'resume']],
      '2026-04-13',
    );
    expect(clockOf(play, 'rc_decide_ord').dueOn).toBe('2026-05-25');
  });

  it('count in a case under the regulation of 2026 until its text is known, and say so (J-2)', () => {
    const play = played(
      [
        ['2026-08-03', 'receiveApplication'],
        ['2026-08-03', 'accept'],
        ['2026-08-10', 'commissionAppraisal'],
        ['2026-08-31', 'receiveAppraisal'],
      ],
      '2026-08-31',
    );
    expect(clockOf(play, 'rc_decide_ord')).toMatchObject({ dueOn: '2026-10-08', needsVerification: true });
    expect(clockOf(play, 'rc_dispatch_ord').needsVerification).toBe(false);
  });

  it('did not count before 2024 either', () => {
    const play = played(
      [
        ['2023-09-01', 'receiveApplication'],
        ['2023-09-01', 'accept'],
        ['2023-09-05', 'commissionAppraisal'],
        ['2023-09-15', 'receiveAppraisal'],
      ],
      '2023-09-15',
    );
    expect(clockOf(play, 'r0_decide')).toMatchObject({ dueOn: '2023-11-10', needsVerification: false });
  });
});

describe('an application through the penalising agency (32)', () => {
  const through = (agencyReceivedOn: string, more = {}) =>
    played(
      [['2026-03-02', 'receiveApplication', { channel: 'viaAgency', agencyReceivedOn, ...more }]],
      '2026-03-02',
    );

  it('is forwarded in time or late', () => {
    expect(clockOf(through('2026-02-24'), 'rc_via_agency_forward')).toMatchObject({
      owner: 'respondent',
      dueOn: '2026-03-02',
      status: 'met',
    });
    expect(clockOf(through('2026-02-13'), 'rc_via_agency_forward')).toMatchObject({
      dueOn: '2026-02-27',
      status: 'metLate',
    });
  });

  it('was made in time where the agency had it in time; our own review runs from our receipt', () => {
    const challengedAct = { title: 'x', madeOn: '2025-12-26', knownOn: '2025-12-26', advised: true };
    const play = through('2026-02-24', { challengedAct });
    expect(clockOf(play, 'rc_apply')).toMatchObject({
      dueOn: '2026-02-24',
      status: 'met',
      doneOn: '2026-02-24',
    });
    expect(clockOf(play, 'rc_apply').explanation.map(({ code }) => code)).not.toContain('POSTMARK_DECIDES');
    expect(clockOf(play, 'rc_intake_review')).toMatchObject({ startedOn: '2026-03-02', dueOn: '2026-03-09' });
  });

  it('has no such clock where it came by another way', () =>
    expect(clocks(played(sent, '2026-03-06'), 'rc_via_agency_forward')).toEqual([]));
});

describe('an order of the superior (35)', () => {
  it('accepts the case from its day and takes away the refusal that could be sued', () => {
    const play = played(
      [...declined, ['2026-03-05', 'serveDecline'], ['2026-03-12', 'orderAcceptance']],
      '2026-03-30',
    );
    expect(play.state.record).toMatchObject({
      acceptedOn: '2026-03-12',
      acceptanceMode: 'ordered',
      outcome: null,
    });
    expect(clockOf(play, 'rc_decide_ord')).toMatchObject({ startedOn: '2026-03-12', dueOn: '2026-05-11' });
    expect(clockOf(play, 'rc_sue').status).toBe('cancelled');
  });

  it('starts the period to decide anew after a rejection, and the decision is served anew', () => {
    const play = played(
      [
        ...served,
        ['2026-03-20', 'receiveAnswer'],
        ['2026-03-25', 'proposeDecision', { outcome: 'REJECT_APPLICATION' }],
        ['2026-03-27', 'rejectApplication'],
        ['2026-03-30', 'serveDecision', { to: 'applicant-1' }],
        ['2026-04-08', 'orderReview'],
      ],
      '2026-04-08',
    );
    expect(play.state.tracks.phase).toBe('UNDER_REVIEW');
    expect(play.state.record).toMatchObject({ outcome: null, served: {}, decision: null });
    expect(clockOf(play, 'rc_decide_ord')).toMatchObject({
      startedOn: '2026-04-08',
      dueOn: '2026-06-08',
      status: 'running',
    });
    expect(clockOf(play, 'rc_sue').status).toBe('cancelled');
  });
});
