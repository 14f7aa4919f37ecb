import { addDays, officialCalendar, type CalendarDate, type DayKind } from '@mingjing/domain';

/** What the official calendar says of a day; null for a year it does not cover. */
export function kindOfDay(day: string): DayKind | null {
  try {
    return officialCalendar.kindOf(addDays(day as CalendarDate, 0));
  } catch {
    return null;
  }
}
