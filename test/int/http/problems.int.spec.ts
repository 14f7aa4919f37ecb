import { ApiBench, host, origin } from './api-bench.js';
import { Line } from './cut-line.js';
import { EchoFeature } from './echo.feature.js';

let bench: ApiBench;
beforeAll(async () => (bench = await ApiBench.open({ features: [EchoFeature] })));
afterAll(() => bench.close());

const post = (body: string | Buffer, headers: Record<string, string> = {}) =>
  bench.ask('/api/echo', { method: 'POST', body, headers });

it.each<[string, () => ReturnType<typeof post>, number, string]>([
  ['broken JSON', () => post('{"text":'), 400, 'malformed-json'],
  ['JSON with more behind', () => post('{} {}'), 400, 'malformed-json'],
  ['invalid UTF-8', () => post(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])), 400, 'malformed-text'],
  ['GBK text', () => post(Buffer.from('7b2274657874223a22d5c5c8fd227d', 'hex')), 400, 'malformed-text'],
  ['a foreign prototype', () => post('{"__proto__":{"admin":true}}'), 400, 'nested-too-deep'],
  ['deep nesting', () => post('['.repeat(50_000) + ']'.repeat(50_000)), 400, 'nested-too-deep'],
  ['deep objects', () => post('{"a":'.repeat(9_000) + '1' + '}'.repeat(9_000)), 400, 'nested-too-deep'],
  ['10 MB', () => post(`{"text":"${'a'.repeat(10_000_000)}"}`), 413, 'body-too-large'],
  [
    'a form',
    () => post('text=a', { 'content-type': 'application/x-www-form-urlencoded' }),
    415,
    'unsupported-media-type',
  ],
  ['plain text', () => post('{}', { 'content-type': 'text/plain' }), 415, 'unsupported-media-type'],
  ['XML', () => post('<a/>', { 'content-type': 'application/xml' }), 415, 'unsupported-media-type'],
  ['no proper type', () => post('{}', { 'content-type': '%%%' }), 415, 'unsupported-media-type'],
  [
    'another charset',
    () => post('{}', { 'content-type': 'application/json; charset=gbk' }),
    415,
    'unsupported-media-type',
  ],
  ['a broken address', () => bench.ask('/api/echo/%zz'), 400, 'malformed-url'],
  ['an address that is no UTF-8', () => bench.ask('/api/echo/fails/%ff%fe'), 400, 'malformed-url'],
  ['a long parameter', () => bench.ask(`/api/echo/fails/${'a'.repeat(3000)}`), 414, 'url-too-long'],
  ['an unknown address', () => bench.ask('/api/nothing'), 404, 'not-found'],
  ['an unknown address outside', () => bench.ask('/nothing/../here'), 404, 'not-found'],
  ['an unknown method', () => bench.ask('/api/echo/query', { method: 'DELETE' }), 404, 'not-found'],
])('answers %s with a problem', async (_name, ask, status, code) => {
  const answer = await ask();
  expect(answer.status).toBe(status);
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(answer.body).toMatchObject({ status, type: `urn:mingjing:problem:${code}` });
  expect(answer.body.detail).not.toBe('');
  expect(answer.body.requestId).toBe(answer.headers['x-request-id']);
});

it('takes JSON with a charset of UTF-8 and with a byte order mark', async () => {
  const plain = await post('{"text":"好"}', { 'content-type': 'application/json; charset="UTF-8"' });
  expect(plain.body).toEqual({ text: '好' });
  expect((await post('\ufeff{"text":"好"}')).body).toEqual({ text: '好' });
});

it('speaks the language that is asked for, Chinese by default', async () => {
  const title = async (language: string): Promise<string> =>
    (await bench.ask('/api/nothing', { headers: { 'accept-language': language } })).body.title as string;
  expect(await title('en-GB,en;q=0.9')).toBe('Not found');
  expect(await title('fr,en;q=0.2,zh;q=0.8')).toBe('未找到');
  expect(await title('zh-CN;q=0,en;q=0.1')).toBe('Not found');
  expect(await title('fr')).toBe('未找到');
  expect(await title(';;;q=x,,')).toBe('未找到');
});

it('words the refusals of the casework without its knowing HTTP', async () => {
  const state = await bench.ask('/api/echo/fails/state');
  expect(state.status).toBe(409);
  expect(state.body.refusals).toEqual([
    expect.objectContaining({ code: 'NOT_IN_THIS_STATE', kind: 'state', article: expect.any(String) }),
  ]);
  const stale = await bench.ask('/api/echo/fails/stale');
  expect(stale.body).toMatchObject({
    status: 412,
    currentVersion: 4,
    changes: [{ seq: 4, act: 'assignOfficer' }],
  });
  expect((await bench.ask('/api/echo/fails/notFound')).status).toBe(404);
  expect((await bench.ask('/api/echo/fails/reused')).status).toBe(422);
});

it('tells nothing of errors of the program but a number that is in the log', async () => {
  const answer = await bench.ask('/api/echo/fails/program');
  expect(answer.status).toBe(500);
  expect(answer.text).not.toContain('secret');
  expect(answer.body.detail).toContain(answer.body.requestId);
  const line = bench.lines.find(
    (each) => each.includes(String(answer.body.requestId)) && each.includes('secret detail'),
  );
  expect(JSON.parse(line ?? '{}')).toMatchObject({ level: 'error', error: { type: 'TypeError' } });
});

it('logs routes, not addresses, and no bodies', async () => {
  await bench.ask('/api/echo/query?text=Zhang');
  await bench.ask('/api/cases/01900000-0000-7000-8000-000000000001/watched');
  await post('{"text":"Personal"}');
  const log = bench.lines.join('');
  expect(log).toContain('"route":"/api/cases/:id/watched"');
  expect(log).not.toMatch(/Zhang|Personal|01900000-0000-7000-8000-000000000001/);
});

it('sets the headers that keep pages safe', async () => {
  const { headers } = await bench.ask('/api/health');
  const policy = String(headers['content-security-policy']);
  for (const part of [
    "default-src 'self'",
    "script-src 'self';",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ])
    expect(policy).toContain(part);
  expect(policy).toMatch(/style-src 'self' 'nonce-[\w-]{22}'/);
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  expect(headers['permissions-policy']).toContain('camera=()');
  expect(headers['strict-transport-security']).toBeUndefined();
});

it('says that it recovers while the database is away, and answers when it is back', async () => {
  const line = await Line.to(bench.clone.appUrl);
  const alone = await ApiBench.open({ beside: bench, env: { DATABASE_URL: line.url } });
  const client = await alone.signIn('sun-sanli');
  line.cut();
  const answer = await client.get('/api/session');
  expect(answer.status).toBe(503);
  expect(answer.headers['retry-after']).toBe('2');
  const health = await alone.ask('/api/health');
  expect(health.status).toBe(503);
  expect(health.body).toMatchObject({ alive: true, ready: false, database: 'down' });
  await line.mend();
  expect((await client.get('/api/session')).status).toBe(200);
  await alone.close();
  line.cut();
});

it('does not take the client’s word for the request id', async () => {
  const answer = await bench.ask('/api/health', {
    headers: { 'x-request-id': 'mine', 'request-id': 'mine' },
  });
  expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  expect(`${origin}${host}`).toContain(host);
});
