import { apl, aplInt, cpl, inCourt, ownRules } from '../litigation-law.js';
import {
  appealWindows,
  courtClock,
  dueOf,
  effectiveDay,
  type LitigationFacts,
  type On,
  type OnFacts,
} from '../litigation-facts.js';
import { isOurs, triedAs, type LitigationRecord } from '../litigation-record.js';
import { appealableRulings, type SuitOutcome } from '../litigation-terms.js';
import type { JudgmentEvents } from './judgment.acts.js';
import type { LitigationActs } from '../litigation-acts.js';
import type { PayloadRequirement } from '../../procedure/act-table.js';

/** The day a decision came in is proved as that of the copy that opens a case. */
export { receiptProved as decisionProved } from '../answer/answer.requirements.js';

const appeals = inCourt(apl('85'), cpl('171'));
const judgments = inCourt(apl('69'), cpl('155'));

const triedIn = (instance: 'first' | 'second'): OnFacts => ({
  on: 'facts',
  code: 'NOT_OF_THIS_INSTANCE',
  article: judgments,
  holds: ({ record }) => triedAs(record) === instance,
});
export const inFirstInstance = triedIn('first');
export const inSecondInstance = triedIn('second');

/** A performance without a length could not be watched; a judgment that only dismisses orders none. */
export const dismissalOrdersNothing: On<'receiveJudgment'> = {
  on: 'payload',
  at: 'performWithinDays',
  code: 'NOTHING_TO_PERFORM',
  article: judgments,
  holds: ({ outcome, performWithinDays }) => outcome !== 'DISMISS_CLAIMS' || performWithinDays === undefined,
};
/** Only whoever was summoned to a hearing can be judged in absence (行政诉讼法 58; 民事诉讼法 147). */
export const summonedBeforeDefault: On<'receiveJudgment'> = {
  on: 'payload',
  at: 'byDefault',
  code: 'DEFAULT_WITHOUT_SUMMONS',
  article: inCourt(apl('58'), cpl('147')),
  holds: ({ byDefault }, { record }) => byDefault !== true || Object.keys(record.hearings).length > 0,
};
/** Small claims end in one instance (民事诉讼法 165). */
export const appealableJudgment = ({ record }: LitigationFacts): boolean => record.courtProcedure !== 'small';
export const appealableRuling = (
  { outcome }: LitigationActs['receiveRuling'],
  { record }: LitigationFacts,
): boolean => appealableRulings.includes(outcome) && record.courtProcedure !== 'small';

/** Another side, or another of our own defendants, on whom the decision was served on a day of its own. */
export const anotherParty: On<'recordJudgmentService'> = {
  on: 'payload',
  at: 'party',
  code: 'NOT_ANOTHER_PARTY',
  article: appeals,
  holds: ({ party }, { record }) =>
    record.parties.some(({ key }) => key === party) &&
    (!isOurs(record, party) || record.parties.filter(({ ours }) => ours === true).length > 1),
};
export const notRecordedYet: On<'recordJudgmentService'> = {
  on: 'payload',
  at: 'party',
  code: 'JUDGMENT_SERVICE_RECORDED',
  article: appeals,
  holds: ({ party }, { record }) => record.servedOn[party] === undefined,
};
/** The windows of our side: from our receipt, and of those of ours that were served on another day. */
const windowOpen = (facts: LitigationFacts): boolean => {
  const { record, occurredOn } = facts;
  const keys = ['', ...Object.keys(record.servedOn).filter((party) => isOurs(record, party))];
  return keys.some((key) => {
    const due = courtClock(facts, appealWindows, key)?.dueOn;
    return due != null && occurredOn <= due;
  });
};
export const appealPossible: OnFacts = {
  on: 'facts',
  code: 'APPEAL_WINDOW_CLOSED',
  article: appeals,
  params: dueOf(appealWindows, ''),
  holds: windowOpen,
};
type Choosing = PayloadRequirement<LitigationFacts, LitigationActs['decideAppeal']>;
export const choiceReasoned: Choosing = {
  on: 'payload',
  at: 'reasons',
  code: 'APPEAL_REASONS_MISSING',
  article: ownRules(),
  holds: ({ reasons }) => reasons.trim() !== '',
};
export const appealedByParty: On<'recordAppeal'> = {
  on: 'payload',
  at: 'party',
  code: 'NOT_A_PARTY',
  article: appeals,
  holds: ({ party }, { record }) => record.parties.some(({ key }) => key === party),
};
export const ourAppealDecided: On<'recordAppeal'> = {
  on: 'payload',
  at: 'party',
  code: 'APPEAL_NOT_DECIDED',
  article: ownRules(),
  holds: ({ party }, { record }) => !isOurs(record, party) || record.appealDecision?.appeal === true,
};
export const ourAppealInTime: On<'recordAppeal'> = {
  on: 'payload',
  at: 'filedOn',
  code: 'APPEAL_WINDOW_CLOSED',
  article: appeals,
  params: dueOf(appealWindows, ''),
  holds: ({ party, filedOn }, facts) => {
    const own = courtClock(facts, appealWindows, party) ?? courtClock(facts, appealWindows, '');
    const due = own?.dueOn;
    return !isOurs(facts.record, party) || (due != null && (filedOn ?? facts.occurredOn) <= due);
  },
};
/** What nobody may appeal against took effect for good (行政诉讼法 85; 民事诉讼法 165). */
export const appealableStill: OnFacts = {
  on: 'facts',
  code: 'NO_APPEAL_AGAINST_IT',
  article: appeals,
  holds: ({ record }) => record.effectiveOn === null || record.decision?.appealable === true,
};
/** Once the judgment is in effect only an appeal that was made in time is told; the copy that came says so itself. */
export const theirAppealInTime: On<'recordAppeal'> = {
  on: 'payload',
  at: 'filedOn',
  code: 'APPEAL_WINDOW_CLOSED',
  article: appeals,
  params: (facts, { party }) => ({ dueOn: courtClock(facts, appealWindows, party)?.dueOn ?? '' }),
  holds: ({ party, filedOn }, facts) => {
    const due = courtClock(facts, appealWindows, party)?.dueOn;
    return facts.record.effectiveOn === null || filedOn === undefined || due == null || filedOn <= due;
  },
};
export const retrialByParty: On<'recordRetrial'> = {
  on: 'payload',
  at: 'party',
  code: 'NOT_A_PARTY',
  article: inCourt(aplInt('110'), cpl('216')),
  holds: ({ party }, { record }) => record.parties.some(({ key }) => key === party),
};
export const notInEffectYet: OnFacts = {
  on: 'facts',
  code: 'NOT_IN_EFFECT_YET',
  article: appeals,
  holds: (facts) => {
    const day = effectiveDay(facts);
    return facts.record.effectiveOn === null && day !== null && day <= facts.today;
  },
};
const goingOn: readonly SuitOutcome[] = ['REMANDED', 'TRANSFERRED'];
/** What the effect of the decision brings: a duty to perform, and whether anybody may have it tried again. */
export function effectOf({ decision, instance }: LitigationRecord): JudgmentEvents['BecameEffective'] {
  if (decision === null) return {};
  const { performWithinDays, performFrom, outcome } = decision;
  return {
    ...(performWithinDays === undefined || performFrom === 'service' ? {} : { performWithinDays }),
    ...(goingOn.includes(outcome) ? { goesOn: true } : {}),
    ...(instance === 'retrial' ? { retried: true } : {}),
  };
}
export const somethingOrdered: OnFacts = {
  on: 'facts',
  code: 'NOTHING_TO_PERFORM',
  article: inCourt(apl('96'), cpl('250')),
  holds: ({ record }) => record.decision?.performWithinDays !== undefined && record.effectiveOn !== null,
};
