import { article } from '../../law/article.js';
import type { FactRequirement, PayloadRequirement } from '../../procedure/act-table.js';
import type { ReconsiderationFacts as Facts } from '../reconsideration.facts.js';
import { partyOf } from '../reconsideration.record.js';
import type { Rows } from '../reconsideration.rows.js';
import { everyPartyServed } from '../review.requirements.js';
import type { AfterActs } from './after.acts.js';
import { copyKey, letterOf } from './after.record.js';
import { numbersLeft, namesLeft, personsOf } from './masking.js';

type OnPayload<A extends keyof AfterActs> = PayloadRequirement<Facts, AfterActs[A]>;

const handlers = ['caseOfficer', 'officeHead'] as const;
const published = { old: null, now: article('ARL', '79(1)') } as const;
const copied = { old: null, now: article('ARL', '79(2)') } as const;
const publishedAt = { old: published.now, now: published.now };
const copiedAt = { old: copied.now, now: copied.now };
const dutyCrimes = article('ARL', '86');
const any = ['running', 'suspended'] as const;
const afterDecision = ['REJECTED', 'SERVED', 'PERFORMANCE', 'CLOSED'] as const;

const decisionMade: FactRequirement<Facts> = {
  on: 'facts',
  code: 'NO_DECISION_TO_PUBLISH',
  article: publishedAt,
  holds: ({ record }) => record.decision !== null,
};
const notPublished: FactRequirement<Facts> = {
  on: 'facts',
  code: 'ALREADY_PUBLISHED',
  article: publishedAt,
  holds: ({ record }) => record.published === null,
};
const nothingSecret: OnPayload<'publish'> = {
  on: 'payload',
  at: 'nothingSecret',
  code: 'SECRETS_NOT_CHECKED',
  article: publishedAt,
  holds: (payload) => payload.nothingSecret,
};
const textWritten: OnPayload<'publish'> = {
  on: 'payload',
  at: 'text',
  code: 'TEXT_MISSING',
  article: publishedAt,
  holds: ({ text }) => text.trim() !== '',
};
const noNumbers: OnPayload<'publish'> = {
  on: 'payload',
  at: 'text',
  code: 'PRIVATE_NUMBERS_LEFT',
  article: publishedAt,
  params: (_, { text }) => ({ numbers: numbersLeft(text).join('、') }),
  holds: ({ text }) => numbersLeft(text).length === 0,
};
const namesWeighed: OnPayload<'publish'> = {
  on: 'payload',
  at: 'namesKept',
  code: 'NAMES_LEFT',
  article: publishedAt,
  params: ({ record }, { text }) => ({ names: namesLeft(text, personsOf(record)).join('、') }),
  holds: ({ text, namesKept }, { record }) =>
    namesKept === true || namesLeft(text, personsOf(record)).length === 0,
};

const superiorOf = ({ about, superior }: AfterActs['copyToSuperior'], { record, organ }: Facts): string => {
  const organId = partyOf(record, about)?.organId;
  const registered = organId === undefined ? undefined : organ.departments[organId];
  return registered ?? superior?.trim() ?? '';
};
/** The register tells which organs are departments; of one it does not know the officer answers for it. */
const aboutDepartment: OnPayload<'copyToSuperior'> = {
  on: 'payload',
  at: 'about',
  code: 'NOT_A_DEPARTMENT',
  article: copiedAt,
  holds: ({ about }, { record, organ }) => {
    const party = partyOf(record, about);
    return (
      party?.role === 'respondent' && (party.organId === undefined || party.organId in organ.departments)
    );
  },
};
const superiorKnown: OnPayload<'copyToSuperior'> = {
  on: 'payload',
  at: 'superior',
  code: 'SUPERIOR_UNKNOWN',
  article: copiedAt,
  holds: (payload, facts) => superiorOf(payload, facts) !== '',
};
const copiedInEffect: OnPayload<'copyToSuperior'> = {
  on: 'payload',
  at: 'letter',
  code: 'LETTER_NOT_SERVED',
  article: copiedAt,
  holds: ({ letter, about }, { record }) => {
    if (letter === undefined) return true;
    const found = letterOf(record, letter);
    return found?.to === about && found.servedOn !== null;
  },
};
const notCopied: OnPayload<'copyToSuperior'> = {
  on: 'payload',
  at: 'about',
  code: 'ALREADY_COPIED',
  article: copiedAt,
  holds: (payload, { record }) => record.copied[copyKey(payload)] === undefined,
};
const servedWhereDecision: OnPayload<'copyToSuperior'> = {
  on: 'payload',
  at: 'about',
  code: 'NOT_SERVED_ON_ALL',
  article: copiedAt,
  params: (facts) => everyPartyServed.params?.(facts) ?? {},
  holds: ({ letter }, facts) => letter !== undefined || everyPartyServed.holds(facts),
};

/** Suspected duty crimes go to the supervisory organ alone (行政复议法 86). */
const receiverCompetent: OnPayload<'transferClues'> = {
  on: 'payload',
  at: 'receiver',
  code: 'CLUES_TO_SUPERVISORY_ORGAN',
  article: { old: dutyCrimes, now: dutyCrimes },
  holds: ({ kind, receiver }) => kind !== 'dutyCrime' || receiver === 'supervisoryOrgan',
};

/** Chapter of publicity and of what goes to other organs (行政复议法 79, 85, 86). Rows in article order. */
export const publicityRows: Pick<Rows, 'publish' | 'copyToSuperior' | 'transferClues'> = {
  publish: {
    article: published,
    by: handlers,
    moves: { phase: { from: afterDecision }, clock: { from: any } },
    requires: [
      decisionMade,
      everyPartyServed,
      notPublished,
      textWritten,
      noNumbers,
      namesWeighed,
      nothingSecret,
    ],
    records: 'DecisionPublished',
    adds: ({ text }, { record }) => ({ names: namesLeft(text, personsOf(record)) }),
    key: () => 'publication',
    issues: 'publicationReview',
  },
  copyToSuperior: {
    article: copied,
    by: handlers,
    moves: { phase: { from: [...afterDecision, 'TERMINATED', 'MEDIATED'] }, clock: { from: any } },
    requires: [aboutDepartment, superiorKnown, servedWhereDecision, copiedInEffect, notCopied],
    records: 'CopiedToSuperior',
    adds: (payload, facts) => ({ superior: superiorOf(payload, facts) }),
    key: copyKey,
    issues: 'superiorLetter',
  },
  transferClues: {
    article: { old: null, now: article('ARL', '85') },
    by: handlers,
    approvedBy: ['organHead'],
    moves: {
      phase: {
        from: [
          ...(['ACCEPTED', 'AWAITING_REPLY', 'UNDER_REVIEW', 'DECISION_PENDING'] as const),
          ...(['DECIDED', 'TERMINATED', 'MEDIATED'] as const),
          ...afterDecision,
        ],
      },
      clock: { from: any },
    },
    requires: [receiverCompetent],
    records: 'CluesTransferred',
    issues: 'cluesLetter',
  },
};
