import { Injectable } from '@nestjs/common';
import { Database, rowsOf } from '@mingjing/platform/database';
import { AccountEvents } from '../account-events/index.js';
import { Passwords } from '../people/index.js';
import { WrongCredentials } from './session-errors.js';
import { Sessions, type NewSession } from './sessions.js';
import { SignInThrottle } from './sign-in-throttle.js';

export interface Credentials {
  readonly loginName: string;
  readonly password: string;
  readonly address: string;
}

/** Lets people in by name and password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly throttle: SignInThrottle,
    private readonly events: AccountEvents,
  ) {}

  async enter({ loginName, password, address }: Credentials): Promise<NewSession> {
    await this.throttle.enter(loginName, address);
    const [user] = await rowsOf<{ id: string; hash: string }>(
      this.database.manager,
      'SELECT id, password_hash AS hash FROM users WHERE login_name = $1 AND active',
      [loginName],
    );
    const right = user
      ? await this.passwords.matches(user.hash, password)
      : await this.passwords.pretend(password);
    if (!user || !right) {
      const tried = { kind: 'signInRefused', userId: user?.id ?? null, actorId: null, address } as const;
      await this.events.record(this.database.manager, tried);
      throw new WrongCredentials();
    }
    return this.database.transaction(async (tx) => {
      await this.throttle.forget(tx, loginName);
      await this.events.record(tx, { kind: 'signedIn', userId: user.id, actorId: user.id, address });
      return this.sessions.open(tx, user.id, address);
    });
  }
}
