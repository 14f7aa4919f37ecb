import { accepted, type ExamplesOf } from '../requirement-examples.fixture.js';

const today = '2026-03-06';

/** Whose opinion the file takes in. */
export const counselExamples: ExamplesOf = {
  recordCounselOpinion: {
    NO_COUNSEL_ASSIGNED: { refused: accepted, today, organ: { counsel: [] }, admittedOrgan: {} },
    COUNSEL_NOT_ASSIGNED: {
      refused: accepted,
      today,
      wrong: { counsel: 'counsel-9' },
      right: { counsel: 'counsel-1' },
    },
  },
};
