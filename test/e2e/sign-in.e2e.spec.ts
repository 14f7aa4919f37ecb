import { knownDemoPassword } from '@mingjing/casework/people';
import { ApiProcess } from '../int/http/api-process.js';

async function signIn(url: string): Promise<Response> {
  return fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { Origin: url, 'Content-Type': 'application/json' },
    body: JSON.stringify({ loginName: 'sun-sanli', password: knownDemoPassword }),
  });
}

let api: ApiProcess;
beforeAll(async () => (api = await (await ApiProcess.open()).ready()));
afterAll(() => api.close());

it('lets somebody in, work and out again over the network', async () => {
  const entered = await signIn(api.url);
  expect(entered.status).toBe(200);
  const { csrfToken } = (await entered.json()) as { csrfToken: string };
  const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const headers = { Cookie: cookie, Origin: api.url, 'X-CSRF-Token': csrfToken };
  expect((await fetch(`${api.url}/api/inbox`, { headers })).status).toBe(200);
  expect((await fetch(`${api.url}/api/session`, { method: 'DELETE', headers })).status).toBe(204);
  expect((await fetch(`${api.url}/api/inbox`, { headers })).status).toBe(401);
});

it('stops in order when it is told to', async () => {
  const another = await (await ApiProcess.open({}, api)).ready();
  another.child.kill('SIGTERM');
  expect(await another.ended()).toBe(0);
  expect(another.output).toContain('The API stops.');
  await another.close();
});

it('stops when its launcher has gone', async () => {
  const another = await (await ApiProcess.open({}, api)).ready();
  another.child.disconnect();
  expect(await another.ended()).toBe(0);
  await another.close();
});

it('does not start where others could use the demo password', async () => {
  const another = await ApiProcess.open({ HOST: '0.0.0.0' }, api);
  expect(await another.ended()).toBe(1);
  expect(another.output).toContain('HOST=0.0.0.0');
  await another.close();
});

it('says in one line what is wrong with its configuration', async () => {
  const another = await ApiProcess.open({ PORT: 'many' }, api);
  expect(await another.ended()).toBe(1);
  const line = JSON.parse(another.output.trim()) as { level: string; msg: string };
  expect(line).toMatchObject({ level: 'fatal', msg: expect.stringContaining('PORT') });
  await another.close();
});
