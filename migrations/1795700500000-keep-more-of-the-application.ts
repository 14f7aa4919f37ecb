import type { MigrationInterface, QueryRunner } from 'typeorm';

const kept = `'{agencyReceivedOn,oralRecord,normRequest,normClause,normReason,risks,riskNote,materials,splitFrom}'::text[]`;

// The application as it counts: told anew by the last correction of the entry that opened the case, if there is one.
const backfill = `
  WITH corrected AS (
    SELECT DISTINCT ON (case_id) case_id, payload #> '{replaced,payload}' AS said FROM case_events
     WHERE type = 'RecordCorrected' AND (payload->>'seq')::int = 1 ORDER BY case_id, seq DESC),
  said AS (
    SELECT e.case_id, coalesce(corrected.said, e.payload) AS said
      FROM case_events e LEFT JOIN corrected USING (case_id) WHERE e.seq = 1),
  further AS (
    SELECT case_id, jsonb_object_agg(key, value) AS part
      FROM said, jsonb_each(said.said) WHERE key = ANY(${kept}) GROUP BY case_id)
  UPDATE cases SET particulars = particulars || further.part FROM further WHERE further.case_id = cases.id`;

export class KeepMoreOfTheApplication1795700500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(backfill);
    await runner.query(
      `CREATE INDEX cases_split_from ON cases ((particulars #>> '{splitFrom,caseNumber}'))
        WHERE particulars #>> '{splitFrom,caseNumber}' IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX cases_split_from');
    await runner.query(`UPDATE cases SET particulars = particulars - ${kept}`);
  }
}
