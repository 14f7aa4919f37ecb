import type { Transaction } from '../database/index.js';

/** The channel of PostgreSQL on which processes tell each other of notices. */
export const CHANNEL = 'live';

/** Ids only: who is entitled reads the rest. */
export interface LiveNotice {
  readonly userId: string;
  readonly noticeId: string;
  readonly kind: string;
}

/** Tells every process of a notice, at the moment the transaction commits. */
export async function notifyUser(
  tx: Transaction,
  userId: string,
  noticeId: string,
  kind: string,
): Promise<void> {
  await notifyUsers(tx, [{ userId, noticeId, kind }]);
}

/** The same for many notices at once. */
export async function notifyUsers(tx: Transaction, notices: readonly LiveNotice[]): Promise<void> {
  if (notices.length === 0) return;
  await tx.query('SELECT pg_notify($1, payload) FROM unnest($2::text[]) AS payload', [
    CHANNEL,
    notices.map(({ userId, noticeId, kind }) => JSON.stringify({ userId, noticeId, kind })),
  ]);
}
