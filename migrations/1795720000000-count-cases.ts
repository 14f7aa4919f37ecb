import type { MigrationInterface, QueryRunner } from 'typeorm';

// What each case adds to the statistics, and the monthly sums of it. The cases there are already are counted by the
// catch-up of the next sweep, because only the program reads a journal.
export class CountCases1795720000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE case_counts (
        case_id uuid NOT NULL REFERENCES cases (id),
        measure text NOT NULL,
        key text NOT NULL,
        organ_id text NOT NULL,
        procedure text NOT NULL,
        on_day date,
        facets jsonb NOT NULL,
        amount numeric(16, 2) NOT NULL,
        PRIMARY KEY (case_id, measure, key)
      );
      CREATE INDEX case_counts_measure_day ON case_counts (measure, on_day, case_id);
      CREATE TABLE count_sums (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        organ_id text NOT NULL,
        procedure text NOT NULL,
        measure text NOT NULL,
        month date,
        facet text NOT NULL,
        value text NOT NULL,
        count bigint NOT NULL,
        amount numeric(18, 2) NOT NULL,
        folded boolean NOT NULL DEFAULT false
      );
      CREATE INDEX count_sums_organ_month
        ON count_sums (organ_id, procedure, measure, facet, month) INCLUDE (value, count, amount);
      CREATE INDEX count_sums_unfolded ON count_sums (organ_id) WHERE NOT folded;
      DROP INDEX cases_organ_next_due;
      CREATE INDEX cases_organ_next_due ON cases (organ_id, next_due_on, id) INCLUDE (procedure, officer_id)
        WHERE closed_on IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE count_sums; DROP TABLE case_counts;
      DELETE FROM system_state WHERE key = 'countedCases';
      DROP INDEX cases_organ_next_due;
      CREATE INDEX cases_organ_next_due ON cases (organ_id, next_due_on, id) WHERE closed_on IS NULL`);
  }
}
