import { addDays } from '../../calendar/calendar-date.js';
import { always, article, articles } from '../../law/article.js';
import type { FactRequirement, PayloadRequirement } from '../../procedure/act-table.js';
import { clockOf, type ReconsiderationFacts as Facts } from '../reconsideration.facts.js';
import { partyOf } from '../reconsideration.record.js';
import type { Rows } from '../reconsideration.rows.js';
import { byPublicNotice } from '../service/public-notice.js';
import { servedLawfully } from '../service/service.requirements.js';
import { everyPartyServed } from '../review.requirements.js';
import type { AfterActs } from './after.acts.js';
import { enforceableFrom, enforceableSince, enforcerOf, roleOf, type Enforcer } from './enforceable.js';

const handlers = ['caseOfficer', 'officeHead'] as const;
const enforcement = articles(article('ARL_OLD', '33'), article('ARL', '78'));
const demandAt = always(article('AEL', '54'));
const applicationAt = always(article('AEL', '53'));
const enforcing = {
  phase: { from: ['SERVED', 'PERFORMANCE', 'MEDIATED', 'CLOSED'] },
  clock: { from: ['running', 'suspended'] },
} as const;

type OnFacts = FactRequirement<Facts>;
type OnParty<P> = PayloadRequirement<Facts, P>;

/** A mediation document is in effect with its signatures (J-21); a decision with service on all. */
const inEffect: OnFacts = {
  ...everyPartyServed,
  article: enforcement,
  holds: (facts) => facts.record.outcome === 'MEDIATION_DOC' || everyPartyServed.holds(facts),
};
const enforcedBy = (wanted: Enforcer, code: OnFacts['code']): OnFacts => ({
  on: 'facts',
  code,
  article: enforcement,
  holds: (facts) => enforcerOf(facts) === wanted,
});
const byBody = enforcedBy('body', 'NOT_ENFORCED_BY_THE_BODY');
const byAgency = enforcedBy('agency', 'NOT_ENFORCED_BY_THE_AGENCY');
const notSued: OnFacts = {
  on: 'facts',
  code: 'DECISION_IS_SUED_OVER',
  article: enforcement,
  holds: ({ record }) => record.suits.length === 0,
};
const periodOver: OnFacts = {
  on: 'facts',
  code: 'ENFORCEMENT_TOO_EARLY',
  article: enforcement,
  params: (facts) => ({ from: enforceableFrom(facts) ?? '' }),
  holds: (facts) => {
    const from = enforceableFrom(facts);
    return from !== null && from <= facts.occurredOn;
  },
};
const general = [inEffect, notSued, periodOver] as const;

const obliged = <Name extends 'to' | 'against'>(at: Name): OnParty<Readonly<Record<Name, string>>> => ({
  on: 'payload',
  at,
  code: 'NOT_AN_OBLIGED_PARTY',
  article: enforcement,
  // Against a respondent there is supervision, not enforcement (行政复议法 77).
  holds: (payload, { record }) => {
    const role = partyOf(record, payload[at])?.role;
    return role === 'applicant' || role === 'thirdParty';
  },
});
const demandOf = ({ record }: Facts, key: string) => record.demands.find(({ to }) => to === key);
const someDemandNotServed: OnFacts = {
  on: 'facts',
  code: 'NO_DEMAND_UNSERVED',
  article: demandAt,
  holds: ({ record }) => record.demands.some(({ servedOn }) => servedOn === null),
};
const demandNotServed: OnParty<AfterActs['serveDemand']> = {
  on: 'payload',
  at: 'to',
  code: 'NO_DEMAND_TO_SERVE',
  article: demandAt,
  holds: ({ to }, facts) => demandOf(facts, to)?.servedOn === null,
};
const demandClock = (facts: Facts, against: string) => clockOf(facts, ['rc_enforce_demand'], against);
/** The ten working days belong to the application; one's own enforcement needs the demand alone (行政强制法 35, 54). */
const demandOver: OnParty<AfterActs['applyEnforcement']> = {
  on: 'payload',
  at: 'against',
  code: 'DEMAND_PERIOD_NOT_OVER',
  article: demandAt,
  params: (facts, { against }) => {
    const due = demandClock(facts, against)?.dueOn;
    return { from: due ? addDays(due, 1) : '' };
  },
  holds: ({ against, way }, facts) => {
    const clock = demandClock(facts, against);
    if (!clock) return true;
    return way === 'own' || (clock.dueOn !== null && clock.dueOn < facts.occurredOn);
  },
};
const demanded: OnParty<{ readonly against: string }> = {
  on: 'payload',
  at: 'against',
  code: 'NOT_DEMANDED_BEFORE',
  article: demandAt,
  holds: ({ against }, facts) => demandOf(facts, against)?.servedOn != null,
};
const notPerformed: OnParty<{ readonly against: string }> = {
  on: 'payload',
  at: 'against',
  code: 'ALREADY_PERFORMED',
  article: enforcement,
  holds: ({ against }, facts) => demandClock(facts, against)?.doneOn == null,
};
const courtNamed: OnParty<AfterActs['applyEnforcement']> = {
  on: 'payload',
  at: 'court',
  code: 'COURT_NOT_NAMED',
  article: demandAt,
  holds: ({ way, court = '' }) => way !== 'court' || court.trim() !== '',
};
const inTimeOrExcused: OnParty<AfterActs['applyEnforcement']> = {
  on: 'payload',
  at: 'lateReason',
  code: 'ENFORCEMENT_TOO_LATE',
  article: applicationAt,
  params: (facts, { against }) => ({ due: clockOf(facts, ['rc_enforce_apply'], against)?.dueOn ?? '' }),
  holds: ({ against, way, lateReason = '' }, facts) => {
    const due = clockOf(facts, ['rc_enforce_apply'], against)?.dueOn;
    return way !== 'court' || due == null || facts.occurredOn <= due || lateReason.trim() !== '';
  },
};
const agencyDemanded: OnParty<AfterActs['recordAgencyEnforcement']> = {
  ...demanded,
  holds: (payload, facts) => payload.step === 'demandServed' || demanded.holds(payload, facts),
};

const step = (key: string, facts: Facts) => ({
  role: roleOf(facts, key),
  enforceableSince: enforceableSince(facts),
});

/** Chapter of enforcement against applicants and third parties (行政复议法 78; 行政强制法 53, 54). */
export const enforcementRows: Pick<
  Rows,
  'demandPerformance' | 'serveDemand' | 'applyEnforcement' | 'recordAgencyEnforcement'
> = {
  demandPerformance: {
    article: demandAt,
    by: handlers,
    moves: enforcing,
    requires: [byBody, ...general, obliged('to')],
    records: 'PerformanceDemanded',
    adds: ({ to }, facts) => step(to, facts),
    key: ({ to }) => `enforcement against ${to}`,
    issues: 'performanceDemand',
  },
  serveDemand: {
    article: demandAt,
    by: ['registrar', ...handlers],
    moves: enforcing,
    requires: [someDemandNotServed, demandNotServed, ...servedLawfully],
    automatic: byPublicNotice('serveDemand'),
    records: 'DemandServed',
    adds: ({ to }, facts) => step(to, facts),
    key: ({ to }) => `enforcement against ${to}`,
  },
  applyEnforcement: {
    article: enforcement,
    by: handlers,
    approvedBy: ['organHead'],
    moves: enforcing,
    requires: [
      byBody,
      ...general,
      obliged('against'),
      demanded,
      demandOver,
      notPerformed,
      courtNamed,
      inTimeOrExcused,
    ],
    records: 'EnforcementApplied',
    key: ({ against }) => `enforcement against ${against}`,
    issues: 'enforcementApplication',
  },
  recordAgencyEnforcement: {
    article: enforcement,
    by: ['registrar', ...handlers],
    moves: { ...enforcing, phase: { from: ['SERVED', 'CLOSED'] } },
    requires: [byAgency, ...general, obliged('against'), agencyDemanded, notPerformed],
    records: 'AgencyEnforcementRecorded',
    adds: ({ against }, facts) => step(against, facts),
    key: ({ against }) => `enforcement against ${against}`,
  },
};
