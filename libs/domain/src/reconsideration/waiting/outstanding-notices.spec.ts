import { codesOf, played } from '../played-case.fixture.js';
import {
  accepted,
  answered,
  decided,
  declined,
  foreignNorm,
  noticed,
  noticeServed,
  received,
  sent,
  served,
  suspended,
  type Done,
} from '../requirement-examples.fixture.js';
import { serviceTable } from '../service/service-table.js';
import { outstandingNotices } from './outstanding-notices.js';

const TODAY = '2026-06-10';
const caseOf = (history: readonly Done[], today = TODAY) => played(history, today);
const owed = (history: readonly Done[], today?: string): string[] =>
  outstandingNotices(caseOf(history, today).state).map(
    ({ act, document, to, since }) => `${since} ${act} ${document} ${String(to)}`,
  );

/** Those whose service a clock or a period waits for; the others have a test of their own. */
const clocked = (history: readonly Done[], today?: string): string[] =>
  owed(history, today).filter((line) => !line.includes(' serveDocument '));

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
    expect(clocked(accepted, '2026-03-06')).toEqual(['2026-03-05 sendCopy answerNotice respondent-1']);
    expect(clocked(sent, '2026-03-06')).toEqual(['2026-03-06 serveCopy answerNotice respondent-1']);
    expect(clocked(served, '2026-03-10')).toEqual([]);
  });

  it('is the notice of a suspension for every party, the third one too (39(3), J-30)', () => {
    expect(clocked([...answered, thirdParty, ['2026-03-23', 'suspend']])).toEqual([
      '2026-03-23 serveSuspensionNotice suspensionNotice applicant-1',
      '2026-03-23 serveSuspensionNotice suspensionNotice respondent-1',
      '2026-03-23 serveSuspensionNotice suspensionNotice third-1',
    ]);
    const told: readonly Done[] = [
      ...suspended,
      ['2026-03-24', 'serveSuspensionNotice', { to: 'respondent-1' }],
    ];
    expect(clocked(told)).toEqual(['2026-03-23 serveSuspensionNotice suspensionNotice applicant-1']);
  });

  it('is no notice to the dead, or to an organisation that ended', () => {
    const died: readonly Done[] = [
      ...answered,
      ['2026-03-22', 'recordDeathOfApplicant', { party: 'applicant-1' }],
      ['2026-03-23', 'suspend', { ground: 'applicantDead', reason: '申请人死亡' }],
    ];
    expect(clocked(died)).toEqual(['2026-03-23 serveSuspensionNotice suspensionNotice respondent-1']);
  });

  it('keeps the notices of one step after the next, oldest first', () => {
    const extended: readonly Done[] = [
      ...suspended,
      ['2026-03-30', 'resume'],
      ['2026-04-01', 'extendPeriod'],
    ];
    expect(new Set(clocked(extended).map((line) => line.split(' ')[2]))).toEqual(
      new Set(['suspensionNotice', 'resumptionNotice', 'extensionNotice']),
    );
    const days = clocked(extended).map((line) => line.slice(0, 10));
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
      failed: [],
      publishedUntil: null,
      act: 'serveNormTransfer',
      document: 'normTransfer',
      to: null,
      name: foreignNorm.competentBody,
      since: '2026-03-30',
    });
  });

  it('is the notice of acceptance, the third party’s own, and the stay, each until it is served', () => {
    const stayed: readonly Done[] = [...answered, thirdParty, ['2026-03-23', 'stayExecution']];
    const plain = (history: readonly Done[]) =>
      owed(history, '2026-03-26').filter((line) => line.includes(' serveDocument '));
    expect(plain(stayed)).toEqual([
      '2026-03-05 serveDocument acceptanceNotice applicant-1',
      '2026-03-21 serveDocument thirdPartyNotice third-1',
      '2026-03-23 serveDocument stayNotice applicant-1',
      '2026-03-23 serveDocument stayNotice respondent-1',
      '2026-03-23 serveDocument stayNotice third-1',
    ]);
    expect(
      plain([...stayed, ['2026-03-24', 'serveDocument', { document: 'stayNotice', to: 'third-1' }]]),
    ).not.toContain('2026-03-23 serveDocument stayNotice third-1');
  });

  it('is no notice of an acceptance by law, for which none is issued', () =>
    expect(clocked([received], '2026-03-12')).toEqual(owed([received], '2026-03-12')));

  it('tells what was tried in vain since, and until when a public notice runs', () => {
    const decision = { document: 'reconsiderationDecision', to: 'applicant-1' } as const;
    const returned: readonly Done[] = [
      ...decided,
      ['2026-04-22', 'recordReturnedMail', { ...decision, method: 'post', reason: '收件人外出' }],
    ];
    const line = (history: readonly Done[]) =>
      outstandingNotices(caseOf(history, '2026-04-24').state).find(
        ({ act, to }) => act === 'serveDecision' && to === 'applicant-1',
      );
    expect(line(returned)).toMatchObject({
      failed: [{ on: '2026-04-22', method: 'post', reason: '收件人外出' }],
      publishedUntil: null,
    });
    const published: Done = ['2026-04-23', 'publishServiceNotice', decision];
    expect(line([...returned, published])?.publishedUntil).toBe('2026-05-23');
    expect(serviceTable(caseOf([...returned, published], '2026-05-25').state, [])).toContainEqual(
      expect.objectContaining({
        document: 'reconsiderationDecision',
        state: 'served',
        failed: [expect.objectContaining({ reason: '收件人外出' })],
        notice: expect.objectContaining({ until: '2026-05-23' }) as unknown,
        service: expect.objectContaining({ on: '2026-05-23', method: 'publicNotice' }) as unknown,
        started: [expect.objectContaining({ rule: 'rc_sue', dueOn: '2026-06-08' })],
      }),
    );
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
      for (const { act, to, document } of notices)
        expect([act, to, codesOf(play, act, { to: to ?? undefined, document, method: 'direct' })]).toEqual([
          act,
          to,
          [],
        ]);
    }
  });
});
