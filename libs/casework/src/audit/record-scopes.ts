import type { CalendarDate } from '@mingjing/domain';
import { addDays } from '@mingjing/domain';
import { instantOf } from '@mingjing/platform/clock';
import { rowsOf, type Transaction } from '@mingjing/platform/database';

/** Whose records, of when and about which case. */
export interface RecordScope {
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
  readonly userId?: string | undefined;
  /** An organ with its offices. */
  readonly organId?: string | undefined;
  /** The whole number of a case. */
  readonly caseNumber?: string | undefined;
}

/** The instants between which a period of legal days lies; the second belongs to it no more. */
export const instantsOf = ({
  from,
  to,
}: RecordScope): { readonly since: Date | undefined; readonly until: Date | undefined } => ({
  since: from && instantOf(from, 0),
  until: to && instantOf(addDays(to, 1), 0),
});

/** The people asked for: one of them, those of an organ, both at once, or undefined for everybody. */
export async function peopleOf(
  tx: Transaction,
  { userId, organId }: RecordScope,
): Promise<readonly string[] | undefined> {
  if (organId === undefined) return userId === undefined ? undefined : [userId];
  const people = await rowsOf<{ id: string }>(
    tx,
    `SELECT id FROM users WHERE organ_id IN (SELECT id FROM organs WHERE id = $1 OR parent_id = $1) ORDER BY id`,
    [organId],
  );
  const ids = people.map(({ id }) => id);
  return userId === undefined ? ids : ids.filter((id) => id === userId);
}

/** The cases with this number, whichever brackets it was typed in. */
export async function casesOf(
  tx: Transaction,
  { caseNumber }: RecordScope,
): Promise<readonly string[] | undefined> {
  if (caseNumber === undefined) return undefined;
  const bracketed = (open: string, close: string): string =>
    caseNumber.replaceAll(/[〔[［(（]/g, open).replaceAll(/[〕\]］)）]/g, close);
  const found = await rowsOf<{ id: string }>(tx, 'SELECT id FROM cases WHERE number = ANY($1)', [
    [caseNumber, bracketed('〔', '〕'), bracketed('（', '）')],
  ]);
  return found.map(({ id }) => id);
}
