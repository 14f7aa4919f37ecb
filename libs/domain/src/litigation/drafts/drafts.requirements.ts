import type { PayloadRequirement } from '../../procedure/act-table.js';
import type { Evidence } from '../../reconsideration/materials.acts.js';
import type { LitigationFacts, On, OnFacts } from '../litigation-facts.js';
import { ownRules } from '../litigation-law.js';

type OnFrom = PayloadRequirement<LitigationFacts, { readonly from: string }>;
const rules = ownRules();

/** A liaison hands in for the unit the suit was assigned to, and for none that another liaison answers for. */
export const byOwnUnit: OnFrom = {
  on: 'payload',
  at: 'from',
  code: 'DRAFT_OF_ANOTHER_UNIT',
  article: rules,
  holds: ({ from }, { record, organ: { speaksFor } }) =>
    speaksFor === undefined || (speaksFor.includes(from) && record.unit?.organ === from),
};
/** What a unit hands in itself counts from the server's day of receipt (settled: no day is typed for it). */
export const onDayOfReceipt: OnFrom = {
  on: 'payload',
  code: 'HANDED_IN_TODAY_ONLY',
  article: rules,
  params: ({ today }) => ({ today }),
  holds: (_, { occurredOn, today, organ: { speaksFor } }) => speaksFor === undefined || occurredOn === today,
};
export const draftIn: OnFrom = {
  on: 'payload',
  at: 'from',
  code: 'DRAFT_NOT_IN',
  article: rules,
  holds: ({ from }, { record }) => record.drafts[from] !== undefined,
};
export const notReturnedYet: OnFrom = {
  on: 'payload',
  at: 'from',
  code: 'DRAFT_ALREADY_RETURNED',
  article: rules,
  holds: ({ from }, { record }) => record.drafts[from]?.standing !== 'returned',
};
export const notAcceptedYet: OnFrom = {
  on: 'payload',
  at: 'from',
  code: 'DRAFT_ALREADY_ACCEPTED',
  article: rules,
  holds: ({ from }, { record }) => record.drafts[from]?.standing !== 'accepted',
};
/** Once the court has our answer, what the unit drafted for it is looked over no more. */
export const answerNotFiled: OnFacts = {
  on: 'facts',
  code: 'ANSWER_FILED_ALREADY',
  article: rules,
  holds: ({ record }) => record.answerFiledOn === null,
};
/** Of a first instance the draft is one of the defence itself. */
export const inHigherInstance: OnFacts = {
  on: 'facts',
  code: 'NOT_OF_THIS_INSTANCE',
  article: rules,
  holds: ({ record }) => record.instance !== 'first',
};
export const remarksGiven: On<'returnDraft'> = {
  on: 'payload',
  at: 'remarks',
  code: 'RETURN_REMARKS_MISSING',
  article: rules,
  holds: ({ remarks }) => remarks.trim() !== '',
};
export const supplementsGiven: On<'supplementDraft'> = {
  on: 'payload',
  code: 'SUPPLEMENTS_MISSING',
  article: rules,
  holds: (said) => {
    const { evidence = [], summary = '' } = said as typeof said & { readonly evidence?: readonly Evidence[] };
    return evidence.length > 0 || summary.trim() !== '';
  },
};
