import { calendarDate } from '../calendar/calendar-date.js';
import { clockOf, clocks, codesOf, played, playedOn } from '../reconsideration/played-case.fixture.js';
import type { ReconsiderationAct } from '../reconsideration/reconsideration.acts.js';
import { noticed } from '../reconsideration/hearing/hearing.examples.fixture.js';
import {
  accepted,
  answered,
  declined,
  heard,
  norm,
  received,
  sent,
  served,
  servedOnBoth,
  type Payload,
} from '../reconsideration/requirement-examples.fixture.js';
import { CasePlay } from '../scenario/case-play.js';
import { sampleStaff } from '../scenario/sample-office.js';
import { effectiveJournal, supersededBy } from './corrections.js';

const simplified = { route: 'simplified', simplifiedGround: 'warningOrCriticism' };

/** The entry of an act as it counts. */
const entryOf = (play: CasePlay, act: ReconsiderationAct) => {
  const found = effectiveJournal(play.state.journal).find(
    (entry) => entry.act === act && entry.payload['proposalId'] === undefined,
  );
  if (!found) throw new Error(`no entry of ${act}`);
  return found;
};
/** The entry of an act told with another day or other words. */
const told = (play: CasePlay, act: ReconsiderationAct, change: { on?: string; said?: Payload }): Payload => {
  const { seq, occurredOn, payload } = entryOf(play, act);
  const day = change.on === undefined ? occurredOn : calendarDate(change.on);
  return { seq, replacement: { act, occurredOn: day, payload: { ...payload, ...change.said } } };
};
const struckOut = (play: CasePlay, act: ReconsiderationAct): Payload => ({
  seq: entryOf(play, act).seq,
  replacement: undefined,
});
const correct = (play: CasePlay, payload: Payload): void => {
  expect(play.perform({ act: 'correctRecord', payload })).toEqual([]);
};

describe('a service entered late', () => {
  it('starts its clock where it belongs, without any correction', () => {
    const play = played(sent, '2026-03-25');
    expect(clocks(play, 'rc_reply_ord')).toEqual([]);
    expect(play.perform({ act: 'serveCopy', on: calendarDate('2026-03-09') })).toEqual([]);
    expect(clockOf(play, 'rc_reply_ord')).toMatchObject({ dueOn: '2026-03-23', status: 'missed' });
    expect(play.state.tracks.phase).toBe('UNDER_REVIEW');
  });

  it('is not put before the copy went out', () => {
    const play = played(sent, '2026-03-25');
    const refused = play.refusals({ act: 'serveCopy', on: calendarDate('2026-03-05') });
    expect(refused.map(({ code }) => code)).toEqual(expect.arrayContaining(['OCCURRED_BEFORE_LATEST']));
  });
});

describe('a corrected receipt', () => {
  it('moves the deemed acceptance that followed from it, and the periods that count from it', () => {
    const play = played([received], '2026-03-11');
    expect(play.state.record.acceptedOn).toBe('2026-03-09');
    correct(play, told(play, 'receiveApplication', { on: '2026-03-03' }));
    expect(play.state.record).toMatchObject({ acceptedOn: '2026-03-10', acceptanceMode: 'deemed' });
    expect(entryOf(play, 'deemAcceptance').occurredOn).toBe('2026-03-10');
    expect(clockOf(play, 'rc_intake_review')).toMatchObject({ dueOn: '2026-03-10', status: 'met' });
    expect(clockOf(play, 'rc_decide_ord')).toMatchObject({ startedOn: '2026-03-10', dueOn: '2026-05-09' });
  });

  it('takes the deemed acceptance back where the period had not run out', () => {
    const play = played([received], '2026-03-11');
    correct(play, told(play, 'receiveApplication', { on: '2026-03-05' }));
    expect(play.state.tracks.phase).toBe('INTAKE_REVIEW');
    expect(clockOf(play, 'rc_intake_review')).toMatchObject({ dueOn: '2026-03-12', status: 'running' });
    play.passTo(calendarDate('2026-03-13'));
    expect(play.state.record.acceptedOn).toBe('2026-03-12');
  });

  it('moves an acceptance before 2024 that counts from the legal unit', () => {
    const play = played(
      [
        ['2015-03-09', 'receiveApplication'],
        ['2015-03-13', 'accept'],
      ],
      '2015-03-16',
    );
    correct(play, told(play, 'receiveApplication', { said: { legalUnitReceivedOn: '2015-03-11' } }));
    expect(play.state.record.acceptedOn).toBe('2015-03-11');
    expect(clockOf(play, 'r0_decide')).toMatchObject({ startedOn: '2015-03-11', dueOn: '2015-05-11' });
  });

  it('changes the period to sue of a refusal already served, where reconsideration was compulsory', () => {
    const play = played([...declined, ['2026-03-05', 'serveDecline']], '2026-03-06');
    expect(clocks(play, 'rc_sue')).toHaveLength(1);
    correct(play, told(play, 'receiveApplication', { said: { reconsiderationFirst: true } }));
    expect(clocks(play, 'rc_sue')).toEqual([]);
    expect(clockOf(play, 'rc_sue_precondition').dueOn).toBe('2026-03-20');
  });

  it('does not take the case into another edition of the law', () => {
    const play = played([['2026-07-01', 'receiveApplication']], '2026-07-02');
    const payload = told(play, 'receiveApplication', { on: '2026-06-30' });
    expect(codesOf(play, 'correctRecord', payload)).toEqual(['RECEIPT_IN_ANOTHER_EDITION']);
  });
});

describe('a corrected acceptance', () => {
  it('counts the period to decide from the right day', () => {
    const play = played(answered, '2026-03-23');
    correct(play, told(play, 'accept', { on: '2026-03-04' }));
    expect(clockOf(play, 'rc_decide_ord')).toMatchObject({ startedOn: '2026-03-04', dueOn: '2026-05-06' });
    expect(clockOf(play, 'rc_dispatch_ord')).toMatchObject({ startedOn: '2026-03-04', status: 'met' });
  });

  it('takes the periods of the copy with it where the procedure was wrong', () => {
    const play = played(served, '2026-03-11');
    correct(play, told(play, 'accept', { said: simplified }));
    expect(clocks(play, 'rc_reply_ord')).toEqual([]);
    expect(clockOf(play, 'rc_reply_simp')).toMatchObject({ startedOn: '2026-03-09', dueOn: '2026-03-16' });
    expect(clockOf(play, 'rc_decide_simp').dueOn).toBe('2026-04-07');
  });

  it('is refused where the copy went out before the day now told', () => {
    const play = played(served, '2026-03-11');
    expect(
      play.refusals({ act: 'correctRecord', payload: told(play, 'accept', { on: '2026-03-09' }) }),
    ).toMatchObject([{ code: 'CORRECTION_BREAKS_LATER', params: { act: 'sendCopy', on: '2026-03-06' } }]);
  });
});

describe('a correction', () => {
  it('can be corrected again, by the same number; the last word counts', () => {
    const play = played(served, '2026-03-12');
    correct(play, told(play, 'serveCopy', { on: '2026-03-11' }));
    expect(clockOf(play, 'rc_reply_ord').dueOn).toBe('2026-03-25');
    const { seq } = entryOf(play, 'serveCopy');
    const first = play.state.journal.at(-1)?.seq;
    correct(play, told(play, 'serveCopy', { on: '2026-03-10', said: { method: 'post' } }));
    expect(clockOf(play, 'rc_reply_ord').dueOn).toBe('2026-03-24');
    expect(entryOf(play, 'serveCopy').payload['method']).toBe('post');
    expect(supersededBy(play.state.journal).get(seq)).toBe(play.state.journal.at(-1)?.seq);
    expect(play.state.journal.filter(({ type }) => type === 'RecordCorrected')).toHaveLength(2);
    expect(play.state.journal.some((entry) => entry.seq === first)).toBe(true);
  });

  it('cannot itself be corrected', () => {
    const play = played(served, '2026-03-12');
    correct(play, told(play, 'serveCopy', { on: '2026-03-11' }));
    const seq = play.state.journal.at(-1)?.seq;
    expect(codesOf(play, 'correctRecord', { seq, replacement: undefined })).toEqual([
      'ENTRY_NOT_CORRECTABLE',
    ]);
  });

  it('leaves a proposal pending whose act is still possible', () => {
    const play = played([...answered, ['2026-03-23', 'recordMandate']], '2026-03-24');
    expect(play.propose({ act: 'extendPeriod' })).toEqual([]);
    correct(play, struckOut(play, 'recordMandate'));
    expect(play.state.proposals.find(({ act }) => act === 'extendPeriod')?.status).toBe('pending');
    expect(play.approve('extendPeriod')).toEqual([]);
  });

  it('lets a proposal lapse whose act is no longer possible', () => {
    const play = played(served, '2026-03-11');
    expect(play.propose({ act: 'extendPeriod' })).toEqual([]);
    correct(play, told(play, 'accept', { said: simplified }));
    expect(play.state.proposals.find(({ act }) => act === 'extendPeriod')?.status).toBe('lapsed');
  });

  it('is refused where a decision under approval rests on what is struck out', () => {
    const play = played([...heard, ['2026-04-15', 'proposeDecision']], '2026-04-15');
    expect(play.refusals({ act: 'correctRecord', payload: struckOut(play, 'hearOpinions') })).toMatchObject([
      { code: 'CORRECTION_BREAKS_LATER', params: { act: 'proposeDecision' } },
    ]);
  });

  it.each([
    ['was put off', ['2026-03-30', 'postponeHearing', { hearingOn: '2026-04-30' }]],
    ['was cancelled', ['2026-03-30', 'cancelHearing']],
    ['was told to a party', ['2026-03-30', 'serveHearingNotice', { to: 'applicant-1' }]],
  ] as const)('is refused for the notice of a hearing that %s', (_, then) => {
    const play = played([...noticed, then], '2026-04-16');
    const payload = struckOut(play, 'noticeHearing');
    const [on, act] = then;
    expect(play.refusals({ act: 'correctRecord', payload })).toMatchObject([
      { code: 'CORRECTION_BREAKS_LATER', params: { act, on } },
    ]);
  });

  it('leaves by name in a later record who has left the office since', () => {
    const before = played(noticed, '2026-03-27');
    const officeStaff = sampleStaff.slice(1);
    const play = new CasePlay({ ruleSet: 'R1', today: before.today, organ: { officeStaff } });
    play.state = before.state;
    correct(play, told(play, 'accept', { on: '2026-03-04' }));
    expect(play.state.record.hearing?.panel.presider.name).toBe('孙三立');
  });

  it('of the last service moves the day the decision took effect', () => {
    const play = played(servedOnBoth, '2026-04-27');
    expect(entryOf(play, 'takeEffect').occurredOn).toBe('2026-04-22');
    correct(play, told(play, 'serveDecision', { on: '2026-04-24' }));
    expect(entryOf(play, 'takeEffect').occurredOn).toBe('2026-04-24');
    expect(clockOf(play, 'rc_sue', 'applicant-1').dueOn).toBe('2026-05-09');
  });

  it('of a suspension takes the review of the norm with it', () => {
    const play = played(
      [
        ...answered,
        ['2026-03-23', 'suspend', { ground: 'normReview', norm }],
        ['2026-03-26', 'serveNormNotice'],
      ],
      '2026-03-27',
    );
    correct(play, told(play, 'suspend', { on: '2026-03-24' }));
    expect(entryOf(play, 'enterNormReview').occurredOn).toBe('2026-03-24');
    expect(play.state.record.norm?.since).toBe('2026-03-24');
    expect(clockOf(play, 'rc_norm_own')).toMatchObject({ startedOn: '2026-03-24', dueOn: '2026-04-23' });
  });

  it('of a conversion long after keeps the longer reply it had given', () => {
    const play = played(
      [
        received,
        ['2026-03-05', 'accept', simplified],
        ['2026-03-06', 'sendCopy'],
        ['2026-03-09', 'serveCopy'],
        ['2026-03-12', 'convertToOrdinary'],
        ['2026-03-20', 'receiveAnswer'],
      ],
      '2026-04-20',
    );
    const before = clockOf(play, 'rc_reply_ord');
    correct(play, told(play, 'convertToOrdinary', { said: { reason: '当事人人数众多' } }));
    expect(clockOf(play, 'rc_reply_ord')).toEqual(before);
    expect(before).toMatchObject({ dueOn: '2026-03-23', status: 'met', doneOn: '2026-03-20' });
  });
});

describe('corrected acts of the parties', () => {
  const third = { key: 'thirdParty-1', role: 'thirdParty', kind: 'citizen', name: '林小松' };

  it('tell a name rightly', () => {
    const play = played([...answered, ['2026-03-23', 'admitThirdParty']], '2026-03-24');
    correct(play, told(play, 'admitThirdParty', { said: { party: third } }));
    expect(play.state.record.parties.at(-1)).toMatchObject({ key: 'thirdParty-1', name: '林小松' });
  });

  it('are not struck out from under what the party did since', () => {
    const play = played(
      [
        ...answered,
        ['2026-03-23', 'admitThirdParty'],
        ['2026-03-25', 'hearOpinions', { from: 'thirdParty-1' }],
      ],
      '2026-03-26',
    );
    const payload = struckOut(play, 'admitThirdParty');
    expect(play.refusals({ act: 'correctRecord', payload })).toMatchObject([
      { code: 'CORRECTION_BREAKS_LATER', params: { act: 'hearOpinions' } },
    ]);
    correct(play, struckOut(play, 'hearOpinions'));
    correct(play, payload);
    expect(play.state.record.parties).toHaveLength(2);
  });

  it('give the first respondent its place and its period back', () => {
    const play = played([...served, ['2026-03-16', 'substituteRespondent']], '2026-03-17');
    expect(clockOf(play, 'rc_reply_ord').status).toBe('cancelled');
    correct(play, struckOut(play, 'substituteRespondent'));
    expect(play.state.tracks.phase).toBe('AWAITING_REPLY');
    expect(play.state.record.parties[1]?.name).toBe('被申请人1');
    expect(clockOf(play, 'rc_reply_ord')).toMatchObject({ dueOn: '2026-03-23', status: 'running' });
    expect(clocks(play, 'rc_dispatch_ord')).toHaveLength(1);
  });

  it('of the receipt itself change who is in the case', () => {
    const play = played(accepted, '2026-03-06');
    const parties = play.state.record.parties.map((party) =>
      party.key === 'respondent-1' ? { ...party, name: '清镇市公安局' } : party,
    );
    correct(play, told(play, 'receiveApplication', { said: { parties } }));
    expect(play.state.record.parties[1]?.name).toBe('清镇市公安局');
    playedOn(play, [['2026-03-06', 'sendCopy']], '2026-03-06');
  });
});
