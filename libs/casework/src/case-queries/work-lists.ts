import { Injectable } from '@nestjs/common';
import type { CalendarDate, Role } from '@mingjing/domain';
import { Database } from '@mingjing/platform/database';
import type { Performer } from '../procedures/index.js';

export interface ApprovalRow {
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly caseTitle: string;
  readonly version: number;
  readonly act: string;
  readonly payload: unknown;
  readonly reasons: string | null;
  readonly proposerName: string;
  readonly proposedOn: CalendarDate;
  readonly chain: readonly Role[];
  readonly step: number;
  readonly status: string;
  readonly nextDueOn: CalendarDate | null;
}

/** What waits for whom: proposals and their approvers. */
@Injectable()
export class WorkLists {
  constructor(private readonly database: Database) {}

  /** Proposals that wait for the actor, those with the nearest legal date first. */
  async approvals(actor: Performer): Promise<ApprovalRow[]> {
    return this.proposals(`p.status = 'pending' AND p.approver_ids @> ARRAY[$1]::uuid[]`, actor.id);
  }

  /** Proposals the actor made, newest first. */
  async proposed(actor: Performer): Promise<ApprovalRow[]> {
    return this.proposals('p.proposer_id = $1', actor.id);
  }

  private async proposals(where: string, actorId: string): Promise<ApprovalRow[]> {
    return this.database.manager.query<ApprovalRow[]>(
      `SELECT p.id, p.case_id AS "caseId", c.number AS "caseNumber", c.title AS "caseTitle", c.version, p.act, p.payload,
              p.reasons, u.display_name AS "proposerName", p.proposed_on::text AS "proposedOn", p.chain, p.step, p.status,
              c.next_due_on::text AS "nextDueOn"
         FROM proposals p JOIN cases c ON c.id = p.case_id JOIN users u ON u.id = p.proposer_id
        WHERE ${where} ORDER BY c.next_due_on NULLS LAST, p.id DESC LIMIT 200`,
      [actorId],
    );
  }
}
