import { Inject, Injectable } from '@nestjs/common';
import type { Locale } from '@mingjing/domain';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { changedBy, Database, rowsOf } from '@mingjing/platform/database';
import { AccountEvents } from '../account-events/index.js';
import { Passwords } from '../people/index.js';
import { AccountNotFound, WeakPassword, WrongPassword } from './session-errors.js';
import { Sessions, type NewSession } from './sessions.js';
import { SignInThrottle } from './sign-in-throttle.js';

export const shortestPassword = 10;

export interface PasswordChange {
  readonly userId: string;
  readonly oldPassword: string;
  readonly newPassword: string;
  readonly address: string;
}

/** What people change about their own accounts. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly throttle: SignInThrottle,
    private readonly events: AccountEvents,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Ends every session of the account and answers with a new one; the old password is guessed no faster than at sign-in. */
  async changePassword({ userId, oldPassword, newPassword, address }: PasswordChange): Promise<NewSession> {
    const account = await this.find(userId);
    await this.throttle.enter(account.loginName, address);
    if (!(await this.passwords.matches(account.hash, oldPassword))) throw new WrongPassword();
    await this.database.transaction((tx) => this.throttle.forget(tx, account.loginName));
    refuseWeak(newPassword, [account.loginName, oldPassword]);
    const hash = await this.passwords.hash(newPassword);
    return this.database.transaction(async (tx) => {
      const changed = await changedBy(
        tx,
        `UPDATE users SET password_hash = $2, password_changed_at = $3, must_change_password = false
          WHERE id = $1 AND active AND password_hash = $4`,
        [userId, hash, this.clock.now(), account.hash],
      );
      if (changed === 0) throw new WrongPassword();
      await this.events.record(tx, { kind: 'passwordChanged', userId, actorId: userId, address });
      await this.sessions.endAllOf(tx, userId);
      return this.sessions.open(tx, userId, address);
    });
  }

  async changeProfile(
    userId: string,
    { phone, locale }: { phone?: string | null; locale?: Locale },
  ): Promise<void> {
    await this.database.manager.query(
      `UPDATE users SET phone = CASE WHEN $2 THEN $3 ELSE phone END, locale = coalesce($4, locale) WHERE id = $1`,
      [userId, phone !== undefined, phone ?? null, locale ?? null],
    );
  }

  private async find(userId: string): Promise<{ loginName: string; hash: string }> {
    const [account] = await rowsOf<{ loginName: string; hash: string }>(
      this.database.manager,
      'SELECT login_name AS "loginName", password_hash AS hash FROM users WHERE id = $1 AND active',
      [userId],
    );
    if (!account) throw new AccountNotFound();
    return account;
  }
}

/** A password of ten characters or more that is none of these words. */
export function refuseWeak(password: string, words: readonly string[]): void {
  const same = words.some((word) => word.toLowerCase() === password.toLowerCase());
  if (same || Array.from(password).length < shortestPassword) throw new WeakPassword();
}
