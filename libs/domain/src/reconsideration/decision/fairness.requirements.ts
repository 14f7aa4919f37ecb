import { article, articles } from '../../law/article.js';
import type { ReconsiderationFacts as Facts } from '../reconsideration.facts.js';
import { partiesInCase } from '../reconsideration.record.js';
import { modifies, resultsOf, worsens } from './decision-results.js';
import type { OnDraft } from './decision.requirements.js';
import type { DecisionDraft } from './decision.acts.js';
import type { ResultOutcome } from './decision-grounds.js';
import { passedByDiscussion } from './decision.record.js';

const noWorse = articles(article('REG_2007', '51'), article('ARL', '63(2)'));
const compensation = articles(article('ARL_OLD', '29(1)'), article('ARL', '72(1)'));
const property = articles(article('ARL_OLD', '29(2)'), article('ARL', '72(2)'));
const discussion = articles(article('RULES', '集体讨论'), article('ARL', '61(1)'));

const has = (draft: DecisionDraft, ...wanted: readonly ResultOutcome[]): boolean =>
  resultsOf(draft).some(({ outcome }) => wanted.includes(outcome));

const effectDeclared: OnDraft = {
  on: 'payload',
  at: 'effect',
  code: 'EFFECT_NOT_DECLARED',
  article: noWorse,
  holds: (draft) => !modifies(draft) || draft.effect !== undefined,
};
/** Before 2024 there was no exception for the request of a third party (条例2007 51). */
const notWorse: OnDraft = {
  on: 'payload',
  at: 'effect',
  code: 'WORSE_FOR_APPLICANT',
  article: noWorse,
  holds: (draft, { ruleSet, record }) =>
    !worsens(draft) ||
    (ruleSet !== 'R0' &&
      partiesInCase(record, 'thirdParty').some(({ key }) => key === draft.oppositeRequestBy)),
};
const voidAsked: OnDraft = {
  on: 'payload',
  at: 'voidRequested',
  code: 'VOID_NOT_ASKED',
  article: articles(article('ARL_OLD', '28'), article('ARL', '67')),
  holds: (draft, { record, ruleSet }) =>
    ruleSet === 'R0' ||
    !has(draft, 'CONFIRM_VOID') ||
    draft.voidRequested === true ||
    (record.application?.request.includes('无效') ?? false),
};

const unlawful: readonly ResultOutcome[] = [
  'REVOKE',
  'REVOKE_PART',
  'MODIFY',
  'CONFIRM_ILLEGAL',
  'CONFIRM_ILLEGAL_NOT_REVOKE',
  'CONFIRM_VOID',
];
const compensates = ({ outcome }: { readonly outcome: ResultOutcome }) => outcome === 'COMPENSATE';
const compensationFollowsUnlawfulness: OnDraft = {
  on: 'payload',
  at: 'items',
  code: 'COMPENSATION_WITHOUT_UNLAWFUL_ACT',
  article: compensation,
  holds: (draft) => !has(draft, 'COMPENSATE') || has(draft, ...unlawful),
};
const amountNamed: OnDraft = {
  on: 'payload',
  at: 'items',
  code: 'COMPENSATION_AMOUNT_WRONG',
  article: compensation,
  holds: (draft) =>
    resultsOf(draft).every(
      (result) => compensates(result) === (result.amount !== undefined && result.amount > 0),
    ),
};
const asksCompensation = ({ record }: Facts): boolean =>
  record.application?.request.includes('赔偿') ?? false;
const compensationDecided: OnDraft = {
  on: 'payload',
  at: 'noCompensationReason',
  code: 'COMPENSATION_UNANSWERED',
  article: compensation,
  holds: (draft, facts) =>
    !asksCompensation(facts) ||
    has(draft, 'COMPENSATE', 'REJECT_COMPENSATION', 'AGREEMENT_LIABILITY') ||
    draft.outcome === 'REJECT_APPLICATION' ||
    draft.outcome === 'REJECT_R0' ||
    Boolean(draft.noCompensationReason?.trim()),
};
const restitutionFollowsRevocation: OnDraft = {
  on: 'payload',
  at: 'restitution',
  code: 'RESTITUTION_WITHOUT_REVOCATION',
  article: property,
  holds: (draft) => draft.restitution === undefined || has(draft, 'REVOKE', 'REVOKE_PART', 'MODIFY'),
};

/** Why the organ's setting sends the case to a collective discussion. */
export const discussionCauses = ['major', 'hearing', 'committee'] as const;
export type DiscussionCause = (typeof discussionCauses)[number];

const applies: Readonly<Record<DiscussionCause, (facts: Facts) => boolean>> = {
  major: ({ record }) => record.application?.flags?.some((flag) => /重大|疑难|复杂/.test(flag)) ?? false,
  hearing: ({ record }) => record.hearingsHeld.length > 0,
  committee: ({ record }) => record.consultation !== null,
};
/** The law leaves the choice between the head's consent and a discussion; an organ may choose by setting (61(1)). */
export const discussedWhereSet: OnDraft = {
  on: 'payload',
  at: 'outcome',
  code: 'COLLECTIVE_DISCUSSION_NEEDED',
  article: discussion,
  holds: (draft, facts) =>
    !(facts.organ.collectiveDiscussion ?? []).some((cause) => applies[cause](facts)) ||
    passedByDiscussion(facts.record, draft),
};

/** What a decision owes the applicant beyond its ground: not worse, void only if asked, compensation with it. */
export const fairToApplicant: readonly OnDraft[] = [
  effectDeclared,
  notWorse,
  voidAsked,
  compensationFollowsUnlawfulness,
  amountNamed,
  compensationDecided,
  restitutionFollowsRevocation,
];
