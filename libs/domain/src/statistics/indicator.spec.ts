import { calendarDate } from '../calendar/calendar-date.js';
import { onlyOrgan } from './counted.js';
import { valueOf, type Indicator, type Sum } from './indicator.js';
import { askedSplits, indicatorCodes, indicatorOf } from './indicators.js';
import { daysWithoutPauses } from './reconsideration-counts.js';

const sum = (measure: Sum['measure'], facet: Sum['facet'], value: string, count: number): Sum => ({
  measure,
  facet,
  value,
  count,
  amount: 0,
});
const days = (kind: 'average' | 'median'): Indicator => ({
  ...indicatorOf('rcAverageDays'),
  days: kind,
});

describe('an indicator in the sums', () => {
  it('is a share of what it is a share of', () => {
    const sums = [
      sum('concluded', '', '', 9),
      sum('concluded', 'onTime', 'yes', 6),
      sum('concluded', 'onTime', 'no', 2),
    ];
    expect(valueOf(indicatorOf('rcOnTime'), sums)).toEqual({ value: 0.75, count: 6, outOf: 8 });
  });

  it('adds up several figures below the line', () => {
    const sums = [sum('accepted', '', '', 3), sum('refused', '', '', 1)];
    expect(valueOf(indicatorOf('rcAcceptance'), sums)).toEqual({ value: 0.75, count: 3, outOf: 4 });
  });

  it('takes several values of a facet together', () => {
    const sums = [
      sum('concluded', '', '', 10),
      sum('concluded', 'corrected', 'direct', 2),
      sum('concluded', 'corrected', 'settled', 1),
      sum('concluded', 'corrected', 'no', 7),
    ];
    expect(valueOf(indicatorOf('rcOverallCorrection'), sums).value).toBeCloseTo(0.3, 10);
    expect(valueOf(indicatorOf('rcDirectCorrection'), sums).value).toBeCloseTo(0.2, 10);
  });

  it('has no value where there is nothing to divide by', () => {
    expect(valueOf(indicatorOf('suitLoss'), [])).toEqual({ value: null, count: 0, outOf: 0 });
    expect(valueOf(days('median'), []).value).toBeNull();
    expect(valueOf(days('average'), []).value).toBeNull();
  });

  it.each([
    [[['30', 1]], 30],
    [
      [
        ['100', 1],
        ['9', 2],
      ],
      9,
    ],
    [
      [
        ['100', 2],
        ['9', 2],
      ],
      54.5,
    ],
  ] as const)('takes the middle of %j by number, not by text', (given, middle) => {
    const sums = given.map(([value, count]) => sum('concluded', 'days', value, count));
    expect(valueOf(days('median'), sums).value).toBe(middle);
  });

  it('asks for every split it needs, and for each once', () => {
    const asked = askedSplits.map(({ measure, facet }) => `${measure}/${facet}`);
    expect(new Set(asked).size).toBe(asked.length);
    for (const code of indicatorCodes) {
      const { of } = indicatorOf(code);
      expect(asked).toContain(`${of.measure}/${of.facet ?? ''}`);
    }
  });
});

describe('the days of a case', () => {
  const entry = (seq: number, type: string, on: string) => ({
    seq,
    type,
    act: 'suspend',
    occurredOn: calendarDate(on),
    recordedOn: calendarDate(on),
    payload: {},
  });
  const from = calendarDate('2026-03-02');
  const to = calendarDate('2026-04-01');

  it('leave out the time from suspension to resumption', () => {
    const journal = [
      entry(1, 'ProceedingSuspended', '2026-03-07'),
      entry(2, 'ProceedingResumed', '2026-03-16'),
    ];
    expect(daysWithoutPauses(journal, from, to)).toBe(30 - 9);
    expect(daysWithoutPauses([], from, to)).toBe(30);
  });

  it('stand still when a case ends while it is suspended', () => {
    expect(daysWithoutPauses([entry(1, 'ProceedingSuspended', '2026-03-22')], from, to)).toBe(20);
  });

  it('follow the days on which things happened, not the order in which they were entered', () => {
    const journal = [
      entry(1, 'ProceedingResumed', '2026-03-16'),
      entry(2, 'ProceedingSuspended', '2026-03-07'),
    ];
    expect(daysWithoutPauses(journal, from, to)).toBe(21);
  });
});

describe('the class of several organs', () => {
  it('is the organ where there is one, and a class of its own where there are more', () => {
    expect(onlyOrgan(['qz-market', 'qz-market'])).toBe('qz-market');
    expect(onlyOrgan(['qz-market', 'qz-nr'])).toBe('several');
    expect(onlyOrgan([])).toBe('unlisted');
    expect(onlyOrgan([undefined])).toBe('unlisted');
  });
});
