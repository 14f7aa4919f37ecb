import type { DeadlineRule, LegalEvent } from '../../deadlines/deadline-rule.js';
import { article, type Article } from '../../law/article.js';
import type { ClockEvents } from '../clock/clock.acts.js';

const naturalDays = (length: number) => ({ length, unit: 'naturalDay' }) as const;
const workingDays = (length: number) => ({ length, unit: 'workingDay' }) as const;

const competence = (wanted: string) => (event: LegalEvent) => {
  const { ground, norm } = event.payload as unknown as ClockEvents['ProceedingSuspended'];
  return ground === 'normReview' && norm?.competence === wanted;
};
const over = [{ on: 'ProceedingResumed' }, { on: 'CaseTerminated' }] as const;

/** The body deals with the norm itself: thirty days from the suspension (J-9). */
const own = (id: string, at: Article): DeadlineRule => ({
  id,
  article: at,
  owner: 'reconsiderationBody',
  starts: [{ on: 'ProceedingSuspended', when: competence('own') }],
  length: naturalDays(30),
  met: [{ on: 'NormReviewConcluded' }],
  cancelled: over,
  whenOver: 'missed',
});
const transfer = (id: string, at: Article): DeadlineRule => ({
  id,
  article: at,
  owner: 'reconsiderationBody',
  starts: [{ on: 'ProceedingSuspended', when: competence('other') }],
  length: workingDays(7),
  met: [{ on: 'NormTransferred' }],
  cancelled: over,
  whenOver: 'missed',
});
const transferee = (id: string, at: Article): DeadlineRule => ({
  id,
  article: at,
  owner: 'normTransferee',
  starts: [{ on: 'NormTransferServed' }],
  length: naturalDays(60),
  met: [{ on: 'NormDispositionReceived' }],
  cancelled: over,
  whenOver: 'missed',
});

/** The clocks of incidental review (行政复议法 56-60). */
export const normDeadlines: readonly DeadlineRule[] = [
  own('rc_norm_own', article('ARL', '56')),
  transfer('rc_norm_transfer', article('ARL', '56')),
  {
    id: 'rc_norm_notify_maker',
    article: article('ARL', '58(1)'),
    owner: 'reconsiderationOffice',
    starts: [{ on: 'ProceedingSuspended', when: competence('own') }],
    length: workingDays(3),
    met: [{ on: 'NormNoticeServed' }],
    cancelled: over,
    whenOver: 'missed',
  },
  {
    id: 'rc_norm_maker_reply',
    article: article('ARL', '58(1)'),
    owner: 'normMaker',
    starts: [{ on: 'NormNoticeServed' }],
    length: workingDays(10),
    met: [{ on: 'NormReplyReceived' }],
    cancelled: over,
    whenOver: 'missed',
  },
  transferee('rc_norm_transferee', article('ARL', '60')),
];

/** Before 2024: thirty days, seven working days, sixty days (旧行政复议法 26, 27). */
export const oldNormDeadlines: readonly DeadlineRule[] = [
  own('r0_norm_own', article('ARL_OLD', '26')),
  transfer('r0_norm_transfer', article('ARL_OLD', '26')),
  transferee('r0_norm_transferee', article('ARL_OLD', '26')),
];
