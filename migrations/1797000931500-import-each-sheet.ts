import type { MigrationInterface, QueryRunner } from 'typeorm';

// A workbook with a register for each year is brought once; of those brought before the first sheet alone was read.
export class ImportEachSheet1797000931500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE register_imports ADD COLUMN sheet text, ADD COLUMN unread_sheets jsonb NOT NULL DEFAULT '[]';
      ALTER TABLE register_imports ALTER COLUMN unread_sheets DROP DEFAULT`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE register_imports DROP COLUMN sheet, DROP COLUMN unread_sheets');
  }
}
