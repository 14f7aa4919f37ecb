import { calendarDate } from '../calendar/calendar-date.js';
import { ruleSetFor } from '../law/rule-set.js';
import { CasePlay } from '../scenario/case-play.js';
import type { Counted } from './counted.js';
import { reconsiderationCounts } from './reconsideration-counts.js';

const on = calendarDate;
const bare = { actTitle: undefined, actMadeOn: undefined, request: undefined };

function countsOf(payload: object): readonly Counted[] {
  const play = new CasePlay({ ruleSet: ruleSetFor(on('2014-03-04')), today: on('2026-11-02') });
  const line = { ...bare, acceptedOn: undefined, ...payload };
  expect(play.perform({ act: 'importRegisterEntry', on: on('2014-03-04'), payload: line })).toEqual([]);
  return reconsiderationCounts(play.state);
}
const mediated = (payload: object): string | undefined =>
  countsOf(payload).find(({ measure }) => measure === 'concluded')?.facets.mediated;

function counted(payload: object): Record<string, string | null> {
  return Object.fromEntries(
    countsOf(payload).map(({ measure, on: day, facets }) => [
      measure,
      `${day ?? ''} ${facets.outcome ?? ''}`.trim(),
    ]),
  );
}

describe('a line of an old register that names no act', () => {
  it('is counted by its days', () => {
    expect(counted({ acceptedOn: '2014-03-06', concludedOn: '2014-04-28', outcome: 'UPHOLD' })).toEqual({
      received: '2014-03-04',
      accepted: '2014-03-06',
      concluded: '2014-04-28 UPHOLD',
    });
  });

  it('is refused where it was, and ended before acceptance where nobody accepted it', () => {
    expect(counted({ concludedOn: '2014-03-07', outcome: 'NOT_ACCEPTED' })).toEqual({
      received: '2014-03-04',
      refused: '2014-03-07 NOT_ACCEPTED',
    });
    expect(counted({ concludedOn: '2014-03-07', outcome: 'TERMINATE' })).toEqual({
      received: '2014-03-04',
      refused: '2014-03-07 TERMINATE',
    });
  });

  it('is settled where the register says so (law.md H.1 39)', () => {
    const end = { acceptedOn: '2014-03-06', concludedOn: '2014-04-28', outcome: 'TERMINATE' };
    expect(mediated({ ...end, settled: true })).toBe('yes');
    expect(mediated(end)).toBe('no');
  });

  it('is concluded where it was decided, even where the register leaves its acceptance out', () => {
    expect(counted({ concludedOn: '2014-04-28', outcome: 'REVOKE' })).toEqual({
      received: '2014-03-04',
      concluded: '2014-04-28 REVOKE',
    });
  });
});
