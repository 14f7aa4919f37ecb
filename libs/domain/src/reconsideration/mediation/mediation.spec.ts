import { clockOf, clocks, codesOf, played, playedOn } from '../played-case.fixture.js';
import { heard, type Done } from '../requirement-examples.fixture.js';
import { agreed, opened } from './mediation.examples.fixture.js';

const consents = { ground: 'mediation', applicantConsents: true, respondentConsents: true } as const;
const suspendedForIt: readonly Done[] = [...opened, ['2026-03-26', 'suspend', consents]];

describe('mediation beside the review', () => {
  it('ends the case with the last signature and the seal, and no clock to sue begins (J-21)', () => {
    const play = played([...agreed, ['2026-03-30', 'signMediationDocument']], '2026-03-30');
    expect(play.state.tracks).toMatchObject({ phase: 'MEDIATED', mediation: 'agreed', clock: 'running' });
    expect(play.state.record).toMatchObject({ outcome: 'MEDIATION_DOC', concludedOn: '2026-03-30' });
    expect(clockOf(play, 'rc_decide_ord')).toMatchObject({ status: 'met', doneOn: '2026-03-30' });
    expect(clocks(play, 'rc_sue')).toEqual([]);
    expect(codesOf(play, 'close')).toEqual([]);
  });

  it('has its own period to perform, without which the case is not closed', () => {
    const within = { performWithin: { length: 10, unit: 'naturalDay' } };
    const play = played(
      [...opened, ['2026-03-27', 'reachAgreement', within], ['2026-03-30', 'signMediationDocument']],
      '2026-03-31',
    );
    expect(clockOf(play, 'rc_perform')).toMatchObject({ startedOn: '2026-03-30', dueOn: '2026-04-09' });
    expect(codesOf(play, 'close')).toEqual(['STILL_TO_BE_SERVED_OR_PERFORMED']);
    playedOn(play, [['2026-04-01', 'performed', { by: 'applicant-1' }]], '2026-04-01');
    expect(codesOf(play, 'close')).toEqual([]);
  });

  it('is waited for by the seal: the proposal of the document moves nothing', () => {
    const play = played(agreed, '2026-03-30');
    expect(play.propose({ act: 'signMediationDocument' })).toEqual([]);
    expect(play.state.tracks).toMatchObject({ phase: 'UNDER_REVIEW', mediation: 'agreed' });
    expect(codesOf(play, 'retractMediation')).toEqual([]);
    playedOn(play, [['2026-03-31', 'retractMediation']], '2026-03-31');
    expect(play.state.proposals.find(({ act }) => act === 'signMediationDocument')?.status).toBe('lapsed');
    expect(play.state.tracks.mediation).toBe('failed');
  });

  it.each(['failMediation', 'retractMediation'] as const)(
    'that comes to nothing by %s lets a case suspended for it go on, with its days',
    (ending) => {
      const before: readonly Done[] = ending === 'failMediation' ? [] : [['2026-03-27', 'reachAgreement']];
      const play = played([...suspendedForIt, ...before, ['2026-03-31', ending]], '2026-04-01');
      expect(play.state.tracks).toMatchObject({ clock: 'running', mediation: 'failed' });
      expect(play.state.journal.at(-1)).toMatchObject({
        type: 'ProceedingResumed',
        act: 'resumeAfterMediation',
        occurredOn: '2026-03-31',
      });
      // Sixty days from 03-05, five of them suspended.
      expect(clockOf(play, 'rc_decide_ord').dueOn).toBe('2026-05-09');
    },
  );

  it('that failed before does not end a suspension for a settlement', () => {
    const play = played(
      [...opened, ['2026-03-27', 'failMediation'], ['2026-03-27', 'suspend', consents]],
      '2026-03-30',
    );
    expect(play.state.tracks).toMatchObject({ clock: 'suspended', mediation: 'failed' });
  });

  it('leaves a suspension on another ground alone', () => {
    const play = played(
      [...opened, ['2026-03-27', 'suspend'], ['2026-03-30', 'failMediation']],
      '2026-03-31',
    );
    expect(play.state.tracks.clock).toBe('suspended');
  });

  it('in which the parties settle has come to an agreement; withdrawal and termination follow (J-20)', () => {
    const play = played(
      [
        ...suspendedForIt,
        ['2026-04-01', 'settle'],
        ['2026-04-02', 'permitWithdrawal'],
        ['2026-04-03', 'terminate', { ground: 'withdrawal' }],
      ],
      '2026-04-03',
    );
    expect(play.state.tracks).toMatchObject({ phase: 'TERMINATED', mediation: 'agreed' });
    expect(codesOf(played([...opened, ['2026-04-01', 'settle']], '2026-04-01'), 'proposeDecision')).toEqual([
      'NOT_IN_THIS_STATE',
    ]);
  });

  describe('with a day on which the parties meet again', () => {
    const planned: readonly Done[] = [...opened, ['2026-03-30', 'holdMediation', { nextOn: '2026-04-02' }]];
    const sessions = (history: readonly Done[], today: string) => {
      const { state } = played(history, today);
      return [
        state.record.mediationPlanned,
        state.deadlines.filter(({ rule }) => rule === 'rc_mediation_session').map(({ status }) => status),
      ];
    };

    it('has a clock to that day, to be reminded of, and no more than that', () => {
      const play = played(planned, '2026-03-30');
      expect(play.state.record.mediationPlanned).toEqual({ on: '2026-04-02', place: '调解室' });
      expect(clockOf(play, 'rc_mediation_session')).toMatchObject({
        dueOn: '2026-04-02',
        kind: 'internal',
        status: 'running',
        explanation: [{ code: 'PLANNED_DAY', date: '2026-04-02' }],
      });
    });

    it.each([
      ['is held', 'holdMediation', '2026-04-02', 'met'],
      ['is held later', 'holdMediation', '2026-04-03', 'lapsed'],
      ['leads to an agreement before', 'reachAgreement', '2026-03-31', 'cancelled'],
      ['is given up', 'failMediation', '2026-03-31', 'cancelled'],
    ] as const)('that %s plans nothing any more', (_, act, day, status) => {
      expect(sessions([...planned, [day, act]], day)).toEqual([null, [status]]);
    });

    it('is not overdue when the day is past', () => {
      expect(sessions(planned, '2026-04-03')[1]).toEqual(['lapsed']);
    });

    it('plans another one', () => {
      const again: Done = ['2026-04-02', 'holdMediation', { nextOn: '2026-04-09' }];
      expect(sessions([...planned, again], '2026-04-02')).toEqual([
        { on: '2026-04-09', place: '调解室' },
        ['met', 'running'],
      ]);
    });
  });

  it('that goes on or is agreed stops the decision, that failed does not', () => {
    const states = (history: readonly Done[]) => codesOf(played(history, '2026-03-31'), 'proposeDecision');
    expect(states(opened)).toEqual(['NOT_IN_THIS_STATE']);
    expect(states(agreed)).toEqual(['NOT_IN_THIS_STATE']);
    expect(states([...opened, ['2026-03-30', 'failMediation']])).toEqual([]);
    expect(states([...heard, ['2026-03-30', 'attemptMediation']])).toEqual([]);
  });
});
