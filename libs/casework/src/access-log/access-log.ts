import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { Database } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';

/** What a route gives access to; `other` is what only a refusal tells of. */
export const accessKinds = ['case', 'list', 'file', 'export', 'account', 'other'] as const;
export type AccessKind = (typeof accessKinds)[number];

export interface Access {
  readonly kind: AccessKind;
  readonly userId: string | null;
  readonly requestId: string;
  readonly method: string;
  /** The pattern of the route; the case alone is named. */
  readonly route: string;
  readonly caseId: string | null;
  readonly act: string | null;
  readonly status: number;
  /** Codes of what was refused and why. */
  readonly refusals: readonly string[] | null;
}

/** Who looked at what, and what was refused to whom. Written outside of transactions: a refusal leaves a trace although nothing was done. */
@Injectable()
export class AccessLog {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async record(access: Access): Promise<void> {
    const { kind, userId, requestId, method, route, caseId, act, status, refusals } = access;
    await this.database.manager.query(
      `INSERT INTO access_log (id, at, user_id, request_id, method, route, case_id, act, status, refusals, kind)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        newId(),
        this.clock.now(),
        userId,
        requestId,
        method,
        route,
        caseId,
        act,
        status,
        refusals && JSON.stringify(refusals),
        kind,
      ],
    );
  }
}
