import { daysBetween, type CalendarDate } from '../calendar/calendar-date.js';
import type { DeadlineRule, LegalEvent } from './deadline-rule.js';

interface PlannedDay extends Pick<DeadlineRule, 'id' | 'article' | 'owner' | 'cancelled'> {
  /** The entries that plan it. */
  readonly plannedBy: readonly string[];
  /** The day an entry plans; undefined where it plans none. */
  readonly dayOf: (event: LegalEvent) => CalendarDate | undefined;
  /** The entries by which it has taken place. */
  readonly heldBy: readonly string[];
}

/** A day on which people are to meet, as a clock: it is shown and reminded of, and nobody is late when it is past. */
export const plannedDay = ({ plannedBy, dayOf, heldBy, ...rule }: PlannedDay): DeadlineRule => ({
  ...rule,
  kind: 'internal',
  starts: plannedBy.map((on) => ({
    on,
    when: (event) => (dayOf(event) ?? event.occurredOn) > event.occurredOn,
  })),
  length: (event) => ({
    length: daysBetween(event.occurredOn, dayOf(event) ?? event.occurredOn),
    unit: 'naturalDay',
  }),
  agreedOn: (event) => dayOf(event) ?? event.occurredOn,
  met: heldBy.map((on) => ({ on, when: (event, start) => event.seq > start.seq })),
  plannedDay: true,
  whenOver: 'lapsed',
});
