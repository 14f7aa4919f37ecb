import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Deadline } from '../../deadlines/derive-deadlines.js';
import type { DeadlineOwner, DeadlineRule, LegalEvent } from '../../deadlines/deadline-rule.js';
import { article } from '../../law/article.js';
import type { Automatic } from '../../procedure/act-table.js';
import type { ReconsiderationFacts as Facts } from '../reconsideration.facts.js';
import type { Service } from '../terms.js';
import {
  plainDocuments,
  supervisionPapers,
  type PlainDocument,
  type ServedDocument,
} from './service.acts.js';
import { documentServedBy, type PublishedNotice } from './service.record.js';

export const publicNoticeRule = 'rc_public_notice';
/** Thirty days since 2022, sixty under the law before (民事诉讼法 95; 民事诉讼法（2012年）92). */
const DAYS = 30;
const DAYS_BEFORE_2022 = 60;
const SHORTER_SINCE = '2022-01-01';

/** The act that serves a document, and the entry it leaves. */
interface Serving {
  readonly act: string;
  readonly records: string;
}
const plain: Serving = { act: 'serveDocument', records: 'DocumentServed' };
const decision: Serving = { act: 'serveDecision', records: 'DecisionServed' };
const hearing: Serving = { act: 'serveHearingNotice', records: 'HearingNoticeServed' };

/** By which act each document reaches a party. */
export const servings: Readonly<Record<ServedDocument, Serving>> = {
  correctionNotice: { act: 'serveCorrectionNotice', records: 'CorrectionNoticeServed' },
  declineDecision: { act: 'serveDecline', records: 'DeclineServed' },
  answerNotice: { act: 'serveCopy', records: 'CopyServed' },
  conversionNotice: { act: 'serveConversionNotice', records: 'ConversionNoticeServed' },
  extensionNotice: { act: 'serveExtensionNotice', records: 'ExtensionNoticeServed' },
  suspensionNotice: { act: 'serveSuspensionNotice', records: 'SuspensionNoticeServed' },
  resumptionNotice: { act: 'serveResumptionNotice', records: 'ResumptionNoticeServed' },
  hearingNotice: hearing,
  hearingChangeNotice: hearing,
  reconsiderationDecision: decision,
  rejectionDecision: decision,
  terminationDecision: decision,
  decisionCorrection: { act: 'serveDecisionCorrection', records: 'DecisionCorrectionServed' },
  opinionLetter: { act: 'serveOpinionLetter', records: 'OpinionLetterServed' },
  performanceOrder: { act: 'servePerformanceOrder', records: 'PerformanceOrderServed' },
  performanceDemand: { act: 'serveDemand', records: 'DemandServed' },
  acceptanceNotice: plain,
  correctionExtensionNotice: plain,
  thirdPartyNotice: plain,
  stayNotice: plain,
  stayRefusal: plain,
  stayLifting: plain,
  hearingCancellation: plain,
  mediationDocument: plain,
  talkNotice: plain,
};

const isPlain = (document: string): document is PlainDocument =>
  (plainDocuments as readonly string[]).includes(document);
const to = ({ payload }: LegalEvent): string => String(payload['to']);
/** A hearing that was put off is noticed anew; either notice is served by the same act. */
const named = (document: unknown): unknown =>
  document === 'hearingChangeNotice' ? 'hearingNotice' : document;
const servesWhatWasPublished = (event: LegalEvent, start: LegalEvent): boolean =>
  documentServedBy[event.type]?.(event.payload) === named(start.payload['document']);

/** Papers of supervision are not published, and no service of one ends a notice. */
const published = Object.entries(servings).filter(
  ([document]) => !(supervisionPapers as readonly string[]).includes(document),
);

/** The time a public notice runs, for each recipient; its last day does not move (J-15). */
export const publicNoticeDeadline: DeadlineRule = {
  id: publicNoticeRule,
  article: article('CPL', '95'),
  owner: ({ payload }) => payload['recipientRole'] as DeadlineOwner,
  starts: [{ on: 'ServiceNoticePublished', key: to }],
  length: ({ occurredOn }) => ({
    length: occurredOn < SHORTER_SINCE ? DAYS_BEFORE_2022 : DAYS,
    unit: 'naturalDay',
  }),
  met: [...new Set(published.map(([, { records }]) => records))].map((on) => ({
    on,
    key: to,
    when: servesWhatWasPublished,
  })),
  moves: false,
  concludes: (date) => ({ code: 'DEEMED_SERVED', date }),
  whenOver: 'lapsed',
};

/** The same before the law of 2021 on civil procedure (民事诉讼法（2012年）92). */
export const oldPublicNoticeDeadline: DeadlineRule = {
  ...publicNoticeDeadline,
  article: article('CPL_OLD', '92'),
};

interface Expired {
  readonly notice: PublishedNotice;
  readonly on: CalendarDate;
}

/** The notices that have run out while their document was not served otherwise. */
export function expiredNotices({ deadlines, record }: Facts): readonly Expired[] {
  const over = deadlines.filter(({ rule, status }) => rule === publicNoticeRule && status === 'lapsed');
  return over.flatMap(({ startSeq, dueOn }: Deadline) => {
    const notice = record.publications.find(({ seq }) => seq === startSeq);
    return notice && dueOn ? [{ notice, on: dueOn }] : [];
  });
}

const expiredFor = (act: string, facts: Facts): Expired | undefined =>
  expiredNotices(facts).find(({ notice }) => servings[notice.document].act === act);

/** The notice that one would serve by its expiry, as the system's entry says it. */
const servedByNotice = ({ notice }: Expired) => ({
  to: notice.to,
  method: 'publicNotice' as const,
  publishedOn: notice.on,
});

const byTheSystem: Pick<Automatic, 'claims'> = {
  claims: ({ publishedOn }) => publishedOn !== undefined,
};
const nobody: Service = { to: '', method: 'publicNotice' };

/** When a public notice has run out the law itself serves: the row of the serving act on the last day (民事诉讼法 95(1)). */
export const byPublicNotice = (act: string): Automatic<Facts, Service> => ({
  ...byTheSystem,
  occursOn: (facts) => expiredFor(act, facts)?.on ?? facts.today,
  payload: (facts) => {
    const expired = expiredFor(act, facts);
    return expired ? servedByNotice(expired) : nobody;
  },
});

/** The same for the act that serves documents of several kinds. */
export const plainByPublicNotice: Automatic<Facts, Service & { readonly document: PlainDocument }> = {
  ...byTheSystem,
  occursOn: byPublicNotice(plain.act).occursOn,
  payload: (facts) => {
    const expired = expiredFor(plain.act, facts);
    const document = expired?.notice.document;
    return expired && document && isPlain(document)
      ? { ...servedByNotice(expired), document }
      : { ...nobody, document: 'acceptanceNotice' };
  },
};
