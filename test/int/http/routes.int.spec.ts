import { ApiBench } from './api-bench.js';
import { EchoFeature } from './echo.feature.js';

let bench: ApiBench;
beforeAll(async () => (bench = await ApiBench.open()));
afterAll(() => bench.close());

const open = [
  'GET /api/health',
  'HEAD /api/health',
  'GET /api/openapi.json',
  'HEAD /api/openapi.json',
  'POST /api/session',
];

const id = '01900000-0000-7000-8000-000000000000';
const routesOf = ({ routes }: ApiBench) =>
  routes.flatMap(({ method, url }) =>
    [method].flat().map((each) => ({ method: each, url, name: `${each} ${url}` })),
  );

it('answers nothing without a session but what is meant for everybody', async () => {
  const routes = routesOf(bench).filter(({ method }) => method !== 'OPTIONS');
  expect(routes.length).toBeGreaterThan(15);
  const answering: string[] = [];
  for (const { method, url, name } of routes) {
    const answer = await bench.ask(url.replaceAll(/:\w+/g, id), {
      method,
      ...(['GET', 'HEAD'].includes(method) ? {} : { body: {} }),
    });
    if (answer.status !== 401) answering.push(name);
  }
  expect(answering.sort()).toEqual([...open].sort());
});

it('lets nothing be written without the token of the session', async () => {
  const { cookie } = await bench.signIn('yan-erming');
  for (const { method, url, name } of routesOf(bench)) {
    if (['GET', 'HEAD', 'OPTIONS'].includes(method) || open.includes(name)) continue;
    const answer = await bench.ask(url.replaceAll(/:\w+/g, id), { method, body: {}, headers: { cookie } });
    expect(`${name} ${String(answer.body.type)}`).toBe(`${name} urn:mingjing:problem:csrf-token`);
  }
});

it('keeps accounts to administrators', async () => {
  const officer = await bench.signIn('sun-sanli');
  for (const { method, url } of routesOf(bench).filter((route) => route.url.startsWith('/api/users'))) {
    if (method === 'OPTIONS') continue;
    const answer = await officer.ask(url.replaceAll(/:\w+/g, id), {
      method,
      ...(['GET', 'HEAD'].includes(method) ? {} : { body: {} }),
    });
    expect(answer.status).toBe(403);
  }
});

it('keeps what the system is set by to administrators', async () => {
  const settings = /^\/api\/(committee-members|courts|dictionaries|organ-rules|reminder-policy|demo-day)/;
  const writes = routesOf(bench).filter(
    ({ method, url }) => settings.test(url) && !['GET', 'HEAD', 'OPTIONS'].includes(method),
  );
  expect(writes.map(({ name }) => name).sort()).toEqual([
    'POST /api/committee-members',
    'POST /api/courts',
    'POST /api/demo-day',
    'POST /api/dictionaries/:kind',
    'POST /api/dictionaries/:kind/:code/retire',
    'PUT /api/committee-members/:id',
    'PUT /api/courts/:id',
    'PUT /api/dictionaries/:kind/:code',
    'PUT /api/organ-rules/:organId',
    'PUT /api/reminder-policy',
  ]);
  for (const loginName of ['sun-sanli', 'zheng-qixing', 'chen-shian', 'qin-sansheng', 'hua-sanjian']) {
    const client = await bench.signIn(loginName);
    for (const { method, url } of writes)
      expect((await client.ask(url.replaceAll(/:\w+/g, id), { method, body: {} })).status).toBe(403);
  }
  const auditor = await bench.signIn('hua-sanjian');
  expect((await auditor.get('/api/dictionaries')).status).toBe(403);
});

it('opens a route to one of its roles', async () => {
  const more = await ApiBench.open({ beside: bench, features: [EchoFeature] });
  expect((await (await more.signIn('sun-sanli')).get('/api/echo/officers')).status).toBe(200);
  const refused = await (await more.signIn('hua-sanjian')).get('/api/echo/officers');
  expect(refused.body).toMatchObject({ status: 403, type: 'urn:mingjing:problem:not-permitted' });
  await more.close();
});

it('describes every route', async () => {
  const { body } = await bench.ask('/api/openapi.json');
  const described = Object.entries(body.paths as Record<string, object>).flatMap(([path, operations]) =>
    Object.keys(operations)
      .filter((method) => method !== 'head')
      .map((method) => `${method.toUpperCase()} ${path}`),
  );
  const registered = routesOf(bench)
    .filter(({ method }) => !['HEAD', 'OPTIONS'].includes(method))
    .map(({ method, url }) => `${method} ${url.replaceAll(/:(\w+)/g, '{$1}')}`)
    .filter((name) => name !== 'GET /api/openapi.json');
  expect(described.sort()).toEqual(registered.sort());
  expect(body.components.schemas.SignInRequest.properties.loginName).toMatchObject({
    maxLength: 100,
    'x-label': { zh: '用户名', en: 'Login name' },
    'x-control': 'text',
  });
});

it('is ready when database, migrations and queue are there, and tells of the worker', async () => {
  const { status, body } = await bench.ask('/api/health');
  expect(status).toBe(200);
  expect(body).toEqual({
    alive: true,
    ready: true,
    database: 'up',
    queue: 'up',
    migrations: 'done',
    worker: 'silent',
    setAside: 0,
  });
  await bench.sql(`INSERT INTO system_state VALUES ('worker', $1)`, [
    { at: bench.clock.now().toISOString() },
  ]);
  expect((await bench.ask('/api/health')).body.worker).toBe('up');
});
