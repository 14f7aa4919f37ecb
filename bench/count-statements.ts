/** What the cases of the scratch database add to the statistics, as the program would count them. */
export const countRows = `
  INSERT INTO case_counts (case_id, organ_id, procedure, measure, key, on_day, facets, amount)
  SELECT c.id, c.organ_id, c.procedure, one.measure, '', one.on_day, common.facets || one.more, one.amount
    FROM cases c,
         LATERAL (SELECT jsonb_build_object('category', c.category, 'matter', c.matter, 'respondent', c.respondent_ids[1],
                      'officer', coalesce(c.officer_id::text, 'unassigned')) AS facets,
                  abs(hashint8(c.received_on - '2000-01-01'::date)) % 100 AS lot) common,
         LATERAL (VALUES
           ('received', c.received_on, '{}'::jsonb, 0, true),
           ('accepted', c.accepted_on, '{"mediationTried": "yes"}'::jsonb, 1, c.accepted_on IS NOT NULL),
           ('refused', c.concluded_on, jsonb_build_object('outcome', c.outcome), 0,
             c.concluded_on IS NOT NULL AND c.accepted_on IS NULL),
           ('concluded', c.concluded_on, jsonb_build_object('outcome', c.outcome,
              'corrected', CASE WHEN c.outcome IN ('REVOKE', 'MODIFY', 'CONFIRM_ILLEGAL') THEN 'direct' ELSE 'no' END,
              'mediated', CASE WHEN c.outcome = 'TERMINATE' AND lot < 50 THEN 'yes' ELSE 'no' END,
              'onTime', CASE WHEN lot < 97 THEN 'yes' ELSE 'no' END,
              'withinSixty', CASE WHEN lot < 80 THEN 'yes' ELSE 'no' END,
              'extended', CASE WHEN lot < 15 THEN 'yes' ELSE 'no' END,
              'days', (20 + lot * 7 / 10)::text, 'grossDays', (22 + lot)::text), 0,
             c.concluded_on IS NOT NULL AND c.accepted_on IS NOT NULL),
           ('open', NULL::date, jsonb_build_object('phase', c.phase, 'suspended', 'no'), 0, c.closed_on IS NULL)
         ) AS one (measure, on_day, more, amount, counts)
   WHERE one.counts`;

export const sumRows = `
  INSERT INTO count_sums (organ_id, procedure, measure, span, starts_on, facet, value, count, amount, folded)
  SELECT organ_id, procedure, measure, CASE WHEN on_day IS NULL THEN 'now' ELSE span END AS spanned,
         date_trunc(span, on_day)::date AS starts_on, facet, value, count(*), sum(amount), true FROM (
    SELECT organ_id, procedure, measure, on_day, '' AS facet, '' AS value, amount
      FROM case_counts
    UNION ALL
    SELECT organ_id, procedure, measure, on_day, facet.key, facet.value, amount
      FROM case_counts, jsonb_each_text(facets) facet) each, (VALUES ('month'), ('year')) AS length(span)
   WHERE on_day IS NOT NULL OR span = 'month'
   GROUP BY organ_id, procedure, measure, spanned, starts_on, facet, value`;
