import type { MigrationInterface, QueryRunner } from 'typeorm';

// A table that was made stays as it was, and so do the steps taken with it.
export class FreezeStatisticalTables1795720010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX case_counts_organ_day ON case_counts (organ_id, procedure, on_day);

      CREATE TABLE statistic_reports (
        id uuid PRIMARY KEY,
        form text NOT NULL CHECK (form IN ('reconsideration','courtResponse','mediation')),
        organ_id text NOT NULL REFERENCES organs (id),
        from_day date NOT NULL,
        to_day date NOT NULL,
        with_subordinates boolean NOT NULL,
        version integer NOT NULL CHECK (version >= 1),
        cells jsonb NOT NULL,
        lines jsonb NOT NULL,
        sources jsonb NOT NULL,
        made_by uuid NOT NULL REFERENCES users (id),
        made_on date NOT NULL,
        made_at timestamptz NOT NULL,
        CONSTRAINT statistic_reports_period_check CHECK (from_day <= to_day)
      );
      CREATE UNIQUE INDEX statistic_reports_version_key
        ON statistic_reports (organ_id, form, from_day, to_day, with_subordinates, version);
      CREATE INDEX statistic_reports_made_by ON statistic_reports (made_by);
      CREATE TRIGGER statistic_reports_append_only BEFORE UPDATE OR DELETE ON statistic_reports
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_past();

      CREATE TABLE statistic_report_steps (
        report_id uuid NOT NULL REFERENCES statistic_reports (id),
        seq integer NOT NULL CHECK (seq >= 1),
        step text NOT NULL CHECK (step IN ('submitted','returned','accepted')),
        explanations jsonb NOT NULL,
        remarks text,
        taken_by uuid NOT NULL REFERENCES users (id),
        taken_on date NOT NULL,
        taken_at timestamptz NOT NULL,
        PRIMARY KEY (report_id, seq),
        CONSTRAINT statistic_report_steps_remarks_check CHECK (step <> 'returned' OR remarks IS NOT NULL)
      );
      CREATE INDEX statistic_report_steps_taken_by ON statistic_report_steps (taken_by);
      CREATE TRIGGER statistic_report_steps_append_only BEFORE UPDATE OR DELETE ON statistic_report_steps
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_past();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE statistic_report_steps, statistic_reports; DROP INDEX case_counts_organ_day',
    );
  }
}
