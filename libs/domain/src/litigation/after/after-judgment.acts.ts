import type { Suit } from '../litigation-terms.js';

/** What a court does against an agency that does not perform (行政诉讼法 96). */
export const courtMeasures = ['transfer', 'fine', 'publication', 'suggestion', 'detention'] as const;
export type CourtMeasure = (typeof courtMeasures)[number];
/** Of a norm the reply has a period, of other matters none by law (行诉解释 149). */
export const suggestionMatters = ['norm', 'other'] as const;
export type SuggestionMatter = (typeof suggestionMatters)[number];

/** After the judgment: performance, letters of court and procuratorate, compensation (law.md E.5). */
export interface AfterJudgmentActs {
  submitPerformanceDraft: { readonly from: string; readonly note?: string };
  performed: {
    readonly how: string;
    /** The new act rests on the same facts and reasons as the one quashed (行政诉讼法 71). */
    readonly sameAct: boolean;
    /** The act was quashed for procedure alone, so that it may be made again (行诉解释 90). */
    readonly quashedForProcedure?: boolean;
    readonly note?: string;
  };
  recordEnforcement: { readonly measure: CourtMeasure; readonly content: string; readonly note?: string };
  applyCourtEnforcement: { readonly against: string; readonly content: string; readonly note?: string };
  receiveJudicialSuggestion: {
    /** Its name within the case; the next one where it is left out. */
    readonly letter?: string;
    readonly matter: (typeof suggestionMatters)[number];
    readonly subject: string;
    readonly note?: string;
  };
  replyJudicialSuggestion: { readonly letter: string; readonly content: string; readonly note?: string };
  receiveProcuratorSuggestion: Suit & { readonly urgent?: boolean };
  submitDraftReply: { readonly from: string; readonly note?: string };
  replyProcuratorSuggestion: {
    /** What was done; the reply alone does not perform (检察公益诉讼解释 21). */
    readonly performance: string;
    readonly content: string;
    readonly note?: string;
  };
  receiveCompensationClaim: {
    readonly claim?: string;
    readonly claimant: string;
    readonly amount?: number;
    readonly note?: string;
  };
  decideCompensation: {
    readonly claim: string;
    readonly granted: boolean;
    readonly amount?: number;
    readonly note?: string;
  };
}

export interface AfterJudgmentEvents {
  PerformanceDrafted: AfterJudgmentActs['submitPerformanceDraft'];
  JudgmentPerformed: AfterJudgmentActs['performed'];
  JudgmentEnforced: AfterJudgmentActs['recordEnforcement'];
  CourtEnforcementApplied: AfterJudgmentActs['applyCourtEnforcement'];
  JudicialSuggestionReceived: AfterJudgmentActs['receiveJudicialSuggestion'] & { readonly letter: string };
  JudicialSuggestionAnswered: AfterJudgmentActs['replyJudicialSuggestion'];
  ProcuratorSuggestionReceived: AfterJudgmentActs['receiveProcuratorSuggestion'];
  ReplyDrafted: AfterJudgmentActs['submitDraftReply'];
  ProcuratorSuggestionAnswered: AfterJudgmentActs['replyProcuratorSuggestion'];
  CompensationClaimed: AfterJudgmentActs['receiveCompensationClaim'] & { readonly claim: string };
  CompensationDecided: AfterJudgmentActs['decideCompensation'];
}
