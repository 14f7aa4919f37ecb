import type { MigrationInterface, QueryRunner } from 'typeorm';

// The sums of years beside those of months: a board of ten years reads a tenth of the rows.
export class SumYears1797000900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE count_sums ADD COLUMN span text NOT NULL DEFAULT 'month';
      ALTER TABLE count_sums RENAME COLUMN month TO starts_on;
      UPDATE count_sums SET span = 'now' WHERE starts_on IS NULL;
      INSERT INTO count_sums (organ_id, procedure, measure, span, starts_on, facet, value, count, amount, folded)
      SELECT organ_id, procedure, measure, 'year', date_trunc('year', starts_on)::date AS year, facet, value,
             sum(count), sum(amount), true
        FROM count_sums WHERE starts_on IS NOT NULL
       GROUP BY organ_id, procedure, measure, year, facet, value;
      ALTER TABLE count_sums ALTER COLUMN span DROP DEFAULT,
        ADD CONSTRAINT count_sums_span CHECK ((span = 'now') = (starts_on IS NULL) AND span IN ('now', 'month', 'year'));
      DROP INDEX count_sums_organ_month;
      CREATE INDEX count_sums_organ_span
        ON count_sums (organ_id, procedure, measure, facet, span, starts_on) INCLUDE (value, count, amount)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX count_sums_organ_span;
      DELETE FROM count_sums WHERE span = 'year';
      ALTER TABLE count_sums DROP CONSTRAINT count_sums_span, DROP COLUMN span;
      ALTER TABLE count_sums RENAME COLUMN starts_on TO month;
      CREATE INDEX count_sums_organ_month
        ON count_sums (organ_id, procedure, measure, facet, month) INCLUDE (value, count, amount)`);
  }
}
