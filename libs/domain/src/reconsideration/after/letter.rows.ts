import { always, article, articles } from '../../law/article.js';
import type { FactRequirement, PayloadRequirement } from '../../procedure/act-table.js';
import type { ReconsiderationFacts as Facts } from '../reconsideration.facts.js';
import { partyOf } from '../reconsideration.record.js';
import type { Rows } from '../reconsideration.rows.js';
import {
  consentsToElectronicService,
  electronicArticle,
  servedOnBody,
} from '../service/service.requirements.js';
import type { Phase } from '../reconsideration.tracks.js';
import type { AfterActs } from './after.acts.js';
import { letterOf } from './after.record.js';

type OnPayload<A extends keyof AfterActs> = PayloadRequirement<Facts, AfterActs[A]>;

const handlers = ['caseOfficer', 'officeHead'] as const;
const letter = articles(article('REG_2007', '57(1)'), article('ARL', '76'));
const suggestion = always(article('REG_2007', '57(2)'));

/** In the handling of the case (行政复议法 76), until it is closed. */
const handled = [
  'ACCEPTED',
  'AWAITING_REPLY',
  'UNDER_REVIEW',
  'DECISION_PENDING',
  'DECIDED',
  'REJECTED',
  'TERMINATED',
  'MEDIATED',
  'SERVED',
  'PERFORMANCE',
] as const satisfies readonly Phase[];
const during = { phase: { from: handled }, clock: { from: ['running', 'suspended'] } } as const;

/** One addressee: a respondent of the case, or another lower organ by its name. */
const oneAddressee: OnPayload<'issueOpinionLetter'> = {
  on: 'payload',
  at: 'to',
  code: 'LETTER_ADDRESSEE_UNCLEAR',
  article: letter,
  holds: ({ to, organ = '' }, { record }) =>
    to === undefined
      ? organ.trim() !== ''
      : organ.trim() === '' && partyOf(record, to)?.role === 'respondent',
};
/** Without a letter there is nothing to serve and nothing to report on. */
const letterIssued: FactRequirement<Facts> = {
  on: 'facts',
  kind: 'state',
  code: 'NO_LETTER_ISSUED',
  article: letter,
  holds: ({ record }) => record.letters.length > 0,
};
const letterKnown = <A extends 'serveOpinionLetter' | 'receiveOpinionFeedback'>(): OnPayload<A> => ({
  on: 'payload',
  at: 'letter',
  code: 'NO_SUCH_LETTER',
  article: letter,
  holds: ({ letter: key }, { record }) => letterOf(record, key) !== undefined,
});
const letterNotServed: OnPayload<'serveOpinionLetter'> = {
  on: 'payload',
  at: 'letter',
  code: 'LETTER_ALREADY_SERVED',
  article: letter,
  holds: ({ letter: key }, { record }) => letterOf(record, key)?.servedOn == null,
};
/** A respondent agrees to electronic service as every party does; other organs exchange papers among themselves. */
const addresseeConsented: OnPayload<'serveOpinionLetter'> = {
  on: 'payload',
  at: 'method',
  code: 'ELECTRONIC_WITHOUT_CONSENT',
  article: electronicArticle,
  holds: ({ method, letter: key }, { record }) => {
    const to = letterOf(record, key)?.to;
    return method !== 'electronic' || to == null || consentsToElectronicService(record, to);
  },
};
const letterServed: OnPayload<'receiveOpinionFeedback'> = {
  on: 'payload',
  at: 'letter',
  code: 'LETTER_NOT_SERVED',
  article: letter,
  holds: ({ letter: key }, { record }) => letterOf(record, key)?.servedOn !== null,
};
const letterNotAnswered: OnPayload<'receiveOpinionFeedback'> = {
  on: 'payload',
  at: 'letter',
  code: 'LETTER_ALREADY_ANSWERED',
  article: letter,
  holds: ({ letter: key }, { record }) => letterOf(record, key)?.answeredOn == null,
};

/** Chapter of opinion and suggestion letters (行政复议法 76; 条例2007 57). */
export const letterRows: Pick<
  Rows,
  'issueOpinionLetter' | 'serveOpinionLetter' | 'receiveOpinionFeedback' | 'issueSuggestionLetter'
> = {
  issueOpinionLetter: {
    article: letter,
    by: handlers,
    approvedBy: ['organHead'],
    moves: during,
    requires: [oneAddressee],
    records: 'OpinionLetterIssued',
    adds: ({ to, organ }, { record }) => ({
      letter: `letter-${String(record.letters.length + 1)}`,
      name: (to === undefined ? organ?.trim() : partyOf(record, to)?.name) ?? '',
    }),
    issues: 'opinionLetter',
  },
  serveOpinionLetter: {
    article: letter,
    by: ['registrar', ...handlers],
    moves: during,
    requires: [
      letterIssued,
      letterKnown<'serveOpinionLetter'>(),
      letterNotServed,
      ...servedOnBody,
      addresseeConsented,
    ],
    records: 'OpinionLetterServed',
    adds: ({ letter: key }, { record }) => ({ ofRespondent: letterOf(record, key)?.to != null }),
    key: ({ letter: key }) => key,
  },
  receiveOpinionFeedback: {
    article: letter,
    by: ['registrar', ...handlers],
    moves: during,
    requires: [letterIssued, letterKnown<'receiveOpinionFeedback'>(), letterServed, letterNotAnswered],
    records: 'OpinionFeedbackReceived',
    key: ({ letter: key }) => key,
  },
  issueSuggestionLetter: {
    article: suggestion,
    by: handlers,
    approvedBy: ['officeHead'],
    moves: during,
    records: 'SuggestionLetterIssued',
    // The law of 2023 does not name the letter, and whether the regulation of 2026 does is open (J-2).
    adds: (_, { ruleSet }) => ({ needsVerification: ruleSet === 'R2' }),
    issues: 'suggestionLetter',
  },
};
