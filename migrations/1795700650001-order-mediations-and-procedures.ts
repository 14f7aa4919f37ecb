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
      CREATE INDEX sittings_mediations ON sittings (day, case_id) WHERE kind = 'mediation' AND NOT held;
      DROP INDEX supervised_duties_open, supervised_duties_done;
      CREATE INDEX supervised_duties_open ON supervised_duties
        (coalesce(order_due_on, due_on, 'infinity'), case_id, key) WHERE done_on IS NULL AND kind <> 'opinionLetter';
      CREATE INDEX supervised_duties_done ON supervised_duties
        (done_on DESC, case_id, key) WHERE done_on IS NOT NULL AND kind <> 'opinionLetter';
      CREATE INDEX opinion_letters_open ON supervised_duties
        (coalesce(order_due_on, due_on, 'infinity'), case_id, key) WHERE done_on IS NULL AND kind = 'opinionLetter';
      CREATE INDEX opinion_letters_done ON supervised_duties
        (done_on DESC, case_id, key) WHERE done_on IS NOT NULL AND kind = 'opinionLetter';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX opinion_letters_done, opinion_letters_open, supervised_duties_done, supervised_duties_open;
      CREATE INDEX supervised_duties_open
        ON supervised_duties ((kind = 'opinionLetter'), coalesce(order_due_on, due_on, 'infinity'), case_id)
        WHERE done_on IS NULL;
      CREATE INDEX supervised_duties_done
        ON supervised_duties ((kind = 'opinionLetter'), done_on DESC, case_id) WHERE done_on IS NOT NULL;
      DROP INDEX sittings_mediations, cases_mediations_due_last, cases_mediations_due,
                 cases_procedure`);
  }
}
