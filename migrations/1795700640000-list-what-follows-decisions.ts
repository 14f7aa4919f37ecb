import type { MigrationInterface, QueryRunner } from 'typeorm';

// Letters, orders and demands stand in the list now: the first sweep lists anew what every case has still to serve.
const listAnew = `DELETE FROM system_state WHERE key = 'openServices'`;

// A performance that was struck from the journal later was taken over into the list as if it stood.
const strike = `
  UPDATE supervised_duties s SET done_on = NULL, late = false
   WHERE s.kind IN ('decision', 'mediationDocument') AND s.done_on IS NOT NULL AND NOT EXISTS
     (SELECT 1 FROM deadlines d WHERE d.case_id = s.case_id AND d.rule = 'rc_perform' AND d.done_on IS NOT NULL)`;

export class ListWhatFollowsDecisions1795700640000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(strike);
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
