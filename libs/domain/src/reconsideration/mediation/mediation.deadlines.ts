import type { DeadlineRule, LegalEvent } from '../../deadlines/deadline-rule.js';
import { article } from '../../law/article.js';

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
