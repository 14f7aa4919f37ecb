import { article, articles } from '../../law/article.js';
import type { FactRequirement, PayloadRequirement } from '../../procedure/act-table.js';
import { clockOf, type ReconsiderationFacts as Facts } from '../reconsideration.facts.js';
import { partyOf } from '../reconsideration.record.js';
import type { AfterActs } from './after.acts.js';
import { lastOrder, letterOf } from './after.record.js';

type Order = AfterActs['issuePerformanceOrder'];
type OnPayload<A extends keyof AfterActs> = PayloadRequirement<Facts, AfterActs[A]>;

/** 责令限期履行: the order of the body (行政复议法 77(2); 旧行政复议法 32). */
export const ordering = articles(article('ARL_OLD', '32'), article('ARL', '77(2)'));

/** The clock of the duty an order is about; the one of an earlier order takes its place. */
const dutyClock = (facts: Facts, { duty, letter, to }: Order) =>
  clockOf(facts, ['rc_perform_order'], letter ?? to) ??
  (duty === 'opinionLetter'
    ? clockOf(facts, ['rc_opinion_feedback', 'r0_opinion'], letter ?? '')
    : clockOf(facts, ['rc_perform']));

const ofDuty = (facts: Facts, { duty, letter, to }: Order): boolean => {
  const { record } = facts;
  if (duty === 'opinionLetter') return letterOf(record, letter ?? '')?.to === to;
  return duty === 'mediationDocument' ? record.mediationDocumentOn !== null : record.decision !== null;
};

export const orderedRespondent: OnPayload<'issuePerformanceOrder'> = {
  on: 'payload',
  at: 'to',
  code: 'NOT_A_RESPONDENT',
  article: ordering,
  holds: ({ to }, { record }) => partyOf(record, to)?.role === 'respondent',
};

/** Before 2024 the order was for decisions alone (旧行政复议法 32). */
export const dutyOfEdition: OnPayload<'issuePerformanceOrder'> = {
  on: 'payload',
  at: 'duty',
  code: 'DUTY_NOT_ORDERED_IN_EDITION',
  article: ordering,
  holds: ({ duty }, { ruleSet }) => ruleSet !== 'R0' || duty === 'decision',
};

export const dutyExists: OnPayload<'issuePerformanceOrder'> = {
  on: 'payload',
  at: 'duty',
  code: 'NO_SUCH_DUTY',
  article: ordering,
  holds: (order, facts) => ofDuty(facts, order) && dutyClock(facts, order) !== undefined,
};

/** Nothing is left unperformed before its period is over. */
export const dutyOverdue: OnPayload<'issuePerformanceOrder'> = {
  on: 'payload',
  at: 'duty',
  code: 'PERFORMANCE_PERIOD_NOT_OVER',
  article: ordering,
  params: (facts, order) => ({ due: dutyClock(facts, order)?.dueOn ?? '' }),
  holds: (order, facts) => {
    const clock = dutyClock(facts, order);
    if (!clock) return true;
    return clock.doneOn === null && clock.dueOn !== null && clock.dueOn < facts.occurredOn;
  },
};

export const earlierOrderServed: FactRequirement<Facts> = {
  on: 'facts',
  code: 'EARLIER_ORDER_NOT_SERVED',
  article: ordering,
  holds: ({ record }) => {
    const order = lastOrder(record);
    return order === undefined || order.served[order.said.to] !== undefined;
  },
};

export const orderIssued: FactRequirement<Facts> = {
  on: 'facts',
  code: 'NO_ORDER_TO_SERVE',
  article: ordering,
  holds: ({ record }) => lastOrder(record) !== undefined,
};

/** To the respondent it binds; a copy goes to the applicant and third parties. */
export const orderGoesToParty: OnPayload<'servePerformanceOrder'> = {
  on: 'payload',
  at: 'to',
  code: 'NOT_A_PARTY',
  article: ordering,
  holds: ({ to }, { record }) => partyOf(record, to) !== undefined,
};

export const orderNotServedOnThem: OnPayload<'servePerformanceOrder'> = {
  on: 'payload',
  at: 'to',
  code: 'ORDER_ALREADY_SERVED',
  article: ordering,
  holds: ({ to }, { record }) => lastOrder(record)?.served[to] === undefined,
};

/** The talk and the criticism come on top of an order (行政复议法 77(2)). */
export const orderServed: PayloadRequirement<Facts, { readonly to: string }> = {
  on: 'payload',
  at: 'to',
  code: 'NO_ORDER_SERVED',
  article: ordering,
  holds: ({ to }, { record }) => record.orders.some(({ said, served }) => said.to === to && to in served),
};

/** Who is called needs the notice before the talk. */
export const talkAhead: OnPayload<'noticeTalk'> = {
  on: 'payload',
  at: 'talkOn',
  code: 'TALK_DAY_PASSED',
  article: ordering,
  holds: ({ talkOn }, { occurredOn }) => talkOn >= occurredOn,
};
