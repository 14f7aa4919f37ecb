import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Suit } from '../litigation-terms.js';

/** The agency asks the court to enforce its decision (行政强制法 53-59; law.md E.7). */
export interface NonLitigationActs {
  openEnforcement: Suit & {
    /** The last day on which the citizen could apply for reconsideration or sue. */
    readonly suingEndedOn: CalendarDate;
  };
  demandCompliance: { readonly to: string; readonly duty: string; readonly note?: string };
  applyToCourt: {
    /** Signed by the head, sealed and dated (行政强制法 55). */
    readonly signedAndSealed: boolean;
    /** Why after the three months (行诉解释 156). */
    readonly lateReason?: string;
    readonly note?: string;
  };
  receiveEnforcementFiling: {
    readonly courtCaseNumber: string;
    /** The decision seems manifestly unlawful: the court hears both sides, and has thirty days (行政强制法 58). */
    readonly doubtful?: boolean;
    readonly note?: string;
  };
  receiveEnforcementRefusal: { readonly reason: string; readonly proof: string; readonly note?: string };
  objectToRefusal: { readonly reason: string; readonly note?: string };
  receiveEnforcementOrder: { readonly content: string; readonly proof: string; readonly note?: string };
}

export interface NonLitigationEvents {
  EnforcementOpened: NonLitigationActs['openEnforcement'];
  ComplianceDemanded: NonLitigationActs['demandCompliance'];
  CourtApplied: NonLitigationActs['applyToCourt'];
  EnforcementFiled: NonLitigationActs['receiveEnforcementFiling'];
  EnforcementRefused: NonLitigationActs['receiveEnforcementRefusal'];
  RefusalObjected: NonLitigationActs['objectToRefusal'];
  EnforcementOrdered: NonLitigationActs['receiveEnforcementOrder'];
}
