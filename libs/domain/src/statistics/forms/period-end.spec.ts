import { calendarDate, type CalendarDate } from '../../calendar/calendar-date.js';
import { once, yesNo, type Counted } from '../counted.js';
import type { FormCode, FormContext } from './form.js';
import { lineOf } from './table.js';

const [from, to] = [calendarDate('2026-01-01'), calendarDate('2026-03-31')];
const period: FormContext = {
  ...{ from, to, organId: 'county' },
  levelOf: () => 'county',
  rowOf: () => 'other',
  matterColumn: () => '31',
};

describe('what is carried over and what happens after the period', () => {
  const before = calendarDate('2025-11-03');
  const after = calendarDate('2026-04-10');
  const suitOf = { kind: 'ADMIN_ORIGINAL', instance: 'first', line: 'administrative' };
  const addsOf = (form: FormCode, counted: readonly Counted[]) =>
    lineOf(form, { caseId: 'one', counted, sued: false }, period)?.adds ?? null;
  const hearing = (key: string, on: CalendarDate, attended: boolean): Counted => ({
    ...{ measure: 'appearance', key, on, amount: 0 },
    facets: { ...suitOf, attended: yesNo(attended), headOf: 'county', chief: 'yes', ordered: 'no' },
  });
  const answered = (key: string, on: CalendarDate): Counted => ({
    ...{ measure: 'letterAnswered', key, on, facets: {}, amount: 0 },
  });

  it.each([
    ['is still open', [], { 49: 1, 51: 1 }],
    ['was appealed in the period', [once('passedOn', from, suitOf)], { 49: 1, 50: 1 }],
    ['was appealed later', [once('passedOn', after, suitOf)], { 49: 1, 51: 1 }],
    ['was appealed before', [once('passedOn', before, suitOf)], null],
    [
      'was withdrawn in the period',
      [once('concluded', to, { ...suitOf, outcome: 'WITHDRAWN' })],
      { 9: 1, 25: 1, 49: 1 },
    ],
  ] as const)('a suit of before %s', (_, then, adds) => {
    expect(addsOf('courtResponse', [once('received', before, suitOf), ...then])).toEqual(adds);
  });

  it('a head who came after the period has not attended in it', () => {
    const heard = once('heard', from, { ...suitOf, attended: 'yes' });
    const first = hearing('hearing-1', from, false);
    expect(addsOf('courtResponse', [heard, first, hearing('hearing-2', after, true)])).toEqual({ 36: 1 });
    expect(addsOf('courtResponse', [heard, first, hearing('hearing-2', to, true)])).toEqual({
      ...{ 36: 1, 37: 1, 39: 1, 40: 1 },
    });
  });

  it.each([
    ['reconsideration', 'opinionLetter', '46', '47'],
    ['courtResponse', 'judicialSuggestion', '47', '48'],
  ] as const)(
    'in the table %s a letter counts as answered by the end of the period',
    (form, measure, all, some) => {
      const letter: Counted = { measure, key: 'letter-1', on: from, facets: {}, amount: 0 };
      expect(addsOf(form, [letter, answered('letter-1', to)])).toEqual({ [all]: 1, [some]: 1 });
      expect(addsOf(form, [letter, answered('letter-1', after)])).toEqual({ [all]: 1 });
      expect(addsOf(form, [letter, answered('letter-2', to)])).toEqual({ [all]: 1 });
    },
  );

  it('an agreement performed after the period is not performed in its table', () => {
    const facets = { disputeKind: 'civil', matter: '合同纠纷', form: 'written', mediated: 'yes' };
    const agreed = once('concluded', from, facets, 100);
    const reached = { 2: 1, 4: 100, 6: 1, 24: 1 };
    expect(addsOf('mediation', [agreed, once('agreementPerformed', after, {})])).toEqual(reached);
    expect(
      addsOf('mediation', [agreed, once('agreementPerformed', to, {}), once('agreementConfirmed', to, {})]),
    ).toEqual({ ...reached, 26: 1, 27: 1 });
  });
});
