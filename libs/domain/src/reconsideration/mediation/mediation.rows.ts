import { always, article, articles } from '../../law/article.js';
import type { FactRequirement, PayloadRequirement } from '../../procedure/act-table.js';
import type { ReconsiderationFacts as Facts } from '../reconsideration.facts.js';
import { partiesInCase } from '../reconsideration.record.js';
import { inReview, suspendable } from '../reconsideration.tracks.js';
import type { Rows } from '../reconsideration.rows.js';
import type { MediationActs } from './mediation.acts.js';

type OnPayload<A extends keyof MediationActs> = PayloadRequirement<Facts, MediationActs[A]>;

const handlers = ['caseOfficer', 'officeHead'] as const;
const registry = ['registrar', ...handlers] as const;
const mediation = articles(article('REG_2007', '50'), article('ARL', '5'));
const document = articles(article('REG_2007', '50(2)'), article('ARL', '73(1)'));
const failed = articles(article('REG_2007', '50(3)'), article('ARL', '73(2)'));
const gate = always(article('RULES', '调解先行'));
const review = { phase: { from: suspendable }, clock: { from: ['running', 'suspended'] } } as const;

const bothConsent: OnPayload<'openMediation'> = {
  on: 'payload',
  at: 'applicantConsents',
  code: 'MEDIATION_CONSENTS_NEEDED',
  article: mediation,
  holds: ({ applicantConsents, respondentConsents }) => applicantConsents && respondentConsents,
};
/** Before 2024 only discretion and compensation could be mediated (条例2007 50(1)). */
const subjectOfEdition: OnPayload<'openMediation'> = {
  on: 'payload',
  at: 'subject',
  code: 'MEDIATION_SUBJECT_NOT_IN_EDITION',
  article: mediation,
  holds: ({ subject }, { ruleSet }) => ruleSet !== 'R0' || subject !== 'other',
};
const sidesPresent: OnPayload<'holdMediation'> = {
  on: 'payload',
  at: 'attending',
  code: 'NOT_A_PARTY',
  article: mediation,
  holds: ({ attending }, { record }) =>
    attending.length > 0 &&
    attending.every((key) => partiesInCase(record).some((party) => party.key === key)),
};
const nextNotPast: OnPayload<'holdMediation'> = {
  on: 'payload',
  at: 'nextOn',
  code: 'SESSION_DAY_WRONG',
  article: mediation,
  holds: ({ nextOn }, { occurredOn }) => nextOn === undefined || nextOn > occurredOn,
};
const agreementLawful: OnPayload<'reachAgreement'> = {
  on: 'payload',
  at: 'lawful',
  code: 'AGREEMENT_NOT_LAWFUL',
  article: articles(article('REG_2007', '50(1)'), article('ARL', '5')),
  holds: ({ lawful }) => lawful,
};
const agreementReached: FactRequirement<Facts> = {
  on: 'facts',
  code: 'NO_AGREEMENT_TO_SIGN',
  article: document,
  holds: ({ record }) => record.agreement !== null,
};
const missing = (signedBy: readonly string[], { record }: Facts) =>
  partiesInCase(record).filter(({ key }) => !signedBy.includes(key));
const allSigned: OnPayload<'signMediationDocument'> = {
  on: 'payload',
  at: 'signedBy',
  code: 'SIGNATURES_MISSING',
  article: document,
  params: (facts, { signedBy }) => ({
    missing: missing(signedBy, facts)
      .map(({ name }) => name)
      .join('、'),
  }),
  holds: ({ signedBy }, facts) => missing(signedBy, facts).length === 0,
};
const retractedByParty: OnPayload<'retractMediation'> = {
  on: 'payload',
  at: 'by',
  code: 'NOT_A_PARTY',
  article: failed,
  holds: ({ by }, { record }) => partiesInCase(record).some(({ key }) => key === by),
};
const reasonWritten: OnPayload<'explainNoMediation'> = {
  on: 'payload',
  at: 'reason',
  code: 'REASON_MISSING',
  article: gate,
  holds: ({ reason }) => reason.trim() !== '',
};
const settledSince: FactRequirement<Facts> = {
  on: 'facts',
  code: 'NOT_SETTLED_IN_MEDIATION',
  article: articles(article('REG_2007', '40'), article('ARL', '74(1)')),
  holds: ({ record: { settledOn, mediationTriedOn } }) =>
    settledOn !== null && mediationTriedOn !== null && settledOn >= mediationTriedOn,
};
const suspendedForIt: FactRequirement<Facts> = {
  on: 'facts',
  code: 'NOT_SUSPENDED_FOR_MEDIATION',
  article: failed,
  holds: ({ record }) => record.suspension?.mediationOver != null,
};

/** Chapter of mediation: a track of its own beside the review (行政复议法 5, 73; 条例2007 50). */
export const mediationRows: Pick<Rows, keyof MediationActs> = {
  attemptMediation: {
    article: mediation,
    by: handlers,
    moves: { ...review, mediation: { from: ['none', 'failed'], to: 'failed' } },
    records: 'MediationAttempted',
  },
  openMediation: {
    article: mediation,
    by: handlers,
    moves: { ...review, mediation: { from: ['none', 'failed'], to: 'inProgress' } },
    requires: [bothConsent, subjectOfEdition],
    records: 'MediationOpened',
  },
  holdMediation: {
    article: mediation,
    by: handlers,
    moves: { ...review, mediation: { from: ['inProgress'] } },
    requires: [sidesPresent, nextNotPast],
    records: 'MediationHeld',
  },
  reachAgreement: {
    article: mediation,
    by: handlers,
    moves: { ...review, mediation: { from: ['inProgress'], to: 'agreed' } },
    requires: [agreementLawful],
    records: 'MediationAgreed',
  },
  settleInMediation: {
    article: articles(article('REG_2007', '40'), article('ARL', '74(1)')),
    by: ['system'],
    moves: {
      phase: { from: inReview },
      clock: { from: ['running', 'suspended'] },
      mediation: { from: ['inProgress'], to: 'agreed' },
    },
    requires: [settledSince],
    records: 'SettledInMediation',
    automatic: { occursOn: ({ record, today }) => record.settledOn ?? today, payload: () => ({}) },
  },
  signMediationDocument: {
    article: document,
    by: handlers,
    // The organ's seal is put on with the consent of its head; the last of signatures and seal gives effect (J-21).
    approvedBy: ['organHead'],
    moves: {
      phase: { from: suspendable, to: 'MEDIATED' },
      clock: { from: ['running', 'suspended'], to: 'running' },
      mediation: { from: ['agreed'] },
    },
    requires: [agreementReached, allSigned],
    records: 'MediationDocumentSigned',
    adds: (_, { record }) => ({
      content: record.agreement?.content ?? '',
      performWithin: record.agreement?.performWithin ?? null,
    }),
    issues: 'mediationDocument',
  },
  retractMediation: {
    article: failed,
    by: registry,
    moves: { ...review, mediation: { from: ['agreed'], to: 'failed' } },
    requires: [retractedByParty],
    records: 'MediationRetracted',
  },
  failMediation: {
    article: failed,
    by: handlers,
    moves: { ...review, mediation: { from: ['inProgress'], to: 'failed' } },
    records: 'MediationFailed',
    issues: 'mediationEndRecord',
  },
  resumeAfterMediation: {
    article: articles(article('REG_2007', '41(2)'), article('ARL', '39(2)')),
    by: ['system'],
    moves: {
      phase: { from: suspendable },
      clock: { from: ['suspended'], to: 'running' },
      mediation: { from: ['failed'] },
    },
    requires: [suspendedForIt],
    records: 'ProceedingResumed',
    automatic: {
      occursOn: ({ record, today }) => record.suspension?.mediationOver ?? today,
      payload: () => ({ reason: '调解未达成协议或者调解书生效前一方反悔，中止的原因已经消除' }),
    },
    issues: 'resumptionNotice',
  },
  explainNoMediation: {
    article: gate,
    by: handlers,
    moves: {
      phase: { from: [...inReview, 'DECIDED', 'SERVED', 'PERFORMANCE'] },
      clock: { from: ['running', 'suspended'] },
    },
    requires: [reasonWritten],
    records: 'NoMediationExplained',
  },
};
