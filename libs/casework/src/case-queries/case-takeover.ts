import { rowsOf, type Transaction } from '@mingjing/platform/database';
import type { CaseEntity } from '../cases/index.js';

/** From where a case of an old register came, and what that register says beside the case. */
export interface CaseTakeover {
  /** Null of a case that was not taken over from a file. */
  readonly fileName: string | null;
  /** As the spreadsheet counts. */
  readonly row: number | null;
  readonly by: string | null;
  readonly at: Date;
  /** Who handled it by the old register; null where it names nobody, or for who reads a party's part only. */
  readonly officer: string | null;
  /** What the old register notes; null likewise. */
  readonly note: string | null;
}

type Line = Omit<CaseTakeover, 'officer' | 'note'>;

/** Null of a case that was not taken over; the office's own words are for who reads the whole file. */
export async function takeoverOf(
  tx: Transaction,
  { id, imported, particulars: { oldOfficer, oldNote } }: CaseEntity,
  readsWhole: boolean,
): Promise<CaseTakeover | null> {
  if (!imported) return null;
  const [line] = await rowsOf<Line>(
    tx,
    `SELECT t.file_name AS "fileName", t."row", u.display_name AS by, e.recorded_at AS at
       FROM case_events e LEFT JOIN users u ON u.id = e.actor_id LEFT JOIN case_takeovers t ON t.case_id = e.case_id
      WHERE e.case_id = $1 AND e.act = 'importRegisterEntry' ORDER BY e.seq LIMIT 1`,
    [id],
  );
  if (!line) return null;
  const told = (text: string | undefined): string | null => (readsWhole ? (text ?? null) : null);
  return { ...line, officer: told(oldOfficer), note: told(oldNote) };
}
