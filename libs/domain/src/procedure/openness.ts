import type { JournalEntry } from './journal-entry.js';

/** How much of a case's file the organ of a party reads that is not the office's own. */
export interface Openness<Kind extends string> {
  /** The numbers of the entries it reads; the parties by their keys. */
  readonly entries: (journal: readonly JournalEntry[], parties: ReadonlySet<string>) => ReadonlySet<number>;
  readonly material: (kind: Kind, entryIsOpen: boolean) => boolean;
}
