import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Deadline } from '../deadlines/derive-deadlines.js';
import type { Article } from '../law/article.js';
import type { RuleSet } from '../law/rule-set.js';
import type { DocumentKind } from '../reconsideration/document-kinds.js';
import type { ReconsiderationEvents as Events } from '../reconsideration/reconsideration.events.js';
import type { ReconsiderationRecord } from '../reconsideration/reconsideration.record.js';

/** The payload of the event with which each document is issued. */
export interface DocumentPayloads {
  correctionNotice: Events['CorrectionNoticeIssued'];
  abandonmentRecord: Events['ApplicationAbandoned'];
  declineDecision: Events['AcceptanceDeclined'];
  acceptanceNotice: Events['ApplicationAccepted'];
  answerNotice: Events['CopySent'];
  rejectionDecision: Events['ApplicationRejected'];
  reconsiderationDecision: Events['DecisionMade'];
  correctionExtensionNotice: Events['CorrectionExtended'];
  thirdPartyNotice: Events['ThirdPartyAdmitted'];
  conversionNotice: Events['ConvertedToOrdinary'];
  extensionNotice: Events['PeriodExtended'];
  suspensionNotice: Events['ProceedingSuspended'];
  resumptionNotice: Events['ProceedingResumed'];
  terminationDecision: Events['CaseTerminated'];
  stayNotice: Events['ExecutionStayed'];
  stayRefusal: Events['StayRefused'];
  stayLifting: Events['StayLifted'];
  hearingNotice: Events['HearingNoticed'];
  hearingChangeNotice: Events['HearingPostponed'];
  hearingCancellation: Events['HearingCancelled'];
  hearingRecord: Events['HearingHeld'];
  consultationLetter: Events['CommitteeConsulted'];
  committeeRecord: Events['CommitteeSessionHeld'];
  discussionRecord: Events['CollectivelyDiscussed'];
  decisionCorrection: Events['DecisionCorrected'];
  mediationDocument: Events['MediationDocumentSigned'];
  mediationEndRecord: Events['MediationFailed'];
  normNotice: Events['NormNoticeServed'];
  normTransfer: Events['NormTransferred'];
  opinionLetter: Events['OpinionLetterIssued'];
  suggestionLetter: Events['SuggestionLetterIssued'];
  performanceOrder: Events['PerformanceOrderIssued'];
  talkNotice: Events['TalkNoticed'];
  talkRecord: Events['TalkHeld'];
  criticism: Events['CriticismIssued'];
  superiorLetter: Events['CopiedToSuperior'];
  publicationReview: Events['DecisionPublished'];
  cluesLetter: Events['CluesTransferred'];
  performanceDemand: Events['PerformanceDemanded'];
  enforcementApplication: Events['EnforcementApplied'];
}
export type DocumentPayload = DocumentPayloads[DocumentKind];

/** What a document is written from. */
export interface DocumentSource {
  readonly ruleSet: RuleSet;
  readonly record: ReconsiderationRecord;
  /** The payload of the event, as journalled. */
  readonly payload: unknown;
  readonly issuedOn: CalendarDate;
  /** The case's own number, 清府复〔2026〕12号. */
  readonly caseNumber: string;
  readonly body: { readonly organName: string; readonly officeName: string };
  /** The clocks as they stand after the act. */
  readonly deadlines: readonly Deadline[];
  /** Narrows the addressee to one party; for an answer notice it must agree with the payload. */
  readonly recipientKey?: string;
  /** Where a suit goes; without it 有管辖权的人民法院 (the courts of a county are a setting). */
  readonly court?: string;
  /** The officer and how to reach the office. */
  readonly handler?: { readonly name: string; readonly contact?: string };
}

/** The source of one kind, with the payload known. */
export interface SourceOf<Kind extends DocumentKind> extends DocumentSource {
  readonly payload: DocumentPayloads[Kind];
}

/** The text of a document, before approval and number. It is printed as title, number, body. */
export interface DocumentDraft {
  /** With the issuing body's full name. */
  readonly title: string;
  readonly addressee: string;
  /** Paragraphs separated by line feeds, from the line of the addressee to the date; contains the remedy. */
  readonly body: string;
  /** The articles the document rests on. */
  readonly articles: readonly Article[];
  readonly remedy: string | null;
  readonly wordingVersion: number;
}
