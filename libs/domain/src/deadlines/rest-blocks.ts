import { addDays, type CalendarDate } from '../calendar/calendar-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';

/**
 * The holidays a count passes over, as whole blocks of rest days (a festival with the weekend that adjoins it),
 * and the weekend days worked in exchange that it counts. Both days inclusive.
 */
export function restBlocks(
  calendar: WorkingCalendar,
  from: CalendarDate,
  to: CalendarDate,
): { holidays: CalendarDate[]; makeUps: CalendarDate[] } {
  const holidays: CalendarDate[] = [];
  const makeUps: CalendarDate[] = [];
  let block: CalendarDate[] = [];
  let named = false;
  const close = (): void => {
    if (named) holidays.push(...block);
    block = [];
    named = false;
  };
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const kind = calendar.kindOf(day);
    if (kind.makeUp) makeUps.push(day);
    if (kind.working) close();
    else {
      block.push(day);
      named ||= kind.holiday;
    }
  }
  close();
  return { holidays, makeUps };
}
