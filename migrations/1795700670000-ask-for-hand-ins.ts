import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day of the entries of a type about a party, as corrections have left them: moved to another day, or struck out. */
const dayOf = (type: string, field: 'to' | 'from'): string => `
    (SELECT max(coalesce((fixed.payload->'replacement'->>'occurredOn')::date, e.occurred_on)) AS on_day
       FROM case_events e
       LEFT JOIN LATERAL (SELECT payload FROM case_events x
                           WHERE x.case_id = e.case_id AND x.type = 'RecordCorrected' AND (x.payload->>'seq')::int = e.seq
                           ORDER BY x.seq DESC LIMIT 1) fixed ON true
      WHERE e.case_id = c.id AND e.type = '${type}' AND e.payload->>'${field}' = p.key
        AND (fixed.payload IS NULL OR fixed.payload ? 'replacement'))`;

// What was asked of each respondent up to now, as the entries of its case say.
const backfill = `
  INSERT INTO hand_in_requests
    (case_id, key, kind, party, organ_id, organ_name, act_kind, asked_on, served_on, legal_rules, legal_key,
     internal_rules, internal_key, standing, handed_in_on, checked_on, remarks, given, excused)
  SELECT c.id, 'answer-' || p.key, 'answer', p.key, p.organ_id, p.name,
         CASE WHEN c.matter IN ('penalty','行政处罚') THEN 'penalty'
              WHEN c.matter IN ('licence','行政许可') THEN 'licence'
              WHEN c.matter IN ('coercion','行政强制','行政强制措施','行政强制执行') THEN 'coercion'
              WHEN c.matter IN ('expropriation','行政征收') THEN 'expropriation'
              WHEN c.matter IN ('disclosure','信息公开','政府信息公开') THEN 'disclosure'
              WHEN c.matter IN ('inaction','行政不作为','complaint','举报投诉处理') THEN 'inaction'
              WHEN c.matter IN ('workInjury','工伤认定') THEN 'workInjury'
              ELSE 'other' END,
         sent.on_day, served.on_day, '{rc_reply_ord,rc_reply_simp,r0_reply}', p.key, '{}', NULL,
         CASE WHEN answered.on_day IS NOT NULL THEN 'handedIn'
              WHEN c.closed_on IS NOT NULL OR c.outcome IS NOT NULL THEN 'over'
              ELSE 'open' END,
         answered.on_day, NULL, NULL, '{}', '{}'
    FROM cases c JOIN case_parties p ON p.case_id = c.id AND p.role = 'respondent'
    JOIN LATERAL ${dayOf('CopySent', 'to')} sent ON sent.on_day IS NOT NULL
    CROSS JOIN LATERAL ${dayOf('CopyServed', 'to')} served
    CROSS JOIN LATERAL ${dayOf('AnswerReceived', 'from')} answered
   WHERE c.procedure = 'reconsideration'`;

export class AskForHandIns1795700670000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE hand_in_requests (
        case_id uuid NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        key text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('answer','defence')),
        party text NOT NULL,
        organ_id text,
        organ_name text NOT NULL,
        act_kind text NOT NULL CHECK (act_kind IN
          ('penalty','licence','coercion','expropriation','disclosure','inaction','workInjury','other')),
        asked_on date NOT NULL,
        served_on date,
        legal_rules text[] NOT NULL,
        legal_key text,
        internal_rules text[] NOT NULL,
        internal_key text,
        standing text NOT NULL CHECK (standing IN ('open','handedIn','returned','supplemented','accepted','over')),
        handed_in_on date,
        checked_on date,
        remarks text,
        given text[] NOT NULL,
        excused text[] NOT NULL,
        PRIMARY KEY (case_id, key)
      );
      CREATE INDEX hand_in_requests_open ON hand_in_requests (asked_on, case_id, key)
        WHERE standing IN ('open','handedIn','returned','supplemented');
      CREATE INDEX hand_in_requests_done ON hand_in_requests (handed_in_on DESC NULLS LAST, case_id, key)
        WHERE standing IN ('accepted','over');
      CREATE INDEX hand_in_requests_organ ON hand_in_requests (organ_id);
      CREATE TABLE hand_in_drafts (
        case_id uuid NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        key text NOT NULL,
        version integer NOT NULL,
        lines jsonb NOT NULL,
        not_applicable jsonb NOT NULL,
        summary text NOT NULL,
        keeper_id uuid REFERENCES users (id),
        updated_by uuid NOT NULL REFERENCES users (id),
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (case_id, key)
      );
      ALTER TABLE materials ADD COLUMN shared_with text,
        ADD COLUMN scan text NOT NULL DEFAULT 'notScanned' CHECK (scan IN ('notScanned','clean'));`);
    await runner.query(backfill);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE materials DROP COLUMN scan, DROP COLUMN shared_with;
      DROP TABLE hand_in_drafts, hand_in_requests`);
  }
}
