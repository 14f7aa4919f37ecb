import { Injectable } from '@nestjs/common';
import type { CalendarDate, ProcedureName } from '@mingjing/domain';
import { Database, rowsOf } from '@mingjing/platform/database';

interface Whose {
  readonly organIds: readonly string[];
  readonly procedures: readonly ProcedureName[];
}

/** What today alone makes red: open cases past their next duty, due within three working days, and before approvers. */
export interface LiveFigures {
  readonly overdue: number;
  readonly dueSoon: number;
  readonly awaitingApproval: number;
}

/** An officer's open cases with a duty that is over; null: nobody has been given them. */
export interface OfficerOverdue {
  readonly officerId: string | null;
  readonly overdue: number;
}

interface OfficerDue extends OfficerOverdue {
  readonly dueSoon: number;
}

const open = 'c.organ_id = ANY($1) AND c.procedure = ANY($2) AND c.closed_on IS NULL';

/** The few figures that no maintained sum can hold, because a day passes without an act. */
@Injectable()
export class LiveCounts {
  constructor(private readonly database: Database) {}

  async read(
    whose: Whose,
    days: { readonly today: CalendarDate; readonly soonOn: CalendarDate },
  ): Promise<{ readonly live: LiveFigures; readonly overdueByOfficer: readonly OfficerOverdue[] }> {
    const [due, awaitingApproval] = await Promise.all([this.due(whose, days), this.awaiting(whose)]);
    const sum = (name: 'overdue' | 'dueSoon'): number => due.reduce((total, each) => total + each[name], 0);
    return {
      live: { overdue: sum('overdue'), dueSoon: sum('dueSoon'), awaitingApproval },
      overdueByOfficer: due.map(({ officerId, overdue }) => ({ officerId, overdue })),
    };
  }

  private async due(
    { organIds, procedures }: Whose,
    { today, soonOn }: { readonly today: CalendarDate; readonly soonOn: CalendarDate },
  ): Promise<readonly OfficerDue[]> {
    return rowsOf<OfficerDue>(
      this.database.manager,
      `SELECT c.officer_id AS "officerId", count(*) FILTER (WHERE c.next_due_on < $3)::int AS overdue,
              count(*) FILTER (WHERE c.next_due_on >= $3)::int AS "dueSoon"
         FROM cases c WHERE ${open} AND c.next_due_on <= $4 GROUP BY c.officer_id`,
      [organIds, procedures, today, soonOn],
    );
  }

  private async awaiting({ organIds, procedures }: Whose): Promise<number> {
    const [row] = await rowsOf<{ count: number }>(
      this.database.manager,
      `SELECT count(DISTINCT p.case_id)::int AS count FROM proposals p JOIN cases c ON c.id = p.case_id
        WHERE p.status = 'pending' AND ${open}`,
      [organIds, procedures],
    );
    return row?.count ?? 0;
  }
}
