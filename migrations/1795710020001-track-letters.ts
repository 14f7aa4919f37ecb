import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The entries of a type as they count: as corrected last, without those struck out. */
const entries = (type: string): string => `
  (SELECT e.case_id, e.seq,
          coalesce(fix.payload#>>'{replaced,occurredOn}', e.occurred_on::text)::date AS occurred_on,
          coalesce(fix.payload#>'{replaced,payload}', e.payload) AS payload
     FROM case_events e LEFT JOIN LATERAL (
       SELECT c.payload FROM case_events c
        WHERE c.case_id = e.case_id AND c.type = 'RecordCorrected'
          AND ((c.payload->>'seq')::int = e.seq OR c.payload->'dropped' @> to_jsonb(e.seq))
        ORDER BY c.seq DESC LIMIT 1) fix ON true
    WHERE e.type = '${type}'
      AND (fix.payload IS NULL
           OR ((fix.payload->>'seq')::int = e.seq AND jsonb_typeof(fix.payload->'replaced') = 'object')))`;

const tellOfLetters = `
  UPDATE supervised_duties d SET subject = e.payload->>'problem' FROM ${entries('OpinionLetterIssued')} e
   WHERE d.kind = 'opinionLetter' AND e.case_id = d.case_id AND e.payload->>'letter' = d.key;
  UPDATE supervised_duties d SET answer = e.payload->>'content' FROM ${entries('OpinionFeedbackReceived')} e
   WHERE d.kind = 'opinionLetter' AND e.case_id = d.case_id AND e.payload->>'letter' = d.key`;

const orders = `
  INSERT INTO supervised_duties (case_id, key, kind, bearer, told, since, served_on, length, unit, due_on, orders, done_on,
                                 late, subject, answer)
  SELECT o.case_id, o.payload->>'order', 'performanceOrder', coalesce(p.name, o.payload->>'to'),
         coalesce(served.parties, '{}'), o.occurred_on, own.occurred_on,
         (o.payload#>>'{performWithin,length}')::int, o.payload#>>'{performWithin,unit}', clock.due_on, 0, duty.done_on,
         coalesce(duty.done_on > clock.due_on, false), o.payload->>'reason', duty.answer
    FROM ${entries('PerformanceOrderIssued')} o
    LEFT JOIN case_parties p ON p.case_id = o.case_id AND p.key = o.payload->>'to'
    LEFT JOIN LATERAL (SELECT array_agg(DISTINCT s.payload->>'to') AS parties FROM ${entries('PerformanceOrderServed')} s
                        WHERE s.case_id = o.case_id AND s.payload->>'order' = o.payload->>'order') served ON true
    LEFT JOIN LATERAL (SELECT s.occurred_on FROM ${entries('PerformanceOrderServed')} s
                        WHERE s.case_id = o.case_id AND s.payload->>'order' = o.payload->>'order'
                          AND s.payload->>'to' = o.payload->>'to' ORDER BY s.seq DESC LIMIT 1) own ON true
    LEFT JOIN LATERAL (SELECT d.due_on FROM deadlines d
                        WHERE d.case_id = o.case_id AND d.rule = 'rc_perform_order'
                          AND d.key = coalesce(o.payload->>'letter', o.payload->>'to')
                          AND d.started_on = own.occurred_on LIMIT 1) clock ON true
    LEFT JOIN supervised_duties duty ON duty.case_id = o.case_id
          AND duty.key = coalesce(o.payload->>'letter', o.payload->>'duty')`;

const ours = `(SELECT string_agg(p.name, '、' ORDER BY p.key) AS names, array_agg(p.key ORDER BY p.key) AS keys
                 FROM case_parties p WHERE p.case_id = c.id AND (p.particulars->>'ours')::boolean)`;

const judicial = `
  INSERT INTO supervised_duties (case_id, key, kind, bearer, told, since, served_on, length, unit, due_on, orders, done_on,
                                 late, sender, subject, answer)
  SELECT c.id, r.payload->>'letter', 'judicialSuggestion', coalesce(own.names, ''), coalesce(own.keys, '{}'),
         r.occurred_on, r.occurred_on, clock.length, clock.unit, clock.due_on, 0, a.occurred_on,
         coalesce(clock.status = 'metLate', false), c.particulars->>'court', r.payload->>'subject', a.payload->>'content'
    FROM ${entries('JudicialSuggestionReceived')} r JOIN cases c ON c.id = r.case_id
    LEFT JOIN LATERAL ${ours} own ON true
    LEFT JOIN LATERAL (SELECT x.occurred_on, x.payload FROM ${entries('JudicialSuggestionAnswered')} x
                        WHERE x.case_id = c.id AND x.payload->>'letter' = r.payload->>'letter'
                        ORDER BY x.seq DESC LIMIT 1) a ON true
    LEFT JOIN deadlines clock ON clock.case_id = c.id AND clock.rule = 'al_norm_suggestion_reply'
          AND clock.key = r.payload->>'letter'
  ON CONFLICT (case_id, key) DO NOTHING`;

const procuratorial = `
  INSERT INTO supervised_duties (case_id, key, kind, bearer, told, since, served_on, length, unit, due_on, orders, done_on,
                                 late, sender, subject, answer)
  SELECT c.id, 'procuratorSuggestion', 'procuratorSuggestion', coalesce(own.names, ''), coalesce(own.keys, '{}'),
         r.occurred_on, r.occurred_on, clock.length, clock.unit, clock.due_on, 0, a.occurred_on,
         coalesce(clock.status = 'metLate', false),
         coalesce((SELECT string_agg(p.name, '、' ORDER BY p.key) FROM case_parties p
                    WHERE p.case_id = c.id AND p.role = 'plaintiff'), ''),
         c.particulars->>'request', a.payload->>'content'
    FROM ${entries('ProcuratorSuggestionReceived')} r JOIN cases c ON c.id = r.case_id
    LEFT JOIN LATERAL ${ours} own ON true
    LEFT JOIN LATERAL (SELECT x.occurred_on, x.payload FROM ${entries('ProcuratorSuggestionAnswered')} x
                        WHERE x.case_id = c.id ORDER BY x.seq DESC LIMIT 1) a ON true
    LEFT JOIN deadlines clock ON clock.case_id = c.id AND clock.rule = 'pi_procurator_reply'
  ON CONFLICT (case_id, key) DO NOTHING`;

// Orders and the letters of court and procuratorate stand beside the opinion letters, and each tells what it is about.
export class TrackLetters1795710020001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE supervised_duties ADD COLUMN sender text, ADD COLUMN subject text, ADD COLUMN answer text,
        ALTER COLUMN length DROP NOT NULL, ALTER COLUMN unit DROP NOT NULL,
        DROP CONSTRAINT supervised_duties_kind_check, DROP CONSTRAINT supervised_duties_unit_check,
        ADD CONSTRAINT supervised_duties_kind_check CHECK (kind IN ('decision','mediationDocument','opinionLetter',
          'performanceOrder','judicialSuggestion','procuratorSuggestion')),
        ADD CONSTRAINT supervised_duties_unit_check CHECK (unit IN ('workingDay','naturalDay','month','year'));
      DROP INDEX supervised_duties_open, supervised_duties_done;
      CREATE INDEX supervised_duties_open ON supervised_duties (coalesce(order_due_on, due_on, 'infinity'), case_id, key)
        WHERE done_on IS NULL AND kind IN ('decision','mediationDocument');
      CREATE INDEX supervised_duties_done ON supervised_duties (done_on DESC, case_id, key)
        WHERE done_on IS NOT NULL AND kind IN ('decision','mediationDocument');
      CREATE INDEX letters_open ON supervised_duties (coalesce(order_due_on, due_on, 'infinity'), case_id, key)
        WHERE done_on IS NULL AND kind NOT IN ('decision','mediationDocument');
      CREATE INDEX letters_done ON supervised_duties (done_on DESC, case_id, key)
        WHERE done_on IS NOT NULL AND kind NOT IN ('decision','mediationDocument')`);
    await runner.query(tellOfLetters);
    await runner.query(orders);
    await runner.query(judicial);
    await runner.query(procuratorial);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX letters_open, letters_done, supervised_duties_open, supervised_duties_done;
      DELETE FROM supervised_duties WHERE kind NOT IN ('decision','mediationDocument','opinionLetter');
      ALTER TABLE supervised_duties DROP COLUMN sender, DROP COLUMN subject, DROP COLUMN answer,
        ALTER COLUMN length SET NOT NULL, ALTER COLUMN unit SET NOT NULL,
        DROP CONSTRAINT supervised_duties_kind_check, DROP CONSTRAINT supervised_duties_unit_check,
        ADD CONSTRAINT supervised_duties_kind_check CHECK (kind IN ('decision','mediationDocument','opinionLetter')),
        ADD CONSTRAINT supervised_duties_unit_check CHECK (unit IN ('workingDay','naturalDay'));
      CREATE INDEX supervised_duties_open ON supervised_duties (coalesce(order_due_on, due_on, 'infinity'), case_id, key)
        WHERE done_on IS NULL AND kind <> 'opinionLetter';
      CREATE INDEX supervised_duties_done ON supervised_duties (done_on DESC, case_id, key)
        WHERE done_on IS NOT NULL AND kind <> 'opinionLetter'`);
  }
}
