import type { MigrationInterface, QueryRunner } from 'typeorm';

// Letters, orders and demands stand in the list now: the first sweep lists anew what every case has still to serve.
const listAnew = `DELETE FROM system_state WHERE key = 'openServices'`;

export class ListWhatFollowsDecisions1795700640000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(listAnew);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DELETE FROM open_services
        WHERE document IN ('opinionLetter', 'performanceOrder', 'performanceDemand', 'talkNotice')`,
    );
    await runner.query(listAnew);
  }
}
