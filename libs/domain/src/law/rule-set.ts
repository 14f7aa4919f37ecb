import type { CalendarDate } from '../calendar/calendar-date.js';

export const ruleSets = ['R0', 'R1', 'R2'] as const;
export type RuleSet = (typeof ruleSets)[number];

/**
 * The edition of the law that governs a reconsideration case, by the day its application was received
 * (reading J-1): R0 the law as amended in 2017, R1 the law of 2023, R2 with the regulation in force since 2026-07-01.
 */
export function ruleSetFor(receivedOn: CalendarDate): RuleSet {
  if (receivedOn <= '2023-12-31') return 'R0';
  return receivedOn <= '2026-06-30' ? 'R1' : 'R2';
}

/** A value that differs between the law before 2024 (R0) and after (R1, R2). */
export interface ByEdition<Value> {
  readonly old: Value;
  readonly now: Value;
}

export const inEdition = <Value>(value: ByEdition<Value>, ruleSet: RuleSet): Value =>
  ruleSet === 'R0' ? value.old : value.now;
