import { Injectable } from '@nestjs/common';
import type { Role } from '@mingjing/domain';
import { Database } from '@mingjing/platform/database';
import type { AccountEventKind } from '../account-events/index.js';
import {
  recordBatches,
  RecordConditions,
  recordPage,
  type RecordCursor,
  type RecordList,
  type RecordPage,
} from './record-pages.js';
import { instantsOf, peopleOf, type RecordScope } from './record-scopes.js';

export interface AccountFilter extends Omit<RecordScope, 'caseNumber'> {
  readonly kind?: AccountEventKind | undefined;
}

export interface AccountRow {
  readonly id: string;
  readonly at: Date;
  readonly kind: AccountEventKind;
  /** Null where a name was tried that is no account. */
  readonly userName: string | null;
  readonly loginName: string | null;
  readonly organName: string | null;
  /** Null where nobody was signed in. */
  readonly actorName: string | null;
  readonly address: string | null;
  readonly rolesBefore: readonly Role[] | null;
  readonly rolesAfter: readonly Role[] | null;
}

/** Who signed in, who failed to, and what was changed about accounts. */
@Injectable()
export class AccountRecords {
  constructor(private readonly database: Database) {}

  async page(
    filter: AccountFilter,
    page: { readonly after?: RecordCursor | undefined; readonly limit: number },
  ): Promise<RecordPage<AccountRow>> {
    return recordPage<AccountRow>(this.database.manager, await this.list(filter), page);
  }

  /** All of them, so many at a time. */
  async *batches(filter: AccountFilter, size: number): AsyncGenerator<readonly AccountRow[]> {
    yield* recordBatches<AccountRow>(this.database.manager, await this.list(filter), size);
  }

  private async list(filter: AccountFilter): Promise<RecordList> {
    const { since, until } = instantsOf(filter);
    const people = await peopleOf(this.database.manager, filter);
    const conditions = new RecordConditions()
      .and(since, (p) => `r.at >= ${p}::timestamptz`)
      .and(until, (p) => `r.at < ${p}::timestamptz`)
      .and(people, (p) => `(r.user_id = ANY(${p}::uuid[]) OR r.actor_id = ANY(${p}::uuid[]))`)
      .and(filter.kind, (p) => `r.kind = ${p}`);
    return {
      columns: `r.at, r.kind, u.display_name AS "userName", u.login_name AS "loginName", o.name AS "organName",
        a.display_name AS "actorName", r.address, r.roles_before AS "rolesBefore", r.roles_after AS "rolesAfter"`,
      from: 'account_events r',
      beside: `LEFT JOIN users u ON u.id = r.user_id LEFT JOIN organs o ON o.id = u.organ_id
        LEFT JOIN users a ON a.id = r.actor_id`,
      key: 'at',
      conditions,
    };
  }
}
