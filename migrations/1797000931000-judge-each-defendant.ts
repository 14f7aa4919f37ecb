import type { MigrationInterface, QueryRunner } from 'typeorm';

const lost = `'REVOKE_ACT','REVOKE_ACT_PART','REVOKE_REDO','REVOKE_PART_REDO','PERFORM_DUTY','PERFORM_PAYMENT',
  'ACT_ILLEGAL','ACT_VOID','ACT_MODIFIED','AGREEMENT_PERFORMANCE','AGREEMENT_COMPENSATION','COMPENSATION',
  'CLAIMS_SUPPORTED','CLAIMS_PARTLY_SUPPORTED'`;
/** The last word of the corrections of an entry `e`: what replaced it, or that it was struck out. */
const corrected = `LEFT JOIN LATERAL (SELECT fix.payload, (fix.payload->>'seq')::int = e.seq AS own FROM case_events fix
   WHERE fix.case_id = e.case_id AND fix.type = 'RecordCorrected'
     AND ((fix.payload->>'seq')::int = e.seq OR fix.payload->'dropped' @> to_jsonb(e.seq))
   ORDER BY fix.seq DESC LIMIT 1) fix ON true`;
const stands = `(fix.payload IS NULL OR (fix.own AND jsonb_typeof(fix.payload->'replaced') = 'object'))`;
const said = `coalesce(fix.payload->'replaced'->'payload', e.payload)`;
const day = `coalesce((fix.payload->'replaced'->>'occurredOn')::date, e.occurred_on)`;

/** Of co-defendants the reconsideration body and what was judged on its decision. */
const bodies = `
  SELECT c.id AS case_id, p.key, p.organ_id, p.name, c.outcome, judged.body, c.concluded_on
    FROM cases c
    JOIN case_parties p ON p.case_id = c.id AND p.role = 'defendant' AND p.kind = 'organ'
     AND p.particulars->'ours' = 'true'::jsonb
    JOIN LATERAL (SELECT ${said}->>'onReconsideration' AS body FROM case_events e ${corrected}
                   WHERE e.case_id = c.id AND e.type = 'JudgmentReceived' AND ${stands}
                   ORDER BY ${day} DESC, e.seq DESC LIMIT 1) judged ON judged.body IS NOT NULL
   WHERE c.procedure = 'litigation' AND c.particulars->>'suitKind' = 'ADMIN_CO_RECONSIDERATION'
     AND c.outcome IS DISTINCT FROM 'CHANGED' AND c.concluded_on IS NOT NULL`;

const effect = `LEFT JOIN LATERAL (SELECT ${day} AS day FROM case_events e ${corrected}
   WHERE e.case_id = b.case_id AND e.type = 'BecameEffective' AND ${stands}
   ORDER BY e.seq DESC LIMIT 1) effect ON true`;
const appealed = `EXISTS (SELECT 1 FROM case_events e ${corrected}
   WHERE e.case_id = b.case_id AND e.type = 'AppealRecorded' AND ${stands})`;

// Each defendant lost by what was judged against it; a hearing that was moved is stated on anew, and whoever came was not absent.
export class JudgeEachDefendant1797000931000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM case_lessons l USING (${bodies}) b
       WHERE l.case_id = b.case_id AND l.organ = b.key AND b.body NOT IN (${lost})`);
    await runner.query(`
      INSERT INTO case_lessons (case_id, organ, organ_id, organ_name, lost_on, standing)
      SELECT b.case_id, b.key, b.organ_id, b.name, coalesce(effect.day, b.concluded_on),
             CASE WHEN effect.day IS NULL THEN 'ifAffirmed' ELSE 'final' END
        FROM (${bodies}) b ${effect}
       WHERE b.body IN (${lost}) AND (effect.day IS NOT NULL OR ${appealed})
      ON CONFLICT DO NOTHING`);
    await runner.query(`
      UPDATE court_appearances SET absence = NULL, absence_proof = NULL WHERE attended AND absence IS NOT NULL`);
    await runner.query(`
      WITH told AS (
        SELECT e.case_id, e.type, ${said}->>'hearing' AS hearing, ${day} AS day, e.seq,
               ${said}->'headOrdered' = 'true'::jsonb AS ordered
          FROM case_events e ${corrected}
         WHERE e.type IN ('HearingSet', 'AppearanceSubmitted') AND ${stands})
      UPDATE court_appearances a
         SET ordered = a.ordered OR EXISTS (SELECT 1 FROM told WHERE told.case_id = a.case_id
               AND told.hearing = a.hearing AND told.type = 'HearingSet' AND told.ordered),
             absence = CASE WHEN moved.type = 'HearingSet' THEN NULL ELSE a.absence END,
             absence_proof = CASE WHEN moved.type = 'HearingSet' THEN NULL ELSE a.absence_proof END
        FROM (SELECT DISTINCT ON (case_id, hearing) * FROM told ORDER BY case_id, hearing, day DESC, seq DESC) moved
       WHERE moved.case_id = a.case_id AND moved.hearing = a.hearing`);
  }

  // What was wrong of each case is not told any more.
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
