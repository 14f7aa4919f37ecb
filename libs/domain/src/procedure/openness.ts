import type { JournalEntry } from './journal-entry.js';

/** How much of a case's file the organ of a party reads that is not the office's own. */
export interface Openness<Kind extends string> {
  /** The numbers of the entries it reads; the parties by their keys. */
  readonly entries: (journal: readonly JournalEntry[], parties: ReadonlySet<string>) => ReadonlySet<number>;
  /** The types of entries that are for every party; without them lists over cases show a party none of the clocks these start. */
  readonly shared?: ReadonlySet<string>;
  readonly material: (kind: Kind, entryIsOpen: boolean) => boolean;
}
