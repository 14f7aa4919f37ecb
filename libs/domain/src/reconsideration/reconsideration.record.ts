import type { CalendarDate } from '../calendar/calendar-date.js';
import type { JournalEntry } from '../procedure/journal-entry.js';
import { materialsOf, type FiledMaterials } from './materials.acts.js';
import type { AcceptanceMode, DecisionDraft, MediationWish, Route } from './reconsideration.acts.js';
import type { ReconsiderationEvents, ReconsiderationEventType } from './reconsideration.events.js';
import type { Outcome } from './outcomes.js';
import type { Party, PartyRole } from './party.js';

/** How far a respondent's answer has come. */
export interface AnswerState {
  readonly sentOn: CalendarDate | null;
  readonly servedOn: CalendarDate | null;
  readonly answeredOn: CalendarDate | null;
  readonly noAnswerOn: CalendarDate | null;
}

/** What a case's journal amounts to: everything the acts' requirements and the projections ask about. */
export interface ReconsiderationRecord {
  readonly application: ReconsiderationEvents['ApplicationReceived'] | null;
  readonly receivedOn: CalendarDate | null;
  readonly officerId: string | null;
  readonly correction: {
    readonly issuedOn: CalendarDate;
    readonly items: readonly string[];
    readonly submitWithinDays: number;
    readonly servedOn: CalendarDate | null;
    readonly submittedOn: CalendarDate | null;
  } | null;
  readonly acceptedOn: CalendarDate | null;
  readonly acceptanceMode: AcceptanceMode | null;
  readonly route: Route | null;
  readonly answers: Readonly<Record<string, AnswerState>>;
  readonly opinions: readonly {
    readonly from: string;
    readonly on: CalendarDate;
    readonly wish: MediationWish | null;
  }[];
  readonly draft: DecisionDraft | null;
  readonly decision: { readonly on: CalendarDate; readonly draft: DecisionDraft } | null;
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
  application: null,
  receivedOn: null,
  officerId: null,
  correction: null,
  acceptedOn: null,
  acceptanceMode: null,
  route: null,
  answers: {},
  opinions: [],
  draft: null,
  decision: null,
  declineServedOn: null,
  served: {},
  performedOn: null,
  suits: [],
  outcome: null,
  concludedOn: null,
  closedOn: null,
  materials: {},
};

type Fold<T extends ReconsiderationEventType> = (
  record: ReconsiderationRecord,
  payload: ReconsiderationEvents[T],
  on: CalendarDate,
) => ReconsiderationRecord;

const noAnswerYet: AnswerState = { sentOn: null, servedOn: null, answeredOn: null, noAnswerOn: null };

const withAnswer = (
  record: ReconsiderationRecord,
  key: string,
  change: Partial<AnswerState>,
): ReconsiderationRecord => ({
  ...record,
  answers: { ...record.answers, [key]: { ...(record.answers[key] ?? noAnswerYet), ...change } },
});

const decided = (
  record: ReconsiderationRecord,
  draft: DecisionDraft,
  on: CalendarDate,
): ReconsiderationRecord => ({
  ...record,
  decision: { on, draft },
  outcome: draft.outcome,
  concludedOn: on,
});

const same = (record: ReconsiderationRecord): ReconsiderationRecord => record;

const folds: { readonly [T in ReconsiderationEventType]: Fold<T> } = {
  ApplicationReceived: (record, payload, on) => ({ ...record, application: payload, receivedOn: on }),
  OfficerAssigned: (record, payload) => ({ ...record, officerId: payload.officerId }),
  CorrectionNoticeIssued: (record, { items, submitWithinDays }, on) => ({
    ...record,
    correction: { issuedOn: on, items, submitWithinDays, servedOn: null, submittedOn: null },
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
  ApplicationAbandoned: (record, _, on) => ({ ...record, outcome: 'ABANDONED', concludedOn: on }),
  ApplicationAccepted: (record, { acceptedOn, mode, route }) => ({
    ...record,
    acceptedOn,
    acceptanceMode: mode,
    route,
  }),
  AcceptanceDeclined: (record, _, on) => ({ ...record, outcome: 'NOT_ACCEPTED', concludedOn: on }),
  DeclineServed: (record, _, on) => ({ ...record, declineServedOn: on }),
  RouteChosen: (record, { route }) => ({ ...record, route }),
  CopySent: (record, { to }, on) => withAnswer(record, to, { sentOn: on }),
  CopyServed: (record, { to }, on) => withAnswer(record, to, { servedOn: on }),
  AnswerReceived: (record, { from }, on) => withAnswer(record, from, { answeredOn: on }),
  NoAnswerRecorded: (record, { from }, on) => withAnswer(record, from, { noAnswerOn: on }),
  ReviewEntered: same,
  OpinionsHeard: (record, { from, wishForMediation }, on) => ({
    ...record,
    opinions: [...record.opinions, { from, on, wish: wishForMediation ?? null }],
  }),
  DecisionProposed: (record, draft) => ({ ...record, draft }),
  DecisionReturned: same,
  DecisionWithdrawn: same,
  DecisionMade: decided,
  ApplicationRejected: decided,
  DecisionServed: (record, { to }, on) => ({ ...record, served: { ...record.served, [to]: on } }),
  DecisionTookEffect: same,
  PerformanceSupervised: same,
  DecisionPerformed: (record, _, on) => ({ ...record, performedOn: on }),
  SuitRecorded: (record, suit) => ({ ...record, suits: [...record.suits, suit] }),
  CaseClosed: (record, _, on) => ({ ...record, closedOn: on }),
  MaterialAdded: same,
  MaterialWithdrawn: same,
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
      ) => ReconsiderationRecord;
      return fold(record, entry.payload, entry.occurredOn);
    },
    { ...emptyRecord, materials: materialsOf(journal) },
  );
}

export const partiesOf = (record: ReconsiderationRecord, ...wanted: readonly PartyRole[]): readonly Party[] =>
  (record.application?.parties ?? []).filter((party) => wanted.length === 0 || wanted.includes(party.role));

export const partyOf = (record: ReconsiderationRecord, key: string): Party | undefined =>
  partiesOf(record).find((party) => party.key === key);
