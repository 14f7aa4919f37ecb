import { jest } from '@jest/globals';
import { mediationSamples } from '@mingjing/domain';
import { anApplication } from '../../support/casework.js';
import { ApiBench, type Client } from './api-bench.js';

let bench: ApiBench;
let head: Client;
let reviewId: string;
let mediationId: string;

async function opened(by: Client, body: object): Promise<string> {
  const headers = { 'idempotency-key': crypto.randomUUID() };
  const answer = await by.ask('/api/cases', { method: 'POST', body, headers });
  if (answer.status !== 201) throw new Error(answer.text);
  return (answer.body as { caseId: string }).caseId;
}

/** More cases like one, each with days of its own; some share them, so that days alone do not order a list. */
const copies = async (id: string, mark: string, count: number) =>
  bench.sql(
    `INSERT INTO cases SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'number', $2 || i,
            'received_on', '2026-02-01'::date + i % 3, 'next_due_on', CASE WHEN i % 4 > 0 THEN '2026-03-10'::date + i % 4 END))).*
       FROM cases c, generate_series(1, $3::int) i WHERE c.id = $1`,
    [id, mark, count],
  );

beforeAll(async () => {
  bench = await ApiBench.open();
  head = await bench.signIn('zheng-qixing');
  reviewId = await opened(await bench.signIn('zhao-yiming'), { payload: anApplication() });
  mediationId = await opened(head, {
    procedure: 'mediation',
    payload: mediationSamples.applyMediation({ ruleSet: 'R1', on: '2026-03-02' } as never),
  });
  await copies(mediationId, '调', 5);
  await bench.sql(`UPDATE cases SET phase = 'AGREED_ORAL' WHERE number IN ('调1', '调2')`);
  await bench.sql(`UPDATE cases SET phase = 'TERMINATED' WHERE number = '调3'`);
  await copies(reviewId, '复', 6);
  await bench.sql(`UPDATE cases SET mediation = 'inProgress' WHERE number IN ('复1', '复2')`);
  await bench.sql(`UPDATE cases SET mediation = 'failed' WHERE number = '复3'`);
  await bench.sql(
    `INSERT INTO sittings (case_id, kind, position, organ_id, day, starts_at, ends_at, room, people, joint, held)
     SELECT id, kind, held::int, organ_id, '2026-03-04'::date + (row_number() OVER (ORDER BY number) % 3)::int - CASE WHEN held THEN 9 ELSE 0 END,
            NULL, NULL, '一室', '{}', false, held
       FROM cases, (VALUES ('hearing', false), ('committee', true), ('mediation', true), ('mediation', false)) kinds (kind, held)
      WHERE (kind = 'mediation') = (number ~ '^调') AND number ~ '^[调复][0-9]' AND (held OR kind = 'hearing' OR number > '调2')`,
  );
  await bench.sql(
    `INSERT INTO open_services (case_id, position, document, act, recipient, name, since, state, failed, published_until)
     SELECT id, 0, 'acceptanceNotice', 'serveDocument', 'applicant-1', '某', received_on,
            CASE WHEN number > '复4' THEN 'published' ELSE 'open' END, (row_number() OVER (ORDER BY number) % 2)::int,
            CASE WHEN number > '复4' THEN received_on + 30 END
       FROM cases WHERE number ~ '^复[0-9]'`,
  );
  await bench.sql(
    `INSERT INTO supervised_duties (case_id, kind, key, bearer, since, served_on, length, unit, due_on, orders, late)
     SELECT id, kind, kind, '某局', received_on, received_on, 30, 'naturalDay', next_due_on, 0, false
       FROM cases, (VALUES ('opinionLetter'), ('decision')) kinds (kind) WHERE number ~ '^复[0-9]'`,
  );
});
afterAll(() => bench.close());

type Row = Readonly<Record<string, unknown>>;
interface Page {
  readonly rows: readonly Row[];
  readonly more: boolean;
}
const read = async (path: string, by = head): Promise<Page> => {
  const answer = await by.get(path);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.body;
};
const idOf = (row: Row): string =>
  [row['caseId'], row['kind'] instanceof Object ? '' : row['kind'], row['position'], row['key']].join(' ');

async function pageByPage(path: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (let more = true; more;) {
    const page = await read(`${path}&limit=2&offset=${String(rows.length)}`);
    expect(page.rows.length).toBeLessThanOrEqual(2);
    rows.push(...page.rows);
    ({ more } = page);
  }
  return rows;
}

const lists = [
  ['/api/mediations', ['receivedOn', 'nextSession', 'dueOn'], 9],
  ['/api/services', ['since', 'failed', 'publishedUntil'], 6],
  ['/api/sittings?when=upcoming', [], 9],
  ['/api/sittings?when=past', [], 11],
  ['/api/cases/opinion-letters', [], 6],
  ['/api/cases/performance', [], 6],
] as const;

describe.each(lists)('%s', (path, sorts, count) => {
  const base = path.includes('?') ? path : `${path}?`;

  it.each(
    sorts.length === 0 ? [''] : sorts.flatMap((sort) => [`sort=${sort}`, `sort=${sort}&descending=true`]),
  )('shows every row once, page by page: %s', async (order) => {
    const whole = (await read(`${base}&${order}&limit=100`)).rows.map(idOf);
    const expected = order.includes('publishedUntil') ? 2 : count;
    expect([whole.length, new Set(whole).size]).toEqual([expected, expected]);
    expect((await pageByPage(`${base}&${order}`)).map(idOf)).toEqual(whole);
  });

  it('refuses at its field what it does not know', async () => {
    for (const query of ['limit=101', 'limit=0', 'offset=-1', 'weather=fine']) {
      const answer = await head.get(`${base}&${query}`);
      expect(answer.body).toMatchObject({ status: 400, errors: [{ field: query.split('=')[0] }] });
    }
  });

  it('has nothing for whoever sees none of the cases', async () => {
    for (const stranger of ['kong-shiquan', 'yan-erming', 'hua-sanjian']) {
      const { status, body } = await (await bench.signIn(stranger)).get(path);
      const rows = status === 403 ? [] : (body as unknown as Page).rows;
      expect([stranger, rows]).toEqual([stranger, []]);
    }
  });
});

describe('the order', () => {
  const valuesOf = async (path: string, name: string): Promise<unknown[]> =>
    (await read(path)).rows.map((row) =>
      name === 'dueOn' ? (row['due'] as { dueOn: string } | null)?.dueOn : row[name],
    );

  it.each([
    ['mediations', 'receivedOn'],
    ['mediations', 'nextSession'],
    ['mediations', 'dueOn'],
    ['services', 'since'],
    ['services', 'failed'],
  ])('of %s by %s is that of its values, and what has none comes last', async (list, sort) => {
    const rising = await valuesOf(`/api/${list}?sort=${sort}&descending=false`, sort);
    const falling = await valuesOf(`/api/${list}?sort=${sort}&descending=true`, sort);
    const known = (values: unknown[]) => values.filter((value) => value !== null && value !== undefined);
    const sorted = known(rising).sort();
    expect(new Set(sorted).size).toBeGreaterThan(1);
    expect(rising.slice(0, sorted.length)).toEqual(sorted);
    expect(falling.slice(0, sorted.length)).toEqual([...sorted].reverse());
  });

  it('of sittings is that of their days: what comes next, and what was last', async () => {
    const days = async (when: string) =>
      (await read(`/api/sittings?when=${when}&limit=100`)).rows.map(({ day }) => day as string);
    expect(await days('upcoming')).toEqual([...(await days('upcoming'))].sort());
    expect(await days('past')).toEqual([...(await days('past'))].sort().reverse());
  });
});

describe('a filter', () => {
  const ids = async (query: string) =>
    (await read(`/api/mediations?${query}&limit=100`)).rows
      .map(({ caseNumber }) => caseNumber as string)
      .sort();

  it('parts mediations that go on from those agreed and ended, of either procedure', async () => {
    const [open, agreed, ended] = [await ids('show=open'), await ids('show=agreed'), await ids('show=ended')];
    expect(open).toEqual(expect.arrayContaining(['复1', '复2', '调4', '调5']));
    expect(agreed).toEqual(['调1', '调2']);
    expect(ended).toEqual(['复3', '调3']);
    expect([...open, ...agreed, ...ended].sort()).toEqual(await ids(''));
  });

  it('tells the mediations of their own from those beside a review', async () => {
    expect(await ids('procedure=reconsideration')).toEqual(['复1', '复2', '复3']);
    expect(await ids('procedure=mediation&show=ended')).toEqual(['调3']);
    expect(await ids('procedure=reconsideration&show=agreed')).toEqual([]);
  });

  it.each(['hearing', 'committee', 'mediation'])('shows the sittings of kind %s alone', async (kind) => {
    for (const when of ['upcoming', 'past']) {
      const { rows } = await read(`/api/sittings?when=${when}&limit=100`);
      const of = (await read(`/api/sittings?when=${when}&kind=${kind}&limit=100`)).rows;
      expect(of.map(idOf)).toEqual(rows.filter((row) => row['kind'] === kind).map(idOf));
    }
  });

  it('shows the services that are published alone', async () => {
    const { rows } = await read('/api/services?state=published&limit=100');
    expect(rows.map(({ caseNumber }) => caseNumber).sort()).toEqual(['复5', '复6']);
  });

  it.each(['opinion-letters', 'performance'])('parts %s by how far they are', async (list) => {
    const counts = (await head.get(`/api/cases/${list}`)).body['counts'] as Record<string, number>;
    for (const show of ['open', 'over', 'soon', 'done'])
      expect([show, (await read(`/api/cases/${list}?show=${show}&limit=100`)).rows.length]).toEqual([
        show,
        counts[show],
      ]);
    expect(counts).toMatchObject({ open: 6, done: 0 });
  });
});

describe('what the organ above does not see', () => {
  it('is in none of the lists', async () => {
    await bench.sql(
      `UPDATE cases SET organ_id = 'gy-gov', office_id = 'gy-justice' WHERE number IN ('复1', '调1')`,
    );
    for (const [path] of lists) {
      const base = path.includes('?') ? path : `${path}?`;
      const numbers = (await read(`${base}&limit=100`)).rows.map(({ caseNumber }) => caseNumber);
      expect(numbers).not.toContain('复1');
      expect(numbers).not.toContain('调1');
    }
  });
});

describe('however much there is', () => {
  beforeAll(async () => {
    await copies(mediationId, '久', 4000);
    await bench.sql(
      `INSERT INTO sittings SELECT id, 'mediation', 0, organ_id, '2026-03-05'::date + (random() * 90)::int, NULL, NULL, '二室', '{}',
              false, false FROM cases WHERE number LIKE '久%' AND number LIKE '%7'`,
    );
    await bench.sql(
      `INSERT INTO supervised_duties SELECT id, 'decision', 'decision', '某局', received_on, received_on, 30, 'naturalDay',
              next_due_on, NULL, 0, NULL, CASE WHEN number LIKE '%3' THEN received_on END, false
         FROM cases WHERE number LIKE '久%'`,
    );
    for (const table of ['cases', 'sittings', 'supervised_duties'] as const) await bench.analyze(table);
  });

  const planOf = async (path: string, statement: RegExp): Promise<string> => {
    const asks = jest.spyOn(bench.database.manager, 'query');
    await read(path);
    const [asked] = asks.mock.calls.filter(([sql]) => statement.test(sql));
    asks.mockRestore();
    const plan = await bench.sql<Record<string, string>>(`EXPLAIN ${asked![0]}`, asked![1] as unknown[]);
    return plan.map((line) => line['QUERY PLAN']).join('\n');
  };

  it.each([
    ['receivedOn', 'cases_mediations'],
    ['dueOn&descending=false', 'cases_mediations_due'],
    ['dueOn&descending=true', 'cases_mediations_due_last'],
    ['nextSession', 'sittings_mediations'],
  ])('the mediations by %s are read along %s', async (sort, index) => {
    const text = await planOf(`/api/mediations?sort=${sort}&limit=20`, /WITH place/);
    expect(text).toMatch(new RegExp(`${index}\\b`));
    expect(text).not.toMatch(/Seq Scan on cases/);
  });

  it.each([
    ['open', 'supervised_duties_open'],
    ['done', 'supervised_duties_done'],
  ])('the duties that are %s are read along %s', async (show, index) => {
    const text = await planOf(`/api/cases/performance?show=${show}&limit=20`, /AS "servedOn"/);
    expect(text).toMatch(new RegExp(`${index}\\b`));
  });

  it('the register by procedure is read along an index', async () => {
    const text = await planOf('/api/cases?sort=procedure&limit=20', /WITH place/);
    expect(text).not.toMatch(/Sort Key: c\./);
  });
});
