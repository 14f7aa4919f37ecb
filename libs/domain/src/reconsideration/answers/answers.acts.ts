import type { WithEvidenceList } from '../../hand-ins/evidence-list.js';

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
