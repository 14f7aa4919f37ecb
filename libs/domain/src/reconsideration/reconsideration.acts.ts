import type { CalendarDate } from '../calendar/calendar-date.js';
import type { CorrectRecord } from '../procedure/corrections.js';
import type { AfterActs } from './after/after.acts.js';
import type { WithEvidenceList } from '../hand-ins/evidence-list.js';
import type { AnswerActs } from './answers/answers.acts.js';
import type { ClockActs } from './clock/clock.acts.js';
import type { CommitteeActs } from './committee/committee.acts.js';
import type { CounselActs } from './counsel/counsel.acts.js';
import type { DecisionActs, DecisionDraft } from './decision/decision.acts.js';
import type { HearingActs } from './hearing/hearing.acts.js';
import type { CheckedCondition, IntakeCondition } from './intake-conditions.js';
import type { InquiryActs } from './inquiry/inquiry.acts.js';
import type { MediationActs } from './mediation/mediation.acts.js';
import type { LessonActs } from '../lessons/loss-analysis.js';
import type { NormActs } from './norms/norm.acts.js';
import type { MaterialActs, MaterialForm } from './materials.acts.js';
import type { PartyActs } from './parties/party.acts.js';
import type { Party } from './party.js';
import type { RegisterActs } from './register/register.acts.js';
import type { SpecialLaw } from './special-law.js';
import type { ServiceActs } from './service/service.acts.js';
import type { StayActs } from './stay/stay.acts.js';
import type { SuperiorActs } from './superior/superior.acts.js';
import type { Route, Service } from './terms.js';

export * from './terms.js';
export type { DecisionDraft } from './decision/decision.acts.js';

export const channels = ['inPerson', 'post', 'online', 'oral', 'viaAgency'] as const;
export type Channel = (typeof channels)[number];
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
  readonly specialLaw?: SpecialLaw;
  readonly content?: string;
}

/** What was handed in with the application, as the receipt lists it. */
export interface ReceivedMaterial {
  readonly title: string;
  readonly form: MaterialForm;
  readonly pages?: number;
  readonly copies: number;
}
export const risks = ['safetyRisk', 'massDispute'] as const;
export type Risk = (typeof risks)[number];

/** Every act of the procedure with what the performer says. */
export interface ReconsiderationActs
  extends
    PartyActs,
    InquiryActs,
    HearingActs,
    CommitteeActs,
    CounselActs,
    DecisionActs,
    MediationActs,
    StayActs,
    SuperiorActs,
    ClockActs,
    ServiceActs,
    NormActs,
    MaterialActs,
    AnswerActs,
    LessonActs,
    AfterActs,
    RegisterActs {
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
    readonly risks?: readonly Risk[];
    readonly riskNote?: string;
    readonly materials?: readonly ReceivedMaterial[];
    /** Through the penalising agency: the day that agency received it (行政复议法 32). */
    readonly agencyReceivedOn?: CalendarDate;
    /** Another case from the same paper, on the applicant's written choice: one application, one act. */
    readonly splitFrom?: { readonly caseNumber: string; readonly chosenInWriting: boolean };
    /** The normative document whose review the applicant asks for (行政复议法 13). */
    readonly normRequest?: string;
    readonly normClause?: string;
    readonly normReason?: string;
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
  extendCorrection: {
    /** Added to the period, in its own unit. */
    readonly days: number;
    readonly reason: string;
    readonly note?: string;
  };
  deemAbandoned: { readonly nothingPosted: boolean; readonly noGoodReason: boolean; readonly note?: string };
  accept: {
    readonly conditions: readonly CheckedCondition[];
    readonly route: Route;
    readonly simplifiedGround?: SimplifiedGround;
    /** The money at stake, in yuan, where that is the ground (行政复议法 53(1)(3)). */
    readonly amount?: number;
    readonly note?: string;
  };
  deemAcceptance: Record<string, never>;
  orderAcceptance: {
    readonly orderedBy: string;
    readonly orderNumber?: string;
    readonly route: Route;
    readonly simplifiedGround?: SimplifiedGround;
    readonly amount?: number;
    readonly note?: string;
  };
  orderReview: { readonly orderedBy: string; readonly orderNumber?: string; readonly note?: string };
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
    readonly amount?: number;
    readonly note?: string;
  };
  convertToOrdinary: { readonly reason: string; readonly note?: string };
  sendCopy: { readonly to: string; readonly note?: string };
  serveCopy: Service;
  receiveAnswer: WithEvidenceList & {
    readonly from: string;
    readonly summary?: string;
    readonly note?: string;
  };
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
  serveDecision: Service;
  takeEffect: Record<string, never>;
  superviseDecision: Record<string, never>;
  performed: { readonly by: string; readonly note?: string };
  correctRecord: CorrectRecord;
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
  ConvertedToOrdinary: {
    readonly route: 'ordinary';
    readonly acceptedOn: CalendarDate;
    /** Whether a respondent has still to be sent the copy; then its period becomes the longer one too. */
    readonly copiesOutstanding: boolean;
    /** The respondents whose period to answer is still running, with the day each received the copy (J-8). */
    readonly replies: readonly { readonly key: string; readonly servedOn: CalendarDate }[];
  };
  ReviewOrdered: { readonly route: Route };
  CopySent: { readonly route: Route };
  CopyServed: { readonly route: Route };
  DecisionServed: {
    readonly recipientRole: Party['role'];
    readonly rejected: boolean;
    readonly terminated: boolean;
    /** By a special law nobody sues against it. */
    readonly final?: true;
    readonly reconsiderationFirst: boolean;
    readonly performWithin: DecisionDraft['performWithin'] | null;
  };
}
