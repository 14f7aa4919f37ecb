import type { DeadlineOwner } from '../../deadlines/deadline-rule.js';
import type { DeadlineRule, LegalEvent } from '../../deadlines/deadline-rule.js';
import { article, type Article } from '../../law/article.js';
import type { PartyRole } from '../party.js';
import type { AfterEvents } from './after.acts.js';

const as = <T extends keyof AfterEvents>(event: LegalEvent): AfterEvents[T] =>
  event.payload as unknown as AfterEvents[T];
const text = (name: string) => (event: LegalEvent) => {
  const value = event.payload[name];
  return typeof value === 'string' ? value : '';
};

/** Sixty days to report what was put right (行政复议法 76; 条例2007 57(1)), one clock for each letter. */
const feedback = (id: string, at: Article): DeadlineRule => ({
  id,
  article: at,
  owner: (event) => (as<'OpinionLetterServed'>(event).ofRespondent ? 'respondent' : 'lowerOrgan'),
  starts: [{ on: 'OpinionLetterServed', key: text('letter') }],
  length: { length: 60, unit: 'naturalDay' },
  met: [{ on: 'OpinionFeedbackReceived', key: text('letter') }],
  whenOver: 'missed',
});

/** The period that the order itself sets (J-39). */
const order = (at: Article): DeadlineRule => ({
  id: 'rc_perform_order',
  article: at,
  owner: 'respondent',
  starts: [
    {
      on: 'PerformanceOrderServed',
      when: (event) => as<'PerformanceOrderServed'>(event).addressed,
      key: text('dutyKey'),
    },
  ],
  length: (event) => as<'PerformanceOrderServed'>(event).performWithin,
  met: [
    { on: 'DecisionPerformed', key: text('by') },
    { on: 'OpinionFeedbackReceived', key: text('letter') },
  ],
  whenOver: 'missed',
});

const obliged = (event: LegalEvent): DeadlineOwner => {
  const role = event.payload['role'] as PartyRole | undefined;
  return role === 'thirdParty' ? 'thirdParty' : role === 'respondent' ? 'respondent' : 'applicant';
};
const isDemand = (event: LegalEvent): boolean =>
  as<'AgencyEnforcementRecorded'>(event).step === 'demandServed';

/** Ten working days after service of the demand (行政强制法 54, 69). */
const demand: DeadlineRule = {
  id: 'rc_enforce_demand',
  article: article('AEL', '54'),
  owner: obliged,
  starts: [
    { on: 'DemandServed', key: text('to') },
    { on: 'AgencyEnforcementRecorded', when: isDemand, key: text('against') },
  ],
  length: { length: 10, unit: 'workingDay' },
  met: [{ on: 'DecisionPerformed', key: text('by') }],
  restarts: true,
  whenOver: 'lapsed',
};

const enforceableSince = (event: LegalEvent) => as<'PerformanceDemanded'>(event).enforceableSince;

/** Three months from the end of the period to sue (行政强制法 53; 行诉解释 156); shown once somebody is called to perform. */
const applying: DeadlineRule = {
  id: 'rc_enforce_apply',
  article: article('AEL', '53'),
  owner: (event) => (event.type === 'PerformanceDemanded' ? 'reconsiderationBody' : 'respondent'),
  starts: [
    { on: 'PerformanceDemanded', key: text('to'), from: enforceableSince },
    { on: 'AgencyEnforcementRecorded', when: isDemand, key: text('against'), from: enforceableSince },
  ],
  length: { length: 3, unit: 'month' },
  met: [
    { on: 'EnforcementApplied', key: text('against') },
    {
      on: 'AgencyEnforcementRecorded',
      when: (event) => !isDemand(event),
      key: text('against'),
    },
  ],
  cancelled: [{ on: 'DecisionPerformed', key: text('by') }],
  restarts: true,
  whenOver: 'lapsed',
};

/** The clocks of what follows (行政复议法 76-78); law.md B.1. */
export const afterDeadlines: readonly DeadlineRule[] = [
  feedback('rc_opinion_feedback', article('ARL', '76')),
  order(article('ARL', '77(2)')),
  demand,
  applying,
];

/** Before 2024 (条例2007 57(1); 旧行政复议法 32); law.md B.2. */
export const oldAfterDeadlines: readonly DeadlineRule[] = [
  feedback('r0_opinion', article('REG_2007', '57(1)')),
  order(article('ARL_OLD', '32')),
  demand,
  applying,
];
