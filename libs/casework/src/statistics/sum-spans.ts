import { addMonths, calendarDate, type CalendarDate } from '@mingjing/domain';

/** First days of the first and the last month; without a beginning, from whenever there is something. */
export interface MonthsAsked {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate;
}

/** The sums whose rows make up a period: of whole years where it has some, and of the months left over. */
export interface SumSpans {
  /** First days of the first and the last whole year; the first may be later than the last. */
  readonly years: readonly [from: CalendarDate | '-infinity', to: CalendarDate];
  readonly months: readonly CalendarDate[];
}

const yearOf = (day: CalendarDate): number => Number(day.slice(0, 4));
const begins = (year: number): CalendarDate => calendarDate(`${String(year)}-01-01`);

function monthsFrom(first: CalendarDate, last: CalendarDate): CalendarDate[] {
  const months: CalendarDate[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** Takes a period of months apart, so that ten years are read as a few rows of each sum and not as 120. */
export function sumSpans({ from, to }: MonthsAsked): SumSpans {
  const lastYear = to.endsWith('-12-01') ? yearOf(to) : yearOf(to) - 1;
  const rest = monthsFrom(begins(lastYear + 1), to);
  if (from === null) return { years: ['-infinity', begins(lastYear)], months: rest };
  const firstYear = from.endsWith('-01-01') ? yearOf(from) : yearOf(from) + 1;
  const years = [begins(firstYear), begins(lastYear)] as const;
  if (firstYear > lastYear) return { years, months: monthsFrom(from, to) };
  return { years, months: [...monthsFrom(from, addMonths(begins(firstYear), -1)), ...rest] };
}
