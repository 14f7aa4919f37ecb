/** A day on the wall calendar, "YYYY-MM-DD". Never a Date: a statutory day has no clock and no zone. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

// The only file of the domain that may touch Date; it uses UTC throughout, so no zone can leak in.
const millisecondsPerDay = 86_400_000;
const toUtc = (date: string): number => Date.parse(`${date}T00:00Z`);
const fromUtc = (instant: number): CalendarDate =>
  new Date(instant).toISOString().slice(0, 10) as CalendarDate;

/** Whether the text names a day that exists, written YYYY-MM-DD. */
export function isCalendarDate(text: unknown): text is CalendarDate {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = toUtc(text);
  return !Number.isNaN(instant) && fromUtc(instant) === text;
}

/** Reads a calendar date; throws RangeError for a day that does not exist (2026-02-30). */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`not a calendar date: ${text}`);
  return text;
}

export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  fromUtc(toUtc(date) + days * millisecondsPerDay);

export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  (toUtc(to) - toUtc(from)) / millisecondsPerDay;

export const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));

/** 0 is Sunday, 6 is Saturday. */
export const weekdayOf = (date: CalendarDate): number => new Date(toUtc(date)).getUTCDay();

export const isWeekend = (date: CalendarDate): boolean => [0, 6].includes(weekdayOf(date));

/** The corresponding day of the month that lies `months` later, or its last day where there is none (民法典 202). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const firstOfMonth = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(
    Date.UTC(firstOfMonth.getUTCFullYear(), firstOfMonth.getUTCMonth() + 1, 0),
  ).getUTCDate();
  return fromUtc(firstOfMonth.getTime() + (Math.min(day, lastDay) - 1) * millisecondsPerDay);
}

export const earliest = (dates: readonly CalendarDate[]): CalendarDate | null =>
  dates.reduce<CalendarDate | null>((least, date) => (least === null || date < least ? date : least), null);

export const latest = (dates: readonly CalendarDate[]): CalendarDate | null =>
  dates.reduce<CalendarDate | null>((most, date) => (most === null || date > most ? date : most), null);
