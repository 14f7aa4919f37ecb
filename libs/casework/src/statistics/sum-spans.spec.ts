import { addMonths, calendarDate, type CalendarDate } from '@mingjing/domain';
import { sumSpans } from './sum-spans.js';

const day = calendarDate;

function monthsCovered(from: CalendarDate, to: CalendarDate): string[] {
  const { years, months } = sumSpans({ from, to });
  const covered: string[] = [...months];
  for (let year = years[0]; year <= years[1]; year = addMonths(day(year), 12))
    for (let month = 0; month < 12; month += 1) covered.push(addMonths(day(year), month));
  return covered.sort();
}

describe('the sums that make up a period', () => {
  it('are those of the year where it is one', () => {
    expect(sumSpans({ from: day('2025-01-01'), to: day('2025-12-01') })).toEqual({
      years: ['2025-01-01', '2025-01-01'],
      months: [],
    });
  });

  it('are those of months at both ends and of the years between', () => {
    expect(sumSpans({ from: day('2023-11-01'), to: day('2026-02-01') })).toEqual({
      years: ['2024-01-01', '2025-01-01'],
      months: ['2023-11-01', '2023-12-01', '2026-01-01', '2026-02-01'],
    });
  });

  it('are all years and the months of the last one without a beginning', () => {
    expect(sumSpans({ from: null, to: day('2026-02-01') })).toEqual({
      years: ['-infinity', '2025-01-01'],
      months: ['2026-01-01', '2026-02-01'],
    });
  });

  it('cover each month of any period once', () => {
    const first = day('2023-01-01');
    for (let start = 0; start < 26; start += 1)
      for (let length = 1; length <= 40; length += 1) {
        const from = addMonths(first, start);
        const to = addMonths(from, length - 1);
        const wanted = Array.from({ length }, (_, at) => addMonths(from, at));
        expect(monthsCovered(from, to)).toEqual(wanted);
      }
  });
});
