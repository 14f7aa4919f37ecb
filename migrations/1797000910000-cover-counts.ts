import type { MigrationInterface, QueryRunner } from 'typeorm';

// The cases behind a part of a figure are found within the index; without statistics of the parts every plan expected
// a two-hundredth of the rows.
export class CoverCounts1797000910000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX case_counts_measure_day;
      CREATE INDEX case_counts_measure_day ON case_counts (measure, on_day, case_id) INCLUDE (facets);
      CREATE STATISTICS case_counts_parts ON (facets->>'corrected'), (facets->>'onTime'), (facets->>'outcome'),
        (facets->>'mediated'), (facets->>'extended'), (facets->>'lost') FROM case_counts`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP STATISTICS case_counts_parts;
      DROP INDEX case_counts_measure_day;
      CREATE INDEX case_counts_measure_day ON case_counts (measure, on_day, case_id)`);
  }
}
