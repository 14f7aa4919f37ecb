import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlanSittingsAndCommittee1795700410000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sittings (
        case_id uuid NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('hearing','committee','mediation')),
        position integer NOT NULL,
        organ_id text NOT NULL REFERENCES organs (id),
        day date NOT NULL,
        starts_at text,
        ends_at text,
        room text NOT NULL,
        people text[] NOT NULL,
        joint boolean NOT NULL,
        held boolean NOT NULL,
        PRIMARY KEY (case_id, kind, position)
      );
      CREATE INDEX sittings_day ON sittings (day, case_id);
      CREATE INDEX sittings_planned ON sittings (organ_id, day) WHERE NOT held;

      CREATE TABLE committee_members (
        id uuid PRIMARY KEY,
        organ_id text NOT NULL REFERENCES organs (id),
        name text NOT NULL,
        employer text,
        fields text[] NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        version integer NOT NULL,
        changed_by uuid REFERENCES users (id),
        changed_at timestamptz NOT NULL,
        CONSTRAINT committee_members_organ_name_key UNIQUE (organ_id, name),
        CONSTRAINT committee_members_term_check CHECK (valid_to IS NULL OR valid_to >= valid_from)
      );
      CREATE INDEX committee_members_changed_by ON committee_members (changed_by);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sittings, committee_members');
  }
}
