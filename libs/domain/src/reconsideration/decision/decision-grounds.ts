import { article, type Article, type Statute } from '../../law/article.js';
import { inEdition, type ByEdition, type RuleSet } from '../../law/rule-set.js';
import { decisionOutcomes } from '../outcomes.js';

/** What can be decided on one request: the decisions of law.md D, with what Art. 72 adds on compensation. */
export const resultOutcomes = [
  ...decisionOutcomes,
  'REJECT_APPLICATION',
  'COMPENSATE',
  'REJECT_COMPENSATION',
] as const;
export type ResultOutcome = (typeof resultOutcomes)[number];

/** Why a result is decided, one code for each ground the editions know (行政复议法 33, 63-72; 旧法 28, 29; 条例2007 47, 48). */
export const decisionGrounds = [
  'lawfulAndProper',
  'contentImproper',
  'basisMisapplied',
  'factsEstablished',
  'mainFactsUnclear',
  'basisWrong',
  'procedureViolated',
  'basisUnlawful',
  'powersExceeded',
  'obviouslyImproper',
  'noAnswer',
  'harmToPublicInterest',
  'slightProcedure',
  'nothingToRevoke',
  'actChanged',
  'performancePointless',
  'dutyNotPerformed',
  'noSubjectQualification',
  'noBasis',
  'otherGraveIllegality',
  'noSuchDuty',
  'performedBefore',
  'agreementNotConcluded',
  'agreementNotPerformed',
  'agreementUnlawfullyChanged',
  'agreementNotCompensated',
  'compensationDue',
  'compensationNotDue',
  'conditionsNotMet',
] as const;
export type DecisionGround = (typeof decisionGrounds)[number];

/** Where an edition has the ground, and the results it carries there. */
export interface GroundIn {
  readonly article: Article;
  readonly outcomes: readonly ResultOutcome[];
}

const on =
  (law: Statute) =>
  (at: string, ...outcomes: readonly ResultOutcome[]): GroundIn => ({ article: article(law, at), outcomes });
const now = on('ARL');
const old = on('ARL_OLD');
const regulation = on('REG_2007');
const quash = ['REVOKE', 'REVOKE_PART'] as const;
/** Before 2024 the five grounds of 28(1)(3) carried each of these. */
const anyChange = [...quash, 'MODIFY', 'CONFIRM_ILLEGAL'] as const;

export const groundRules: Readonly<Record<DecisionGround, ByEdition<GroundIn | null>>> = {
  lawfulAndProper: { old: old('28(1)(1)', 'UPHOLD'), now: now('68', 'UPHOLD') },
  contentImproper: { old: null, now: now('63(1)(1)', 'MODIFY') },
  basisMisapplied: { old: null, now: now('63(1)(2)', 'MODIFY') },
  factsEstablished: { old: regulation('47(1)(2)', 'MODIFY'), now: now('63(1)(3)', 'MODIFY') },
  mainFactsUnclear: { old: old('28(1)(3)(1)', ...anyChange), now: now('64(1)(1)', ...quash) },
  basisWrong: { old: old('28(1)(3)(2)', ...anyChange), now: null },
  procedureViolated: { old: old('28(1)(3)(3)', ...anyChange), now: now('64(1)(2)', ...quash) },
  basisUnlawful: { old: null, now: now('64(1)(3)', ...quash) },
  powersExceeded: { old: old('28(1)(3)(4)', ...anyChange), now: now('64(1)(4)', ...quash) },
  obviouslyImproper: { old: old('28(1)(3)(5)', ...anyChange), now: null },
  noAnswer: {
    old: old('28(1)(4)', ...quash),
    now: now('70', ...quash, 'CONFIRM_ILLEGAL', 'CONFIRM_VOID', 'ORDER_PERFORM'),
  },
  harmToPublicInterest: { old: null, now: now('65(1)(1)', 'CONFIRM_ILLEGAL_NOT_REVOKE') },
  slightProcedure: { old: null, now: now('65(1)(2)', 'CONFIRM_ILLEGAL_NOT_REVOKE') },
  nothingToRevoke: { old: null, now: now('65(2)(1)', 'CONFIRM_ILLEGAL') },
  actChanged: { old: null, now: now('65(2)(2)', 'CONFIRM_ILLEGAL') },
  performancePointless: { old: null, now: now('65(2)(3)', 'CONFIRM_ILLEGAL') },
  dutyNotPerformed: { old: old('28(1)(2)', 'ORDER_PERFORM'), now: now('66', 'ORDER_PERFORM') },
  noSubjectQualification: { old: null, now: now('67', 'CONFIRM_VOID') },
  noBasis: { old: null, now: now('67', 'CONFIRM_VOID') },
  otherGraveIllegality: { old: null, now: now('67', 'CONFIRM_VOID') },
  noSuchDuty: { old: regulation('48(1)(1)', 'REJECT_R0'), now: now('69', 'REJECT_REQUEST') },
  performedBefore: { old: regulation('48(1)(1)', 'REJECT_R0'), now: now('69', 'REJECT_REQUEST') },
  agreementNotConcluded: { old: null, now: now('71(1)', 'AGREEMENT_LIABILITY') },
  agreementNotPerformed: { old: null, now: now('71(1)', 'AGREEMENT_LIABILITY') },
  agreementUnlawfullyChanged: { old: null, now: now('71(1)', 'AGREEMENT_LIABILITY') },
  agreementNotCompensated: { old: null, now: now('71(2)', 'AGREEMENT_LIABILITY') },
  compensationDue: { old: old('29(1)', 'COMPENSATE'), now: now('72(1)', 'COMPENSATE') },
  compensationNotDue: { old: old('29(1)', 'REJECT_COMPENSATION'), now: now('72(1)', 'REJECT_COMPENSATION') },
  conditionsNotMet: { old: regulation('48(1)(2)', 'REJECT_R0'), now: now('33', 'REJECT_APPLICATION') },
};

/** The ground as an edition has it; null where it does not. */
export const groundIn = (ruleSet: RuleSet, ground: DecisionGround): GroundIn | null =>
  inEdition(groundRules[ground], ruleSet);

/** The grounds that carry a result in an edition (行政复议法 63-72; 旧法 28). */
export const groundsFor = (ruleSet: RuleSet, outcome: ResultOutcome): readonly DecisionGround[] =>
  decisionGrounds.filter((ground) => groundIn(ruleSet, ground)?.outcomes.includes(outcome) === true);

/** The results an edition knows. */
export const outcomesIn = (ruleSet: RuleSet): readonly ResultOutcome[] =>
  resultOutcomes.filter((outcome) => groundsFor(ruleSet, outcome).length > 0);

interface Grounded {
  readonly outcome: ResultOutcome;
  readonly ground?: DecisionGround | undefined;
}

/** The ground a result names, or the only one it can have besides the silence of the respondent. */
export function groundOf(ruleSet: RuleSet, { outcome, ground }: Grounded): DecisionGround | undefined {
  if (ground !== undefined) return ground;
  const possible = groundsFor(ruleSet, outcome).filter((one) => one !== 'noAnswer');
  return possible.length === 1 ? possible[0] : undefined;
}
