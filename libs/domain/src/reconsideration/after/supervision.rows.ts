import { article } from '../../law/article.js';
import type { Rows } from '../reconsideration.rows.js';
import type { Phase } from '../reconsideration.tracks.js';
import type { AfterActs } from './after.acts.js';
import { lastOrder } from './after.record.js';
import { servedLawfully } from '../service/service.requirements.js';
import * as need from './supervision.requirements.js';

const handlers = ['caseOfficer', 'officeHead'] as const;
const talkAt = { old: null, now: article('ARL', '77(2)') } as const;

/** Once the case is disposed of; an opinion letter may stay open in any of these. */
const performing = [
  'REJECTED',
  'TERMINATED',
  'MEDIATED',
  'SERVED',
  'PERFORMANCE',
] as const satisfies readonly Phase[];

const during = { phase: { from: performing }, clock: { from: ['running', 'suspended'] } } as const;

/** Chapter of performance supervision (行政复议法 77; 旧行政复议法 32). Rows in article order. */
export const supervisionRows: Pick<
  Rows,
  keyof Pick<
    AfterActs,
    'issuePerformanceOrder' | 'servePerformanceOrder' | 'noticeTalk' | 'holdTalk' | 'issueCriticism'
  >
> = {
  issuePerformanceOrder: {
    article: need.ordering,
    by: handlers,
    approvedBy: ['organHead'],
    moves: during,
    requires: [
      need.orderedRespondent,
      need.dutyOfEdition,
      need.dutyExists,
      need.dutyOverdue,
      need.earlierOrderServed,
    ],
    records: 'PerformanceOrderIssued',
    adds: (_, { record }) => ({ order: `order-${String(record.orders.length + 1)}` }),
    issues: 'performanceOrder',
  },
  servePerformanceOrder: {
    article: need.ordering,
    by: ['registrar', ...handlers],
    moves: during,
    requires: [need.orderIssued, need.orderGoesToParty, need.orderNotServedOnThem, ...servedLawfully],
    records: 'PerformanceOrderServed',
    adds: ({ to }, { record }) => {
      const order = lastOrder(record);
      return {
        order: order?.key ?? '',
        addressed: order?.said.to === to,
        dutyKey: order?.said.letter ?? order?.said.to ?? to,
        performWithin: order?.said.performWithin ?? null,
      };
    },
    key: ({ to }) => `order to ${to}`,
  },
  noticeTalk: {
    article: talkAt,
    by: handlers,
    moves: during,
    requires: [need.orderServed, need.talkAhead],
    records: 'TalkNoticed',
    issues: 'talkNotice',
  },
  holdTalk: {
    article: talkAt,
    by: handlers,
    moves: during,
    requires: [need.orderServed],
    records: 'TalkHeld',
    issues: 'talkRecord',
  },
  issueCriticism: {
    article: talkAt,
    by: handlers,
    approvedBy: ['organHead'],
    moves: during,
    requires: [need.orderServed],
    records: 'CriticismIssued',
    issues: 'criticism',
  },
};
