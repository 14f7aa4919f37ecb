/** The papers of a mediation (law.md G.3). */
export const mediationDocumentKinds = [
  'mediationConsentLetter',
  'mediationAcceptance',
  'mediationDecline',
  'mediationNotice',
  'mediationMinutes',
  'mediationExtension',
  'mediationAgreement',
  'mediationOralAgreement',
  'mediationTermination',
  'confirmationApplication',
  'followUpRecord',
  'breachRecord',
] as const;
export type MediationDocumentKind = (typeof mediationDocumentKinds)[number];
