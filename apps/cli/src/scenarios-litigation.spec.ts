import { join } from 'node:path';

import { courtRuleSets, explanationLines, procedures, type CourtRuleSet } from '@mingjing/domain';

import { checkoutFolder, scenariosOf } from './scenarios-files.js';
import { playedScenario } from './scenarios-running.js';
import type { CaseScenario } from './scenarios-scenario.js';

const scenarios = scenariosOf(join(checkoutFolder(), 'test/scenarios/litigation')).filter(
  (one): one is CaseScenario => 'kind' in one && one.kind === 'case',
);
const rulesOf = (ruleSet: CourtRuleSet) => procedures.litigation.model.deadlineRules(ruleSet);
const told = scenarios.flatMap(({ ruleSet, expect: { deadlines = [] } }) =>
  deadlines.map(({ rule, status }) => ({ rule: `${ruleSet} ${rule}`, status })),
);
const toldAs = (...statuses: readonly string[]): Set<string> =>
  new Set(told.filter(({ status }) => statuses.includes(String(status))).map(({ rule }) => rule));

/** The editions whose every clock the law sheet gives; the clock of performance and that of the unit are the same in both. */
const today = (['L2', 'C1'] as const).flatMap((ruleSet) =>
  rulesOf(ruleSet).map((rule) => ({ ...rule, named: `${ruleSet} ${rule.id}` })),
);
const asInAdministrative = ['C1 al_perform', 'C1 al_unit_draft'];
const own = today.filter(({ named }) => !asInAdministrative.includes(named));

describe('a clock of a lawsuit', () => {
  it('is told by a scenario in which it is met in time', () => {
    const met = toldAs('met');
    const meetable = own.filter((rule) => rule.met.length > 0);
    expect(meetable.map(({ named }) => named).filter((named) => !met.has(named))).toEqual([]);
  });

  it('is told by a scenario in which it has run out', () => {
    const over = toldAs('metLate', 'missed', 'lapsed');
    expect(own.map(({ named }) => named).filter((named) => !over.has(named))).toEqual([]);
  });

  it('is told in the earlier editions too', () =>
    expect(new Set(scenarios.map(({ ruleSet }) => ruleSet))).toEqual(new Set(courtRuleSets)));

  it('explains its date in English too', () => {
    const lines = scenarios.flatMap((scenario) =>
      playedScenario(scenario).play.state.deadlines.flatMap(({ explanation }) =>
        explanationLines(explanation, 'en'),
      ),
    );
    expect(lines.length).toBeGreaterThan(scenarios.length);
    expect(lines.filter((line) => /\p{Script=Han}/u.test(line))).toEqual([]);
    expect(lines).toContainEqual(expect.stringContaining('14 days outside the trial period not counted'));
  });
});
