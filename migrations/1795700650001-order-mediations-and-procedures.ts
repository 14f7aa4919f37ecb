import type { MigrationInterface, QueryRunner } from 'typeorm';

// A page of a list is read along an index of its own order, not sorted out of everything there is.
export class OrderMediationsAndProcedures1795700650001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX cases_procedure ON cases (procedure, id);
      CREATE INDEX cases_mediations_due ON cases (coalesce(next_due_on, 'infinity'), id)
        WHERE procedure = 'mediation' OR mediation <> 'none';
      CREATE INDEX cases_mediations_due_last ON cases (coalesce(next_due_on, '-infinity'), id)
        WHERE procedure = 'mediation' OR mediation <> 'none';
      CREATE INDEX sittings_mediations ON sittings (day, case_id) WHERE kind = 'mediation' AND NOT held;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX sittings_mediations, cases_mediations_due_last, cases_mediations_due,
                 cases_procedure`);
  }
}
