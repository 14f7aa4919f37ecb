import type { MigrationInterface, QueryRunner } from 'typeorm';

// Cases of before are listed by the first sweep afterwards: what is owed to whom only the law's tables can tell.
export class ListOpenServices1795700610000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE open_services (
        case_id uuid NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        position integer NOT NULL,
        document text NOT NULL,
        act text NOT NULL,
        recipient text,
        name text NOT NULL,
        since date NOT NULL,
        state text NOT NULL CHECK (state IN ('open','returned','published')),
        failed integer NOT NULL,
        last_failed_on date,
        last_failure text,
        published_until date,
        PRIMARY KEY (case_id, position)
      );
      CREATE INDEX open_services_since ON open_services (since, case_id, position);
      CREATE INDEX open_services_failed ON open_services (failed, since, case_id, position);
      CREATE INDEX open_services_published ON open_services (published_until, case_id, position)
        WHERE published_until IS NOT NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE open_services; DELETE FROM system_state WHERE key = 'openServices'`);
  }
}
