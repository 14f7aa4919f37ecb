import type { LitigationDocumentKind } from '../../litigation/litigation-documents.js';
import * as afterPapers from './after-papers.js';
import { evidenceExtensionRequest, jurisdictionObjection, suitAnswer } from './answer-papers.js';
import { assignmentSheet } from './assignment-sheet.js';
import * as instancePapers from './instance-papers.js';
import type { SuitWriter } from './suit-source.js';
import * as trialPapers from './trial-papers.js';

/** Every paper of a lawsuit in the wording of today (law.md G.2). */
export const litigationPapers: { readonly [Kind in LitigationDocumentKind]: SuitWriter<Kind> } = {
  assignmentSheet,
  suitAnswer,
  evidenceExtensionRequest,
  jurisdictionObjection,
  ...trialPapers,
  ...instancePapers,
  ...afterPapers,
};
