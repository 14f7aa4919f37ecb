import type { CalendarDate } from '../calendar/calendar-date.js';

/** What each entry of a chapter changes in the record; an entry without a fold does not compile. */
export type Folds<Events, Rec> = {
  readonly [T in keyof Events]: (record: Rec, payload: Events[T], on: CalendarDate) => Partial<Rec>;
};

/** The entry is kept in the journal and moves nothing that an act asks about. */
export const noted = (): object => ({});
