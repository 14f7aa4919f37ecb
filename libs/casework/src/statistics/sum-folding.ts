import { Injectable } from '@nestjs/common';
import { Database, rowsOf } from '@mingjing/platform/database';

/** Brings the rows of each sum together, organ by organ; what acts add meanwhile stays for the next time. */
@Injectable()
export class SumFolding {
  constructor(private readonly database: Database) {}

  /** Answers how many rows were brought together. */
  async fold(): Promise<number> {
    const organs = await rowsOf<{ organId: string }>(
      this.database.manager,
      'SELECT DISTINCT organ_id AS "organId" FROM count_sums WHERE NOT folded ORDER BY 1',
    );
    let rows = 0;
    for (const { organId } of organs) {
      const [folded] = await rowsOf<{ rows: number }>(this.database.manager, foldOrgan, [organId]);
      rows += folded?.rows ?? 0;
    }
    return rows;
  }
}

const foldOrgan = `
  WITH gone AS (
    DELETE FROM count_sums WHERE organ_id = $1
    RETURNING procedure, measure, span, starts_on, facet, value, count, amount),
  kept AS (
  INSERT INTO count_sums (organ_id, procedure, measure, span, starts_on, facet, value, count, amount, folded)
  SELECT $1, procedure, measure, span, starts_on, facet, value, sum(count), sum(amount), true
    FROM gone GROUP BY procedure, measure, span, starts_on, facet, value
  HAVING sum(count) <> 0 OR sum(amount) <> 0)
  SELECT count(*)::int AS rows FROM gone`;
