import type { JournalEntry } from './journal-entry.js';

/** How much of a case's file the organ of a party reads that is not the office's own. */
export interface Openness<Kind extends string> {
  /** The numbers of the entries it reads; the parties by their keys. */
  readonly entries: (journal: readonly JournalEntry[], parties: ReadonlySet<string>) => ReadonlySet<number>;
  /** The types of entries that are for every party; without them lists over cases show a party none of the clocks these start. */
  readonly shared?: ReadonlySet<string>;
  /** The numbers of the entries that are for one organ alone, and not for these; nothing they filed is for them either. */
  readonly sealed?: (journal: readonly JournalEntry[], organs: ReadonlySet<string>) => ReadonlySet<number>;
  readonly material: (kind: Kind, entryIsOpen: boolean) => boolean;
  /** What of an open entry and of the case's page stays the office's own all the same: the fields by name. */
  readonly withheld: readonly string[];
}

/** An entry's content as a party's organ reads it: without what is withheld, at whatever depth a correction repeats it. */
export function openPayload(
  { withheld }: Pick<Openness<never>, 'withheld'>,
  payload: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const open = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(open);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name]) => !withheld.includes(name))
        .map(([name, each]) => [name, open(each)]),
    );
  };
  return open(payload) as Readonly<Record<string, unknown>>;
}

/** The tags the office puts on a case 案件标签: how it handles the case, not a record for the parties. */
export const tagsOfOffice = ['flags'] as const;
