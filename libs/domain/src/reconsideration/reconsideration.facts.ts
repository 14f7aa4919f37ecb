import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Deadline } from '../deadlines/derive-deadlines.js';
import type { RuleSet } from '../law/rule-set.js';
import type { DiscussionCause } from './decision/decision.acts.js';
import { normDeadlines, oldNormDeadlines } from './norms/norm.deadlines.js';
import type { Booking, CommitteeMember, Person } from './people-of-office.js';
import type { ReconsiderationRecord } from './reconsideration.record.js';

/** How long a mediation may take, as the organ has set it (设置值，非法定). */
export interface MediationPeriods {
  readonly acceptWithinWorkingDays: number;
  readonly concludeWithinDays: number;
  /** The most days by which it is extended, once. */
  readonly extendByDays: number;
}

/** What an organ works by that has set nothing of its own. */
export const usualMediationPeriods: MediationPeriods = {
  acceptWithinWorkingDays: 5,
  concludeWithinDays: 30,
  extendByDays: 30,
};

/** The settings of the organ that hears the case, as far as acts depend on them. */
export interface OrganRules {
  /** No decision without a mediation record, a party's recorded wish or a written reason. */
  readonly mediationGate: boolean;
  /** The periods the organ has set for its mediations; no law sets them. */
  readonly mediationPeriods: MediationPeriods;
  /** Which cases are decided only after a collective discussion has passed the result; none by default (行政复议法 61(1)). */
  readonly collectiveDiscussion?: readonly DiscussionCause[];
  /** The people of the office who may be named as officer of a case or sit at a hearing. */
  readonly officeStaff: readonly Person[];
  /** The departments of the government by organ id, with the department above each, where the register names it. */
  readonly departments: Readonly<Record<string, string | null>>;
  /** The members of the reconsideration committee, those whose term is over too. */
  readonly committee: readonly CommitteeMember[];
  /** Legal counsel to whom the case is given and who may advise on it, each with the firm. */
  readonly counsel: readonly Person[];
  /** The hearings that other cases of the organ have noticed. */
  readonly bookings: readonly Booking[];
  /** The organs for which whoever acts speaks; absent where the office acts, which speaks for none. */
  readonly speaksFor?: readonly string[];
  /** The judgment appealed against was given after the case had been sent back (行政诉讼法 89(2)). */
  readonly afterRemand?: boolean;
}

/** What the requirements may ask about. Pure data: the journal's record, the clocks, the day. */
export interface ReconsiderationFacts {
  readonly ruleSet: RuleSet;
  readonly record: ReconsiderationRecord;
  readonly deadlines: readonly Deadline[];
  /** The legal day now, Asia/Shanghai. */
  readonly today: CalendarDate;
  /** The day for which the act is to count. */
  readonly occurredOn: CalendarDate;
  readonly organ: OrganRules;
}

const openStatuses: readonly string[] = ['running', 'missed', 'lapsed', 'paused'];

/** The newest clock of one of the rules (and key), whatever its standing. */
export function clockOf(
  facts: ReconsiderationFacts,
  rules: readonly string[],
  key?: string,
): Deadline | undefined {
  return facts.deadlines
    .filter((deadline) => rules.includes(deadline.rule) && (key === undefined || deadline.key === key))
    .sort((a, b) => b.startSeq - a.startSeq)[0];
}

/** The newest clock of the rules, if nothing has met or cancelled it. */
export function openClock(
  facts: ReconsiderationFacts,
  rules: readonly string[],
  key?: string,
): Deadline | undefined {
  const clock = clockOf(facts, rules, key);
  return clock && openStatuses.includes(clock.status) ? clock : undefined;
}

export const intakeClocks = [
  'rc_intake_review',
  'rc_post_correction_review',
  'r0_intake',
  'r0_intake_after_correction',
];
export const correctionClocks = ['rc_correction_submit', 'r0_correction'];
export const replyClocks = ['rc_reply_ord', 'rc_reply_simp', 'r0_reply'];
export const decisionClocks = ['rc_decide_ord', 'rc_decide_simp', 'r0_decide'];
/** Sixty days of suspension on certain grounds (行政复议法 41(5)). */
export const suspensionClocks = ['rc_susp_terminate', 'r0_susp_term'];
/** The clocks of incidental review (行政复议法 56-60). */
export const normClocks: readonly string[] = [...normDeadlines, ...oldNormDeadlines].map(({ id }) => id);
