import { article, articles } from '../../law/article.js';
import type { FactRequirement, Moves } from '../../procedure/act-table.js';
import type { ReconsiderationFacts as Facts } from '../reconsideration.facts.js';
import { suspendable, type Tracks } from '../reconsideration.tracks.js';
import type { Rows } from '../reconsideration.rows.js';
import { servedOnBody } from '../service/service.requirements.js';
import type { NormActs } from './norm.acts.js';

const handlers = ['caseOfficer', 'officeHead'] as const;
const opened = articles(article('ARL_OLD', '26'), article('ARL', '56'));
const maker = { old: null, now: article('ARL', '58(1)') } as const;

const during: Moves<Tracks> = {
  phase: { from: suspendable },
  clock: { from: ['suspended'] },
  normReview: { from: ['inProgress'] },
};
const concluding: Moves<Tracks> = { ...during, normReview: { from: ['inProgress'], to: 'done' } };

type OnFacts = FactRequirement<Facts>;
const needs = (code: OnFacts['code'], holds: OnFacts['holds'], at: OnFacts['article'] = opened): OnFacts => ({
  on: 'facts',
  code,
  article: at,
  holds,
});

const suspendedForNorm = needs(
  'NOT_SUSPENDED_FOR_NORM',
  ({ record }) => record.suspension?.ground === 'normReview',
);
const ownNorm = needs('NORM_OF_ANOTHER_BODY', ({ record }) => record.norm?.review.competence === 'own');
const foreignNorm = needs('NORM_OF_THIS_BODY', ({ record }) => record.norm?.review.competence === 'other');
const makerAt = articles(article('ARL_OLD', '26'), article('ARL', '58(1)'));
const makerNotNotified = needs(
  'NORM_MAKER_ALREADY_NOTIFIED',
  ({ record }) => record.norm?.makerNotifiedOn == null,
  makerAt,
);
const makerNotified = needs(
  'NORM_MAKER_NOT_NOTIFIED',
  ({ record }) => record.norm?.makerNotifiedOn != null,
  makerAt,
);
const replyNotIn = needs(
  'NORM_REPLY_ALREADY_IN',
  ({ record }) => record.norm?.makerRepliedOn == null,
  makerAt,
);
const notTransferred = needs('NORM_ALREADY_TRANSFERRED', ({ record }) => record.norm?.transferredOn == null);
const transferred = needs('NORM_NOT_TRANSFERRED', ({ record }) => record.norm?.transferredOn != null);
const transferNotServed = needs(
  'NORM_TRANSFER_ALREADY_SERVED',
  ({ record }) => record.norm?.transferServedOn == null,
);

/** Chapter of incidental review: a track of its own while the case is suspended for it. Rows in article order. */
export const normRows: Pick<Rows, keyof NormActs> = {
  enterNormReview: {
    article: opened,
    by: ['system'],
    moves: {
      phase: { from: suspendable },
      clock: { from: ['suspended'] },
      normReview: { from: ['none', 'done'], to: 'inProgress' },
    },
    requires: [
      suspendedForNorm,
      needs('NORM_REVIEW_ALREADY_HELD', ({ record }) => record.suspension?.normEntered !== true),
    ],
    records: 'NormReviewEntered',
    automatic: {
      occursOn: ({ record, today }) => record.suspension?.on ?? today,
      payload: () => ({}),
    },
  },
  transferNorm: {
    article: opened,
    by: handlers,
    moves: during,
    requires: [foreignNorm, notTransferred],
    records: 'NormTransferred',
    series: true,
    key: () => 'transfer of the norm',
    issues: 'normTransfer',
  },
  serveNormTransfer: {
    article: opened,
    by: ['registrar', ...handlers],
    moves: during,
    requires: [foreignNorm, transferred, transferNotServed, ...servedOnBody],
    records: 'NormTransferServed',
    key: () => 'transfer of the norm',
  },
  serveNormNotice: {
    article: maker,
    by: ['registrar', ...handlers],
    moves: during,
    requires: [ownNorm, makerNotNotified, ...servedOnBody],
    records: 'NormNoticeServed',
    key: () => 'maker of the norm',
    issues: 'normNotice',
  },
  receiveNormReply: {
    article: maker,
    by: ['registrar', ...handlers],
    moves: during,
    requires: [makerNotified, replyNotIn],
    records: 'NormReplyReceived',
    series: true,
    key: () => 'maker of the norm',
  },
  concludeNormReview: {
    article: articles(article('ARL_OLD', '26'), article('ARL', '59')),
    by: handlers,
    approvedBy: ['officeHead'],
    moves: concluding,
    requires: [ownNorm],
    records: 'NormReviewConcluded',
    series: true,
  },
  receiveNormDisposition: {
    article: articles(article('ARL_OLD', '26'), article('ARL', '60')),
    by: ['registrar', ...handlers],
    moves: concluding,
    requires: [foreignNorm, transferred],
    records: 'NormDispositionReceived',
    series: true,
    key: () => 'transfer of the norm',
  },
};
