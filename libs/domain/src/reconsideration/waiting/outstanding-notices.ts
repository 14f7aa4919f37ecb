import type { CalendarDate } from '../../calendar/calendar-date.js';
import { stateRefusals } from '../../procedure/act-table.js';
import { inEdition, type RuleSet } from '../../law/rule-set.js';
import type { DocumentKind } from '../document-kinds.js';
import type { Party } from '../party.js';
import { reconsideration } from '../reconsideration.procedure.js';
import { partiesInCase, partiesOf, type ReconsiderationRecord } from '../reconsideration.record.js';
import type { Tracks } from '../reconsideration.tracks.js';
import { unserved } from '../review.requirements.js';

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
  'serveNormTransfer',
  'serveDecision',
  'serveDecisionCorrection',
] as const;
export type NoticeAct = (typeof noticeActs)[number];

/** A document that has not reached somebody it is for, and the act that would record that it did. */
export interface OutstandingNotice {
  readonly act: NoticeAct;
  readonly document: DocumentKind;
  /** The party's key; null for a body that is no party. */
  readonly to: string | null;
  readonly name: string;
  /** Since when it is outstanding: the day it was issued, or from which it is owed. */
  readonly since: CalendarDate;
}

interface Standing {
  readonly ruleSet: RuleSet;
  readonly tracks: Tracks;
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
const concerned = ({ ruleSet, record }: Standing): readonly Party[] =>
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
  standing: Standing,
  document: DocumentKind,
  since: CalendarDate | null,
  notified: Readonly<Record<string, CalendarDate>>,
): Owed | null {
  const to = concerned(standing).filter(({ key }) => notified[key] === undefined);
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

function decisionOwed({ record, tracks }: Standing): Owed | null {
  const { termination, decision } = record;
  if (termination)
    return {
      document: 'terminationDecision',
      since: termination.on,
      to: unserved(record, partiesOf(record)),
    };
  if (!decision) return null;
  const rejected = tracks.phase === 'REJECTED';
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

const owed: Readonly<Record<NoticeAct, (standing: Standing) => readonly (Owed | null)[]>> = {
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
  serveConversionNotice: (standing) => [
    told(standing, 'conversionNotice', standing.record.convertedOn, standing.record.conversionNotified),
  ],
  serveExtensionNotice: (standing) => [
    told(
      standing,
      'extensionNotice',
      standing.record.extensions.at(-1)?.on ?? null,
      standing.record.extensionNotified,
    ),
  ],
  serveSuspensionNotice: (standing) => [
    told(standing, 'suspensionNotice', standing.record.suspendedOn, standing.record.suspensionNotified),
  ],
  serveResumptionNotice: (standing) => [
    told(standing, 'resumptionNotice', standing.record.resumedOn, standing.record.resumptionNotified),
  ],
  serveNormTransfer: ({ record }) => [transferOwed(record)],
  serveDecision: (standing) => [decisionOwed(standing)],
  serveDecisionCorrection: ({ record }) => [correctionOwed(record)],
};

/** Whether the table lets the act be recorded where the case stands. */
function admitted(act: NoticeAct, { ruleSet, tracks }: Standing): boolean {
  const { article, moves } = reconsideration.acts[act];
  const at = inEdition(article, ruleSet);
  return at !== null && stateRefusals({ ...reconsideration.unlessStated, ...moves }, tracks, at).length === 0;
}

/** What was issued or is owed and has not reached its recipient yet, one line for each, oldest first. */
export function outstandingNotices(standing: Standing): readonly OutstandingNotice[] {
  return noticeActs
    .filter((act) => admitted(act, standing))
    .flatMap((act) =>
      owed[act](standing).flatMap((each) =>
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
