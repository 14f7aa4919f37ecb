import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepCourts1795700680000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE courts (
        id text PRIMARY KEY,
        name text NOT NULL CONSTRAINT courts_name_key UNIQUE,
        level text NOT NULL CHECK (level IN ('basic','intermediate','high','supreme')),
        region text NOT NULL,
        active boolean NOT NULL,
        version integer NOT NULL,
        changed_by uuid REFERENCES users (id),
        changed_at timestamptz NOT NULL
      );
      CREATE INDEX courts_changed_by ON courts (changed_by);

      CREATE TABLE court_changes (
        court_id text NOT NULL REFERENCES courts (id),
        version integer NOT NULL CHECK (version >= 1),
        name text NOT NULL,
        level text NOT NULL,
        region text NOT NULL,
        active boolean NOT NULL,
        changed_by uuid REFERENCES users (id),
        changed_at timestamptz NOT NULL,
        PRIMARY KEY (court_id, version)
      );
      CREATE INDEX court_changes_changed_by ON court_changes (changed_by);
      CREATE TRIGGER court_changes_append_only BEFORE UPDATE OR DELETE ON court_changes
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_past();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE court_changes, courts');
  }
}
