import { sampleParties } from '../../scenario/sample-payloads.js';
import type { ExamplesOf } from '../requirement-examples.fixture.js';

const first = { refused: [], today: '2026-03-02' } as const;
const concluded = { concludedOn: '2026-03-02', outcome: 'REVOKE' } as const;
const line = ['2026-03-02', 'importRegisterEntry'] as const;

/** A line of an old register, both ways. */
export const registerExamples: ExamplesOf = {
  importRegisterEntry: {
    REGISTER_DAYS_OUT_OF_ORDER: {
      ...first,
      wrong: { ...concluded, acceptedOn: '2026-03-01' },
      right: { ...concluded, acceptedOn: '2026-03-02' },
    },
    REGISTER_DAY_IN_FUTURE: {
      ...first,
      wrong: { ...concluded, concludedOn: '2026-03-03' },
      right: concluded,
    },
    REGISTER_DAY_TOO_EARLY: {
      refused: [],
      today: '1990-10-01',
      ruleSet: 'R0',
      wrong: { acceptedOn: '1990-10-01' },
      right: { acceptedOn: '1990-10-01', concludedOn: '1990-10-01', outcome: 'REVOKE' },
    },
    REGISTER_OUTCOME_WITHOUT_DAY: { ...first, wrong: { outcome: 'REVOKE' }, right: concluded },
    PARTIES_INCOMPLETE: { ...first, wrong: { parties: sampleParties({ respondent: 0 }) } },
    PARTY_KEYS_REPEATED: { ...first, wrong: { parties: [...sampleParties(), ...sampleParties()] } },
    REGISTER_OUTCOME_UNKNOWN_THEN: {
      refused: [],
      today: '2023-03-02',
      ruleSet: 'R0',
      wrong: { concludedOn: '2023-03-02', outcome: 'REJECT_REQUEST' },
      right: { concludedOn: '2023-03-02', outcome: 'REJECT_R0' },
    },
    REGISTER_PENDING_INCOMPLETE: {
      ...first,
      wrong: { actTitle: undefined },
      right: { ...concluded, actTitle: undefined },
    },
  },
  acceptAsRegistered: {
    REGISTER_SAYS_NOT_ACCEPTED: {
      refused: [['2026-03-02', 'importRegisterEntry', { acceptedOn: undefined }]],
      admitted: [line],
      today: '2026-03-02',
    },
  },
  closeAsRegistered: {
    REGISTER_SAYS_PENDING: {
      refused: [['2026-03-02', 'importRegisterEntry', { acceptedOn: undefined }]],
      admitted: [['2026-03-02', 'importRegisterEntry', concluded]],
      today: '2026-03-02',
    },
  },
};
