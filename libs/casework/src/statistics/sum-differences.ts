import { Injectable } from '@nestjs/common';
import { Database, rowsOf } from '@mingjing/platform/database';
import type { SumSpan } from './count-rows.js';

export interface SumDifference {
  readonly organId: string;
  readonly procedure: string;
  readonly measure: string;
  readonly span: SumSpan;
  readonly startsOn: string | null;
  readonly facet: string;
  readonly value: string;
  /** What the sums say, and what counting every case anew says. */
  readonly summed: number;
  readonly counted: number;
}

const MOST = 20;

/** Compares the sums with a full recount of all cases. */
@Injectable()
export class SumDifferences {
  constructor(private readonly database: Database) {}

  async find(): Promise<readonly SumDifference[]> {
    return rowsOf<SumDifference>(
      this.database.manager,
      `WITH each AS (
         SELECT organ_id, procedure, measure, on_day, '' AS facet, '' AS value, amount FROM case_counts
         UNION ALL
         SELECT organ_id, procedure, measure, on_day, one.key, one.value, amount
           FROM case_counts, jsonb_each_text(facets) one),
       counted AS (
         SELECT organ_id, procedure, measure, CASE WHEN on_day IS NULL THEN 'now' ELSE length.span END AS span,
                date_trunc(length.span, on_day)::date AS starts_on, facet, value, count(*) AS n, sum(amount) AS amount
           FROM each, (VALUES ('month'), ('year')) AS length(span)
          WHERE on_day IS NOT NULL OR length.span = 'month'
          GROUP BY 1, 2, 3, 4, 5, 6, 7),
       summed AS (
         SELECT organ_id, procedure, measure, span, starts_on, facet, value, sum(count) AS n, sum(amount) AS amount
           FROM count_sums GROUP BY 1, 2, 3, 4, 5, 6, 7)
       SELECT coalesce(s.organ_id, c.organ_id) AS "organId", coalesce(s.procedure, c.procedure) AS procedure,
              coalesce(s.measure, c.measure) AS measure, coalesce(s.span, c.span) AS span,
              coalesce(s.starts_on, c.starts_on)::text AS "startsOn",
              coalesce(s.facet, c.facet) AS facet, coalesce(s.value, c.value) AS value,
              coalesce(s.n, 0)::int AS summed, coalesce(c.n, 0)::int AS counted
         FROM summed s FULL JOIN counted c
           ON (s.organ_id, s.procedure, s.measure, s.span, s.facet, s.value)
            = (c.organ_id, c.procedure, c.measure, c.span, c.facet, c.value)
          AND coalesce(s.starts_on, '-infinity') = coalesce(c.starts_on, '-infinity')
        WHERE coalesce(s.n, 0) <> coalesce(c.n, 0) OR coalesce(s.amount, 0) <> coalesce(c.amount, 0)
        ORDER BY 1, 2, 3, 4, 5, 6, 7 LIMIT ${String(MOST)}`,
    );
  }
}
