import { ownRules } from '../litigation-law.js';
import { handlers, withUnit, type Chapter } from '../litigation-rows.js';
import { inFirstInstance } from '../judgment/judgment.requirements.js';
import { drafted, higherDraftable, noticed, unanswered } from '../litigation-tracks.js';
import type { AnswerActs } from '../answer/answer.acts.js';
import type { DraftActs } from './drafts.acts.js';
import * as need from './drafts.requirements.js';

const rules = ownRules();
const draftOf = ({ from }: { readonly from: string }): string => `draft of ${from}`;

/** The hand-in of the handling unit: handed in, returned with remarks, supplemented, accepted (应诉办理). */
export const draftRows: Chapter<DraftActs & Pick<AnswerActs, 'submitDraftAnswer' | 'submitHigherDraft'>> = {
  submitDraftAnswer: {
    article: rules,
    by: withUnit,
    moves: { phase: { from: [...unanswered, ...noticed], to: 'PREPARING_ANSWER' } },
    requires: [inFirstInstance, need.answerNotFiled, need.byOwnUnit, need.onDayOfReceipt],
    records: 'AnswerDrafted',
  },
  submitHigherDraft: {
    article: rules,
    by: withUnit,
    moves: { phase: { from: [...higherDraftable, ...noticed] } },
    requires: [need.inHigherInstance, need.answerNotFiled, need.byOwnUnit, need.onDayOfReceipt],
    records: 'HigherAnswerDrafted',
    key: draftOf,
  },
  returnDraft: {
    article: rules,
    by: handlers,
    moves: { phase: { from: drafted } },
    requires: [need.answerNotFiled, need.draftIn, need.notReturnedYet, need.remarksGiven],
    records: 'AnswerDraftReturned',
    key: draftOf,
  },
  supplementDraft: {
    article: rules,
    by: withUnit,
    moves: { phase: { from: drafted } },
    requires: [
      need.answerNotFiled,
      need.byOwnUnit,
      need.onDayOfReceipt,
      need.draftIn,
      need.notAcceptedYet,
      need.supplementsGiven,
    ],
    records: 'AnswerDraftSupplemented',
    key: draftOf,
  },
  acceptDraft: {
    article: rules,
    by: handlers,
    moves: { phase: { from: drafted } },
    requires: [need.answerNotFiled, need.draftIn, need.notAcceptedYet],
    records: 'AnswerDraftAccepted',
    key: draftOf,
  },
};
