import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IndexChallengedActNumbers1795600003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX cases_challenged_act_number ON cases ((particulars #>> '{challengedAct,number}'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX cases_challenged_act_number');
  }
}
