import type { CalendarDate } from '../calendar/calendar-date.js';
import type { JournalEntry } from '../procedure/journal-entry.js';
import { materialsOf, type FiledMaterials } from '../reconsideration/materials.acts.js';
import type { Party } from '../reconsideration/party.js';
import { noted, type Folds } from '../reconsideration/record-folds.js';
import type {
  AdministrativeMediationEvents,
  AdministrativeMediationEventType,
  MediationEntry,
  Mediator,
  MediationSession,
} from './mediation-acts.js';
import type { MediationOutcome } from './mediation-tracks.js';

type Planned = Pick<MediationSession, 'sessionOn' | 'startsAt' | 'place'>;

type Application = AdministrativeMediationEvents['MediationApplied'];
type Told = 'channel' | 'acceptWithinWorkingDays';
/** What is known of the application; a line of a register does not say how it came in. */
type KnownMediation = Omit<Application, Told> & Partial<Pick<Application, Told>>;

/** What a mediation's journal amounts to. */
export interface AdministrativeMediationRecord {
  readonly application: KnownMediation | null;
  /** The line of the old register the case was taken over from; null for every other case. */
  readonly registerEntry: MediationEntry | null;
  readonly parties: readonly Party[];
  readonly officerId: string | null;
  readonly receivedOn: CalendarDate | null;
  readonly acceptedOn: CalendarDate | null;
  /** Until when each party was asked to answer. */
  readonly asked: Readonly<Record<string, CalendarDate>>;
  readonly consented: Readonly<Record<string, CalendarDate>>;
  readonly mediators: readonly Mediator[];
  /** The meeting that is planned; null where none is. */
  readonly planned: Planned | null;
  readonly sessions: readonly {
    readonly on: CalendarDate;
    readonly place: string;
    readonly mediators: readonly Mediator[];
  }[];
  /** Days by which the period was extended. */
  readonly extendedBy: number;
  readonly agreement: {
    readonly on: CalendarDate;
    readonly content: string;
    readonly performBy: CalendarDate | null;
  } | null;
  readonly confirmationAppliedOn: CalendarDate | null;
  readonly outcome: MediationOutcome | null;
  readonly concludedOn: CalendarDate | null;
  readonly closedOn: CalendarDate | null;
  readonly materials: FiledMaterials;
}
type Rec = AdministrativeMediationRecord;

export const emptyAdministrativeMediation: Rec = {
  application: null,
  registerEntry: null,
  parties: [],
  officerId: null,
  receivedOn: null,
  acceptedOn: null,
  asked: {},
  consented: {},
  mediators: [],
  planned: null,
  sessions: [],
  extendedBy: 0,
  agreement: null,
  confirmationAppliedOn: null,
  outcome: null,
  concludedOn: null,
  closedOn: null,
  materials: {},
};

/** The line of the register stands in the place of the application. */
const entryRecord = (
  entry: AdministrativeMediationEvents['RegisterEntryImported'],
): Pick<Rec, 'registerEntry' | 'application' | 'parties' | 'acceptedOn' | 'outcome' | 'concludedOn'> => ({
  registerEntry: entry,
  application: {
    title: entry.title,
    disputeKind: entry.disputeKind,
    ...(entry.disputeType === undefined ? {} : { disputeType: entry.disputeType }),
    parties: entry.parties,
    request: entry.request ?? '',
    facts: '',
    category: entry.category,
    matter: entry.matter,
  },
  parties: entry.parties,
  acceptedOn: entry.acceptedOn ?? null,
  outcome: entry.outcome ?? null,
  concludedOn: entry.concludedOn ?? null,
});

/** Whoever applies consents by it. */
const consentOf = (parties: readonly Party[], on: CalendarDate): Rec['consented'] =>
  Object.fromEntries(parties.filter(({ role }) => role === 'applicant').map(({ key }) => [key, on]));

const over = (outcome: MediationOutcome, on: CalendarDate): Partial<Rec> => ({
  outcome,
  concludedOn: on,
  planned: null,
});

const folds: Folds<AdministrativeMediationEvents, Rec> = {
  RegisterEntryImported: (_, entry, on) => ({
    ...entryRecord(entry),
    receivedOn: on,
    consented: consentOf(entry.parties, on),
  }),
  MediationApplied: (_, payload, on) => ({
    application: payload,
    parties: payload.parties,
    receivedOn: on,
    // Whoever applies has consented; where the organ proposes it, everybody is asked.
    consented: payload.channel === 'byOffice' ? {} : consentOf(payload.parties, on),
  }),
  OfficerAssigned: (_, { officerId }) => ({ officerId }),
  ConsentAsked: ({ asked }, { to, answerBy }) => ({ asked: { ...asked, [to]: answerBy } }),
  ConsentGiven: ({ consented }, { by }, on) => ({ consented: { ...consented, [by]: on } }),
  ConsentRefused: (_, __, on) => over('REFUSED', on),
  MediationAccepted: (_, __, on) => ({ acceptedOn: on }),
  MediationDeclined: (_, __, on) => over('NOT_ACCEPTED', on),
  MediatorsNamed: (_, { named, sessionOn, startsAt, place }) => ({
    mediators: named,
    planned: { sessionOn, place, ...(startsAt === undefined ? {} : { startsAt }) },
  }),
  MediatorsReplaced: (_, { named }) => ({ mediators: named }),
  MediationHeld: ({ sessions }, { place, nextOn, mediators }, on) => ({
    sessions: [...sessions, { on, place, mediators }],
    planned: nextOn === undefined ? null : { sessionOn: nextOn, place },
  }),
  MediationExtended: ({ extendedBy }, { days }) => ({ extendedBy: extendedBy + days }),
  ProceedingSuspended: () => ({ planned: null }),
  ProceedingResumed: noted,
  AgreedInWriting: (_, { content, performBy }, on) => ({
    ...over('AGREED_WRITTEN', on),
    agreement: { on, content, performBy: performBy ?? null },
  }),
  AgreedOrally: (_, { content, performBy }, on) => ({
    ...over('AGREED_ORAL', on),
    agreement: { on, content, performBy: performBy ?? null },
  }),
  MediationTerminated: (_, __, on) => over('TERMINATED', on),
  ConfirmationApplied: (_, __, on) => ({ confirmationAppliedOn: on }),
  AgreementConfirmed: noted,
  ConfirmationRefused: () => ({ confirmationAppliedOn: null }),
  AgreementPerformed: noted,
  AgreementBreached: noted,
  RecordCorrected: noted,
  CaseClosed: (_, __, on) => ({ closedOn: on }),
  MaterialAdded: noted,
  MaterialWithdrawn: noted,
};

const isOwn = (type: string): type is AdministrativeMediationEventType => Object.hasOwn(folds, type);

/** Replays a journal into the record. Entries of proposals move nothing here. */
export function administrativeMediationRecordOf(journal: readonly JournalEntry[]): Rec {
  return journal.reduce<Rec>(
    (record, { type, payload, occurredOn }) => {
      if (!isOwn(type)) return record;
      const fold = folds[type] as (rec: Rec, payload: unknown, on: CalendarDate) => Partial<Rec>;
      return { ...record, ...fold(record, payload, occurredOn) };
    },
    { ...emptyAdministrativeMediation, materials: materialsOf(journal) },
  );
}
