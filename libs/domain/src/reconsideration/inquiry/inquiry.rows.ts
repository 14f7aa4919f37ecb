import { always, article, articles } from '../../law/article.js';
import type { FactRequirement, PayloadRequirement } from '../../procedure/act-table.js';
import type { ReconsiderationFacts as Facts } from '../reconsideration.facts.js';
import { partiesOf } from '../reconsideration.record.js';
import { inReview, phases } from '../reconsideration.tracks.js';
import type { Rows } from '../reconsideration.rows.js';
import { notNotifiedYet } from '../clock/clock.requirements.js';
import { byPublicNotice } from '../service/public-notice.js';
import { servedLawfully } from '../service/service.requirements.js';
import type { InquiryActs } from './inquiry.acts.js';

type OnFacts = FactRequirement<Facts>;
type OnPayload<Payload> = PayloadRequirement<Facts, Payload>;

const handlers = ['caseOfficer', 'officeHead'] as const;
const registry = ['registrar', ...handlers] as const;
const anyClock = { from: ['running', 'suspended'] } as const;
const review = { from: inReview } as const;
const inquiry = articles(article('REG_2007', '34'), article('ARL', '45'));
const inspection = articles(article('ARL_OLD', '23(2)'), article('ARL', '47'));
const conversion = { old: null, now: article('ARL', '55') } as const;
const appraisal = articles(article('REG_2007', '37'), article('ARL', '45'));
const changed = articles(article('REG_2007', '39'), article('ARL', '65(2)'));
const consolidation = always(article('RULES', '合并审理'));

const party = <Name extends 'by' | 'to'>(
  name: Name,
  at: OnFacts['article'],
  ...roles: readonly ('applicant' | 'respondent' | 'thirdParty')[]
): OnPayload<Readonly<Record<Name, string>>> => ({
  on: 'payload',
  at: name,
  code: 'NOT_A_PARTY',
  article: at,
  holds: (payload, { record }) => partiesOf(record, ...roles).some(({ key }) => key === payload[name]),
});

const documentsNamed: OnPayload<InquiryActs['inspectFile']> = {
  on: 'payload',
  at: 'documents',
  code: 'DOCUMENTS_NOT_NAMED',
  article: inspection,
  holds: ({ documents, withheld = [] }) => documents.length + withheld.length > 0,
};
const withholdingExplained: OnPayload<InquiryActs['inspectFile']> = {
  on: 'payload',
  at: 'withheldReason',
  code: 'WITHHOLDING_NOT_EXPLAINED',
  article: inspection,
  holds: ({ withheld = [], withheldReason }) => withheld.length === 0 || Boolean(withheldReason?.trim()),
};
const twoInvestigators: OnPayload<{ readonly investigators: readonly string[] }> = {
  on: 'payload',
  at: 'investigators',
  code: 'TWO_INVESTIGATORS',
  article: inquiry,
  holds: ({ investigators }) =>
    new Set(investigators.map((name) => name.trim()).filter((name) => name !== '')).size >= 2,
};
const credentialsShown: OnPayload<InquiryActs['investigate']> = {
  on: 'payload',
  at: 'credentialsShown',
  code: 'CREDENTIALS_NOT_SHOWN',
  article: inquiry,
  holds: ({ credentialsShown: shown }) => shown,
};
const startedBefore: OnPayload<InquiryActs['inspectSite']> = {
  on: 'payload',
  at: 'startedOn',
  code: 'INSPECTION_ENDS_BEFORE_START',
  article: inquiry,
  holds: ({ startedOn }, { record, occurredOn }) =>
    startedOn === undefined || (startedOn <= occurredOn && startedOn >= (record.acceptedOn ?? startedOn)),
};
const noAppraisalOpen: OnFacts = {
  on: 'facts',
  code: 'APPRAISAL_OPEN',
  article: appraisal,
  holds: ({ record }) => record.appraisal === null,
};
const appraisalOpen: OnFacts = {
  on: 'facts',
  code: 'NO_APPRAISAL_OPEN',
  article: appraisal,
  holds: ({ record }) => record.appraisal !== null,
};
const answerAwaited: OnPayload<InquiryActs['remindRespondent']> = {
  on: 'payload',
  at: 'to',
  code: 'ANSWER_NOT_AWAITED',
  article: articles(article('ARL_OLD', '23(1)'), article('ARL', '48')),
  holds: ({ to }, { record }) => {
    const answer = record.answers[to];
    return answer !== undefined && answer.answeredOn === null;
  },
};
const consolidated: OnFacts = {
  on: 'facts',
  code: 'NOT_CONSOLIDATED',
  article: consolidation,
  holds: ({ record }) => record.consolidation !== null,
};
const othersNamed: OnPayload<InquiryActs['consolidate']> = {
  on: 'payload',
  at: 'withCases',
  code: 'OTHER_CASES_NOT_NAMED',
  article: consolidation,
  holds: ({ withCases }) => withCases.some((number) => number.trim() !== ''),
};

/** Chapter of the inquiry: what the office does and notes while it reviews. Rows in article order. */
export const inquiryRows: Pick<Rows, keyof InquiryActs> = {
  beginTrial: {
    article: { old: article('ARL_OLD', '22'), now: null },
    by: handlers,
    moves: { phase: review },
    records: 'TrialBegun',
    series: true,
  },
  investigate: {
    article: inquiry,
    by: handlers,
    moves: { phase: review, clock: anyClock },
    requires: [twoInvestigators, credentialsShown],
    records: 'Investigated',
    series: true,
  },
  inspectSite: {
    article: inquiry,
    by: handlers,
    moves: { phase: review, clock: anyClock },
    requires: [twoInvestigators, startedBefore],
    records: 'SiteInspected',
    series: true,
  },
  commissionAppraisal: {
    article: appraisal,
    by: handlers,
    moves: { phase: review },
    requires: [noAppraisalOpen],
    records: 'AppraisalCommissioned',
    key: () => 'appraisal',
  },
  receiveAppraisal: {
    article: appraisal,
    by: registry,
    moves: { phase: review, clock: anyClock },
    requires: [appraisalOpen],
    records: 'AppraisalReceived',
    key: () => 'appraisal',
  },
  inspectFile: {
    article: inspection,
    by: registry,
    moves: { phase: review, clock: anyClock },
    requires: [party('by', inspection, 'applicant', 'thirdParty'), documentsNamed, withholdingExplained],
    records: 'FileInspected',
  },
  remindRespondent: {
    article: articles(article('ARL_OLD', '23(1)'), article('ARL', '48')),
    by: registry,
    moves: { phase: { from: ['AWAITING_REPLY', 'UNDER_REVIEW'] }, clock: anyClock },
    requires: [party('to', inquiry, 'respondent'), answerAwaited],
    records: 'RespondentReminded',
  },
  serveConversionNotice: {
    article: conversion,
    by: registry,
    moves: { phase: { from: [...inReview, 'DECIDED', 'REJECTED', 'TERMINATED'] }, clock: anyClock },
    requires: [
      {
        on: 'facts',
        code: 'NOT_CONVERTED',
        article: always(article('ARL', '55')),
        holds: ({ record, occurredOn }) => record.convertedOn !== null && record.convertedOn <= occurredOn,
      },
      party('to', always(article('ARL', '55'))),
      notNotifiedYet('conversionNotified', always(article('ARL', '55'))),
      ...servedLawfully,
    ],
    automatic: byPublicNotice('serveConversionNotice'),
    records: 'ConversionNoticeServed',
    key: ({ to }) => `conversion notice to ${to}`,
  },
  changeAct: {
    article: changed,
    by: registry,
    moves: { phase: review, clock: anyClock },
    requires: [party('by', changed, 'respondent')],
    records: 'ActChanged',
  },
  consolidate: {
    article: consolidation,
    by: handlers,
    moves: { phase: review },
    requires: [othersNamed],
    records: 'CasesConsolidated',
    // All are named at once, and each case names the others.
    series: (payload, caseNumber) => ({
      ...payload,
      withCases: payload.withCases.filter((number) => number.trim() !== caseNumber),
    }),
  },
  separateCases: {
    article: consolidation,
    by: handlers,
    moves: { phase: review, clock: anyClock },
    requires: [consolidated],
    records: 'CasesSeparated',
    series: true,
  },
};
