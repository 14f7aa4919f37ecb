import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepRulesOfOrgans1795700650000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organ_rule_changes (
        organ_id text NOT NULL REFERENCES organs (id),
        version integer NOT NULL CHECK (version >= 0),
        rules jsonb NOT NULL,
        changed_by uuid REFERENCES users (id),
        changed_at timestamptz NOT NULL,
        PRIMARY KEY (organ_id, version)
      );
      CREATE INDEX organ_rule_changes_changed_by ON organ_rule_changes (changed_by);
      CREATE TRIGGER organ_rule_changes_append_only BEFORE UPDATE OR DELETE ON organ_rule_changes
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_past();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE organ_rule_changes');
  }
}
