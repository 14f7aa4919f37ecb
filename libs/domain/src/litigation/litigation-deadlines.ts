import type { DeadlineRule } from '../deadlines/deadline-rule.js';
import { inEdition, isOfCourts, type CourtRuleSet, type RuleSet } from '../law/rule-set.js';
import { afterJudgmentDeadlines, nonLitigationDeadlines } from './deadlines/after-judgment.deadlines.js';
import { civilFirstDeadlines, civilHigherDeadlines } from './deadlines/civil.deadlines.js';
import type { CourtRule } from './deadlines/court-rule.js';
import { answerDeadlines, trialDeadlines } from './deadlines/first-instance.deadlines.js';
import { appealDeadlines, retrialDeadlines } from './deadlines/higher-instance.deadlines.js';

/** Every clock of a lawsuit by the rule ids of the law sheet (law.md B.3, B.4). */
export const courtRules: readonly CourtRule[] = [
  ...answerDeadlines,
  ...trialDeadlines,
  ...appealDeadlines,
  ...retrialDeadlines,
  ...afterJudgmentDeadlines,
  ...nonLitigationDeadlines,
  ...civilFirstDeadlines,
  ...civilHigherDeadlines,
];

/** The editions whose text was read for the law sheet; what rests on the others is to be confirmed first. */
const confirmed: readonly CourtRuleSet[] = ['L2', 'C1'];

function inItsEdition({ in: _, article, ...rule }: CourtRule, ruleSet: CourtRuleSet): DeadlineRule {
  const found = inEdition(article, ruleSet);
  if (found === null) throw new Error(`${rule.id} has no article in ${ruleSet}`);
  return { ...rule, article: found, ...(confirmed.includes(ruleSet) ? {} : { toBeVerified: () => true }) };
}

/** The clocks of a lawsuit in the edition of the courts' law that governs it. */
export function litigationDeadlinesFor(ruleSet: RuleSet): readonly DeadlineRule[] {
  if (!isOfCourts(ruleSet)) throw new Error(`${ruleSet} is no edition of the courts’ law`);
  return courtRules.filter((rule) => rule.in.includes(ruleSet)).map((rule) => inItsEdition(rule, ruleSet));
}
