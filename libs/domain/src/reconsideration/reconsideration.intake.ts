import { article, articles } from '../law/article.js';
import { clockOf, intakeClocks, type ReconsiderationFacts as Facts } from './reconsideration.facts.js';
import * as need from './intake.requirements.js';
import { receiptRequirements } from './receipt.requirements.js';
import { byPublicNotice } from './service/public-notice.js';
import { servedLawfully } from './service/service.requirements.js';
import type { Rows } from './reconsideration.rows.js';
import { phases } from './reconsideration.tracks.js';

const handlers = ['registrar', 'caseOfficer', 'officeHead'] as const;
const acceptance = articles(article('ARL_OLD', '17'), article('ARL', '30(1)'));
const correction = articles(article('REG_2007', '29'), article('ARL', '31'));

const openPhases = phases.filter((phase) => phase !== 'RECEIVED' && phase !== 'CLOSED');

const intakeDueOn = (facts: Facts) => clockOf(facts, intakeClocks)?.dueOn ?? facts.today;

/** R0: acceptance counts from receipt by the legal unit, or of the correction (旧行政复议法 17(2), 条例2007 29). */
const acceptedOn = ({ ruleSet, record, occurredOn }: Facts) =>
  ruleSet === 'R0'
    ? (record.correction?.submittedOn ?? record.application?.legalUnitReceivedOn ?? occurredOn)
    : occurredOn;

const reconsiderationFirst = ({ record }: Facts) => ({
  reconsiderationFirst: record.application?.reconsiderationFirst ?? false,
});

/** Chapter 1 of the table: from receipt to acceptance or refusal. Rows in article order. */
export const intakeRows: Pick<
  Rows,
  | 'receiveApplication'
  | 'assignOfficer'
  | 'accept'
  | 'declineToAccept'
  | 'deemAcceptance'
  | 'issueCorrectionNotice'
  | 'serveCorrectionNotice'
  | 'submitCorrection'
  | 'extendCorrection'
  | 'deemAbandoned'
  | 'serveDecline'
  | 'orderAcceptance'
> = {
  assignOfficer: {
    article: articles(article('REG_2007', '32'), article('ARL', '6')),
    by: ['registrar', 'officeHead'],
    moves: { phase: { from: openPhases }, clock: { from: ['running', 'suspended'] } },
    requires: [need.officerOfTheOffice],
    records: 'OfficerAssigned',
    series: true,
  },
  receiveApplication: {
    article: articles(article('ARL_OLD', '11'), article('ARL', '22')),
    by: handlers,
    moves: { phase: { from: ['RECEIVED'], to: 'INTAKE_REVIEW' } },
    requires: receiptRequirements,
    records: 'ApplicationReceived',
    // Handing it to the agency that punished is applying (32); the post does not count its way (民诉法 85(4)).
    adds: ({ postmarkedOn, agencyReceivedOn }, { occurredOn }) => ({
      filedOn: postmarkedOn ?? agencyReceivedOn ?? occurredOn,
    }),
  },
  accept: {
    article: acceptance,
    by: handlers,
    approvedBy: ['officeHead'],
    moves: { phase: { from: ['INTAKE_REVIEW'], to: 'ACCEPTED' } },
    requires: [
      need.withinIntakePeriod,
      need.allConditionsMet,
      need.simplifiedKnown,
      need.simplifiedGroundNamed,
      need.simplifiedAmountSmall,
    ],
    records: 'ApplicationAccepted',
    adds: (_, facts) => ({ acceptedOn: acceptedOn(facts), mode: 'explicit' }),
    issues: 'acceptanceNotice',
  },
  declineToAccept: {
    article: articles(article('ARL_OLD', '17(1)'), article('ARL', '30(2)')),
    by: handlers,
    approvedBy: ['officeHead'],
    moves: { phase: { from: ['INTAKE_REVIEW'], to: 'NOT_ACCEPTED' } },
    requires: [need.withinIntakePeriod, need.competentBodyNamed],
    records: 'AcceptanceDeclined',
    adds: (_, facts) => reconsiderationFirst(facts),
    issues: 'declineDecision',
  },
  deemAcceptance: {
    article: articles(article('ARL_OLD', '17(2)'), article('ARL', '30(3)')),
    by: ['system'],
    moves: { phase: { from: ['INTAKE_REVIEW'], to: 'ACCEPTED' } },
    requires: [need.intakePeriodRanOut],
    records: 'ApplicationAccepted',
    adds: (_, facts) => ({ acceptedOn: acceptedOn(facts), mode: 'deemed', route: 'ordinary' }),
    automatic: { occursOn: intakeDueOn, payload: () => ({}) },
  },
  issueCorrectionNotice: {
    article: correction,
    by: handlers,
    moves: { phase: { from: ['INTAKE_REVIEW'], to: 'CORRECTION_PENDING' } },
    requires: [
      need.withinIntakePeriod,
      need.correctionNotRequestedYet,
      need.correctionItemsNamed,
      need.correctionPeriodNamed,
    ],
    records: 'CorrectionNoticeIssued',
    adds: ({ submitWithinDays }) => ({ submitWithinDays: submitWithinDays ?? 10 }),
    issues: 'correctionNotice',
  },
  serveCorrectionNotice: {
    article: correction,
    by: handlers,
    moves: { phase: { from: ['CORRECTION_PENDING'] } },
    requires: [need.correctionNotServedYet, need.namesParty('applicant'), ...servedLawfully],
    automatic: byPublicNotice('serveCorrectionNotice'),
    records: 'CorrectionNoticeServed',
    adds: (_, { record }) => ({ submitWithinDays: record.correction?.submitWithinDays ?? 10 }),
  },
  submitCorrection: {
    article: articles(article('REG_2007', '29'), article('ARL', '31(3)')),
    by: handlers,
    moves: { phase: { from: ['CORRECTION_PENDING', 'ABANDONED'], to: 'INTAKE_REVIEW' } },
    requires: [need.correctionInTimeOrExcused, need.reopenedWithProof, need.postedNotAfterReceipt],
    records: 'CorrectionSubmitted',
  },
  extendCorrection: {
    article: articles(article('REG_2007', '29'), article('ARL', '31(2)')),
    by: handlers,
    moves: { phase: { from: ['CORRECTION_PENDING'] } },
    requires: [need.correctionPeriodRuns],
    records: 'CorrectionExtended',
    issues: 'correctionExtensionNotice',
  },
  deemAbandoned: {
    article: articles(article('REG_2007', '29'), article('ARL', '31(2)')),
    by: handlers,
    moves: { phase: { from: ['CORRECTION_PENDING'], to: 'ABANDONED' } },
    requires: [need.correctionPeriodStarted, need.correctionPeriodRanOut, need.abandonmentConfirmed],
    records: 'ApplicationAbandoned',
    issues: 'abandonmentRecord',
  },
  serveDecline: {
    article: articles(article('ARL_OLD', '19'), article('ARL', '34')),
    by: handlers,
    moves: { phase: { from: ['NOT_ACCEPTED'] } },
    requires: [need.declineNotServedYet, need.namesParty('applicant'), ...servedLawfully],
    automatic: byPublicNotice('serveDecline'),
    records: 'DeclineServed',
    adds: (_, facts) => reconsiderationFirst(facts),
  },
  orderAcceptance: {
    article: articles(article('ARL_OLD', '20'), article('ARL', '35')),
    by: handlers,
    moves: { phase: { from: ['NOT_ACCEPTED'], to: 'ACCEPTED' } },
    requires: [need.simplifiedKnown, need.simplifiedGroundNamed, need.simplifiedAmountSmall],
    records: 'ApplicationAccepted',
    adds: (_, { occurredOn }) => ({ acceptedOn: occurredOn, mode: 'ordered' }),
    issues: 'acceptanceNotice',
  },
};
