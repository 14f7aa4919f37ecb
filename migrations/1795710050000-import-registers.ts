import type { MigrationInterface, QueryRunner } from 'typeorm';

// Cases of an old register are taken over once each; nothing of before was.
export class ImportRegisters1795710050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE cases ADD COLUMN imported boolean NOT NULL DEFAULT false, ADD COLUMN old_number text;
      CREATE UNIQUE INDEX cases_old_number ON cases (organ_id, procedure, old_number) WHERE old_number IS NOT NULL;
      CREATE TABLE register_imports (
        id uuid PRIMARY KEY,
        organ_id text NOT NULL REFERENCES organs (id),
        office_id text NOT NULL REFERENCES organs (id),
        procedure text NOT NULL,
        file_name text NOT NULL,
        header_print text NOT NULL,
        columns jsonb NOT NULL,
        mapping jsonb NOT NULL,
        state text NOT NULL CHECK (state IN ('mapping','checking','checked','importing','imported','cancelled')),
        total integer NOT NULL,
        done integer NOT NULL,
        created_by uuid NOT NULL REFERENCES users (id),
        started_by uuid REFERENCES users (id),
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX register_imports_office ON register_imports (office_id, created_at);
      CREATE INDEX register_imports_work ON register_imports (updated_at) WHERE state IN ('checking','importing');
      CREATE INDEX register_imports_created_by ON register_imports (created_by);
      CREATE INDEX register_imports_started_by ON register_imports (started_by);
      CREATE TABLE register_import_rows (
        import_id uuid NOT NULL REFERENCES register_imports (id) ON DELETE CASCADE,
        "row" integer NOT NULL,
        cells jsonb NOT NULL,
        state text NOT NULL CHECK (state IN ('read','ok','warning','error','imported','unchanged')),
        old_number text,
        findings jsonb NOT NULL,
        case_id uuid REFERENCES cases (id),
        PRIMARY KEY (import_id, "row")
      );
      CREATE INDEX register_import_rows_state ON register_import_rows (import_id, state, "row");
      CREATE INDEX register_import_rows_number ON register_import_rows (import_id, old_number);
      CREATE INDEX register_import_rows_case_id ON register_import_rows (case_id);
      CREATE TABLE register_mappings (
        office_id text NOT NULL REFERENCES organs (id),
        procedure text NOT NULL,
        header_print text NOT NULL,
        mapping jsonb NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (office_id, procedure, header_print)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE register_mappings, register_import_rows, register_imports;
      DROP INDEX cases_old_number;
      ALTER TABLE cases DROP COLUMN imported, DROP COLUMN old_number`);
  }
}
