import type { Openness } from '../procedure/openness.js';
import { correctionType, type CorrectionEvents } from '../procedure/corrections.js';
import type { JournalEntry } from '../procedure/journal-entry.js';
import { evidenceIn, type MaterialKind } from './materials.acts.js';
import type { ReconsiderationEventType as Type } from './reconsideration.events.js';

/** What both sides take part in or are told of as it happens (行政复议法 39, 42, 48, 50, 73, 74). */
const shared: ReadonlySet<string> = new Set<Type>([
  'ApplicationReceived',
  'ApplicationAccepted',
  'RouteChosen',
  'ConvertedToOrdinary',
  'ConversionNoticeServed',
  'ReviewEntered',
  'TrialBegun',
  'OfficerAssigned',
  'ThirdPartyAdmitted',
  'ApplicantSubstituted',
  'RespondentSubstituted',
  'RepresentativesElected',
  'AnswerReceived',
  'AnswerSupplemented',
  'NoAnswerRecorded',
  'RespondentReminded',
  'ActChanged',
  'StayRequested',
  'ExecutionStayed',
  'StayRefused',
  'StayLifted',
  'ProceedingSuspended',
  'SuspensionNoticeServed',
  'ProceedingResumed',
  'ResumptionNoticeServed',
  'PeriodExtended',
  'ExtensionNoticeServed',
  'AppraisalCommissioned',
  'AppraisalReceived',
  'HearingNoticed',
  'HearingPostponed',
  'HearingCancelled',
  'HearingHeld',
  'MediationAttempted',
  'MediationOpened',
  'MediationHeld',
  'MediationAgreed',
  'MediationFailed',
  'MediationRetracted',
  'MediationDocumentSigned',
  'SettledInMediation',
  'SettlementReached',
  'WithdrawalPermitted',
  'CaseTerminated',
  'DecisionTookEffect',
  'DecisionPerformed',
  'DecisionPublished',
  'SuitRecorded',
  'CaseClosed',
  'HandedToSuperior',
]);

/** What a paper says is known to a party once the paper has reached it, by the entry named (行政复议法 75). */
const toldBy: Readonly<Partial<Record<string, readonly Type[]>>> = {
  DecisionMade: ['DecisionServed'],
  ApplicationRejected: ['DecisionServed'],
  DecisionCorrected: ['DecisionCorrectionServed', 'DocumentServed'],
  PerformanceOrderIssued: ['PerformanceOrderServed'],
} satisfies Partial<Record<Type, readonly Type[]>>;

/** What the office said of the hand-in of one respondent is for that one. */
const toRespondent: ReadonlySet<string> = new Set<Type>(['AnswerReturned', 'AnswerAccepted']);

/** What the parties brought; the other side answers it (行政复议法 48). */
const ofParties: ReadonlySet<MaterialKind> = new Set<MaterialKind>([
  'application',
  'challengedAct',
  'applicantEvidence',
  'correction',
  'answer',
  'respondentEvidence',
  'respondentSupplement',
  'thirdPartyMaterial',
]);
const ofOffice: ReadonlySet<MaterialKind> = new Set<MaterialKind>(['approval', 'ownInquiry', 'subFile']);

/** Whether a respondent's organ reads a material: what parties brought, or what lies beside an entry it reads. */
const materialOpenToRespondent = (kind: MaterialKind, entryIsOpen: boolean): boolean =>
  ofParties.has(kind) || (entryIsOpen && !ofOffice.has(kind));

const addsOnlyOfParties = (entry: JournalEntry): boolean =>
  entry.type === 'MaterialAdded' && evidenceIn(entry.payload).every(({ kind }) => ofParties.has(kind));

/** Which entries a respondent's organ reads: what both sides share, what was sent to it and what it said. */
function entriesOpenToRespondent(
  journal: readonly JournalEntry[],
  parties: ReadonlySet<string>,
): ReadonlySet<number> {
  const concerns = ({ type, payload: { to, from } }: JournalEntry): boolean =>
    (typeof to === 'string' && parties.has(to)) ||
    (toRespondent.has(type) && typeof from === 'string' && parties.has(from));
  const isTold = (entry: JournalEntry): boolean =>
    journal.some(
      (later) =>
        later.seq > entry.seq && (toldBy[entry.type] ?? []).includes(later.type as Type) && concerns(later),
    );
  const open = new Set(
    journal
      .filter(
        (entry) => shared.has(entry.type) || concerns(entry) || isTold(entry) || addsOnlyOfParties(entry),
      )
      .map(({ seq }) => seq),
  );
  for (const { seq, type, payload } of journal)
    if (type === correctionType && open.has((payload as unknown as CorrectionEvents['RecordCorrected']).seq))
      open.add(seq);
  return open;
}

/** The file as a respondent's organ reads it; the office's deliberation and what concerns others is not in it. */
export const opennessToRespondent: Openness<MaterialKind> = {
  entries: entriesOpenToRespondent,
  material: materialOpenToRespondent,
};
