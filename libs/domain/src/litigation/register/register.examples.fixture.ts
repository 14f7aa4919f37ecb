import { strangers, twice, type ExamplesOf } from '../litigation.examples.fixture.js';

const first = { refused: [], today: '2026-03-02' } as const;
const concluded = { concludedOn: '2026-03-02', outcome: 'DISMISS_CLAIMS' } as const;

/** A line of an old register of lawsuits, both ways. */
export const suitRegisterExamples: ExamplesOf = {
  importRegisterEntry: {
    REGISTER_DAYS_OUT_OF_ORDER: {
      ...first,
      wrong: { ...concluded, concludedOn: '2026-03-01' },
      right: concluded,
    },
    REGISTER_DAY_IN_FUTURE: {
      ...first,
      wrong: { ...concluded, concludedOn: '2026-03-03' },
      right: concluded,
    },
    REGISTER_DAY_TOO_EARLY: {
      refused: [],
      today: '1990-10-01',
      ruleSet: 'L0',
      right: { concludedOn: '1990-10-01', outcome: 'DISMISS_CLAIMS' },
    },
    REGISTER_OUTCOME_WITHOUT_DAY: {
      ...first,
      wrong: { concludedOn: '2026-03-02' },
      right: concluded,
    },
    SUIT_PARTIES_INCOMPLETE: { ...first, wrong: { parties: strangers } },
    PARTY_KEYS_REPEATED: { ...first, wrong: { parties: twice } },
    SUIT_COURT_NOT_NAMED: { ...first, wrong: { court: ' ' }, right: { ...concluded, court: ' ' } },
    REGISTER_PENDING_HIGHER_INSTANCE: {
      ...first,
      wrong: { instance: 'second' },
      right: { ...concluded, instance: 'second' },
    },
  },
};
