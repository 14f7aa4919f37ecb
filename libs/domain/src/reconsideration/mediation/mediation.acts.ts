import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { PerformancePeriod } from '../terms.js';

/** What the dispute turns on; the old law allowed mediation of the first two alone (条例2007 50(1)). */
export const mediationSubjects = ['discretion', 'compensation', 'other'] as const;
export type MediationSubject = (typeof mediationSubjects)[number];

/** Mediation beside the review (行政复议法 5, 73; 条例2007 50): what the performer says. */
export interface MediationActs {
  attemptMediation: {
    /** What each side offered and why no agreement came about. */
    readonly positions: string;
    readonly note?: string;
  };
  openMediation: {
    readonly subject: MediationSubject;
    readonly applicantConsents: boolean;
    readonly respondentConsents: boolean;
    readonly mediator?: string;
    readonly place?: string;
    readonly note?: string;
  };
  holdMediation: {
    /** The keys of the parties who came. */
    readonly attending: readonly string[];
    readonly place: string;
    readonly course: string;
    /** The day on which the parties meet again. */
    readonly nextOn?: CalendarDate;
    readonly note?: string;
  };
  reachAgreement: {
    readonly content: string;
    /** Voluntary, and harms neither the public nor others (行政复议法 5(2)). */
    readonly lawful: boolean;
    /** The respondent changes the act or performs, so that the case counts as corrected (law.md H.1). */
    readonly actChanged?: boolean;
    readonly performWithin?: PerformancePeriod;
    readonly note?: string;
  };
  signMediationDocument: {
    /** The keys of the parties who signed or sealed (行政复议法 73(1)). */
    readonly signedBy: readonly string[];
    readonly note?: string;
  };
  retractMediation: { readonly by: string; readonly reason: string; readonly note?: string };
  failMediation: { readonly reason: string; readonly note?: string };
  explainNoMediation: { readonly reason: string; readonly note?: string };
  /** By the system: parties who settle in mediation have agreed. */
  settleInMediation: Record<string, never>;
  /** By the system: a case suspended for mediation goes on when the mediation has failed. */
  resumeAfterMediation: { readonly reason: string };
}

export interface MediationEvents {
  MediationAttempted: MediationActs['attemptMediation'];
  MediationOpened: MediationActs['openMediation'];
  MediationHeld: MediationActs['holdMediation'];
  MediationAgreed: MediationActs['reachAgreement'];
  MediationDocumentSigned: MediationActs['signMediationDocument'] & {
    readonly content: string;
    readonly performWithin: PerformancePeriod | null;
  };
  MediationRetracted: MediationActs['retractMediation'];
  MediationFailed: MediationActs['failMediation'];
  NoMediationExplained: MediationActs['explainNoMediation'];
  SettledInMediation: MediationActs['settleInMediation'];
}
