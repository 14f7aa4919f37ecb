import {
  answered,
  due,
  heard,
  openingExamples,
  performedCase,
  type Done,
  type ExamplesOf,
} from '../litigation.examples.fixture.js';

const today = '2026-05-12';
const suggested: readonly Done[] = [...performedCase, ['2026-05-11', 'receiveJudicialSuggestion']];
const analysed: readonly Done[] = [...due, ['2026-05-11', 'recordLossAnalysis']];
const claimed: readonly Done[] = [...due, ['2026-05-06', 'receiveCompensationClaim']];
/** The claims were dismissed, and the judgment is in effect from 30 April. */
const won: readonly Done[] = [
  ...heard,
  ['2026-04-13', 'receiveJudgment'],
  ['2026-04-14', 'recordJudgmentService'],
];
const procurator: readonly Done[] = [['2026-03-02', 'receiveProcuratorSuggestion']];

/** Guards after the judgment, both ways. */
export const afterJudgmentExamples: ExamplesOf = {
  performed: {
    SAME_ACT_MADE_AGAIN: {
      refused: due,
      today,
      wrong: { sameAct: true },
      right: { sameAct: true, quashedForProcedure: true },
    },
  },
  recordEnforcement: {
    JUDGMENT_PERIOD_NOT_OVER: { refused: due, today: '2026-06-29', admittedToday: '2026-06-30' },
  },
  receiveJudicialSuggestion: {
    LETTER_RECORDED_BEFORE: { refused: suggested, today, wrong: { letter: 'letter-1' } },
  },
  replyJudicialSuggestion: {
    NO_SUGGESTION_OPEN: { refused: performedCase, admitted: suggested, today },
    NO_LETTER_TO_ANSWER: { refused: suggested, today, wrong: { letter: 'letter-2' } },
  },
  submitDraftReply: { NO_SUGGESTION_OPEN: { refused: performedCase, admitted: suggested, today } },
  receiveProcuratorSuggestion: openingExamples(),
  replyProcuratorSuggestion: {
    PERFORMANCE_NOT_TOLD: { refused: procurator, today, wrong: { performance: ' ' } },
  },
  receiveCompensationClaim: {
    LETTER_RECORDED_BEFORE: { refused: claimed, today, wrong: { claim: 'claim-1' } },
  },
  decideCompensation: {
    NO_CLAIM_OPEN: { refused: due, admitted: claimed, today },
    NO_LETTER_TO_ANSWER: { refused: claimed, today, wrong: { claim: 'claim-2' } },
  },
  recordLossAnalysis: {
    NO_LOSS_TO_ANALYSE: { refused: won, admitted: due, today },
    NOT_THE_ORGAN_THAT_LOST: { refused: due, today, wrong: { about: 'plaintiff-1' } },
    LOSS_ANALYSIS_INCOMPLETE: { refused: due, today, wrong: { causes: [] } },
  },
  recordMeasuresDone: {
    NO_MEASURES_OPEN: { refused: due, admitted: analysed, today },
    NO_MEASURES_OF_THIS_ORGAN: { refused: analysed, today, wrong: { about: 'plaintiff-1' } },
    MEASURES_DONE_UNTOLD: { refused: analysed, today, wrong: { done: ' ' } },
  },
  recordCounselOpinion: {
    NO_COUNSEL_ASSIGNED: { refused: answered, today, organ: { counsel: [] }, admittedOrgan: {} },
    COUNSEL_NOT_ASSIGNED: {
      refused: answered,
      today,
      wrong: { counsel: 'counsel-9' },
      right: { counsel: 'counsel-1' },
    },
  },
  close: {
    LAWSUIT_STILL_OWES: {
      refused: suggested,
      admitted: [...suggested, ['2026-05-12', 'replyJudicialSuggestion']],
      today,
    },
  },
};
