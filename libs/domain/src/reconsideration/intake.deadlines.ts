import type { DeadlineRule } from '../deadlines/deadline-rule.js';
import { article } from '../law/article.js';
import type { ReconsiderationEvents } from './reconsideration.events.js';

const workingDays = (length: number) => ({ length, unit: 'workingDay' }) as const;

/** An agency that upholds its penalty forwards the application within five working days (行政复议法 32(2)). */
export const viaAgency: DeadlineRule = {
  id: 'rc_via_agency_forward',
  article: article('ARL', '32(2)'),
  owner: 'respondent',
  starts: [
    {
      on: 'ApplicationReceived',
      from: (event) =>
        (event.payload as unknown as ReconsiderationEvents['ApplicationReceived']).agencyReceivedOn ?? null,
    },
  ],
  length: workingDays(5),
  met: [{ on: 'ApplicationReceived' }],
  whenOver: 'missed',
};

/** The officer's check of post and reasons before an application counts as abandoned; five working days of grace. */
export const abandonmentCheck = (base: string, at: DeadlineRule['article']): DeadlineRule => ({
  id: 'rc_abandonment_check',
  article: at,
  owner: 'reconsiderationOffice',
  kind: 'internal',
  starts: [],
  afterLapseOf: base,
  length: workingDays(5),
  met: [{ on: 'ApplicationAbandoned' }, { on: 'CorrectionSubmitted' }],
  whenOver: 'missed',
});
