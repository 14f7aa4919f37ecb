import { officialCalendar } from '../../calendar/working-calendar.js';
import { countPeriod } from '../../deadlines/period.js';
import { aplInt, apl, cpl, inCourt } from '../litigation-law.js';
import type { On } from '../litigation-facts.js';
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
