import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The entries of the lawsuits as corrections have left them: moved to another day, replaced, or struck out. */
const told = `
  SELECT e.case_id, e.seq, e.type, coalesce((fixed.payload->'replaced'->>'occurredOn')::date, e.occurred_on) AS on_day,
         coalesce(fixed.payload->'replaced'->'payload', e.payload) AS payload
    FROM case_events e JOIN cases c ON c.id = e.case_id AND c.procedure = 'litigation'
    LEFT JOIN LATERAL (SELECT payload FROM case_events x
                        WHERE x.case_id = e.case_id AND x.type = 'RecordCorrected' AND (x.payload->>'seq')::int = e.seq
                        ORDER BY x.seq DESC LIMIT 1) fixed ON true
   WHERE fixed.payload IS NULL OR jsonb_typeof(fixed.payload->'replaced') = 'object'`;

// What was asked of the units up to now, as the entries of their suits say; looks and supplements there were none yet.
const backfill = `
  WITH told AS (${told})
  INSERT INTO hand_in_requests
    (case_id, key, kind, party, organ_id, organ_name, act_kind, asked_on, served_on, legal_rules, legal_key,
     internal_rules, internal_key, standing, handed_in_on, checked_on, remarks, given, excused)
  SELECT c.id, 'defence-' || unit.organ, CASE WHEN c.particulars->>'suitKind' = 'CIVIL_DEFENDANT' THEN 'civilDefence' ELSE 'defence' END,
         unit.organ, unit.organ, NULL,
         CASE WHEN c.matter IN ('penalty','行政处罚') THEN 'penalty'
              WHEN c.matter IN ('licence','行政许可') THEN 'licence'
              WHEN c.matter IN ('coercion','行政强制','行政强制措施','行政强制执行') THEN 'coercion'
              WHEN c.matter IN ('expropriation','行政征收','行政补偿') THEN 'expropriation'
              WHEN c.matter IN ('disclosure','信息公开','政府信息公开') THEN 'disclosure'
              WHEN c.matter IN ('inaction','行政不作为','complaint','举报投诉处理','不履行法定职责','不履行查处职责',
                                '不履行补偿安置职责') THEN 'inaction'
              WHEN c.matter IN ('workInjury','工伤认定') THEN 'workInjury'
              ELSE 'other' END,
         unit.on_day, unit.on_day,
         '{al_answer_evidence,al_answer_evidence_old,cv_answer,al_appeal_answer,cv_appeal_answer,al_retrial_opinion,cv_retrial_opinion}',
         NULL, CASE WHEN unit.due IS NULL THEN '{}'::text[] ELSE '{al_unit_draft}' END, NULL,
         CASE WHEN c.closed_on IS NOT NULL OR c.concluded_on IS NOT NULL OR filed.any THEN 'over'
              WHEN drafted.on_day IS NOT NULL THEN 'handedIn'
              ELSE 'open' END,
         drafted.on_day, NULL, NULL, '{}', '{}'
    FROM cases c
    JOIN LATERAL (SELECT payload->>'unit' AS organ, payload->>'internalDue' AS due, on_day FROM told
                   WHERE told.case_id = c.id AND type = 'UnitAssigned' ORDER BY on_day DESC, seq DESC LIMIT 1) unit ON true
    CROSS JOIN LATERAL (SELECT min(on_day) AS on_day FROM told
                         WHERE told.case_id = c.id AND type IN ('AnswerDrafted','HigherAnswerDrafted')
                           AND payload->>'from' = unit.organ) drafted
    CROSS JOIN LATERAL (SELECT count(*) > 0 AS any FROM told
                         WHERE told.case_id = c.id AND type IN ('AnswerFiled','AppealAnswerFiled','RetrialOpinionFiled')) filed
   WHERE c.procedure = 'litigation'
     AND EXISTS (SELECT 1 FROM told WHERE told.case_id = c.id
                  AND type IN ('SummonsReceived','AppealCopyReceived','RetrialCopyReceived'))`;

// A suit assigned to a handling unit asks it for the draft of our answer; what it is called stands in the register.
export class AskUnitsForTheDefence1795710010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE hand_in_requests ALTER COLUMN organ_name DROP NOT NULL,
        DROP CONSTRAINT hand_in_requests_kind_check,
        ADD CONSTRAINT hand_in_requests_kind_check CHECK (kind IN ('answer','defence','civilDefence'))`);
    await runner.query(backfill);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM hand_in_drafts d USING hand_in_requests r
       WHERE r.case_id = d.case_id AND r.key = d.key AND r.kind <> 'answer';
      DELETE FROM hand_in_requests WHERE kind <> 'answer';
      ALTER TABLE hand_in_requests ALTER COLUMN organ_name SET NOT NULL,
        DROP CONSTRAINT hand_in_requests_kind_check,
        ADD CONSTRAINT hand_in_requests_kind_check CHECK (kind IN ('answer','defence'))`);
  }
}
