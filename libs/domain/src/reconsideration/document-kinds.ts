/** The documents an act can issue; law.md G names them d07 … d34. */
export const documentKinds = [
  'correctionNotice',
  'abandonmentRecord',
  'declineDecision',
  'acceptanceNotice',
  'answerNotice',
  'rejectionDecision',
  'reconsiderationDecision',
  'correctionExtensionNotice',
  'thirdPartyNotice',
  'conversionNotice',
  'extensionNotice',
  'suspensionNotice',
  'resumptionNotice',
  'terminationDecision',
  'stayNotice',
  'stayRefusal',
  'stayLifting',
  'normNotice',
  'normTransfer',
] as const;
export type DocumentKind = (typeof documentKinds)[number];
