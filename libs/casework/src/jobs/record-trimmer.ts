import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { changedBy, Database } from '@mingjing/platform/database';
import { Outbox } from '@mingjing/platform/outbox';
import { IntakeDrafts } from '../intake-drafts/index.js';
import { Sessions, SignInThrottle } from '../sessions/index.js';

const DAYS_KEPT = 7;
const IMPORTS_KEPT = 90;
const BATCH = 5_000;

interface Trimmed {
  readonly messages: number;
  readonly keys: number;
  readonly sessions: number;
  readonly drafts: number;
  readonly imports: number;
}

/** Takes away what has served its time: relayed messages, idempotency keys, ended sessions, old sign-in failures, forgotten drafts, old registers taken over. */
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

  async trim(): Promise<Trimmed> {
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
    // The rows of an old register are in its cases, or were not wanted.
    const imports = await changedBy(
      this.database.manager,
      `DELETE FROM register_imports WHERE updated_at < $1::timestamptz - make_interval(days => $2)`,
      [this.clock.now(), IMPORTS_KEPT],
    );
    return { messages, keys, sessions, drafts, imports };
  }
}
