import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDictionariesAndPolicyChanges1795700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE dictionary_entries (
        kind text NOT NULL CHECK (kind IN ('category','matter','correctionItem','declineGround')),
        code text NOT NULL CHECK (code ~ '^[a-z][A-Za-z0-9]{0,39}$'),
        version integer NOT NULL CHECK (version > 0),
        zh text NOT NULL,
        en text NOT NULL,
        law text,
        law_at text,
        wording text,
        condition text CHECK (condition IN ('definiteParties','interest','concreteRequest','inTime','withinScope',
          'ownJurisdiction','notAlreadyAccepted')),
        form_row integer CHECK (form_row > 0),
        successor text,
        position integer NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        changed_by uuid REFERENCES users (id),
        changed_at timestamptz NOT NULL,
        PRIMARY KEY (kind, code, version),
        CONSTRAINT dictionary_entries_article_check CHECK ((law IS NULL) = (law_at IS NULL))
      );
      CREATE INDEX dictionary_entries_changed_by ON dictionary_entries (changed_by);

      CREATE TABLE reminder_policy_changes (
        version integer PRIMARY KEY CHECK (version > 0),
        steps jsonb NOT NULL,
        changed_by uuid REFERENCES users (id),
        changed_at timestamptz NOT NULL
      );
      CREATE INDEX reminder_policy_changes_changed_by ON reminder_policy_changes (changed_by);
      INSERT INTO reminder_policy_changes (version, steps, changed_at)
      SELECT 1, coalesce(jsonb_agg(jsonb_build_object('step', step, 'days', days, 'audience', audience,
               'daily', daily, 'active', active) ORDER BY days, step), '[]'), now()
        FROM reminder_policy;

      CREATE FUNCTION refuse_change_of_past() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'what was in force stays on record'; END $$;
      CREATE TRIGGER dictionary_entries_append_only BEFORE UPDATE OR DELETE ON dictionary_entries
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_past();
      CREATE TRIGGER reminder_policy_changes_append_only BEFORE UPDATE OR DELETE ON reminder_policy_changes
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_past();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE dictionary_entries, reminder_policy_changes;
      DROP FUNCTION refuse_change_of_past()`);
  }
}
