import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { PartyRole } from '../party.js';
import type { PerformancePeriod, Service, ServiceProof } from '../terms.js';

/** What a respondent is ordered to perform (行政复议法 77(2)). */
export const orderedDuties = ['decision', 'mediationDocument', 'opinionLetter'] as const;
export type OrderedDuty = (typeof orderedDuties)[number];

/** To whom clues go: the supervisory organ, or the one that appoints (行政复议法 85, 86). */
export const clueReceivers = ['supervisoryOrgan', 'appointingOrgan'] as const;
/** A breach of the reconsideration law itself (85), or a suspected duty crime (86). */
export const clueKinds = ['breachOfThisLaw', 'dutyCrime'] as const;
/** Enforcement by one's own power, or on application by the court (行政复议法 78). */
export const enforcementWays = ['own', 'court'] as const;
export const agencySteps = ['demandServed', 'applied', 'enforced'] as const;

interface Letter {
  /** The key of an opinion letter of this case. */
  readonly letter: string;
}

/** What follows a decision, a mediation document or an opinion letter (行政复议法 76-79, 85, 86): what the performer says. */
export interface AfterActs {
  issuePerformanceOrder: {
    /** The key of the respondent who has not performed. */
    readonly to: string;
    readonly duty: OrderedDuty;
    readonly letter?: string;
    readonly performWithin: PerformancePeriod;
    readonly reason: string;
    readonly note?: string;
  };
  servePerformanceOrder: Service;
  noticeTalk: {
    /** The key of the respondent whose head is called. */
    readonly to: string;
    readonly head: string;
    readonly talkOn: CalendarDate;
    /** 09:00, in the hours of the day. */
    readonly startsAt: string;
    readonly place: string;
    readonly matters: string;
    readonly note?: string;
  };
  holdTalk: {
    readonly to: string;
    /** The person in charge who was talked to, with the post. */
    readonly head: string;
    readonly content: string;
    readonly commitment?: string;
    readonly note?: string;
  };
  issueCriticism: { readonly to: string; readonly content: string; readonly note?: string };
  issueOpinionLetter: {
    /** The key of the respondent; or the name of another lower organ. */
    readonly to?: string;
    readonly organ?: string;
    readonly problem: string;
    readonly correction: string;
    readonly note?: string;
  };
  serveOpinionLetter: Letter & ServiceProof;
  receiveOpinionFeedback: Letter & { readonly content: string; readonly note?: string };
  issueSuggestionLetter: {
    readonly organ: string;
    readonly problem: string;
    readonly suggestion: string;
    readonly note?: string;
  };
  copyToSuperior: {
    /** The key of the respondent that is a department of the government. */
    readonly about: string;
    /** Only where the register of organs does not name the department above it. */
    readonly superior?: string;
    readonly letter?: string;
    readonly note?: string;
  };
  transferClues: {
    readonly kind: (typeof clueKinds)[number];
    readonly receiver: (typeof clueReceivers)[number];
    readonly organ: string;
    readonly facts: string;
    readonly materials?: string;
    readonly note?: string;
  };
  publish: {
    /** The text as the public reads it. */
    readonly text: string;
    /** Names of persons that the text still has are there on purpose. */
    readonly namesKept?: boolean;
    /** Neither state nor business secrets nor private matters are left. */
    readonly nothingSecret: boolean;
    readonly note?: string;
  };
  demandPerformance: {
    /** The party who neither sued nor performed. */
    readonly to: string;
    readonly duty: string;
    readonly note?: string;
  };
  serveDemand: Service;
  applyEnforcement: {
    readonly against: string;
    readonly way: (typeof enforcementWays)[number];
    readonly court?: string;
    readonly content: string;
    /** Why it is applied for after the three months (行诉解释 156). */
    readonly lateReason?: string;
    readonly note?: string;
  };
  recordAgencyEnforcement: {
    readonly against: string;
    readonly step: (typeof agencySteps)[number];
    readonly note?: string;
  };
}

/** What an act adds to its payload when it is journalled. */
export interface AfterAdditions {
  PerformanceOrderIssued: { readonly order: string };
  PerformanceOrderServed: {
    readonly order: string;
    /** The one who must perform, not a party who gets a copy. */
    readonly addressed: boolean;
    /** The key under which the duty is reported as performed: the respondent's, or the letter's. */
    readonly dutyKey: string;
    readonly performWithin: PerformancePeriod;
  };
  OpinionLetterIssued: { readonly letter: string; readonly name: string };
  OpinionLetterServed: { readonly ofRespondent: boolean };
  SuggestionLetterIssued: { readonly needsVerification: boolean };
  CopiedToSuperior: { readonly superior: string };
  DecisionPublished: { readonly names: readonly string[] };
  EnforcementStep: {
    readonly role: PartyRole;
    /** The end of the period to sue, or to perform a mediation document; from then the three months run. */
    readonly enforceableSince: CalendarDate | null;
  };
}

export interface AfterEvents {
  PerformanceOrderIssued: AfterActs['issuePerformanceOrder'] & AfterAdditions['PerformanceOrderIssued'];
  PerformanceOrderServed: AfterActs['servePerformanceOrder'] & AfterAdditions['PerformanceOrderServed'];
  TalkNoticed: AfterActs['noticeTalk'];
  TalkHeld: AfterActs['holdTalk'];
  CriticismIssued: AfterActs['issueCriticism'];
  OpinionLetterIssued: AfterActs['issueOpinionLetter'] & AfterAdditions['OpinionLetterIssued'];
  OpinionLetterServed: AfterActs['serveOpinionLetter'] & AfterAdditions['OpinionLetterServed'];
  OpinionFeedbackReceived: AfterActs['receiveOpinionFeedback'];
  SuggestionLetterIssued: AfterActs['issueSuggestionLetter'] & AfterAdditions['SuggestionLetterIssued'];
  CopiedToSuperior: AfterActs['copyToSuperior'] & AfterAdditions['CopiedToSuperior'];
  CluesTransferred: AfterActs['transferClues'];
  DecisionPublished: AfterActs['publish'] & AfterAdditions['DecisionPublished'];
  PerformanceDemanded: AfterActs['demandPerformance'] & AfterAdditions['EnforcementStep'];
  DemandServed: AfterActs['serveDemand'] & AfterAdditions['EnforcementStep'];
  EnforcementApplied: AfterActs['applyEnforcement'];
  AgencyEnforcementRecorded: AfterActs['recordAgencyEnforcement'] & AfterAdditions['EnforcementStep'];
}
