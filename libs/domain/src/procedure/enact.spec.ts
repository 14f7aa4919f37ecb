import { calendarDate } from '../calendar/calendar-date.js';
import { CasePlay } from '../scenario/case-play.js';
import type { ReconsiderationAct } from '../reconsideration/reconsideration.acts.js';

const on = calendarDate;
const received = (day: string): CasePlay => {
  const play = new CasePlay({ ruleSet: 'R1', today: on(day) });
  play.perform({ act: 'receiveApplication' });
  return play;
};
const onDay = (play: CasePlay, day: string, ...acts: ReconsiderationAct[]) => {
  play.passTo(on(day));
  return acts.flatMap((act) => play.perform({ act }).map(({ code }) => code));
};
const underReview = (): CasePlay => {
  const play = received('2026-03-02');
  onDay(play, '2026-03-05', 'accept', 'sendCopy', 'serveCopy', 'receiveAnswer', 'hearOpinions');
  return play;
};
const types = (play: CasePlay) => play.state.journal.map(({ type }) => type);
const statuses = (play: CasePlay) => play.state.proposals.map(({ act, status }) => [act, status]);

describe('an act that needs approval', () => {
  it('is only proposed, and moves nothing', () => {
    const play = received('2026-03-02');
    expect(play.propose({ act: 'accept' })).toEqual([]);
    expect(play.state.tracks.phase).toBe('INTAKE_REVIEW');
    expect(play.state.proposals).toMatchObject([
      { act: 'accept', status: 'pending', step: 0, chain: ['officeHead'], proposedOn: '2026-03-02' },
    ]);
  });

  it('is performed with the last approval, on that day', () => {
    const play = received('2026-03-02');
    play.propose({ act: 'accept' });
    play.passTo(on('2026-03-04'));
    expect(play.approve('accept')).toEqual([]);
    expect(types(play)).toEqual([
      'ApplicationReceived',
      'ActProposed',
      'ProposalApproved',
      'ApplicationAccepted',
    ]);
    expect(play.state.record.acceptedOn).toBe('2026-03-04');
  });

  it('waits for every approver of the chain', () => {
    const play = new CasePlay({
      ruleSet: 'R1',
      today: on('2026-03-02'),
      approvers: (act, byDefault) => (act === 'accept' ? ['officeHead', 'organHead'] : byDefault),
    });
    play.perform({ act: 'receiveApplication' });
    play.propose({ act: 'accept', by: 'registrar' });
    const engine = play.engine();
    const [proposal] = play.state.proposals;
    const after = engine.proposalStep(play.state, {
      type: 'ProposalApproved',
      proposal: proposal!,
      occurredOn: play.today,
      by: 'actor',
    });
    expect(after.state.proposals).toMatchObject([{ status: 'pending', step: 1 }]);
    expect(after.state.tracks).toEqual(play.state.tracks);
  });

  it.each([
    ['registrar', ['officeHead', 'organHead']],
    ['officeHead', ['organHead']],
  ] as const)('goes past the proposer’s own step: proposed by the %s it waits for %j', (by, chain) => {
    const play = new CasePlay({
      ruleSet: 'R1',
      today: on('2026-03-02'),
      approvers: (act, byDefault) => (act === 'accept' ? ['officeHead', 'organHead'] : byDefault),
    });
    play.perform({ act: 'receiveApplication' });
    play.propose({ act: 'accept', by });
    expect(play.state.proposals[0]?.chain).toEqual(chain);
  });

  it('is performed at once where the organ asks nobody', () => {
    const play = new CasePlay({ ruleSet: 'R1', today: on('2026-03-02'), approvers: () => [] });
    play.perform({ act: 'receiveApplication' });
    play.perform({ act: 'accept' });
    expect(types(play)).toEqual(['ApplicationReceived', 'ApplicationAccepted']);
  });

  it('cannot be proposed twice at a time', () => {
    const play = received('2026-03-02');
    play.propose({ act: 'accept' });
    expect(play.propose({ act: 'accept' }).map(({ code }) => code)).toEqual(['ALREADY_PROPOSED']);
  });

  it('is decided anew on the day of the approval', () => {
    const play = received('2026-03-02');
    play.propose({ act: 'accept' });
    play.propose({ act: 'declineToAccept' });
    play.approve('accept');
    expect(statuses(play)).toEqual([
      ['accept', 'approved'],
      ['declineToAccept', 'lapsed'],
    ]);
  });
});

describe('a proposed decision', () => {
  it('opens the proposal of the decision with the same draft', () => {
    const play = underReview();
    play.perform({ act: 'proposeDecision', payload: { outcome: 'CONFIRM_ILLEGAL' } });
    expect(play.state.tracks.phase).toBe('DECISION_PENDING');
    expect(play.state.proposals.at(-1)).toMatchObject({
      act: 'decide',
      status: 'pending',
      payload: { outcome: 'CONFIRM_ILLEGAL' },
    });
  });

  it.each([
    ['returned', (play: CasePlay) => play.returnToProposer('decide')],
    ['withdrawn', (play: CasePlay) => play.withdraw('decide')],
  ] as const)('goes back to the review when it is %s', (status, back) => {
    const play = underReview();
    play.perform({ act: 'proposeDecision' });
    expect(back(play)).toEqual([]);
    expect(play.state.tracks.phase).toBe('UNDER_REVIEW');
    expect(statuses(play).at(-1)).toEqual(['decide', status]);
  });

  it('opens the rejection where the application is inadmissible', () => {
    const play = underReview();
    play.perform({ act: 'proposeDecision', payload: { outcome: 'REJECT_APPLICATION' } });
    expect(play.state.proposals.at(-1)).toMatchObject({ act: 'rejectApplication', status: 'pending' });
  });

  it('cannot turn into a decision on the merits without the hearing that one needs', () => {
    const play = received('2026-03-02');
    onDay(play, '2026-03-05', 'accept', 'sendCopy', 'serveCopy', 'receiveAnswer');
    play.perform({ act: 'proposeDecision', payload: { outcome: 'REJECT_APPLICATION' } });
    expect(onDay(play, '2026-03-06', 'decide')).toEqual([
      'OPINIONS_NOT_HEARD',
      'MEDIATION_NOT_CONSIDERED',
      'ALREADY_PROPOSED',
    ]);
  });
});

describe('what the law does by itself', () => {
  it('happens on the day the law says, whenever the sweep finds it', () => {
    const play = received('2026-04-29');
    play.passTo(on('2026-05-20'));
    expect(play.state.journal.at(-1)).toMatchObject({
      type: 'ApplicationAccepted',
      occurredOn: '2026-05-09',
    });
  });

  it('beats a refusal that still waits for its approver', () => {
    const play = received('2026-04-29');
    play.passTo(on('2026-05-08'));
    play.propose({ act: 'declineToAccept' });
    play.passTo(on('2026-05-11'));
    expect(play.state.tracks.phase).toBe('ACCEPTED');
    expect(statuses(play)).toEqual([['declineToAccept', 'lapsed']]);
  });

  it('happens once', () => {
    const play = received('2026-04-29');
    play.passTo(on('2026-05-20'));
    const settled = play.engine().settle(play.state);
    expect(settled.entries).toEqual([]);
    expect(settled.state).toEqual(play.state);
  });

  it('cannot be done by a person', () =>
    expect(
      received('2026-03-02')
        .refusals({ act: 'deemAcceptance', by: 'officeHead' })
        .map(({ code }) => code),
    ).toEqual(['ROLE_MAY_NOT_PERFORM_ACT', 'INTAKE_PERIOD_NOT_OVER']));
});

describe('the day of an act', () => {
  it('may not lie in the future', () => {
    const refused = received('2026-03-02').perform({ act: 'issueCorrectionNotice', on: on('2026-03-03') });
    expect(refused).toMatchObject([
      { code: 'OCCURRED_IN_FUTURE', at: 'occurredOn', params: { today: '2026-03-02' } },
    ]);
  });

  it('may not lie before the stage it belongs to', () => {
    const refused = received('2026-03-02').perform({ act: 'issueCorrectionNotice', on: on('2026-02-27') });
    expect(refused).toMatchObject([{ code: 'OCCURRED_BEFORE_LATEST', params: { earliest: '2026-03-02' } }]);
  });

  it('may lie before the answer where only the service is entered late', () => {
    const play = received('2026-03-02');
    onDay(play, '2026-03-05', 'accept', 'sendCopy');
    onDay(play, '2026-03-19', 'receiveAnswer');
    expect(play.perform({ act: 'serveCopy', on: on('2026-03-09') })).toEqual([]);
    expect(play.perform({ act: 'serveCopy', on: on('2026-03-09') }).map(({ code }) => code)).toEqual([
      'COPY_ALREADY_SERVED',
    ]);
  });

  it('may not lie before the copy was sent', () => {
    const play = received('2026-03-02');
    onDay(play, '2026-03-05', 'accept');
    onDay(play, '2026-03-09', 'sendCopy');
    expect(play.perform({ act: 'serveCopy', on: on('2026-03-06') }).map(({ code }) => code)).toEqual([
      'COPY_NOT_SENT',
      'OCCURRED_BEFORE_LATEST',
    ]);
  });
});

describe('a refused act', () => {
  it('leaves the case as it was', () => {
    const play = received('2026-03-02');
    const before = play.state;
    expect(onDay(play, '2026-03-02', 'close')).toEqual(['NOT_IN_THIS_STATE']);
    expect(play.state).toBe(before);
  });
});
