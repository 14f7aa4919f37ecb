import type { CalendarDate } from '../calendar/calendar-date.js';

/** How far a respondent's answer has come. */
export interface AnswerState {
  readonly sentOn: CalendarDate | null;
  readonly servedOn: CalendarDate | null;
  readonly answeredOn: CalendarDate | null;
  readonly noAnswerOn: CalendarDate | null;
}
