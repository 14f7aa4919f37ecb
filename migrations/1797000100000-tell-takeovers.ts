import type { MigrationInterface, QueryRunner } from 'typeorm';

// A file that is on its way is not taken in twice; a case keeps the line it came from when the rows of the file go.
export class TellTakeovers1797000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE register_imports ADD COLUMN content_print text;
      CREATE INDEX register_imports_content ON register_imports (office_id, procedure, content_print)
        WHERE state IN ('mapping','checking','checked','importing');
      CREATE TABLE case_takeovers (
        case_id uuid PRIMARY KEY REFERENCES cases (id),
        file_name text NOT NULL,
        "row" integer NOT NULL
      );
      INSERT INTO case_takeovers (case_id, file_name, "row")
        SELECT r.case_id, i.file_name, r."row" FROM register_import_rows r JOIN register_imports i ON i.id = r.import_id
         WHERE r.state = 'imported' AND r.case_id IS NOT NULL;
      CREATE INDEX cases_imported ON cases (received_on, id) WHERE imported`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX cases_imported;
      DROP TABLE case_takeovers;
      DROP INDEX register_imports_content;
      ALTER TABLE register_imports DROP COLUMN content_print`);
  }
}
