import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { JournalEntry } from '../../procedure/journal-entry.js';
import type { DocumentKind } from '../document-kinds.js';
import { evidenceIn } from '../materials.acts.js';
import { noted, type Folds } from '../record-folds.js';
import type { Service } from '../terms.js';
import type { ServiceActs, ServiceEntry, ServiceEvents } from './service.acts.js';

type Numbered<Said> = Said & { readonly seq: number; readonly on: CalendarDate };
export type FailedService = Numbered<ServiceActs['recordReturnedMail']>;
export type PublishedNotice = Numbered<ServiceActs['publishServiceNotice']>;

/** A document that an entry issued; to one recipient alone, or to whom the law says. */
export interface IssuedDocument {
  readonly document: DocumentKind;
  readonly seq: number;
  readonly on: CalendarDate;
  readonly to: readonly string[] | null;
}

export interface ServiceRecord {
  readonly services: readonly ServiceEntry[];
  readonly failedServices: readonly FailedService[];
  readonly publications: readonly PublishedNotice[];
  /** The address each party last confirmed, with or without consent to electronic service. */
  readonly serviceAddresses: Readonly<Record<string, ServiceActs['confirmServiceAddress']>>;
  readonly issuedDocuments: readonly IssuedDocument[];
}
export const emptyServiceRecord: ServiceRecord = {
  services: [],
  failedServices: [],
  publications: [],
  serviceAddresses: {},
  issuedDocuments: [],
};

/** Who served what and what was tried is read from the whole journal; these entries move nothing else. */
export const serviceFolds: Folds<ServiceEvents, object> = {
  DocumentServed: noted,
  ServiceAddressConfirmed: noted,
  MailReturned: noted,
  ServiceNoticePublished: noted,
};

type Said = JournalEntry['payload'];
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const decisionServed = (said: Said): DocumentKind =>
  said['rejected'] === true
    ? 'rejectionDecision'
    : said['terminated'] === true
      ? 'terminationDecision'
      : 'reconsiderationDecision';

/** Which document an entry served; an entry that serves none is not named. */
export const documentServedBy: Readonly<Record<string, (said: Said) => DocumentKind>> = {
  CorrectionNoticeServed: () => 'correctionNotice',
  DeclineServed: () => 'declineDecision',
  CopyServed: () => 'answerNotice',
  ConversionNoticeServed: () => 'conversionNotice',
  ExtensionNoticeServed: () => 'extensionNotice',
  SuspensionNoticeServed: () => 'suspensionNotice',
  ResumptionNoticeServed: () => 'resumptionNotice',
  HearingNoticeServed: () => 'hearingNotice',
  DecisionServed: decisionServed,
  DecisionCorrectionServed: () => 'decisionCorrection',
  OpinionLetterServed: () => 'opinionLetter',
  PerformanceOrderServed: () => 'performanceOrder',
  DemandServed: () => 'performanceDemand',
  NormNoticeServed: () => 'normNotice',
  NormTransferServed: () => 'normTransfer',
  DocumentServed: (said) => said['document'] as DocumentKind,
};

type Issue = Pick<IssuedDocument, 'document' | 'to'>;
const toAll = (document: DocumentKind) => (): Issue => ({ document, to: null });

/** Which document for service an entry issued. */
const issuedBy: Readonly<Record<string, (said: Said) => Issue | null>> = {
  ApplicationAccepted: (said) =>
    said['mode'] === 'deemed' ? null : { document: 'acceptanceNotice', to: null },
  CorrectionExtended: toAll('correctionExtensionNotice'),
  ThirdPartyAdmitted: (said) => ({
    document: 'thirdPartyNotice',
    to: [(said['party'] as { readonly key: string }).key],
  }),
  ExecutionStayed: toAll('stayNotice'),
  StayRefused: toAll('stayRefusal'),
  StayLifted: toAll('stayLifting'),
  HearingNoticed: toAll('hearingNotice'),
  HearingPostponed: toAll('hearingChangeNotice'),
  HearingCancelled: toAll('hearingCancellation'),
  MediationDocumentSigned: toAll('mediationDocument'),
  TalkNoticed: (said) => ({ document: 'talkNotice', to: [String(said['to'])] }),
};

function serviceIn(entry: JournalEntry, changed: boolean): readonly ServiceEntry[] {
  const { seq, act, type, occurredOn: on, recordedOn, payload } = entry;
  const document = documentServedBy[type]?.(payload);
  if (document === undefined) return [];
  const to = text(payload['to']) ?? text(payload['letter']) ?? text(payload['maker']) ?? '';
  const said = payload as unknown as Service;
  const papers = evidenceIn(payload).length;
  const told = document === 'hearingNotice' && changed ? 'hearingChangeNotice' : document;
  return [{ ...said, seq, act, document: told, to, on, recordedOn, papers }];
}

const numbered = <Told>({ seq, occurredOn, payload }: JournalEntry): Numbered<Told> =>
  ({ ...payload, seq, on: occurredOn }) as Numbered<Told>;

/** What the journal says of documents, attempts and addresses of service. */
export function serviceRecordOf(journal: readonly JournalEntry[]): ServiceRecord {
  return journal.reduce<ServiceRecord>((record, entry) => {
    const issue = issuedBy[entry.type]?.(entry.payload) ?? null;
    const changed =
      record.issuedDocuments.filter(({ document }) => document.startsWith('hearing')).at(-1)?.document ===
      'hearingChangeNotice';
    const issued = issue ? [{ ...issue, seq: entry.seq, on: entry.occurredOn }] : [];
    return {
      issuedDocuments: [...record.issuedDocuments, ...issued],
      services: [...record.services, ...serviceIn(entry, changed)],
      failedServices: [
        ...record.failedServices,
        ...(entry.type === 'MailReturned' ? [numbered<ServiceActs['recordReturnedMail']>(entry)] : []),
      ],
      publications: [
        ...record.publications,
        ...(entry.type === 'ServiceNoticePublished'
          ? [numbered<ServiceActs['publishServiceNotice']>(entry)]
          : []),
      ],
      serviceAddresses: confirmedIn(record, entry),
    };
  }, emptyServiceRecord);
}

function confirmedIn({ serviceAddresses }: ServiceRecord, { type, payload }: JournalEntry) {
  if (type !== 'ServiceAddressConfirmed') return serviceAddresses;
  const said = payload as unknown as ServiceActs['confirmServiceAddress'];
  return { ...serviceAddresses, [said.party]: said };
}
