import { addDays, addMonths, daysBetween, type CalendarDate } from '../calendar/calendar-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { ExplanationStep, StartBasis } from './explanation.js';
import { restBlocks } from './rest-blocks.js';
import type { Unit } from './unit.js';

/** Days taken out of a period: from the day of suspension to the day before `to`, the day of resumption (J-10). */
export interface Pause {
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
  /** Not a suspension: an inspection or appraisal whose time does not count. */
  readonly excluded?: boolean;
  /** Excluded because it does not count for a court. */
  readonly ofCourt?: boolean;
}

export interface Period {
  /** The day of the event; it is not counted (民诉法 85(2)). */
  readonly start: CalendarDate;
  readonly length: number;
  readonly unit: Unit;
  readonly pauses?: readonly Pause[];
  /** Added to the unmoved last day (J-3), in natural days, or working days where the unit is the working day. */
  readonly extensionDays?: number;
  /** Absolute caps and the effect of public notice do not move off a rest day (J-11, J-15). Default: moves. */
  readonly moves?: boolean;
  readonly basis?: StartBasis;
}

export interface CountedPeriod {
  /** Null while a pause is open that began before the period was over. */
  readonly due: CalendarDate | null;
  readonly provisional: boolean;
  readonly explanation: readonly ExplanationStep[];
}

interface Walk {
  readonly lastDay: CalendarDate | null;
  readonly counted: number;
  readonly provisional: boolean;
}

const within = (pause: Pause, day: CalendarDate): boolean =>
  day >= pause.from && (pause.to === undefined || day < pause.to);

/**
 * Counts a statutory period: first day excluded, pauses taken out, extension added, moved off a rest day
 * (民诉法 85, 行政复议法 88). The one calculator of the system.
 */
export function countPeriod(calendar: WorkingCalendar, period: Period): CountedPeriod {
  const { start, unit, pauses = [], extensionDays = 0, moves = true } = period;
  const inWorkingDays = unit === 'workingDay';
  const total = wholeLength(period) + extensionDays;
  const walk = walkDays(calendar, { start, total, inWorkingDays, pauses });
  const explanation: ExplanationStep[] = [startStep(calendar, period, walk)];
  const due = walk.lastDay && (moves ? moveOffRestDay(calendar, walk.lastDay, pauses) : walk.lastDay);
  if (walk.lastDay === null || due === null) {
    const open = pauses.find(({ to }) => to === undefined);
    explanation.push({
      code: 'PAUSED_NOW',
      from: open?.from ?? start,
      counted: walk.counted,
      left: total - walk.counted,
      unit,
      ...(open?.excluded ? { excluded: true } : {}),
    });
    return { due: null, provisional: walk.provisional, explanation };
  }
  if (inWorkingDays) explanation.push(...restSteps(calendar, start, walk.lastDay));
  explanation.push(
    inWorkingDays
      ? { code: 'NTH_WORKING_DAY', n: total, date: walk.lastDay }
      : { code: 'LAST_DAY', date: walk.lastDay },
  );
  if (due !== walk.lastDay) explanation.push({ code: 'MOVED', from: walk.lastDay, to: due });
  const provisional =
    walk.provisional || isProvisional(calendar, walk.lastDay) || isProvisional(calendar, due);
  if (provisional) explanation.push({ code: 'PROVISIONAL', year: Number(due.slice(0, 4)) });
  return { due, provisional, explanation };
}

function wholeLength({ start, length, unit }: Period): number {
  if (unit === 'month') return daysBetween(start, addMonths(start, length));
  if (unit === 'year') return daysBetween(start, addMonths(start, length * 12));
  return length;
}

function walkDays(
  calendar: WorkingCalendar,
  count: { start: CalendarDate; total: number; inWorkingDays: boolean; pauses: readonly Pause[] },
): Walk {
  let day = count.start;
  let counted = 0;
  let provisional = false;
  while (counted < count.total) {
    day = addDays(day, 1);
    const pause = count.pauses.find((candidate) => within(candidate, day));
    if (pause && pause.to === undefined) return { lastDay: null, counted, provisional };
    if (pause) continue;
    if (!count.inWorkingDays) counted += 1;
    else {
      const kind = calendar.kindOf(day);
      if (kind.working) counted += 1;
      provisional ||= kind.working && kind.provisional;
    }
  }
  return { lastDay: day, counted, provisional };
}

/** Null where the day it would move to lies in a pause that is still open. */
function moveOffRestDay(
  calendar: WorkingCalendar,
  lastDay: CalendarDate,
  pauses: readonly Pause[],
): CalendarDate | null {
  for (let day = lastDay; ; day = addDays(day, 1)) {
    const pause = day > lastDay ? pauses.find((candidate) => within(candidate, day)) : undefined;
    if (pause && pause.to === undefined) return null;
    if (!pause && calendar.kindOf(day).working) return day;
  }
}

const isProvisional = (calendar: WorkingCalendar, day: CalendarDate): boolean =>
  calendar.kindOf(day).provisional;

function startStep(calendar: WorkingCalendar, period: Period, walk: Walk): ExplanationStep {
  const { start, length, unit, extensionDays = 0, pauses = [], basis } = period;
  const suspensions = pauses.filter(({ excluded }) => !excluded);
  const daysOut = daysTakenOut(calendar, period, walk);
  const pausedDays = daysOut(suspensions);
  const excludedDays = daysOut(pauses) - pausedDays;
  return {
    code: 'COUNTED_FROM',
    start,
    length,
    unit,
    extensionDays,
    pausedDays,
    ...(excludedDays > 0 ? { excludedDays } : {}),
    ...(excludedDays > 0 && pauses.some(({ ofCourt }) => ofCourt) ? { ofCourt: true } : {}),
    ...(basis === undefined ? {} : { basis }),
  };
}

/** How many days, in the period's unit, closed pauses take out; a day in two of them counts once. */
function daysTakenOut(
  calendar: WorkingCalendar,
  { start, unit }: Period,
  { lastDay }: Walk,
): (pauses: readonly Pause[]) => number {
  return (pauses) => {
    const closed = pauses.filter(({ from, to }) => to !== undefined && lastDay !== null && from <= lastDay);
    const days = new Set<CalendarDate>();
    for (const { from, to } of closed) {
      const first = from > start ? from : addDays(start, 1);
      for (let day = first; to !== undefined && day < to; day = addDays(day, 1)) days.add(day);
    }
    return unit === 'workingDay' ? [...days].filter((day) => calendar.kindOf(day).working).length : days.size;
  };
}

function restSteps(calendar: WorkingCalendar, start: CalendarDate, lastDay: CalendarDate): ExplanationStep[] {
  const { holidays, makeUps } = restBlocks(calendar, addDays(start, 1), lastDay);
  const steps: ExplanationStep[] = [];
  if (holidays.length > 0) steps.push({ code: 'HOLIDAYS_SKIPPED', days: holidays });
  if (makeUps.length > 0) steps.push({ code: 'MAKE_UP_DAYS_COUNTED', days: makeUps });
  return steps;
}
