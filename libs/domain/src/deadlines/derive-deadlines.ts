import type { CalendarDate } from '../calendar/calendar-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { Article } from '../law/article.js';
import type {
  DeadlineKind,
  DeadlineOwner,
  DeadlineRule,
  EndTrigger,
  Length,
  LegalEvent,
  StartTrigger,
} from './deadline-rule.js';
import { countBack } from './count-back.js';
import type { ExplanationStep, StartBasis } from './explanation.js';
import { countPeriod, type CountedPeriod, type Pause } from './period.js';

export const deadlineStatuses = [
  'running',
  'paused',
  'met',
  'metLate',
  'missed',
  'lapsed',
  'cancelled',
] as const;
export type DeadlineStatus = (typeof deadlineStatuses)[number];

export interface Deadline extends Length {
  readonly rule: string;
  /** The respondent, recipient … the clock belongs to; '' where there is only one. */
  readonly key: string;
  /** The journal entry that started it. */
  readonly startSeq: number;
  readonly article: Article;
  readonly owner: DeadlineOwner;
  readonly kind: DeadlineKind;
  readonly startedOn: CalendarDate;
  readonly dueOn: CalendarDate | null;
  readonly status: DeadlineStatus;
  readonly doneOn: CalendarDate | null;
  /** Met in time, but entered only after it had run out. */
  readonly recordedLate: boolean;
  readonly provisional: boolean;
  /** The count rests on a reading that a lawyer must confirm (待核实). */
  readonly needsVerification: boolean;
  readonly explanation: readonly ExplanationStep[];
}

export interface Reckoning {
  readonly calendar: WorkingCalendar;
  readonly today: CalendarDate;
}

/** What has happened → what is due. Events are folded by the day they happened in law, not by when they were entered. */
export function deriveDeadlines(
  journal: readonly LegalEvent[],
  rules: readonly DeadlineRule[],
  reckoning: Reckoning,
): Deadline[] {
  const events = [...journal].sort((a, b) =>
    a.occurredOn === b.occurredOn ? a.seq - b.seq : a.occurredOn < b.occurredOn ? -1 : 1,
  );
  const direct = rules
    .filter((rule) => rule.afterLapseOf === undefined)
    .flatMap((rule) => starts(rule, events).map((start) => runClock(rule, start, events, reckoning)));
  const following = rules.flatMap((rule) =>
    startsAfterLapse(rule, direct, events).map((start) => runClock(rule, start, events, reckoning)),
  );
  return [...direct, ...following];
}

interface Start {
  readonly event: LegalEvent;
  readonly from: CalendarDate;
  readonly key: string;
  readonly basis?: StartBasis;
}

function starts(rule: DeadlineRule, events: readonly LegalEvent[]): Start[] {
  const found = events.flatMap((event) =>
    rule.starts.flatMap((trigger): Start[] => {
      if (trigger.on !== event.type || trigger.when?.(event) === false) return [];
      const basis = trigger.basis === undefined ? {} : { basis: trigger.basis };
      if (trigger.each) return trigger.each(event).map((each) => ({ event, ...each, ...basis }));
      const from = startDay(trigger, event);
      return from === null ? [] : [{ event, from, key: trigger.key?.(event) ?? '', ...basis }];
    }),
  );
  if (!rule.restarts) return found;
  return found.filter((start, index) => !found.slice(index + 1).some((later) => later.key === start.key));
}

function startsAfterLapse(
  rule: DeadlineRule,
  deadlines: readonly Deadline[],
  events: readonly LegalEvent[],
): Start[] {
  return deadlines.flatMap((deadline) => {
    const event = events.find(({ seq }) => seq === deadline.startSeq);
    const over = deadline.status === 'lapsed' || deadline.status === 'missed';
    if (deadline.rule !== rule.afterLapseOf || !over || !event || !deadline.dueOn) return [];
    return [{ event, from: deadline.dueOn, key: deadline.key }];
  });
}

const startDay = (trigger: StartTrigger, event: LegalEvent): CalendarDate | null =>
  trigger.from ? trigger.from(event) : event.occurredOn;

interface Ending {
  readonly event: LegalEvent;
  readonly doneOn: CalendarDate;
  readonly cancelled: boolean;
  readonly byPost: boolean;
  readonly voids?: true;
  readonly undated?: true;
}

function runClock(
  rule: DeadlineRule,
  start: Start,
  events: readonly LegalEvent[],
  reckoning: Reckoning,
): Deadline {
  const length = typeof rule.length === 'function' ? rule.length(start.event, events) : rule.length;
  const { calendar, today } = reckoning;
  const { ending, counted } = reckon(rule, start, { calendar, events, length });
  const by = rule.lengthBy?.(events) ?? null;
  const posted = ending?.byPost && ending.doneOn < ending.event.occurredOn ? ending.doneOn : null;
  return {
    rule: rule.id,
    key: start.key,
    startSeq: start.event.seq,
    article: rule.article,
    owner: typeof rule.owner === 'function' ? rule.owner(start.event) : rule.owner,
    kind: rule.kind ?? 'legal',
    ...length,
    startedOn: start.from,
    dueOn: counted.due,
    ...standing(rule, counted.due, ending, today),
    provisional: counted.provisional,
    needsVerification: rule.toBeVerified?.(events) ?? false,
    explanation: [
      ...(by ? [by] : []),
      ...counted.explanation,
      ...(posted ? [{ code: 'POSTMARK_DECIDES', date: posted } as const] : []),
      ...(rule.concludes && counted.due ? [rule.concludes(counted.due)] : []),
    ],
  };
}

/** Counts the period to what ended it. What has run out already can no longer be cancelled. */
function reckon(
  rule: DeadlineRule,
  start: Start,
  { calendar, events, length }: { calendar: WorkingCalendar; events: readonly LegalEvent[]; length: Length },
): { ending: Ending | null; counted: CountedPeriod } {
  const ending = findEnding(rule, start, events);
  if (rule.countsBackFrom) {
    const day = rule.countsBackFrom(start.event);
    return { ending, counted: countBack(calendar, { day, clearDays: length.length, unit: length.unit }) };
  }
  const named = namedDay(rule, start.event);
  if (named) return { ending, counted: { due: named.date, provisional: false, explanation: [named] } };
  const counted = countPeriod(calendar, {
    start: start.from,
    ...length,
    pauses: [
      ...(rule.pausedBySuspension ? pausesAfter(start, events, ending) : []),
      ...exclusionsAfter(rule, start, events, ending),
    ],
    ...(start.basis === undefined ? {} : { basis: start.basis }),
    extensionDays: extensionDays(rule, start, events),
    ...(rule.moves === undefined ? {} : { moves: rule.moves }),
  });
  const tooLate = ending?.cancelled && !ending.voids && counted.due !== null && ending.doneOn > counted.due;
  return tooLate
    ? reckon({ ...rule, cancelled: [] }, start, { calendar, events, length })
    : { ending, counted };
}

/** The day a rule names itself, with what is said of it. */
function namedDay(
  rule: DeadlineRule,
  event: LegalEvent,
): Extract<
  ExplanationStep,
  { code: 'AGREED_DAY' | 'PLANNED_DAY' | 'BEFORE_HEARING' | 'BEFORE_DEBATE_ENDS' }
> | null {
  if (rule.agreedOn)
    return { code: rule.plannedDay ? 'PLANNED_DAY' : 'AGREED_DAY', date: rule.agreedOn(event) };
  if (rule.beforeDebateOn) return { code: 'BEFORE_DEBATE_ENDS', date: rule.beforeDebateOn(event) };
  if (rule.beforeHearingOn) return { code: 'BEFORE_HEARING', date: rule.beforeHearingOn(event) };
  return null;
}

function standing(
  rule: DeadlineRule,
  due: CalendarDate | null,
  ending: Ending | null,
  today: CalendarDate,
): Pick<Deadline, 'status' | 'doneOn' | 'recordedLate'> {
  const open = { doneOn: null, recordedLate: false };
  if (ending?.cancelled) return { ...open, status: 'cancelled' };
  if (ending) {
    const doneOn = ending.undated && due !== null && due < ending.doneOn ? due : ending.doneOn;
    const inTime = due === null || doneOn <= due;
    return {
      status: inTime ? 'met' : rule.plannedDay ? 'lapsed' : 'metLate',
      doneOn,
      recordedLate: inTime && due !== null && ending.event.recordedOn > due,
    };
  }
  if (due === null) return { ...open, status: 'paused' };
  return { ...open, status: today > due ? rule.whenOver : 'running' };
}

const matches = (trigger: EndTrigger, event: LegalEvent, start: Start): boolean =>
  trigger.on === event.type &&
  trigger.when?.(event, start.event) !== false &&
  (trigger.except === undefined || trigger.except !== start.key) &&
  (trigger.keys ? (trigger.keys(event)?.includes(start.key) ?? true) : isOf(trigger, event, start));
const isOf = ({ key }: EndTrigger, event: LegalEvent, start: Start): boolean =>
  key === undefined || key(event) === start.key;

function findEnding(rule: DeadlineRule, start: Start, events: readonly LegalEvent[]): Ending | null {
  const outstanding = new Set(rule.metWhenAll?.(events) ?? []);
  for (const event of events) {
    if (event.seq < start.event.seq && event.occurredOn < start.from) continue;
    const cancelling = rule.cancelled?.find(
      (trigger) => event.seq > start.event.seq && matches(trigger, event, start),
    );
    if (cancelling)
      return {
        event,
        doneOn: event.occurredOn,
        cancelled: true,
        byPost: false,
        ...(cancelling.voids ? { voids: true } : {}),
      };
    const trigger = rule.met.find((candidate) => meets(rule, candidate, event, start));
    if (!trigger) continue;
    if (rule.metWhenAll) {
      outstanding.delete(trigger.key?.(event) ?? '');
      if (outstanding.size > 0) continue;
    }
    const byPost = trigger.byPost?.(event) ?? false;
    const doneOn = trigger.doneOn?.(event) ?? event.occurredOn;
    const undated = trigger.undated?.(event) === true;
    return { event, doneOn, cancelled: false, byPost, ...(undated ? { undated } : {}) };
  }
  return null;
}

const meets = (rule: DeadlineRule, trigger: EndTrigger, event: LegalEvent, start: Start): boolean =>
  rule.metWhenAll
    ? trigger.on === event.type && trigger.when?.(event, start.event) !== false
    : matches(trigger, event, start);

function pausesAfter(start: Start, events: readonly LegalEvent[], ending: Ending | null): Pause[] {
  const pauses: Pause[] = [];
  let from: CalendarDate | null = null;
  for (const event of events) {
    if (ending && event.occurredOn > ending.event.occurredOn) break;
    if (event.type === 'ProceedingSuspended') from ??= event.occurredOn;
    else if (event.type === 'ProceedingResumed' && from) {
      pauses.push({ from, to: event.occurredOn });
      from = null;
    }
  }
  if (from) pauses.push(ending ? { from, to: ending.doneOn } : { from });
  return pauses.filter((pause) => pause.to === undefined || pause.to > start.from);
}

function exclusionsAfter(
  rule: DeadlineRule,
  start: Start,
  events: readonly LegalEvent[],
  ending: Ending | null,
): Pause[] {
  const until = ending?.doneOn;
  return (rule.excluded?.(events) ?? [])
    .filter(({ from, to }) => (to === undefined || to > start.from) && (until === undefined || from <= until))
    .map(({ from, to = until, ofCourt }) => ({
      from,
      excluded: true,
      ...(ofCourt ? { ofCourt } : {}),
      ...(to === undefined ? {} : { to }),
    }));
}

function extensionDays(rule: DeadlineRule, start: Start, events: readonly LegalEvent[]): number {
  const { extended } = rule;
  if (!extended) return 0;
  const granted = events
    .filter((event) => event.type === extended.on && event.occurredOn >= start.from)
    .reduce((sum, event) => sum + extended.days(event), 0);
  return Math.min(granted, extended.atMost);
}
