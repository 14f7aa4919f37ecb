import type { DecisionOutcome } from '../outcomes.js';
import type { PerformancePeriod, Service } from '../terms.js';
import type { DecisionGround, ResultOutcome } from './decision-grounds.js';
import type { SuitDefendants } from './defendants.js';

/** How the result leaves the applicant beside the act complained of (行政复议法 63(2)). */
export const decisionEffects = ['better', 'same', 'worse'] as const;
export type DecisionEffect = (typeof decisionEffects)[number];

/** What becomes of money or goods that were taken (行政复议法 72(2)). */
export const restitutionKinds = ['return', 'release', 'value'] as const;
export type RestitutionKind = (typeof restitutionKinds)[number];

/** Who discussed: only the reconsideration body itself takes the place of its head (行政复议法 61(1)). */
export const discussionLevels = ['organ', 'office'] as const;
export type DiscussionLevel = (typeof discussionLevels)[number];

/** What is decided on one request of the application. */
export interface ResultItem {
  /** The number of the request in the application, from 1. */
  readonly item: number;
  readonly outcome: ResultOutcome;
  readonly ground?: DecisionGround;
  /** Compensation in yuan, where it is granted (行政复议法 72). */
  readonly amount?: number;
}

export interface DecisionDraft {
  readonly outcome: DecisionOutcome | 'REJECT_APPLICATION';
  readonly ground?: DecisionGround;
  /** Results request by request; the outcome is then the weightiest of them. */
  readonly items?: readonly ResultItem[];
  readonly effect?: DecisionEffect;
  /** The third party who asked for the opposite of what the applicant asks. */
  readonly oppositeRequestBy?: string;
  /** The applicant asked for the act to be declared void (行政复议法 67). */
  readonly voidRequested?: boolean;
  /** Why the decision does not rest on the respondent's silence (行政复议法 70). */
  readonly silenceWeighed?: string;
  /** Why nothing is decided on compensation although the application speaks of it. */
  readonly noCompensationReason?: string;
  readonly restitution?: { readonly kind: RestitutionKind; readonly content: string };
  readonly findings: string;
  readonly reasons: string;
  /** The result as the document words it. */
  readonly result: string;
  readonly redo?: boolean;
  readonly performWithin?: PerformancePeriod;
  /** The decision rests on the record of the hearing (行政复议法 61(2)). */
  readonly restsOnHearing?: boolean;
  /** How the committee's opinions were weighed (行政复议法 61(3)). */
  readonly committeeOpinion?: string;
  readonly note?: string;
}

/** Words of the decision that are put right. */
export interface WordsCorrected {
  readonly wrong: string;
  readonly right: string;
}

/** Draft, discussion, decision and its correction (行政复议法 61): what the performer says. */
export interface DecisionActs {
  submitDraft: {
    /** 审理报告. */
    readonly report: string;
    readonly outcome?: DecisionDraft['outcome'];
    /** The operative part as drafted. */
    readonly result?: string;
    readonly note?: string;
  };
  discussCollectively: {
    readonly level: DiscussionLevel;
    readonly participants: readonly string[];
    readonly opinions: string;
    readonly conclusion: string;
    readonly passed: boolean;
    /** The outcome agreed on. */
    readonly outcome?: DecisionDraft['outcome'];
    readonly note?: string;
  };
  proposeDecision: DecisionDraft;
  returnDecision: Record<string, never>;
  withdrawDecision: Record<string, never>;
  decide: DecisionDraft;
  rejectApplication: DecisionDraft;
  correctDecision: {
    readonly corrections: readonly WordsCorrected[];
    readonly reason: string;
    readonly note?: string;
  };
  serveDecisionCorrection: Service;
}

export interface DecisionEvents {
  DraftSubmitted: DecisionActs['submitDraft'];
  CollectivelyDiscussed: DecisionActs['discussCollectively'];
  DecisionProposed: DecisionDraft & { readonly mediationReasonOwed: boolean };
  DecisionReturned: DecisionActs['returnDecision'];
  DecisionWithdrawn: DecisionActs['withdrawDecision'];
  DecisionMade: DecisionDraft & { readonly defendants?: SuitDefendants };
  ApplicationRejected: DecisionDraft & {
    readonly reconsiderationFirst: boolean;
    readonly defendants?: SuitDefendants;
  };
  DecisionCorrected: DecisionActs['correctDecision'];
  DecisionCorrectionServed: DecisionActs['serveDecisionCorrection'];
}
