import { summoned, type Done, type ExamplesOf } from '../litigation.examples.fixture.js';

const today = '2026-03-05';
const ruleSet = 'C1';
const appealed: readonly Done[] = [
  ['2026-03-02', 'receiveAppealCopy'],
  ['2026-03-03', 'approveAnswer'],
];
const countered: readonly Done[] = [...summoned, ['2026-03-04', 'fileCounterclaim']];
const hindered: readonly Done[] = [...summoned, ['2026-03-04', 'meetObstacle']];

/** Guards of what only a civil defendant does, both ways. */
export const civilExamples: ExamplesOf = {
  fileCounterclaim: {
    NOT_OF_THIS_INSTANCE: {
      refused: [...appealed, ['2026-03-04', 'fileAppealAnswer']],
      admitted: summoned,
      today,
      ruleSet,
    },
    COUNTERCLAIM_FILED_BEFORE: { refused: countered, admitted: summoned, today, ruleSet },
  },
  setEvidencePeriod: { EVIDENCE_DAYS_WRONG: { refused: summoned, today, wrong: { days: 0 }, ruleSet } },
  meetObstacle: {
    CAUSE_DAY_MISSING: { refused: summoned, today, wrong: { endedOn: '2026-03-06' }, ruleSet },
  },
  requestRestoration: {
    NO_OBSTACLE_RECORDED: { refused: summoned, admitted: hindered, today, ruleSet },
    RESTORATION_PERIOD_OVER: { refused: hindered, today: '2026-03-17', admittedToday: '2026-03-16', ruleSet },
  },
};
