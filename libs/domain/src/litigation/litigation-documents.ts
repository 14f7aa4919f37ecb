/** The papers of a lawsuit that we issue (law.md G.2). */
export const litigationDocumentKinds = [
  'assignmentSheet',
  'suitAnswer',
  'evidenceExtensionRequest',
  'jurisdictionObjection',
  'suitMandate',
  'appearanceStatement',
  'changeOfActNotice',
  'appeal',
  'appealAnswer',
  'retrialApplication',
  'retrialOpinion',
  'performanceReport',
  'judicialSuggestionReply',
  'procuratorSuggestionReply',
  'courtEnforcementApplication',
] as const;
export type LitigationDocumentKind = (typeof litigationDocumentKinds)[number];
