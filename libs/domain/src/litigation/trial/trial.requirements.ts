import { addDays, addMonths, daysBetween } from '../../calendar/calendar-date.js';
import { apl, aplInt, cpl, inCourt, leaderRules } from '../litigation-law.js';
import { courtClock, type LitigationFacts, type On, type OnFacts } from '../litigation-facts.js';
import type { LitigationActs } from '../litigation-acts.js';
import type { PayloadRequirement } from '../../procedure/act-table.js';

/** Rules on the leader's appearance are never asked of a civil suit; the article of administrative suits stands in both. */
const leader = (at: string) => inCourt(leaderRules(at), leaderRules(at));
const trial = inCourt(aplInt('71'), cpl('139'));

type Named = Pick<LitigationActs['submitAppearance'], 'hearing'>;
const hearingKnown = <Payload extends Named>(): PayloadRequirement<LitigationFacts, Payload> => ({
  on: 'payload',
  at: 'hearing',
  code: 'HEARING_NOT_KNOWN',
  article: trial,
  holds: ({ hearing }, { record }) => record.hearings[hearing]?.heldOn === null,
});
export const hearingOfAppearance = hearingKnown<LitigationActs['submitAppearance']>();
export const hearingOfProposal = hearingKnown<LitigationActs['proposeHeadAppearance']>();

/** Before any hearing is noticed there is nothing to appear at. */
export const hearingAwaited: OnFacts = {
  on: 'facts',
  code: 'HEARING_NOT_KNOWN',
  article: trial,
  holds: ({ record }) => Object.values(record.hearings).some(({ heldOn }) => heldOn === null),
};
export const hearingAhead: On<'receiveHearingNotice'> = {
  on: 'payload',
  at: 'hearingOn',
  code: 'HEARING_DAY_PAST',
  article: trial,
  holds: ({ hearingOn }, { occurredOn }) => hearingOn >= occurredOn,
};
export const hearingNotHeld: On<'receiveHearingNotice'> = {
  on: 'payload',
  at: 'hearing',
  code: 'HEARING_HELD_BEFORE',
  article: trial,
  holds: ({ hearing }, { record }) => (record.hearings[hearing ?? '']?.heldOn ?? null) === null,
};
/** The seal of the agency, or under a written reason the signature of its chief (出庭规定 6, 9). */
export const appearanceSealed: On<'submitAppearance'> = {
  on: 'payload',
  at: 'sealed',
  code: 'AGENCY_SEAL_MISSING',
  article: leader('6'),
  holds: ({ sealed }) => sealed,
};
export const absenceExplained: On<'submitAppearance'> = {
  on: 'payload',
  at: 'reason',
  code: 'ABSENCE_REASON_MISSING',
  article: leader('9'),
  holds: ({ appearance, reason, proof }) =>
    appearance === 'attends' || (Boolean(reason?.trim()) && Boolean(proof?.trim())),
};
/** Where the head stays away, staff of the agency must come; a lawyer alone is never enough (行政诉讼法 3(3); J-28). */
export const staffComes: On<'submitAppearance'> = {
  on: 'payload',
  at: 'staff',
  code: 'STAFF_MUST_ATTEND',
  article: inCourt(apl('3(3)'), apl('3(3)')),
  holds: ({ appearance, staff }) => appearance === 'attends' || Boolean(staff?.trim()),
};
/** What is heard is a hearing that was noticed, where one is; and on its day. */
export const heardAsNoticed: On<'holdTrial'> = {
  on: 'payload',
  at: 'hearing',
  code: 'HEARING_NOT_KNOWN',
  article: trial,
  holds: ({ hearing }, { record, occurredOn }) => {
    if (hearing !== undefined)
      return record.hearings[hearing]?.heldOn === null && record.hearings[hearing].on === occurredOn;
    return !Object.values(record.hearings).some(({ heldOn }) => heldOn === null);
  },
};
export const headNamed: On<'holdTrial'> = {
  on: 'payload',
  at: 'headName',
  code: 'HEAD_NOT_NAMED',
  article: leader('2'),
  holds: ({ headAttended, headName }) => !headAttended || Boolean(headName?.trim()),
};
/** Only the four kinds of 出庭规定 2 are heads; a civil suit knows none. */
export const headRanked: On<'holdTrial'> = {
  on: 'payload',
  at: 'headPost',
  code: 'HEAD_POST_MISSING',
  article: leader('2'),
  holds: ({ headAttended, headPost }, { record }) =>
    !headAttended || headPost !== undefined || record.suit?.kind === 'CIVIL_DEFENDANT',
};
/** A head comes for the organ sued; where several are, it is said for which (出庭规定 2, 3). */
export const headOfDefendant: On<'holdTrial'> = {
  on: 'payload',
  at: 'headOf',
  code: 'HEAD_OF_NO_DEFENDANT',
  article: leader('2'),
  holds: ({ headAttended, headOf }, { record }) => {
    if (!headAttended || record.suit?.kind === 'CIVIL_DEFENDANT') return true;
    const sued = record.parties.flatMap(({ role, organId }) =>
      role === 'defendant' && organId !== undefined ? [organId] : [],
    );
    return headOf === undefined ? sued.length < 2 : sued.includes(headOf);
  },
};
/** While a suit is pending the court is told in writing that the act was changed (行诉解释 81). */
export const courtTold: On<'changeAct'> = {
  on: 'payload',
  at: 'toldCourt',
  code: 'COURT_NOT_TOLD',
  article: inCourt(aplInt('81'), aplInt('81')),
  holds: ({ toldCourt }, { record }) => toldCourt || record.instance === 'preTrial',
};
/** Mediation only over compensation, making good and discretion (行政诉讼法 60); a civil suit may be mediated. */
export const mayBeMediated: On<'holdPreTrial'> = {
  on: 'payload',
  at: 'step',
  code: 'NOT_TO_BE_MEDIATED',
  article: inCourt(apl('60'), cpl('96')),
  holds: ({ step, mediable }, { record }) =>
    step !== 'courtMediation' || record.suit?.kind === 'CIVIL_DEFENDANT' || mediable !== undefined,
};
export const timeInOrder: On<'excludeCourtTime'> = {
  on: 'payload',
  at: 'to',
  code: 'COURT_TIME_WRONG',
  article: inCourt(aplInt('50'), cpl('152')),
  holds: ({ from, to }, { occurredOn }) => from < to && to <= occurredOn,
};
export const anotherProcedure: On<'convertCourtProcedure'> = {
  on: 'payload',
  at: 'to',
  code: 'SAME_COURT_PROCEDURE',
  article: inCourt(apl('84'), cpl('170')),
  holds: ({ to }, { record }) => to !== record.courtProcedure,
};
export const ordinaryAgain: On<'convertCourtProcedure'> = {
  on: 'payload',
  at: 'to',
  code: 'SMALL_CLAIMS_ARE_CIVIL',
  article: inCourt(apl('84'), cpl('170')),
  holds: ({ to }, { record }) => to !== 'small' || record.suit?.kind === 'CIVIL_DEFENDANT',
};
export const extendedByCourt: On<'extendTrial'> = {
  on: 'payload',
  at: 'days',
  code: 'EXTENSION_WITHOUT_DAYS',
  article: inCourt(apl('81'), cpl('152')),
  holds: ({ days, months }) => (days ?? 0) > 0 || (months ?? 0) > 0,
};
const trialClocks = [
  ...[
    'al_trial_ord',
    'al_trial_ord_old',
    'al_trial_simp',
    'al_second',
    'al_retrial_review',
    'al_retrial_trial',
  ],
  ...['cv_trial_ord', 'cv_trial_simp', 'cv_trial_small', 'cv_second_judgment', 'cv_second_ruling'],
  'cv_retrial_review',
];
/** An extension in months is kept in the days it adds to the period the court has now, of whatever instance. */
export function daysOfExtension(
  { days, months }: LitigationActs['extendTrial'],
  facts: LitigationFacts,
): number {
  const running = facts.deadlines.filter(({ doneOn, status }) => doneOn === null && status !== 'cancelled');
  const clock = courtClock({ ...facts, deadlines: running }, trialClocks);
  if (months === undefined || clock === undefined) return days ?? 0;
  const { startedOn, length, unit } = clock;
  const end = (more: number) =>
    unit === 'month' ? addMonths(startedOn, length + more) : addMonths(addDays(startedOn, length), more);
  return daysBetween(end(0), end(months));
}
