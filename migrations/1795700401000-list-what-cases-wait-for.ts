import type { MigrationInterface, QueryRunner } from 'typeorm';

// Later corrections take the place of earlier ones; an entry told anew keeps its number.
const counting = `
  waiting AS (
    SELECT id, phase, clock, norm_review FROM cases
     WHERE phase = 'CORRECTION_PENDING' OR clock = 'suspended' OR norm_review = 'inProgress'),
  corrected AS (
    SELECT e.case_id, e.seq AS by, e.payload FROM case_events e JOIN waiting ON waiting.id = e.case_id
     WHERE e.type = 'RecordCorrected'),
  told AS (
    SELECT DISTINCT ON (case_id, seq) case_id, seq, said FROM (
      SELECT case_id, by, 1 AS place, (payload->>'seq')::int AS seq, payload->'replaced' AS said FROM corrected
      UNION ALL
      SELECT case_id, by, 2, dropped::int, 'null' FROM corrected, jsonb_array_elements_text(payload->'dropped') dropped
      UNION ALL
      SELECT case_id, by, 3, (restated->>'seq')::int, restated
        FROM corrected, jsonb_array_elements(payload->'restated') restated) changed
     ORDER BY case_id, seq, by DESC, place DESC),
  counting AS (
    SELECT e.case_id, e.seq, e.type, coalesce(told.said->>'occurredOn', e.occurred_on::text) AS happened,
           coalesce(told.said->'payload', e.payload) AS said
      FROM case_events e JOIN waiting ON waiting.id = e.case_id
      LEFT JOIN told ON told.case_id = e.case_id AND told.seq = e.seq
     WHERE told.said IS DISTINCT FROM 'null'::jsonb),
  begun AS (
    SELECT case_id, max(seq) FILTER (WHERE type = 'CorrectionNoticeIssued') AS asked,
           max(seq) FILTER (WHERE type = 'ProceedingSuspended') AS suspended,
           max(seq) FILTER (WHERE type = 'NormReviewEntered') AS entered
      FROM counting GROUP BY case_id)`;

const last = (type: string, since: string): string =>
  `(SELECT happened FROM counting WHERE case_id = waiting.id AND type = '${type}' AND seq > begun.${since}
     ORDER BY seq DESC LIMIT 1)`;

const said = `
  SELECT waiting.id,
    CASE WHEN waiting.phase = 'CORRECTION_PENDING' THEN jsonb_build_object(
      'issuedOn', asked.happened, 'servedOn', ${last('CorrectionNoticeServed', 'asked')},
      'items', asked.said->'items') END AS correction,
    CASE WHEN waiting.clock = 'suspended' THEN jsonb_build_object(
      'since', suspended.happened, 'ground', suspended.said->'ground', 'reason', suspended.said->'reason') END AS suspension,
    CASE WHEN waiting.norm_review = 'inProgress' THEN jsonb_build_object(
      'review', suspended.said->'norm', 'since', entered.happened,
      'makerNotifiedOn', ${last('NormNoticeServed', 'entered')},
      'makerRepliedOn', ${last('NormReplyReceived', 'entered')},
      'transferredOn', ${last('NormTransferred', 'entered')},
      'transferServedOn', ${last('NormTransferServed', 'entered')}) END AS norm
    FROM waiting JOIN begun ON begun.case_id = waiting.id
    LEFT JOIN counting asked ON asked.case_id = waiting.id AND asked.seq = begun.asked
    LEFT JOIN counting suspended ON suspended.case_id = waiting.id AND suspended.seq = begun.suspended
    LEFT JOIN counting entered ON entered.case_id = waiting.id AND entered.seq = begun.entered`;

// An earlier wait of the same kind may have left a clock behind, which began before this one.
const until = `
  SELECT said.id, min(d.due_on) AS day FROM said JOIN deadlines d ON d.case_id = said.id
   WHERE d.status IN ('running', 'missed', 'lapsed')
     AND CASE WHEN d.rule IN ('rc_correction_submit', 'r0_correction') THEN d.started_on >= (correction->>'issuedOn')::date
              WHEN d.rule IN ('rc_susp_terminate', 'r0_susp_term') THEN d.started_on >= (suspension->>'since')::date
              WHEN d.rule IN ('rc_norm_own', 'rc_norm_transfer', 'rc_norm_notify_maker', 'rc_norm_maker_reply',
                              'rc_norm_transferee', 'r0_norm_own', 'r0_norm_transfer', 'r0_norm_transferee')
              THEN d.started_on >= (norm->>'since')::date
              ELSE false END
   GROUP BY said.id`;

const backfill = `
  WITH ${counting}, said AS (${said}), until AS (${until})
  UPDATE cases SET
    waits = jsonb_build_object('correction', said.correction, 'suspension', said.suspension, 'normReview', said.norm),
    waits_until = (SELECT day FROM until WHERE until.id = said.id)
    FROM said WHERE said.id = cases.id`;

export class ListWhatCasesWaitFor1795700401000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE cases ADD COLUMN waits jsonb, ADD COLUMN waits_until date');
    await runner.query(backfill);
    await runner.query(`
      CREATE INDEX cases_suspended ON cases (coalesce(waits_until, 'infinity'), id) WHERE clock = 'suspended';
      CREATE INDEX cases_norm_reviews ON cases (coalesce(waits_until, 'infinity'), id) WHERE norm_review = 'inProgress';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX cases_norm_reviews, cases_suspended');
    await runner.query('ALTER TABLE cases DROP COLUMN waits_until, DROP COLUMN waits');
  }
}
