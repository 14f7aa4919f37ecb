import { Injectable } from '@nestjs/common';
import type {
  Article,
  CalendarDate,
  DeadlineOwner,
  DeadlineStatus,
  ExplanationStep,
  Role,
  Unit,
} from '@mingjing/domain';
import { Today } from '@mingjing/platform/clock';
import { Database } from '@mingjing/platform/database';
import { CaseScopes } from '../people/index.js';
import type { Performer } from '../procedures/index.js';

export interface DueRow {
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly caseTitle: string;
  readonly phase: string;
  readonly officerId: string | null;
  readonly officerName: string | null;
  readonly rule: string;
  readonly keyName: string | null;
  readonly owner: DeadlineOwner;
  readonly status: DeadlineStatus;
  readonly article: Article;
  readonly unit: Unit;
  readonly dueOn: CalendarDate;
  readonly provisional: boolean;
  readonly needsVerification: boolean;
  readonly explanation: readonly ExplanationStep[];
}

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

/** What waits for whom: open clocks by due date, and proposals for their approvers. */
@Injectable()
export class WorkLists {
  constructor(
    private readonly database: Database,
    private readonly scopes: CaseScopes,
    private readonly today: Today,
  ) {}

  /** Open clocks of the cases the actor may see, earliest first; `mine`: of the cases assigned to the actor. */
  async due(
    actor: Performer,
    options: { mine: boolean; limit: number },
  ): Promise<{ today: CalendarDate; rows: DueRow[] }> {
    const seen = await this.scopes.condition(this.database.manager, actor, { alias: 'c' });
    const params: unknown[] = [...seen.params];
    const mine = options.mine ? `AND c.officer_id = $${String(params.push(actor.id))}` : '';
    const rows = await this.database.manager.query<DueRow[]>(
      `SELECT d.id, d.case_id AS "caseId", c.number AS "caseNumber", c.title AS "caseTitle", c.phase,
              c.officer_id AS "officerId", u.display_name AS "officerName", d.rule, p.name AS "keyName", d.owner, d.status,
              d.article, d.unit, d.due_on::text AS "dueOn", d.provisional, d.needs_verification AS "needsVerification", d.explanation
         FROM deadlines d JOIN cases c ON c.id = d.case_id
         LEFT JOIN users u ON u.id = c.officer_id
         LEFT JOIN case_parties p ON p.case_id = d.case_id AND p.key = d.key
        WHERE d.status IN ('running','missed') AND c.closed_on IS NULL AND d.kind <> 'estimate' AND ${seen.sql} ${mine}
        ORDER BY d.due_on, d.id LIMIT ${String(options.limit)}`,
      params,
    );
    return { today: await this.today.today(), rows };
  }

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
