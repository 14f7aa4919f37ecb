import type { MigrationInterface, QueryRunner } from 'typeorm';

export class HandleSensitiveCases1795700682000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sensitive_cases (
        case_id uuid PRIMARY KEY REFERENCES cases (id),
        flags text[] NOT NULL CHECK (flags <@ ARRAY['largePublicEffect','massDisputeRisk','petitionBackground']),
        flagged_on date,
        version integer NOT NULL,
        CONSTRAINT sensitive_cases_flagged_check CHECK ((cardinality(flags) > 0) = (flagged_on IS NOT NULL))
      );
      CREATE INDEX sensitive_cases_flagged ON sensitive_cases (case_id) WHERE flagged_on IS NOT NULL;

      CREATE TABLE sensitive_flag_changes (
        case_id uuid NOT NULL REFERENCES cases (id),
        version integer NOT NULL CHECK (version >= 1),
        flags text[] NOT NULL,
        reason text NOT NULL,
        changed_on date NOT NULL,
        changed_by uuid NOT NULL REFERENCES users (id),
        changed_at timestamptz NOT NULL,
        PRIMARY KEY (case_id, version)
      );
      CREATE INDEX sensitive_flag_changes_changed_by ON sensitive_flag_changes (changed_by);
      CREATE TRIGGER sensitive_flag_changes_append_only BEFORE UPDATE OR DELETE ON sensitive_flag_changes
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_past();

      CREATE TABLE sensitive_contacts (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES cases (id),
        body text NOT NULL CHECK (body IN ('court','petitionOffice','stabilityOffice')),
        body_name text NOT NULL,
        person text NOT NULL,
        contacted_on date NOT NULL,
        said text NOT NULL,
        agreed text,
        next_step text,
        next_on date,
        supersedes uuid CONSTRAINT sensitive_contacts_supersedes_key UNIQUE REFERENCES sensitive_contacts (id),
        reason text,
        recorded_by uuid NOT NULL REFERENCES users (id),
        recorded_at timestamptz NOT NULL,
        CONSTRAINT sensitive_contacts_step_check CHECK ((next_step IS NULL) = (next_on IS NULL)),
        CONSTRAINT sensitive_contacts_reason_check CHECK ((supersedes IS NULL) = (reason IS NULL))
      );
      CREATE INDEX sensitive_contacts_case_id ON sensitive_contacts (case_id);
      CREATE INDEX sensitive_contacts_next_on ON sensitive_contacts (next_on);
      CREATE INDEX sensitive_contacts_recorded_by ON sensitive_contacts (recorded_by);
      CREATE TRIGGER sensitive_contacts_append_only BEFORE UPDATE OR DELETE ON sensitive_contacts
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_past();

      CREATE TABLE sensitive_steps_done (
        contact_id uuid PRIMARY KEY REFERENCES sensitive_contacts (id),
        done_on date NOT NULL,
        note text NOT NULL,
        recorded_by uuid NOT NULL REFERENCES users (id),
        recorded_at timestamptz NOT NULL
      );
      CREATE INDEX sensitive_steps_done_recorded_by ON sensitive_steps_done (recorded_by);
      CREATE TRIGGER sensitive_steps_done_append_only BEFORE UPDATE OR DELETE ON sensitive_steps_done
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_past();

      CREATE TABLE leader_reports (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES cases (id),
        leader text NOT NULL,
        reported_on date NOT NULL,
        content text NOT NULL,
        instruction text,
        supersedes uuid CONSTRAINT leader_reports_supersedes_key UNIQUE REFERENCES leader_reports (id),
        reason text,
        recorded_by uuid NOT NULL REFERENCES users (id),
        recorded_at timestamptz NOT NULL,
        CONSTRAINT leader_reports_reason_check CHECK ((supersedes IS NULL) = (reason IS NULL))
      );
      CREATE INDEX leader_reports_case_id ON leader_reports (case_id, reported_on);
      CREATE INDEX leader_reports_recorded_by ON leader_reports (recorded_by);
      CREATE TRIGGER leader_reports_append_only BEFORE UPDATE OR DELETE ON leader_reports
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_past();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE leader_reports, sensitive_steps_done, sensitive_contacts, sensitive_flag_changes, sensitive_cases`,
    );
  }
}
