import { daysBetween } from '../../calendar/calendar-date.js';
import { always, article, articles } from '../../law/article.js';
import type { FactRequirement, PayloadRequirement } from '../../procedure/act-table.js';
import { clockOf, decisionClocks, type ReconsiderationFacts as Facts } from '../reconsideration.facts.js';
import { partiesInCase, partiesOf } from '../reconsideration.record.js';
import { grounds60Days, type ClockActs } from './clock.acts.js';

type OnFacts = FactRequirement<Facts>;
type OnPayload<A extends keyof ClockActs> = PayloadRequirement<Facts, ClockActs[A]>;

export const extension = articles(article('ARL_OLD', '31'), article('ARL', '62(1)'));
export const suspension = articles(article('REG_2007', '41'), article('ARL', '39(1)'));
export const termination = articles(article('REG_2007', '42'), article('ARL', '41'));
export const settlement = articles(article('REG_2007', '40'), article('ARL', '74'));

const daysExtended = ({ record }: Facts): number =>
  record.extensions.reduce((sum, { days }) => sum + days, 0);

/** Only the ordinary procedure can be extended; a simplified case is converted first (行政复议法 62(2), 55). */
export const ordinaryRoute: OnFacts = {
  on: 'facts',
  code: 'SIMPLIFIED_NOT_EXTENDED',
  article: always(article('ARL', '62(2)')),
  holds: ({ record }) => record.route !== 'simplified',
};

export const decisionPeriodRuns: OnFacts = {
  on: 'facts',
  code: 'DECISION_PERIOD_OVER',
  article: extension,
  params: (facts) => ({ dueOn: clockOf(facts, decisionClocks)?.dueOn ?? '' }),
  holds: (facts) => {
    const due = clockOf(facts, decisionClocks)?.dueOn;
    return due == null || facts.occurredOn <= due;
  },
};

export const extensionLeft: OnFacts = {
  on: 'facts',
  code: 'EXTENSION_USED_UP',
  article: extension,
  holds: (facts) => daysExtended(facts) < 30,
};

export const thirtyDaysInAll: OnPayload<'extendPeriod'> = {
  on: 'payload',
  at: 'days',
  code: 'EXTENSION_TOO_LONG',
  article: extension,
  params: (facts) => ({ left: 30 - daysExtended(facts) }),
  holds: ({ days }, facts) => days > 0 && daysExtended(facts) + days <= 30,
};

/** A notice is served after the act it tells of, however late its receipt is entered. */
export const extendedByThen: OnFacts = {
  on: 'facts',
  code: 'NOT_EXTENDED',
  article: extension,
  holds: ({ record, occurredOn }) => record.extensions.some(({ on }) => on <= occurredOn),
};

export const suspendedByThen: OnFacts = {
  on: 'facts',
  code: 'NOT_SUSPENDED',
  article: suspension,
  holds: ({ record, occurredOn }) => record.suspendedOn !== null && record.suspendedOn <= occurredOn,
};

/** The old law knew no suspension for mediation. */
export const groundOfEdition: OnPayload<'suspend'> = {
  on: 'payload',
  at: 'ground',
  code: 'SUSPENSION_GROUND_NOT_IN_EDITION',
  article: suspension,
  holds: ({ ground }, { ruleSet }) => ruleSet !== 'R0' || ground !== 'mediation',
};

export const bothConsent: OnPayload<'suspend'> = {
  on: 'payload',
  at: 'ground',
  code: 'BOTH_CONSENTS_NEEDED',
  article: always(article('ARL', '39(1)(6)')),
  holds: ({ ground, applicantConsents, respondentConsents }) =>
    ground !== 'mediation' || (applicantConsents === true && respondentConsents === true),
};

export const deathRecorded: OnPayload<'suspend'> = {
  on: 'payload',
  at: 'ground',
  code: 'DEATH_NOT_RECORDED',
  article: articles(article('REG_2007', '41(1)(1)'), article('ARL', '39(1)(1)')),
  holds: ({ ground }, { record }) => ground !== 'applicantDead' || Object.keys(record.died).length > 0,
};

export const normNamed: OnPayload<'suspend'> = {
  on: 'payload',
  at: 'norm',
  code: 'NORM_NOT_NAMED',
  article: articles(article('ARL_OLD', '26'), article('ARL', '56')),
  holds: ({ ground, norm }) =>
    ground === 'normReview'
      ? norm !== undefined && (norm.competence === 'own' || Boolean(norm.competentBody?.trim()))
      : norm === undefined,
};

/** A review of a norm that is still open keeps the case suspended. */
export const normReviewOver: OnFacts = {
  on: 'facts',
  code: 'NORM_REVIEW_OPEN',
  article: articles(article('ARL_OLD', '26'), article('ARL', '39(1)(9)')),
  holds: ({ record }) =>
    record.suspension?.ground !== 'normReview' ||
    (record.suspension.normEntered && record.norm !== null && record.norm.concludedOn !== null),
};

export const withdrawnByApplicants: OnPayload<'permitWithdrawal'> = {
  on: 'payload',
  at: 'by',
  code: 'NOT_AN_APPLICANT',
  article: settlement,
  holds: ({ by }, { record }) => {
    const applicants = partiesInCase(record, 'applicant').map(({ key }) => key);
    return by.length > 0 && by.every((key) => applicants.includes(key));
  },
};

export const withdrawnVoluntarily: OnPayload<'permitWithdrawal'> = {
  on: 'payload',
  at: 'voluntary',
  code: 'WITHDRAWAL_NOT_VOLUNTARY',
  article: settlement,
  holds: ({ voluntary }) => voluntary,
};

export const settlementLawful: OnPayload<'settle'> = {
  on: 'payload',
  at: 'lawful',
  code: 'SETTLEMENT_NOT_LAWFUL',
  article: settlement,
  holds: ({ lawful }) => lawful,
};

/** Settlement ended a case by itself only before 2024; now the applicant withdraws (J-20). */
export const terminationOfEdition: OnPayload<'terminate'> = {
  on: 'payload',
  at: 'ground',
  code: 'SETTLEMENT_ENDS_BY_WITHDRAWAL',
  article: settlement,
  holds: ({ ground }, { ruleSet, record }) =>
    ground !== 'settlement' || (ruleSet === 'R0' && record.settledOn !== null),
};

export const allWithdrew: OnPayload<'terminate'> = {
  on: 'payload',
  at: 'ground',
  code: 'WITHDRAWAL_NOT_PERMITTED',
  article: articles(article('REG_2007', '42(1)(1)'), article('ARL', '41(1)')),
  holds: ({ ground }, { record }) =>
    ground !== 'withdrawal' ||
    (record.withdrawn.length > 0 && partiesInCase(record, 'applicant').length === 0),
};

export const applicantDied: OnPayload<'terminate'> = {
  on: 'payload',
  at: 'ground',
  code: 'DEATH_NOT_RECORDED',
  article: articles(article('REG_2007', '42(1)(2)'), article('ARL', '41(2)')),
  holds: ({ ground }, { record }) => ground !== 'noHeirs' || Object.keys(record.died).length > 0,
};

/** Sixty whole days of suspension on one of the three grounds, and the cause still there (行政复议法 41(5)). */
export const suspendedSixtyDays: OnPayload<'terminate'> = {
  on: 'payload',
  at: 'ground',
  code: 'NOT_SUSPENDED_60_DAYS',
  article: articles(article('REG_2007', '42(2)'), article('ARL', '41(5)')),
  holds: ({ ground }, { record, occurredOn }) =>
    ground !== 'suspended60Days' ||
    (record.suspension !== null &&
      grounds60Days.includes(record.suspension.ground) &&
      daysBetween(record.suspension.on, occurredOn) > 60),
};

export const causeConfirmed: OnPayload<'terminate'> = {
  on: 'payload',
  at: 'causePersists',
  code: 'CAUSE_NOT_CONFIRMED',
  article: suspendedSixtyDays.article,
  holds: ({ ground, causePersists }) => ground !== 'suspended60Days' || causePersists === true,
};

/** Nobody is told the same twice by a second notice of the same step. */
export const notNotifiedYet = (
  notices: 'extensionNotified' | 'suspensionNotified' | 'resumptionNotified' | 'conversionNotified',
  at: FactRequirement<Facts>['article'],
) =>
  ({
    on: 'payload',
    at: 'to',
    code: 'NOTICE_ALREADY_SERVED',
    article: at,
    holds: ({ to }, { record }) => record[notices][to] === undefined,
  }) satisfies PayloadRequirement<Facts, { readonly to: string }>;

export const toSomebodyConcerned = (at: FactRequirement<Facts>['article']) =>
  ({
    on: 'payload',
    at: 'to',
    code: 'NOT_A_PARTY',
    article: at,
    holds: ({ to }, { record }) => partiesOf(record).some(({ key }) => key === to),
  }) satisfies PayloadRequirement<Facts, { readonly to: string }>;

export const resumedByThen: OnFacts = {
  on: 'facts',
  code: 'NOT_RESUMED',
  article: articles(article('REG_2007', '41(2)'), article('ARL', '39(2)')),
  holds: ({ record, occurredOn }) => record.resumedOn !== null && record.resumedOn <= occurredOn,
};
