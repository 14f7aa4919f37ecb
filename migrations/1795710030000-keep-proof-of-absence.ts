import type { MigrationInterface, QueryRunner } from 'typeorm';

// What proves why a head could not come stands in the last statement on the hearing, as corrections left it.
export class KeepProofOfAbsence1795710030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE court_appearances ADD absence_proof text;
      UPDATE court_appearances a SET absence_proof = coalesce(last.said->>'proof', '')
        FROM (SELECT DISTINCT ON (told.case_id, told.said->>'hearing') told.case_id, told.said
                FROM (SELECT e.case_id, e.seq, coalesce(c.payload->'replaced'->'payload', e.payload) AS said,
                             coalesce((c.payload->'replaced'->>'occurredOn')::date, e.occurred_on) AS day
                        FROM case_events e
                        LEFT JOIN LATERAL (SELECT payload FROM case_events
                                            WHERE case_id = e.case_id AND type = 'RecordCorrected'
                                              AND (payload->>'seq')::int = e.seq
                                            ORDER BY seq DESC LIMIT 1) c ON true
                       WHERE e.type = 'AppearanceSubmitted'
                         AND (c.payload IS NULL OR jsonb_typeof(c.payload->'replaced') = 'object')) told
               ORDER BY told.case_id, told.said->>'hearing', told.day DESC, told.seq DESC) last
       WHERE last.case_id = a.case_id AND last.said->>'hearing' = a.hearing
         AND last.said->>'appearance' = 'absent'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE court_appearances DROP absence_proof');
  }
}
