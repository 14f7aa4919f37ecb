import type { MigrationInterface, QueryRunner } from 'typeorm';

// Read by the auditor: who looked at what, who did what, who signed in, and whether the journals are whole.
export class AuditAccessesAndJournals1795710060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE access_log ADD COLUMN kind text NOT NULL DEFAULT 'other'
        CHECK (kind IN ('case','list','file','export','account','other'));
      UPDATE access_log SET kind = CASE
        WHEN route LIKE '%export.csv' THEN 'export'
        WHEN route LIKE '%/content' OR route LIKE '%/documents/:documentId' OR route LIKE '%bundle%' THEN 'file'
        WHEN route LIKE '/api/users%' OR route LIKE '/api/delegations%' THEN 'account'
        WHEN case_id IS NOT NULL THEN 'case'
        WHEN method = 'GET' AND status < 400 THEN 'list'
        ELSE 'other' END;
      ALTER TABLE access_log ALTER COLUMN kind DROP DEFAULT;
      DROP INDEX access_log_at, access_log_case, access_log_user;
      CREATE INDEX access_log_at ON access_log (at, id);
      CREATE INDEX access_log_user ON access_log (user_id, at, id);
      CREATE INDEX access_log_case ON access_log (case_id, at, id);
      CREATE INDEX access_log_kind ON access_log (kind, at, id);
      CREATE INDEX access_log_refused ON access_log (at, id) WHERE status >= 400;

      DROP INDEX case_events_actor_id;
      CREATE INDEX case_events_recorded ON case_events (recorded_on, id);
      CREATE INDEX case_events_actor ON case_events (actor_id, recorded_on, id);
      CREATE INDEX case_events_act ON case_events (act, recorded_on, id);

      CREATE TABLE account_events (
        id uuid PRIMARY KEY,
        at timestamptz NOT NULL,
        kind text NOT NULL CHECK (kind IN ('signedIn','signInRefused','locked','unlocked','passwordChanged',
          'passwordReset','accountOpened','powersChanged','accountClosed','accountReopened')),
        user_id uuid REFERENCES users (id),
        actor_id uuid REFERENCES users (id),
        address text,
        roles_before text[],
        roles_after text[]
      );
      CREATE INDEX account_events_at ON account_events (at, id);
      CREATE INDEX account_events_user ON account_events (user_id, at, id);
      CREATE INDEX account_events_actor ON account_events (actor_id, at, id);
      CREATE INDEX account_events_kind ON account_events (kind, at, id);
      CREATE TRIGGER account_events_append_only BEFORE UPDATE OR DELETE ON account_events
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_past();

      CREATE TABLE journal_verifications (
        id uuid PRIMARY KEY,
        origin text NOT NULL CHECK (origin IN ('nightly','request','command')),
        requested_by uuid REFERENCES users (id),
        requested_at timestamptz NOT NULL,
        started_at timestamptz,
        ended_at timestamptz,
        total integer NOT NULL DEFAULT 0,
        cases integer NOT NULL DEFAULT 0,
        entries integer NOT NULL DEFAULT 0,
        differences integer NOT NULL DEFAULT 0,
        first_differences jsonb NOT NULL DEFAULT '[]',
        last_case_id uuid
      );
      CREATE UNIQUE INDEX journal_verifications_open ON journal_verifications ((true)) WHERE ended_at IS NULL;
      CREATE INDEX journal_verifications_requested ON journal_verifications (requested_at, id);
      CREATE INDEX journal_verifications_requested_by ON journal_verifications (requested_by)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE journal_verifications, account_events;
      DROP INDEX case_events_recorded, case_events_actor, case_events_act;
      CREATE INDEX case_events_actor_id ON case_events (actor_id);
      DROP INDEX access_log_at, access_log_case, access_log_user, access_log_kind, access_log_refused;
      CREATE INDEX access_log_at ON access_log (at);
      CREATE INDEX access_log_case ON access_log (case_id, at);
      CREATE INDEX access_log_user ON access_log (user_id, at);
      ALTER TABLE access_log DROP COLUMN kind`);
  }
}
