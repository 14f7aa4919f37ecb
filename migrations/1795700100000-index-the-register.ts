import type { MigrationInterface, QueryRunner } from 'typeorm';

// Pairs of neighbouring characters find a name of two characters, where three would be too many.
const grams = `
  CREATE FUNCTION search_grams(searched text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 1000 AS $$
    SELECT array_to_tsvector(coalesce(array_agg(DISTINCT substr(searched, place, 2)), '{}'))
      FROM generate_series(1, length(searched)) place $$;
  CREATE FUNCTION search_gram_shares(grams text[]) RETURNS TABLE (gram text, share real)
    LANGUAGE sql STABLE STRICT SECURITY DEFINER SET search_path = pg_catalog AS $$
    WITH known AS (
      SELECT pair, share
        FROM pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) AS common (pair, share)
       WHERE schemaname = 'public' AND tablename = 'cases_search' AND attname = 'search_grams')
    SELECT asked, coalesce(max(known.share), 0)::real
      FROM unnest(grams) AS asked LEFT JOIN known
        ON known.pair = asked OR (length(asked) = 1 AND left(known.pair, 1) = asked)
     GROUP BY asked ORDER BY 2, 1 $$;
  CREATE FUNCTION case_number_order(number text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT concat(substring(number FROM '[〔(（]([0-9]{4})[〕)）]'), lpad(substring(number FROM '([0-9]+)[^0-9]*$'), 9, '0'),
                  number) COLLATE "C" $$;`;

const columns = `
  ALTER TABLE cases ADD COLUMN respondent_ids text[] NOT NULL DEFAULT '{}',
                    ADD COLUMN copy_sent boolean NOT NULL DEFAULT false,
                    ADD COLUMN search_text text NOT NULL DEFAULT '';
  UPDATE cases c SET
    respondent_ids = ARRAY(SELECT DISTINCT p.organ_id COLLATE "C" FROM case_parties p
                            WHERE p.case_id = c.id AND p.role = 'respondent' AND p.organ_id IS NOT NULL ORDER BY 1),
    copy_sent = EXISTS (SELECT 1 FROM case_events e WHERE e.case_id = c.id AND e.type = 'CopySent'),
    search_text = translate(
      normalize(concat_ws(E'\\n', c.number, c.title,
                          (SELECT string_agg(p.name, E'\\n' ORDER BY p.key COLLATE "C")
                             FROM case_parties p WHERE p.case_id = c.id)), NFKC),
      'ABCDEFGHIJKLMNOPQRSTUVWXYZ[]()【】', 'abcdefghijklmnopqrstuvwxyz〔〕〔〕〔〕');`;

const indexes = `
  DROP INDEX cases_office_id;
  CREATE INDEX cases_office_received ON cases (office_id, received_on, id);
  CREATE INDEX cases_office_open ON cases (office_id, coalesce(next_due_on, 'infinity'), id) WHERE closed_on IS NULL;
  CREATE INDEX cases_received ON cases (received_on, id);
  CREATE INDEX cases_number_order ON cases (case_number_order(number), id);
  CREATE INDEX cases_phase ON cases (phase, id);
  CREATE INDEX cases_officer_received ON cases (officer_id, received_on, id);
  CREATE INDEX cases_category_received ON cases (category, received_on, id);
  CREATE INDEX cases_matter_received ON cases (matter, received_on, id);
  CREATE INDEX cases_next_due ON cases (coalesce(next_due_on, 'infinity'), id);
  CREATE INDEX cases_next_due_last ON cases (coalesce(next_due_on, '-infinity'), id);
  CREATE INDEX cases_open_next_due ON cases (coalesce(next_due_on, 'infinity'), id) WHERE closed_on IS NULL;
  CREATE INDEX cases_respondent_ids ON cases USING gin (respondent_ids);
  CREATE INDEX cases_search ON cases USING gin (search_grams(search_text));`;

export class IndexTheRegister1795700100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${grams} ${columns} ${indexes}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX cases_search, cases_respondent_ids, cases_open_next_due, cases_next_due_last, cases_next_due,
                 cases_matter_received, cases_category_received, cases_officer_received, cases_phase,
                 cases_number_order, cases_received, cases_office_open, cases_office_received;
      CREATE INDEX cases_office_id ON cases (office_id);
      ALTER TABLE cases DROP COLUMN search_text, DROP COLUMN copy_sent, DROP COLUMN respondent_ids;
      DROP FUNCTION case_number_order;
      DROP FUNCTION search_gram_shares;
      DROP FUNCTION search_grams;`);
  }
}
