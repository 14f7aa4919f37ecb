import {
  clocksOfWait,
  correctionClocks,
  decisionClocks,
  normClocks,
  suspensionClocks,
  type Article,
  type CalendarDate,
  type CaseWaits,
  type DeadlineOwner,
  type DeadlineStatus,
  type ExplanationStep,
  type WaitKind,
} from '@mingjing/domain';

/** A clock of a waiting case as the runner keeps it. */
export interface WaitClock {
  readonly rule: string;
  readonly owner: DeadlineOwner;
  readonly status: DeadlineStatus;
  readonly article: Article;
  readonly startedOn: CalendarDate;
  readonly dueOn: CalendarDate | null;
  readonly provisional: boolean;
  readonly explanation: readonly ExplanationStep[];
}

/** The clocks a list tells of; of each kind the nearest first. */
export type WaitClocks = Readonly<Record<WaitKind, readonly WaitClock[]>> & {
  /** The check of post and reasons before an application counts as abandoned. */
  readonly abandonmentCheck: readonly WaitClock[];
  /** The period to decide, which the suspension stops. */
  readonly decision: readonly WaitClock[];
};

const checks = ['rc_abandonment_check'];

/** The rules whose clocks are read for the lists. */
export const toldClocks: readonly string[] = [
  ...correctionClocks,
  ...checks,
  ...suspensionClocks,
  ...normClocks,
  ...decisionClocks,
];

export const waitClocksOf = (waits: CaseWaits, clocks: readonly WaitClock[]): WaitClocks => ({
  correction: clocksOfWait(waits.correction, correctionClocks, clocks),
  abandonmentCheck: clocksOfWait(waits.correction, checks, clocks),
  suspension: clocksOfWait(waits.suspension, suspensionClocks, clocks),
  normReview: clocksOfWait(waits.normReview, normClocks, clocks),
  decision: clocks.filter(({ rule, status }) => decisionClocks.includes(rule) && status === 'paused'),
});
