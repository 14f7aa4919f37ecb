import type { CaseDocumentKind } from '../procedures/procedures.js';
import { bearsNoNumber, suitNumberAdditions } from './litigation/suit-document-numbers.js';

/** What is added to the prefix of the case's number; null where the document carries the case's own number. */
const additions: Readonly<Record<CaseDocumentKind, string | null>> = {
  correctionNotice: '补',
  abandonmentRecord: '弃',
  declineDecision: '不受',
  acceptanceNotice: '受',
  answerNotice: '答',
  rejectionDecision: null,
  reconsiderationDecision: null,
  correctionExtensionNotice: '延补',
  thirdPartyNotice: '参',
  conversionNotice: '转',
  extensionNotice: '延',
  suspensionNotice: '中',
  resumptionNotice: '恢',
  terminationDecision: null,
  stayNotice: '停',
  stayRefusal: '不停',
  stayLifting: '复执',
  hearingNotice: '听',
  hearingChangeNotice: '听变',
  hearingCancellation: '听取',
  hearingRecord: '听录',
  consultationLetter: '咨',
  committeeRecord: '委录',
  discussionRecord: '集录',
  decisionCorrection: '更',
  mediationDocument: '调',
  mediationEndRecord: '调终',
  normNotice: '规答',
  normTransfer: '规转',
  opinionLetter: '意',
  suggestionLetter: '建',
  performanceOrder: '责履',
  talkNotice: '约通',
  talkRecord: '约谈',
  criticism: '通报',
  superiorLetter: '抄告',
  publicationReview: '公审',
  cluesLetter: '移',
  performanceDemand: '催',
  enforcementApplication: '执',
  mediationConsentLetter: '询',
  mediationAcceptance: '受',
  mediationDecline: '不受',
  mediationNotice: '通',
  mediationMinutes: '录',
  mediationExtension: '延',
  mediationAgreement: null,
  mediationOralAgreement: null,
  mediationTermination: '终',
  confirmationApplication: '确',
  followUpRecord: '访',
  breachRecord: '未履',
  ...suitNumberAdditions,
};

/** The characters before the year: 清府复 → 清府复受 for an acceptance notice. */
export const numberPrefix = (kind: CaseDocumentKind, caseNumberPrefix: string): string =>
  `${caseNumberPrefix}${additions[kind] ?? ''}`;

/** Whether the document needs a number of its own; decisions take the case's (one case, one number). */
export const hasOwnNumber = (kind: CaseDocumentKind): boolean => additions[kind] !== null;

export interface NumberParts {
  /** The prefix of the case's number, 清府复. */
  readonly prefix: string;
  readonly year: number;
  /** The running number within kind and year. */
  readonly sequence: number;
  readonly caseNumber: string;
}

/** 清府复补〔2026〕12号; nothing for what an organ hands to a court as a party. */
export const numberOf = (
  kind: CaseDocumentKind,
  { prefix, year, sequence, caseNumber }: NumberParts,
): string =>
  hasOwnNumber(kind)
    ? `${numberPrefix(kind, prefix)}〔${String(year)}〕${String(sequence)}号`
    : bearsNoNumber(kind)
      ? ''
      : caseNumber;
