import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Article } from '../law/article.js';
import type { ExplanationStep, StartBasis } from './explanation.js';
import type { Unit } from './unit.js';

/** One journal entry as the clocks see it. */
export interface LegalEvent {
  readonly seq: number;
  readonly type: string;
  /** When it happened in law. */
  readonly occurredOn: CalendarDate;
  /** The legal day on which it was recorded. */
  readonly recordedOn: CalendarDate;
  readonly payload: Readonly<Record<string, unknown>>;
}

export const deadlineOwners = [
  'applicant',
  'respondent',
  'thirdParty',
  'reconsiderationBody',
  'reconsiderationOffice',
  'obligor',
  'normMaker',
  'normTransferee',
  'lowerOrgan',
  'mediationBody',
  'parties',
  'boundParty',
  'ourSide',
  'otherSide',
  'court',
  'procuratorate',
] as const;
export type DeadlineOwner = (typeof deadlineOwners)[number];

/**
 * `legal`: set by law; `setting`: set by the organ where no law does; `agreed`: set by the parties; `internal`: a
 * working target; `estimate`: somebody else's clock, shown for orientation.
 */
export const deadlineKinds = ['legal', 'setting', 'agreed', 'internal', 'estimate'] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

export interface Length {
  readonly length: number;
  readonly unit: Unit;
}

export interface StartTrigger {
  readonly on: string;
  readonly when?: (event: LegalEvent) => boolean;
  /** The day the period starts from, where it is not the day of the event; null: it does not start. */
  readonly from?: (event: LegalEvent) => CalendarDate | null;
  readonly key?: (event: LegalEvent) => string;
  /** One event that starts several clocks, each with its key and day; replaces `from` and `key`. */
  readonly each?: (event: LegalEvent) => readonly { readonly key: string; readonly from: CalendarDate }[];
  /** Said in the explanation where the reader would expect another starting day. */
  readonly basis?: StartBasis;
}

export interface EndTrigger {
  readonly on: string;
  /** Asked with the entry that started the clock. */
  readonly when?: (event: LegalEvent, start: LegalEvent) => boolean;
  readonly key?: (event: LegalEvent) => string;
  /** One event that ends several clocks of the rule, by their keys; all of them where it names none. Replaces `key`. */
  readonly keys?: (event: LegalEvent) => readonly string[] | null;
  /** The day that counts as done, where it is not the day of the event. */
  readonly doneOn?: (event: LegalEvent) => CalendarDate;
  /** The day it was done is not told to us; it counts as done in time, on the last day at the latest. */
  readonly undated?: (event: LegalEvent) => boolean;
  /** Ends the clocks of this key alone. */
  readonly only?: string;
  /** Ends no clock of this key. */
  readonly except?: string;
  /** Ends the period as well, yet nobody would be told to do it for the period's sake. */
  readonly unusual?: true;
  /** Takes away the ground the period stood on: cancelled also where it had run out by then. */
  readonly voids?: true;
  /** `doneOn` is a postmark: transit is not counted (民诉法 85(4)). */
  readonly byPost?: (event: LegalEvent) => boolean;
}

/** Days that do not count: from `from` to the day before `to`; open while `to` is missing. */
export interface Exclusion {
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
  /** Time that does not count for a court, whatever the cause (行诉解释 50). */
  readonly ofCourt?: true;
}

/** A statutory period as data: what starts it, how long it runs, what meets, cancels, pauses or extends it. */
export interface DeadlineRule {
  readonly id: string;
  readonly article: Article;
  readonly owner: DeadlineOwner | ((event: LegalEvent) => DeadlineOwner);
  readonly kind?: DeadlineKind;
  readonly starts: readonly StartTrigger[];
  /** Starts when the clock of this rule has run out unused, from its due day. */
  readonly afterLapseOf?: string;
  readonly length: Length | ((event: LegalEvent, events: readonly LegalEvent[]) => Length);
  /** Said first where a law of its own sets the length. */
  readonly lengthBy?: (events: readonly LegalEvent[]) => ExplanationStep | null;
  readonly met: readonly EndTrigger[];
  /** The period counts backwards from this planned day, so many clear days of its unit before it (J-7). */
  readonly countsBackFrom?: (event: LegalEvent) => CalendarDate;
  /** The parties themselves have named this day; nothing is counted, and it does not move. */
  readonly agreedOn?: (event: LegalEvent) => CalendarDate;
  /** Must be done before the hearing of this day; nothing is counted. */
  readonly beforeHearingOn?: (event: LegalEvent) => CalendarDate;
  /** Must be done before the court debate of this day's hearing ends; nothing is counted (民诉解释 232). */
  readonly beforeDebateOn?: (event: LegalEvent) => CalendarDate;
  /** All of these keys must have been met; the last one counts. */
  readonly metWhenAll?: (events: readonly LegalEvent[]) => readonly string[];
  readonly cancelled?: readonly EndTrigger[];
  readonly pausedBySuspension?: boolean;
  /** Whether the count rests on a point of the law that a lawyer must confirm first. */
  readonly toBeVerified?: (events: readonly LegalEvent[]) => boolean;
  /** Times that do not count although nothing is suspended: inspection, appraisal (条例2007 34, 37). */
  readonly excluded?: (events: readonly LegalEvent[]) => readonly Exclusion[];
  readonly extended?: {
    readonly on: string;
    readonly days: (event: LegalEvent) => number;
    readonly atMost: number;
  };
  readonly moves?: boolean;
  /** What follows by law when it has run out, said at the end of the explanation. */
  readonly concludes?: (due: CalendarDate) => ExplanationStep;
  /** What it is called when it runs out: a duty is missed, a right or a party's step lapses. */
  readonly whenOver: 'missed' | 'lapsed';
  /** A day on which something is to take place: one is reminded of it, and nothing is owed when it is past. */
  readonly plannedDay?: true;
  /** Starts anew by the same trigger: the earlier run is then replaced. */
  readonly restarts?: boolean;
}
