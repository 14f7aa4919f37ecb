import { lettered, letterServed, ordered, orderServed } from '../after/after.examples.fixture.js';
import { demanded, demandServed } from '../after/enforcement.examples.fixture.js';
import { codesOf, played } from '../played-case.fixture.js';
import { servedOnBoth, type Done } from '../requirement-examples.fixture.js';
import { serviceTable } from '../service/service-table.js';
import { outstandingNotices } from './outstanding-notices.js';

const TODAY = '2026-07-01';
const stateOf = (history: readonly Done[]) => played(history, TODAY).state;
const owed = (history: readonly Done[]): readonly string[] =>
  outstandingNotices(stateOf(history))
    .filter(({ document }) => document !== 'acceptanceNotice')
    .map(({ act, document, to, name }) => `${act} ${document} ${String(to)} ${name}`);

describe('what is still to be served after a decision', () => {
  it('is the letter, under its own key, until its receipt is in (76)', () => {
    expect(owed(lettered)).toEqual(['serveOpinionLetter opinionLetter letter-1 被申请人1']);
    expect(owed(letterServed)).toEqual([]);
  });

  it('is each of two letters, the one to an organ that is no party too', () => {
    const two: readonly Done[] = [
      ...lettered,
      ['2026-04-24', 'issueOpinionLetter', { to: undefined, organ: '某镇人民政府' }],
    ];
    expect(owed(two)).toEqual([
      'serveOpinionLetter opinionLetter letter-1 被申请人1',
      'serveOpinionLetter opinionLetter letter-2 某镇人民政府',
    ]);
    const second: readonly Done[] = [...two, ['2026-04-25', 'serveOpinionLetter', { letter: 'letter-2' }]];
    expect(owed(second)).toEqual(['serveOpinionLetter opinionLetter letter-1 被申请人1']);
    expect(serviceTable(stateOf(second), [])).toContainEqual(
      expect.objectContaining({ document: 'opinionLetter', to: 'letter-2', name: '某镇人民政府' }),
    );
  });

  it('tells which of the letters came back', () => {
    const returned: readonly Done[] = [
      ...lettered,
      ['2026-04-24', 'issueOpinionLetter'],
      [
        '2026-04-27',
        'recordReturnedMail',
        { document: 'opinionLetter', to: 'letter-2', method: 'post', reason: '退回' },
      ],
    ];
    expect(outstandingNotices(stateOf(returned)).map(({ to, failed }) => [to, failed.length])).toEqual(
      expect.arrayContaining([
        ['letter-1', 0],
        ['letter-2', 1],
      ]),
    );
  });

  it('is the order with its copy, until the duty is done (77(2))', () => {
    expect(owed(ordered)).toEqual([
      'servePerformanceOrder performanceOrder respondent-1 被申请人1',
      'servePerformanceOrder performanceOrder applicant-1 申请人1',
    ]);
    expect(owed(orderServed)).toEqual(['servePerformanceOrder performanceOrder applicant-1 申请人1']);
    expect(owed([...orderServed, ['2026-06-20', 'performed']])).toEqual([]);
  });

  it('is no copy of an order about a letter, which the applicant was never sent', () => {
    const about = { duty: 'opinionLetter', letter: 'letter-1' } as const;
    const order: readonly Done[] = [...letterServed, ['2026-06-24', 'issuePerformanceOrder', about]];
    expect(owed(order)).toEqual(['servePerformanceOrder performanceOrder respondent-1 被申请人1']);
    expect(owed([...order, ['2026-06-25', 'receiveOpinionFeedback']])).toEqual([]);
  });

  it('is the notice of a talk, to the respondent it calls', () => {
    const noticed: readonly Done[] = [
      ...orderServed,
      ['2026-06-20', 'servePerformanceOrder', { to: 'applicant-1' }],
      ['2026-06-24', 'noticeTalk'],
    ];
    expect(owed(noticed)).toEqual(['serveDocument talkNotice respondent-1 被申请人1']);
    const served: Done = ['2026-06-25', 'serveDocument', { document: 'talkNotice', to: 'respondent-1' }];
    expect(owed([...noticed, served])).toEqual([]);
    expect(owed([...noticed, served, ['2026-06-26', 'noticeTalk']])).toEqual(owed(noticed));
  });

  it('is the demand, in a closed case too; nothing that was owed before closing', () => {
    expect(owed(demanded)).toEqual(['serveDemand performanceDemand applicant-1 申请人1']);
    expect(owed(demandServed)).toEqual([]);
    const closed: readonly Done[] = [...demanded, ['2026-05-11', 'close']];
    expect(outstandingNotices(stateOf(closed)).map(({ act }) => act)).toEqual(['serveDemand']);
  });

  it('is the correction of a decision in a closed case, which no notice of before is beside', () => {
    const corrected: readonly Done[] = [
      ...servedOnBoth,
      ['2026-05-08', 'close'],
      ['2026-06-01', 'correctDecision'],
    ];
    expect(outstandingNotices(stateOf(corrected)).map(({ act, to }) => [act, to])).toEqual([
      ['serveDecisionCorrection', 'applicant-1'],
      ['serveDecisionCorrection', 'respondent-1'],
    ]);
  });

  it('is nothing the table would refuse', () => {
    for (const history of [lettered, ordered, orderServed, demanded]) {
      const play = played(history, TODAY);
      for (const { act, to } of outstandingNotices(play.state).filter((one) => one.act !== 'serveDocument'))
        expect([act, codesOf(play, act, act === 'serveOpinionLetter' ? { letter: to } : { to })]).toEqual([
          act,
          [],
        ]);
    }
  });
});
