import type { MigrationInterface, QueryRunner } from 'typeorm';

// The register of who came to court is read over all cases; one of them is rebuilt whenever its journal changes it.
export class RegisterAppearances1795700690001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE court_appearances (
        case_id uuid NOT NULL REFERENCES cases (id),
        hearing text NOT NULL,
        instance text NOT NULL,
        day date NOT NULL,
        held boolean NOT NULL,
        ordered boolean NOT NULL,
        attended boolean NOT NULL,
        left_early boolean NOT NULL,
        spoke boolean NOT NULL,
        head_name text,
        head_post text,
        head_of text,
        absence text,
        PRIMARY KEY (case_id, hearing)
      );
      CREATE INDEX court_appearances_day ON court_appearances (day, case_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE court_appearances');
  }
}
