import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Folds } from '../record-folds.js';
import type { Outcome } from '../outcomes.js';
import type { Party } from '../party.js';
import type { KnownApplication } from '../reconsideration.events.js';
import type { Route } from '../terms.js';
import type { ReconsiderationEntry, RegisterEvents } from './register.acts.js';

export interface RegisterRecord {
  /** The line of the old register the case was taken over from; null for every other case. */
  readonly registerEntry: ReconsiderationEntry | null;
}
export const emptyRegisterRecord: RegisterRecord = { registerEntry: null };

interface EntryRecord extends RegisterRecord {
  readonly application: KnownApplication | null;
  readonly parties: readonly Party[];
  readonly receivedOn: CalendarDate | null;
  readonly acceptedOn: CalendarDate | null;
  readonly route: Route | null;
  readonly outcome: Outcome | null;
  readonly concludedOn: CalendarDate | null;
  readonly settledOn: CalendarDate | null;
}

/** What the line tells of the application, so that a pending case can be carried on; null where the act is not named. */
function applicationOf(entry: ReconsiderationEntry, filedOn: CalendarDate): KnownApplication | null {
  const { title, parties, category, matter, request, actTitle, actNumber, actMadeOn } = entry;
  if (actTitle === undefined || actMadeOn === undefined || request === undefined) return null;
  const number = actNumber === undefined ? {} : { number: actNumber };
  const challengedAct = { title: actTitle, ...number, madeOn: actMadeOn };
  const told = { title, parties, category, matter, request, challengedAct };
  return { ...told, filedOn, facts: '', reasons: '', reconsiderationFirst: false };
}

export const registerFolds: Folds<RegisterEvents, EntryRecord> = {
  RegisterEntryImported: (_, entry, on) => ({
    registerEntry: entry,
    application: applicationOf(entry, on),
    parties: entry.parties,
    receivedOn: on,
    acceptedOn: entry.acceptedOn ?? null,
    route: entry.route ?? null,
    outcome: entry.outcome ?? null,
    concludedOn: entry.concludedOn ?? null,
    settledOn: entry.settled === true ? (entry.concludedOn ?? null) : null,
  }),
};
