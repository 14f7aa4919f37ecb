import type { MigrationInterface, QueryRunner } from 'typeorm';

const correcting = `'MODIFY','REVOKE','REVOKE_PART','CONFIRM_ILLEGAL_NOT_REVOKE','CONFIRM_ILLEGAL','CONFIRM_VOID',
  'ORDER_PERFORM','AGREEMENT_LIABILITY'`;
const lost = `'REVOKE_ACT','REVOKE_ACT_PART','REVOKE_REDO','REVOKE_PART_REDO','PERFORM_DUTY','PERFORM_PAYMENT',
  'ACT_ILLEGAL','ACT_VOID','ACT_MODIFIED','AGREEMENT_PERFORMANCE','AGREEMENT_COMPENSATION','COMPENSATION',
  'CLAIMS_SUPPORTED','CLAIMS_PARTLY_SUPPORTED'`;

/** Whether an entry `e` was struck out: corrected last to nothing, or dropped with another. */
const struck = `coalesce((SELECT (fix.payload->>'seq')::int <> e.seq OR jsonb_typeof(fix.payload->'replaced') <> 'object'
    FROM case_events fix WHERE fix.case_id = e.case_id AND fix.type = 'RecordCorrected'
     AND ((fix.payload->>'seq')::int = e.seq OR fix.payload->'dropped' @> to_jsonb(e.seq))
   ORDER BY fix.seq DESC LIMIT 1), false)`;
const happened = (type: string): string =>
  `EXISTS (SELECT 1 FROM case_events e WHERE e.case_id = c.id AND e.type = '${type}' AND NOT ${struck})`;

const ofReconsiderations = `
  INSERT INTO case_lessons (case_id, organ, organ_id, organ_name, lost_on, standing)
  SELECT c.id, p.key, p.organ_id, p.name, c.concluded_on, 'final'
    FROM cases c JOIN case_parties p ON p.case_id = c.id AND p.role = 'respondent'
   WHERE c.procedure = 'reconsideration' AND c.concluded_on IS NOT NULL
     AND (c.outcome IN (${correcting}) OR (c.outcome IN ('MEDIATION_DOC','TERMINATE') AND ${happened('ActChanged')}))`;

const ofLawsuits = `
  INSERT INTO case_lessons (case_id, organ, organ_id, organ_name, lost_on, standing)
  SELECT c.id, p.key, p.organ_id, p.name, coalesce(effect.day, c.concluded_on),
         CASE WHEN c.outcome = 'CHANGED' THEN 'ifBelowWon' WHEN effect.day IS NULL THEN 'ifAffirmed' ELSE 'final' END
    FROM cases c JOIN case_parties p ON p.case_id = c.id AND p.role = 'defendant' AND p.kind = 'organ'
    LEFT JOIN LATERAL (SELECT e.occurred_on AS day FROM case_events e
                        WHERE e.case_id = c.id AND e.type = 'BecameEffective' AND c.outcome <> 'CHANGED' AND NOT ${struck}
                        ORDER BY e.seq DESC LIMIT 1) effect ON true
   WHERE c.procedure = 'litigation' AND c.concluded_on IS NOT NULL
     AND (c.outcome = 'CHANGED'
          OR (c.outcome IN (${lost}) AND (effect.day IS NOT NULL OR ${happened('AppealRecorded')})))`;

// Each organ that lost a case, with what was learnt from it; so far nothing was, which is what the list shows.
export class KeepLessons1795710020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE case_lessons (
        case_id uuid NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        organ text NOT NULL,
        organ_id text,
        organ_name text NOT NULL,
        lost_on date NOT NULL,
        standing text NOT NULL CHECK (standing IN ('final','ifAffirmed','ifBelowWon')),
        analysed_on date,
        causes text[] NOT NULL DEFAULT '{}',
        violated text,
        lesson text,
        measures text,
        responsible_unit text,
        measures_due_on date,
        PRIMARY KEY (case_id, organ)
      );
      CREATE INDEX case_lessons_open ON case_lessons (lost_on, case_id) WHERE analysed_on IS NULL;
      CREATE INDEX case_lessons_analysed ON case_lessons (lost_on, case_id) WHERE analysed_on IS NOT NULL;
      CREATE INDEX case_lessons_organ ON case_lessons (organ_id, lost_on) WHERE analysed_on IS NOT NULL`);
    await runner.query(ofReconsiderations);
    await runner.query(ofLawsuits);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE case_lessons');
  }
}
