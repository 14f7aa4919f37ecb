import type { CalendarDate } from '../calendar/calendar-date.js';
import type { ReconsiderationRecord } from './reconsideration.record.js';

/** How each entry of a chapter changes the record; an entry without a fold does not compile. */
export type Folds<Events> = {
  readonly [T in keyof Events]: (
    record: ReconsiderationRecord,
    payload: Events[T],
    on: CalendarDate,
  ) => ReconsiderationRecord;
};

/** The entry is kept in the journal and moves nothing that an act asks about. */
export const noted = (record: ReconsiderationRecord): ReconsiderationRecord => record;
