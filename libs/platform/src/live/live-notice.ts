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
  const notice: LiveNotice = { userId, noticeId, kind };
  await tx.query('SELECT pg_notify($1, $2)', [CHANNEL, JSON.stringify(notice)]);
}
