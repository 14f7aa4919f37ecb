import { article, type Article } from '../law/article.js';
import { groundIn, groundOf, type ResultOutcome } from '../reconsideration/decision/decision-grounds.js';
import { resultsOf, type DecisionResult } from '../reconsideration/decision/decision-results.js';
import { someoneIsSilent } from './decision-parts.js';
import type { SourceOf } from './document-source.js';

type Source = SourceOf<'reconsiderationDecision'>;

/** Articles of the law of 2023 on each result, where the decision names no ground. */
const basisNow: Readonly<Record<ResultOutcome, string>> = {
  UPHOLD: '68',
  MODIFY: '63(1)',
  REVOKE: '64(1)',
  REVOKE_PART: '64(1)',
  CONFIRM_ILLEGAL_NOT_REVOKE: '65(1)',
  CONFIRM_ILLEGAL: '65(2)',
  CONFIRM_VOID: '67',
  ORDER_PERFORM: '66',
  REJECT_REQUEST: '69',
  AGREEMENT_LIABILITY: '71',
  REJECT_R0: '69',
  REJECT_APPLICATION: '33',
  COMPENSATE: '72(1)',
  REJECT_COMPENSATION: '72(1)',
};

/** Articles of the law before 2024 and of the regulation of 2007; [law, regulation]. */
const basisBefore2024: Readonly<Partial<Record<ResultOutcome, readonly [string, string]>>> = {
  UPHOLD: ['28(1)(1)', '43'],
  ORDER_PERFORM: ['28(1)(2)', '44'],
  MODIFY: ['28(1)(3)', '47'],
  REVOKE: ['28(1)(3)', '45'],
  REVOKE_PART: ['28(1)(3)', '45'],
  CONFIRM_ILLEGAL: ['28(1)(3)', '45'],
};

const followsFromSilence: readonly ResultOutcome[] = [
  'REVOKE',
  'REVOKE_PART',
  'CONFIRM_ILLEGAL',
  'CONFIRM_VOID',
  'ORDER_PERFORM',
];

/** A decision that names no ground rests on silence where there was silence; one that names its ground says so. */
const onSilence = (source: Source, { outcome, ground }: DecisionResult): boolean =>
  ground === 'noAnswer' ||
  (ground === undefined && someoneIsSilent(source) && followsFromSilence.includes(outcome));

function articlesNow(source: Source, result: DecisionResult): readonly Article[] {
  const silent = onSilence(source, result);
  const ground = silent ? undefined : groundOf(source.ruleSet, result);
  const named = ground && groundIn(source.ruleSet, ground)?.article;
  const basis = named ?? article('ARL', basisNow[result.outcome]);
  return silent ? [basis, article('ARL', '70')] : [basis];
}

function articlesBefore2024(source: Source, result: DecisionResult): readonly Article[] {
  const { outcome } = result;
  if (onSilence(source, result) && (outcome === 'REVOKE' || outcome === 'REVOKE_PART'))
    return [article('ARL_OLD', '28(1)(4)'), article('REG_2007', '46')];
  const ground = groundOf('R0', result);
  const named = ground && groundIn('R0', ground)?.article;
  const old = basisBefore2024[outcome];
  const regulation = old ? [article('REG_2007', old[1])] : [];
  if (named) return named.law === 'REG_2007' ? [named] : [named, ...regulation];
  return old ? [article('ARL_OLD', old[0]), ...regulation] : [article('REG_2007', '48(1)')];
}

/** The articles each result rests on, each once (行政复议法 63-72; 旧法 28, 29; 条例2007 43-48). */
export function basisOf(source: Source): readonly Article[] {
  const { payload, ruleSet, record } = source;
  const results = resultsOf(payload).flatMap((result) =>
    ruleSet === 'R0' ? articlesBefore2024(source, result) : articlesNow(source, result),
  );
  const restored = payload.restitution
    ? [ruleSet === 'R0' ? article('ARL_OLD', '29(2)') : article('ARL', '72(2)')]
    : [];
  const heard =
    ruleSet !== 'R0' && record.hearingsHeld.length > 0 && payload.restsOnHearing
      ? [article('ARL', '61(2)')]
      : [];
  const all = [...heard, ...results, ...restored];
  return all.filter(
    ({ law, at }, index) => all.findIndex((other) => other.law === law && other.at === at) === index,
  );
}
