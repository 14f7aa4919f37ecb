import {
  hearingAtOnce,
  hearingOfAppeal,
  hearingSet,
  summoned,
  type Done,
  type ExamplesOf,
} from '../litigation.examples.fixture.js';

const today = '2026-03-10';
const unit = { from: 'organ-1' };
const assigned: readonly Done[] = [...summoned, ['2026-03-03', 'assign']];
const drafted: readonly Done[] = [...assigned, ['2026-03-09', 'submitDraftAnswer']];
const returned: readonly Done[] = [...drafted, [today, 'returnDraft']];
const accepted: readonly Done[] = [...drafted, [today, 'acceptDraft']];
/** An application for retrial keeps its stage once our opinion is filed. */
const retrial: readonly Done[] = [
  ['2026-03-02', 'receiveRetrialCopy'],
  ['2026-03-03', 'assign'],
];
const retrialDrafted: readonly Done[] = [...retrial, ['2026-03-09', 'submitHigherDraft']];
const filed: readonly Done[] = [
  ...retrialDrafted,
  ['2026-03-09', 'approveAnswer'],
  ['2026-03-10', 'fileRetrialOpinion'],
];
const organ = { speaksFor: ['organ-1'] };
const ofAnother = { today, organ, wrong: { from: 'organ-2' }, right: unit };
const notToday = { today, organ, wrongOn: '2026-03-09' };
const answerFiled = { refused: filed, admitted: retrialDrafted, today };

/** What a handling unit hands in, and what is returned, supplemented and accepted, and by whom. */
export const draftExamples: ExamplesOf = {
  submitDraftAnswer: {
    NOT_OF_THIS_INSTANCE: { refused: hearingOfAppeal, admitted: hearingAtOnce, today },
    ANSWER_FILED_ALREADY: { refused: hearingSet, admitted: hearingAtOnce, today: '2026-03-23' },
    DRAFT_OF_ANOTHER_UNIT: { refused: assigned, ...ofAnother },
    HANDED_IN_TODAY_ONLY: { refused: assigned, ...notToday },
  },
  submitHigherDraft: {
    NOT_OF_THIS_INSTANCE: { refused: hearingAtOnce, admitted: hearingOfAppeal, today },
    ANSWER_FILED_ALREADY: answerFiled,
    DRAFT_OF_ANOTHER_UNIT: { refused: retrial, ...ofAnother },
    HANDED_IN_TODAY_ONLY: { refused: retrial, ...notToday },
  },
  returnDraft: {
    ANSWER_FILED_ALREADY: answerFiled,
    DRAFT_NOT_IN: { refused: drafted, today, wrong: { from: 'organ-2' } },
    DRAFT_ALREADY_RETURNED: { refused: returned, admitted: drafted, today },
    RETURN_REMARKS_MISSING: { refused: drafted, today, wrong: { remarks: ' ' } },
  },
  supplementDraft: {
    ANSWER_FILED_ALREADY: answerFiled,
    DRAFT_OF_ANOTHER_UNIT: { refused: drafted, ...ofAnother },
    HANDED_IN_TODAY_ONLY: { refused: drafted, ...notToday },
    DRAFT_NOT_IN: { refused: drafted, today, wrong: { from: 'organ-2' } },
    DRAFT_ALREADY_ACCEPTED: { refused: accepted, admitted: returned, today },
    SUPPLEMENTS_MISSING: { refused: returned, today, wrong: { summary: ' ' } },
  },
  acceptDraft: {
    ANSWER_FILED_ALREADY: answerFiled,
    DRAFT_NOT_IN: { refused: drafted, today, wrong: { from: 'organ-2' } },
    DRAFT_ALREADY_ACCEPTED: { refused: accepted, admitted: drafted, today },
  },
};
