import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCaseJournal1795600001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cases (
        id uuid PRIMARY KEY,
        procedure text NOT NULL CHECK (procedure IN ('reconsideration')),
        rule_set text NOT NULL CHECK (rule_set IN ('R0','R1','R2')),
        number text NOT NULL UNIQUE,
        title text NOT NULL,
        organ_id text NOT NULL REFERENCES organs (id),
        office_id text NOT NULL REFERENCES organs (id),
        officer_id uuid REFERENCES users (id),
        dispute_id uuid NOT NULL,
        phase text NOT NULL,
        clock text NOT NULL,
        mediation text NOT NULL,
        norm_review text NOT NULL,
        stay text NOT NULL,
        route text CHECK (route IN ('ordinary','simplified')),
        received_on date NOT NULL,
        accepted_on date,
        concluded_on date,
        closed_on date,
        outcome text,
        category text NOT NULL,
        matter text NOT NULL,
        flags text[] NOT NULL DEFAULT '{}',
        needs_verification boolean NOT NULL DEFAULT false,
        next_due_on date,
        next_rule text,
        last_occurred_on date NOT NULL,
        particulars jsonb NOT NULL,
        version integer NOT NULL,
        last_hash text NOT NULL,
        origin text NOT NULL CHECK (origin IN ('live','demo','import')),
        created_at timestamptz NOT NULL
      );
      CREATE INDEX cases_organ_received ON cases (organ_id, received_on DESC, id DESC);
      CREATE INDEX cases_organ_next_due ON cases (organ_id, next_due_on, id) WHERE closed_on IS NULL;
      CREATE INDEX cases_office_id ON cases (office_id);
      CREATE INDEX cases_officer_next_due ON cases (officer_id, next_due_on, id) WHERE closed_on IS NULL;
      CREATE INDEX cases_dispute_id ON cases (dispute_id);

      CREATE TABLE case_parties (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES cases (id),
        key text NOT NULL,
        role text NOT NULL CHECK (role IN ('applicant','respondent','thirdParty')),
        kind text NOT NULL CHECK (kind IN ('citizen','company','organisation','organ')),
        name text NOT NULL,
        organ_id text REFERENCES organs (id),
        particulars jsonb NOT NULL DEFAULT '{}',
        UNIQUE (case_id, key)
      );
      CREATE INDEX case_parties_organ_id ON case_parties (organ_id);
      CREATE INDEX case_parties_name ON case_parties (name);

      CREATE TABLE case_events (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES cases (id),
        seq integer NOT NULL,
        type text NOT NULL,
        act text NOT NULL,
        article jsonb NOT NULL,
        occurred_on date NOT NULL,
        recorded_on date NOT NULL,
        recorded_at timestamptz NOT NULL,
        actor_id uuid REFERENCES users (id),
        actor_role text NOT NULL,
        before jsonb NOT NULL,
        after jsonb NOT NULL,
        payload jsonb NOT NULL,
        schema_version integer NOT NULL,
        origin text NOT NULL CHECK (origin IN ('live','demo','import')),
        previous_hash text NOT NULL,
        hash text NOT NULL,
        UNIQUE (case_id, seq)
      );
      CREATE INDEX case_events_actor_id ON case_events (actor_id);
      CREATE FUNCTION refuse_journal_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'the journal is append-only'; END $$;
      CREATE TRIGGER case_events_append_only BEFORE UPDATE OR DELETE ON case_events
        FOR EACH ROW EXECUTE FUNCTION refuse_journal_change();
      CREATE TRIGGER case_events_no_truncate BEFORE TRUNCATE ON case_events
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change();

      CREATE TABLE deadlines (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES cases (id),
        rule text NOT NULL,
        key text NOT NULL,
        start_seq integer NOT NULL,
        owner text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('legal','internal','estimate')),
        article jsonb NOT NULL,
        length integer NOT NULL,
        unit text NOT NULL CHECK (unit IN ('workingDay','naturalDay','month','year')),
        started_on date NOT NULL,
        due_on date,
        done_on date,
        status text NOT NULL CHECK (status IN ('running','paused','met','metLate','missed','lapsed','cancelled')),
        recorded_late boolean NOT NULL,
        provisional boolean NOT NULL,
        needs_verification boolean NOT NULL,
        explanation jsonb NOT NULL,
        UNIQUE (case_id, rule, key, start_seq)
      );
      CREATE INDEX deadlines_open_due ON deadlines (due_on, id) WHERE status IN ('running','missed');

      CREATE TABLE proposals (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES cases (id),
        act text NOT NULL,
        payload jsonb NOT NULL,
        reasons text,
        proposer_id uuid NOT NULL REFERENCES users (id),
        proposed_on date NOT NULL,
        proposed_seq integer NOT NULL,
        chain text[] NOT NULL,
        step integer NOT NULL,
        status text NOT NULL CHECK (status IN ('pending','approved','returned','withdrawn','lapsed')),
        approver_ids uuid[] NOT NULL DEFAULT '{}',
        UNIQUE (case_id, proposed_seq)
      );
      CREATE INDEX proposals_proposer_id ON proposals (proposer_id);
      CREATE INDEX proposals_awaiting ON proposals USING gin (approver_ids) WHERE status = 'pending';

      CREATE TABLE documents (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES cases (id),
        event_seq integer NOT NULL,
        kind text NOT NULL,
        number text NOT NULL,
        title text NOT NULL,
        addressee text NOT NULL,
        body text NOT NULL,
        articles jsonb NOT NULL,
        remedy text,
        wording_version integer NOT NULL,
        issued_on date NOT NULL,
        UNIQUE (case_id, event_seq)
      );
      CREATE TABLE number_sequences (
        prefix text NOT NULL,
        year integer NOT NULL,
        last integer NOT NULL,
        PRIMARY KEY (prefix, year)
      );

      CREATE TABLE idempotency_keys (
        user_id uuid NOT NULL REFERENCES users (id),
        route text NOT NULL,
        key text NOT NULL,
        body_hash text NOT NULL,
        response jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (user_id, route, key)
      );
      CREATE INDEX idempotency_keys_created_at ON idempotency_keys (created_at);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE idempotency_keys, number_sequences, documents, proposals, deadlines, case_events, case_parties, cases;
      DROP FUNCTION refuse_journal_change;`);
  }
}
