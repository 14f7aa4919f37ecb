import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { RegisterEntry } from '../../register/register-entry.js';
import type { CourtProcedure, Instance, SuitKind, SuitOutcome, SuitParty } from '../litigation-terms.js';

/** A lawsuit of the old register, one instance of it. */
export interface SuitEntry extends RegisterEntry<SuitParty, SuitOutcome> {
  readonly kind: SuitKind;
  readonly instance: Instance;
  /** A court of the bureau's list, or its name where the list does not have it. */
  readonly court?: string;
  readonly courtCaseNumber?: string;
  readonly courtProcedure: CourtProcedure;
  /** The day the court filed the case. */
  readonly filedOn?: CalendarDate;
}

/** Taking over a line of an old register, and what it says of the end. */
export interface SuitRegisterActs {
  importRegisterEntry: SuitEntry;
  closeAsRegistered: Record<string, never>;
}
export interface SuitRegisterEvents {
  RegisterEntryImported: SuitEntry;
}
