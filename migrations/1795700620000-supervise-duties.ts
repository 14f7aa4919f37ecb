import type { MigrationInterface, QueryRunner } from 'typeorm';

// A decision or mediation document that set a period; its clock knows what corrections have made of it.
const backfill = `
  WITH set_a_period AS (
    SELECT DISTINCT ON (e.case_id) e.case_id, e.type, e.occurred_on, e.payload->'performWithin' AS period
      FROM case_events e JOIN cases c ON c.id = e.case_id
     WHERE e.type IN ('DecisionMade', 'MediationDocumentSigned') AND c.outcome IS NOT NULL
     ORDER BY e.case_id, e.seq DESC)
  INSERT INTO supervised_duties
    (case_id, key, kind, bearer, since, served_on, length, unit, due_on, order_due_on, orders, step, done_on, late)
  SELECT p.case_id, duty.kind, duty.kind,
         (SELECT string_agg(name, '、' ORDER BY key) FROM case_parties parties
           WHERE parties.case_id = p.case_id AND (duty.kind = 'mediationDocument' OR parties.role = 'respondent')),
         p.occurred_on, d.started_on, (p.period->>'length')::int, p.period->>'unit', d.due_on, NULL, 0, NULL,
         d.done_on, coalesce(d.status = 'metLate', false)
    FROM set_a_period p
    CROSS JOIN LATERAL (SELECT CASE p.type WHEN 'DecisionMade' THEN 'decision' ELSE 'mediationDocument' END AS kind) duty
    LEFT JOIN LATERAL (SELECT started_on, due_on, done_on, status FROM deadlines
                        WHERE case_id = p.case_id AND rule = 'rc_perform' ORDER BY start_seq DESC LIMIT 1) d ON true
   WHERE jsonb_typeof(p.period) = 'object'`;

export class SuperviseDuties1795700620000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE supervised_duties (
        case_id uuid NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        key text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('decision','mediationDocument','opinionLetter')),
        bearer text NOT NULL,
        since date NOT NULL,
        served_on date,
        length integer NOT NULL,
        unit text NOT NULL CHECK (unit IN ('workingDay','naturalDay')),
        due_on date,
        order_due_on date,
        orders integer NOT NULL,
        step text CHECK (step IN ('ordered','talked','criticised')),
        done_on date,
        late boolean NOT NULL,
        PRIMARY KEY (case_id, key)
      );
      CREATE INDEX supervised_duties_open
        ON supervised_duties ((kind = 'opinionLetter'), coalesce(order_due_on, due_on, 'infinity'), case_id)
        WHERE done_on IS NULL;
      CREATE INDEX supervised_duties_done
        ON supervised_duties ((kind = 'opinionLetter'), done_on DESC, case_id) WHERE done_on IS NOT NULL;`);
    await runner.query(backfill);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE supervised_duties');
  }
}
