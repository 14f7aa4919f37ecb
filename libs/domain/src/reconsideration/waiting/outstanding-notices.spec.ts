import { codesOf, played } from '../played-case.fixture.js';
import {
  accepted,
  answered,
  declined,
  foreignNorm,
  noticed,
  noticeServed,
  sent,
  served,
  suspended,
  type Done,
} from '../requirement-examples.fixture.js';
import { outstandingNotices } from './outstanding-notices.js';

const TODAY = '2026-06-10';
const caseOf = (history: readonly Done[], today = TODAY) => played(history, today);
const owed = (history: readonly Done[], today?: string): string[] =>
  outstandingNotices(caseOf(history, today).state).map(
    ({ act, document, to, since }) => `${since} ${act} ${document} ${String(to)}`,
  );

const thirdParty: Done = [
  '2026-03-21',
  'admitThirdParty',
  { party: { key: 'third-1', role: 'thirdParty', kind: 'citizen', name: '邻居' }, how: 'notified' },
];

describe('what is still to be served', () => {
  it('is the correction notice until its receipt is in', () => {
    expect(owed(noticed, '2026-03-05')).toEqual([
      '2026-03-04 serveCorrectionNotice correctionNotice applicant-1',
    ]);
    expect(owed(noticeServed, '2026-03-06')).toEqual([]);
  });

  it('is the refusal to accept until its receipt is in', () => {
    expect(owed(declined, '2026-03-05')).toEqual(['2026-03-04 serveDecline declineDecision applicant-1']);
    expect(owed([...declined, ['2026-03-06', 'serveDecline']], '2026-03-06')).toEqual([]);
  });

  it('is the copy: first to be sent, then to be received (48)', () => {
    expect(owed(accepted, '2026-03-06')).toEqual(['2026-03-05 sendCopy answerNotice respondent-1']);
    expect(owed(sent, '2026-03-06')).toEqual(['2026-03-06 serveCopy answerNotice respondent-1']);
    expect(owed(served, '2026-03-10')).toEqual([]);
  });

  it('is the notice of a suspension for every party, the third one too (39(3), J-30)', () => {
    expect(owed([...answered, thirdParty, ['2026-03-23', 'suspend']])).toEqual([
      '2026-03-23 serveSuspensionNotice suspensionNotice applicant-1',
      '2026-03-23 serveSuspensionNotice suspensionNotice respondent-1',
      '2026-03-23 serveSuspensionNotice suspensionNotice third-1',
    ]);
    const told: readonly Done[] = [
      ...suspended,
      ['2026-03-24', 'serveSuspensionNotice', { to: 'respondent-1' }],
    ];
    expect(owed(told)).toEqual(['2026-03-23 serveSuspensionNotice suspensionNotice applicant-1']);
  });

  it('is no notice to the dead, or to an organisation that ended', () => {
    const died: readonly Done[] = [
      ...answered,
      ['2026-03-22', 'recordDeathOfApplicant', { party: 'applicant-1' }],
      ['2026-03-23', 'suspend', { ground: 'applicantDead', reason: '申请人死亡' }],
    ];
    expect(owed(died)).toEqual(['2026-03-23 serveSuspensionNotice suspensionNotice respondent-1']);
  });

  it('keeps the notices of one step after the next, oldest first', () => {
    const extended: readonly Done[] = [
      ...suspended,
      ['2026-03-30', 'resume'],
      ['2026-04-01', 'extendPeriod'],
    ];
    expect(new Set(owed(extended).map((line) => line.split(' ')[2]))).toEqual(
      new Set(['suspensionNotice', 'resumptionNotice', 'extensionNotice']),
    );
    const days = owed(extended).map((line) => line.slice(0, 10));
    expect(days).toEqual([...days].sort());
    expect(days).toHaveLength(6);
  });

  it('is the letter to the body that deals with a norm, which is no party', () => {
    const transferred: readonly Done[] = [
      ...answered,
      ['2026-03-23', 'suspend', { ground: 'normReview', norm: foreignNorm }],
      ['2026-03-30', 'transferNorm'],
    ];
    expect(outstandingNotices(caseOf(transferred).state)).toContainEqual({
      act: 'serveNormTransfer',
      document: 'normTransfer',
      to: null,
      name: foreignNorm.competentBody,
      since: '2026-03-30',
    });
  });

  it('asks for nothing the table would refuse', () => {
    const histories: readonly (readonly Done[])[] = [
      noticed,
      accepted,
      sent,
      suspended,
      [...answered, thirdParty, ['2026-03-23', 'suspend'], ['2026-03-30', 'resume']],
    ];
    for (const history of histories) {
      const play = caseOf(history, history.at(-1)?.[0]);
      const notices = outstandingNotices(play.state);
      expect(notices.length).toBeGreaterThan(0);
      for (const { act, to } of notices)
        expect([act, to, codesOf(play, act, { to: to ?? undefined, method: 'direct' })]).toEqual([
          act,
          to,
          [],
        ]);
    }
  });
});
