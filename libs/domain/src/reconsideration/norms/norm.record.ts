import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { ClockRecord } from '../clock/clock.record.js';
import type { Folds } from '../record-folds.js';
import type { NormEvents, NormUnderReview, normConclusions } from './norm.acts.js';

export interface NormRecord {
  /** The review of a norm that was opened last, or null. */
  readonly norm: {
    readonly review: NormUnderReview;
    readonly since: CalendarDate;
    readonly makerNotifiedOn: CalendarDate | null;
    readonly makerRepliedOn: CalendarDate | null;
    readonly transferredOn: CalendarDate | null;
    readonly transferServedOn: CalendarDate | null;
    readonly concludedOn: CalendarDate | null;
    readonly conclusion: (typeof normConclusions)[number] | null;
  } | null;
}
export const emptyNormRecord: NormRecord = { norm: null };

type Norm = NonNullable<NormRecord['norm']>;
const withNorm = (record: NormRecord, change: Partial<Norm>): NormRecord => ({
  norm: record.norm && { ...record.norm, ...change },
});

export const normFolds: Folds<NormEvents, NormRecord & Pick<ClockRecord, 'suspension'>> = {
  NormReviewEntered: (record, _, on) => {
    const { suspension } = record;
    if (!suspension?.norm) return record;
    return {
      ...record,
      suspension: { ...suspension, normEntered: true },
      norm: {
        review: suspension.norm,
        since: on,
        makerNotifiedOn: null,
        makerRepliedOn: null,
        transferredOn: null,
        transferServedOn: null,
        concludedOn: null,
        conclusion: null,
      },
    };
  },
  NormNoticeServed: (record, _, on) => withNorm(record, { makerNotifiedOn: on }),
  NormReplyReceived: (record, _, on) => withNorm(record, { makerRepliedOn: on }),
  NormTransferred: (record, _, on) => withNorm(record, { transferredOn: on }),
  NormTransferServed: (record, _, on) => withNorm(record, { transferServedOn: on }),
  NormDispositionReceived: (record, { conclusion }, on) => withNorm(record, { conclusion, concludedOn: on }),
  NormReviewConcluded: (record, { conclusion }, on) => withNorm(record, { conclusion, concludedOn: on }),
};
