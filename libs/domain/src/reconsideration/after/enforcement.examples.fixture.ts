import {
  heard,
  servedOnBoth,
  servedOnOne,
  type Done,
  type ExamplesOf,
} from '../requirement-examples.fixture.js';

const changed: readonly Done[] = [
  ...heard,
  ['2026-04-15', 'proposeDecision', { outcome: 'MODIFY', result: '罚款变更为五千元' }],
  ['2026-04-20', 'decide'],
];
const changedOnOne: readonly Done[] = [...changed, ['2026-04-22', 'serveDecision', { to: 'applicant-1' }]];
/** The period to sue ends on 2026-05-07. */
export const modified: readonly Done[] = [
  ...changedOnOne,
  ['2026-04-22', 'serveDecision', { to: 'respondent-1' }],
];
export const demanded: readonly Done[] = [...modified, ['2026-05-08', 'demandPerformance']];
/** Ten working days: to 2026-05-25. */
export const demandServed: readonly Done[] = [...demanded, ['2026-05-11', 'serveDemand']];
const performed: readonly Done[] = [...demandServed, ['2026-05-20', 'performed', { by: 'applicant-1' }]];
const sued = (history: readonly Done[]): readonly Done[] => [...history, ['2026-05-06', 'recordSuit']];
const firstDay = '2026-05-08';
const afterDemand = '2026-05-26';

export const agencyDemand: readonly Done[] = [...servedOnBoth, ['2026-05-11', 'recordAgencyEnforcement']];
const agencyApplies = { step: 'applied' };

/** Enforcement, both ways: by the body of what it changed, by the agency of what was upheld. */
export const enforcementExamples: ExamplesOf = {
  demandPerformance: {
    NOT_ENFORCED_BY_THE_BODY: { refused: servedOnBoth, admitted: modified, today: firstDay },
    NOT_SERVED_ON_ALL: { refused: changedOnOne, admitted: modified, today: firstDay },
    DECISION_IS_SUED_OVER: { refused: sued(modified), admitted: modified, today: firstDay },
    ENFORCEMENT_TOO_EARLY: { refused: modified, today: '2026-05-07', admittedToday: firstDay },
    NOT_AN_OBLIGED_PARTY: { refused: modified, today: firstDay, wrong: { to: 'respondent-1' } },
  },
  serveDemand: {
    NO_DEMAND_UNSERVED: { refused: modified, admitted: demanded, today: '2026-05-11' },
    NO_DEMAND_TO_SERVE: { refused: modified, admitted: demanded, today: '2026-05-11' },
  },
  applyEnforcement: {
    NOT_ENFORCED_BY_THE_BODY: { refused: servedOnBoth, admitted: demandServed, today: afterDemand },
    NOT_SERVED_ON_ALL: { refused: changedOnOne, admitted: demandServed, today: afterDemand },
    DECISION_IS_SUED_OVER: { refused: sued(modified), admitted: demandServed, today: afterDemand },
    ENFORCEMENT_TOO_EARLY: {
      refused: modified,
      admitted: demandServed,
      today: '2026-05-07',
      admittedToday: afterDemand,
    },
    NOT_AN_OBLIGED_PARTY: { refused: demandServed, today: afterDemand, wrong: { against: 'respondent-1' } },
    NOT_DEMANDED_BEFORE: { refused: demanded, admitted: demandServed, today: afterDemand },
    DEMAND_PERIOD_NOT_OVER: { refused: demandServed, today: '2026-05-25', admittedToday: afterDemand },
    ALREADY_PERFORMED: { refused: performed, admitted: demandServed, today: afterDemand },
    COURT_NOT_NAMED: { refused: demandServed, today: afterDemand, wrong: { court: '' } },
    ENFORCEMENT_TOO_LATE: {
      refused: demandServed,
      today: '2026-08-10',
      right: { lateReason: '被执行人下落不明，依法寻找期间' },
    },
  },
  recordAgencyEnforcement: {
    NOT_ENFORCED_BY_THE_AGENCY: { refused: modified, admitted: servedOnBoth, today: firstDay },
    NOT_SERVED_ON_ALL: { refused: servedOnOne, admitted: servedOnBoth, today: firstDay },
    DECISION_IS_SUED_OVER: { refused: sued(servedOnBoth), admitted: servedOnBoth, today: firstDay },
    ENFORCEMENT_TOO_EARLY: { refused: servedOnBoth, today: '2026-05-07', admittedToday: firstDay },
    NOT_AN_OBLIGED_PARTY: { refused: servedOnBoth, today: firstDay, wrong: { against: 'respondent-1' } },
    NOT_DEMANDED_BEFORE: {
      refused: servedOnBoth,
      admitted: agencyDemand,
      today: afterDemand,
      wrong: agencyApplies,
      right: agencyApplies,
    },
    ALREADY_PERFORMED: {
      refused: [...agencyDemand, ['2026-05-20', 'performed', { by: 'applicant-1' }]],
      admitted: agencyDemand,
      today: afterDemand,
      wrong: agencyApplies,
      right: agencyApplies,
    },
  },
};
