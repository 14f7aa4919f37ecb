import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { CourtProcedure, LeaderPost } from '../litigation-terms.js';

export const preTrialSteps = ['evidenceExchange', 'conference', 'settlement', 'courtMediation'] as const;
export type PreTrialStep = (typeof preTrialSteps)[number];

export const mediables = ['compensation', 'makingGood', 'discretion'] as const;
export type Mediable = (typeof mediables)[number];

/** What a head's appearance needs before the hearing: an identity proof, or a written reason (出庭规定 6, 9). */
export const appearances = ['attends', 'absent'] as const;
export type Appearance = (typeof appearances)[number];

/** Grounds on which a court suspends (行诉解释 87). */
export const courtSuspensions = [
  'heirAwaited',
  'capacityLost',
  'agencyEnded',
  'unavoidable',
  'normToBeReferred',
  'otherCase',
  'other',
] as const;
export type CourtSuspension = (typeof courtSuspensions)[number];
/** Grounds on which a court ends a suit (行诉解释 88). */
export const courtEndings = ['noHeir', 'heirsRenounce', 'suspensionTooLong'] as const;
export type CourtEnding = (typeof courtEndings)[number];
/** Time that does not count for the court (行诉解释 50). */
export const uncountedCauses = ['publicNotice', 'appraisal', 'mediation', 'jurisdiction'] as const;
export type UncountedCause = (typeof uncountedCauses)[number];
export const interimMatters = ['stayOfExecution', 'advanceExecution', 'preservation'] as const;
export type InterimMatter = (typeof interimMatters)[number];

/** From the answer to the end of the hearing (law.md E.2). */
export interface TrialActs {
  holdPreTrial: {
    readonly step: PreTrialStep;
    readonly course: string;
    /** What the court may mediate in an administrative suit. */
    readonly mediable?: Mediable;
    readonly note?: string;
  };
  changeAct: {
    readonly by: string;
    readonly content: string;
    /** The court is told in writing while the suit is pending (行诉解释 81). */
    readonly toldCourt: boolean;
    readonly note?: string;
  };
  receiveHearingNotice: {
    /** The hearing that is moved to another day; a new one where it is left out. */
    readonly hearing?: string;
    readonly hearingOn: CalendarDate;
    readonly startsAt?: string;
    readonly place?: string;
    /** The court asks for the head to attend (出庭规定 5). */
    readonly headOrdered?: boolean;
    readonly note?: string;
  };
  proposeHeadAppearance: {
    readonly hearing: string;
    readonly candidate: string;
    readonly reason?: string;
    readonly note?: string;
  };
  submitAppearance: {
    readonly hearing: string;
    readonly appearance: Appearance;
    readonly name: string;
    readonly post: string;
    /** The agency's seal, or for a written reason the signature of its chief. */
    readonly sealed: boolean;
    readonly reason?: string;
    readonly proof?: string;
    /** Who attends beside or instead; a lawyer alone is never enough (行政诉讼法 3(3)). */
    readonly staff?: string;
    readonly note?: string;
  };
  holdTrial: {
    readonly hearing?: string;
    readonly headAttended: boolean;
    readonly headName?: string;
    readonly headPost?: LeaderPost;
    /** The defendant whose head came. */
    readonly headOf?: string;
    readonly spokeOnSubstance?: boolean;
    readonly leftEarly?: boolean;
    readonly staff?: string;
    readonly note?: string;
  };
  attendInquiry: { readonly course: string; readonly note?: string };
  receiveInterimRuling: {
    readonly matter: (typeof interimMatters)[number];
    readonly content: string;
    readonly note?: string;
  };
  courtSuspends: { readonly ground: CourtSuspension; readonly reason: string; readonly note?: string };
  courtResumes: { readonly reason: string; readonly note?: string };
  excludeCourtTime: {
    readonly cause: UncountedCause;
    readonly from: CalendarDate;
    readonly to: CalendarDate;
    readonly note?: string;
  };
  extendTrial: {
    readonly by: string;
    readonly days?: number;
    /** Courts extend by months where the period is in months. */
    readonly months?: number;
    readonly note?: string;
  };
  convertCourtProcedure: { readonly to: CourtProcedure; readonly reason: string; readonly note?: string };
  endByCourt: { readonly ground: CourtEnding; readonly note?: string };
}

export interface TrialEvents {
  PreTrialHeld: TrialActs['holdPreTrial'];
  ActChanged: TrialActs['changeAct'];
  HearingSet: TrialActs['receiveHearingNotice'] & {
    readonly hearing: string;
    readonly firstInstance?: boolean;
    /** We have counterclaimed already. */
    readonly counterclaimed?: true;
  };
  HeadProposed: TrialActs['proposeHeadAppearance'];
  AppearanceSubmitted: TrialActs['submitAppearance'];
  TrialHeld: TrialActs['holdTrial'];
  InquiryAttended: TrialActs['attendInquiry'];
  InterimRuled: TrialActs['receiveInterimRuling'];
  ProceedingSuspended: TrialActs['courtSuspends'];
  ProceedingResumed: TrialActs['courtResumes'];
  CourtTimeExcluded: TrialActs['excludeCourtTime'];
  TrialExtended: TrialActs['extendTrial'] & { readonly days: number };
  CourtProcedureConverted: TrialActs['convertCourtProcedure'] & { readonly filedOn: CalendarDate | null };
  EndedByCourt: TrialActs['endByCourt'];
}
