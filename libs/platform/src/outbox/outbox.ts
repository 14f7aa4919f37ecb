import { Inject, Injectable } from '@nestjs/common';

import { CLOCK } from '../clock/index.js';
import type { Clock } from '../clock/index.js';
import { changedBy, rowsOf } from '../database/index.js';
import type { Transaction } from '../database/index.js';
import { newId } from '../ids/index.js';

export interface WaitingMessage {
  readonly id: string;
  readonly topic: string;
  readonly payload: unknown;
}

/** Messages that become true with the commit that wrote them and are delivered after it, in order. */
@Injectable()
export class Outbox {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  async add(tx: Transaction, topic: string, payload: unknown): Promise<string> {
    const id = newId();
    await tx.query('INSERT INTO outbox (id, topic, payload, created_at) VALUES ($1, $2, $3, $4)', [
      id,
      topic,
      JSON.stringify(payload),
      this.clock.now(),
    ]);
    return id;
  }

  /** The oldest waiting messages, marked as relayed in this transaction; those another process holds are passed over. */
  async claimBatch(tx: Transaction, size: number): Promise<WaitingMessage[]> {
    const messages = await rowsOf<WaitingMessage>(
      tx,
      `UPDATE outbox SET relayed_at = $2 WHERE id IN (
         SELECT id FROM outbox WHERE relayed_at IS NULL ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING id, topic, payload`,
      [size, this.clock.now()],
    );
    return messages.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Keeps messages that cannot be delivered out of the way of the others. */
  async setAside(tx: Transaction, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await changedBy(tx, 'UPDATE outbox SET set_aside_at = $2 WHERE id = ANY($1)', [ids, this.clock.now()]);
  }

  /** How many messages could not be delivered. */
  async countSetAside(tx: Transaction): Promise<number> {
    const [row] = await rowsOf<{ count: number }>(
      tx,
      'SELECT count(*)::int AS count FROM outbox WHERE set_aside_at IS NOT NULL',
    );
    return row?.count ?? 0;
  }

  /** Forgets what was delivered long ago. */
  async trim(tx: Transaction, keepDays: number): Promise<number> {
    return changedBy(
      tx,
      `DELETE FROM outbox WHERE relayed_at < $1::timestamptz - make_interval(days => $2) AND set_aside_at IS NULL`,
      [this.clock.now(), keepDays],
    );
  }
}
