import { tagsOfOffice, type Openness } from '../procedure/openness.js';
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
  OpinionLetterIssued: ['OpinionLetterServed'],
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

const ofLetters: ReadonlySet<string> = new Set<Type>(['OpinionLetterServed', 'OpinionFeedbackReceived']);
/** The letters of the case to one of the parties; what follows them names the letter, not the party (行政复议法 76). */
const lettersTo = (journal: readonly JournalEntry[], parties: ReadonlySet<string>): ReadonlySet<unknown> =>
  new Set(
    journal
      .filter(
        ({ type, payload: { to } }) =>
          type === ('OpinionLetterIssued' satisfies Type) && typeof to === 'string' && parties.has(to),
      )
      .map(({ payload: { letter } }) => letter),
  );
/** Several of these may be issued in a case; the entry of their service names which. */
const keyOf: Readonly<Partial<Record<string, string>>> = {
  PerformanceOrderIssued: 'order',
  OpinionLetterIssued: 'letter',
} satisfies Partial<Record<Type, string>>;
const aboutTheSame = (issued: JournalEntry, served: JournalEntry): boolean => {
  const key = keyOf[issued.type];
  return key === undefined || issued.payload[key] === served.payload[key];
};

/** Which entries a respondent's organ reads: what both sides share, what was sent to it and what it said. */
function entriesOpenToRespondent(
  journal: readonly JournalEntry[],
  parties: ReadonlySet<string>,
): ReadonlySet<number> {
  const letters = lettersTo(journal, parties);
  const isOne = (key: unknown): boolean => typeof key === 'string' && parties.has(key);
  const concerns = ({ type, payload: { to, from, letter } }: JournalEntry): boolean =>
    ofLetters.has(type) ? letters.has(letter) : isOne(to) || (toRespondent.has(type) && isOne(from));
  const isTold = (entry: JournalEntry): boolean =>
    journal.some(
      (later) =>
        later.seq > entry.seq &&
        (toldBy[entry.type] ?? []).includes(later.type as Type) &&
        aboutTheSame(entry, later) &&
        concerns(later),
    );
  const isSent = (entry: JournalEntry): boolean => toldBy[entry.type] === undefined && concerns(entry);
  const open = new Set(
    journal
      .filter((entry) => shared.has(entry.type) || isSent(entry) || isTold(entry) || addsOnlyOfParties(entry))
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
  shared,
  material: materialOpenToRespondent,
  withheld: tagsOfOffice,
};
