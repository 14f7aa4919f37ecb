import { Inject, Injectable } from '@nestjs/common';
import { rowsOf, type Transaction } from '@mingjing/platform/database';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { Passwords, randomPassword } from './passwords.js';

/** Known to everybody who has read the README, so only for a system nobody else can reach. */
export const knownDemoPassword = 'Mingjing-2026';

export type DemoPasswordKind = 'fixed' | 'random';
export type DemoAccounts = readonly { readonly loginName: string; readonly password: string }[];

const KEY = 'demoPasswords';

/** What kind of passwords the demo accounts have; without demo accounts there is no kind. */
@Injectable()
export class DemoPasswords {
  constructor(
    private readonly passwords: Passwords,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async kind(tx: Transaction): Promise<DemoPasswordKind | null> {
    const [row] = await rowsOf<{ demo: boolean; kind: DemoPasswordKind | null }>(
      tx,
      `SELECT EXISTS (SELECT 1 FROM users WHERE demo AND active) AS demo,
              (SELECT value #>> '{}' FROM system_state WHERE key = $1) AS kind`,
      [KEY],
    );
    return row?.demo ? (row.kind ?? 'fixed') : null;
  }

  async note(tx: Transaction, kind: DemoPasswordKind): Promise<void> {
    await tx.query(
      `INSERT INTO system_state (key, value) VALUES ($1, to_jsonb($2::text))
       ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
      [KEY, kind],
    );
  }

  /** Gives every demo account a random password and ends its sessions; only the answer knows the passwords. */
  async randomise(tx: Transaction): Promise<DemoAccounts> {
    const rows = await rowsOf<{ loginName: string }>(
      tx,
      'SELECT login_name AS "loginName" FROM users WHERE demo ORDER BY login_name FOR UPDATE',
    );
    const accounts = rows.map(({ loginName }) => ({ loginName, password: randomPassword() }));
    for (const { loginName, password } of accounts)
      await tx.query('UPDATE users SET password_hash = $2, password_changed_at = $3 WHERE login_name = $1', [
        loginName,
        await this.passwords.hash(password),
        this.clock.now(),
      ]);
    await tx.query('DELETE FROM sessions WHERE user_id IN (SELECT id FROM users WHERE demo)');
    await this.note(tx, 'random');
    return accounts;
  }
}
