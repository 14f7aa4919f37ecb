import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { ClockRecord } from '../clock/clock.record.js';
import type { InquiryRecord } from '../inquiry/inquiry.record.js';
import type { Outcome } from '../outcomes.js';
import type { Folds } from '../record-folds.js';
import type { PerformancePeriod } from '../terms.js';
import type { MediationEvents } from './mediation.acts.js';

export interface MediationRecord {
  /** The day mediation was tried or opened last. */
  readonly mediationTriedOn: CalendarDate | null;
  readonly mediationSessions: readonly { readonly on: CalendarDate; readonly place: string }[];
  /** The session that is to come, while the mediation goes on. */
  readonly mediationPlanned: { readonly on: CalendarDate; readonly place: string } | null;
  readonly agreement: {
    readonly on: CalendarDate;
    readonly content: string;
    readonly performWithin: PerformancePeriod | null;
  } | null;
  readonly mediationDocumentOn: CalendarDate | null;
  readonly noMediationReason: string | null;
}
export const emptyMediationRecord: MediationRecord = {
  mediationTriedOn: null,
  mediationSessions: [],
  mediationPlanned: null,
  agreement: null,
  mediationDocumentOn: null,
  noMediationReason: null,
};

type Disposal = { readonly outcome: Outcome | null; readonly concludedOn: CalendarDate | null };
type Suspension = Pick<ClockRecord, 'suspension'>;

/** The mediation for which the case was suspended is over; the review must go on (行政复议法 39(2), 73(2)). */
const over = ({ suspension }: Suspension, on: CalendarDate): Suspension => ({
  suspension: suspension?.ground === 'mediation' ? { ...suspension, mediationOver: on } : suspension,
});

export const mediationFolds: Folds<
  MediationEvents,
  MediationRecord & Suspension & Disposal & Pick<InquiryRecord, 'actChangedOn'>
> = {
  MediationAttempted: (_, __, on) => ({ mediationTriedOn: on }),
  MediationOpened: (_, __, on) => ({ mediationTriedOn: on, agreement: null, mediationPlanned: null }),
  MediationHeld: ({ mediationSessions }, { place, nextOn }, on) => ({
    mediationSessions: [...mediationSessions, { on, place }],
    mediationPlanned: nextOn === undefined ? null : { on: nextOn, place },
  }),
  MediationAgreed: (_, { content, performWithin, actChanged }, on) => ({
    ...(actChanged === true ? { actChangedOn: on } : {}),
    agreement: { on, content, performWithin: performWithin ?? null },
    mediationPlanned: null,
  }),
  MediationDocumentSigned: (_, __, on) => ({
    mediationDocumentOn: on,
    suspension: null,
    outcome: 'MEDIATION_DOC',
    concludedOn: on,
  }),
  MediationRetracted: (record, _, on) => ({ agreement: null, ...over(record, on) }),
  MediationFailed: (record, _, on) => ({ mediationPlanned: null, ...over(record, on) }),
  NoMediationExplained: (_, { reason }) => ({ noMediationReason: reason }),
  SettledInMediation: () => ({ mediationPlanned: null }),
};
