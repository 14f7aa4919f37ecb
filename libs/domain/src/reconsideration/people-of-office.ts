import type { CalendarDate } from '../calendar/calendar-date.js';

/** Somebody who may sit on a case or advise on it. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** The organ or employer whose cases they may not sit on; null for the office's own staff. */
  readonly employer: string | null;
}

/** A member of the reconsideration committee with term (行政复议法 52). */
export interface CommitteeMember extends Person {
  readonly from: CalendarDate;
  /** The last day of the term; null where it has no end yet. */
  readonly to: CalendarDate | null;
}

/** A hearing that another case has noticed: its day, hours, room and people. */
export interface Booking {
  readonly caseNumber: string;
  readonly day: CalendarDate;
  /** 09:00, in the hours of the day. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly room: string;
  /** Ids of the people who sit. */
  readonly people: readonly string[];
  /** Held together with other cases of a series. */
  readonly joint: boolean;
}
