import type { Service } from '../terms.js';
import type { NormUnderReview } from '../norms/norm.acts.js';

/** Grounds for suspending the review, in the order of 行政复议法 39(1)(1)-(10) (R0: 条例2007 41(1), 旧行政复议法 26, 27). */
export const suspensionGrounds = [
  'applicantDead',
  'applicantIncapable',
  'applicantMissing',
  'organisationEnded',
  'forceMajeure',
  'mediation',
  'legalQuestion',
  'otherCase',
  'normReview',
  'otherReason',
] as const;
export type SuspensionGround = (typeof suspensionGrounds)[number];

/** Only these end the case when they last sixty days (行政复议法 41(5), 条例2007 42(2)). */
export const grounds60Days: readonly SuspensionGround[] = [
  'applicantDead',
  'applicantIncapable',
  'organisationEnded',
];

/** Grounds for terminating the review, in the order of 行政复议法 41; settlement by itself is one of 条例2007 42(1)(4). */
export const terminationGrounds = [
  'withdrawal',
  'noHeirs',
  'noSuccessor',
  'criminalMeasure',
  'suspended60Days',
  'settlement',
] as const;
export type TerminationGround = (typeof terminationGrounds)[number];

/** Extension, suspension, resumption and termination: what the performer says. */
export interface ClockActs {
  extendPeriod: {
    /** Natural days, thirty in all (行政复议法 62(1)). */
    readonly days: number;
    readonly reason: string;
    readonly note?: string;
  };
  serveExtensionNotice: Service;
  suspend: {
    readonly ground: SuspensionGround;
    readonly reason: string;
    /** Both must agree where the ground is mediation or settlement (行政复议法 39(1)(6)). */
    readonly applicantConsents?: boolean;
    readonly respondentConsents?: boolean;
    readonly norm?: NormUnderReview;
    readonly note?: string;
  };
  serveSuspensionNotice: Service;
  resume: {
    readonly reason: string;
    /** The superior body that ordered it, where there was no good reason to suspend (行政复议法 40). */
    readonly orderedBy?: string;
    readonly note?: string;
  };
  serveResumptionNotice: Service;
  settle: {
    readonly content: string;
    readonly lawful: boolean;
    /** The respondent changed the act or performed, so that the case counts as corrected (law.md H.1). */
    readonly actChanged?: boolean;
    readonly note?: string;
  };
  permitWithdrawal: {
    /** The keys of the applicants who withdraw. */
    readonly by: readonly string[];
    readonly voluntary: boolean;
    readonly note?: string;
  };
  terminate: {
    readonly ground: TerminationGround;
    readonly reason: string;
    /** Confirmed by the officer: the cause of the suspension still stands. */
    readonly causePersists?: boolean;
    readonly note?: string;
  };
}

export interface ClockEvents {
  PeriodExtended: ClockActs['extendPeriod'];
  ExtensionNoticeServed: ClockActs['serveExtensionNotice'];
  ProceedingSuspended: ClockActs['suspend'];
  SuspensionNoticeServed: ClockActs['serveSuspensionNotice'];
  ProceedingResumed: ClockActs['resume'];
  ResumptionNoticeServed: ClockActs['serveResumptionNotice'];
  SettlementReached: ClockActs['settle'];
  WithdrawalPermitted: ClockActs['permitWithdrawal'];
  CaseTerminated: ClockActs['terminate'];
}
