import { openingExamples, type Done, type ExamplesOf } from '../litigation.examples.fixture.js';

const today = '2026-03-05';
const opened: readonly Done[] = [['2026-03-02', 'openEnforcement', { suingEndedOn: '2026-02-27' }]];
const demanded: readonly Done[] = [...opened, ['2026-03-03', 'demandCompliance']];
const applied: readonly Done[] = [...demanded, ['2026-03-18', 'applyToCourt']];
const refused: readonly Done[] = [...applied, ['2026-03-20', 'receiveEnforcementRefusal']];

/** Guards of enforcement without a suit, both ways. */
export const nonLitigationExamples: ExamplesOf = {
  openEnforcement: {
    ...openingExamples(),
    MAY_STILL_SUE: { refused: [], today, wrong: { suingEndedOn: today } },
  },
  applyToCourt: {
    DEMAND_STILL_RUNS: { refused: demanded, today: '2026-03-17', admittedToday: '2026-03-18' },
    AGENCY_SEAL_MISSING: { refused: demanded, today: '2026-03-18', wrong: { signedAndSealed: false } },
    ENFORCEMENT_PERIOD_OVER: {
      refused: demanded,
      today: '2026-05-28',
      admittedToday: '2026-05-27',
    },
  },
  receiveEnforcementRefusal: {
    COURT_SERVICE_NOT_PROVED: { refused: applied, today: '2026-03-20', wrong: { proof: '' } },
  },
  objectToRefusal: {
    OBJECTION_PERIOD_OVER: { refused, today: '2026-04-08', admittedToday: '2026-04-07' },
  },
  receiveEnforcementOrder: {
    COURT_SERVICE_NOT_PROVED: { refused: applied, today: '2026-03-20', wrong: { proof: '' } },
  },
};
