import { Injectable } from '@nestjs/common';
import { Database } from '@mingjing/platform/database';
import type { AccessKind } from '../access-log/index.js';
import {
  recordBatches,
  RecordConditions,
  recordPage,
  type RecordCursor,
  type RecordList,
  type RecordPage,
} from './record-pages.js';
import { casesOf, instantsOf, peopleOf, type RecordScope } from './record-scopes.js';

/** What was done: a case read or acted upon, a list, a file or an export fetched, an account looked at or changed. */
export const accessWays = ['case', 'act', 'list', 'file', 'export', 'account', 'other'] as const;
export type AccessWay = (typeof accessWays)[number];
export const accessResults = ['allowed', 'refused'] as const;
export type AccessResult = (typeof accessResults)[number];

export interface AccessFilter extends RecordScope {
  readonly way?: AccessWay | undefined;
  readonly result?: AccessResult | undefined;
}

export interface AccessRow {
  readonly id: string;
  readonly at: Date;
  readonly userName: string | null;
  readonly organName: string | null;
  readonly kind: AccessKind;
  readonly method: string;
  readonly route: string;
  readonly caseNumber: string | null;
  readonly act: string | null;
  readonly status: number;
  readonly refusals: readonly string[] | null;
  readonly requestId: string;
}

const ways: Readonly<Record<AccessWay, string>> = {
  case: `r.kind = 'case' AND r.method = 'GET'`,
  act: `r.kind = 'case' AND r.method <> 'GET'`,
  list: `r.kind = 'list'`,
  file: `r.kind = 'file'`,
  export: `r.kind = 'export'`,
  account: `r.kind = 'account'`,
  other: `r.kind = 'other'`,
};

/** Who looked at what and what was refused to whom, as the access log has it. */
@Injectable()
export class AccessRecords {
  constructor(private readonly database: Database) {}

  async page(
    filter: AccessFilter,
    page: { readonly after?: RecordCursor | undefined; readonly limit: number },
  ): Promise<RecordPage<AccessRow>> {
    return recordPage<AccessRow>(this.database.manager, await this.list(filter), page);
  }

  /** All of them, so many at a time. */
  async *batches(filter: AccessFilter, size: number): AsyncGenerator<readonly AccessRow[]> {
    yield* recordBatches<AccessRow>(this.database.manager, await this.list(filter), size);
  }

  private async list(filter: AccessFilter): Promise<RecordList> {
    const tx = this.database.manager;
    const { since, until } = instantsOf(filter);
    const conditions = new RecordConditions()
      .and(since, (p) => `r.at >= ${p}::timestamptz`)
      .and(until, (p) => `r.at < ${p}::timestamptz`)
      .and(await peopleOf(tx, filter), (p) => `r.user_id = ANY(${p}::uuid[])`)
      .and(await casesOf(tx, filter), (p) => `r.case_id = ANY(${p}::uuid[])`)
      .when(filter.way !== undefined, filter.way ? ways[filter.way] : 'true')
      .when(filter.result === 'allowed', 'r.status < 400')
      .when(filter.result === 'refused', 'r.status >= 400');
    return {
      columns: `r.at, u.display_name AS "userName", o.name AS "organName", r.kind, r.method, r.route,
        c.number AS "caseNumber", r.act, r.status, r.refusals, r.request_id AS "requestId"`,
      from: 'access_log r',
      beside: `LEFT JOIN users u ON u.id = r.user_id LEFT JOIN organs o ON o.id = u.organ_id
        LEFT JOIN cases c ON c.id = r.case_id`,
      key: 'at',
      conditions,
    };
  }
}
