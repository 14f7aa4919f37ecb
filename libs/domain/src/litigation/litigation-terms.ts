import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Party } from '../reconsideration/party.js';

/** What the government is in a suit (law.md E.1). */
export const suitKinds = [
  'ADMIN_ORIGINAL',
  'ADMIN_CO_RECONSIDERATION',
  'ADMIN_SOLE_RECONSIDERATION',
  'ADMIN_THIRD_PARTY',
  'ADMIN_COMPENSATION',
  'PUBLIC_INTEREST',
  'CIVIL_DEFENDANT',
  'NON_LITIGATION_ENFORCEMENT',
] as const;
export type SuitKind = (typeof suitKinds)[number];

/** One case per instance; a remanded suit is a first instance again (law.md E.1, E.3). */
export const instances = ['first', 'second', 'retrial', 'preTrial', 'enforcement'] as const;
export type Instance = (typeof instances)[number];

/** Small claims are civil only, and final in one instance (民事诉讼法 165, 168). */
export const courtProcedures = ['ordinary', 'simplified', 'small'] as const;
export type CourtProcedure = (typeof courtProcedures)[number];

export const suitRoles = ['plaintiff', 'defendant', 'thirdParty'] as const;
export type SuitRole = (typeof suitRoles)[number];

/** A party to a suit; `ours` where the office answers for it. */
export interface SuitParty extends Party {
  readonly role: SuitRole;
  readonly ours?: boolean;
  /** Of our defendants: the day the copy was served on it, where the days differ; its period counts from there (行政诉讼法 67). */
  readonly servedOn?: CalendarDate;
}

/** The act or contract the suit is about. */
export interface SuedAct {
  readonly title: string;
  readonly number?: string;
  readonly madeOn?: CalendarDate;
  /** When the plaintiff knew of it: the suing period counts from there (行政诉讼法 46). */
  readonly knownOn?: CalendarDate;
  /** The agency did not tell of the period to sue (行诉解释 64). */
  readonly suingNotTold?: boolean;
  /** A suit over real estate: twenty years from the act instead of five (行政诉讼法 46(2)). */
  readonly realEstate?: boolean;
  /** Of an omission: when the agency received the request (行政诉讼法 47). */
  readonly requestedOn?: CalendarDate;
}

/** What a case of whatever instance opens with. */
export interface Suit {
  readonly title: string;
  readonly kind: SuitKind;
  /** A court of the bureau's list; which court has jurisdiction is never decided here (J-34). None before a suit. */
  readonly court?: string;
  readonly courtCaseNumber?: string;
  readonly courtProcedure: CourtProcedure;
  readonly cause: string;
  readonly category: string;
  readonly parties: readonly SuitParty[];
  readonly actSued: SuedAct;
  readonly request: string;
  readonly facts: string;
  readonly reasons?: string;
  /** The day the court filed the case, where we know it. */
  readonly filedOn?: CalendarDate;
  /** The day the plaintiff sued, where it lies before the filing. */
  readonly suedOn?: CalendarDate;
  readonly reconsiderationId?: string;
  readonly flags?: readonly string[];
  /** The receipt of service, the envelope or the record of electronic service in the file: the day of service is evidence. */
  readonly proof: string;
  readonly note?: string;
}

export const judgmentOutcomes = [
  'DISMISS_CLAIMS',
  'REVOKE_ACT',
  'REVOKE_ACT_PART',
  'REVOKE_REDO',
  'REVOKE_PART_REDO',
  'PERFORM_DUTY',
  'PERFORM_PAYMENT',
  'ACT_ILLEGAL',
  'ACT_VOID',
  'ACT_MODIFIED',
  'AGREEMENT_PERFORMANCE',
  'AGREEMENT_COMPENSATION',
  'COMPENSATION',
  'CLAIMS_SUPPORTED',
  'CLAIMS_PARTLY_SUPPORTED',
] as const;
export type JudgmentOutcome = (typeof judgmentOutcomes)[number];

export const rulingOutcomes = [
  'NOT_FILED',
  'SUIT_REJECTED',
  'TRANSFERRED',
  'WITHDRAWN',
  'WITHDRAWN_ACT_CHANGED',
  'DEEMED_WITHDRAWN',
  'ENDED',
] as const;
export type RulingOutcome = (typeof rulingOutcomes)[number];
/** Of the rulings that end a suit those against which one may appeal (行政诉讼法 85; 行诉解释 101). */
export const appealableRulings: readonly RulingOutcome[] = ['NOT_FILED', 'SUIT_REJECTED'];

export const secondOutcomes = [
  'AFFIRMED',
  'RULING_AFFIRMED',
  'CHANGED',
  'REMANDED',
  'REVERSED_SUIT_REJECTED',
  'APPEAL_WITHDRAWN',
  'SECOND_MEDIATION',
] as const;
export type SecondOutcome = (typeof secondOutcomes)[number];

export const suitOutcomes = [
  ...judgmentOutcomes,
  ...rulingOutcomes,
  ...secondOutcomes,
  'MEDIATED_BY_COURT',
  'RETRIAL_DISMISSED',
  'SUGGESTION_ANSWERED',
  'ENFORCEMENT_ORDERED',
  'ENFORCEMENT_REFUSED',
] as const;
export type SuitOutcome = (typeof suitOutcomes)[number];

/** A suit that the court mediated was neither won nor lost, and does not count as heard. */
export const mediatedOutcomes: readonly SuitOutcome[] = ['MEDIATED_BY_COURT', 'SECOND_MEDIATION'];

/** What counts as lost, for each defendant (law.md H.3; no national formula was found). */
export const lostOutcomes: readonly SuitOutcome[] = judgmentOutcomes.filter(
  (outcome) => outcome !== 'DISMISS_CLAIMS',
);

/** From when the period of a judgment counts (J-38); by the usual wording from its effect. */
export const performanceStarts = ['effect', 'service'] as const;
export type PerformanceStart = (typeof performanceStarts)[number];
export interface OrderedPerformance {
  readonly performWithinDays?: number;
  readonly performFrom?: (typeof performanceStarts)[number];
}

/** Six months, in which one may apply for retrial (行诉解释 110; 民事诉讼法 216). */
export const courtsHalfYear = 6;

/** Who of the agency counts as its head, and who does not (出庭规定 2). */
export const leaderPosts = ['chief', 'deputy', 'deputyInCharge', 'otherInCharge'] as const;
export type LeaderPost = (typeof leaderPosts)[number];
