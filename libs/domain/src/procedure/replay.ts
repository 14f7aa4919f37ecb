import type { CalendarDate } from '../calendar/calendar-date.js';
import { deriveDeadlines, type Reckoning } from '../deadlines/derive-deadlines.js';
import type { RuleSet } from '../law/rule-set.js';
import { applyMoves, type Moves } from './act-table.js';
import type { CaseModel, CaseState } from './case-model.js';
import { effectiveJournal } from './corrections.js';
import type { JournalEntry } from './journal-entry.js';
import { proposalEventTypes, proposalsOf } from './proposals.js';

interface Row<Tracks> {
  readonly moves: Moves<Tracks>;
  readonly key?: (payload: never) => string;
}

/** Replays a journal: the same journal on the same day always gives the same state. */
export function replay<Tracks extends { [T in keyof Tracks]: string }, Acts, Record, Facts, Events, Rules>(
  model: CaseModel<Tracks, Acts, Record, Facts, Events, Rules>,
  ruleSet: RuleSet,
  journal: readonly JournalEntry[],
  reckoning: Reckoning,
): CaseState<Tracks, Record> {
  const counting = effectiveJournal(journal);
  return {
    ruleSet,
    journal,
    ...tracksOf(
      model.procedure.initial,
      model.procedure.acts as unknown as { [act: string]: Row<Tracks> },
      counting,
    ),
    record: model.recordOf(counting),
    deadlines: deriveDeadlines(counting, model.deadlineRules(ruleSet), reckoning),
    proposals: proposalsOf(journal),
  };
}

function tracksOf<Tracks extends { [T in keyof Tracks]: string }>(
  initial: Tracks,
  rows: { readonly [act: string]: Row<Tracks> },
  journal: readonly JournalEntry[],
): Pick<CaseState<Tracks, unknown>, 'tracks' | 'movedOn' | 'enteredOn' | 'keyedOn'> {
  let tracks = initial;
  const movedOn: { [T in keyof Tracks]?: CalendarDate } = {};
  const enteredOn: { [trackAndValue: string]: CalendarDate } = {};
  const keyedOn: { [key: string]: CalendarDate } = {};
  for (const { type, act, occurredOn, payload } of journal) {
    const row = rows[act];
    if (!row || proposalEventTypes.includes(type)) continue;
    tracks = applyMoves(row.moves, tracks);
    for (const track of Object.keys(row.moves) as (keyof Tracks & string)[]) {
      if (row.moves[track]?.to === undefined) continue;
      movedOn[track] = later(movedOn[track], occurredOn);
      enteredOn[`${track}:${tracks[track]}`] ??= occurredOn;
    }
    const key = row.key?.(payload as never);
    if (key !== undefined) keyedOn[key] = later(keyedOn[key], occurredOn);
  }
  return { tracks, movedOn, enteredOn, keyedOn };
}

const later = (known: CalendarDate | undefined, day: CalendarDate): CalendarDate =>
  known === undefined || day > known ? day : known;
