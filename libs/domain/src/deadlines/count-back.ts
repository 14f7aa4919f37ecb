import { addDays, type CalendarDate } from '../calendar/calendar-date.js';
import type { Unit } from './unit.js';
import { workingDayUpTo, type WorkingCalendar } from '../calendar/working-calendar.js';
import type { ExplanationStep } from './explanation.js';

export interface CountedBack {
  readonly due: CalendarDate;
  readonly provisional: boolean;
  readonly explanation: readonly ExplanationStep[];
}

/** So many clear calendar days before a planned day, both end days left out (J-7); a rest day does not move it. */
function countBackInNaturalDays(
  calendar: WorkingCalendar,
  { day, clearDays }: { readonly day: CalendarDate; readonly clearDays: number },
): CountedBack {
  const due = addDays(day, -clearDays - 1);
  return {
    due,
    provisional: calendar.kindOf(due).provisional,
    explanation: [{ code: 'COUNTED_BACK', day, clearDays, due, inNaturalDays: true }],
  };
}

/**
 * Counts backwards from a planned day: the latest working day that leaves so many clear working days before it, both
 * end days left out (J-7).
 */
export function countBack(
  calendar: WorkingCalendar,
  {
    day,
    clearDays,
    unit = 'workingDay',
  }: { readonly day: CalendarDate; readonly clearDays: number; readonly unit?: Unit },
): CountedBack {
  if (unit === 'naturalDay') return countBackInNaturalDays(calendar, { day, clearDays });
  let clear = day;
  let provisional = false;
  for (let left = clearDays; left > 0;) {
    clear = addDays(clear, -1);
    const kind = calendar.kindOf(clear);
    if (kind.working) left -= 1;
    provisional ||= kind.working && kind.provisional;
  }
  const due = workingDayUpTo(calendar, addDays(clear, -1));
  provisional ||= calendar.kindOf(due).provisional;
  return {
    due,
    provisional,
    explanation: [
      { code: 'COUNTED_BACK', day, clearDays, due },
      ...(provisional ? [{ code: 'PROVISIONAL', year: Number(day.slice(0, 4)) } as const] : []),
    ],
  };
}
