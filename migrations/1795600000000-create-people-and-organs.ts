import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePeopleAndOrgans1795600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organs (
        id text PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('province','city','county','department','dispatched','town','street','unit')),
        name text NOT NULL,
        short_name text NOT NULL,
        parent_id text REFERENCES organs (id),
        superior_department_id text REFERENCES organs (id),
        superior_department_name text,
        doc_prefix text NOT NULL,
        reconsideration_prefix text,
        role_note text,
        note text,
        historical boolean NOT NULL DEFAULT false,
        name_to_verify boolean NOT NULL DEFAULT false,
        successor_id text REFERENCES organs (id),
        settings jsonb NOT NULL DEFAULT '{}'
      );
      CREATE INDEX organs_parent_id ON organs (parent_id);
      CREATE INDEX organs_superior_department_id ON organs (superior_department_id);
      CREATE INDEX organs_successor_id ON organs (successor_id);

      CREATE TABLE users (
        id uuid PRIMARY KEY,
        login_name text NOT NULL UNIQUE,
        display_name text NOT NULL,
        organ_id text NOT NULL REFERENCES organs (id),
        post text,
        phone text,
        password_hash text NOT NULL,
        roles text[] NOT NULL CHECK (roles <@ ARRAY['registrar','caseOfficer','officeHead','organHead','liaison','supervisor','counsel','committeeMember','administrator','auditor']),
        supervises text REFERENCES organs (id),
        approves text[] NOT NULL DEFAULT '{}',
        locale text NOT NULL DEFAULT 'zh' CHECK (locale IN ('zh','en')),
        active boolean NOT NULL DEFAULT true,
        demo boolean NOT NULL DEFAULT false,
        must_change_password boolean NOT NULL DEFAULT false,
        locked_until timestamptz,
        password_changed_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX users_organ_id ON users (organ_id);
      CREATE INDEX users_supervises ON users (supervises);
      CREATE INDEX users_roles ON users USING gin (roles);

      CREATE TABLE sessions (
        id_hash text PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        csrf_token_hash text NOT NULL,
        created_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        address text NOT NULL
      );
      CREATE INDEX sessions_user_id ON sessions (user_id);
      CREATE INDEX sessions_expires_at ON sessions (expires_at);

      CREATE TABLE sign_in_failures (
        id uuid PRIMARY KEY,
        account text NOT NULL,
        address text NOT NULL,
        failed_at timestamptz NOT NULL
      );
      CREATE INDEX sign_in_failures_account ON sign_in_failures (account, failed_at);
      CREATE INDEX sign_in_failures_address ON sign_in_failures (address, failed_at);

      CREATE TABLE system_state (
        key text PRIMARY KEY,
        value jsonb NOT NULL
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE system_state, sign_in_failures, sessions, users, organs');
  }
}
