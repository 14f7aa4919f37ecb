import { Injectable } from '@nestjs/common';
import type { CalendarDate, Counted, CountedCase, FormFlow, ProcedureName } from '@mingjing/domain';
import { rowsOf, type Transaction } from '@mingjing/platform/database';

export interface CountedPeriod {
  readonly organIds: readonly string[];
  readonly procedure: ProcedureName;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** What carries a case over into the period; null where nothing is. */
  readonly flow: FormFlow | null;
}

interface CountRow extends Counted {
  readonly caseId: string;
  readonly sued: boolean;
}

const BATCH = 500;

/** Reads what the cases of a period count: their ids at once, what they count a batch of cases at a time. */
@Injectable()
export class CountedCases {
  async *of(tx: Transaction, period: CountedPeriod): AsyncGenerator<readonly CountedCase[]> {
    const ids = await this.chosen(tx, period);
    for (let at = 0; at < ids.length; at += BATCH) {
      const rows = await this.batch(tx, period, ids.slice(at, at + BATCH));
      yield [...byCase(rows).values()];
    }
  }

  /** Cases with something in the period, or entered before it and not left before it. */
  private async chosen(
    tx: Transaction,
    { organIds, procedure, from, to, flow }: CountedPeriod,
  ): Promise<readonly string[]> {
    const rows = await rowsOf<{ caseId: string }>(
      tx,
      `SELECT case_id AS "caseId" FROM case_counts
        WHERE organ_id = ANY($1) AND procedure = $2 AND on_day BETWEEN $3 AND $4
       UNION
       SELECT c.case_id FROM case_counts c
        WHERE c.organ_id = ANY($1) AND c.procedure = $2 AND c.measure = ANY($5) AND c.on_day < $3
          AND NOT EXISTS (SELECT 1 FROM case_counts e
                           WHERE e.case_id = c.case_id AND e.measure = ANY($6) AND e.on_day < $3)
       ORDER BY 1`,
      [organIds, procedure, from, to, flow?.enters ?? [], flow?.leaves ?? []],
    );
    return rows.map(({ caseId }) => caseId);
  }

  private async batch(
    tx: Transaction,
    { procedure }: CountedPeriod,
    ids: readonly string[],
  ): Promise<readonly CountRow[]> {
    return rowsOf<CountRow>(
      tx,
      `SELECT c.case_id AS "caseId", c.measure, c.key, c.on_day::text AS "on", c.facets,
              c.amount::float8 AS amount,
              $2 = 'mediation' AND EXISTS (SELECT 1 FROM cases own JOIN cases suit USING (dispute_id)
                WHERE own.id = c.case_id AND suit.procedure = 'litigation') AS sued
         FROM case_counts c WHERE c.case_id = ANY($1::uuid[]) AND c.procedure = $2
        ORDER BY c.case_id, c.measure, c.key`,
      [ids, procedure],
    );
  }
}

function byCase(rows: readonly CountRow[]): ReadonlyMap<string, CountedCase> {
  const cases = new Map<string, { caseId: string; sued: boolean; counted: Counted[] }>();
  for (const { caseId, sued, ...counted } of rows) {
    const known = cases.get(caseId);
    if (known) known.counted.push(counted);
    else cases.set(caseId, { caseId, sued, counted: [counted] });
  }
  return cases;
}
