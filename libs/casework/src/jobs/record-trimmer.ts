import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { changedBy, Database } from '@mingjing/platform/database';
import { Outbox } from '@mingjing/platform/outbox';
import { IntakeDrafts } from '../intake-drafts/index.js';
import { Sessions, SignInThrottle } from '../sessions/index.js';

const DAYS_KEPT = 7;
const BATCH = 5_000;

/** Takes away what has served its time: relayed messages, idempotency keys, ended sessions, old sign-in failures, forgotten drafts. */
@Injectable()
export class RecordTrimmer {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly sessions: Sessions,
    private readonly throttle: SignInThrottle,
    private readonly drafts: IntakeDrafts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async trim(): Promise<{ messages: number; keys: number; sessions: number; drafts: number }> {
    const messages = await this.outbox.trim(this.database.manager, DAYS_KEPT);
    const keys = await this.database.inBatches(BATCH, (tx) =>
      changedBy(
        tx,
        `DELETE FROM idempotency_keys WHERE ctid = ANY (ARRAY(
           SELECT ctid FROM idempotency_keys
            WHERE created_at < $1::timestamptz - make_interval(days => $2) LIMIT $3))`,
        [this.clock.now(), DAYS_KEPT, BATCH],
      ),
    );
    const sessions = await this.sessions.sweep(this.database.manager);
    await this.throttle.sweep(this.database.manager);
    const drafts = await this.drafts.sweep(this.database.manager);
    return { messages, keys, sessions, drafts };
  }
}
