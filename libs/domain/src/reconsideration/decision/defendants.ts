import type { CalendarDate } from '../../calendar/calendar-date.js';
import { article, type Article } from '../../law/article.js';
import type { RuleSet } from '../../law/rule-set.js';
import { groundOf, type ResultOutcome } from './decision-grounds.js';
import type { DecisionResult } from './decision-results.js';

/**
 * Who is defendant if the decision is sued: the reconsideration body alone, both agencies, or the one whose decision
 * is sued, where the application was only found inadmissible.
 */
export const suitDefendantKinds = ['body', 'both', 'bySuit', 'oldLaw'] as const;
export type SuitDefendantKind = (typeof suitDefendantKinds)[number];
export const suitReasons = ['changed', 'upheld', 'mixed', 'procedureOnly', 'inadmissible', 'oldLaw'] as const;
export type SuitReason = (typeof suitReasons)[number];

export interface SuitDefendants {
  readonly defendants: SuitDefendantKind;
  readonly why: SuitReason;
  readonly basis: Article;
}

type Weight = 'upheld' | 'changed' | 'procedureOnly' | 'inadmissible' | 'beside';

const upholding: readonly ResultOutcome[] = ['UPHOLD', 'REJECT_REQUEST', 'REJECT_R0'];
const beside: readonly ResultOutcome[] = ['COMPENSATE', 'REJECT_COMPENSATION'];
const confirming: readonly ResultOutcome[] = ['CONFIRM_ILLEGAL', 'CONFIRM_ILLEGAL_NOT_REVOKE'];

function weigh(ruleSet: RuleSet, result: DecisionResult): Weight {
  const { outcome } = result;
  const ground = groundOf(ruleSet, result);
  if (beside.includes(outcome)) return 'beside';
  if (outcome === 'REJECT_APPLICATION' || (outcome === 'REJECT_R0' && ground === 'conditionsNotMet'))
    return 'inadmissible';
  if (upholding.includes(outcome)) return 'upheld';
  const procedural = ground === 'slightProcedure' || ground === 'procedureViolated';
  return confirming.includes(outcome) && procedural ? 'procedureOnly' : 'changed';
}

/** The day the law of administrative litigation of 2014 came into force. */
const lawOf2014 = '2015-05-01' as CalendarDate;

/** Who is sued over a decision (行政诉讼法 26(2); 行诉解释 22, 133, 134(2)). */
export function defendantConsequence(
  results: readonly DecisionResult[],
  at: { readonly ruleSet: RuleSet; readonly decidedOn: CalendarDate },
): SuitDefendants {
  const is = (defendants: SuitDefendantKind, why: SuitReason, basis: Article): SuitDefendants => ({
    defendants,
    why,
    basis,
  });
  if (at.decidedOn < lawOf2014) return is('oldLaw', 'oldLaw', article('APL', '26'));
  const weights = new Set(results.map((result) => weigh(at.ruleSet, result)));
  const upheld = weights.has('upheld') || weights.has('procedureOnly');
  if (upheld && (weights.has('changed') || weights.has('inadmissible')))
    return is('both', 'mixed', article('APL_INT', '134(2)'));
  if (weights.has('changed')) return is('body', 'changed', article('APL', '26(2)'));
  if (weights.has('upheld'))
    return results.some(({ outcome }) => outcome === 'UPHOLD')
      ? is('both', 'upheld', article('APL', '26(2)'))
      : is('both', 'upheld', article('APL_INT', '133'));
  if (weights.has('procedureOnly')) return is('both', 'procedureOnly', article('APL_INT', '22(3)'));
  return is('bySuit', 'inadmissible', article('APL_INT', '133'));
}
