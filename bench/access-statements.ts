import type { Statement } from './fill-statements.js';

const chance = (seed: number): string => `((hashint8extended(i, ${String(seed)}) & 1048575) / 1048576.0)`;

/** What a thousand accesses are of, with the routes the program names. */
const ways = [
  { kind: 'case', method: 'GET', route: '/api/cases/:id', act: null, upTo: 0.6 },
  { kind: 'case', method: 'POST', route: '/api/cases/:id/acts/:act', act: 'serveDecision', upTo: 0.7 },
  { kind: 'list', method: 'GET', route: '/api/cases', act: null, upTo: 0.93 },
  { kind: 'file', method: 'GET', route: '/api/materials/:id/content', act: null, upTo: 0.985 },
  { kind: 'export', method: 'GET', route: '/api/cases/export.csv', act: null, upTo: 0.99 },
  { kind: 'account', method: 'GET', route: '/api/users', act: null, upTo: 0.997 },
  { kind: 'other', method: 'POST', route: '/api/cases', act: null, upTo: 1 },
] as const;

const quoted = (text: string | null): string => (text === null ? 'NULL::text' : `'${text}'`);
const places = ways
  .map(({ kind, method, route, act, upTo }, index) =>
    [String(ways[index - 1]?.upTo ?? 0), String(upTo), ...[kind, method, route, act].map(quoted)].join(', '),
  )
  .map((values) => `(${values})`)
  .join(', ');

/**
 * The trace of six years up to a day: who looked at which case or list, one in a hundred refused. Rows lie on the disk in
 * the order of their time, as they would have been written.
 */
export const accessStatements = (accesses: number, cases: number, today: string): readonly Statement[] => [
  {
    what: 'accesses',
    sql: `
      INSERT INTO access_log (id, at, user_id, request_id, method, route, case_id, act, status, refusals, kind)
      SELECT ('01900000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid,
             ($1::date + time '18:00') AT TIME ZONE 'Asia/Shanghai'
               - ((${String(accesses)} - i)::float8 / ${String(accesses)}) * interval '2190 days',
             known.people[1 + floor(power(${chance(41)}, 2) * cardinality(known.people))::int],
             'bench-' || i, way.method, way.route,
             CASE WHEN way.kind IN ('case', 'file') THEN draft.id END, way.act,
             CASE WHEN ${chance(42)} < 0.01 THEN 403 WHEN way.kind = 'other' THEN 422 ELSE 200 END,
             CASE WHEN ${chance(42)} < 0.01 THEN '["forbidden"]'::jsonb END, way.kind
        FROM (SELECT i, ${chance(43)} AS lot, 1 + floor(${chance(44)} * ${String(cases)})::bigint AS place
                FROM generate_series(1, ${String(accesses)}) i) one
        JOIN (VALUES ${places}) AS way (above, "upTo", kind, method, route, act)
          ON one.lot >= way.above AND one.lot < way."upTo"
        JOIN (SELECT i AS place, id FROM draft) draft USING (place),
             (SELECT array_agg(id ORDER BY id) AS people FROM users) known
       ORDER BY i`,
    values: [today],
  },
];
