import { article, articles } from '../../law/article.js';
import type { PayloadRequirement } from '../../procedure/act-table.js';
import type { ReconsiderationFacts as Facts } from '../reconsideration.facts.js';
import { partiesInCase } from '../reconsideration.record.js';
import { inReview } from '../reconsideration.tracks.js';
import type { Rows } from '../reconsideration.rows.js';
import type { StayActs } from './stay.acts.js';

const handlers = ['caseOfficer', 'officeHead'] as const;
const stay = articles(article('ARL_OLD', '21'), article('ARL', '42'));
const review = { phase: { from: inReview }, clock: { from: ['running', 'suspended'] } } as const;

const askedByParty: PayloadRequirement<Facts, StayActs['requestStay']> = {
  on: 'payload',
  at: 'by',
  code: 'STAY_NOT_FOR_RESPONDENT',
  article: stay,
  holds: ({ by }, { record }) =>
    partiesInCase(record, 'applicant', 'thirdParty').some(({ key }) => key === by),
};

const requestOnRecord: PayloadRequirement<Facts, StayActs['stayExecution']> = {
  on: 'payload',
  at: 'ground',
  code: 'STAY_NOT_REQUESTED',
  article: stay,
  holds: ({ ground }, { record }) => ground !== 'requested' || record.stayRequest !== null,
};

/** Chapter of the stay: execution goes on unless a ground of Art. 42 stops it. */
export const stayRows: Pick<Rows, keyof StayActs> = {
  requestStay: {
    article: stay,
    by: ['registrar', ...handlers],
    moves: { ...review, stay: { from: ['none'], to: 'requested' } },
    requires: [askedByParty],
    records: 'StayRequested',
  },
  stayExecution: {
    article: stay,
    by: handlers,
    moves: { ...review, stay: { from: ['none', 'requested'], to: 'stayed' } },
    requires: [requestOnRecord],
    records: 'ExecutionStayed',
    series: true,
    issues: 'stayNotice',
  },
  refuseStay: {
    article: stay,
    by: handlers,
    moves: { ...review, stay: { from: ['requested'], to: 'none' } },
    records: 'StayRefused',
    issues: 'stayRefusal',
  },
  liftStay: {
    article: stay,
    by: handlers,
    moves: { ...review, stay: { from: ['stayed'], to: 'none' } },
    records: 'StayLifted',
    series: true,
    issues: 'stayLifting',
  },
};
