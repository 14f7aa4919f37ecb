import { latest } from '../calendar/calendar-date.js';
import { always, article, articles } from '../law/article.js';
import { partyOf } from './reconsideration.record.js';
import type { ReconsiderationFacts as Facts } from './reconsideration.facts.js';
import { namesParty } from './intake.requirements.js';
import { correctsRecord } from './file-rows.js';
import { receiptInSameEdition } from './receipt.requirements.js';
import * as need from './review.requirements.js';
import { decidedFinally } from './reconsideration.record.js';
import { byPublicNotice } from './service/public-notice.js';
import { servedLawfully } from './service/service.requirements.js';
import type { Rows } from './reconsideration.rows.js';
import { phases } from './reconsideration.tracks.js';

const handlers = ['caseOfficer', 'officeHead'] as const;
const service = articles(article('ARL_OLD', '31(3)'), article('ARL', '75(2)'));

const lastServedOn = ({ record, today }: Facts) => latest(Object.values(record.served)) ?? today;

const serviceAdditions = (to: string, { record }: Facts) => {
  const recipient = partyOf(record, to);
  const draft = record.decision?.draft;
  return {
    recipientRole: recipient?.role ?? 'applicant',
    rejected: draft?.outcome === 'REJECT_APPLICATION',
    terminated: record.termination !== null,
    reconsiderationFirst: record.application?.reconsiderationFirst ?? false,
    ...(decidedFinally(record) ? { final: true as const } : {}),
    performWithin: recipient?.role === 'respondent' ? (draft?.performWithin ?? null) : null,
  };
};

/** Chapter 3 of the table: service of the decision, and after. Rows in article order. */
export const afterDecisionRows: Pick<
  Rows,
  | 'serveDecision'
  | 'takeEffect'
  | 'superviseDecision'
  | 'performed'
  | 'recordSuit'
  | 'orderReview'
  | 'correctRecord'
  | 'close'
> = {
  orderReview: {
    article: { old: null, now: article('ARL', '35') },
    by: handlers,
    moves: { phase: { from: ['REJECTED'], to: 'UNDER_REVIEW' } },
    records: 'ReviewOrdered',
    adds: (_, { record }) => ({ route: record.route ?? 'ordinary' }),
  },
  serveDecision: {
    article: service,
    by: ['registrar', ...handlers],
    moves: { phase: { from: ['DECIDED', 'REJECTED', 'TERMINATED'] } },
    requires: [namesParty(), need.decisionNotServedOnThem, ...servedLawfully],
    automatic: byPublicNotice('serveDecision'),
    records: 'DecisionServed',
    adds: ({ to }, facts) => serviceAdditions(to, facts),
    key: ({ to }) => to,
  },
  takeEffect: {
    article: service,
    by: ['system'],
    moves: { phase: { from: ['DECIDED'], to: 'SERVED' } },
    requires: [need.everyPartyServed],
    records: 'DecisionTookEffect',
    automatic: { occursOn: lastServedOn, payload: () => ({}) },
  },
  superviseDecision: {
    article: articles(article('ARL_OLD', '32'), article('ARL', '77')),
    by: ['system'],
    moves: { phase: { from: ['SERVED'], to: 'PERFORMANCE' } },
    requires: [need.dutyImposed],
    records: 'PerformanceSupervised',
    automatic: { occursOn: lastServedOn, payload: () => ({}) },
  },
  performed: {
    article: articles(article('ARL_OLD', '32'), article('ARL', '77')),
    by: ['registrar', ...handlers],
    // After a demand, applicants perform what was upheld or changed, even in a closed case.
    moves: { phase: { from: ['PERFORMANCE', 'MEDIATED', 'SERVED', 'CLOSED'] } },
    requires: [need.somethingToPerform, need.performedByRespondent],
    records: 'DecisionPerformed',
  },
  recordSuit: {
    article: always(article('APL', '45')),
    by: ['registrar', ...handlers],
    moves: {
      phase: {
        from: ['NOT_ACCEPTED', 'REJECTED', 'TERMINATED', 'DECIDED', 'SERVED', 'PERFORMANCE', 'CLOSED'],
      },
    },
    requires: [need.suitByParty],
    records: 'SuitRecorded',
    key: ({ party }) => party,
  },
  correctRecord: {
    article: always(article('RULES', '更正记录')),
    by: ['registrar', ...handlers],
    moves: {
      phase: { from: phases.filter((phase) => phase !== 'RECEIVED') },
      clock: { from: ['running', 'suspended'] },
    },
    requires: [receiptInSameEdition],
    ...correctsRecord,
  },
  close: {
    article: always(article('RULES', '结案')),
    by: ['registrar', ...handlers],
    moves: {
      phase: {
        from: ['ABANDONED', 'NOT_ACCEPTED', 'REJECTED', 'TERMINATED', 'MEDIATED', 'SERVED', 'PERFORMANCE'],
        to: 'CLOSED',
      },
    },
    requires: [need.nothingOutstanding, need.correctionServed, need.lettersAnswered],
    records: 'CaseClosed',
    series: true,
  },
};
