import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { NormUnderReview } from '../norms/norm.acts.js';
import type { Outcome } from '../outcomes.js';
import type { InquiryRecord } from '../inquiry/inquiry.record.js';
import type { Folds } from '../record-folds.js';
import type { ClockEvents, SuspensionGround, TerminationGround } from './clock.acts.js';

/** When a notice was served on whom, by party key. */
export type ServedOn = Readonly<Record<string, CalendarDate>>;

export interface ClockRecord {
  readonly extensions: readonly {
    readonly on: CalendarDate;
    readonly days: number;
    readonly reason: string;
  }[];
  /** The suspension that stands, or null. */
  readonly suspension: {
    readonly on: CalendarDate;
    readonly ground: SuspensionGround;
    readonly reason: string;
    readonly norm: NormUnderReview | null;
    /** Whether the review of that norm has been entered. */
    readonly normEntered: boolean;
    /** The day the mediation for which the case was suspended came to nothing. */
    readonly mediationOver: CalendarDate | null;
  } | null;
  readonly extensionNotified: ServedOn;
  readonly suspensionNotified: ServedOn;
  readonly resumptionNotified: ServedOn;
  /** The day of the last suspension, whether it stands or not. */
  readonly suspendedOn: CalendarDate | null;
  readonly resumedOn: CalendarDate | null;
  readonly settledOn: CalendarDate | null;
  /** The applicants whose withdrawal was permitted. */
  readonly withdrawn: readonly string[];
  readonly termination: {
    readonly on: CalendarDate;
    readonly ground: TerminationGround;
    readonly reason: string;
  } | null;
}

export const emptyClockRecord: ClockRecord = {
  extensions: [],
  suspension: null,
  extensionNotified: {},
  suspensionNotified: {},
  resumptionNotified: {},
  suspendedOn: null,
  resumedOn: null,
  settledOn: null,
  withdrawn: [],
  termination: null,
};

interface Disposal {
  readonly outcome: Outcome | null;
  readonly concludedOn: CalendarDate | null;
}

export const clockFolds: Folds<ClockEvents, ClockRecord & Disposal & Pick<InquiryRecord, 'actChangedOn'>> = {
  PeriodExtended: (record, { days, reason }, on) => ({
    ...record,
    extensions: [...record.extensions, { on, days, reason }],
    extensionNotified: {},
  }),
  ExtensionNoticeServed: (record, { to }, on) => ({
    ...record,
    extensionNotified: { ...record.extensionNotified, [to]: on },
  }),
  ProceedingSuspended: (record, { ground, reason, norm }, on) => ({
    ...record,
    suspension: { on, ground, reason, norm: norm ?? null, normEntered: false, mediationOver: null },
    suspendedOn: on,
    suspensionNotified: {},
  }),
  SuspensionNoticeServed: (record, { to }, on) => ({
    ...record,
    suspensionNotified: { ...record.suspensionNotified, [to]: on },
  }),
  ProceedingResumed: (record, _, on) => ({
    ...record,
    suspension: null,
    resumedOn: on,
    resumptionNotified: {},
  }),
  ResumptionNoticeServed: (record, { to }, on) => ({
    ...record,
    resumptionNotified: { ...record.resumptionNotified, [to]: on },
  }),
  SettlementReached: (record, { actChanged }, on) => ({
    ...record,
    settledOn: on,
    ...(actChanged === true ? { actChangedOn: on } : {}),
  }),
  WithdrawalPermitted: (record, { by }) => ({
    ...record,
    withdrawn: [...new Set([...record.withdrawn, ...by])],
  }),
  CaseTerminated: (record, { ground, reason }, on) => ({
    ...record,
    termination: { on, ground, reason },
    suspension: null,
    outcome: 'TERMINATE',
    concludedOn: on,
  }),
};
