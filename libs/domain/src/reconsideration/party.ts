import type { CalendarDate } from '../calendar/calendar-date.js';

export const partyRoles = ['applicant', 'respondent', 'thirdParty'] as const;
export type PartyRole = (typeof partyRoles)[number];
export const partyKinds = ['citizen', 'company', 'organisation', 'organ'] as const;
export type PartyKind = (typeof partyKinds)[number];

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
  /** Elected representative of several applicants (行政复议法 15). */
  readonly representative?: boolean;
  readonly note?: string;
}
