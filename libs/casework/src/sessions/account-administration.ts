import { Inject, Injectable } from '@nestjs/common';
import { actsWithApproval, type Role } from '@mingjing/domain';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { Database, rowsOf, sqlStateOf, type Transaction } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';
import { AccountEvents } from '../account-events/index.js';
import { OrganEntity, Passwords, randomPassword } from '../people/index.js';
import { AccountNotFound, LoginNameTaken, OwnAccountUntouchable, UnknownOrgan } from './session-errors.js';
import { refuseWeak } from './own-account.js';
import { Sessions } from './sessions.js';
import { SignInThrottle } from './sign-in-throttle.js';

export interface AccountDraft {
  readonly loginName: string;
  readonly displayName: string;
  readonly organId: string;
  readonly roles: readonly Role[];
  readonly post?: string;
  readonly phone?: string;
  readonly supervises?: string;
  readonly approves?: readonly string[];
}

export interface Powers {
  readonly roles: readonly Role[];
  readonly supervises?: string | undefined;
  readonly approves?: readonly string[] | undefined;
}

const UNIQUE_VIOLATION = '23505';

/** What administrators do with other people's accounts; each change of powers or password ends their sessions. */
@Injectable()
export class AccountAdministration {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly throttle: SignInThrottle,
    private readonly events: AccountEvents,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Answers the new account's id and a password that has to be changed at first use. */
  async create(actorId: string, draft: AccountDraft): Promise<{ id: string; password: string }> {
    const password = randomPassword();
    const id = await this.database.transaction((tx) =>
      this.insert(tx, draft, { actorId, password, mustChange: true }),
    );
    return { id, password };
  }

  /** The first administrator of an installation, whose password its owner chose; with the organ, if it is not there yet. */
  async createFirst(
    draft: AccountDraft,
    password: string,
    organ?: Pick<OrganEntity, 'name' | 'kind'>,
  ): Promise<void> {
    refuseWeak(password, [draft.loginName]);
    await this.database.transaction(async (tx) => {
      if (organ && !(await tx.existsBy(OrganEntity, { id: draft.organId }))) {
        const { name, kind } = organ;
        await tx.insert(OrganEntity, { id: draft.organId, kind, name, shortName: name, docPrefix: name });
      }
      await this.insert(tx, draft, { actorId: null, password, mustChange: false });
    });
  }

  async changePowers(
    actorId: string,
    userId: string,
    { roles, supervises, approves }: Powers,
  ): Promise<void> {
    if (actorId === userId) throw new OwnAccountUntouchable();
    await this.database.transaction(async (tx) => {
      await this.requireOrgan(tx, supervises);
      const [before] = await rowsOf<{ roles: Role[] }>(
        tx,
        'SELECT roles FROM users WHERE id = $1 FOR UPDATE',
        [userId],
      );
      await this.change(
        tx,
        `UPDATE users SET roles = $2, supervises = $3,
                approves = CASE WHEN $4::text[] IS NULL THEN approves
                     ELSE $4 || ARRAY(SELECT act FROM unnest(approves) act WHERE act <> ALL($5)) END
          WHERE id = $1 RETURNING id`,
        // What the table does not have yet cannot be chosen anew, so it stays.
        [userId, roles, supervises ?? null, approves ?? null, actsWithApproval],
      );
      const changed = { rolesBefore: before?.roles ?? [], rolesAfter: roles };
      await this.events.record(tx, { kind: 'powersChanged', userId, actorId, ...changed });
      await this.sessions.endAllOf(tx, userId);
    });
  }

  async setActive(actorId: string, userId: string, active: boolean): Promise<void> {
    if (actorId === userId) throw new OwnAccountUntouchable();
    await this.database.transaction(async (tx) => {
      await this.change(tx, 'UPDATE users SET active = $2 WHERE id = $1 RETURNING id', [userId, active]);
      const kind = active ? 'accountReopened' : 'accountClosed';
      await this.events.record(tx, { kind, userId, actorId });
      await this.sessions.endAllOf(tx, userId);
    });
  }

  async unlock(actorId: string, userId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [user] = await rowsOf<{ loginName: string }>(
        tx,
        'SELECT login_name AS "loginName" FROM users WHERE id = $1',
        [userId],
      );
      if (!user) throw new AccountNotFound();
      await this.throttle.forget(tx, user.loginName);
      await this.events.record(tx, { kind: 'unlocked', userId, actorId });
    });
  }

  /** Answers the new password, which has to be changed at first use. */
  async resetPassword(actorId: string, userId: string): Promise<string> {
    if (actorId === userId) throw new OwnAccountUntouchable();
    const password = randomPassword();
    const hash = await this.passwords.hash(password);
    await this.database.transaction(async (tx) => {
      await this.change(
        tx,
        `UPDATE users SET password_hash = $2, password_changed_at = $3, must_change_password = true
          WHERE id = $1 RETURNING id`,
        [userId, hash, this.clock.now()],
      );
      await this.events.record(tx, { kind: 'passwordReset', userId, actorId });
      await this.sessions.endAllOf(tx, userId);
    });
    return password;
  }

  private async insert(
    tx: Transaction,
    draft: AccountDraft,
    secret: { actorId: string | null; password: string; mustChange: boolean },
  ): Promise<string> {
    await this.requireOrgan(tx, draft.organId);
    await this.requireOrgan(tx, draft.supervises);
    const hash = await this.passwords.hash(secret.password);
    const { loginName, displayName, organId, roles, post, phone, supervises, approves } = draft;
    const id = newId();
    const personal = [id, loginName, displayName, organId, post ?? null, phone ?? null];
    const powers = [roles, supervises ?? null, approves ?? []];
    try {
      await tx.query(
        `INSERT INTO users (id, login_name, display_name, organ_id, post, phone, roles, supervises, approves,
                            password_hash, must_change_password, password_changed_at, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12)`,
        [...personal, ...powers, hash, secret.mustChange, this.clock.now()],
      );
    } catch (error) {
      throw sqlStateOf(error) === UNIQUE_VIOLATION ? new LoginNameTaken() : error;
    }
    const opened = { userId: id, actorId: secret.actorId, rolesAfter: roles };
    await this.events.record(tx, { kind: 'accountOpened', ...opened });
    return id;
  }

  private async requireOrgan(tx: Transaction, id: string | undefined): Promise<void> {
    if (id !== undefined && !(await tx.existsBy(OrganEntity, { id }))) throw new UnknownOrgan();
  }

  private async change(tx: Transaction, sql: string, values: readonly unknown[]): Promise<void> {
    if ((await rowsOf(tx, sql, values)).length === 0) throw new AccountNotFound();
  }
}
