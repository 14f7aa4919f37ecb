import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Deadline } from '../../deadlines/derive-deadlines.js';
import type { SuspensionGround } from '../clock/clock.acts.js';
import type { NormRecord } from '../norms/norm.record.js';
import { correctionClocks, normClocks, suspensionClocks } from '../reconsideration.facts.js';
import type { ReconsiderationRecord } from '../reconsideration.record.js';
import type { Tracks } from '../reconsideration.tracks.js';

/** What keeps a case waiting: a correction, a suspension, within it the review of a norm. */
export const waitKinds = ['correction', 'suspension', 'normReview'] as const;
export type WaitKind = (typeof waitKinds)[number];

/** What the applicant was asked to put right (行政复议法 31). */
export interface CorrectionWait {
  readonly issuedOn: CalendarDate;
  /** Null while the receipt of the notice is not entered: the period has not begun. */
  readonly servedOn: CalendarDate | null;
  readonly items: readonly string[];
}

/** The suspension that stands (行政复议法 39). */
export interface SuspensionWait {
  readonly since: CalendarDate;
  readonly ground: SuspensionGround;
  readonly reason: string;
}

/** The review of a norm that is open (行政复议法 56-60). */
export type NormWait = Omit<NonNullable<NormRecord['norm']>, 'concludedOn' | 'conclusion'>;

export interface CaseWaits {
  readonly correction: CorrectionWait | null;
  readonly suspension: SuspensionWait | null;
  readonly normReview: NormWait | null;
}

interface Waiting {
  readonly tracks: Tracks;
  readonly record: ReconsiderationRecord;
}

/** What a case waits for where it stands, as its journal says; null where nothing holds it up. */
export function waitsOf({ tracks, record }: Waiting): CaseWaits | null {
  const correction = tracks.phase === 'CORRECTION_PENDING' ? correctionOf(record) : null;
  const suspension = tracks.clock === 'suspended' ? suspensionOf(record) : null;
  const normReview = tracks.normReview === 'inProgress' ? normOf(record) : null;
  return correction || suspension || normReview ? { correction, suspension, normReview } : null;
}

function correctionOf({ correction }: ReconsiderationRecord): CorrectionWait | null {
  if (!correction) return null;
  const { issuedOn, servedOn, items } = correction;
  return { issuedOn, servedOn, items };
}

function suspensionOf({ suspension }: ReconsiderationRecord): SuspensionWait | null {
  if (!suspension) return null;
  const { on, ground, reason } = suspension;
  return { since: on, ground, reason };
}

function normOf({ norm }: ReconsiderationRecord): NormWait | null {
  if (!norm) return null;
  const { concludedOn: _, conclusion: _c, ...open } = norm;
  return open;
}

/** The applicant's period and the sixty days run out without anybody being late; the wait goes on. */
const standing: readonly string[] = ['running', 'missed', 'lapsed'];

type WaitClock = Pick<Deadline, 'rule' | 'status' | 'startedOn'>;

/** Of clocks in any order, those by which what a case waits for now ends, and not an earlier wait of its kind. */
export function clocksOfWait<Clock extends WaitClock>(
  wait: CaseWaits[WaitKind],
  rules: readonly string[],
  clocks: readonly Clock[],
): readonly Clock[] {
  const since = wait && ('issuedOn' in wait ? wait.issuedOn : wait.since);
  return clocks.filter(
    ({ rule, status, startedOn }) =>
      since !== null && rules.includes(rule) && standing.includes(status) && startedOn >= since,
  );
}

/** What runs out first of what the case waits for; null where nothing waits or nothing runs. */
export function waitsUntil(waits: CaseWaits | null, deadlines: readonly Deadline[]): CalendarDate | null {
  if (!waits) return null;
  const { correction, suspension, normReview } = waits;
  const clocks = [
    ...clocksOfWait(correction, correctionClocks, deadlines),
    ...clocksOfWait(suspension, suspensionClocks, deadlines),
    ...clocksOfWait(normReview, normClocks, deadlines),
  ];
  return clocks.flatMap(({ dueOn }) => dueOn ?? []).sort()[0] ?? null;
}
