import { Inject, Injectable } from '@nestjs/common';
import type { Locale } from '@mingjing/domain';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { Database, rowsOf, type Transaction } from '@mingjing/platform/database';
import { Passwords } from '../people/index.js';
import { AccountNotFound, WeakPassword, WrongPassword } from './session-errors.js';
import { Sessions, type NewSession } from './sessions.js';

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
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Ends every session of the account and answers with a new one. */
  async changePassword({ userId, oldPassword, newPassword, address }: PasswordChange): Promise<NewSession> {
    const hash = await this.passwords.hash(newPassword);
    return this.database.transaction(async (tx) => {
      const account = await this.lock(tx, userId);
      if (!(await this.passwords.matches(account.hash, oldPassword))) throw new WrongPassword();
      refuseWeak(newPassword, [account.loginName, oldPassword]);
      await tx.query(
        `UPDATE users SET password_hash = $2, password_changed_at = $3, must_change_password = false WHERE id = $1`,
        [userId, hash, this.clock.now()],
      );
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

  private async lock(tx: Transaction, userId: string): Promise<{ loginName: string; hash: string }> {
    const [account] = await rowsOf<{ loginName: string; hash: string }>(
      tx,
      'SELECT login_name AS "loginName", password_hash AS hash FROM users WHERE id = $1 AND active FOR UPDATE',
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
