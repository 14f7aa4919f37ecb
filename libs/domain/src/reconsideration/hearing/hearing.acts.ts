import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Person } from '../people-of-office.js';
import type { Service } from '../terms.js';

/** Cases that must be heard: major, difficult or complex ones (行政复议法 50(1); 听证办法 3). */
export const mandatoryHearingGrounds = [
  'publicInterest',
  'groupOrAttention',
  'newBusiness',
  'evidenceDisputed',
  'complexRelations',
  'otherMajor',
] as const;
/** Cases that may be heard (行政复议法 50(2); 条例2007 33). */
export const optionalHearingGrounds = ['applicantAsks', 'officeDecides'] as const;
export const hearingGrounds = [...mandatoryHearingGrounds, ...optionalHearingGrounds] as const;
export type HearingGround = (typeof hearingGrounds)[number];

/** The course of a hearing, as the record is divided. */
export const hearingStages = [
  'opening',
  'applicantStatement',
  'respondentAnswer',
  'thirdPartyStatement',
  'evidence',
  'debate',
  'finalStatement',
] as const;
export type HearingStage = (typeof hearingStages)[number];

/** When and where a hearing takes place. */
export interface HearingTime {
  readonly hearingOn: CalendarDate;
  /** 09:00, in the hours of the day. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly room: string;
}

/** Whether a party came, who came for it, and why its head or the party itself did not (行政复议法 51). */
export interface Attendance {
  readonly party: string;
  readonly attended: boolean;
  readonly attendedBy?: string;
  /** A respondent's head should come; otherwise the reason is stated and staff are sent (51(3)). */
  readonly headAttended?: boolean;
  readonly reason?: string;
  /** The absence has a good reason; without one an applicant waives the hearing (51(2)). */
  readonly excused?: boolean;
}

export interface StageRecord {
  readonly stage: HearingStage;
  readonly content: string;
}

/** Hearing (行政复议法 50, 51; 条例2007 33): what the performer says. */
export interface HearingActs {
  noticeHearing: HearingTime & {
    readonly ground: HearingGround;
    /** One presider, two members or more, one recorder, by their ids (行政复议法 50(3)). */
    readonly presider: string;
    readonly members: readonly string[];
    readonly recorder: string;
    readonly matters: string;
    /** Held together with the cases of a series at the same time and place. */
    readonly joint?: boolean;
    /** Why mediation was not tried before (the bureau's rule). */
    readonly noMediationReason?: string;
    readonly note?: string;
  };
  serveHearingNotice: Service;
  postponeHearing: HearingTime & { readonly reason: string; readonly note?: string };
  cancelHearing: { readonly reason: string; readonly note?: string };
  holdHearing: {
    readonly attendance: readonly Attendance[];
    readonly stages: readonly StageRecord[];
    /** Checked and signed by those who took part. */
    readonly signed: boolean;
    readonly unsignedReason?: string;
    readonly note?: string;
  };
}

export interface Panel {
  readonly presider: Person;
  readonly members: readonly Person[];
  readonly recorder: Person;
}

/** What a notice of a hearing adds when it is journalled. */
export interface HearingNoticeAdditions {
  readonly panel: Panel;
  /** The parties who must be told in time. */
  readonly recipients: readonly string[];
}

export interface HearingEvents {
  HearingNoticed: HearingActs['noticeHearing'] &
    HearingNoticeAdditions & { readonly mediationReasonOwed: boolean };
  HearingNoticeServed: HearingActs['serveHearingNotice'];
  HearingPostponed: HearingActs['postponeHearing'] &
    HearingNoticeAdditions & { readonly formerly: HearingTime };
  HearingCancelled: HearingActs['cancelHearing'] & { readonly formerly: HearingTime };
  HearingHeld: HearingActs['holdHearing'] & {
    readonly held: HearingTime & { readonly panel: Panel; readonly matters: string };
  };
}
