import { article, type Article } from '../law/article.js';
import { inEdition, type RuleSet } from '../law/rule-set.js';

/** Decisions the body can take after review (行政复议法 63-72; 旧行政复议法 28, 条例2007 48). */
export const decisionOutcomes = [
  'UPHOLD',
  'MODIFY',
  'REVOKE',
  'REVOKE_PART',
  'CONFIRM_ILLEGAL_NOT_REVOKE',
  'CONFIRM_ILLEGAL',
  'CONFIRM_VOID',
  'ORDER_PERFORM',
  'REJECT_REQUEST',
  'AGREEMENT_LIABILITY',
  'REJECT_R0',
] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** How a case can end. */
export const outcomes = [
  ...decisionOutcomes,
  'REJECT_APPLICATION',
  'NOT_ACCEPTED',
  'ABANDONED',
  'MEDIATION_DOC',
  'TERMINATE',
  'TO_SUPERIOR',
] as const;
export type Outcome = (typeof outcomes)[number];

/** Decisions by which an act of an organ was found wrong (行政复议法 63-67, 71). */
export const correctingOutcomes = [
  'MODIFY',
  'REVOKE',
  'REVOKE_PART',
  'CONFIRM_ILLEGAL_NOT_REVOKE',
  'CONFIRM_ILLEGAL',
  'CONFIRM_VOID',
  'ORDER_PERFORM',
  'AGREEMENT_LIABILITY',
] as const satisfies readonly DecisionOutcome[];

interface OutcomeRule {
  /** Null where the edition does not know the outcome. */
  readonly old: Article | null;
  readonly now: Article | null;
  /** Somebody must perform it, so a period of performance may be set. */
  readonly performable: boolean;
}

const oldLaw = article('ARL_OLD', '28(1)');

export const outcomeRules: Readonly<Record<DecisionOutcome | 'REJECT_APPLICATION', OutcomeRule>> = {
  UPHOLD: { old: oldLaw, now: article('ARL', '68'), performable: false },
  MODIFY: { old: oldLaw, now: article('ARL', '63'), performable: true },
  REVOKE: { old: oldLaw, now: article('ARL', '64'), performable: true },
  REVOKE_PART: { old: oldLaw, now: article('ARL', '64'), performable: true },
  CONFIRM_ILLEGAL_NOT_REVOKE: { old: null, now: article('ARL', '65(1)'), performable: true },
  CONFIRM_ILLEGAL: { old: oldLaw, now: article('ARL', '65(2)'), performable: true },
  CONFIRM_VOID: { old: null, now: article('ARL', '67'), performable: true },
  ORDER_PERFORM: { old: oldLaw, now: article('ARL', '66'), performable: true },
  REJECT_REQUEST: { old: null, now: article('ARL', '69'), performable: false },
  AGREEMENT_LIABILITY: { old: null, now: article('ARL', '71'), performable: true },
  REJECT_R0: { old: article('REG_2007', '48'), now: null, performable: false },
  REJECT_APPLICATION: { old: null, now: article('ARL', '33'), performable: false },
};

/** Whether an edition of the law knows the outcome (行政复议法 63-71; 旧行政复议法 28, 条例2007 48). */
export const knowsOutcome = (ruleSet: RuleSet, outcome: keyof typeof outcomeRules): boolean =>
  inEdition(outcomeRules[outcome], ruleSet) !== null;
