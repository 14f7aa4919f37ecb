import { addMonths, type CalendarDate } from '../calendar/calendar-date.js';

export const partyRoles = ['applicant', 'respondent', 'thirdParty', 'plaintiff', 'defendant'] as const;
/** The parties an application knows (行政复议法 9, 10, 16). */
export const applicationRoles = [
  'applicant',
  'respondent',
  'thirdParty',
] as const satisfies readonly PartyRole[];
export type PartyRole = (typeof partyRoles)[number];
export const partyKinds = ['citizen', 'company', 'organisation', 'organ'] as const;
export type PartyKind = (typeof partyKinds)[number];

export const agentKinds = [
  'lawyer',
  'legalWorker',
  'relative',
  'employee',
  'recommended',
  'agencyStaff',
] as const;
export type AgentKind = (typeof agentKinds)[number];
export const mandateKinds = ['general', 'special'] as const;

/** Who acts for a party under a mandate: one or two (行政复议法 17; 条例2007 10). */
export interface Agent {
  readonly name: string;
  readonly kind: AgentKind;
  readonly mandate: (typeof mandateKinds)[number];
  /** What a special mandate covers: to admit, to change, to withdraw, to settle. */
  readonly powers?: string;
  /** Identity card, or the licence of a lawyer or legal worker. */
  readonly idNo?: string;
  readonly phone?: string;
}

/** The legal representative of a citizen without capacity (行政复议法 14). */
export interface Guardian {
  readonly name: string;
  readonly relation: string;
  readonly phone?: string;
}

/** A party to the case. `key` is its name within the case (applicant-1, respondent-2 …) and never changes. */
export interface Party {
  readonly key: string;
  readonly role: PartyRole;
  readonly kind: PartyKind;
  readonly name: string;
  /** The organ of the register, for respondents. */
  readonly organId?: string;
  readonly sex?: 'male' | 'female';
  readonly born?: CalendarDate;
  readonly idNo?: string;
  readonly creditCode?: string;
  readonly legalRepresentative?: string;
  readonly address?: string;
  readonly phone?: string;
  /** Consent to service by electronic means, which needs an address (民事诉讼法 90, by 行政复议法 88). */
  readonly electronicService?: boolean;
  readonly electronicAddress?: string;
  /** Elected representative of several applicants (行政复议法 15). */
  readonly representative?: boolean;
  readonly agents?: readonly Agent[];
  readonly guardian?: Guardian;
  readonly note?: string;
}

/** Joint applicants above this number elect representatives (条例2007 8; in R2 cases to be verified, J-2). */
export const jointApplicantsWithoutRepresentatives = 5;
export const mostRepresentatives = 5;
const MAJORITY_IN_MONTHS = 18 * 12;

/** Whether a citizen is under eighteen on a day, so that a legal representative acts for him (民法典 17; 行政复议法 14). */
export const isMinor = (born: CalendarDate, on: CalendarDate): boolean =>
  addMonths(born, MAJORITY_IN_MONTHS) > on;
