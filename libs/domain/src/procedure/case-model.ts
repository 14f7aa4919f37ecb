import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Deadline } from '../deadlines/derive-deadlines.js';
import type { DeadlineRule } from '../deadlines/deadline-rule.js';
import type { RuleSet } from '../law/rule-set.js';
import type { Procedure } from './act-table.js';
import type { JournalEntry } from './journal-entry.js';
import type { Proposal } from './proposals.js';

/** What a journal amounts to at a given day: tracks, record, clocks and proposals. */
export interface CaseState<Tracks, Record> {
  readonly ruleSet: RuleSet;
  readonly journal: readonly JournalEntry[];
  readonly tracks: Tracks;
  readonly record: Record;
  readonly deadlines: readonly Deadline[];
  readonly proposals: readonly Proposal[];
  /** For each track the day it last moved. */
  readonly movedOn: { readonly [T in keyof Tracks]?: CalendarDate };
  /** For each track and value the first day it had that value. */
  readonly enteredOn: Readonly<{ [trackAndValue: string]: CalendarDate }>;
  /** For each keyed thing its latest day. */
  readonly keyedOn: Readonly<{ [key: string]: CalendarDate }>;
}

/** A procedure with what replays its journal: everything the engine needs to know of it. */
export interface CaseModel<
  Tracks extends { [T in keyof Tracks]: string },
  Acts,
  Record,
  Facts,
  Events,
  Rules,
> {
  readonly procedure: Procedure<Tracks, Acts, Facts, Events>;
  readonly recordOf: (journal: readonly JournalEntry[]) => Record;
  readonly deadlineRules: (ruleSet: RuleSet) => readonly DeadlineRule[];
  readonly factsOf: (
    state: CaseState<Tracks, Record>,
    days: { readonly today: CalendarDate; readonly occurredOn: CalendarDate },
    rules: Rules,
  ) => Facts;
}
