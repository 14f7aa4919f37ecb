import { Injectable } from '@nestjs/common';
import type { Transaction } from '@mingjing/platform/database';
import type { ActOutcome, CommandHead, Moment } from './act-command.js';
import { IdempotencyKeyReused } from './procedure-errors.js';

/** Answers a repeated request with what the first one did; the key's row commits with the act. */
@Injectable()
export class IdempotencyKeys {
  /** Waits for a request with the same key that is under way, then answers with its outcome if it succeeded. */
  async earlier(tx: Transaction, { actor, idempotency }: CommandHead): Promise<ActOutcome | null> {
    if (!idempotency) return null;
    const { route, key, bodyHash } = idempotency;
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${actor.id}/${route}/${key}`]);
    const rows = await tx.query<{ body_hash: string; response: ActOutcome }[]>(
      'SELECT body_hash, response FROM idempotency_keys WHERE user_id = $1 AND route = $2 AND key = $3',
      [actor.id, route, key],
    );
    const [row] = rows;
    if (row && row.body_hash !== bodyHash) throw new IdempotencyKeyReused(key);
    return row?.response ?? null;
  }

  /** Binds a key to the body of a request that does its work in many transactions, before the first of them. */
  async claim(tx: Transaction, { actor, idempotency }: CommandHead, now: Date): Promise<void> {
    if (!idempotency) return;
    const { route, key, bodyHash } = idempotency;
    await tx.query(
      `INSERT INTO idempotency_keys (user_id, route, key, body_hash, response, created_at) VALUES ($1, $2, $3, $4, 'null', $5)
       ON CONFLICT DO NOTHING`,
      [actor.id, route, key, bodyHash, now],
    );
    const rows = await tx.query<{ body_hash: string }[]>(
      'SELECT body_hash FROM idempotency_keys WHERE user_id = $1 AND route = $2 AND key = $3',
      [actor.id, route, key],
    );
    if (rows[0]?.body_hash !== bodyHash) throw new IdempotencyKeyReused(key);
  }

  async remember(
    tx: Transaction,
    { actor, idempotency }: CommandHead,
    outcome: ActOutcome,
    { now }: Moment,
  ): Promise<void> {
    if (!idempotency) return;
    await tx.query(
      `INSERT INTO idempotency_keys (user_id, route, key, body_hash, response, created_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [actor.id, idempotency.route, idempotency.key, idempotency.bodyHash, JSON.stringify(outcome), now],
    );
  }
}
