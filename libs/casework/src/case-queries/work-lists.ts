import { Injectable } from '@nestjs/common';
import type { CalendarDate, Role } from '@mingjing/domain';
import { Today } from '@mingjing/platform/clock';
import { Database } from '@mingjing/platform/database';
import { coversAct, coversDay, mayStandIn } from '../approvals/index.js';
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
  /** The approver who is away and for whom the actor decides. */
  readonly onBehalfOf: string | null;
}

interface Selection {
  readonly where: string;
  readonly params: readonly unknown[];
  /** The name of the approver in whose place the actor stands. */
  readonly onBehalfOf?: string;
}

const standsInFor = `delegations d JOIN users delegator ON delegator.id = d.delegator_id
        JOIN users delegate ON delegate.id = d.delegate_id
       WHERE d.delegate_id = $1 AND ${coversDay('d', '$2')} AND ${mayStandIn('delegate', 'delegator')}`;
const ofProposal = `${standsInFor} AND d.delegator_id = ANY(p.approver_ids) AND ${coversAct('d', 'p.act')}`;

/** What waits for whom: proposals and their approvers. */
@Injectable()
export class WorkLists {
  constructor(
    private readonly database: Database,
    private readonly today: Today,
  ) {}

  /** Proposals that wait for the actor, or for somebody in whose place the actor stands; the nearest legal date first. */
  async approvals({ id }: Performer): Promise<ApprovalRow[]> {
    const tx = this.database.manager;
    const today = await this.today.today(tx);
    const away = await tx.query<{ id: string }[]>(`SELECT d.delegator_id AS id FROM ${standsInFor}`, [
      id,
      today,
    ]);
    const own = 'p.approver_ids @> ARRAY[$1]::uuid[]';
    return this.proposals({
      where: `p.status = 'pending' AND p.approver_ids && $3::uuid[]
          AND (${own} OR (p.proposer_id <> $1 AND EXISTS (SELECT 1 FROM ${ofProposal})))`,
      params: [id, today, [id, ...away.map((each) => each.id)]],
      onBehalfOf: `CASE WHEN ${own} THEN NULL
          ELSE (SELECT delegator.display_name FROM ${ofProposal} ORDER BY d.from_on, d.id LIMIT 1) END`,
    });
  }

  /** Proposals the actor made, newest first. */
  async proposed({ id }: Performer): Promise<ApprovalRow[]> {
    return this.proposals({ where: 'p.proposer_id = $1', params: [id] });
  }

  private async proposals({ where, params, onBehalfOf = 'NULL' }: Selection): Promise<ApprovalRow[]> {
    return this.database.manager.query<ApprovalRow[]>(
      `SELECT p.id, p.case_id AS "caseId", c.number AS "caseNumber", c.title AS "caseTitle", c.version, p.act, p.payload,
              p.reasons, u.display_name AS "proposerName", p.proposed_on::text AS "proposedOn", p.chain, p.step, p.status,
              c.next_due_on::text AS "nextDueOn", ${onBehalfOf} AS "onBehalfOf"
         FROM proposals p JOIN cases c ON c.id = p.case_id JOIN users u ON u.id = p.proposer_id
        WHERE ${where} ORDER BY c.next_due_on NULLS LAST, p.id DESC LIMIT 200`,
      [...params],
    );
  }
}
