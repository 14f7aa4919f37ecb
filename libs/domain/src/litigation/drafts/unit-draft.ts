import type { CalendarDate } from '../../calendar/calendar-date.js';

/** What a handling unit has handed in for the answer, and how the office has looked it over. */
export interface UnitDraft {
  readonly standing: 'handedIn' | 'returned' | 'supplemented' | 'accepted';
  /** Of the first hand-in; a return does not undo it. */
  readonly handedInOn: CalendarDate;
  /** Of the newest look; null where nobody has looked it over. */
  readonly checkedOn: CalendarDate | null;
  /** Of the last return. */
  readonly remarks: string | null;
}
export type UnitDrafts = Readonly<Record<string, UnitDraft>>;
