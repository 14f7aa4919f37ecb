import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EngageCounsel1795700681000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE counsels (
        id uuid PRIMARY KEY,
        organ_id text NOT NULL REFERENCES organs (id),
        user_id uuid CONSTRAINT counsels_user_id_key UNIQUE REFERENCES users (id),
        name text NOT NULL,
        firm text NOT NULL,
        phone text,
        fields text[] NOT NULL,
        version integer NOT NULL,
        changed_by uuid REFERENCES users (id),
        changed_at timestamptz NOT NULL,
        CONSTRAINT counsels_organ_name_key UNIQUE (organ_id, name)
      );
      CREATE INDEX counsels_changed_by ON counsels (changed_by);

      CREATE TABLE counsel_engagements (
        counsel_id uuid NOT NULL REFERENCES counsels (id),
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        ended_on date,
        end_reason text,
        recorded_by uuid REFERENCES users (id),
        recorded_at timestamptz NOT NULL,
        ended_by uuid REFERENCES users (id),
        PRIMARY KEY (counsel_id, starts_on),
        CONSTRAINT counsel_engagements_term_check CHECK (ends_on > starts_on),
        CONSTRAINT counsel_engagements_end_check CHECK ((ended_on IS NULL) = (end_reason IS NULL))
      );
      CREATE INDEX counsel_engagements_ends_on ON counsel_engagements (ends_on);
      CREATE INDEX counsel_engagements_recorded_by ON counsel_engagements (recorded_by);
      CREATE INDEX counsel_engagements_ended_by ON counsel_engagements (ended_by);

      CREATE TABLE counsel_changes (
        counsel_id uuid NOT NULL REFERENCES counsels (id),
        version integer NOT NULL CHECK (version >= 1),
        content jsonb NOT NULL,
        changed_by uuid REFERENCES users (id),
        changed_at timestamptz NOT NULL,
        PRIMARY KEY (counsel_id, version)
      );
      CREATE INDEX counsel_changes_changed_by ON counsel_changes (changed_by);
      CREATE TRIGGER counsel_changes_append_only BEFORE UPDATE OR DELETE ON counsel_changes
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_past();

      CREATE TABLE counsel_conflicts (
        id uuid PRIMARY KEY,
        counsel_id uuid NOT NULL REFERENCES counsels (id),
        kind text NOT NULL CHECK (kind IN ('actsForParty','againstOrgan')),
        party_name text,
        organ_id text REFERENCES organs (id),
        note text NOT NULL,
        recorded_by uuid NOT NULL REFERENCES users (id),
        recorded_on date NOT NULL,
        recorded_at timestamptz NOT NULL,
        withdrawn_on date,
        withdrawn_by uuid REFERENCES users (id),
        withdrawal_reason text,
        CONSTRAINT counsel_conflicts_about_check
          CHECK ((kind = 'actsForParty') = (party_name IS NOT NULL) AND (kind = 'againstOrgan') = (organ_id IS NOT NULL)),
        CONSTRAINT counsel_conflicts_withdrawal_check
          CHECK ((withdrawn_on IS NULL) = (withdrawal_reason IS NULL))
      );
      CREATE INDEX counsel_conflicts_counsel_id ON counsel_conflicts (counsel_id);
      CREATE INDEX counsel_conflicts_organ_id ON counsel_conflicts (organ_id);
      CREATE INDEX counsel_conflicts_recorded_by ON counsel_conflicts (recorded_by);
      CREATE INDEX counsel_conflicts_withdrawn_by ON counsel_conflicts (withdrawn_by);

      CREATE TABLE counsel_assignments (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        counsel_id uuid NOT NULL REFERENCES counsels (id),
        task text NOT NULL,
        assigned_on date NOT NULL,
        assigned_by uuid NOT NULL REFERENCES users (id),
        assigned_at timestamptz NOT NULL,
        released_on date,
        released_by uuid REFERENCES users (id),
        release_reason text,
        CONSTRAINT counsel_assignments_release_check CHECK ((released_on IS NULL) = (release_reason IS NULL))
      );
      CREATE UNIQUE INDEX counsel_assignments_open ON counsel_assignments (case_id, counsel_id)
        WHERE released_on IS NULL;
      CREATE INDEX counsel_assignments_case_id ON counsel_assignments (case_id);
      CREATE INDEX counsel_assignments_counsel_id ON counsel_assignments (counsel_id);
      CREATE INDEX counsel_assignments_assigned_by ON counsel_assignments (assigned_by);
      CREATE INDEX counsel_assignments_released_by ON counsel_assignments (released_by);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE counsel_assignments, counsel_conflicts, counsel_changes, counsel_engagements, counsels',
    );
  }
}
