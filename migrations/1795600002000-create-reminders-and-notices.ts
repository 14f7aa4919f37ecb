import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRemindersAndNotices1795600002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reminder_policy (
        step text PRIMARY KEY,
        days integer NOT NULL,
        audience text NOT NULL CHECK (audience IN ('officer','supervisor')),
        daily boolean NOT NULL DEFAULT false,
        active boolean NOT NULL DEFAULT true
      );
      INSERT INTO reminder_policy (step, days, audience, daily) VALUES
        ('before7', -7, 'officer', false),
        ('before3', -3, 'officer', false),
        ('before1', -1, 'officer', false),
        ('onTheDay', 0, 'officer', false),
        ('overdue', 1, 'supervisor', true);

      CREATE TABLE reminders (
        id uuid PRIMARY KEY,
        deadline_id uuid NOT NULL REFERENCES deadlines (id) ON DELETE CASCADE,
        due_on date NOT NULL,
        step text NOT NULL,
        recipient_id uuid NOT NULL REFERENCES users (id),
        fires_on date NOT NULL,
        sent_at timestamptz,
        UNIQUE (deadline_id, due_on, step, recipient_id)
      );
      CREATE INDEX reminders_recipient_id ON reminders (recipient_id);
      CREATE INDEX reminders_unsent ON reminders (fires_on, id) WHERE sent_at IS NULL;

      CREATE TABLE notices (
        id uuid PRIMARY KEY,
        recipient_id uuid NOT NULL REFERENCES users (id),
        kind text NOT NULL,
        case_id uuid REFERENCES cases (id),
        params jsonb NOT NULL,
        source text NOT NULL UNIQUE,
        created_at timestamptz NOT NULL,
        read_at timestamptz
      );
      CREATE INDEX notices_recipient ON notices (recipient_id, id DESC);
      CREATE INDEX notices_unread ON notices (recipient_id) WHERE read_at IS NULL;
      CREATE INDEX notices_case_id ON notices (case_id);

      CREATE TABLE outbox (
        id uuid PRIMARY KEY,
        topic text NOT NULL,
        payload jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        relayed_at timestamptz
      );
      CREATE INDEX outbox_waiting ON outbox (id) WHERE relayed_at IS NULL;
      CREATE INDEX outbox_relayed ON outbox (relayed_at) WHERE relayed_at IS NOT NULL;

      CREATE TABLE access_log (
        id uuid PRIMARY KEY,
        at timestamptz NOT NULL,
        user_id uuid REFERENCES users (id),
        request_id text NOT NULL,
        method text NOT NULL,
        route text NOT NULL,
        case_id uuid,
        act text,
        status integer NOT NULL,
        refusals jsonb
      );
      CREATE INDEX access_log_at ON access_log (at);
      CREATE INDEX access_log_case ON access_log (case_id, at);
      CREATE INDEX access_log_user ON access_log (user_id, at);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE access_log, outbox, notices, reminders, reminder_policy');
  }
}
