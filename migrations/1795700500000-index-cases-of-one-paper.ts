import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IndexCasesOfOnePaper1795700500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX cases_split_from ON cases ((particulars #>> '{splitFrom,caseNumber}'))
        WHERE particulars #>> '{splitFrom,caseNumber}' IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX cases_split_from');
  }
}
