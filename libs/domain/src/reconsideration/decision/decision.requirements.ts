import { article, articles, type Article } from '../../law/article.js';
import type { ByEdition } from '../../law/rule-set.js';
import type { PayloadRequirement } from '../../procedure/act-table.js';
import { outcomeRules } from '../outcomes.js';
import type { ReconsiderationFacts as Facts } from '../reconsideration.facts.js';
import { groundIn, groundOf, groundsFor, outcomesIn } from './decision-grounds.js';
import { principalOutcome, requestItems, resultsOf, type DecisionResult } from './decision-results.js';
import type { DecisionDraft } from './decision.acts.js';
import { respondentsInDefault } from './silence.js';

export type OnDraft = PayloadRequirement<Facts, DecisionDraft>;
type At = keyof DecisionDraft;

export const decisionArticle = articles(article('ARL_OLD', '28'), article('ARL', '61'));
const meritsArticle = articles(article('ARL_OLD', '28'), article('ARL', '63'));
const inadmissible = articles(article('REG_2007', '48(1)(2)'), article('ARL', '33'));

const onDraft = (
  code: OnDraft['code'],
  at: At,
  basis: ByEdition<Article>,
  rest: Pick<OnDraft, 'holds' | 'params'>,
): OnDraft => ({ on: 'payload', code, at, article: basis, ...rest });

const each = (
  draft: DecisionDraft,
  facts: Facts,
  fits: (result: DecisionResult, facts: Facts) => boolean,
): boolean => resultsOf(draft).every((result) => fits(result, facts));
const first = (
  draft: DecisionDraft,
  facts: Facts,
  fits: (result: DecisionResult, facts: Facts) => boolean,
): DecisionResult | undefined => resultsOf(draft).find((result) => !fits(result, facts));

const outcomeKnown = ({ outcome }: DecisionResult, { ruleSet }: Facts): boolean =>
  outcomesIn(ruleSet).includes(outcome);
const groundNamed = (result: DecisionResult, { ruleSet }: Facts): boolean =>
  groundOf(ruleSet, result) !== undefined || groundsFor(ruleSet, result.outcome).length === 0;
const groundKnown = ({ ground }: DecisionResult, { ruleSet }: Facts): boolean =>
  ground === undefined || groundIn(ruleSet, ground) !== null;
const groundFits = (result: DecisionResult, facts: Facts): boolean =>
  result.ground === undefined ||
  !groundKnown(result, facts) ||
  !outcomeKnown(result, facts) ||
  groundsFor(facts.ruleSet, result.outcome).includes(result.ground);

/** What would be lawful instead: the grounds that carry the result in the edition of the case. */
const lawfulGrounds =
  (fits: (result: DecisionResult, facts: Facts) => boolean) => (facts: Facts, draft: DecisionDraft) => {
    const wrong = first(draft, facts, fits);
    return {
      outcomes: wrong?.outcome ?? draft.outcome,
      grounds: groundsFor(facts.ruleSet, wrong?.outcome ?? draft.outcome).join(','),
    };
  };

export const outcomeOfEdition = onDraft('OUTCOME_NOT_IN_THIS_EDITION', 'outcome', decisionArticle, {
  params: ({ ruleSet }) => ({ outcomes: outcomesIn(ruleSet).join(',') }),
  holds: (draft, facts) => each(draft, facts, outcomeKnown),
});
export const groundOfEdition = onDraft('GROUND_NOT_IN_THIS_EDITION', 'ground', meritsArticle, {
  params: lawfulGrounds(groundKnown),
  holds: (draft, facts) => each(draft, facts, groundKnown),
});
export const groundFitsOutcome = onDraft('GROUND_DOES_NOT_FIT_OUTCOME', 'ground', meritsArticle, {
  params: lawfulGrounds(groundFits),
  holds: (draft, facts) => each(draft, facts, groundFits),
});
export const groundStated = onDraft('GROUND_MISSING', 'ground', meritsArticle, {
  params: lawfulGrounds(groundNamed),
  holds: (draft, facts) => each(draft, facts, groundNamed),
});

/** Two rejections must not be confused (J-17): the inadmissible application is rejected by an act of its own. */
export const inadmissibleOutcome = onDraft('OUTCOME_OF_ANOTHER_ACT', 'outcome', inadmissible, {
  holds: ({ outcome }) => outcome === 'REJECT_APPLICATION',
});
export const meritsOutcome = onDraft('OUTCOME_OF_ANOTHER_ACT', 'outcome', decisionArticle, {
  holds: ({ outcome }) => outcome !== 'REJECT_APPLICATION',
});

const requestsOf = ({ record }: Facts): readonly string[] => requestItems(record.application?.request ?? '');
/** Every request gets a result, and no result answers a request nobody made (行政复议法 61, 75). */
export const everyRequestAnswered = onDraft('REQUEST_UNANSWERED', 'items', decisionArticle, {
  params: (facts) => ({ count: requestsOf(facts).length }),
  holds: ({ items = [] }, facts) => {
    const count = requestsOf(facts).length;
    if (items.length === 0) return true;
    const answered = new Set(items.map(({ item }) => item));
    return answered.size === count && [...answered].every((item) => item >= 1 && item <= count);
  },
});
export const outcomeOfItems = onDraft('OUTCOME_NOT_OF_ITEMS', 'outcome', decisionArticle, {
  params: (_, { items = [] }) => ({ outcomes: principalOutcome(items) ?? '' }),
  holds: ({ outcome, items = [] }) => items.length === 0 || principalOutcome(items) === outcome,
});

const performable = (draft: DecisionDraft): boolean =>
  draft.restitution !== undefined ||
  resultsOf(draft).some(
    ({ outcome }) =>
      outcome === 'COMPENSATE' || (outcome !== 'REJECT_COMPENSATION' && outcomeRules[outcome].performable),
  );
export const performanceFitsOutcome = onDraft(
  'PERFORMANCE_PERIOD_WITHOUT_DUTY',
  'performWithin',
  decisionArticle,
  { holds: (draft) => draft.performWithin === undefined || performable(draft) },
);
export const performanceSet = onDraft(
  'PERFORMANCE_PERIOD_MISSING',
  'performWithin',
  articles(article('REG_2007', '45'), article('ARL', '66')),
  {
    holds: (draft) =>
      draft.performWithin !== undefined ||
      (draft.redo !== true && !resultsOf(draft).some(({ outcome }) => outcome === 'ORDER_PERFORM')),
  },
);

const silent = (facts: Facts): boolean => respondentsInDefault(facts).length > 0;
const restsOnSilence = (draft: DecisionDraft): boolean =>
  resultsOf(draft).some(({ ground }) => ground === 'noAnswer');
const silenceArticle = articles(article('ARL_OLD', '28(1)(4)'), article('ARL', '70'));
/** Without an answer the act counts as without evidence and basis; a decision on other grounds says why (J-16). */
export const silenceWeighed = onDraft('SILENCE_NOT_WEIGHED', 'silenceWeighed', silenceArticle, {
  params: (facts) => ({
    names: respondentsInDefault(facts)
      .map(({ name }) => name)
      .join('、'),
  }),
  holds: (draft, facts) =>
    draft.outcome === 'REJECT_APPLICATION' ||
    !silent(facts) ||
    restsOnSilence(draft) ||
    Boolean(draft.silenceWeighed?.trim()),
});
export const silenceFounded = onDraft('RESPONDENT_HAS_ANSWERED', 'ground', silenceArticle, {
  holds: (draft, facts) => !restsOnSilence(draft) || silent(facts),
});
