import pg from 'pg';
import { calendarDate } from '@mingjing/domain';
import { anApplication } from '../../support/casework.js';
import { ApiBench, type Answer, type Client } from './api-bench.js';
import { pathTo } from './case-paths.js';
import { CaseWalk } from './case-walk.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';

let bench: ApiBench;
let walk: CaseWalk;
let document: ApiDocument;
let head: Client;
let officerId: string;
let otherId: string;

interface Chosen {
  readonly id: string;
  readonly version: number;
}

beforeAll(async () => {
  bench = await ApiBench.open();
  walk = new CaseWalk(bench, calendarDate('2026-03-02'), anApplication());
  document = (await bench.ask('/api/openapi.json')).body as ApiDocument;
});
afterAll(() => bench.close());

const opened = async (path: Parameters<CaseWalk['along']>[0] = []): Promise<Chosen> => {
  const id = await walk.along(path);
  return { id, version: await walk.versionOf(id) };
};

beforeEach(async () => {
  head = await walk.client('zheng-qixing');
  officerId = (await walk.client('sun-sanli')).id;
  otherId = (await walk.client('li-siwei')).id;
});

const assign = (cases: readonly Chosen[], key: string = crypto.randomUUID(), to = officerId, by = head) =>
  by.ask('/api/series/assignOfficer', {
    method: 'POST',
    body: { cases, payload: { officerId: to } },
    headers: { 'idempotency-key': key },
  });
const preview = (cases: readonly Chosen[], by = head) =>
  by.post('/api/series/assignOfficer/preview', { cases });
const byCase = (answer: Answer) =>
  new Map((answer.body.cases as { caseId: string; state: string }[]).map((each) => [each.caseId, each]));
const assignments = async (): Promise<Record<string, number>> =>
  Object.fromEntries(
    (
      await bench.sql<{ id: string; times: number }>(
        `SELECT case_id AS id, count(*)::int AS times FROM case_events WHERE type = 'OfficerAssigned' GROUP BY 1`,
      )
    ).map(({ id, times }) => [id, times]),
  );

it('does what can be done and says of every other case why not, in the order of their ids', async () => {
  const [first, stale, second] = [await opened(), await opened(), await opened()];
  const closed = await opened(pathTo.CLOSED);
  const foreign = await opened();
  await bench.sql(`UPDATE cases SET office_id = 'gy-justice', organ_id = 'gy-gov' WHERE id = $1`, [
    foreign.id,
  ]);
  const unknown = { id: '01900000-0000-7000-8000-000000000000', version: 1 };
  const chosen = [closed, second, foreign, { ...stale, version: 0 }, unknown, first];

  const asked = await preview(chosen);
  expect(new DescribedAnswers(document).faults('POST /api/series/{act}/preview', asked)).toEqual([]);
  expect(Object.fromEntries([...byCase(asked)].map(([id, { state }]) => [id, state]))).toEqual({
    [first.id]: 'allowed',
    [second.id]: 'allowed',
    [stale.id]: 'stale',
    [closed.id]: 'refused',
    [foreign.id]: 'notFound',
    [unknown.id]: 'notFound',
  });
  expect(await assignments()).toEqual({});

  const answer = await assign(chosen);
  expect(new DescribedAnswers(document).faults('POST /api/series/{act}', answer)).toEqual([]);
  expect([...byCase(answer).keys()]).toEqual(chosen.map(({ id }) => id).sort());
  const results = byCase(answer);
  expect(answer.body.done).toBe(2);
  expect(results.get(first.id)).toMatchObject({
    state: 'done',
    result: 'performed',
    version: first.version + 1,
  });
  expect(results.get(second.id)).toMatchObject({ state: 'done', version: second.version + 1 });
  expect(results.get(stale.id)).toMatchObject({ state: 'stale', version: stale.version });
  expect(results.get(closed.id)).toMatchObject({
    state: 'refused',
    refusals: [
      { code: 'NOT_IN_THIS_STATE', article: expect.stringContaining('6'), text: expect.any(String) },
    ],
  });
  for (const { id } of [foreign, unknown])
    expect(results.get(id)).toMatchObject({ state: 'notFound', number: null, version: null });
  expect(await assignments()).toEqual({ [first.id]: 1, [second.id]: 1 });
});

it('leaves a trace for each case', async () => {
  const [done, foreign] = [await opened(), await opened()];
  await bench.sql(`UPDATE cases SET office_id = 'gy-justice', organ_id = 'gy-gov' WHERE id = $1`, [
    foreign.id,
  ]);
  await bench.forgetAccesses();
  await assign([done, foreign]);
  const rows = await bench.sql(
    'SELECT case_id, act, status FROM access_log WHERE user_id = $1 AND case_id IS NOT NULL ORDER BY case_id',
    [head.id],
  );
  expect(rows).toEqual([
    { case_id: done.id, act: 'assignOfficer', status: 200 },
    { case_id: foreign.id, act: 'assignOfficer', status: 404 },
  ]);
});

it('sent again does nothing twice, and goes on where it was cut off', async () => {
  const chosen = [await opened(), await opened(), await opened()];
  const key = crypto.randomUUID();
  // The first of them alone, as if the series had ended behind it.
  const cut = [...chosen].sort((a, b) => (a.id < b.id ? -1 : 1))[0]!;
  const whole = await assign(chosen, key);
  expect(whole.body.done).toBe(3);
  await bench.sql(
    `DELETE FROM idempotency_keys WHERE key = $1 AND route LIKE 'series/assignOfficer/' || $2`,
    [key, cut.id],
  );
  const again = await assign(chosen, key);
  expect(byCase(again).get(cut.id)).toMatchObject({ state: 'stale' });
  expect(again.body.done).toBe(2);
  const times = await assignments();
  expect(chosen.map(({ id }) => times[id])).toEqual([1, 1, 1]);
});

it('refuses a key that was used for another selection or payload, and does nothing', async () => {
  const [one, two] = [await opened(), await opened()];
  const key = crypto.randomUUID();
  await assign([one], key);
  for (const answer of [await assign([two], key), await assign([one], key, otherId)])
    expect(answer.body).toMatchObject({ status: 422, type: 'urn:mingjing:problem:idempotency-key-reused' });
  const times = await assignments();
  expect([times[one.id], times[two.id]]).toEqual([1, undefined]);
});

it('takes a case that is named twice for one', async () => {
  const one = await opened();
  const answer = await assign([one, { ...one, id: one.id.toUpperCase() }]);
  expect(answer.body).toMatchObject({ done: 1, cases: [{ caseId: one.id, state: 'done' }] });
});

it('says once more in every case that a role may not', async () => {
  const one = await opened();
  const officer = await walk.client('sun-sanli');
  expect(byCase(await preview([one], officer)).get(one.id)).toMatchObject({ state: 'refused' });
  const answer = await assign([one], crypto.randomUUID(), officerId, officer);
  expect(byCase(answer).get(one.id)).toMatchObject({
    state: 'refused',
    refusals: [{ code: 'ROLE_MAY_NOT_PERFORM_ACT' }],
  });
});

it('offers the acts of a series to those who may perform them', async () => {
  const acts = async (by: Client) =>
    ((await by.get('/api/series')).body.acts as { act: string }[]).map(({ act }) => act);
  expect(await acts(head)).toEqual(expect.arrayContaining(['assignOfficer', 'suspend', 'extendPeriod']));
  expect(await acts(await walk.client('sun-sanli'))).not.toContain('assignOfficer');
  expect((await (await walk.client('qin-sansheng')).get('/api/series')).body.acts).toEqual([]);
});

it('asks no more of the database for many cases than for few', async () => {
  const few = [await opened(), await opened()];
  const many = [...few, await opened(), await opened(), await opened(), await opened()];
  const asked = async (chosen: readonly Chosen[]): Promise<number> => {
    const { prototype } = pg.Client;
    const query = prototype.query as (...args: unknown[]) => unknown;
    let times = 0;
    prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
      times += 1;
      return query.apply(this, args);
    } as typeof prototype.query;
    const answer = await preview(chosen);
    prototype.query = query as typeof prototype.query;
    expect(answer.body.cases).toHaveLength(chosen.length);
    return times;
  };
  const forFew = await asked(few);
  expect(forFew).toBeGreaterThan(5);
  expect(await asked(many)).toBe(forFew);
});

it.each([
  ['cases', { cases: [], payload: { officerId: '01900000-0000-7000-8000-000000000000' } }],
  ['cases', { payload: {} }],
  ['cases.0.version', { cases: [{ id: '01900000-0000-7000-8000-000000000000' }], payload: {} }],
  ['payload.officerId', { cases: [{ id: '01900000-0000-7000-8000-000000000000', version: 1 }], payload: {} }],
])('refuses a wrong %s at its field', async (field, body) => {
  const headers = { 'idempotency-key': crypto.randomUUID() };
  const answer = await head.ask('/api/series/assignOfficer', { method: 'POST', body, headers });
  expect(answer.body).toMatchObject({ status: 400, errors: [{ field }] });
});

it('needs a key, and knows only acts that are meant for a selection', async () => {
  const one = await opened();
  const body = { cases: [one], payload: { officerId } };
  expect((await head.post('/api/series/assignOfficer', body)).body.type).toBe(
    'urn:mingjing:problem:idempotency-key-required',
  );
  for (const act of ['accept', 'nonsense', 'receiveApplication'])
    expect((await head.post(`/api/series/${act}`, body)).status).toBe(404);
});
