import { addDays, addWorkingDays, workingDayUpTo } from '@mingjing/domain';
import type { CalendarDate, Unit, WorkingCalendar } from '@mingjing/domain';

export interface ReminderStep {
  readonly step: string;
  readonly days: number;
}

export interface ReminderDay {
  readonly step: string;
  readonly firesOn: CalendarDate;
}

interface Counting {
  readonly startedOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly unit: Unit;
}

/** The days of the steps, counted in the deadline's own unit; a rest day gives way to the working day before it. */
export function reminderDays(
  deadline: Counting,
  steps: readonly ReminderStep[],
  calendar: WorkingCalendar,
): ReminderDay[] {
  return steps
    .map(({ step, days }) => ({ step, firesOn: dayOf(deadline, days, calendar) }))
    .filter(({ firesOn }) => firesOn > deadline.startedOn);
}

function dayOf({ dueOn, unit }: Counting, days: number, calendar: WorkingCalendar): CalendarDate {
  const counted = unit === 'workingDay' ? addWorkingDays(calendar, dueOn, days) : addDays(dueOn, days);
  return workingDayUpTo(calendar, counted);
}

/** What is still to come, and of what has gone by the last: somebody who comes late is reminded once. */
export function stillUseful(days: readonly ReminderDay[], today: CalendarDate): ReminderDay[] {
  const past = days.filter(({ firesOn }) => firesOn < today).map(({ firesOn }) => firesOn);
  const last = past.sort().at(-1);
  return days.filter(({ firesOn }) => firesOn >= today || firesOn === last);
}
