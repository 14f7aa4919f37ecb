import { Inject, Injectable } from '@nestjs/common';
import type { Role } from '@mingjing/domain';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import type { Transaction } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';

export const accountEventKinds = [
  'signedIn',
  'signInRefused',
  'locked',
  'unlocked',
  'passwordChanged',
  'passwordReset',
  'accountOpened',
  'powersChanged',
  'accountClosed',
  'accountReopened',
] as const;
export type AccountEventKind = (typeof accountEventKinds)[number];

export interface AccountEvent {
  readonly kind: AccountEventKind;
  /** Whose account; null where a name was tried that is none, and the name is not kept. */
  readonly userId: string | null;
  /** Who did it; null where nobody was signed in. */
  readonly actorId: string | null;
  readonly address?: string;
  readonly rolesBefore?: readonly Role[];
  readonly rolesAfter?: readonly Role[];
}

/** What happens to accounts and at the door; rows are added in the transaction of what they tell, and never changed. */
@Injectable()
export class AccountEvents {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  async record(tx: Transaction, event: AccountEvent): Promise<void> {
    const { kind, userId, actorId, address = null, rolesBefore = null, rolesAfter = null } = event;
    await tx.query(
      `INSERT INTO account_events (id, at, kind, user_id, actor_id, address, roles_before, roles_after)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [newId(), this.clock.now(), kind, userId, actorId, address, rolesBefore, rolesAfter],
    );
  }
}
