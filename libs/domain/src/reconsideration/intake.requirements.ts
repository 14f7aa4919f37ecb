import type { FactRequirement, PayloadRequirement } from '../procedure/act-table.js';
import { always, article, articles } from '../law/article.js';
import {
  clockOf,
  correctionClocks,
  intakeClocks,
  openClock,
  type ReconsiderationFacts as Facts,
} from './reconsideration.facts.js';
import { intakeConditions } from './intake-conditions.js';
import type { ReconsiderationActs as Acts } from './reconsideration.acts.js';
import { partiesOf } from './reconsideration.record.js';
import { officerOfOffice } from './office.requirements.js';

type OnFacts = FactRequirement<Facts>;
type OnPayload<A extends keyof Acts> = PayloadRequirement<Facts, Acts[A]>;

const acceptance = articles(article('ARL_OLD', '17'), article('ARL', '30'));
const correction = articles(article('REG_2007', '29'), article('ARL', '31'));
const application = articles(article('ARL_OLD', '11'), article('ARL', '22'));

/** The review of the application must still be running: after its last day the case is accepted by law. */
export const withinIntakePeriod: OnFacts = {
  on: 'facts',
  code: 'INTAKE_PERIOD_OVER',
  article: articles(article('ARL_OLD', '17(2)'), article('ARL', '30(3)')),
  params: (facts) => ({ dueOn: clockOf(facts, intakeClocks)?.dueOn ?? '' }),
  holds: (facts) => {
    const clock = clockOf(facts, intakeClocks);
    return clock?.dueOn != null && facts.occurredOn <= clock.dueOn;
  },
};

/** The law accepts the application by itself once the review period has run out unused. */
export const intakePeriodRanOut: OnFacts = {
  on: 'facts',
  code: 'INTAKE_PERIOD_NOT_OVER',
  article: withinIntakePeriod.article,
  holds: (facts) => {
    const clock = openClock(facts, intakeClocks);
    return clock?.dueOn != null && facts.today > clock.dueOn;
  },
};

export const correctionNotRequestedYet: OnFacts = {
  on: 'facts',
  code: 'CORRECTION_ALREADY_REQUESTED',
  article: correction,
  holds: ({ record }) => record.correction === null,
};

export const correctionNotServedYet: OnFacts = {
  on: 'facts',
  code: 'CORRECTION_NOTICE_ALREADY_SERVED',
  article: correction,
  holds: ({ record }) => record.correction?.servedOn == null,
};

export const correctionItemsNamed: OnPayload<'issueCorrectionNotice'> = {
  on: 'payload',
  at: 'items',
  code: 'CORRECTION_ITEMS_MISSING',
  article: correction,
  holds: ({ items }) => items.some((item) => item.trim() !== ''),
};

export const correctionPeriodNamed: OnPayload<'issueCorrectionNotice'> = {
  on: 'payload',
  at: 'submitWithinDays',
  code: 'CORRECTION_PERIOD_MISSING',
  article: correction,
  holds: ({ submitWithinDays }, { ruleSet }) => ruleSet !== 'R0' || submitWithinDays !== undefined,
};

export const correctionInTimeOrExcused: OnPayload<'submitCorrection'> = {
  on: 'payload',
  at: 'goodReason',
  code: 'CORRECTION_LATE_WITHOUT_REASON',
  article: correction,
  params: (facts) => ({ dueOn: clockOf(facts, correctionClocks)?.dueOn ?? '' }),
  holds: ({ postedOn, goodReason }, facts) => {
    const due = clockOf(facts, correctionClocks)?.dueOn;
    return due == null || (postedOn ?? facts.occurredOn) <= due || Boolean(goodReason?.trim());
  },
};

/** Material that arrives after abandonment reopens the case only with its postmark (or a good reason). */
export const reopenedWithProof: OnPayload<'submitCorrection'> = {
  on: 'payload',
  at: 'postedOn',
  code: 'POSTMARK_NEEDED_TO_REOPEN',
  article: correction,
  holds: ({ postedOn, goodReason }, { record }) =>
    record.outcome !== 'ABANDONED' || postedOn !== undefined || Boolean(goodReason?.trim()),
};

export const postedNotAfterReceipt: OnPayload<'submitCorrection'> = {
  on: 'payload',
  at: 'postedOn',
  code: 'POSTMARK_AFTER_RECEIPT',
  article: correction,
  holds: ({ postedOn }, { occurredOn }) => postedOn === undefined || postedOn <= occurredOn,
};

export const correctionPeriodStarted: OnFacts = {
  on: 'facts',
  code: 'NO_CORRECTION_PERIOD',
  article: articles(article('REG_2007', '29'), article('ARL', '31(2)')),
  holds: (facts) => openClock(facts, correctionClocks)?.dueOn != null,
};

export const correctionPeriodRanOut: OnFacts = {
  on: 'facts',
  code: 'CORRECTION_PERIOD_NOT_OVER',
  article: correctionPeriodStarted.article,
  params: (facts) => ({ dueOn: openClock(facts, correctionClocks)?.dueOn ?? '' }),
  holds: (facts) => {
    const due = openClock(facts, correctionClocks)?.dueOn;
    return due == null || facts.occurredOn > due;
  },
};

export const correctionPeriodRuns: OnFacts = {
  on: 'facts',
  code: 'CORRECTION_PERIOD_OVER',
  article: articles(article('REG_2007', '29'), article('ARL', '31(2)')),
  params: (facts) => ({ dueOn: clockOf(facts, correctionClocks)?.dueOn ?? '' }),
  holds: (facts) => {
    const due = openClock(facts, correctionClocks)?.dueOn;
    return due != null && facts.occurredOn <= due;
  },
};

export const abandonmentConfirmed: OnPayload<'deemAbandoned'> = {
  on: 'payload',
  at: 'nothingPosted',
  code: 'ABANDONMENT_NOT_CONFIRMED',
  article: correctionPeriodRanOut.article,
  holds: ({ nothingPosted, noGoodReason }) => nothingPosted && noGoodReason,
};

export const allConditionsMet: OnPayload<'accept'> = {
  on: 'payload',
  at: 'conditions',
  code: 'CONDITIONS_NOT_ALL_MET',
  article: acceptance,
  holds: ({ conditions }) =>
    intakeConditions.every((condition) =>
      conditions.some((checked) => checked.condition === condition && checked.met),
    ),
};

export const competentBodyNamed: OnPayload<'declineToAccept'> = {
  on: 'payload',
  at: 'competentBody',
  code: 'COMPETENT_BODY_MISSING',
  article: articles(article('ARL_OLD', '17(1)'), article('ARL', '30(2)')),
  holds: ({ failedCondition, competentBody }) =>
    failedCondition !== 'ownJurisdiction' || Boolean(competentBody?.trim()),
};

export const simplifiedKnown: PayloadRequirement<Facts, { readonly route: string }> = {
  on: 'payload',
  at: 'route',
  code: 'NO_SIMPLIFIED_PROCEDURE',
  article: always(article('ARL', '53')),
  holds: ({ route }, { ruleSet }) => route !== 'simplified' || ruleSet !== 'R0',
};

export const simplifiedGroundNamed: PayloadRequirement<
  Facts,
  { readonly route: string; readonly simplifiedGround?: string }
> = {
  on: 'payload',
  at: 'simplifiedGround',
  code: 'SIMPLIFIED_GROUND_MISSING',
  article: always(article('ARL', '53')),
  holds: ({ route, simplifiedGround }) => route !== 'simplified' || simplifiedGround !== undefined,
};

export const simplifiedAmountSmall: PayloadRequirement<
  Facts,
  { readonly simplifiedGround?: string; readonly amount?: number }
> = {
  on: 'payload',
  at: 'amount',
  code: 'AMOUNT_OVER_3000',
  article: always(article('ARL', '53(1)(3)')),
  holds: ({ simplifiedGround, amount }) =>
    simplifiedGround !== 'upTo3000Yuan' || amount === undefined || amount <= 3000,
};

export const officerOfTheOffice = officerOfOffice(articles(article('REG_2007', '32'), article('ARL', '6')));

/** A decline that has been served cannot be served again. */
export const declineNotServedYet: OnFacts = {
  on: 'facts',
  code: 'DECLINE_ALREADY_SERVED',
  article: acceptance,
  holds: ({ record }) => record.declineServedOn === null,
};

export const namesParty = (...roles: readonly ('applicant' | 'respondent' | 'thirdParty')[]) =>
  ({
    on: 'payload',
    at: 'to',
    code: 'NOT_A_PARTY',
    article: application,
    holds: ({ to }, { record }) => partiesOf(record, ...roles).some(({ key }) => key === to),
  }) satisfies PayloadRequirement<Facts, { readonly to: string }>;
