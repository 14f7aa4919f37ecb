import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDelegations1795700400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE delegations (
        id uuid PRIMARY KEY,
        delegator_id uuid NOT NULL REFERENCES users (id),
        delegate_id uuid NOT NULL REFERENCES users (id),
        from_on date NOT NULL,
        to_on date NOT NULL,
        acts text[] NOT NULL DEFAULT '{}',
        recorded_by uuid NOT NULL REFERENCES users (id),
        recorded_at timestamptz NOT NULL,
        revoked_by uuid REFERENCES users (id),
        revoked_at timestamptz,
        CONSTRAINT delegations_days_check CHECK (from_on <= to_on),
        CONSTRAINT delegations_people_check CHECK (delegator_id <> delegate_id),
        CONSTRAINT delegations_revoked_check CHECK ((revoked_at IS NULL) = (revoked_by IS NULL))
      );
      CREATE INDEX delegations_delegator_id ON delegations (delegator_id);
      CREATE INDEX delegations_delegate_id ON delegations (delegate_id);
      CREATE INDEX delegations_recorded_by ON delegations (recorded_by);
      CREATE INDEX delegations_revoked_by ON delegations (revoked_by);

      CREATE FUNCTION refuse_change_of_delegation() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'UPDATE' AND OLD.revoked_at IS NULL AND
             (OLD.id, OLD.delegator_id, OLD.delegate_id, OLD.from_on, OLD.to_on, OLD.acts, OLD.recorded_by, OLD.recorded_at)
             = (NEW.id, NEW.delegator_id, NEW.delegate_id, NEW.from_on, NEW.to_on, NEW.acts, NEW.recorded_by, NEW.recorded_at)
          THEN RETURN NEW; END IF;
          RAISE EXCEPTION 'a delegation is revoked, never changed or removed';
        END $$;
      CREATE TRIGGER delegations_only_revoked BEFORE UPDATE OR DELETE ON delegations
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_delegation();
      CREATE TRIGGER delegations_no_truncate BEFORE TRUNCATE ON delegations
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_delegation();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE delegations;
      DROP FUNCTION refuse_change_of_delegation()`);
  }
}
