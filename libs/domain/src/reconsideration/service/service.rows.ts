import type { PayloadRequirement } from '../../procedure/act-table.js';
import type { ReconsiderationFacts as Facts } from '../reconsideration.facts.js';
import { partyOf, partiesOf } from '../reconsideration.record.js';
import { phases } from '../reconsideration.tracks.js';
import type { Rows } from '../reconsideration.rows.js';
import { plainByPublicNotice, servings } from './public-notice.js';
import type { ServiceActs } from './service.acts.js';
import * as need from './service.requirements.js';

const servers = ['registrar', 'caseOfficer', 'officeHead'] as const;
const open = {
  phase: { from: phases.filter((phase) => phase !== 'RECEIVED' && phase !== 'CLOSED') },
  clock: { from: ['running', 'suspended'] },
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

/** The history a service continues: of one document and one recipient. */
const about = ({ document, to }: Pick<ServiceActs['publishServiceNotice'], 'document' | 'to'>): string =>
  `${servings[document].act} ${document} to ${to}`;

/** Chapter of service: addresses, attempts, public notice, and the documents without a clock of their own. */
export const serviceRows: Pick<Rows, keyof ServiceActs> = {
  serveDocument: {
    article: need.receiptArticle,
    by: servers,
    moves: open,
    requires: [
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
    moves: open,
    requires: [party('to', need.postArticle), need.owedToThem],
    records: 'MailReturned',
  },
  publishServiceNotice: {
    article: need.noticeArticle,
    by: servers,
    moves: open,
    requires: [
      party('to', need.noticeArticle),
      need.owedToThem,
      need.notPublishedForMediation,
      need.otherWaysTried,
      need.noNoticeRunning,
    ],
    records: 'ServiceNoticePublished',
    adds: ({ to }, { record }) => ({ recipientRole: partyOf(record, to)?.role ?? 'applicant' }),
  },
};
