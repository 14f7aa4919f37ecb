import { addDays, isWeekend, yearOf, type CalendarDate } from './calendar-date.js';
import { publishedNotices, statutoryFestivals, type YearOfDays } from './holiday-notices.js';

/** What the calendar says of one day: whether it is worked, and whether a notice still to come may change that. */
export interface DayKind {
  readonly working: boolean;
  /** A rest day named by a notice or by 放假办法 Art. 2, not a mere weekend. */
  readonly holiday: boolean;
  /** A weekend day worked in exchange (调休上班). */
  readonly makeUp: boolean;
  /** The day lies in a year for which no notice has been published. */
  readonly provisional: boolean;
}

export interface WorkingCalendar {
  /** Throws RangeError for a year the calendar does not cover. */
  kindOf(date: CalendarDate): DayKind;
}

const daysOf = (years: readonly YearOfDays[], list: 'off' | 'worked'): Set<string> =>
  new Set(
    years.flatMap((year) =>
      year[list]
        .split(' ')
        .filter(Boolean)
        .map((day) => `${String(year.year)}-${day}`),
    ),
  );

/** A calendar of published notices and of years that have only the statutory festivals (provisional). */
export function workingCalendar(
  published: readonly YearOfDays[],
  provisional: readonly YearOfDays[] = [],
): WorkingCalendar {
  const off = daysOf([...published, ...provisional], 'off');
  const worked = daysOf(published, 'worked');
  const noticed = new Set(published.map((year) => year.year));
  const covered = new Set([...noticed, ...provisional.map((year) => year.year)]);
  return {
    kindOf(date) {
      const year = yearOf(date);
      if (!covered.has(year)) throw new RangeError(`the working calendar does not cover ${String(year)}`);
      const makeUp = worked.has(date);
      const holiday = off.has(date);
      return {
        working: makeUp || (!holiday && !isWeekend(date)),
        holiday,
        makeUp,
        provisional: !noticed.has(year),
      };
    },
  };
}

/** The official calendar 2004-2030; years after the last notice are provisional. */
export const officialCalendar: WorkingCalendar = workingCalendar(publishedNotices, statutoryFestivals);

export const isWorkingDay = (calendar: WorkingCalendar, date: CalendarDate): boolean =>
  calendar.kindOf(date).working;

/** The date itself when it is worked, else the first working day after it (民诉法 85(3)). */
export function workingDayFrom(calendar: WorkingCalendar, date: CalendarDate): CalendarDate {
  let day = date;
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1);
  return day;
}

/** The date itself when it is worked, else the last working day before it. */
export function workingDayUpTo(calendar: WorkingCalendar, date: CalendarDate): CalendarDate {
  let day = date;
  while (!isWorkingDay(calendar, day)) day = addDays(day, -1);
  return day;
}

/** The day that lies the given number of working days after (or, negative, before) the date. */
export function addWorkingDays(calendar: WorkingCalendar, date: CalendarDate, days: number): CalendarDate {
  const step = days < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(days); left > 0;) {
    day = addDays(day, step);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return day;
}

/** Working days after `from` up to and with `to`; negative when `to` lies before `from`. */
export function workingDaysBetween(calendar: WorkingCalendar, from: CalendarDate, to: CalendarDate): number {
  if (to < from) return -workingDaysBetween(calendar, to, from);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (isWorkingDay(calendar, day)) count += 1;
  return count;
}
