import type { CalendarDate } from '../../calendar/calendar-date.js';
import { officialCalendar } from '../../calendar/working-calendar.js';
import { countBack } from '../../deadlines/count-back.js';

/** Five clear working days lie between the notice and the hearing (行政复议法 51(1), J-7). */
export const clearDaysOfNotice = 5;

/** The last day on which the notice of a hearing can be served in time. */
export const latestNoticeDay = (hearingOn: CalendarDate): CalendarDate =>
  countBack(officialCalendar, { day: hearingOn, clearDays: clearDaysOfNotice }).due;
