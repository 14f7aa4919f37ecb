import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { CaseList } from '@mingjing/casework/case-queries';
import { mediationSamples } from '@mingjing/domain';
import { anApplication } from '../../support/casework.js';
import { ApiBench, host, type Client } from './api-bench.js';

const MANY = 12_000;
let bench: ApiBench;
let registrar: Client;

async function opened(body: object): Promise<string> {
  const headers = { 'idempotency-key': crypto.randomUUID() };
  const answer = await registrar.ask('/api/cases', { method: 'POST', body, headers });
  if (answer.status !== 201) throw new Error(answer.text);
  return (answer.body as { caseId: string }).caseId;
}
/** Cases like one, of different days, fields and ends. */
const copies = (id: string, mark: string, count: number): Promise<unknown> =>
  bench.sql(
    `INSERT INTO cases SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'number', $2 || i,
            'received_on', '2026-01-01'::date + i % 23, 'next_due_on', CASE WHEN i % 4 > 0 THEN '2026-03-01'::date + i % 17 END,
            'imported', i % 3 = 0, 'category', '类' || i % 5, 'matter', '事' || i % 2, 'waits_until', NULL,
            'closed_on', CASE WHEN i % 5 = 0 THEN '2026-02-20'::date END,
            'search_text', CASE WHEN i % 7 = 0 THEN c.search_text || ' 特别' || i ELSE c.search_text END))).*
       FROM cases c, generate_series(1, $3::int) i WHERE c.id = $1`,
    [id, mark, count],
  );

beforeAll(async () => {
  bench = await ApiBench.open();
  registrar = await bench.signIn('zhao-yiming');
  const review = await opened({ payload: anApplication() });
  await bench.sql(`UPDATE cases SET officer_id = $1 WHERE id = $2`, [registrar.id, review]);
  await copies(review, '复', 700);
  const mediation = await opened({
    procedure: 'mediation',
    payload: mediationSamples.applyMediation({ ruleSet: 'R1', on: '2026-03-02' } as never),
  });
  await copies(mediation, '调', 60);
  await bench.app.listen(0, '127.0.0.1');
});
afterAll(() => bench.close());

async function shown(query: string): Promise<string[]> {
  const numbers: string[] = [];
  for (let after = ''; ;) {
    const { status, body } = await registrar.get(`/api/cases?${query}&limit=200${after}`);
    expect([query, status]).toEqual([query, 200]);
    numbers.push(...(body.rows as { number: string }[]).map(({ number }) => number));
    if (body.next === null) return numbers;
    after = `&after=${encodeURIComponent(String(body.next))}`;
  }
}
const url = (query: string): string => `/api/cases/export.csv?columns=number&${query}`;
async function exported(query: string): Promise<string[]> {
  const { status, text, headers } = await registrar.get(url(query));
  expect([query, status]).toEqual([query, 200]);
  expect(headers['content-disposition']).toBe(
    `attachment; filename="register-2026-03-02.csv"; filename*=UTF-8''${encodeURIComponent('案件台账-2026-03-02.csv')}`,
  );
  const [, ...cells] = text.trim().split('\r\n');
  return cells.map((cell) => cell.slice(1, -1));
}

describe('the exported register', () => {
  it.each([
    ...['', 'procedure=mediation', 'phases=INTAKE_REVIEW', 'phases=APPLIED,INTAKE_REVIEW', 'category=类3'],
    ...['matter=事1', 'imported=true', 'imported=false', 'open=true', 'open=false', 'officerId=me'],
    ...['receivedFrom=2026-01-05&receivedTo=2026-01-09', 'dueFrom=2026-03-04&dueTo=2026-03-09'],
    ...['respondentId=qz-market', 'organId=qz-gov', 'onlyOrganId=qz-gov', 'awaitingApproval=false'],
    ...['text=特别7', 'imported=true&open=true&category=类3&text=特别'],
  ])('has the cases that are shown, in their order: %s', async (filter) => {
    const narrowed = filter
      .replace('officerId=me', `officerId=${registrar.id}`)
      .replaceAll(/[^\x00-\x7f]+/g, encodeURIComponent);
    for (const sort of ['receivedOn', 'nextDueOn', 'number', 'procedure', 'phase'])
      for (const descending of ['true', 'false']) {
        const query = `${narrowed}&sort=${sort}&descending=${descending}`;
        const list = await shown(query);
        expect(list.length).toBeGreaterThan(0);
        expect(await exported(query)).toEqual(list);
      }
  });

  it('has those chosen of it in the same order', async () => {
    const { rows } = (await registrar.get('/api/cases?sort=number&descending=false&limit=200')).body as {
      rows: { id: string; number: string }[];
    };
    const chosen = rows.filter((_, index) => index % 40 === 3);
    const ids = chosen.map(({ id }) => id).toReversed();
    expect(await exported(`sort=number&descending=false&ids=${ids.join(',')}`)).toEqual(
      chosen.map(({ number }) => number),
    );
  });
});

describe('an export whose line is lost', () => {
  /** How many connections to the database are in somebody’s hands. */
  const held = (): number => {
    const { master } = bench.database.manager.dataSource.driver as unknown as {
      master: { totalCount: number; idleCount: number };
    };
    return master.totalCount - master.idleCount;
  };

  it.each(['csv', 'xlsx'])('%s: reads no further, and frees what it held of the database', async (kind) => {
    const [one] = await bench.sql<{ id: string }>(`SELECT id FROM cases WHERE number = '复1'`);
    await copies(one?.id ?? '', `多${kind}`, MANY);
    const list = bench.app.get(CaseList, { strict: false });
    const whole = list.batches.bind(list);
    const told = { batches: 0, ended: false };
    const watched = jest.spyOn(list, 'batches').mockImplementation(async function* (...asked) {
      try {
        for await (const batch of whole(...asked)) {
          told.batches += 1;
          yield batch;
        }
      } finally {
        told.ended = true;
      }
    });
    const { port } = bench.app.getHttpServer().address() as AddressInfo;
    const path = `/api/cases/export.${kind}?sort=number`;
    const request = get({ host: '127.0.0.1', port, path, headers: { host, cookie: registrar.cookie } });
    const [answer] = (await once(request, 'response')) as [IncomingMessage];
    await once(answer, 'readable');
    request.destroy();
    for (let waited = 0; !told.ended && waited < 10_000; waited += 20) await sleep(20);
    watched.mockRestore();
    expect(told.ended).toBe(true);
    expect(told.batches).toBeLessThan(MANY / 500);
    await sleep(100);
    expect(held()).toBe(0);
    const busy = await bench.sql(
      `SELECT state, query FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'`,
    );
    expect(busy).toEqual([]);
    expect((await registrar.get('/api/cases?limit=1')).status).toBe(200);
  });
});
