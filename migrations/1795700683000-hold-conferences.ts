import type { MigrationInterface, QueryRunner } from 'typeorm';

export class HoldConferences1795700683000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE conferences (
        id uuid PRIMARY KEY,
        organ_id text NOT NULL REFERENCES organs (id),
        title text NOT NULL,
        planned_on date NOT NULL,
        starts_at text,
        place text NOT NULL,
        participants jsonb NOT NULL,
        points jsonb NOT NULL,
        minutes_draft text,
        cancel_reason text,
        version integer NOT NULL,
        created_by uuid NOT NULL REFERENCES users (id),
        created_at timestamptz NOT NULL,
        changed_by uuid NOT NULL REFERENCES users (id),
        changed_at timestamptz NOT NULL
      );
      CREATE INDEX conferences_organ_planned ON conferences (organ_id, planned_on);
      CREATE INDEX conferences_created_by ON conferences (created_by);
      CREATE INDEX conferences_changed_by ON conferences (changed_by);

      CREATE TABLE conference_minutes (
        conference_id uuid NOT NULL REFERENCES conferences (id),
        edition integer NOT NULL CHECK (edition >= 1),
        text text NOT NULL,
        held_on date NOT NULL,
        reason text,
        sealed_on date NOT NULL,
        sealed_by uuid NOT NULL REFERENCES users (id),
        sealed_at timestamptz NOT NULL,
        PRIMARY KEY (conference_id, edition),
        CONSTRAINT conference_minutes_reason_check CHECK ((edition = 1) = (reason IS NULL))
      );
      CREATE INDEX conference_minutes_sealed_by ON conference_minutes (sealed_by);
      CREATE TRIGGER conference_minutes_append_only BEFORE UPDATE OR DELETE ON conference_minutes
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_past();

      CREATE TABLE conference_actions (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conferences (id),
        title text NOT NULL,
        organ_id text REFERENCES organs (id),
        user_id uuid REFERENCES users (id),
        due_on date NOT NULL,
        done_on date,
        done_note text,
        done_by uuid REFERENCES users (id),
        recorded_by uuid NOT NULL REFERENCES users (id),
        recorded_at timestamptz NOT NULL,
        CONSTRAINT conference_actions_owner_check CHECK ((organ_id IS NULL) <> (user_id IS NULL)),
        CONSTRAINT conference_actions_done_check CHECK ((done_on IS NULL) = (done_note IS NULL))
      );
      CREATE INDEX conference_actions_conference_id ON conference_actions (conference_id);
      CREATE INDEX conference_actions_open ON conference_actions (due_on) WHERE done_on IS NULL;
      CREATE INDEX conference_actions_organ_id ON conference_actions (organ_id);
      CREATE INDEX conference_actions_user_id ON conference_actions (user_id);
      CREATE INDEX conference_actions_done_by ON conference_actions (done_by);
      CREATE INDEX conference_actions_recorded_by ON conference_actions (recorded_by);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE conference_actions, conference_minutes, conferences');
  }
}
