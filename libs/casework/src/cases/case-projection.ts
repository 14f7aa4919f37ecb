import {
  waitsOf,
  waitsUntil,
  type AdministrativeMediationRecord,
  type AnyRecord,
  type AnyState,
  type CaseState,
  type Deadline,
  type KnownApplication,
  type LitigationRecord,
  type LitigationTracks,
  type MediationTracks,
  type ProcedureName,
  type ReconsiderationRecord,
  type Tracks,
} from '@mingjing/domain';
import { newId } from '@mingjing/platform/ids';
import {
  furtherParticulars,
  initialRowTracks,
  type CaseEntity,
  type CaseParticulars,
  type RowTracks,
} from './case.entity.js';
import type { CasePartyEntity } from './case-party.entity.js';
import { searchTextOf } from './search-text.js';

const counted: readonly string[] = ['running', 'missed'];

const binding: readonly string[] = ['legal', 'setting', 'agreed'];

/** The clock that falls due first, working targets and the courts' own estimates left out. */
export function nextDeadline(deadlines: readonly Deadline[]): Deadline | null {
  const open = deadlines.filter(
    ({ kind, status, dueOn }) => binding.includes(kind) && counted.includes(status) && dueOn !== null,
  );
  return open.sort((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1))[0] ?? null;
}

type Projected = Pick<
  CaseEntity,
  | 'title'
  | 'officerId'
  | 'phase'
  | 'clock'
  | 'mediation'
  | 'normReview'
  | 'stay'
  | 'performance'
  | 'route'
  | 'receivedOn'
  | 'acceptedOn'
  | 'concludedOn'
  | 'closedOn'
  | 'outcome'
  | 'category'
  | 'matter'
  | 'flags'
  | 'imported'
  | 'oldNumber'
  | 'nextDueOn'
  | 'nextRule'
  | 'waits'
  | 'waitsUntil'
  | 'lastOccurredOn'
  | 'respondentIds'
  | 'copySent'
  | 'searchText'
  | 'particulars'
>;

/** What only the procedure of a case knows of what its row shows. */
type Own = Pick<
  Projected,
  | 'title'
  | 'route'
  | 'category'
  | 'matter'
  | 'flags'
  | 'waits'
  | 'waitsUntil'
  | 'respondentIds'
  | 'copySent'
  | 'particulars'
>;
type Projection = (state: never) => Own;

function ofReconsideration(state: CaseState<Tracks, ReconsiderationRecord>): Own {
  const { application, registerEntry, route, answers, parties } = state.record;
  const told = application ?? registerEntry;
  if (!told) throw new Error('a case begins with its application');
  const complainedOf = parties.filter(({ role }) => role === 'respondent');
  return {
    title: told.title,
    route,
    category: told.category,
    matter: told.matter,
    flags: [...(application?.flags ?? [])],
    ...waitingOf(state),
    respondentIds: [...new Set(complainedOf.flatMap(({ organId }) => organId ?? []))].sort(),
    copySent: Object.values(answers).some(({ sentOn }) => sentOn !== null),
    particulars: application
      ? particularsOf(application)
      : { request: registerEntry?.request ?? '', facts: '', reasons: '' },
  };
}

const particularsOf = (application: KnownApplication): CaseParticulars => ({
  ...(application.channel === undefined ? {} : { channel: application.channel }),
  ...(application.postmarkedOn ? { postmarkedOn: application.postmarkedOn } : {}),
  challengedAct: application.challengedAct,
  request: application.request,
  facts: application.facts,
  reasons: application.reasons,
  reconsiderationFirst: application.reconsiderationFirst,
  ...furtherOf(application),
});

/** The organs among the parties learn of a mediation when they are asked or have agreed. */
function ofMediation({ record }: CaseState<MediationTracks, AdministrativeMediationRecord>): Own {
  const { application, parties, asked, acceptedOn } = record;
  if (!application) throw new Error('a case begins with its application');
  const respondentIds = parties.flatMap(({ role, organId }) => (role === 'applicant' ? [] : (organId ?? [])));
  return {
    title: application.title,
    route: null,
    category: application.category,
    matter: application.matter,
    flags: [...(application.flags ?? [])],
    waits: null,
    waitsUntil: null,
    respondentIds: [...new Set(respondentIds)].sort(),
    copySent: acceptedOn !== null || Object.keys(asked).length > 0,
    particulars: {
      ...(application.channel === undefined ? {} : { channel: application.channel }),
      disputeKind: application.disputeKind,
      ...(application.disputeType === undefined ? {} : { disputeType: application.disputeType }),
      request: application.request,
      facts: application.facts,
      reasons: application.reasons ?? '',
      ...(application.oralRecord === undefined ? {} : { oralRecord: application.oralRecord }),
      ...(record.agreement ? { agreement: record.agreement.content } : {}),
    },
  };
}

/** A lawsuit is found by its cause; the organs that are defendants or handle it learn of it. */
function ofLitigation({ record }: CaseState<LitigationTracks, LitigationRecord>): Own {
  const { suit, parties, unit, instance, courtCaseNumber } = record;
  if (!suit) throw new Error('a case begins with its summons');
  const sued = parties.flatMap(({ role, organId }) => (role === 'defendant' ? (organId ?? []) : []));
  return {
    title: suit.title,
    route: null,
    category: suit.category,
    matter: suit.cause,
    flags: [...(suit.flags ?? [])],
    waits: null,
    waitsUntil: null,
    respondentIds: [...new Set([...sued, ...(unit ? [unit.organ] : [])])].sort(),
    copySent: unit !== null,
    particulars: {
      suitKind: suit.kind,
      ...(instance === null ? {} : { instance }),
      ...(suit.court === undefined ? {} : { court: suit.court }),
      ...(courtCaseNumber === null ? {} : { courtCaseNumber }),
      courtProcedure: record.courtProcedure,
      actSued: suit.actSued,
      request: suit.request,
      facts: suit.facts,
      reasons: suit.reasons ?? '',
      ...(unit === null ? {} : { unit: unit.organ }),
    },
  };
}

/** What of each procedure's state the case row shows. */
const projections: Readonly<Record<ProcedureName, Projection>> = {
  reconsideration: ofReconsideration,
  mediation: ofMediation,
  litigation: ofLitigation,
};

interface ProjectedCase {
  readonly procedure: ProcedureName;
  readonly number: string;
}

/** What the case row shows of the journal; rebuilt after every act and compared by the verification. */
export function projectCase({ procedure, number }: ProjectedCase, state: AnyState): Projected {
  const { tracks, record, deadlines, journal } = state;
  const { receivedOn, parties } = record;
  if (!receivedOn) throw new Error('a case begins with its application');
  const next = nextDeadline(deadlines);
  const lastOccurredOn = journal.reduce(
    (last, { occurredOn }) => (occurredOn > last ? occurredOn : last),
    receivedOn,
  );
  const own = projections[procedure](state as never);
  const oldNumber = record.registerEntry?.oldNumber ?? null;
  return {
    ...own,
    particulars: { ...own.particulars, ...ofRegister(record) },
    imported: record.registerEntry !== null,
    oldNumber,
    // A track the procedure does not have stays as it begins elsewhere.
    ...initialRowTracks,
    ...(tracks as unknown as RowTracks),
    officerId: record.officerId,
    receivedOn,
    acceptedOn: record.acceptedOn,
    concludedOn: record.concludedOn,
    closedOn: record.closedOn,
    outcome: record.outcome as CaseEntity['outcome'],
    nextDueOn: next?.dueOn ?? null,
    nextRule: next?.rule ?? null,
    lastOccurredOn,
    searchText: searchTextOf(number, own.title, [
      ...[...parties].sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ name }) => name),
      ...(oldNumber === null || oldNumber === number ? [] : [oldNumber]),
    ]),
  };
}

const ofRegister = ({ registerEntry }: AnyRecord): Partial<CaseParticulars> => ({
  ...(registerEntry?.officer === undefined ? {} : { oldOfficer: registerEntry.officer }),
  ...(registerEntry?.note === undefined ? {} : { oldNote: registerEntry.note }),
});

function waitingOf(
  state: CaseState<Tracks, ReconsiderationRecord>,
): Pick<CaseEntity, 'waits' | 'waitsUntil'> {
  const waits = waitsOf(state);
  return { waits, waitsUntil: waitsUntil(waits, state.deadlines) };
}

const furtherOf = (application: KnownApplication): Partial<CaseParticulars> =>
  Object.fromEntries(
    furtherParticulars.flatMap((name) =>
      application[name] === undefined ? [] : [[name, application[name]]],
    ),
  );

export const toPartyRows = (caseId: string, record: Pick<AnyRecord, 'parties'>): CasePartyEntity[] =>
  record.parties.map(({ key, role, kind, name, organId, ...particulars }) => ({
    id: newId(),
    caseId,
    key,
    role,
    kind,
    name,
    organId: organId ?? null,
    particulars,
  }));
