import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Unit } from './unit.js';

/** Converted from the simplified procedure: the period counts from acceptance all the same (J-8). */
export type StartBasis = 'converted';

/** One step of a calculation; wording/explanation.ts renders it. Days are CalendarDate, lengths in the step's unit. */
export type ExplanationStep =
  | {
      readonly code: 'COUNTED_FROM';
      readonly start: CalendarDate;
      readonly length: number;
      readonly unit: Unit;
      readonly extensionDays: number;
      readonly pausedDays: number;
      readonly excludedDays?: number;
      /** What is excluded is time that does not count for a court. */
      readonly ofCourt?: true;
      readonly basis?: StartBasis;
    }
  /** A special law sets the length (行政复议法 20(1), 62(1)). */
  | { readonly code: 'SPECIAL_LAW'; readonly name: string; readonly article: string }
  | { readonly code: 'HOLIDAYS_SKIPPED'; readonly days: readonly CalendarDate[] }
  | { readonly code: 'MAKE_UP_DAYS_COUNTED'; readonly days: readonly CalendarDate[] }
  | { readonly code: 'NTH_WORKING_DAY'; readonly n: number; readonly date: CalendarDate }
  | { readonly code: 'LAST_DAY'; readonly date: CalendarDate }
  | { readonly code: 'MOVED'; readonly from: CalendarDate; readonly to: CalendarDate }
  | {
      readonly code: 'PAUSED_NOW';
      readonly from: CalendarDate;
      readonly counted: number;
      readonly left: number;
      readonly unit: Unit;
      /** Not suspended: an inspection or appraisal is going on. */
      readonly excluded?: true;
    }
  | {
      readonly code: 'COUNTED_BACK';
      readonly day: CalendarDate;
      readonly clearDays: number;
      readonly due: CalendarDate;
      /** Clear calendar days; working days where it is left out. */
      readonly inNaturalDays?: true;
    }
  | { readonly code: 'AGREED_DAY'; readonly date: CalendarDate }
  | { readonly code: 'BEFORE_HEARING'; readonly date: CalendarDate }
  | { readonly code: 'BEFORE_DEBATE_ENDS'; readonly date: CalendarDate }
  | { readonly code: 'PLANNED_DAY'; readonly date: CalendarDate }
  | { readonly code: 'DEEMED_SERVED'; readonly date: CalendarDate }
  | { readonly code: 'POSTMARK_DECIDES'; readonly date: CalendarDate }
  | { readonly code: 'PROVISIONAL'; readonly year: number };
