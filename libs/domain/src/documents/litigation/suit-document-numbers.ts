import type { LitigationDocumentKind } from '../../litigation/litigation-documents.js';

/**
 * What is added to the prefix of the case's number (清府应 → 清府应交); null where the paper bears no number at all: what
 * the organ writes as an authority is registered in its series, what it hands in as a party is known by the court's own
 * case number, which its text carries, and neither our case's number nor one of our series belongs on it.
 */
export const suitNumberAdditions: Readonly<Record<LitigationDocumentKind, string | null>> = {
  assignmentSheet: '交',
  suitAnswer: null,
  evidenceExtensionRequest: null,
  jurisdictionObjection: null,
  suitMandate: null,
  appearanceStatement: null,
  changeOfActNotice: '告',
  appeal: null,
  appealAnswer: null,
  retrialApplication: null,
  retrialOpinion: null,
  performanceReport: '履',
  judicialSuggestionReply: '司复',
  procuratorSuggestionReply: '检复',
  courtEnforcementApplication: '执',
};

/** A party's paper has no number of ours, not even the case's; the column of numbers is empty for it. */
export const bearsNoNumber = (kind: string): boolean =>
  (suitNumberAdditions as Readonly<Record<string, string | null>>)[kind] === null;
