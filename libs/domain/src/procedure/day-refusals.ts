import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Article } from '../law/article.js';
import type { ActRow } from './act-table.js';
import type { CaseState } from './case-model.js';
import type { Refusal } from './refusal.js';

interface DayOfAct<Tracks, Facts, Payload, Events> {
  readonly row: ActRow<Tracks, Facts, Payload, Events>;
  readonly payload: Payload;
  readonly occurredOn: CalendarDate;
  readonly today: CalendarDate;
  readonly article: Article;
}

/** An act may lie neither in the future nor before the history it continues. */
export function dayRefusals<Tracks extends { [T in keyof Tracks]: string }, Facts, Payload, Events>(
  state: CaseState<Tracks, unknown>,
  day: DayOfAct<Tracks, Facts, Payload, Events>,
): Refusal[] {
  const { occurredOn, today, article } = day;
  const earliest = earliestDay(state, day);
  const about = { kind: 'requirement', article, at: 'occurredOn' } as const;
  const refusals: Refusal[] = [];
  if (occurredOn > today) refusals.push({ ...about, code: 'OCCURRED_IN_FUTURE', params: { today } });
  if (earliest !== undefined && occurredOn < earliest)
    refusals.push({ ...about, code: 'OCCURRED_BEFORE_LATEST', params: { earliest } });
  return refusals;
}

/**
 * Not before the track it moves last moved, nor before the stage it belongs to began, nor before its keyed thing; what
 * others did, not before the case came in.
 */
function earliestDay<Tracks extends { [T in keyof Tracks]: string }, Facts, Payload, Events>(
  state: CaseState<Tracks, unknown>,
  { row, payload }: DayOfAct<Tracks, Facts, Payload, Events>,
): CalendarDate | undefined {
  const days = row.dayOfOthers
    ? [Object.values(state.enteredOn).sort()[0]]
    : (Object.keys(row.moves) as (keyof Tracks & string)[]).map((track) => {
        const move = row.moves[track];
        if (move?.to !== undefined && !move.from.includes(move.to)) return state.movedOn[track];
        return (move?.from ?? [])
          .map((value) => state.enteredOn[`${track}:${value}`])
          .filter((day) => day !== undefined)
          .sort()[0];
      });
  const key = row.key?.(payload);
  if (key !== undefined) days.push(state.keyedOn[key]);
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
