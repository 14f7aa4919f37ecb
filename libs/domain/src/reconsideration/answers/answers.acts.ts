import type { EvidenceLine, Inapplicable } from '../../hand-ins/evidence-list.js';

/** What is handed in beside the papers themselves: the evidence list, and why a usual paper does not exist. */
export interface WithEvidenceList {
  readonly evidenceList?: readonly EvidenceLine[];
  readonly notApplicable?: readonly Inapplicable[];
}

/** The look over a respondent's hand-in (行政复议法 48, 54): what the performer says. */
export interface AnswerActs {
  /** The office sends the hand-in back with remarks and asks for supplements; the answer stays in. */
  returnAnswer: {
    readonly from: string;
    readonly remarks: string;
    /** What is missing, by name. */
    readonly missing?: readonly string[];
    readonly note?: string;
  };
  supplementAnswer: WithEvidenceList & {
    readonly from: string;
    readonly summary?: string;
    readonly note?: string;
  };
  acceptAnswer: { readonly from: string; readonly note?: string };
}

export interface AnswerEvents {
  AnswerReturned: AnswerActs['returnAnswer'];
  AnswerSupplemented: AnswerActs['supplementAnswer'];
  AnswerAccepted: AnswerActs['acceptAnswer'];
}
