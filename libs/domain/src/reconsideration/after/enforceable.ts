import { addDays, latest, type CalendarDate } from '../../calendar/calendar-date.js';
import type { Outcome } from '../outcomes.js';
import { clockOf, type ReconsiderationFacts as Facts } from '../reconsideration.facts.js';
import { decidedFinally } from '../reconsideration.record.js';
import type { PartyRole } from '../party.js';
import { partyOf } from '../reconsideration.record.js';

const suing = ['rc_sue', 'rc_sue_precondition', 'r0_sue_pre'];

/** Who enforces: the agency an act that was upheld, the body what it changed or mediated (行政复议法 78(1)-(3)). */
export type Enforcer = 'agency' | 'body';
const enforcers: Readonly<Partial<Record<Outcome, Enforcer>>> = {
  UPHOLD: 'agency',
  REJECT_REQUEST: 'agency',
  MODIFY: 'body',
  MEDIATION_DOC: 'body',
};
/** The law before 2024 knew no enforcement of a mediation document (旧行政复议法 33). */
export const enforcerOf = ({ record: { outcome }, ruleSet }: Facts): Enforcer | undefined =>
  outcome === null || (outcome === 'MEDIATION_DOC' && ruleSet === 'R0') ? undefined : enforcers[outcome];

/** When the last period to sue ends, or the one to perform the mediation document; null while it is not known. */
export function enforceableSince(facts: Facts): CalendarDate | null {
  const { record, deadlines } = facts;
  if (record.outcome === 'MEDIATION_DOC')
    return clockOf(facts, ['rc_perform'])?.dueOn ?? record.mediationDocumentOn;
  // Nobody sues against a final decision; it is enforced once it has taken effect by service.
  if (decidedFinally(record)) return latest(Object.values(record.served));
  const dues = deadlines.filter(({ rule }) => suing.includes(rule)).map(({ dueOn }) => dueOn);
  return dues.includes(null) ? null : latest(dues.filter((due) => due !== null));
}

/** The first day on which an enforcement step is lawful. */
export function enforceableFrom(facts: Facts): CalendarDate | null {
  const since = enforceableSince(facts);
  return since && addDays(since, 1);
}

export const roleOf = ({ record }: Facts, key: string): PartyRole =>
  partyOf(record, key)?.role ?? 'applicant';
