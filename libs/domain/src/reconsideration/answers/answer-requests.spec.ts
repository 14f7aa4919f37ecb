import { played } from '../played-case.fixture.js';
import {
  accepted,
  answered,
  servedOnBothRespondents,
  sent,
  served,
  type Done,
} from '../requirement-examples.fixture.js';
import type { HandInRequest } from '../../hand-ins/hand-in-requests.js';
import { answerRequests } from './answer-requests.js';

const after = (history: readonly Done[], today = '2026-03-24'): readonly HandInRequest[] =>
  answerRequests.requests(played(history, today).state);
const standings = (history: readonly Done[], today?: string): string[] =>
  after(history, today).map(({ standing }) => standing);

describe('what organs are asked to hand in', () => {
  it('is nothing before the copy went out', () => expect(after(accepted, '2026-03-06')).toEqual([]));

  it('is the answer of the respondent from the day of the copy, on the clock of its service', () => {
    expect(after(sent, '2026-03-09')).toMatchObject([
      { key: 'answer-respondent-1', askedOn: '2026-03-06', servedOn: null, standing: 'open' },
    ]);
    const [request] = after(served, '2026-03-10');
    expect(request).toMatchObject({
      servedOn: '2026-03-09',
      organId: 'organ-1',
      actKind: 'penalty',
      legalKey: 'respondent-1',
    });
    const clock = played(served, '2026-03-10').state.deadlines.find(
      ({ rule, key }) => request?.legalRules.includes(rule) === true && key === request.legalKey,
    );
    expect(clock?.dueOn).toBe('2026-03-23');
  });

  it('is one for each respondent, whatever the other has handed in', () => {
    const one: readonly Done[] = [
      ...servedOnBothRespondents,
      ['2026-03-10', 'receiveAnswer', { from: 'respondent-2' }],
    ];
    expect(after(one, '2026-03-11').map(({ party, standing }) => [party, standing])).toEqual([
      ['respondent-1', 'open'],
      ['respondent-2', 'handedIn'],
    ]);
  });

  it('goes from the hand-in over return and supplement to acceptance, and the answer stays in', () => {
    const returned: readonly Done[] = [
      ...answered,
      ['2026-03-23', 'returnAnswer', { remarks: '缺送达回证' }],
    ];
    const supplemented: readonly Done[] = [...returned, ['2026-03-24', 'supplementAnswer']];
    expect(standings(answered)).toEqual(['handedIn']);
    expect(after(returned)).toMatchObject([
      { standing: 'returned', handedInOn: '2026-03-20', remarks: '缺送达回证' },
    ]);
    expect(standings(supplemented)).toEqual(['supplemented']);
    expect(standings([...supplemented, ['2026-03-24', 'acceptAnswer']])).toEqual(['accepted']);
    expect(
      played(returned, '2026-03-24').state.deadlines.find(({ rule }) => rule === 'rc_reply_ord')?.status,
    ).toBe('met');
  });

  it('is over where the case ended without the answer', () => {
    const ended: readonly Done[] = [...served, ['2026-03-12', 'terminate']];
    expect(standings(ended, '2026-03-13')).toEqual(['over']);
  });
});
