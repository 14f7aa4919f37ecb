import canonicalize from 'canonicalize';
import type { CalendarDate, Wording } from '@mingjing/domain';
import { rowsOf, type Transaction } from '@mingjing/platform/database';
import { importFieldsOf } from './import-fields.js';
import type { ImportFinding } from './import-findings.js';
import type { ReadEntry } from './read-entry.js';
import type { ImportRowState, RegisterImportEntity } from './register-import.entity.js';

/** What was found of a row. */
export interface CheckedRow {
  readonly row: number;
  readonly state: ImportRowState;
  readonly oldNumber: string;
  readonly findings: readonly ImportFinding[];
  readonly caseId: string | null;
}
/** A row as it was read. */
export interface ReadRow extends ReadEntry {
  readonly row: number;
}
/** What the act said that took the case over. */
interface Imported {
  readonly caseId: string;
  readonly oldNumber: string;
  readonly receivedOn: CalendarDate;
  readonly payload: Readonly<Record<string, unknown>>;
}

const parties: Wording = { zh: '当事人', en: 'parties' };

/** What was taken over from the register before, with what the act said then. */
export async function importedBefore(
  tx: Transaction,
  { organId, procedure }: Pick<RegisterImportEntity, 'organId' | 'procedure'>,
  read: readonly ReadRow[],
): Promise<ReadonlyMap<string, Imported>> {
  const rows = await rowsOf<Imported>(
    tx,
    `SELECT c.id AS "caseId", c.old_number AS "oldNumber", e.occurred_on::text AS "receivedOn", e.payload
       FROM cases c JOIN case_events e ON e.case_id = c.id AND e.seq = 1
      WHERE c.organ_id = $1 AND c.procedure = $2 AND c.old_number = ANY($3)`,
    [organId, procedure, read.map(({ oldNumber }) => oldNumber)],
  );
  return new Map(rows.map((row) => [row.oldNumber, row]));
}

/** A row imported before is unchanged, or differs; it is never written again. */
export function againstImported(
  { procedure }: Pick<RegisterImportEntity, 'procedure'>,
  { row, oldNumber, receivedOn, payload, findings }: ReadRow,
  before: Imported,
): CheckedRow {
  const labels = new Map(importFieldsOf(procedure).map(({ name, label }) => [name, label]));
  const now: Readonly<Record<string, unknown>> = { ...payload, receivedOn };
  const then: Readonly<Record<string, unknown>> = { ...before.payload, receivedOn: before.receivedOn };
  const names = [...labels.keys(), 'parties'].filter(
    (name) => canonicalize(now[name] ?? null) !== canonicalize(then[name] ?? null),
  );
  const head = { row, oldNumber, caseId: before.caseId };
  if (names.length === 0) return { ...head, state: 'unchanged', findings: [] };
  const fields = names.map((name) => labels.get(name) ?? parties);
  const differs: ImportFinding = { level: 'error', code: 'DIFFERS', params: { fields } };
  return { ...head, state: 'error', findings: [...findings, differs] };
}
