import type { CalendarDate } from '../calendar/calendar-date.js';

/** The editions of the law of reconsideration. */
export const ruleSets = ['R0', 'R1', 'R2'] as const;
export type ReconsiderationRuleSet = (typeof ruleSets)[number];

/** The editions of the courts' law: three of administrative, two of civil procedure. */
export const courtRuleSets = ['L0', 'L1', 'L2', 'C0', 'C1'] as const;
export type CourtRuleSet = (typeof courtRuleSets)[number];
export type RuleSet = ReconsiderationRuleSet | CourtRuleSet;
export const allRuleSets: readonly RuleSet[] = [...ruleSets, ...courtRuleSets];

/**
 * The edition of the law that governs a reconsideration case, by the day its application was received
 * (reading J-1): R0 the law as amended in 2017, R1 the law of 2023, R2 with the regulation in force since 2026-07-01.
 */
export function ruleSetFor(receivedOn: CalendarDate): ReconsiderationRuleSet {
  if (receivedOn <= '2023-12-31') return 'R0';
  return receivedOn <= '2026-06-30' ? 'R1' : 'R2';
}

/**
 * The edition of the courts' law that governs a lawsuit, by the day the complaint was received (settled 6, J-36): L0 the
 * law of 1989, L1 that of 2014, L2 with the interpretation of 2018; a civil suit by the law in force at receipt, C1 the
 * Civil Procedure Law of 2023.
 */
export function courtRuleSetFor(receivedOn: CalendarDate, court: 'administrative' | 'civil'): CourtRuleSet {
  if (court === 'civil') return receivedOn < '2024-01-01' ? 'C0' : 'C1';
  if (receivedOn < '2015-05-01') return 'L0';
  return receivedOn <= '2018-02-07' ? 'L1' : 'L2';
}

/** A value that differs between the law before 2024 (R0) and after (R1, R2), and among the editions of the courts' law. */
export interface ByEdition<Value> {
  readonly old: Value;
  readonly now: Value;
  /** What holds before the courts; left out where it is the same everywhere. */
  readonly court?: Readonly<Record<CourtRuleSet, Value>>;
}

export const isOfCourts = (ruleSet: RuleSet): ruleSet is CourtRuleSet =>
  (courtRuleSets as readonly string[]).includes(ruleSet);

export function inEdition<Value>(value: ByEdition<Value>, ruleSet: RuleSet): Value {
  if (isOfCourts(ruleSet)) return value.court === undefined ? value.now : value.court[ruleSet];
  return ruleSet === 'R0' ? value.old : value.now;
}
