import { accepted, type ExamplesOf } from '../requirement-examples.fixture.js';

const ready = { refused: accepted, today: '2026-03-06' } as const;

/** Going to the superior, both ways. */
export const superiorExamples: ExamplesOf = {
  askSuperiorToHear: { SUPERIOR_BODY_NOT_NAMED: { ...ready, wrong: { superior: ' ' } } },
  handToSuperior: {
    SUPERIOR_BODY_NOT_NAMED: { ...ready, wrong: { superior: ' ' } },
    SUPERIOR_DECIDES_FIRST: { ...ready, wrong: { decidedOn: '2026-03-07' } },
  },
};
