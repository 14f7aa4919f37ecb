import type { DeadlineRule, EndTrigger, LegalEvent } from '../../deadlines/deadline-rule.js';
import { article } from '../../law/article.js';
import type { HearingEvents } from './hearing.acts.js';
import { clearDaysOfNotice } from './hearing-notice-day.js';

const notices: readonly string[] = ['HearingNoticed', 'HearingPostponed'];
const said = (event: LegalEvent) => event.payload as unknown as HearingEvents['HearingPostponed'];

/** The notice of a hearing reaches every party with five clear working days left (行政复议法 51(1), J-7). */
export const hearingDeadlines = (ended: readonly EndTrigger[]): readonly DeadlineRule[] => [
  {
    id: 'rc_hearing_notice',
    article: article('ARL', '51(1)'),
    owner: 'reconsiderationOffice',
    starts: notices.map((on) => ({ on })),
    countsBackFrom: (event) => said(event).hearingOn,
    length: { length: clearDaysOfNotice, unit: 'workingDay' },
    met: [
      {
        on: 'HearingNoticeServed',
        key: ({ payload }) => (typeof payload['to'] === 'string' ? payload['to'] : ''),
      },
    ],
    metWhenAll: (events) => {
      const latest = events.filter(({ type }) => notices.includes(type)).at(-1);
      return latest ? said(latest).recipients : [];
    },
    cancelled: [{ on: 'HearingCancelled' }, ...ended],
    restarts: true,
    whenOver: 'missed',
  },
];
