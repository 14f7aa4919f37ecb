import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { DocumentKind } from '../document-kinds.js';
import type { Service, ServiceMethod } from '../terms.js';

/** Documents whose service starts no clock of its own: one act serves them all, keyed by document and recipient. */
export const plainDocuments = [
  'acceptanceNotice',
  'correctionExtensionNotice',
  'thirdPartyNotice',
  'stayNotice',
  'stayRefusal',
  'stayLifting',
  'hearingCancellation',
  'mediationDocument',
  'talkNotice',
] as const satisfies readonly DocumentKind[];
export type PlainDocument = (typeof plainDocuments)[number];

/** The documents that are served on a party, or on another organ (行政复议法 76). */
export const servedDocuments = [
  'correctionNotice',
  'declineDecision',
  'answerNotice',
  'conversionNotice',
  'extensionNotice',
  'suspensionNotice',
  'resumptionNotice',
  'hearingNotice',
  'hearingChangeNotice',
  'reconsiderationDecision',
  'rejectionDecision',
  'terminationDecision',
  'decisionCorrection',
  'opinionLetter',
  'performanceOrder',
  'performanceDemand',
  ...plainDocuments,
] as const satisfies readonly DocumentKind[];
export type ServedDocument = (typeof servedDocuments)[number];

/** Why the other ways are of no use (民事诉讼法 95(1)). */
export const publicNoticeCauses = ['whereaboutsUnknown', 'otherWaysFailed'] as const;
export type PublicNoticeCause = (typeof publicNoticeCauses)[number];

/** Papers of supervision: they go to organs, whose whereabouts are known, or as a copy (行政复议法 76, 77). */
export const supervisionPapers = [
  'opinionLetter',
  'performanceOrder',
  'talkNotice',
] as const satisfies readonly ServedDocument[];

/** The ways that can fail; a public notice runs out and does not fail. */
export const failingMethods = [
  'direct',
  'left',
  'electronic',
  'entrusted',
  'post',
  'forwarded',
] as const satisfies readonly ServiceMethod[];

/** Service of documents (民事诉讼法 87-95, by 行政复议法 88(1)): what the performer says. */
export interface ServiceActs {
  serveDocument: Service & { readonly document: PlainDocument };
  confirmServiceAddress: {
    readonly party: string;
    readonly address?: string;
    /** The recipient agrees to electronic service (民事诉讼法 90(1)). */
    readonly electronicConsent: boolean;
    readonly electronicAddress?: string;
    readonly note?: string;
  };
  recordReturnedMail: {
    /** The recipient as the list of what is owed names it. */
    readonly to: string;
    /** Entries of before name no document; they stand for whatever was owed then. */
    readonly document?: ServedDocument;
    readonly method?: (typeof failingMethods)[number];
    readonly reason: string;
    readonly trackingNumber?: string;
    readonly note?: string;
  };
  publishServiceNotice: {
    readonly document: ServedDocument;
    readonly to: string;
    readonly cause: PublicNoticeCause;
    /** What was tried and found out; the file must tell it (民事诉讼法 95(2)). */
    readonly reason: string;
    /** Where it was published. */
    readonly medium: string;
    readonly note?: string;
  };
}

export interface ServiceEvents {
  DocumentServed: ServiceActs['serveDocument'];
  ServiceAddressConfirmed: ServiceActs['confirmServiceAddress'];
  MailReturned: ServiceActs['recordReturnedMail'];
  ServiceNoticePublished: ServiceActs['publishServiceNotice'] & {
    readonly recipientRole: 'applicant' | 'respondent' | 'thirdParty';
  };
}

/** A document served by an act, as the journal tells it. */
export interface ServiceEntry extends Service {
  readonly seq: number;
  readonly act: string;
  readonly document: DocumentKind;
  readonly on: CalendarDate;
  readonly recordedOn: CalendarDate;
  /** How many papers are attached as proof. */
  readonly papers: number;
}
