import { answered, type ExamplesOf } from '../requirement-examples.fixture.js';

const review = { refused: answered, today: '2026-03-26' } as const;

/** Who may ask for a stay, and what it rests on. */
export const stayExamples: ExamplesOf = {
  requestStay: { STAY_NOT_FOR_RESPONDENT: { ...review, wrong: { by: 'respondent-1' } } },
  stayExecution: {
    STAY_NOT_REQUESTED: {
      ...review,
      admitted: [...answered, ['2026-03-25', 'requestStay']],
      wrong: { ground: 'requested' },
      right: { ground: 'requested' },
    },
  },
};
