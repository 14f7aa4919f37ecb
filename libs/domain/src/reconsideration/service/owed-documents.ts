import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { RuleSet } from '../../law/rule-set.js';
import { lastOrder, letterOf } from '../after/after.record.js';
import type { DocumentKind } from '../document-kinds.js';
import type { Party } from '../party.js';
import { partiesInCase, partiesOf, type ReconsiderationRecord } from '../reconsideration.record.js';
import { unserved } from '../unserved.js';
import { plainDocuments, type PlainDocument } from './service.acts.js';

/** The acts that bring a document to somebody. */
export const noticeActs = [
  'serveCorrectionNotice',
  'serveDecline',
  'sendCopy',
  'serveCopy',
  'serveConversionNotice',
  'serveExtensionNotice',
  'serveSuspensionNotice',
  'serveResumptionNotice',
  'serveHearingNotice',
  'serveNormTransfer',
  'serveDecision',
  'serveDecisionCorrection',
  'serveOpinionLetter',
  'servePerformanceOrder',
  'serveDemand',
  'serveDocument',
] as const;
export type NoticeAct = (typeof noticeActs)[number];

/** A document owed to somebody. */
export interface OwedDocument {
  readonly act: NoticeAct;
  readonly document: DocumentKind;
  /** The party's key, or that of the letter to its addressee; null for a body that is no party. */
  readonly to: string | null;
  readonly name: string;
  /** Since when it is outstanding: the day it was issued, or from which it is owed. */
  readonly since: CalendarDate;
}

export interface OwingCase {
  readonly ruleSet: RuleSet;
  readonly record: ReconsiderationRecord;
}
interface Owed {
  readonly document: DocumentKind;
  readonly since: CalendarDate;
  readonly to: readonly (Pick<Party, 'name'> & { readonly key: string | null })[];
}

/** Nobody can be served on the dead, or on an organisation that ended while its successor is unknown. */
const reachable = ({ died, suspension }: ReconsiderationRecord, { key, role, kind }: Party): boolean =>
  died[key] === undefined &&
  !(suspension?.ground === 'organisationEnded' && role === 'applicant' && kind !== 'citizen');

/** Third parties are told too (J-30); the law before 2024 named applicant and respondent. */
const concerned = ({ ruleSet, record }: OwingCase): readonly Party[] =>
  (ruleSet === 'R0' ? partiesInCase(record, 'applicant', 'respondent') : partiesInCase(record)).filter(
    (party) => reachable(record, party),
  );

/** One receipt is enough where the applicants act as one: the representative's, else the first one's (行政复议法 15). */
const spokesman = (record: ReconsiderationRecord): readonly Party[] => {
  const applicants = partiesInCase(record, 'applicant').filter((party) => reachable(record, party));
  const first = applicants.find(({ representative }) => representative) ?? applicants[0];
  return first ? [first] : [];
};

function told(
  owing: OwingCase,
  document: DocumentKind,
  since: CalendarDate | null,
  notified: Readonly<Record<string, CalendarDate>>,
): Owed | null {
  const to = concerned(owing).filter(({ key }) => notified[key] === undefined);
  return since === null ? null : { document, since, to };
}

/** Every respondent is sent the copy, and acknowledges it, on its own (行政复议法 48, 54). */
function copies(record: ReconsiderationRecord, sent: boolean): readonly Owed[] {
  return partiesOf(record, 'respondent').flatMap((party) => {
    const { sentOn = null, servedOn = null } = record.answers[party.key] ?? {};
    const since = sent ? sentOn : sentOn === null ? record.acceptedOn : null;
    return since === null || servedOn !== null ? [] : [{ document: 'answerNotice', since, to: [party] }];
  });
}

function decisionOwed({ record }: OwingCase): Owed | null {
  const { termination, decision } = record;
  if (termination)
    return {
      document: 'terminationDecision',
      since: termination.on,
      to: unserved(record, partiesOf(record)),
    };
  if (!decision) return null;
  const rejected = decision.draft.outcome === 'REJECT_APPLICATION';
  return {
    document: rejected ? 'rejectionDecision' : 'reconsiderationDecision',
    since: decision.on,
    to: unserved(record, rejected ? partiesOf(record) : partiesInCase(record)),
  };
}

/** A corrected decision is made known to all whom the decision is for. */
const correctionOwed = (record: ReconsiderationRecord): Owed | null =>
  record.decisionCorrection && {
    document: 'decisionCorrection',
    since: record.decisionCorrection.on,
    to: partiesInCase(record).filter(
      (party) => reachable(record, party) && record.decisionCorrection?.served[party.key] === undefined,
    ),
  };

const transferOwed = ({ norm }: ReconsiderationRecord): Owed | null =>
  norm?.transferredOn == null || norm.transferServedOn !== null
    ? null
    : {
        document: 'normTransfer',
        since: norm.transferredOn,
        to: [{ key: null, name: norm.review.competentBody ?? '' }],
      };

/** A letter goes to the organ it names, under the letter's own key: two of them may go to the same one (行政复议法 76). */
const lettersOwed = ({ letters }: ReconsiderationRecord): readonly Owed[] =>
  letters
    .filter(({ servedOn }) => servedOn === null)
    .map(({ key, name, on }) => ({ document: 'opinionLetter', since: on, to: [{ key, name }] }));

/** The order that was issued last, while its duty is open: to the respondent, with a copy for the applicant (77(2)). */
function orderOwed(record: ReconsiderationRecord): Owed | null {
  const order = lastOrder(record);
  if (!order) return null;
  const { duty, letter, to } = order.said;
  const done =
    duty === 'opinionLetter'
      ? letterOf(record, letter ?? '')?.answeredOn != null
      : record.performedOn !== null;
  const bound = partiesOf(record, 'respondent').filter(({ key }) => key === to);
  const recipients = [...bound, ...(duty === 'opinionLetter' ? [] : spokesman(record))];
  return done
    ? null
    : {
        document: 'performanceOrder',
        since: order.on,
        to: recipients.filter(({ key }) => order.served[key] === undefined),
      };
}

/** The last call to perform, to each who was called and against whom nothing has begun (行政强制法 54). */
const demandsOwed = (record: ReconsiderationRecord): readonly Owed[] =>
  record.demands
    .filter(({ to, servedOn }) => servedOn === null && !record.enforced.includes(to))
    .map(({ to, on }) => ({
      document: 'performanceDemand',
      since: on,
      to: partiesOf(record).filter((party) => party.key === to && reachable(record, party)),
    }));

/** The notice of the hearing that is planned, of a new day where it was put off. */
function hearingOwed({ record }: OwingCase): Owed | null {
  const { hearing, issuedDocuments } = record;
  if (!hearing) return null;
  const issued = issuedDocuments.filter(({ document }) => document.startsWith('hearing')).at(-1);
  const to = partiesInCase(record).filter(
    ({ key }) => hearing.recipients.includes(key) && hearing.served[key] === undefined,
  );
  return { document: issued?.document ?? 'hearingNotice', since: hearing.noticedOn, to };
}

/** Whom a document without a clock of its own is for. */
const audiences: Readonly<Record<PlainDocument, (owing: OwingCase) => readonly Party[]>> = {
  acceptanceNotice: ({ record }) => spokesman(record),
  correctionExtensionNotice: ({ record }) => spokesman(record),
  thirdPartyNotice: ({ record }) => partiesInCase(record, 'thirdParty'),
  stayNotice: concerned,
  stayRefusal: ({ record }) => spokesman(record),
  stayLifting: concerned,
  hearingCancellation: concerned,
  mediationDocument: ({ record }) => partiesInCase(record),
  talkNotice: ({ record }) => partiesOf(record, 'respondent'),
};

/** Of each kind the newest one that was issued, to everybody or to the one it names. */
function plainOwed(owing: OwingCase, document: PlainDocument): readonly Owed[] {
  const { issuedDocuments, services } = owing.record;
  const issued = issuedDocuments.filter((each) => each.document === document);
  const counting = issued.filter(
    ({ to, seq }) => !issued.some((other) => other.seq > seq && other.to?.[0] === to?.[0]),
  );
  return counting.map(({ seq, on, to }) => ({
    document,
    since: on,
    to: audiences[document](owing).filter(
      ({ key }) =>
        to?.includes(key) !== false &&
        !services.some((served) => served.document === document && served.to === key && served.seq > seq),
    ),
  }));
}

const owed: Readonly<Record<NoticeAct, (owing: OwingCase) => readonly (Owed | null)[]>> = {
  serveCorrectionNotice: ({ record }) =>
    record.correction?.servedOn === null
      ? [{ document: 'correctionNotice', since: record.correction.issuedOn, to: spokesman(record) }]
      : [],
  serveDecline: ({ record }) =>
    record.outcome === 'NOT_ACCEPTED' && record.declineServedOn === null && record.concludedOn !== null
      ? [{ document: 'declineDecision', since: record.concludedOn, to: spokesman(record) }]
      : [],
  sendCopy: ({ record }) => copies(record, false),
  serveCopy: ({ record }) => copies(record, true),
  serveConversionNotice: (owing) => [
    told(owing, 'conversionNotice', owing.record.convertedOn, owing.record.conversionNotified),
  ],
  serveExtensionNotice: (owing) => [
    told(
      owing,
      'extensionNotice',
      owing.record.extensions.at(-1)?.on ?? null,
      owing.record.extensionNotified,
    ),
  ],
  serveSuspensionNotice: (owing) => [
    told(owing, 'suspensionNotice', owing.record.suspendedOn, owing.record.suspensionNotified),
  ],
  serveResumptionNotice: (owing) => [
    told(owing, 'resumptionNotice', owing.record.resumedOn, owing.record.resumptionNotified),
  ],
  serveHearingNotice: (owing) => [hearingOwed(owing)],
  serveNormTransfer: ({ record }) => [transferOwed(record)],
  serveDecision: (owing) => [decisionOwed(owing)],
  serveDecisionCorrection: ({ record }) => [correctionOwed(record)],
  serveOpinionLetter: ({ record }) => lettersOwed(record),
  servePerformanceOrder: ({ record }) => [orderOwed(record)],
  serveDemand: ({ record }) => demandsOwed(record),
  serveDocument: (owing) => plainDocuments.flatMap((document) => plainOwed(owing, document)),
};

/** What still goes out from a closed case; the rest is settled with it. */
const afterClosing: readonly NoticeAct[] = ['serveDecisionCorrection', 'serveDemand'];

/** What was issued or is owed and has not reached its recipient yet, wherever the case stands; oldest first. */
export function owedDocuments(owing: OwingCase): readonly OwedDocument[] {
  return noticeActs
    .filter((act) => owing.record.closedOn === null || afterClosing.includes(act))
    .flatMap((act) =>
      owed[act](owing).flatMap((each) =>
        each
          ? each.to.map(({ key, name }) => ({
              act,
              document: each.document,
              to: key,
              name,
              since: each.since,
            }))
          : [],
      ),
    )
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}
