import { effectiveJournal, type CalendarDate } from '@mingjing/domain';

import type { JournalEntryAnswer } from './case-answers';

/** The entries as they count: corrected ones as they were told rightly, struck ones left out. */
export function countingEntries(entries: readonly JournalEntryAnswer[]): readonly JournalEntryAnswer[] {
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  const counting = effectiveJournal(
    entries.map(({ seq, type, act, occurredOn, recordedAt, payload }) => ({
      seq,
      type,
      act,
      occurredOn: occurredOn as CalendarDate,
      recordedOn: recordedAt.slice(0, 10) as CalendarDate,
      payload,
    })),
  );
  return counting.flatMap(({ seq, occurredOn, payload }) => {
    const entry = bySeq.get(seq);
    return entry === undefined ? [] : [{ ...entry, occurredOn, payload }];
  });
}

/** The last entry of one of these types that counts. */
export const lastOf = (
  entries: readonly JournalEntryAnswer[],
  ...types: readonly string[]
): JournalEntryAnswer | undefined => [...entries].reverse().find(({ type }) => types.includes(type));

const keysIn = ({ payload: { by, party, replacement } }: JournalEntryAnswer): readonly unknown[] => [
  ...(Array.isArray(by) ? (by as unknown[]) : [by]),
  party,
  (replacement as { key?: string } | undefined)?.key,
];

/** The day an applicant died or withdrew as recorded, unless somebody has taken the place since. */
export function goneSince(
  entries: readonly JournalEntryAnswer[],
  key: string,
  type: 'ApplicantDied' | 'WithdrawalPermitted',
): string | undefined {
  const about = entries.filter((entry) => keysIn(entry).includes(key));
  const last = lastOf(about, type, 'ApplicantSubstituted');
  return last?.type === type ? last.occurredOn : undefined;
}
