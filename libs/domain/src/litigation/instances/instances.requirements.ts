import { officialCalendar } from '../../calendar/working-calendar.js';
import { countPeriod } from '../../deadlines/period.js';
import { aplInt, apl, cpl, inCourt } from '../litigation-law.js';
import { courtClock, type On, type OnFacts } from '../litigation-facts.js';
import type { LitigationRecord } from '../litigation-record.js';
import type { InstanceActs } from './instances.acts.js';
import { courtsHalfYear } from '../litigation-terms.js';

/** A court cannot have received what is filed later. */
export const courtReceivedFirst: On<'fileAppeal'> = {
  on: 'payload',
  at: 'courtReceivedOn',
  code: 'COURT_RECEIPT_WRONG',
  article: inCourt(apl('88'), cpl('183')),
  holds: ({ courtReceivedOn, suedOn }) =>
    courtReceivedOn === undefined || suedOn === undefined || courtReceivedOn >= suedOn,
};
/** A court files what it has received. */
export const filedAfterReceipt: On<'recordSecondFiling'> = {
  on: 'payload',
  at: 'filedOn',
  code: 'COURT_RECEIPT_WRONG',
  article: inCourt(apl('88'), cpl('183')),
  holds: ({ courtReceivedOn, filedOn }) => filedOn === undefined || filedOn >= courtReceivedOn,
};
/** What the opening of the instance says is appealed against; a judgment where it says nothing. */
export const appealedAgainst = ({ suit }: LitigationRecord): 'judgment' | 'ruling' =>
  (suit as Partial<InstanceActs['fileAppeal']> | null)?.against ?? 'judgment';
const reviews = ['al_retrial_review', 'cv_retrial_review'];
/** After a refusal to retry, a review that was not decided in time, or a judgment on retrial (行政诉讼法 117; 民事诉讼法 220). */
export const procuratorAfterRetrial: OnFacts = {
  on: 'facts',
  code: 'PROCURATOR_BEFORE_RETRIAL',
  article: inCourt(apl('117'), cpl('220')),
  holds: (facts) => {
    const { record, occurredOn } = facts;
    if (record.instance !== 'retrial') return false;
    if (record.outcome !== null) return true;
    const due = courtClock(facts, reviews)?.dueOn;
    return due != null && occurredOn > due;
  },
};
/** Sent back for the facts once only; the judgment after it is changed by the higher court itself (行政诉讼法 89(2)). */
export const remandedOnce: On<'receiveSecondJudgment'> = {
  on: 'payload',
  at: 'outcome',
  code: 'REMANDED_BEFORE',
  article: inCourt(apl('89(2)'), cpl('177(2)')),
  holds: ({ outcome, remandGround = 'facts' }, { organ }) =>
    outcome !== 'REMANDED' || remandGround !== 'facts' || organ.afterRemand !== true,
};
export const appealedByOthers: On<'receiveAppealCopy'> = {
  on: 'payload',
  at: 'appellants',
  code: 'NOT_ANOTHER_PARTY',
  article: inCourt(aplInt('107'), cpl('174')),
  holds: ({ appellants, parties }) =>
    appellants.length > 0 &&
    appellants.every((wanted) => parties.some(({ key, ours }) => key === wanted && ours !== true)),
};
export const appliedByOthers: On<'receiveRetrialCopy'> = {
  on: 'payload',
  at: 'applicants',
  code: 'NOT_ANOTHER_PARTY',
  article: inCourt(aplInt('111'), cpl('214')),
  holds: ({ applicants, parties }) =>
    applicants.length > 0 &&
    applicants.every((wanted) => parties.some(({ key, ours }) => key === wanted && ours !== true)),
};
/** From the effect, or from knowing where the ground is one of the four of 行诉解释 110; nothing prolongs it. */
export const retrialInTime: On<'applyRetrial'> = {
  on: 'payload',
  at: 'effectiveOn',
  code: 'RETRIAL_PERIOD_OVER',
  article: inCourt(aplInt('110'), cpl('216')),
  holds: ({ ground, effectiveOn, knownOn }, { occurredOn }) => {
    const from = ground === 'judgment' ? effectiveOn : knownOn;
    if (from === undefined || from > occurredOn) return false;
    const { due } = countPeriod(officialCalendar, { start: from, length: courtsHalfYear, unit: 'month' });
    return due !== null && occurredOn <= due;
  },
};
