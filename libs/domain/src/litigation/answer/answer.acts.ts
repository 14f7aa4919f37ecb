import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { WithEvidenceList } from '../../hand-ins/evidence-list.js';
import type { Suit } from '../litigation-terms.js';

/** A summons with the copy of the complaint, and what the court set with it. */
export interface Summons extends Suit {
  /** The days the court set for evidence (行诉解释 104; 民诉解释 99, 266). */
  readonly courtSetEvidenceDays?: number;
  /** The case whose judgment was quashed and sent back (行政诉讼法 89). */
  readonly remandedFrom?: string;
}

/** Counsel or staff who act under a mandate with the agency's seal (行诉解释 131(2)). */
export interface SuitAgent {
  readonly name: string;
  readonly post: string;
  readonly powers: string;
}

/** From the summons to the answer at the court (law.md E.2). */
export interface AnswerActs {
  receiveSummons: Summons;
  assign: { readonly unit: string; readonly internalDue?: CalendarDate; readonly note?: string };
  confirmAssignment: { readonly contact: string; readonly note?: string };
  assignOfficer: { readonly officerId: string; readonly note?: string };
  appointAgents: { readonly agents: readonly SuitAgent[]; readonly sealed: boolean; readonly note?: string };
  /** Papers beside it are named by the evidence list; the count alone is what came on paper. */
  submitDraftAnswer: WithEvidenceList & {
    readonly from: string;
    readonly evidenceCount?: number;
    readonly summary?: string;
    readonly note?: string;
  };
  /** The same of an appeal or a retrial, which do not change their stage by it. */
  submitHigherDraft: WithEvidenceList & {
    readonly from: string;
    readonly summary?: string;
    readonly note?: string;
  };
  reviewAnswer: { readonly by: string; readonly opinion: string; readonly note?: string };
  approveAnswer: { readonly summary?: string; readonly note?: string };
  fileAnswer: {
    readonly evidenceListed: boolean;
    readonly basesListed: boolean;
    /** Why evidence or bases follow later or are not needed. */
    readonly withoutReason?: string;
    /** The defendants of ours it answers for, where they answer apart; all of them where it names none. */
    readonly defendants?: readonly string[];
    readonly way?: string;
    readonly note?: string;
  };
  requestEvidenceExtension: { readonly reason: string; readonly note?: string };
  recordEvidenceExtension: {
    readonly granted: boolean;
    /** The cause that kept us from submitting ended on this day; the fifteen days count from there. */
    readonly causeEndedOn?: CalendarDate;
    readonly note?: string;
  };
  allowSupplement: { readonly withinDays: number; readonly reason: string; readonly note?: string };
  fileSupplement: { readonly summary: string; readonly note?: string };
  objectJurisdiction: { readonly competentCourt: string; readonly reason: string; readonly note?: string };
  receiveJurisdictionRuling: { readonly upheld: boolean; readonly note?: string };
  appealJurisdictionRuling: { readonly reason: string; readonly note?: string };
}

export interface AnswerEvents {
  SummonsReceived: AnswerActs['receiveSummons'];
  UnitAssigned: AnswerActs['assign'];
  AssignmentConfirmed: AnswerActs['confirmAssignment'];
  OfficerAssigned: AnswerActs['assignOfficer'];
  AgentsAppointed: AnswerActs['appointAgents'];
  AnswerDrafted: AnswerActs['submitDraftAnswer'];
  HigherAnswerDrafted: AnswerActs['submitHigherDraft'];
  AnswerReviewed: AnswerActs['reviewAnswer'];
  AnswerApproved: AnswerActs['approveAnswer'];
  AnswerFiled: AnswerActs['fileAnswer'] & {
    /** A defendant’s evidence is still to come within the period: the answer alone does not end it (行政诉讼法 34, 67). */
    readonly evidenceFollows?: true;
  };
  EvidenceExtensionRequested: AnswerActs['requestEvidenceExtension'];
  EvidenceExtensionDecided: AnswerActs['recordEvidenceExtension'];
  SupplementAllowed: AnswerActs['allowSupplement'];
  SupplementFiled: AnswerActs['fileSupplement'] & {
    /** The evidence the answer had left to follow. */
    readonly completesAnswer?: true;
  };
  JurisdictionObjected: AnswerActs['objectJurisdiction'];
  JurisdictionRuled: AnswerActs['receiveJurisdictionRuling'];
  JurisdictionAppealed: AnswerActs['appealJurisdictionRuling'];
}
