import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { RuleSet } from '../../law/rule-set.js';
import { grounds60Days } from '../clock/clock.acts.js';
import type { ReconsiderationAct } from '../reconsideration.acts.js';
import type { CaseWaits, CorrectionWait, NormWait, SuspensionWait } from './case-waits.js';

/** How far a correction has come (行政复议法 31). */
export const correctionStages = ['notServed', 'running', 'expired'] as const;
export type CorrectionStage = (typeof correctionStages)[number];

/** How far a suspension has come (行政复议法 39, 41(5)). */
export const suspensionStages = ['waiting', 'sixtyDaysOver', 'normReviewOpen', 'normReviewOver'] as const;
export type SuspensionStage = (typeof suspensionStages)[number];

/** What the review of a norm waits for (行政复议法 56-60). */
export const normStages = [
  'toNotifyMaker',
  'makerReplies',
  'toConclude',
  'toTransfer',
  'toServeTransfer',
  'transfereeDeals',
] as const;
export type NormStage = (typeof normStages)[number];

interface Day {
  readonly today: CalendarDate;
  /** When the clock of the wait runs out; null where none runs. */
  readonly dueOn: CalendarDate | null;
}

const over = ({ today, dueOn }: Day): boolean => dueOn !== null && dueOn < today;

export function correctionStage({ servedOn }: CorrectionWait, day: Day): CorrectionStage {
  if (servedOn === null) return 'notServed';
  return over(day) ? 'expired' : 'running';
}

/** Only some grounds end the case after sixty days (行政复议法 41(5): items 1, 2 and 4 of Art. 39(1)). */
export const endsAfterSixtyDays = ({ ground }: Pick<SuspensionWait, 'ground'>): boolean =>
  grounds60Days.includes(ground);

export function suspensionStage(
  { suspension, normReview }: Pick<CaseWaits, 'normReview'> & { readonly suspension: SuspensionWait },
  day: Day,
): SuspensionStage {
  if (suspension.ground === 'normReview') return normReview ? 'normReviewOpen' : 'normReviewOver';
  return endsAfterSixtyDays(suspension) && over(day) ? 'sixtyDaysOver' : 'waiting';
}

/** Before 2024 the maker was not asked: the body dealt with its own norm without a reply (旧行政复议法 26). */
export function normStage(
  { review, makerNotifiedOn, makerRepliedOn, transferredOn, transferServedOn }: NormWait,
  ruleSet: RuleSet,
): NormStage {
  if (review.competence === 'other') {
    if (transferredOn === null) return 'toTransfer';
    return transferServedOn === null ? 'toServeTransfer' : 'transfereeDeals';
  }
  if (ruleSet === 'R0' || makerRepliedOn !== null) return 'toConclude';
  return makerNotifiedOn === null ? 'toNotifyMaker' : 'makerReplies';
}

const ofCorrection: Readonly<Record<CorrectionStage, readonly ReconsiderationAct[]>> = {
  notServed: ['serveCorrectionNotice'],
  running: ['submitCorrection', 'extendCorrection'],
  expired: ['deemAbandoned', 'submitCorrection'],
};
const ofNorm: Readonly<Record<NormStage, readonly ReconsiderationAct[]>> = {
  toNotifyMaker: ['serveNormNotice'],
  makerReplies: ['receiveNormReply', 'concludeNormReview'],
  toConclude: ['concludeNormReview'],
  toTransfer: ['transferNorm'],
  toServeTransfer: ['serveNormTransfer', 'receiveNormDisposition'],
  transfereeDeals: ['receiveNormDisposition'],
};
const ofSuspension: Readonly<
  Record<Exclude<SuspensionStage, 'normReviewOpen'>, readonly ReconsiderationAct[]>
> = {
  waiting: ['resume'],
  sixtyDaysOver: ['terminate', 'resume'],
  normReviewOver: ['resume'],
};

/** The acts that carry on a correction. */
export const actsAfterCorrection = (stage: CorrectionStage): readonly ReconsiderationAct[] =>
  ofCorrection[stage];
/** The acts that carry on the review of a norm. */
export const actsAfterNorm = (stage: NormStage): readonly ReconsiderationAct[] => ofNorm[stage];

/** The acts that end a suspension, or bring its end nearer; those of the norm's review while that is open. */
export function actsAfterSuspension(
  stage: SuspensionStage,
  norm: NormStage | null,
): readonly ReconsiderationAct[] {
  if (stage !== 'normReviewOpen') return ofSuspension[stage];
  return norm ? actsAfterNorm(norm) : [];
}
