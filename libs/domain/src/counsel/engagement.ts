import { addDays, addMonths, daysBetween, type CalendarDate } from '../calendar/calendar-date.js';

/** Counsel is engaged for a year at a time and may be engaged again (清镇市人民政府法律顾问制度：一年一聘、可连续聘任). */
export const engagementMonths = 12;
/** How many days before the end of an engagement the office is reminded of it. */
export const engagementReminders = [30, 7] as const;

/** One year of engagement; `endedOn` where it was ended before its time. */
export interface EngagementTerm {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly endedOn: CalendarDate | null;
}

/** The last day of an engagement that begins on that day: the day before the same day of the next year. */
export const engagementEnd = (startsOn: CalendarDate): CalendarDate =>
  addDays(addMonths(startsOn, engagementMonths), -1);

export const lastDayOf = ({ endsOn, endedOn }: EngagementTerm): CalendarDate => endedOn ?? endsOn;

export const runsOn = (term: EngagementTerm, day: CalendarDate): boolean =>
  term.startsOn <= day && day <= lastDayOf(term);

export const engagedOn = (terms: readonly EngagementTerm[], day: CalendarDate): boolean =>
  terms.some((term) => runsOn(term, day));

/** Until when the engagement lasts, renewals that follow without a gap counted in; null where it does not run. */
export function engagedUntil(terms: readonly EngagementTerm[], day: CalendarDate): CalendarDate | null {
  const present = terms.find((term) => runsOn(term, day));
  if (!present) return null;
  const follows = terms.find(({ startsOn }) => startsOn === addDays(lastDayOf(present), 1));
  return follows ? engagedUntil(terms, follows.startsOn) : lastDayOf(present);
}

/** When a renewal begins by itself: the day after what is agreed already, and not in the past. */
export function renewalStart(terms: readonly EngagementTerm[], today: CalendarDate): CalendarDate {
  const after = terms.map((term) => addDays(lastDayOf(term), 1));
  return after.reduce((latest, day) => (day > latest ? day : latest), today);
}

export const engagementStates = ['engaged', 'endingSoon', 'announced', 'ended'] as const;
export type EngagementState = (typeof engagementStates)[number];

/** How an engagement stands: it runs, runs out within the first reminder, has yet to begin, or is over. */
export function engagementState(terms: readonly EngagementTerm[], today: CalendarDate): EngagementState {
  const until = engagedUntil(terms, today);
  if (until !== null) return daysBetween(today, until) <= engagementReminders[0] ? 'endingSoon' : 'engaged';
  return terms.some((term) => term.startsOn > today && lastDayOf(term) >= term.startsOn)
    ? 'announced'
    : 'ended';
}
