import type { CalendarDate } from '../calendar/calendar-date.js';
import type { CheckedCondition, IntakeCondition } from './intake-conditions.js';
import type { MaterialActs } from './materials.acts.js';
import type { DecisionOutcome } from './outcomes.js';
import type { Party } from './party.js';

export const channels = ['inPerson', 'post', 'online', 'oral'] as const;
export type Channel = (typeof channels)[number];
export const routes = ['ordinary', 'simplified'] as const;
export type Route = (typeof routes)[number];
export const serviceMethods = ['direct', 'post', 'electronic', 'left', 'entrusted', 'publicNotice'] as const;
export type ServiceMethod = (typeof serviceMethods)[number];
export const hearingMethods = ['inPerson', 'online', 'phone', 'written'] as const;
export type HearingMethod = (typeof hearingMethods)[number];
export const mediationWishes = ['asked', 'agreed', 'refused'] as const;
export type MediationWish = (typeof mediationWishes)[number];
export const acceptanceModes = ['explicit', 'deemed', 'ordered'] as const;
export type AcceptanceMode = (typeof acceptanceModes)[number];

/** Tests of the simplified procedure (行政复议法 53). */
export const simplifiedGrounds = [
  'actMadeOnTheSpot',
  'warningOrCriticism',
  'upTo3000Yuan',
  'governmentInformation',
  'allPartiesAgree',
] as const;
export type SimplifiedGround = (typeof simplifiedGrounds)[number];

/** The administrative act complained of. */
export interface ChallengedAct {
  readonly title: string;
  readonly number?: string;
  readonly madeOn: CalendarDate;
  /** When the applicant knew or should have known of it (行政复议法 20). */
  readonly knownOn: CalendarDate;
  /** Whether the agency advised of the right to apply. */
  readonly advised: boolean;
  readonly content?: string;
}

export interface Service {
  /** The recipient's party key; one recipient per service. */
  readonly to: string;
  readonly method: ServiceMethod;
  readonly note?: string;
}

export interface DecisionDraft {
  readonly outcome: DecisionOutcome | 'REJECT_APPLICATION';
  readonly findings: string;
  readonly reasons: string;
  /** The result as the document words it. */
  readonly result: string;
  readonly redo?: boolean;
  readonly performWithin?: { readonly length: number; readonly unit: 'naturalDay' | 'workingDay' };
  readonly note?: string;
}

/** Every act of the procedure with what the performer says. */
export interface ReconsiderationActs extends MaterialActs {
  receiveApplication: {
    readonly title: string;
    readonly channel: Channel;
    readonly postmarkedOn?: CalendarDate;
    /** R0: the day the legal unit received it (旧行政复议法 17(2)). */
    readonly legalUnitReceivedOn?: CalendarDate;
    readonly oralRecord?: string;
    readonly parties: readonly Party[];
    readonly challengedAct: ChallengedAct;
    readonly request: string;
    readonly facts: string;
    readonly reasons: string;
    readonly category: string;
    readonly matter: string;
    /** Reconsideration is compulsory before a suit (复议前置, 行政复议法 23). */
    readonly reconsiderationFirst: boolean;
    readonly flags?: readonly string[];
    readonly note?: string;
  };
  assignOfficer: { readonly officerId: string; readonly note?: string };
  issueCorrectionNotice: {
    readonly items: readonly string[];
    readonly submitWithinDays?: number;
    readonly note?: string;
  };
  serveCorrectionNotice: Service;
  submitCorrection: {
    readonly postedOn?: CalendarDate;
    readonly goodReason?: string;
    readonly note?: string;
  };
  deemAbandoned: { readonly nothingPosted: boolean; readonly noGoodReason: boolean; readonly note?: string };
  accept: {
    readonly conditions: readonly CheckedCondition[];
    readonly route: Route;
    readonly simplifiedGround?: SimplifiedGround;
    readonly note?: string;
  };
  deemAcceptance: Record<string, never>;
  declineToAccept: {
    readonly failedCondition: IntakeCondition;
    readonly ground: string;
    readonly competentBody?: string;
    readonly note?: string;
  };
  serveDecline: Service;
  chooseProcedure: {
    readonly route: Route;
    readonly simplifiedGround?: SimplifiedGround;
    readonly note?: string;
  };
  sendCopy: { readonly to: string; readonly note?: string };
  serveCopy: Service;
  receiveAnswer: { readonly from: string; readonly summary?: string; readonly note?: string };
  recordNoAnswer: { readonly from: string; readonly note?: string };
  enterReview: { readonly withoutAnswer: readonly string[] };
  hearOpinions: {
    readonly from: string;
    readonly method: HearingMethod;
    readonly content: string;
    readonly wishForMediation?: MediationWish;
    readonly reasonForPaper?: string;
    readonly note?: string;
  };
  proposeDecision: DecisionDraft;
  returnDecision: Record<string, never>;
  withdrawDecision: Record<string, never>;
  decide: DecisionDraft;
  rejectApplication: DecisionDraft;
  serveDecision: Service;
  takeEffect: Record<string, never>;
  superviseDecision: Record<string, never>;
  performed: { readonly by: string; readonly note?: string };
  recordSuit: {
    readonly party: string;
    readonly court: string;
    readonly filedOn: CalendarDate;
    readonly note?: string;
  };
  close: { readonly note?: string };
}
export type ReconsiderationAct = keyof ReconsiderationActs;

/** What an act adds to its payload when it is journalled. */
export interface Additions {
  ApplicationReceived: { readonly filedOn: CalendarDate };
  CorrectionNoticeIssued: { readonly submitWithinDays: number };
  ApplicationAccepted: {
    readonly acceptedOn: CalendarDate;
    readonly mode: AcceptanceMode;
    readonly route: Route;
  };
  AcceptanceDeclined: { readonly reconsiderationFirst: boolean };
  DeclineServed: { readonly reconsiderationFirst: boolean };
  RouteChosen: { readonly acceptedOn: CalendarDate };
  CopySent: { readonly route: Route };
  CopyServed: { readonly route: Route };
  ApplicationRejected: { readonly reconsiderationFirst: boolean };
  DecisionServed: {
    readonly recipientRole: Party['role'];
    readonly rejected: boolean;
    readonly reconsiderationFirst: boolean;
    readonly performWithin: DecisionDraft['performWithin'] | null;
  };
}
