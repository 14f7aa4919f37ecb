import type { MigrationInterface, QueryRunner } from 'typeorm';

// Services of the decision that stands, as corrections have left them.
const ofDecisions = `
  UPDATE supervised_duties d SET told = served.parties FROM (
    SELECT e.case_id, array_agg(DISTINCT coalesce(fix.payload->'replaced'->>'to', e.payload->>'to')) AS parties
      FROM case_events e
      LEFT JOIN LATERAL (
        SELECT c.payload FROM case_events c
         WHERE c.case_id = e.case_id AND c.type = 'RecordCorrected'
           AND ((c.payload->>'seq')::int = e.seq OR c.payload->'dropped' @> to_jsonb(e.seq))
         ORDER BY c.seq DESC LIMIT 1) fix ON true
     WHERE e.type = 'DecisionServed'
       AND (fix.payload IS NULL
            OR ((fix.payload->>'seq')::int = e.seq AND jsonb_typeof(fix.payload->'replaced') = 'object'))
       AND e.seq > (SELECT max(made.seq) FROM case_events made WHERE made.case_id = e.case_id AND made.type = 'DecisionMade')
     GROUP BY e.case_id) served
   WHERE served.case_id = d.case_id AND d.kind = 'decision'`;

// Whoever signed has it.
const ofMediations = `
  UPDATE supervised_duties d
     SET told = ARRAY(SELECT key FROM case_parties parties WHERE parties.case_id = d.case_id ORDER BY key)
   WHERE kind = 'mediationDocument'`;

const ofLetters = `
  UPDATE supervised_duties d SET told = ARRAY[e.payload->>'to'] FROM case_events e
   WHERE d.kind = 'opinionLetter' AND d.served_on IS NOT NULL AND e.case_id = d.case_id
     AND e.type = 'OpinionLetterIssued' AND e.payload->>'letter' = d.key AND e.payload->>'to' IS NOT NULL`;

export class TellPartiesOfDuties1795700660000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE supervised_duties ADD COLUMN told text[] NOT NULL DEFAULT '{}'`);
    await runner.query(ofDecisions);
    await runner.query(ofMediations);
    await runner.query(ofLetters);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE supervised_duties DROP COLUMN told');
  }
}
