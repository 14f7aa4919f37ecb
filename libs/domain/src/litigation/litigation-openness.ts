import { tagsOfOffice, type Openness } from '../procedure/openness.js';
import type { JournalEntry } from '../procedure/journal-entry.js';
import { correctionType, type CorrectionEvents } from '../procedure/corrections.js';
import { evidenceIn, type MaterialKind } from '../reconsideration/materials.acts.js';
import type { LitigationEventType as Type } from './litigation-acts.js';

/** What the court sends to every party, and what the handling unit does itself (law.md E.2). */
const shared: ReadonlySet<string> = new Set<Type>([
  'SummonsReceived',
  'AppealFiled',
  'AppealCopyReceived',
  'RetrialApplied',
  'RetrialCopyReceived',
  'ProtestReceived',
  'ProcuratorSuggestionReceived',
  'EnforcementOpened',
  'UnitAssigned',
  'AssignmentConfirmed',
  'OfficerAssigned',
  'AnswerFiled',
  'AppealAnswerFiled',
  'RetrialOpinionFiled',
  'EvidenceExtensionRequested',
  'EvidenceExtensionDecided',
  'SupplementAllowed',
  'SupplementFiled',
  'JurisdictionObjected',
  'JurisdictionRuled',
  'PreTrialHeld',
  'ActChanged',
  'HearingSet',
  'AppearanceSubmitted',
  'TrialHeld',
  'InquiryAttended',
  'InterimRuled',
  'ProceedingSuspended',
  'ProceedingResumed',
  'CourtProcedureConverted',
  'EndedByCourt',
  'JudgmentReceived',
  'RulingReceived',
  'MediationDocumentReceived',
  'SecondFilingRecorded',
  'SecondJudgmentReceived',
  'RetrialOrdered',
  'RetrialDismissed',
  'BecameEffective',
  'PerformanceBegun',
  'PerformanceDrafted',
  'JudgmentPerformed',
  'JudgmentEnforced',
  'JudicialSuggestionReceived',
  'ReplyDrafted',
  'EvidencePeriodSet',
  'EvidenceSubmitted',
  'CaseClosed',
]);

/** What a unit hands in for the answer and what the office says of it; for that unit alone, also against a co-defendant. */
const ofUnit: ReadonlySet<string> = new Set<Type>([
  'AnswerDrafted',
  'HigherAnswerDrafted',
  'AnswerDraftReturned',
  'AnswerDraftSupplemented',
  'AnswerDraftAccepted',
]);

/** What was laid before the court, and what the unit handed in. */
const ofCourtAndUnit: ReadonlySet<MaterialKind> = new Set<MaterialKind>([
  'answer',
  'respondentEvidence',
  'respondentSupplement',
  'thirdPartyMaterial',
]);
const ofOffice: ReadonlySet<MaterialKind> = new Set<MaterialKind>(['approval', 'ownInquiry', 'subFile']);

const opensAsMaterial = (entry: JournalEntry): boolean =>
  entry.type === 'MaterialAdded' && evidenceIn(entry.payload).every(({ kind }) => ofCourtAndUnit.has(kind));

/** Whoever reads an entry reads what corrects it. */
function withCorrections(journal: readonly JournalEntry[], entries: Set<number>): ReadonlySet<number> {
  for (const { seq, type, payload } of journal)
    if (
      type === correctionType &&
      entries.has((payload as unknown as CorrectionEvents['RecordCorrected']).seq)
    )
      entries.add(seq);
  return entries;
}

/** The handling unit reads what the court sent and what it did itself; whether and why we appeal is the office's own. */
export const opennessToDefendant: Openness<MaterialKind> = {
  entries: (journal) => {
    const open = new Set(
      journal
        .filter((entry) => shared.has(entry.type) || ofUnit.has(entry.type) || opensAsMaterial(entry))
        .map(({ seq }) => seq),
    );
    return withCorrections(journal, open);
  },
  shared,
  sealed: (journal, organs) => {
    const sealed = new Set(
      journal
        .filter(({ type, payload: { from } }) => ofUnit.has(type) && !organs.has(String(from)))
        .map(({ seq }) => seq),
    );
    return withCorrections(journal, sealed);
  },
  material: (kind, entryIsOpen) => ofCourtAndUnit.has(kind) || (entryIsOpen && !ofOffice.has(kind)),
  withheld: tagsOfOffice,
};
