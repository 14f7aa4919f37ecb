import type { CalendarDate } from '../calendar/calendar-date.js';
import { emptyLessonRecord, lessonFolds, type LessonRecord } from '../lessons/loss-analysis.js';
import type { JournalEntry } from '../procedure/journal-entry.js';
import { afterFolds, emptyAfterRecord, type AfterRecord } from './after/after.record.js';
import {
  answerCheckFolds,
  emptyAnswerCheckRecord,
  type AnswerCheckRecord,
} from './answers/answers.record.js';
import { clockFolds, emptyClockRecord, type ClockRecord } from './clock/clock.record.js';
import { committeeFolds, emptyCommitteeRecord, type CommitteeRecord } from './committee/committee.record.js';
import { counselFolds, emptyCounselRecord, type CounselRecord } from './counsel/counsel.record.js';
import { decisionFolds, emptyDecisionRecord, type DecisionRecord } from './decision/decision.record.js';
import { emptyHearingRecord, hearingFolds, type HearingRecord } from './hearing/hearing.record.js';
import { emptyInquiryRecord, inquiryFolds, type InquiryRecord } from './inquiry/inquiry.record.js';
import { emptyMediationRecord, mediationFolds, type MediationRecord } from './mediation/mediation.record.js';
import { emptyNormRecord, normFolds, type NormRecord } from './norms/norm.record.js';
import { emptyPartyRecord, partyFolds, type PartyRecord } from './parties/party.record.js';
import { emptyRegisterRecord, registerFolds, type RegisterRecord } from './register/register.record.js';
import {
  emptyServiceRecord,
  serviceFolds,
  serviceRecordOf,
  type ServiceRecord,
} from './service/service.record.js';
import { superiorFolds } from './superior/superior.record.js';
import { emptyStayRecord, stayFolds, type StayRecord } from './stay/stay.record.js';
import type { AnswerState } from './answer-state.js';
import { noted, type Folds } from './record-folds.js';
import { materialsOf, type FiledMaterials } from './materials.acts.js';

import type { AcceptanceMode, MediationWish, Route } from './reconsideration.acts.js';
import type {
  KnownApplication,
  ReconsiderationEvents,
  ReconsiderationEventType,
} from './reconsideration.events.js';
import type { Outcome } from './outcomes.js';
import type { Party, PartyRole } from './party.js';

/** What a case's journal amounts to: everything the acts' requirements and the projections ask about. */
export interface ReconsiderationRecord
  extends
    PartyRecord,
    InquiryRecord,
    HearingRecord,
    CommitteeRecord,
    CounselRecord,
    DecisionRecord,
    MediationRecord,
    StayRecord,
    ClockRecord,
    NormRecord,
    ServiceRecord,
    AnswerCheckRecord,
    LessonRecord,
    RegisterRecord,
    AfterRecord {
  readonly application: KnownApplication | null;
  readonly receivedOn: CalendarDate | null;
  readonly officerId: string | null;
  readonly correction: {
    readonly issuedOn: CalendarDate;
    readonly items: readonly string[];
    readonly submitWithinDays: number;
    readonly servedOn: CalendarDate | null;
    readonly submittedOn: CalendarDate | null;
    /** Days added to the period, in its unit. */
    readonly extendedBy: number;
  } | null;
  readonly acceptedOn: CalendarDate | null;
  readonly acceptanceMode: AcceptanceMode | null;
  readonly route: Route | null;
  readonly answers: Readonly<Record<string, AnswerState>>;
  /** The day the copy went out first; from then on the procedure is no longer chosen. */
  readonly firstCopyOn: CalendarDate | null;
  readonly opinions: readonly {
    readonly from: string;
    readonly on: CalendarDate;
    readonly wish: MediationWish | null;
  }[];
  readonly declineServedOn: CalendarDate | null;
  /** When the decision was served on each party. */
  readonly served: Readonly<Record<string, CalendarDate>>;
  readonly performedOn: CalendarDate | null;
  readonly suits: readonly ReconsiderationEvents['SuitRecorded'][];
  readonly outcome: Outcome | null;
  /** The day the body disposed of the case: decision, refusal, abandonment. */
  readonly concludedOn: CalendarDate | null;
  readonly closedOn: CalendarDate | null;
  readonly materials: FiledMaterials;
}

export const emptyRecord: ReconsiderationRecord = {
  ...emptyPartyRecord,
  ...emptyInquiryRecord,
  ...emptyHearingRecord,
  ...emptyCommitteeRecord,
  ...emptyCounselRecord,
  ...emptyDecisionRecord,
  ...emptyMediationRecord,
  ...emptyStayRecord,
  ...emptyClockRecord,
  ...emptyNormRecord,
  ...emptyAfterRecord,
  ...emptyLessonRecord,
  ...emptyServiceRecord,
  ...emptyAnswerCheckRecord,
  ...emptyRegisterRecord,
  application: null,
  receivedOn: null,
  officerId: null,
  correction: null,
  acceptedOn: null,
  acceptanceMode: null,
  route: null,
  answers: {},
  firstCopyOn: null,
  opinions: [],
  declineServedOn: null,
  served: {},
  performedOn: null,
  suits: [],
  outcome: null,
  concludedOn: null,
  closedOn: null,
  materials: {},
};

const noAnswerYet: AnswerState = { sentOn: null, servedOn: null, answeredOn: null, noAnswerOn: null };

const withAnswer = (
  record: ReconsiderationRecord,
  key: string,
  change: Partial<AnswerState>,
): ReconsiderationRecord => ({
  ...record,
  answers: { ...record.answers, [key]: { ...(record.answers[key] ?? noAnswerYet), ...change } },
});

const folds: Folds<ReconsiderationEvents, ReconsiderationRecord> = {
  ...partyFolds,
  ...inquiryFolds,
  ...hearingFolds,
  ...committeeFolds,
  ...counselFolds,
  ...decisionFolds,
  ...mediationFolds,
  ...stayFolds,
  ...superiorFolds,
  ...clockFolds,
  ...normFolds,
  ...afterFolds,
  ...lessonFolds,
  ...serviceFolds,
  ...answerCheckFolds,
  ...registerFolds,
  ApplicationReceived: (record, payload, on) => ({
    ...record,
    application: payload,
    parties: payload.parties,
    receivedOn: on,
  }),
  OfficerAssigned: (record, payload) => ({ ...record, officerId: payload.officerId }),
  CorrectionNoticeIssued: (record, { items, submitWithinDays }, on) => ({
    ...record,
    correction: { issuedOn: on, items, submitWithinDays, servedOn: null, submittedOn: null, extendedBy: 0 },
  }),
  CorrectionNoticeServed: (record, _, on) => ({
    ...record,
    correction: record.correction && { ...record.correction, servedOn: on },
  }),
  CorrectionSubmitted: (record, _, on) => ({
    ...record,
    outcome: null,
    concludedOn: null,
    correction: record.correction && { ...record.correction, submittedOn: on },
  }),
  CorrectionExtended: (record, { days }) => ({
    ...record,
    correction: record.correction && {
      ...record.correction,
      extendedBy: record.correction.extendedBy + days,
    },
  }),
  ApplicationAbandoned: (record, _, on) => ({ ...record, outcome: 'ABANDONED', concludedOn: on }),
  ApplicationAccepted: (record, { acceptedOn, mode, route }) => ({
    ...record,
    outcome: null,
    concludedOn: null,
    acceptedOn,
    acceptanceMode: mode,
    route,
  }),
  AcceptanceDeclined: (record, _, on) => ({ ...record, outcome: 'NOT_ACCEPTED', concludedOn: on }),
  DeclineServed: (record, _, on) => ({ ...record, declineServedOn: on }),
  RouteChosen: (record, { route }) => ({ ...record, route }),
  ConvertedToOrdinary: (record, _, on) => ({ ...record, route: 'ordinary', convertedOn: on }),
  CopySent: (record, { to }, on) => ({
    ...withAnswer(record, to, { sentOn: on }),
    firstCopyOn: record.firstCopyOn ?? on,
  }),
  CopyServed: (record, { to }, on) => withAnswer(record, to, { servedOn: on }),
  AnswerReceived: (record, { from }, on) => withAnswer(record, from, { answeredOn: on }),
  NoAnswerRecorded: (record, { from }, on) => withAnswer(record, from, { noAnswerOn: on }),
  ReviewEntered: noted,
  OpinionsHeard: (record, { from, wishForMediation }, on) => ({
    ...record,
    opinions: [...record.opinions, { from, on, wish: wishForMediation ?? null }],
  }),
  ReviewOrdered: (record) => ({
    ...record,
    decision: null,
    decisionCorrection: null,
    outcome: null,
    concludedOn: null,
    served: {},
  }),
  DecisionServed: (record, { to }, on) => ({ ...record, served: { ...record.served, [to]: on } }),
  DecisionTookEffect: noted,
  PerformanceSupervised: noted,
  DecisionPerformed: (record, _, on) => ({ ...record, performedOn: on }),
  SuitRecorded: (record, suit) => ({ ...record, suits: [...record.suits, suit] }),
  RecordCorrected: noted,
  CaseClosed: (record, _, on) => ({ ...record, closedOn: on }),
  MaterialAdded: noted,
  MaterialWithdrawn: noted,
};

const isReconsiderationEvent = (type: string): type is ReconsiderationEventType => type in folds;

/** Replays a journal into the record. Entries of proposals move nothing here. */
export function recordOf(journal: readonly JournalEntry[]): ReconsiderationRecord {
  return journal.reduce(
    (record, entry) => {
      if (!isReconsiderationEvent(entry.type)) return record;
      const fold = folds[entry.type] as (
        r: ReconsiderationRecord,
        p: unknown,
        on: CalendarDate,
      ) => Partial<ReconsiderationRecord>;
      return { ...record, ...fold(record, entry.payload, entry.occurredOn) };
    },
    { ...emptyRecord, materials: materialsOf(journal), ...serviceRecordOf(journal) },
  );
}

export const partiesOf = (record: ReconsiderationRecord, ...wanted: readonly PartyRole[]): readonly Party[] =>
  record.parties.filter((party) => wanted.length === 0 || wanted.includes(party.role));

export const partyOf = (record: ReconsiderationRecord, key: string): Party | undefined =>
  partiesOf(record).find((party) => party.key === key);

/** The parties who are still in the case: an applicant whose withdrawal was permitted has left it. */
export const partiesInCase = (
  record: ReconsiderationRecord,
  ...wanted: readonly PartyRole[]
): readonly Party[] => partiesOf(record, ...wanted).filter(({ key }) => !record.withdrawn.includes(key));

/** A special law makes the decision on the merits final; a rejection can be sued as ever (J-35). */
export const decidedFinally = ({ application, decision, termination }: ReconsiderationRecord): boolean =>
  application?.challengedAct.specialLaw?.final === true &&
  termination === null &&
  decision?.draft.outcome !== 'REJECT_APPLICATION';
