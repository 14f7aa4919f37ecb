import { always, article, articles } from '../../law/article.js';
import type { FactRequirement, PayloadRequirement } from '../../procedure/act-table.js';
import type { ReconsiderationFacts as Facts } from '../reconsideration.facts.js';
import { partyOf, type ReconsiderationRecord } from '../reconsideration.record.js';
import type { WithEvidence } from '../materials.acts.js';
import type { Service, ServiceProof } from '../terms.js';
import { owedDocuments, type NoticeAct } from './owed-documents.js';
import { expiredNotices, publicNoticeRule } from './public-notice.js';
import { supervisionPapers, type ServiceActs } from './service.acts.js';

type OnPayload<Said> = PayloadRequirement<Facts, Said>;
type Published = ServiceActs['publishServiceNotice'];

const cpl = (old: string, now: string) => articles(article('CPL_OLD', old), article('CPL', now));
export const receiptArticle = cpl('84', '87');
export const postArticle = cpl('88', '91');
const leftArticle = cpl('86', '89');
export const electronicArticle = cpl('87', '90');
const throughArticle = cpl('88', '91');
export const noticeArticle = cpl('92', '95');

const said = (value: string | undefined): boolean => Boolean(value?.trim());
const paper = ({ evidence = [] }: WithEvidence): boolean => evidence.length > 0;

/** What proves a service of each way; leaving is proved by those who saw it, a public notice by its expiry. */
const proofs: Readonly<Record<ServiceProof['method'], (service: ServiceProof) => boolean>> = {
  direct: ({ receivedBy }) => said(receivedBy),
  entrusted: ({ receivedBy }) => said(receivedBy),
  forwarded: ({ receivedBy }) => said(receivedBy),
  post: ({ trackingNumber }) => said(trackingNumber),
  electronic: ({ deliveryRecord }) => said(deliveryRecord),
  left: () => true,
  publicNotice: () => true,
};

/** Service needs a receipt, signed and dated, or what stands in its place (民事诉讼法 87, 90, 91). */
export const proved: OnPayload<ServiceProof & WithEvidence> = {
  on: 'payload',
  at: 'method',
  code: 'SERVICE_NOT_PROVED',
  article: receiptArticle,
  holds: (service) => proofs[service.method](service) || said(service.receiptNumber) || paper(service),
};

/** Entrusted service names who performed it, forwarded service the unit it went through (民事诉讼法 91-94). */
export const throughNamed: OnPayload<ServiceProof> = {
  on: 'payload',
  at: 'through',
  code: 'SERVICE_BODY_NOT_NAMED',
  article: throughArticle,
  holds: ({ method, through }) => (method !== 'entrusted' && method !== 'forwarded') || said(through),
};

/** A document is left only with one who refused it (民事诉讼法 89). */
export const refusalTold: OnPayload<ServiceProof> = {
  on: 'payload',
  at: 'refusal',
  code: 'LEFT_WITHOUT_REFUSAL',
  article: leftArticle,
  holds: ({ method, refusal }) => method !== 'left' || said(refusal),
};

/** Two people see the leaving, or it is photographed or filmed (民事诉讼法 89). */
export const leftBeforeWitnesses: OnPayload<ServiceProof> = {
  on: 'payload',
  at: 'witnesses',
  code: 'LEFT_WITHOUT_WITNESSES',
  article: leftArticle,
  holds: ({ method, witnesses = [], filmed = false }) =>
    method !== 'left' || filmed || new Set(witnesses.map((name) => name.trim()).filter(said)).size >= 2,
};

/** Nobody enters a public notice as served: it is published, and the law serves when it has run out (民事诉讼法 95). */
export const noticeRanOut: OnPayload<ServiceProof> = {
  on: 'payload',
  at: 'method',
  code: 'PUBLIC_NOTICE_NOT_PUBLISHED',
  article: noticeArticle,
  holds: ({ method, publishedOn }, facts) =>
    method !== 'publicNotice' ||
    (publishedOn !== undefined && expiredNotices(facts).some(({ notice }) => notice.on === publishedOn)),
};

/** Whether the recipient agreed to electronic service, last or when the case came in. */
export function consentsToElectronicService(record: ReconsiderationRecord, key: string): boolean {
  const confirmed = record.serviceAddresses[key];
  return confirmed ? confirmed.electronicConsent : partyOf(record, key)?.electronicService === true;
}

export const consented: OnPayload<Service> = {
  on: 'payload',
  at: 'method',
  code: 'ELECTRONIC_WITHOUT_CONSENT',
  article: electronicArticle,
  holds: ({ method, to }, { record }) => method !== 'electronic' || consentsToElectronicService(record, to),
};

/** What service on a body that is no party needs. */
export const servedOnBody = [proved, throughNamed, refusalTold, leftBeforeWitnesses, noticeRanOut] as const;

/** What every service on a party needs, whatever the document (民事诉讼法 87-95 by 行政复议法 88(1)). */
export const servedLawfully = [...servedOnBody, consented] as const;

const whileOwed = (of: (act: NoticeAct) => boolean): FactRequirement<Facts> => ({
  on: 'facts',
  code: 'NOTHING_TO_SERVE',
  article: receiptArticle,
  holds: (facts) => owedDocuments(facts).some(({ act }) => of(act)),
});
/** A copy is owed from acceptance on, before it was sent. */
const isIssued = (act: NoticeAct): boolean => act !== 'sendCopy';

/** Offered only while something issued has not reached somebody. */
export const somethingOwed = whileOwed(isIssued);
export const plainDocumentOwed = whileOwed((act) => act === 'serveDocument');

export const owedToThem: OnPayload<{ readonly document?: string; readonly to: string }> = {
  on: 'payload',
  at: 'document',
  code: 'DOCUMENT_NOT_OWED',
  article: receiptArticle,
  holds: ({ document, to }, { ruleSet, record }) =>
    document !== undefined &&
    owedDocuments({ ruleSet, record }).some(
      (owed) => isIssued(owed.act) && owed.document === document && owed.to === to,
    ),
};

/** A mediation document goes into the party's own hands (民诉解释 133). */
export const notForMediation: OnPayload<ServiceActs['serveDocument']> = {
  on: 'payload',
  at: 'method',
  code: 'MEDIATION_DOCUMENT_IN_PERSON',
  article: always(article('CPL_INT', '133')),
  holds: ({ document, method }) => document !== 'mediationDocument' || method !== 'left',
};

export const notPublishedForMediation: OnPayload<Published> = {
  on: 'payload',
  at: 'document',
  code: 'MEDIATION_DOCUMENT_IN_PERSON',
  article: notForMediation.article,
  holds: ({ document }) => document !== 'mediationDocument',
};

/** Organs are found where they sit, and the copy of an order is no more than information (民事诉讼法 95(1)). */
export const notPublishedToOrgan: OnPayload<Published> = {
  on: 'payload',
  at: 'document',
  code: 'SUPERVISION_PAPER_NOT_PUBLISHED',
  article: noticeArticle,
  holds: ({ document }) => !(supervisionPapers as readonly string[]).includes(document),
};

/** Public notice comes last: whereabouts unknown, or the other ways tried in vain and recorded (民事诉讼法 95(1)). */
export const otherWaysTried: OnPayload<Published> = {
  on: 'payload',
  at: 'cause',
  code: 'PUBLIC_NOTICE_NOT_LAST_RESORT',
  article: noticeArticle,
  holds: ({ cause, document, to }, { record }) =>
    cause === 'whereaboutsUnknown' ||
    record.failedServices.some(
      (failed) => failed.to === to && (failed.document === undefined || failed.document === document),
    ),
};

export const noNoticeRunning: OnPayload<Published> = {
  on: 'payload',
  at: 'document',
  code: 'PUBLIC_NOTICE_RUNNING',
  article: noticeArticle,
  holds: ({ document, to }, { record, deadlines }) =>
    !deadlines.some(
      ({ rule, status, startSeq }) =>
        rule === publicNoticeRule &&
        status === 'running' &&
        record.publications.some(
          (notice) => notice.seq === startSeq && notice.document === document && notice.to === to,
        ),
    ),
};

export const electronicAddressGiven: OnPayload<ServiceActs['confirmServiceAddress']> = {
  on: 'payload',
  at: 'electronicAddress',
  code: 'ELECTRONIC_ADDRESS_MISSING',
  article: electronicArticle,
  holds: ({ electronicConsent, electronicAddress }) => !electronicConsent || said(electronicAddress),
};

export const someAddressGiven: OnPayload<ServiceActs['confirmServiceAddress']> = {
  on: 'payload',
  at: 'address',
  code: 'SERVICE_ADDRESS_MISSING',
  article: electronicArticle,
  holds: ({ address, electronicAddress }) => said(address) || said(electronicAddress),
};
