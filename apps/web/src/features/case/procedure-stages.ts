import { daysBetween, type CalendarDate, type ProcedureName } from '@mingjing/domain';

import type { CaseAnswer, DeadlineAnswer, JournalEntryAnswer } from './case-answers';

/** A phase on the map: with its days where it was reached, without where it is still to come. */
export interface Stage {
  readonly phase: string;
  readonly state: 'done' | 'now' | 'plan';
  readonly from: string | null;
  readonly to: string | null;
  readonly left: number;
  readonly right: number;
}

export interface Lane {
  readonly clock: DeadlineAnswer;
  readonly from: string;
  readonly to: string;
  readonly kind: 'done' | 'run' | 'late' | 'pause';
}

/** How a case usually goes on; drawn pale, and only what lies ahead of the case. */
const usualWay = [
  'INTAKE_REVIEW',
  'ACCEPTED',
  'AWAITING_REPLY',
  'UNDER_REVIEW',
  'DECISION_PENDING',
  'DECIDED',
  'SERVED',
  'CLOSED',
];
const usualMediation = [
  'APPLIED',
  'CONSENT_ASKED',
  'ACCEPTED',
  'MEDIATING',
  'AGREED_WRITTEN',
  'PERFORMED',
  'ARCHIVED',
];
const usualSuit = [
  'SUMMONS_RECEIVED',
  'ASSIGNED',
  'PREPARING_ANSWER',
  'ANSWERED',
  'HEARING_SET',
  'HEARD',
  'JUDGED_1',
  'EFFECTIVE',
  'CLOSED',
];
/** Where a case that left the usual way goes. */
const aside: Readonly<Record<string, readonly string[]>> = {
  RECEIVED: usualWay,
  CORRECTION_PENDING: usualWay.slice(1),
  PERFORMANCE: ['CLOSED'],
  ABANDONED: ['CLOSED'],
  NOT_ACCEPTED: ['CLOSED'],
  REJECTED: ['SERVED', 'CLOSED'],
  MEDIATED: ['CLOSED'],
  TERMINATED: ['CLOSED'],
  CLOSED: [],
};
const asideInMediation: Readonly<Record<string, readonly string[]>> = {
  REFUSED: ['ARCHIVED'],
  NOT_ACCEPTED: ['ARCHIVED'],
  TERMINATED: ['ARCHIVED'],
  BREACHED: ['PERFORMED', 'ARCHIVED'],
  CONFIRMED: ['PERFORMED', 'ARCHIVED'],
  AGREED_ORAL: ['PERFORMED', 'ARCHIVED'],
  EXTENDED: usualMediation.slice(4),
  SUSPENDED: usualMediation.slice(3),
};

const endOfSuit = ['EFFECTIVE', 'CLOSED'];
const higherInstance = ['HEARING_SET', 'HEARD', 'JUDGED_2', ...endOfSuit];
const asideInSuit: Readonly<Record<string, readonly string[]>> = {
  PRE_TRIAL: usualSuit.slice(4),
  APPEAL_DECISION: endOfSuit,
  HIGHER_INSTANCE: ['CLOSED'],
  APPEALED: higherInstance,
  APPEAL_COPY_RECEIVED: higherInstance,
  JUDGED_2: endOfSuit,
  RETRIAL_APPLIED: ['RETRIAL_ORDERED', ...higherInstance],
  PROTEST_RECEIVED: ['RETRIAL_ORDERED', ...higherInstance],
  RETRIAL_ORDERED: higherInstance,
  RETRIAL_DISMISSED: ['CLOSED'],
  ENDED_CT: ['CLOSED'],
  PERFORMANCE_DUE: endOfSuit,
  PROCURATOR_SUGGESTION: ['SUGGESTION_ANSWERED', 'CLOSED'],
  SUGGESTION_ANSWERED: ['CLOSED'],
  ENFORCEMENT_DUE: [
    'ENFORCEMENT_DEMANDED',
    'ENFORCEMENT_APPLIED',
    'ENFORCEMENT_ACCEPTED',
    'ENFORCEMENT_ORDERED',
    'CLOSED',
  ],
  ENFORCEMENT_DEMANDED: ['ENFORCEMENT_APPLIED', 'ENFORCEMENT_ACCEPTED', 'ENFORCEMENT_ORDERED', 'CLOSED'],
  ENFORCEMENT_APPLIED: ['ENFORCEMENT_ACCEPTED', 'ENFORCEMENT_ORDERED', 'CLOSED'],
  ENFORCEMENT_ACCEPTED: ['ENFORCEMENT_ORDERED', 'CLOSED'],
  ENFORCEMENT_REFUSED: ['CLOSED'],
  ENFORCEMENT_ORDERED: ['CLOSED'],
};

interface Way {
  readonly usual: readonly string[];
  readonly aside: Readonly<Record<string, readonly string[]>>;
}
const ways: Readonly<Record<ProcedureName, Way>> = {
  reconsideration: { usual: usualWay, aside },
  mediation: { usual: usualMediation, aside: asideInMediation },
  litigation: { usual: usualSuit, aside: asideInSuit },
};

const MOST_LANES = 4;
const days = (from: string, to: string): number => daysBetween(from as CalendarDate, to as CalendarDate);

/** Long phases are wider, but no phase is too narrow for its name. */
const weightOf = (from: string, to: string): number =>
  1 + Math.min(Math.sqrt(Math.max(days(from, to), 0)) / 2.5, 2);

function visited(
  entries: readonly JournalEntryAnswer[],
  file: CaseAnswer,
): { phase: string; from: string }[] {
  const steps: { phase: string; from: string }[] = [];
  for (const { act, after, occurredOn } of entries) {
    const phase = after['phase'];
    // Of a case that was over before it was taken over the register tells the acceptance, and no more.
    if (act === 'closeAsRegistered' && file.acceptedOn !== null)
      steps.push({ phase: 'ACCEPTED', from: file.acceptedOn });
    if (phase !== undefined && phase !== steps.at(-1)?.phase) steps.push({ phase, from: occurredOn });
  }
  return steps.length > 0 ? steps : [{ phase: file.phase.code, from: file.receivedOn }];
}

export function stagesOf(entries: readonly JournalEntryAnswer[], file: CaseAnswer): Stage[] {
  const steps = visited(entries, file);
  const current = steps.at(-1)?.phase ?? '';
  const { usual, aside: left } = ways[file.procedure.code];
  const ahead = left[current] ?? usual.slice(usual.indexOf(current) + 1);
  const parts = [
    ...steps.map(({ phase, from }, index) => {
      const next = steps[index + 1]?.from;
      const last = next === undefined && file.closedOn === null;
      return {
        phase,
        from,
        to: next ?? file.closedOn,
        state: last ? ('now' as const) : ('done' as const),
        weight: last ? 2.4 : weightOf(from, next ?? from),
      };
    }),
    ...ahead.map((phase) => ({ phase, from: null, to: null, state: 'plan' as const, weight: 0.9 })),
  ];
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  let start = 0;
  return parts.map(({ weight, ...part }) => {
    const right = start + (100 * weight) / whole;
    const stage = { ...part, left: start, right };
    start = right;
    return stage;
  });
}

/** Days to places: straight within each phase that was reached, today in the middle of the current one. */
export function axisOf(stages: readonly Stage[], today: string): (day: string) => number {
  const reached = stages.filter(({ from }) => from !== null);
  const anchors = reached.map(({ from, left }) => [from ?? '', left] as const);
  const last = reached.at(-1);
  if (last) {
    const middle = (last.left + last.right) / 2;
    anchors.push([today, last.state === 'now' ? middle : last.right]);
    if (last.state === 'now')
      anchors.push([laterBy(today, Math.max(days(last.from ?? today, today), 10)), last.right]);
  }
  return (day) => {
    for (const [index, [end, right]] of anchors.entries()) {
      const [start, left] = anchors[index - 1] ?? [end, right];
      if (day > end) continue;
      const span = days(start, end);
      return span <= 0 ? right : left + ((right - left) * Math.max(days(start, day), 0)) / span;
    }
    return last?.state === 'now' ? Math.min(last.right + 2, 100) : (last?.right ?? 100);
  };
}

function laterBy(day: string, count: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

const kinds: Readonly<Record<string, Lane['kind']>> = { running: 'run', missed: 'late', paused: 'pause' };

/** The open clocks first, then the latest of those that ended; the panel beside has them all. */
export function lanesOf(deadlines: readonly DeadlineAnswer[], today: string): Lane[] {
  const drawn = deadlines.filter(
    ({ dueOn, kind, status }) => dueOn !== null && kind !== 'estimate' && status.code !== 'cancelled',
  );
  const open = drawn.filter(({ status }) => Object.hasOwn(kinds, status.code));
  const ended = drawn
    .filter((clock) => !open.includes(clock))
    .slice(-Math.max(MOST_LANES - open.length, 0) || undefined);
  const shown = [...ended, ...open].slice(-MOST_LANES);
  return shown.map((clock) => ({
    clock,
    from: clock.startedOn,
    to: clock.doneOn ?? clock.dueOn ?? today,
    kind: kinds[clock.status.code] ?? 'done',
  }));
}
