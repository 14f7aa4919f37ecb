import { article, articles } from '../../law/article.js';
import type { PayloadRequirement } from '../../procedure/act-table.js';
import { partyOf } from '../reconsideration.record.js';
import type { ReconsiderationFacts as Facts } from '../reconsideration.facts.js';
import type { Evidence } from '../materials.acts.js';
import type { Rows } from '../reconsideration.rows.js';
import { fromRespondent } from '../review.requirements.js';
import type { AnswerActs } from './answers.acts.js';

type From = { readonly from: string };
type OnFrom = PayloadRequirement<Facts, From>;

const handlers = ['caseOfficer', 'officeHead'] as const;
const answering = articles(article('ARL_OLD', '23(1)'), article('ARL', '48'));
const review = {
  phase: { from: ['AWAITING_REPLY', 'UNDER_REVIEW'] },
  clock: { from: ['running', 'suspended'] },
} as const;

/** A liaison hands in for the organs it answers for, and for no other respondent of the case. */
export const byOwnOrgan: OnFrom = {
  on: 'payload',
  at: 'from',
  code: 'ANSWER_OF_ANOTHER_ORGAN',
  article: answering,
  holds: ({ from }, { record, organ: { speaksFor } }) => {
    const organId = partyOf(record, from)?.organId;
    return speaksFor === undefined || (organId !== undefined && speaksFor.includes(organId));
  },
};

/** What an organ hands in itself counts from the server's day of receipt (settled: no day is typed for it). */
export const onDayOfReceipt: OnFrom = {
  on: 'payload',
  code: 'HANDED_IN_TODAY_ONLY',
  article: answering,
  params: ({ today }) => ({ today }),
  holds: (_, { occurredOn, today, organ: { speaksFor } }) => speaksFor === undefined || occurredOn === today,
};

const answerIn: OnFrom = {
  on: 'payload',
  at: 'from',
  code: 'ANSWER_NOT_IN',
  article: answering,
  holds: ({ from }, { record }) => record.answers[from]?.answeredOn != null,
};

const notReturnedYet: OnFrom = {
  on: 'payload',
  at: 'from',
  code: 'ANSWER_ALREADY_RETURNED',
  article: answering,
  holds: ({ from }, { record }) => record.answerChecks[from]?.standing !== 'returned',
};

const notAcceptedYet: OnFrom = {
  on: 'payload',
  at: 'from',
  code: 'ANSWER_ALREADY_ACCEPTED',
  article: answering,
  holds: ({ from }, { record }) => record.answerChecks[from]?.standing !== 'accepted',
};

const remarksGiven: PayloadRequirement<Facts, AnswerActs['returnAnswer']> = {
  on: 'payload',
  at: 'remarks',
  code: 'RETURN_REMARKS_MISSING',
  article: answering,
  holds: ({ remarks }) => remarks.trim() !== '',
};

const supplementsGiven: PayloadRequirement<Facts, AnswerActs['supplementAnswer']> = {
  on: 'payload',
  code: 'SUPPLEMENTS_MISSING',
  article: answering,
  holds: (said) => {
    const { evidence = [], summary } = said as typeof said & { readonly evidence?: readonly Evidence[] };
    return evidence.length > 0 || (summary ?? '').trim() !== '';
  },
};

/** Chapter of the hand-in: the office returns it with remarks, the organ supplements it, the office accepts it. */
export const answerRows: Pick<Rows, keyof AnswerActs> = {
  returnAnswer: {
    article: answering,
    by: handlers,
    moves: review,
    requires: [fromRespondent, answerIn, notReturnedYet, remarksGiven],
    records: 'AnswerReturned',
    key: ({ from }) => `answer of ${from}`,
  },
  supplementAnswer: {
    article: answering,
    by: ['registrar', ...handlers, 'liaison'],
    moves: review,
    requires: [fromRespondent, byOwnOrgan, onDayOfReceipt, answerIn, notAcceptedYet, supplementsGiven],
    records: 'AnswerSupplemented',
    key: ({ from }) => `answer of ${from}`,
  },
  acceptAnswer: {
    article: answering,
    by: handlers,
    moves: review,
    requires: [fromRespondent, answerIn, notAcceptedYet],
    records: 'AnswerAccepted',
    key: ({ from }) => `answer of ${from}`,
  },
};
