import { ApiBench, cookieOf, origin, password } from '../http/api-bench.js';

let bench: ApiBench;
beforeAll(async () => (bench = await ApiBench.open()));
afterAll(() => bench.close());
beforeEach(async () => {
  bench.clock.set('2026-03-02T02:00:00Z');
  await bench.sql('DELETE FROM sign_in_failures');
  await bench.sql('UPDATE users SET locked_until = NULL');
});

const minute = 60_000;

it('lets in by name and password and says who is signed in', async () => {
  const answer = await bench.trySignIn('sun-sanli');
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({
    user: {
      loginName: 'sun-sanli',
      displayName: '孙三立',
      roles: ['caseOfficer'],
      organ: { id: 'qz-justice', shortName: '市司法局' },
      mustChangePassword: false,
    },
    today: '2026-03-02',
    demoDay: null,
  });
  const client = await bench.signIn('sun-sanli');
  const me = await client.get('/api/session');
  expect(me.body.csrfToken).toBe(client.csrfToken);
  expect(me.body.user).toEqual(answer.body.user);
});

it('keeps the session in a cookie that scripts and other sites cannot use, and stores only its hash', async () => {
  const answer = await bench.trySignIn('sun-sanli');
  const [line = ''] = [answer.headers['set-cookie'] ?? ''].flat();
  expect(line).toMatch(/^mingjing_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  const token = cookieOf(answer).split('=')[1] ?? '';
  expect(JSON.stringify(await bench.sql('SELECT * FROM sessions'))).not.toContain(token);
});

it('answers a wrong password and an unknown account alike', async () => {
  const wrong = await bench.trySignIn('sun-sanli', 'not the password');
  const unknown = await bench.trySignIn('nobody-here', 'not the password');
  expect(wrong.status).toBe(401);
  expect({ ...unknown.body, requestId: '' }).toEqual({ ...wrong.body, requestId: '' });
  expect(unknown.headers['set-cookie']).toBeUndefined();
});

it('takes about as long for an unknown account', async () => {
  const time = async (loginName: string): Promise<number> => {
    const started = performance.now();
    await bench.trySignIn(loginName, 'not the password');
    return performance.now() - started;
  };
  await time('warm-up');
  const known = Math.min(await time('li-siwei'), await time('li-siwei'), await time('li-siwei'));
  const unknown = Math.min(await time('nobody'), await time('nobody'), await time('nobody'));
  expect(unknown).toBeGreaterThan(known / 3);
});

it('does not let a closed account in', async () => {
  await bench.sql(`UPDATE users SET active = false WHERE login_name = 'he-liuyi'`);
  expect((await bench.trySignIn('he-liuyi')).status).toBe(401);
});

it('slows an account after five failures, longer each time, known or not', async () => {
  for (const name of ['wu-liuhe', 'no-such-account']) {
    await bench.sql('DELETE FROM sign_in_failures');
    for (let failure = 0; failure < 5; failure += 1)
      expect((await bench.trySignIn(name, 'wrong')).status).toBe(401);
    const slowed = await bench.trySignIn(name);
    expect(slowed.status).toBe(429);
    expect(slowed.headers['retry-after']).toBe('15');
    bench.clock.advance(15_000);
    expect((await bench.trySignIn(name, 'wrong')).status).toBe(401);
    expect((await bench.trySignIn(name, 'wrong')).headers['retry-after']).toBe('30');
  }
});

it('locks an account after ten failures, until an administrator unlocks it', async () => {
  const target = 'zhou-wuchang';
  for (let failure = 0; failure < 10; failure += 1) {
    expect((await bench.trySignIn(target, 'wrong')).status).toBe(401);
    if (failure >= 4) bench.clock.advance(4 * minute);
  }
  expect((await bench.trySignIn(target)).status).toBe(429);
  const [user] = await bench.sql<{ id: string; locked_until: Date | null }>(
    'SELECT id, locked_until FROM users WHERE login_name = $1',
    [target],
  );
  expect(user?.locked_until).not.toBeNull();
  const administrator = await bench.signIn('yan-erming');
  expect((await administrator.post(`/api/users/${String(user?.id)}/unlock`)).status).toBe(204);
  expect((await bench.trySignIn(target)).status).toBe(200);
});

it('slows an address after twenty failures, whatever the accounts', async () => {
  for (let failure = 0; failure < 20; failure += 1)
    await bench.trySignIn(`guess-${String(failure)}`, 'wrong');
  const slowed = await bench.trySignIn('sun-sanli');
  expect(slowed.status).toBe(429);
  expect(Number(slowed.headers['retry-after'])).toBeGreaterThan(600);
  bench.clock.advance(16 * minute);
  expect((await bench.trySignIn('sun-sanli')).status).toBe(200);
});

it('counts attempts made at once', async () => {
  const answers = await Promise.all(
    Array.from({ length: 12 }, () => bench.trySignIn('qin-sansheng', 'wrong')),
  );
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(7);
});

it('forgets the failures after the right password', async () => {
  for (let failure = 0; failure < 4; failure += 1) await bench.trySignIn('kong-shiquan', 'wrong');
  expect((await bench.trySignIn('kong-shiquan')).status).toBe(200);
  expect(await bench.sql('SELECT 1 FROM sign_in_failures')).toEqual([]);
});

it('keeps neither names nor passwords of failures', async () => {
  await bench.trySignIn('my-secret-typed-as-name', 'wrong-secret');
  const rows = JSON.stringify(await bench.sql('SELECT * FROM sign_in_failures'));
  expect(rows).not.toContain('secret');
  expect(bench.lines.join('')).not.toMatch(/secret|sun-sanli|孙三立/);
});

it('needs a page of its own for signing in', async () => {
  const body = { loginName: 'sun-sanli', password };
  for (const foreign of ['https://evil.example', 'null', `${origin}.evil.example`]) {
    const answer = await bench.ask('/api/session', { method: 'POST', body, headers: { origin: foreign } });
    expect(answer.status).toBe(403);
    expect(answer.body.type).toBe('urn:mingjing:problem:foreign-origin');
  }
});

it('marks the cookie for https where the system is reached by https', async () => {
  const proxied = await ApiBench.open({ beside: bench, env: { PUBLIC_ORIGIN: 'https://mingjing.example' } });
  const answer = await proxied.trySignIn('sun-sanli', password, { origin: 'https://mingjing.example' });
  expect(String(answer.headers['set-cookie'])).toContain('Secure');
  expect(answer.headers['strict-transport-security']).toContain('max-age=');
  await proxied.close();
});

it('believes a proxy on this machine whose request it passes on, if the system is reached through one', async () => {
  const failing = async (at: ApiBench, forwardedFor: string): Promise<void> => {
    const headers = { 'x-forwarded-for': forwardedFor, 'x-forwarded-proto': 'https' };
    await at.trySignIn('nobody-at-all', 'wrong', headers);
  };
  const addresses = async (): Promise<unknown[]> =>
    (await bench.sql('SELECT address FROM sign_in_failures ORDER BY id')).map(({ address }) => address);
  const proxied = await ApiBench.open({ beside: bench, env: { PUBLIC_ORIGIN: origin } });
  await failing(proxied, '10.0.0.7');
  await failing(proxied, '1.2.3.4, 10.0.0.8');
  await failing(bench, '10.0.0.9');
  expect(await addresses()).toEqual(['10.0.0.7', '10.0.0.8', '127.0.0.1']);
  await proxied.close();
});
