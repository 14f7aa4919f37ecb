import {
  waitsOf,
  waitsUntil,
  type CaseState,
  type Deadline,
  type ReconsiderationActs,
  type ReconsiderationRecord,
  type Tracks,
} from '@mingjing/domain';
import { newId } from '@mingjing/platform/ids';
import { furtherParticulars, type CaseEntity, type CaseParticulars } from './case.entity.js';
import type { CasePartyEntity } from './case-party.entity.js';
import { searchTextOf } from './search-text.js';

const counted: readonly string[] = ['running', 'missed'];

/** The clock that falls due first, the courts' own estimates left out. */
export function nextDeadline(deadlines: readonly Deadline[]): Deadline | null {
  const open = deadlines.filter(
    ({ kind, status, dueOn }) => kind === 'legal' && counted.includes(status) && dueOn !== null,
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
  | 'route'
  | 'receivedOn'
  | 'acceptedOn'
  | 'concludedOn'
  | 'closedOn'
  | 'outcome'
  | 'category'
  | 'matter'
  | 'flags'
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

/** What the case row shows of the journal; rebuilt after every act and compared by the verification. */
export function projectCase(number: string, state: CaseState<Tracks, ReconsiderationRecord>): Projected {
  const { tracks, record, deadlines, journal } = state;
  const { application, receivedOn } = record;
  if (!application || !receivedOn) throw new Error('a case begins with its application');
  const next = nextDeadline(deadlines);
  const lastOccurredOn = journal.reduce(
    (last, { occurredOn }) => (occurredOn > last ? occurredOn : last),
    receivedOn,
  );
  return {
    title: application.title,
    officerId: record.officerId,
    ...tracks,
    route: record.route,
    receivedOn,
    acceptedOn: record.acceptedOn,
    concludedOn: record.concludedOn,
    closedOn: record.closedOn,
    outcome: record.outcome,
    category: application.category,
    matter: application.matter,
    flags: [...(application.flags ?? [])],
    nextDueOn: next?.dueOn ?? null,
    nextRule: next?.rule ?? null,
    ...waitingOf(state),
    lastOccurredOn,
    ...foundBy(number, record, application.title),
    particulars: {
      channel: application.channel,
      ...(application.postmarkedOn ? { postmarkedOn: application.postmarkedOn } : {}),
      challengedAct: application.challengedAct,
      request: application.request,
      facts: application.facts,
      reasons: application.reasons,
      reconsiderationFirst: application.reconsiderationFirst,
      ...furtherOf(application),
    },
  };
}

function waitingOf(
  state: CaseState<Tracks, ReconsiderationRecord>,
): Pick<CaseEntity, 'waits' | 'waitsUntil'> {
  const waits = waitsOf(state);
  return { waits, waitsUntil: waitsUntil(waits, state.deadlines) };
}

const furtherOf = (application: ReconsiderationActs['receiveApplication']): Partial<CaseParticulars> =>
  Object.fromEntries(
    furtherParticulars.flatMap((name) =>
      application[name] === undefined ? [] : [[name, application[name]]],
    ),
  );

function foundBy(
  number: string,
  { answers, parties }: ReconsiderationRecord,
  title: string,
): Pick<CaseEntity, 'respondentIds' | 'copySent' | 'searchText'> {
  const complainedOf = parties.filter(({ role }) => role === 'respondent');
  return {
    respondentIds: [...new Set(complainedOf.flatMap(({ organId }) => organId ?? []))].sort(),
    copySent: Object.values(answers).some(({ sentOn }) => sentOn !== null),
    searchText: searchTextOf(
      number,
      title,
      [...parties].sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ name }) => name),
    ),
  };
}

export const toPartyRows = (caseId: string, record: ReconsiderationRecord): CasePartyEntity[] =>
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
