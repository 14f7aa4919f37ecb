import { ApiBench, cookieOf, password, type Client } from '../http/api-bench.js';

let bench: ApiBench;
beforeAll(async () => (bench = await ApiBench.open()));
afterAll(() => bench.close());

const minute = 60_000;
const idOf = async (loginName: string): Promise<string> => {
  const [user] = await bench.sql<{ id: string }>('SELECT id FROM users WHERE login_name = $1', [loginName]);
  return String(user?.id);
};
const isIn = async (client: Client): Promise<boolean> => (await client.get('/api/session')).status === 200;

it('ends after 30 minutes without a request, and lives on with requests', async () => {
  const client = await bench.signIn('sun-sanli');
  for (let half = 0; half < 4; half += 1) {
    bench.clock.advance(29 * minute);
    expect(await isIn(client)).toBe(true);
  }
  bench.clock.advance(30 * minute);
  expect(await isIn(client)).toBe(false);
});

it('ends after 12 hours whatever happens', async () => {
  const client = await bench.signIn('sun-sanli');
  for (let passed = 0; passed < 12 * 60 - 20; passed += 20) {
    bench.clock.advance(20 * minute);
    expect(await isIn(client)).toBe(true);
  }
  bench.clock.advance(20 * minute);
  expect(await isIn(client)).toBe(false);
});

it('ends by signing out', async () => {
  const client = await bench.signIn('sun-sanli');
  expect((await client.ask('/api/session', { method: 'DELETE' })).status).toBe(204);
  expect(await isIn(client)).toBe(false);
});

it('is a new one at each sign-in, and the one before it ends', async () => {
  const first = await bench.signIn('sun-sanli');
  const again = await bench.ask('/api/session', {
    method: 'POST',
    body: { loginName: 'sun-sanli', password },
    headers: { cookie: first.cookie },
  });
  expect(cookieOf(again)).not.toBe(first.cookie);
  expect(await isIn(first)).toBe(false);
});

it('takes no cookie it did not give', async () => {
  for (const value of ['', 'x', 'A'.repeat(43), 'A'.repeat(5000), '%00', '../../etc']) {
    const answer = await bench.ask('/api/session', { headers: { cookie: `mingjing_session=${value}` } });
    expect(answer.status).toBe(401);
  }
});

it('ends when the roles change', async () => {
  const client = await bench.signIn('li-siwei');
  const administrator = await bench.signIn('yan-erming');
  const answer = await administrator.put(`/api/users/${client.id}/roles`, {
    roles: ['caseOfficer', 'registrar'],
  });
  expect(answer.status).toBe(204);
  expect(await isIn(client)).toBe(false);
  const anew = await bench.signIn('li-siwei');
  expect((await anew.get('/api/session')).body.user.roles).toEqual(['caseOfficer', 'registrar']);
});

it('ends when the account is closed', async () => {
  const client = await bench.signIn('zhou-wuchang');
  const administrator = await bench.signIn('yan-erming');
  await administrator.put(`/api/users/${client.id}/active`, { active: false });
  expect(await isIn(client)).toBe(false);
});

it('ends everywhere when the password changes, and goes on anew where it was changed', async () => {
  const elsewhere = await bench.signIn('lv-qixi');
  const here = await bench.signIn('lv-qixi');
  const answer = await here.put('/api/session/password', {
    oldPassword: password,
    newPassword: '一个新的密码，够长了吧',
  });
  expect(answer.status).toBe(200);
  expect(await isIn(elsewhere)).toBe(false);
  expect(await isIn(here)).toBe(false);
  const anew = await bench.ask('/api/session', { headers: { cookie: cookieOf(answer) } });
  expect(anew.body.csrfToken).toBe(answer.body.csrfToken);
  expect((await bench.trySignIn('lv-qixi')).status).toBe(401);
  expect((await bench.trySignIn('lv-qixi', '一个新的密码，够长了吧')).status).toBe(200);
});

it('refuses passwords that are short, the login name, or the old one, and a wrong old one', async () => {
  const client = await bench.signIn('zhang-jiuzhou');
  const change = (oldPassword: string, newPassword: string) =>
    client.put('/api/session/password', { oldPassword, newPassword });
  expect((await change(password, '123456789')).body.type).toBe('urn:mingjing:problem:weak-password');
  expect((await change(password, 'ZHANG-jiuzhou')).status).toBe(422);
  expect((await change(password, password)).status).toBe(422);
  expect((await change('wrong', 'long enough now')).body.type).toBe('urn:mingjing:problem:wrong-password');
  expect(await isIn(client)).toBe(true);
});

it('slows guesses at the old password as it does at sign-in', async () => {
  const client = await bench.signIn('shi-bafang');
  const guess = (oldPassword: string) =>
    client.put('/api/session/password', { oldPassword, newPassword: 'long enough now' });
  for (let failure = 0; failure < 5; failure += 1) expect((await guess('wrong')).status).toBe(422);
  const slowed = await guess(password);
  expect([slowed.status, slowed.headers['retry-after']]).toEqual([429, '15']);
  bench.clock.advance(15_000);
  expect((await guess(password)).status).toBe(200);
  expect((await bench.trySignIn('shi-bafang', 'long enough now')).status).toBe(200);
});

it('does not count a new password that is too easy as a guess', async () => {
  const client = await bench.signIn('kong-shiquan');
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const answer = await client.put('/api/session/password', { oldPassword: password, newPassword: 'short' });
    expect(answer.body.type).toBe('urn:mingjing:problem:weak-password');
  }
});

it('lets a new password be used only to change it', async () => {
  const administrator = await bench.signIn('yan-erming');
  const reset = await administrator.post(`/api/users/${await idOf('you-sifang')}/password`);
  const client = await bench.signIn('you-sifang', reset.body.password as string);
  expect((await client.get('/api/session')).body.user.mustChangePassword).toBe(true);
  const kept = await client.get('/api/inbox');
  expect(kept.body.type).toBe('urn:mingjing:problem:password-change-required');
  const changed = await client.put('/api/session/password', {
    oldPassword: reset.body.password,
    newPassword: 'my very own words',
  });
  const free = await bench.ask('/api/inbox', { headers: { cookie: cookieOf(changed) } });
  expect(free.status).toBe(200);
});

it('takes a write only from a page of its own with the token of the session', async () => {
  const client = await bench.signIn('zhao-yiming');
  const other = await bench.signIn('qian-erchuan');
  const write = (headers: Record<string, string>) =>
    client.ask('/api/session/profile', { method: 'PATCH', body: { phone: '1' }, headers });
  expect((await write({ origin: 'https://evil.example' })).body.type).toContain('foreign-origin');
  expect((await write({ origin: '' })).status).toBe(403);
  expect((await write({ 'x-csrf-token': '' })).body.type).toContain('csrf-token');
  expect((await write({ 'x-csrf-token': other.csrfToken })).status).toBe(403);
  expect((await write({ 'x-csrf-token': '令牌' })).status).toBe(403);
  expect((await write({})).status).toBe(200);
});

it('keeps telephone number and language', async () => {
  const client = await bench.signIn('zhao-yiming');
  const answer = await client.ask('/api/session/profile', {
    method: 'PATCH',
    body: { phone: '0851-12345678', locale: 'en' },
  });
  expect(answer.body.user).toMatchObject({ phone: '0851-12345678', locale: 'en' });
  const cleared = await client.ask('/api/session/profile', { method: 'PATCH', body: { phone: null } });
  expect(cleared.body.user).toMatchObject({ phone: null, locale: 'en' });
});
