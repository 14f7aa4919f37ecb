import { anApplication } from '../../support/casework.js';
import { ApiBench } from './api-bench.js';
import { EchoFeature } from './echo.feature.js';

let bench: ApiBench;
beforeAll(async () => (bench = await ApiBench.open({ features: [EchoFeature] })));
afterAll(() => bench.close());
beforeEach(() => bench.forgetAccesses());

const caseId = '01900000-0000-7000-8000-000000000001';
const log = () =>
  bench.sql('SELECT user_id, method, route, case_id, act, status, refusals FROM access_log ORDER BY id');

it('records the reading of a case with who, what and when', async () => {
  const client = await bench.signIn('sun-sanli');
  const answer = await client.get(`/api/cases/${caseId}/watched`);
  expect(await log()).toEqual([
    {
      user_id: client.id,
      method: 'GET',
      route: '/api/cases/:id/watched',
      case_id: caseId,
      act: null,
      status: 200,
      refusals: null,
    },
  ]);
  const [row] = await bench.sql<{ request_id: string; at: Date }>('SELECT request_id, at FROM access_log');
  expect(row).toEqual({ request_id: answer.headers['x-request-id'], at: bench.clock.now() });
});

it('records every refusal with its reasons', async () => {
  await bench.ask(`/api/cases/${caseId}/watched`);
  const client = await bench.signIn('sun-sanli');
  await client.post(`/api/cases/${caseId}/watched-acts/accept`, {});
  await client.get('/api/users');
  await client.get('/api/cases/not-an-id/watched');
  expect(await log()).toEqual([
    expect.objectContaining({ user_id: null, case_id: caseId, status: 401, refusals: ['sign-in-required'] }),
    expect.objectContaining({
      user_id: client.id,
      act: 'accept',
      status: 409,
      refusals: ['NOT_IN_THIS_STATE'],
    }),
    expect.objectContaining({ route: '/api/users', status: 403, refusals: ['not-permitted'] }),
    expect.objectContaining({ case_id: null, status: 404, refusals: ['case-not-found'] }),
  ]);
});

it('records failures to sign in, without the name', async () => {
  await bench.trySignIn('sun-sanli', 'wrong');
  expect(await log()).toEqual([
    expect.objectContaining({ route: '/api/session', status: 401, refusals: ['wrong-credentials'] }),
  ]);
});

it('records what administrators do with accounts', async () => {
  const administrator = await bench.signIn('yan-erming');
  await administrator.get('/api/users');
  expect(await log()).toEqual([expect.objectContaining({ route: '/api/users', status: 200 })]);
});

it('records a new case under its id', async () => {
  const registrar = await bench.signIn('zhao-yiming');
  const { status, body } = await registrar.ask('/api/cases', {
    method: 'POST',
    body: { payload: anApplication() },
    headers: { 'idempotency-key': 'once' },
  });
  expect(status).toBe(201);
  expect(await log()).toEqual([
    expect.objectContaining({ method: 'POST', route: '/api/cases', case_id: body.caseId, status: 201 }),
  ]);
});

it('answers although nothing could be recorded, and says so in the log', async () => {
  const client = await bench.signIn('sun-sanli');
  await bench.asOwner('ALTER TABLE access_log RENAME TO access_log_away');
  const answer = await client.get(`/api/cases/${caseId}/watched`);
  await bench.asOwner('ALTER TABLE access_log_away RENAME TO access_log');
  expect(answer.status).toBe(200);
  expect(bench.lines.join('')).toContain('An access could not be recorded.');
});

it.each([
  'UPDATE access_log SET status = 200',
  'DELETE FROM access_log',
  'TRUNCATE access_log',
  'TRUNCATE account_events',
])('lets the application only add to the trace: %s', async (statement) => {
  await bench.ask(`/api/cases/${caseId}/watched`);
  await expect(bench.sql(statement)).rejects.toThrow(/permission denied/);
  expect(await log()).toHaveLength(1);
});

it.each(['UPDATE access_log SET status = 200', 'TRUNCATE access_log', 'TRUNCATE account_events'])(
  'lets not even the owner of the tables change it: %s',
  async (statement) => {
    await bench.ask(`/api/cases/${caseId}/watched`);
    await expect(bench.asOwner(statement)).rejects.toThrow(/stays on record/);
    expect(await log()).toMatchObject([{ status: 401 }]);
  },
);
