import type { WithEvidenceList } from '../../hand-ins/evidence-list.js';

/** The look over what the handling unit handed in for the answer (应诉办理): what the performer says. */
export interface DraftActs {
  /** The office sends the hand-in back with remarks and asks for supplements; the draft stays in. */
  returnDraft: {
    /** The unit, by the register of organs. */
    readonly from: string;
    readonly remarks: string;
    /** What is missing, by name. */
    readonly missing?: readonly string[];
    readonly note?: string;
  };
  supplementDraft: WithEvidenceList & {
    readonly from: string;
    readonly summary?: string;
    readonly note?: string;
  };
  acceptDraft: { readonly from: string; readonly note?: string };
}

export interface DraftEvents {
  AnswerDraftReturned: DraftActs['returnDraft'];
  AnswerDraftSupplemented: DraftActs['supplementDraft'];
  AnswerDraftAccepted: DraftActs['acceptDraft'];
}
