import type { Transaction } from './database.js';

/** What a statement returns, SELECT or RETURNING alike. */
export async function rowsOf<Row>(
  tx: Transaction,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const result = await tx.query<unknown>(sql, [...values]);
  // After UPDATE and DELETE the driver adds how many rows it was.
  return (isCounted(result) ? result[0] : result) as Row[];
}

/** How many rows an UPDATE or DELETE has changed. */
export async function changedBy(
  tx: Transaction,
  sql: string,
  values: readonly unknown[] = [],
): Promise<number> {
  const result = await tx.query<unknown>(sql, [...values]);
  if (!isCounted(result)) throw new Error('Only UPDATE and DELETE count their rows; let others return them.');
  return result[1];
}

function isCounted(result: unknown): result is [unknown[], number] {
  return (
    Array.isArray(result) && result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number'
  );
}
