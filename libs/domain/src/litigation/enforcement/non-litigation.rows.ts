import { article } from '../../law/article.js';
import { administrativeSince2018, aplInt, inCourt } from '../litigation-law.js';
import { courtClock, dueOf, stillOpen, type On, type OnFacts } from '../litigation-facts.js';
import { decisionProved } from '../judgment/judgment.requirements.js';
import { suitEntered } from '../answer/answer.requirements.js';
import { handlers, type Chapter } from '../litigation-rows.js';
import type { NonLitigationActs } from './non-litigation.acts.js';

const ael = (at: string) => article('AEL', at);
const of = (at: string) => inCourt(ael(at), ael(at));

/** Nothing is enforced while the citizen may still apply or sue (行政强制法 53). */
export const suingEnded: On<'openEnforcement'> = {
  on: 'payload',
  at: 'suingEndedOn',
  code: 'MAY_STILL_SUE',
  article: of('53'),
  holds: ({ suingEndedOn }, { occurredOn }) => suingEndedOn < occurredOn,
};
/** Ten working days after the demand (行政强制法 54, 69). */
export const demandOver: OnFacts = {
  on: 'facts',
  code: 'DEMAND_STILL_RUNS',
  article: of('54'),
  params: dueOf(['rc_enforce_demand']),
  holds: (facts) => {
    const due = courtClock(facts, ['rc_enforce_demand'])?.dueOn;
    return due != null && facts.occurredOn > due;
  },
};
export const applicationSealed: On<'applyToCourt'> = {
  on: 'payload',
  at: 'signedAndSealed',
  code: 'AGENCY_SEAL_MISSING',
  article: of('55'),
  holds: ({ signedAndSealed }) => signedAndSealed,
};
/** After three months only for a good reason (行诉解释 156). */
export const appliedInTime: On<'applyToCourt'> = {
  on: 'payload',
  at: 'lateReason',
  code: 'ENFORCEMENT_PERIOD_OVER',
  article: inCourt(aplInt('156'), aplInt('156')),
  params: dueOf(['al_nonlit_enforce']),
  holds: ({ lateReason }, facts) => stillOpen(['al_nonlit_enforce'])(facts) || Boolean(lateReason?.trim()),
};
export const objectedInTime: OnFacts = {
  on: 'facts',
  code: 'OBJECTION_PERIOD_OVER',
  article: inCourt(aplInt('161'), aplInt('161')),
  params: dueOf(['al_nonlit_objection']),
  holds: stillOpen(['al_nonlit_objection']),
};

/** The agency asks the court to enforce (行政强制法 53-59; 行诉解释 155-161; law.md E.7). */
export const nonLitigationRows: Chapter<NonLitigationActs> = {
  openEnforcement: {
    article: administrativeSince2018(ael('53')),
    by: handlers,
    moves: { phase: { from: ['NEW'], to: 'ENFORCEMENT_DUE' } },
    requires: [...suitEntered, suingEnded],
    records: 'EnforcementOpened',
  },
  demandCompliance: {
    article: administrativeSince2018(ael('54')),
    by: handlers,
    moves: { phase: { from: ['ENFORCEMENT_DUE'], to: 'ENFORCEMENT_DEMANDED' } },
    records: 'ComplianceDemanded',
  },
  applyToCourt: {
    article: administrativeSince2018(ael('55')),
    by: handlers,
    approvedBy: ['organHead'],
    moves: { phase: { from: ['ENFORCEMENT_DEMANDED'], to: 'ENFORCEMENT_APPLIED' } },
    requires: [demandOver, applicationSealed, appliedInTime],
    records: 'CourtApplied',
    issues: 'courtEnforcementApplication',
  },
  receiveEnforcementFiling: {
    article: administrativeSince2018(ael('56')),
    by: handlers,
    moves: { phase: { from: ['ENFORCEMENT_APPLIED'], to: 'ENFORCEMENT_ACCEPTED' } },
    records: 'EnforcementFiled',
  },
  receiveEnforcementRefusal: {
    article: administrativeSince2018(ael('58')),
    by: handlers,
    moves: { phase: { from: ['ENFORCEMENT_APPLIED', 'ENFORCEMENT_ACCEPTED'], to: 'ENFORCEMENT_REFUSED' } },
    requires: [decisionProved],
    records: 'EnforcementRefused',
  },
  objectToRefusal: {
    article: administrativeSince2018(aplInt('161')),
    by: handlers,
    moves: { phase: { from: ['ENFORCEMENT_REFUSED'], to: 'ENFORCEMENT_APPLIED' } },
    requires: [objectedInTime],
    records: 'RefusalObjected',
  },
  receiveEnforcementOrder: {
    article: administrativeSince2018(ael('57')),
    by: handlers,
    moves: { phase: { from: ['ENFORCEMENT_APPLIED', 'ENFORCEMENT_ACCEPTED'], to: 'ENFORCEMENT_ORDERED' } },
    requires: [decisionProved],
    records: 'EnforcementOrdered',
  },
};
