import type { CalendarDate } from '../calendar/calendar-date.js';
import type { JournalEntry } from './journal-entry.js';

/** What stands in the place of a superseded entry: the same act, told rightly. */
export interface Replacement {
  readonly act: string;
  readonly occurredOn: CalendarDate;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A later entry as it stands after a correction. */
export interface Restated extends Replacement {
  readonly seq: number;
}

/** A wrong record superseded: replaced, or struck out where nothing of the kind happened. */
export interface CorrectRecord {
  readonly seq: number;
  readonly reason: string;
  readonly replacement?: Replacement;
  readonly note?: string;
}

/** The entry of a correction, with what it amounted to at its moment. */
export interface CorrectionEvents {
  RecordCorrected: CorrectRecord & {
    /** The replacement with everything the act adds to its entry; null where the entry was struck out. */
    readonly replaced: Replacement | null;
    /** Entries the system had made because of the wrong one, and which lost their ground with it. */
    readonly dropped: readonly number[];
    /** Later entries whose day by law or whose additions follow from the wrong one, as they now stand. */
    readonly restated: readonly Restated[];
  };
}

export const correctionType = 'RecordCorrected' satisfies keyof CorrectionEvents;

/** The journal as it counts: superseded entries replaced or left out. The journal itself is never changed. */
export function effectiveJournal(journal: readonly JournalEntry[]): readonly JournalEntry[] {
  const corrections = journal.filter(({ type }) => type === correctionType);
  if (corrections.length === 0) return journal;
  const changes = new Map<number, JournalEntry | null>();
  for (const { payload, recordedOn } of corrections) {
    const { seq, replaced, dropped, restated } = payload as unknown as CorrectionEvents['RecordCorrected'];
    const wrong = entryOf(journal, seq);
    changes.set(
      seq,
      replaced && { ...wrong, occurredOn: replaced.occurredOn, payload: replaced.payload, recordedOn },
    );
    for (const one of dropped) changes.set(one, null);
    for (const { seq: later, occurredOn, payload: said } of restated)
      changes.set(later, {
        ...(changes.get(later) ?? entryOf(journal, later)),
        occurredOn,
        payload: said,
      });
  }
  return journal.flatMap((entry) => {
    const change = changes.get(entry.seq);
    return change === null ? [] : [change ?? entry];
  });
}

function entryOf(journal: readonly JournalEntry[], seq: number): JournalEntry {
  const found = journal.find((entry) => entry.seq === seq);
  if (!found) throw new Error(`the journal corrects entry ${String(seq)}, which it does not hold`);
  return found;
}

/** The entries a journal has superseded, by the number of the entry that did it. */
export function supersededBy(journal: readonly JournalEntry[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { type, seq: by, payload } of journal) {
    if (type !== correctionType) continue;
    const { seq, dropped } = payload as unknown as CorrectionEvents['RecordCorrected'];
    for (const one of [seq, ...dropped]) found.set(one, by);
  }
  return found;
}
