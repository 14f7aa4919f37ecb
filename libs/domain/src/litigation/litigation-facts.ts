import { addDays, type CalendarDate } from '../calendar/calendar-date.js';
import type { Deadline } from '../deadlines/derive-deadlines.js';
import type { RuleSet } from '../law/rule-set.js';
import type { FactRequirement, PayloadRequirement } from '../procedure/act-table.js';
import type { OrganRules } from '../reconsideration/reconsideration.facts.js';
import type { LitigationActs } from './litigation-acts.js';
import { others, type LitigationRecord } from './litigation-record.js';

/** What the requirements of a lawsuit may ask about. */
export interface LitigationFacts {
  readonly ruleSet: RuleSet;
  readonly record: LitigationRecord;
  readonly deadlines: readonly Deadline[];
  readonly today: CalendarDate;
  readonly occurredOn: CalendarDate;
  readonly organ: OrganRules;
}
export type OnFacts = FactRequirement<LitigationFacts>;
export type On<A extends keyof LitigationActs> = PayloadRequirement<LitigationFacts, LitigationActs[A]>;

/** The newest clock of one of the rules, and of a key where one is asked for; of those of one entry the last to run out. */
export const courtClock = (
  { deadlines }: LitigationFacts,
  rules: readonly string[],
  key?: string,
): Deadline | undefined =>
  deadlines
    .filter((one) => rules.includes(one.rule) && (key === undefined || one.key === key))
    .sort((a, b) => b.startSeq - a.startSeq || (b.dueOn ?? '').localeCompare(a.dueOn ?? ''))[0];

/** The last day of the newest clock of the rules, as a refusal names it. */
export const dueOf =
  (rules: readonly string[], key?: string) =>
  (facts: LitigationFacts): { readonly dueOn: string } => ({
    dueOn: courtClock(facts, rules, key)?.dueOn ?? '',
  });
/** Its last day has not passed on the day of the act; without a clock or a day nothing has passed. */
export const stillOpen =
  (rules: readonly string[], key?: string) =>
  (facts: LitigationFacts): boolean => {
    const due = courtClock(facts, rules, key)?.dueOn;
    return due == null || facts.occurredOn <= due;
  };

export const appealWindows = [
  'al_appeal_judgment',
  'al_appeal_ruling',
  'cv_appeal_judgment',
  'cv_appeal_ruling',
] as const;

/** The other parties whose day of service is not known yet; their windows cannot be counted (J-27). */
export const notServedYet = ({ record }: LitigationFacts): readonly string[] =>
  others(record)
    .filter(({ key }) => record.servedOn[key] === undefined)
    .map(({ name }) => name);

/**
 * The day the decision takes effect, null while that cannot be said: a decision nobody may appeal against on service, the
 * others on the day after the last party's window has closed (行政诉讼法 85, 88; J-27, J-37).
 */
export function effectiveDay(facts: LitigationFacts): CalendarDate | null {
  const { record, deadlines } = facts;
  const { decision } = record;
  if (decision === null) return null;
  if (!decision.appealable) return decision.on;
  if (Object.keys(record.appeals).length > 0 || notServedYet(facts).length > 0) return null;
  const windows = deadlines.filter(({ rule }) => (appealWindows as readonly string[]).includes(rule));
  const last = windows
    .map(({ dueOn }) => dueOn)
    .filter((dueOn) => dueOn !== null)
    .sort()
    .at(-1);
  return last === undefined || windows.length <= others(record).length ? null : addDays(last, 1);
}
