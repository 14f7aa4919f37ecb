import { played, clockOf, codesOf } from '../played-case.fixture.js';
import { CasePlay } from '../../scenario/case-play.js';
import { calendarDate } from '../../calendar/calendar-date.js';
import type { Done } from '../requirement-examples.fixture.js';
import { lettered, letterServed, orderServed, performing } from './after.examples.fixture.js';
import { agencyDemand, demandServed } from './enforcement.examples.fixture.js';
import { dutyState, supervisedDuties } from './supervised-duties.js';

const dutiesOf = (history: readonly Done[], today: string) => supervisedDuties(played(history, today).state);
const statesOf = (history: readonly Done[], today: string) =>
  dutiesOf(history, today).map((duty) => dutyState(duty, calendarDate(today)));

describe('what is under supervision', () => {
  it.each([
    ['runs', performing, '2026-05-22', 'running'],
    ['is over the day after', performing, '2026-05-23', 'over'],
    ['was ordered', orderServed, '2026-06-10', 'ordered', 'running'],
    ['was talked about', [...orderServed, ['2026-06-24', 'holdTalk']], '2026-06-25', 'talked', 'over'],
    [
      'was criticised',
      [...orderServed, ['2026-06-24', 'holdTalk'], ['2026-06-26', 'issueCriticism']],
      '2026-06-29',
      'criticised',
      'over',
    ],
    ['was performed in time', [...performing, ['2026-05-20', 'performed']], '2026-05-21', 'done'],
    ['was performed late', [...performing, ['2026-06-01', 'performed']], '2026-06-02', 'doneLate'],
    ['is a letter to be served', lettered, '2026-04-23', 'toServe'],
    ['is a letter that runs', letterServed, '2026-06-23', 'running'],
    ['is a letter that is over', letterServed, '2026-06-24', 'over'],
  ] as const)('%s', (_, history, today, ...states) => expect(statesOf(history, today)).toEqual(states));

  it('is due by the order that was served, and tells the first period beside it', () =>
    expect(dutiesOf(orderServed, '2026-06-10')).toMatchObject([
      { kind: 'decision', bearer: '被申请人1', dueOn: '2026-05-22', orderDueOn: '2026-06-22', orders: 1 },
      { kind: 'performanceOrder', dueOn: '2026-06-22' },
    ]));

  it('is nothing where a decision sets no period and no letter was written', () =>
    expect(dutiesOf(demandServed, '2026-05-12')).toEqual([]));
});

describe('whose clock it is', () => {
  const elsewhere: readonly Done[] = [
    ...performing,
    ['2026-04-23', 'issueOpinionLetter', { to: undefined, organ: '某镇人民政府' }],
    ['2026-04-24', 'serveOpinionLetter'],
  ];

  it('a letter to another organ is that organ’s', () => {
    expect(clockOf(played(elsewhere, '2026-05-06'), 'rc_opinion_feedback').owner).toBe('lowerOrgan');
    expect(clockOf(played(letterServed, '2026-05-06'), 'rc_opinion_feedback').owner).toBe('respondent');
  });

  it('an order about the letter of another organ is refused: supervision is of respondents', () =>
    expect(
      codesOf(played(elsewhere, '2026-07-01'), 'issuePerformanceOrder', {
        duty: 'opinionLetter',
        letter: 'letter-1',
      }),
    ).toContain('NO_SUCH_DUTY'));

  it('what was changed is enforced by the body, what was upheld by the agency', () => {
    expect(clockOf(played(demandServed, '2026-05-12'), 'rc_enforce_apply').owner).toBe('reconsiderationBody');
    expect(clockOf(played(agencyDemand, '2026-05-12'), 'rc_enforce_apply').owner).toBe('respondent');
    expect(clockOf(played(demandServed, '2026-05-12'), 'rc_enforce_demand').owner).toBe('applicant');
  });
});

describe('a copy to the superior', () => {
  const playIn = (departments: Readonly<Record<string, string | null>>): CasePlay => {
    const play = new CasePlay({ ruleSet: 'R1', today: calendarDate('2026-03-02'), organ: { departments } });
    for (const [on, act, payload] of performing) {
      play.passTo(calendarDate(on));
      play.perform({ act, ...(payload ? { payload } : {}) });
    }
    play.passTo(calendarDate('2026-04-24'));
    return play;
  };

  it('goes to the department the register names, whatever was typed', () => {
    const play = playIn({ 'organ-1': '贵阳市公安局' });
    expect(play.perform({ act: 'copyToSuperior', payload: { superior: '别处' } })).toEqual([]);
    expect(play.state.journal.at(-1)?.payload['superior']).toBe('贵阳市公安局');
  });

  it('is not for a respondent that is no department of this government', () =>
    expect(codesOf(playIn({}), 'copyToSuperior')).toEqual(['NOT_A_DEPARTMENT']));
});

it('the suggestion letter is marked as to be verified since the regulation of 2007 was replaced (J-2)', () => {
  const marked = (ruleSet: 'R0' | 'R1' | 'R2') =>
    played([...performing, ['2026-04-23', 'issueSuggestionLetter']], '2026-04-24', ruleSet).state.journal.at(
      -1,
    )?.payload['needsVerification'];
  expect([marked('R0'), marked('R1'), marked('R2')]).toEqual([false, false, true]);
});
