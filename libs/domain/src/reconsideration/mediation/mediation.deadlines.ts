import type { DeadlineRule, EndTrigger, LegalEvent } from '../../deadlines/deadline-rule.js';
import { plannedDay } from '../../deadlines/planned-day.js';
import { article } from '../../law/article.js';
import type { MediationEvents } from './mediation.acts.js';

const owed = (event: LegalEvent): boolean => event.payload['mediationReasonOwed'] === true;

/** What went on close to its due date without mediation is explained afterwards: three working days, the bureau's rule. */
export const mediationReasonDeadline: DeadlineRule = {
  id: 'rc_mediation_reason',
  article: article('RULES', '调解先行'),
  owner: 'reconsiderationOffice',
  kind: 'internal',
  starts: [
    { on: 'HearingNoticed', when: owed },
    { on: 'DecisionProposed', when: owed },
  ],
  length: { length: 3, unit: 'workingDay' },
  met: [{ on: 'NoMediationExplained' }],
  restarts: true,
  whenOver: 'missed',
};

/** The next session of a mediation beside the review; no law sets it, the parties are told of it at the one before. */
export const mediationSessionDay = (ended: readonly EndTrigger[]): DeadlineRule =>
  plannedDay({
    id: 'rc_mediation_session',
    article: article('RULES', '行政调解'),
    owner: 'reconsiderationOffice',
    plannedBy: ['MediationHeld'],
    dayOf: ({ payload }) => (payload as unknown as MediationEvents['MediationHeld']).nextOn,
    heldBy: ['MediationHeld'],
    cancelled: [
      ...['MediationAgreed', 'MediationFailed', 'SettledInMediation'].map((on) => ({ on })),
      ...ended,
    ],
  });
