import { Injectable } from '@nestjs/common';
import { stateOfOutstanding, type OutstandingNotice } from '@mingjing/domain';
import type { Transaction } from '@mingjing/platform/database';
import { OpenServiceEntity, type OpenServiceState } from './open-service.entity.js';

/** Keeps what a case has still to serve in step with its journal. */
@Injectable()
export class OpenServiceProjector {
  async refresh(tx: Transaction, caseId: string, outstanding: readonly OutstandingNotice[]): Promise<void> {
    await tx.delete(OpenServiceEntity, { caseId });
    const rows = outstanding.map((notice, position) => ({ caseId, position, ...rowOf(notice) }));
    if (rows.length > 0) await tx.insert(OpenServiceEntity, rows);
  }
}

function rowOf(notice: OutstandingNotice): Omit<OpenServiceEntity, 'caseId' | 'position'> {
  const { document, act, to, name, since, failed, publishedUntil } = notice;
  const last = failed.at(-1);
  return {
    ...{ document, act, recipient: to, name, since, publishedUntil },
    // What is listed here has not been served.
    state: stateOfOutstanding(notice) as OpenServiceState,
    failed: failed.length,
    lastFailedOn: last?.on ?? null,
    lastFailure: last?.reason ?? null,
  };
}
