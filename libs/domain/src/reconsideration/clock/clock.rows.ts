import { article, articles } from '../../law/article.js';
import { inReview, suspendable, type Phase } from '../reconsideration.tracks.js';
import type { Rows } from '../reconsideration.rows.js';
import { byPublicNotice } from '../service/public-notice.js';
import { servedLawfully } from '../service/service.requirements.js';
import type { ClockActs } from './clock.acts.js';
import * as need from './clock.requirements.js';

const handlers = ['caseOfficer', 'officeHead'] as const;
const servers = ['registrar', ...handlers] as const;
const anyClock = { from: ['running', 'suspended'] } as const;
const suspension: { readonly from: readonly Phase[] } = { from: suspendable };
const review: { readonly from: readonly Phase[] } = { from: inReview };
/** A receipt of a notice may come in when the case has moved on. */
const afterAcceptance: { readonly from: readonly Phase[] } = {
  from: [...inReview, 'DECIDED', 'REJECTED', 'MEDIATED', 'TERMINATED', 'SERVED', 'PERFORMANCE'],
};
const resumption = articles(article('REG_2007', '41(2)'), article('ARL', '39(2)'));

/** Chapter of the clock: extension, suspension, resumption, settlement, withdrawal, termination. Rows in article order. */
export const clockRows: Pick<Rows, keyof ClockActs> = {
  suspend: {
    article: need.suspension,
    by: handlers,
    moves: { phase: suspension, clock: { from: ['running'], to: 'suspended' } },
    requires: [need.groundOfEdition, need.bothConsent, need.deathRecorded, need.normNamed],
    records: 'ProceedingSuspended',
    series: true,
    issues: 'suspensionNotice',
  },
  serveSuspensionNotice: {
    article: articles(article('REG_2007', '41(3)'), article('ARL', '39(3)')),
    by: servers,
    moves: { phase: afterAcceptance, clock: anyClock },
    requires: [
      need.suspendedByThen,
      need.toSomebodyConcerned(need.suspension),
      need.notNotifiedYet('suspensionNotified', need.suspension),
      ...servedLawfully,
    ],
    automatic: byPublicNotice('serveSuspensionNotice'),
    records: 'SuspensionNoticeServed',
    key: ({ to }) => `suspension notice to ${to}`,
  },
  resume: {
    article: resumption,
    by: handlers,
    moves: { phase: suspension, clock: { from: ['suspended'], to: 'running' } },
    requires: [need.normReviewOver],
    records: 'ProceedingResumed',
    series: true,
    issues: 'resumptionNotice',
  },
  serveResumptionNotice: {
    article: articles(article('REG_2007', '41(3)'), article('ARL', '39(3)')),
    by: servers,
    moves: { phase: afterAcceptance, clock: anyClock },
    requires: [
      need.resumedByThen,
      need.toSomebodyConcerned(resumption),
      need.notNotifiedYet('resumptionNotified', resumption),
      ...servedLawfully,
    ],
    automatic: byPublicNotice('serveResumptionNotice'),
    records: 'ResumptionNoticeServed',
    key: ({ to }) => `resumption notice to ${to}`,
  },
  terminate: {
    article: need.termination,
    by: handlers,
    approvedBy: ['organHead'],
    // A case that has ended is no longer suspended; its clocks are met or cancelled.
    moves: { phase: { from: inReview, to: 'TERMINATED' }, clock: { ...anyClock, to: 'running' } },
    requires: [
      need.terminationOfEdition,
      need.allWithdrew,
      need.applicantDied,
      need.suspendedSixtyDays,
      need.causeConfirmed,
    ],
    records: 'CaseTerminated',
    issues: 'terminationDecision',
  },
  extendPeriod: {
    article: need.extension,
    by: handlers,
    approvedBy: { old: ['organHead'], now: ['officeHead'] },
    moves: { phase: review },
    requires: [need.ordinaryRoute, need.decisionPeriodRuns, need.extensionLeft, need.thirtyDaysInAll],
    records: 'PeriodExtended',
    series: true,
    issues: 'extensionNotice',
  },
  serveExtensionNotice: {
    article: need.extension,
    by: servers,
    moves: { phase: afterAcceptance, clock: anyClock },
    requires: [
      need.extendedByThen,
      need.toSomebodyConcerned(need.extension),
      need.notNotifiedYet('extensionNotified', need.extension),
      ...servedLawfully,
    ],
    automatic: byPublicNotice('serveExtensionNotice'),
    records: 'ExtensionNoticeServed',
    key: ({ to }) => `extension notice to ${to}`,
  },
  settle: {
    article: articles(article('REG_2007', '40'), article('ARL', '74(1)')),
    by: handlers,
    moves: { phase: review, clock: anyClock },
    requires: [need.settlementLawful],
    records: 'SettlementReached',
  },
  permitWithdrawal: {
    article: articles(article('REG_2007', '38'), article('ARL', '74(2)')),
    by: handlers,
    approvedBy: ['officeHead'],
    moves: { phase: review, clock: anyClock },
    requires: [need.withdrawnByApplicants, need.withdrawnVoluntarily],
    records: 'WithdrawalPermitted',
  },
};
