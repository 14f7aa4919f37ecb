import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { changedBy, Database, rowsOf, type Transaction } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';
import { AccountEvents } from '../account-events/index.js';
import { hashOf } from './session-token.js';
import { SignInSlowed } from './session-errors.js';

const WINDOW_MINUTES = 15;
const FREE_FAILURES = 5;
const FIRST_DELAY_SECONDS = 15;
const FAILURES_BEFORE_LOCK = 10;
const LOCK_MINUTES = 30;
const FAILURES_OF_ADDRESS = 20;

interface Tally {
  readonly failures: number;
  readonly last: Date | null;
}

/** Slows guessing: by account after five failures, longer each time and then locked; by address after twenty. */
@Injectable()
export class SignInThrottle {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly events: AccountEvents,
  ) {}

  /**
   * Counts the attempt as a failure before anything is checked, so that attempts made at once count too;
   * throws when it comes too soon.
   */
  async enter(loginName: string, address: string): Promise<void> {
    const account = accountKey(loginName);
    await this.database.transaction(async (tx) => {
      for (const key of [account, address].sort())
        await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`sign-in:${key}`]);
      await this.refuseAddress(tx, address);
      const { failures } = await this.refuseAccount(tx, loginName, account);
      await tx.query(
        'INSERT INTO sign_in_failures (id, account, address, failed_at) VALUES ($1, $2, $3, $4)',
        [newId(), account, address, this.clock.now()],
      );
      if (failures + 1 >= FAILURES_BEFORE_LOCK) await this.lock(tx, loginName, address);
    });
  }

  /** The attempt was none: the right password, or an administrator who unlocks. */
  async forget(tx: Transaction, loginName: string): Promise<void> {
    await tx.query('DELETE FROM sign_in_failures WHERE account = $1', [accountKey(loginName)]);
    await tx.query(
      'UPDATE users SET locked_until = NULL WHERE login_name = $1 AND locked_until IS NOT NULL',
      [loginName],
    );
  }

  /** Forgets failures that no longer count. */
  async sweep(tx: Transaction): Promise<number> {
    return changedBy(
      tx,
      `DELETE FROM sign_in_failures WHERE failed_at < $1::timestamptz - interval '1 day'`,
      [this.clock.now()],
    );
  }

  private async refuseAddress(tx: Transaction, address: string): Promise<void> {
    const [row] = await rowsOf<{ oldest: Date | null }>(
      tx,
      `SELECT min(failed_at) AS oldest FROM (SELECT failed_at FROM sign_in_failures
        WHERE address = $1 AND failed_at > $2::timestamptz - make_interval(mins => $3)
        ORDER BY failed_at DESC LIMIT $4) recent HAVING count(*) >= $4`,
      [address, this.clock.now(), WINDOW_MINUTES, FAILURES_OF_ADDRESS],
    );
    if (row?.oldest) this.refuseUntil(row.oldest.getTime() + WINDOW_MINUTES * 60_000);
  }

  // The same for names that are no account, so that nobody learns which are.
  private async refuseAccount(tx: Transaction, loginName: string, account: string): Promise<Tally> {
    const [tally = { failures: 0, last: null }] = await rowsOf<Tally>(
      tx,
      `SELECT count(*)::int AS failures, max(failed_at) AS last FROM sign_in_failures
        WHERE account = $1 AND failed_at > $2::timestamptz - make_interval(mins => $3)`,
      [account, this.clock.now(), LOCK_MINUTES],
    );
    const [user] = await rowsOf<{ until: Date }>(
      tx,
      'SELECT locked_until AS until FROM users WHERE login_name = $1 AND locked_until IS NOT NULL',
      [loginName],
    );
    if (user) this.refuseUntil(user.until.getTime());
    if (tally.last) this.refuseUntil(tally.last.getTime() + delayAfter(tally.failures) * 1000);
    return tally;
  }

  private refuseUntil(instant: number): void {
    const seconds = Math.ceil((instant - this.clock.now().getTime()) / 1000);
    if (seconds > 0) throw new SignInSlowed(seconds);
  }

  private async lock(tx: Transaction, loginName: string, address: string): Promise<void> {
    const locked = await rowsOf<{ id: string }>(
      tx,
      `UPDATE users SET locked_until = $2::timestamptz + make_interval(mins => $3) WHERE login_name = $1
       RETURNING id`,
      [loginName, this.clock.now(), LOCK_MINUTES],
    );
    for (const { id } of locked)
      await this.events.record(tx, { kind: 'locked', userId: id, actorId: null, address });
  }
}

// A password typed into the wrong field must not stay readable.
const accountKey = (loginName: string): string => hashOf(loginName.normalize('NFKC').toLowerCase());

function delayAfter(failures: number): number {
  if (failures < FREE_FAILURES) return 0;
  if (failures >= FAILURES_BEFORE_LOCK) return LOCK_MINUTES * 60;
  return FIRST_DELAY_SECONDS * 2 ** (failures - FREE_FAILURES);
}
