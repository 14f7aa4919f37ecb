import type { MigrationInterface, QueryRunner } from 'typeorm';

// Lawsuits have the courts' editions of the law, sides of their own, hearings at a court, and a judgment to perform.
export class TakeInLawsuits1795700690000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE cases DROP CONSTRAINT cases_procedure_check, DROP CONSTRAINT cases_rule_set_check;
      ALTER TABLE cases
        ADD CONSTRAINT cases_procedure_check CHECK (procedure IN ('reconsideration','mediation','litigation')),
        ADD CONSTRAINT cases_rule_set_check CHECK (rule_set IN ('R0','R1','R2','L0','L1','L2','C0','C1')),
        ADD COLUMN performance text NOT NULL DEFAULT 'none';
      ALTER TABLE case_parties DROP CONSTRAINT case_parties_role_check;
      ALTER TABLE case_parties ADD CONSTRAINT case_parties_role_check
        CHECK (role IN ('applicant','respondent','thirdParty','plaintiff','defendant'));
      ALTER TABLE sittings DROP CONSTRAINT sittings_kind_check;
      ALTER TABLE sittings ADD CONSTRAINT sittings_kind_check
        CHECK (kind IN ('hearing','committee','mediation','court'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE sittings DROP CONSTRAINT sittings_kind_check;
      ALTER TABLE sittings ADD CONSTRAINT sittings_kind_check CHECK (kind IN ('hearing','committee','mediation'));
      ALTER TABLE case_parties DROP CONSTRAINT case_parties_role_check;
      ALTER TABLE case_parties ADD CONSTRAINT case_parties_role_check
        CHECK (role IN ('applicant','respondent','thirdParty'));
      ALTER TABLE cases DROP COLUMN performance, DROP CONSTRAINT cases_procedure_check,
        DROP CONSTRAINT cases_rule_set_check;
      ALTER TABLE cases
        ADD CONSTRAINT cases_procedure_check CHECK (procedure IN ('reconsideration','mediation')),
        ADD CONSTRAINT cases_rule_set_check CHECK (rule_set IN ('R0','R1','R2'))`);
  }
}
