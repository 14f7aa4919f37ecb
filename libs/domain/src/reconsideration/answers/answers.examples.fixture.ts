import {
  answered,
  served,
  servedOnBothRespondents,
  type Done,
  type ExamplesOf,
} from '../requirement-examples.fixture.js';

const today = '2026-03-23';
const returned: readonly Done[] = [...answered, [today, 'returnAnswer']];
const acceptedAnswer: readonly Done[] = [...answered, [today, 'acceptAnswer']];
const ofOrganOne = { speaksFor: ['organ-1'] };
const wrongParty = { from: 'applicant-1' };
const oneAnswered: readonly Done[] = [
  ...servedOnBothRespondents,
  ['2026-03-20', 'receiveAnswer', { from: 'respondent-1' }],
];

/** What is returned, supplemented and accepted, and by whom. */
export const answerExamples: ExamplesOf = {
  returnAnswer: {
    NOT_A_RESPONDENT: { refused: answered, today, wrong: wrongParty },
    ANSWER_NOT_IN: { refused: served, admitted: answered, today },
    ANSWER_ALREADY_RETURNED: { refused: returned, admitted: answered, today },
    RETURN_REMARKS_MISSING: { refused: answered, today, wrong: { remarks: ' ' } },
  },
  supplementAnswer: {
    NOT_A_RESPONDENT: { refused: returned, today, wrong: wrongParty },
    ANSWER_OF_ANOTHER_ORGAN: {
      refused: oneAnswered,
      today,
      wrong: { from: 'respondent-2' },
      right: { from: 'respondent-1' },
      organ: ofOrganOne,
    },
    HANDED_IN_TODAY_ONLY: { refused: returned, today: '2026-03-24', wrongOn: today, organ: ofOrganOne },
    ANSWER_NOT_IN: { refused: served, admitted: answered, today },
    ANSWER_ALREADY_ACCEPTED: { refused: acceptedAnswer, admitted: returned, today },
    SUPPLEMENTS_MISSING: { refused: returned, today, wrong: { summary: ' ' } },
  },
  acceptAnswer: {
    NOT_A_RESPONDENT: { refused: answered, today, wrong: wrongParty },
    ANSWER_NOT_IN: { refused: served, admitted: answered, today },
    ANSWER_ALREADY_ACCEPTED: { refused: acceptedAnswer, admitted: answered, today },
  },
};
