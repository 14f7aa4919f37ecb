import type { CalendarDate } from '../calendar/calendar-date.js';
import type { AdministrativeActKind } from './act-kinds.js';
import type { HandInKind } from './checklist.js';

export const handInStandings = ['open', 'handedIn', 'returned', 'supplemented', 'accepted', 'over'] as const;
/** How far a request has come; `over`: the case went on without the hand-in. */
export type HandInStanding = (typeof handInStandings)[number];

/** What an organ is asked to hand in for a case, derived from the journal alone. */
export interface HandInRequest {
  /** Its name within the case, such as `answer-respondent-1`; it never changes. */
  readonly key: string;
  readonly kind: HandInKind;
  /** Who is asked, as the acts of the procedure name it: the party, or the handling unit. */
  readonly party: string;
  readonly organId: string | null;
  /** Null where the journal knows the organ by its id alone; then it is called as in the register. */
  readonly organName: string | null;
  readonly actKind: AdministrativeActKind;
  readonly askedOn: CalendarDate;
  /** The day it reached the organ; null while service has not been entered. */
  readonly servedOn: CalendarDate | null;
  /** The rules of the clock set by law; the newest one of them with the clock's key counts. */
  readonly legalRules: readonly string[];
  readonly legalKey: string | null;
  /** The rules of the clock the bureau sets for itself; none where there is no such clock. */
  readonly internalRules: readonly string[];
  readonly internalKey: string | null;
  readonly standing: HandInStanding;
  readonly handedInOn: CalendarDate | null;
  readonly checkedOn: CalendarDate | null;
  /** Of the last return. */
  readonly remarks: string | null;
}

/** The acts by which a request of a procedure is handed in, supplemented, returned and accepted. */
export interface HandInActs<Act extends string> {
  /** Which of them the phase of the case admits is the one. */
  readonly handIn: readonly [Act, ...Act[]];
  readonly supplement: Act;
  readonly returning: Act;
  readonly accepting: Act;
}

/** What a procedure says of the hand-ins it asks for. A lawsuit asks its handling unit (应诉交办) by the same port. */
export interface HandInPort<State, Act extends string = string> {
  readonly requests: (state: State) => readonly HandInRequest[];
  readonly acts: HandInActs<Act>;
  /** The entries of the journal by which something was handed in, each with its list. */
  readonly entries: readonly string[];
}
