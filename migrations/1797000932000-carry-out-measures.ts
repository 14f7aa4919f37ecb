import type { MigrationInterface, QueryRunner } from 'typeorm';

// What became of the measures of an analysis; nothing recorded it so far, so they wait.
export class CarryOutMeasures1797000932000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE case_lessons ADD measures_done_on date, ADD measures_done text;
      CREATE INDEX case_lessons_measures ON case_lessons (measures_due_on)
       WHERE measures IS NOT NULL AND measures_done_on IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX case_lessons_measures;
      ALTER TABLE case_lessons DROP measures_done, DROP measures_done_on`);
  }
}
