import type { PayloadRequirement } from '../../procedure/act-table.js';
import { letterOf } from '../after/after.record.js';
import type { ReconsiderationFacts as Facts } from '../reconsideration.facts.js';
import { partyOf, partiesOf } from '../reconsideration.record.js';
import { inReview, phases, type Phase } from '../reconsideration.tracks.js';
import type { Rows } from '../reconsideration.rows.js';
import { plainByPublicNotice, servings } from './public-notice.js';
import type { ServiceActs } from './service.acts.js';
import * as need from './service.requirements.js';

const servers = ['registrar', 'caseOfficer', 'officeHead'] as const;
const anyClock = { from: ['running', 'suspended'] } as const;
const open = {
  phase: { from: phases.filter((phase) => phase !== 'RECEIVED') },
  clock: anyClock,
} as const;
const afterAcceptance: readonly Phase[] = [
  ...inReview,
  'DECIDED',
  'REJECTED',
  'MEDIATED',
  'TERMINATED',
  'SERVED',
  'PERFORMANCE',
];
/** Where a document without a clock of its own can be owed. */
const plainOwed = { phase: { from: ['CORRECTION_PENDING', ...afterAcceptance] }, clock: anyClock } as const;
/** Where any document can be owed. */
const anyOwed = {
  phase: { from: ['CORRECTION_PENDING', 'NOT_ACCEPTED', ...afterAcceptance, 'CLOSED'] },
  clock: anyClock,
} as const;

const party = <Name extends 'to' | 'party'>(
  name: Name,
  article: typeof need.receiptArticle,
): PayloadRequirement<Facts, Readonly<Record<Name, string>>> => ({
  on: 'payload',
  at: name,
  code: 'NOT_A_PARTY',
  article,
  holds: (payload, { record }) => partiesOf(record).some(({ key }) => key === payload[name]),
});

type Attempt = Pick<ServiceActs['recordReturnedMail'], 'document' | 'to'>;
/** A letter is owed under its own key, whoever its addressee is. */
const recipient = (article: typeof need.receiptArticle): PayloadRequirement<Facts, Attempt> => ({
  ...party('to', article),
  holds: ({ document, to }, { record }) =>
    document === 'opinionLetter'
      ? letterOf(record, to) !== undefined
      : partiesOf(record).some(({ key }) => key === to),
});

/** The history a service continues: of one document and one recipient. */
const about = ({ document, to }: Pick<ServiceActs['publishServiceNotice'], 'document' | 'to'>): string =>
  `${servings[document].act} ${document} to ${to}`;

/** Chapter of service: addresses, attempts, public notice, and the documents without a clock of their own. */
export const serviceRows: Pick<Rows, keyof ServiceActs> = {
  serveDocument: {
    article: need.receiptArticle,
    by: servers,
    moves: plainOwed,
    requires: [
      need.plainDocumentOwed,
      party('to', need.receiptArticle),
      need.owedToThem,
      need.notForMediation,
      ...need.servedLawfully,
    ],
    records: 'DocumentServed',
    key: about,
    automatic: plainByPublicNotice,
  },
  confirmServiceAddress: {
    article: need.electronicArticle,
    by: servers,
    moves: open,
    requires: [party('party', need.electronicArticle), need.someAddressGiven, need.electronicAddressGiven],
    records: 'ServiceAddressConfirmed',
    key: ({ party: key }) => `service address of ${key}`,
  },
  recordReturnedMail: {
    article: need.postArticle,
    by: servers,
    moves: anyOwed,
    requires: [need.somethingOwed, recipient(need.postArticle), need.owedToThem],
    records: 'MailReturned',
  },
  publishServiceNotice: {
    article: need.noticeArticle,
    by: servers,
    moves: anyOwed,
    requires: [
      need.somethingOwed,
      recipient(need.noticeArticle),
      need.owedToThem,
      need.notPublishedForMediation,
      need.notPublishedToOrgan,
      need.otherWaysTried,
      need.noNoticeRunning,
    ],
    records: 'ServiceNoticePublished',
    adds: ({ to }, { record }) => ({ recipientRole: partyOf(record, to)?.role ?? 'applicant' }),
  },
};
