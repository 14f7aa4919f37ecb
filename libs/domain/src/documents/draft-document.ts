import type { JournalEntry } from '../procedure/journal-entry.js';
import type { LitigationRecord } from '../litigation/litigation-record.js';
import type { AnyRecord } from '../procedures/any-case.js';
import type { CaseDocumentKind } from '../procedures/procedures.js';
import type { DocumentKind } from '../reconsideration/document-kinds.js';
import { mediationPapers as papersOfMediation } from './administrative-mediation-papers.js';
import { litigationPapers } from './litigation/litigation-papers.js';
import { abandonmentRecord } from './abandonment-record.js';
import { acceptanceNotice } from './acceptance-notice.js';
import { answerNotice } from './answer-notice.js';
import { correctionNotice } from './correction-notice.js';
import { declineDecision } from './decline-decision.js';
import * as enforcementPapers from './enforcement-papers.js';
import * as followUpPapers from './follow-up-papers.js';
import * as clockNotices from './clock-notices.js';
import * as decisionPapers from './decision-papers.js';
import * as hearingPapers from './hearing-papers.js';
import * as mediationPapers from './mediation-papers.js';
import * as reviewNotices from './review-notices.js';
import type { DocumentDraft, DocumentSource, SourceOf } from './document-source.js';
import { reconsiderationDecision } from './reconsideration-decision.js';
import { rejectionDecision } from './rejection-decision.js';

const drafts: { readonly [Kind in DocumentKind]: (source: SourceOf<Kind>) => DocumentDraft } = {
  correctionNotice,
  abandonmentRecord,
  declineDecision,
  acceptanceNotice,
  answerNotice,
  rejectionDecision,
  reconsiderationDecision,
  ...clockNotices,
  ...reviewNotices,
  ...hearingPapers,
  ...decisionPapers,
  ...mediationPapers,
  ...followUpPapers,
  ...enforcementPapers,
};

/** What a document of whatever procedure is written from; the kind says what its record must hold. */
export type AnyDocumentSource = Omit<DocumentSource, 'record'> & {
  readonly record: AnyRecord;
  readonly journal: readonly JournalEntry[];
  /** The names of the register of organs, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** Of a higher instance: the case of the instance below. */
  readonly below?: LitigationRecord;
};

/** Writes the document that an act issues, in the wording of today. */
export function draftDocument(
  kind: CaseDocumentKind,
  source: DocumentSource | AnyDocumentSource,
): DocumentDraft {
  const draft = { ...drafts, ...papersOfMediation, ...litigationPapers }[kind] as (
    source: DocumentSource | AnyDocumentSource,
  ) => DocumentDraft;
  return draft(source);
}
