import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TakeUpMediations1795700630000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE cases DROP CONSTRAINT cases_procedure_check;
      ALTER TABLE cases ADD CONSTRAINT cases_procedure_check CHECK (procedure IN ('reconsideration','mediation'));
      ALTER TABLE deadlines DROP CONSTRAINT deadlines_kind_check;
      ALTER TABLE deadlines ADD CONSTRAINT deadlines_kind_check
        CHECK (kind IN ('legal','setting','agreed','internal','estimate'));
      CREATE INDEX cases_mediations ON cases (received_on DESC, id DESC)
        WHERE procedure = 'mediation' OR mediation <> 'none';
      CREATE INDEX cases_procedure_received ON cases (procedure, received_on DESC, id DESC)
        WHERE procedure <> 'reconsideration';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX cases_procedure_received;
      DROP INDEX cases_mediations;
      ALTER TABLE deadlines DROP CONSTRAINT deadlines_kind_check;
      ALTER TABLE deadlines ADD CONSTRAINT deadlines_kind_check CHECK (kind IN ('legal','internal','estimate'));
      ALTER TABLE cases DROP CONSTRAINT cases_procedure_check;
      ALTER TABLE cases ADD CONSTRAINT cases_procedure_check CHECK (procedure IN ('reconsideration'));
    `);
  }
}
