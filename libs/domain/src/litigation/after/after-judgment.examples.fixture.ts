import {
  due,
  openingExamples,
  performedCase,
  type Done,
  type ExamplesOf,
} from '../litigation.examples.fixture.js';

const today = '2026-05-12';
const suggested: readonly Done[] = [...performedCase, ['2026-05-11', 'receiveJudicialSuggestion']];
const claimed: readonly Done[] = [...due, ['2026-05-06', 'receiveCompensationClaim']];
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
    NO_LETTER_TO_ANSWER: { refused: performedCase, admitted: suggested, today },
  },
  receiveProcuratorSuggestion: openingExamples(),
  replyProcuratorSuggestion: {
    PERFORMANCE_NOT_TOLD: { refused: procurator, today, wrong: { performance: ' ' } },
  },
  receiveCompensationClaim: {
    LETTER_RECORDED_BEFORE: { refused: claimed, today, wrong: { claim: 'claim-1' } },
  },
  decideCompensation: { NO_LETTER_TO_ANSWER: { refused: due, admitted: claimed, today } },
  close: {
    LAWSUIT_STILL_OWES: {
      refused: suggested,
      admitted: [...suggested, ['2026-05-12', 'replyJudicialSuggestion']],
      today,
    },
  },
};
