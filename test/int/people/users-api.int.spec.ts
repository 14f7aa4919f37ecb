import { ApiBench, type Answer, type Client } from '../http/api-bench.js';

let bench: ApiBench;
let administrator: Client;
beforeAll(async () => {
  bench = await ApiBench.open();
  administrator = await bench.signIn('yan-erming');
});
afterAll(() => bench.close());

const draft = {
  loginName: 'new-officer',
  displayName: '新承办人😀',
  organId: 'qz-justice',
  roles: ['caseOfficer'],
};

it('lists accounts without secrets', async () => {
  const { body, text } = await administrator.get('/api/users');
  expect(body.users).toContainEqual(
    expect.objectContaining({
      loginName: 'sun-sanli',
      roles: ['caseOfficer'],
      active: true,
      lockedUntil: null,
    }),
  );
  expect(text).not.toMatch(/argon2|passwordHash/);
});

it('opens an account whose password is told once and has to be changed', async () => {
  const created = await administrator.post('/api/users', draft);
  expect(created.status).toBe(201);
  const client = await bench.signIn('new-officer', created.body.password as string);
  expect((await client.get('/api/session')).body.user).toMatchObject({
    displayName: '新承办人😀',
    mustChangePassword: true,
  });
  const again = await administrator.post('/api/users', draft);
  expect(again.body).toMatchObject({ status: 409, type: 'urn:mingjing:problem:login-name-taken' });
});

it('refuses organs and roles that do not exist', async () => {
  const nowhere = await administrator.post('/api/users', { ...draft, loginName: 'x1', organId: 'nowhere' });
  expect(nowhere.body).toMatchObject({ status: 422, type: 'urn:mingjing:problem:unknown-organ' });
  const king = await administrator.post('/api/users', { ...draft, loginName: 'x2', roles: ['king'] });
  expect(king.body.errors).toEqual([expect.objectContaining({ field: 'roles', code: 'notAllowedValue' })]);
  const overseer = { roles: ['supervisor'], supervises: 'nowhere' };
  const [{ id } = { id: '' }] = await bench.sql<{ id: string }>(
    `SELECT id FROM users WHERE login_name = 'xu-wujing'`,
  );
  expect((await administrator.put(`/api/users/${id}/roles`, overseer)).status).toBe(422);
});

it('does not let administrators give themselves roles, passwords or close their account', async () => {
  const own = `/api/users/${administrator.id}`;
  const roles = await administrator.put(`${own}/roles`, { roles: ['administrator', 'caseOfficer'] });
  expect(roles.body).toMatchObject({ status: 403, type: 'urn:mingjing:problem:own-roles' });
  expect((await administrator.put(`${own}/active`, { active: false })).status).toBe(403);
  expect((await administrator.post(`${own}/password`)).status).toBe(403);
  expect((await administrator.get('/api/session')).body.user.roles).toEqual(['administrator']);
});

it('changes which acts a head approves, and keeps what the table of acts does not know yet', async () => {
  const head = await bench.sql<{ id: string; approves: string[] }>(
    `SELECT id, approves FROM users WHERE login_name = 'chen-shian'`,
  );
  const id = head[0]?.id ?? '';
  const change = (approves?: string[]) =>
    administrator.put(`/api/users/${id}/roles`, { roles: ['organHead'], ...(approves && { approves }) });
  const approves = async () =>
    (await bench.sql<{ approves: string[] }>('SELECT approves FROM users WHERE id = $1', [id]))[0]?.approves;
  await bench.sql(`UPDATE users SET approves = '{decide,notInTheTableYet}' WHERE id = $1`, [id]);
  expect((await change(['accept', 'rejectApplication'])).status).toBe(204);
  expect(await approves()).toEqual(['accept', 'rejectApplication', 'notInTheTableYet']);
  expect((await change()).status).toBe(204);
  expect(await approves()).toEqual(['accept', 'rejectApplication', 'notInTheTableYet']);
  expect((await change(['sendCopy'])).body.errors).toEqual([
    expect.objectContaining({ field: 'approves', code: 'notAllowedValue' }),
  ]);
});

it('knows no account behind a foreign id', async () => {
  for (const id of ['01900000-0000-7000-8000-000000000000', 'x', '%00', '1 OR 1=1'])
    expect((await administrator.put(`/api/users/${id}/active`, { active: true })).status).toBe(404);
});

it('names the people of one’s own office and nobody else’s', async () => {
  const officer = await bench.signIn('sun-sanli');
  const all = (await officer.get('/api/colleagues')).body.users as { displayName: string; organId: string }[];
  expect(all.every(({ organId }) => organId === 'qz-justice')).toBe(true);
  expect(all.map(({ displayName }) => displayName)).toContain('赵一鸣');
  const namesOf = ({ body }: Answer) => (body.users as typeof all).map(({ displayName }) => displayName);
  const officers = namesOf(await officer.get('/api/colleagues?roles=caseOfficer'));
  expect(officers).toEqual(expect.arrayContaining(['钱二川', '孙三立', '李四维', '周五常', '吴六合']));
  expect(officers).not.toContain('赵一鸣');
  const police = await bench.signIn('yang-yifan');
  expect((await police.get('/api/colleagues')).body.users).toHaveLength(1);
});

it('shows the register of organs to everybody who has signed in', async () => {
  const { body } = await (await bench.signIn('yang-yifan')).get('/api/organs');
  expect(body.organs).toContainEqual({
    id: 'qz-land-2015',
    kind: 'department',
    name: '清镇市国土资源局',
    shortName: '市国土资源局',
    parentId: 'qz-gov',
    successorId: 'qz-nr',
    historical: true,
    nameToVerify: true,
  });
});
