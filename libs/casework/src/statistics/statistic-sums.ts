import { Injectable } from '@nestjs/common';
import type { CalendarDate, Facet, Measure, ProcedureName, Split, Sum } from '@mingjing/domain';
import { Database, rowsOf } from '@mingjing/platform/database';
import { sumSpans, type MonthsAsked } from './sum-spans.js';

/** Whose sums. */
export interface SumOwner {
  readonly organIds: readonly string[];
  readonly procedures: readonly ProcedureName[];
}

/** Whose sums, of whole months; the first day of each month stands for it. */
export interface SumScope extends SumOwner {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export interface ProcedureSum extends Sum {
  readonly procedure: ProcedureName;
}

export interface MonthSum {
  readonly procedure: ProcedureName;
  readonly month: CalendarDate;
  readonly measure: Measure;
  readonly count: number;
}

export interface OrganSum {
  readonly organId: string;
  readonly measure: Measure;
  readonly count: number;
}

const splitsOf = (splits: readonly Split[]): [readonly Measure[], readonly (Facet | '')[]] => [
  splits.map(({ measure }) => measure),
  splits.map(({ facet }) => facet),
];

const asked = `(measure, facet) IN (SELECT * FROM unnest($3::text[], $4::text[]))`;
const counted = `sum(count)::int AS count`;
const whose = `organ_id = ANY($1) AND procedure = ANY($2)`;
const bySplit = `GROUP BY procedure, measure, facet, value HAVING sum(count) <> 0 OR sum(amount) <> 0
  ORDER BY procedure, measure, facet, count DESC, value`;

/** Reads the maintained sums; they never look at a case. */
@Injectable()
export class StatisticSums {
  constructor(private readonly database: Database) {}

  /** Of what happened in the months of the scope; without a beginning, of all up to its end. */
  async ofPeriod(
    { organIds, procedures, ...period }: SumOwner & MonthsAsked,
    splits: readonly Split[],
  ): Promise<readonly ProcedureSum[]> {
    const { years, months } = sumSpans(period);
    const rows = (when: string): string =>
      `SELECT procedure, measure, facet, value, count, amount FROM count_sums WHERE ${whose} AND ${asked} AND ${when}`;
    return rowsOf<ProcedureSum>(
      this.database.manager,
      `SELECT procedure, measure, facet, value, ${counted}, sum(amount)::float8 AS amount
         FROM (${rows(`span = 'year' AND starts_on BETWEEN $5::date AND $6::date`)}
               UNION ALL ${rows(`span = 'month' AND starts_on = ANY($7::date[])`)}) spans ${bySplit}`,
      [organIds, procedures, ...splitsOf(splits), ...years, months],
    );
  }

  /** Of what stands now, whatever the months. */
  async ofNow(
    { organIds, procedures }: SumOwner,
    splits: readonly Split[],
  ): Promise<readonly ProcedureSum[]> {
    return rowsOf<ProcedureSum>(
      this.database.manager,
      `SELECT procedure, measure, facet, value, ${counted}, sum(amount)::float8 AS amount FROM count_sums
        WHERE ${whose} AND ${asked} AND span = 'now' ${bySplit}`,
      [organIds, procedures, ...splitsOf(splits)],
    );
  }

  /** The whole of some measures in each month of the scope. */
  async byMonth(
    { organIds, procedures, from, to }: SumScope,
    measures: readonly Measure[],
  ): Promise<readonly MonthSum[]> {
    return rowsOf<MonthSum>(
      this.database.manager,
      `SELECT procedure, starts_on::text AS month, measure, ${counted} FROM count_sums
        WHERE ${whose} AND measure = ANY($3) AND facet = '' AND span = 'month' AND starts_on BETWEEN $4 AND $5
        GROUP BY procedure, starts_on, measure ORDER BY starts_on, procedure, measure`,
      [organIds, procedures, measures, from, to],
    );
  }

  /** What the cases of each organ add up to: open now, and received and concluded in the period. */
  async byOrgan({ organIds, procedures, from, to }: SumScope): Promise<readonly OrganSum[]> {
    const { years, months } = sumSpans({ from, to });
    const rows = (when: string): string =>
      `SELECT organ_id, measure, count FROM count_sums WHERE ${whose} AND facet = '' AND ${when}`;
    const happened = `measure IN ('received', 'concluded') AND span`;
    return rowsOf<OrganSum>(
      this.database.manager,
      `SELECT organ_id AS "organId", measure, ${counted}
         FROM (${rows(`measure = 'open' AND span = 'now'`)}
               UNION ALL ${rows(`${happened} = 'year' AND starts_on BETWEEN $3::date AND $4::date`)}
               UNION ALL ${rows(`${happened} = 'month' AND starts_on = ANY($5::date[])`)}) spans
        GROUP BY organ_id, measure HAVING sum(count) <> 0 ORDER BY organ_id, measure`,
      [organIds, procedures, ...years, months],
    );
  }
}
