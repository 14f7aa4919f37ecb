import { ApprovalBench, faultsOf } from './approval-bench.js';

let bench: ApprovalBench;
beforeEach(async () => (bench = await ApprovalBench.open()));
afterEach(() => bench.close());

interface Line {
  readonly id: string;
  readonly standing: string;
  readonly delegator: { readonly name: string };
  readonly delegate: { readonly name: string };
  readonly revokedBy: { readonly name: string } | null;
}
const listOf = async (by: string) =>
  (await (await bench.as(by)).get('/api/delegations')).body as {
    given: Line[];
    received: Line[];
    candidates: { displayName: string }[];
  };

it('is recorded by the approver and seen by both', async () => {
  const recorded = await bench.delegate('li-siwei', { acts: ['accept'] });
  expect(recorded.status).toBe(201);
  const { given, received } = await listOf('zheng-qixing');
  expect([given.length, received.length]).toEqual([1, 0]);
  expect(given[0]).toMatchObject({
    delegator: { name: '郑七星' },
    delegate: { name: '李四维' },
    fromOn: '2026-03-02',
    toOn: '2026-03-06',
    acts: [{ code: 'accept' }],
    standing: 'running',
    recordedBy: { name: '郑七星' },
    revokedAt: null,
  });
  expect((await listOf('li-siwei')).received).toMatchObject([{ id: given[0]!.id }]);
  expect(await listOf('sun-sanli')).toMatchObject({ given: [], received: [], candidates: [] });
});

it('says at the field what is wrong with the days', async () => {
  expect(faultsOf(await bench.delegate('li-siwei', { fromOn: '2026-03-01' }))).toEqual([
    'fromOn beforeToday',
  ]);
  expect(faultsOf(await bench.delegate('li-siwei', { toOn: '2026-03-01' }))).toEqual([
    'toOn lastBeforeFirst',
  ]);
  const empty = await (await bench.as('zheng-qixing')).post('/api/delegations', {});
  expect([empty.status, faultsOf(empty)]).toEqual([
    400,
    ['delegateId required', 'fromOn required', 'toOn required'],
  ]);
});

it('goes to the staff of the same office only', async () => {
  for (const stranger of ['qin-sansheng', 'chen-shian', 'hua-sanjian', 'yan-erming', 'zheng-qixing'])
    expect([stranger, faultsOf(await bench.delegate(stranger))]).toEqual([
      stranger,
      ['delegateId notOfStaff'],
    ]);
  const names = (await listOf('zheng-qixing')).candidates.map(({ displayName }) => displayName);
  expect(names.sort()).toEqual(['吴六合', '周五常', '孙三立', '李四维', '赵一鸣', '钱二川'].sort());
});

it('of a head of an organ goes to another of its heads only', async () => {
  for (const stranger of ['zheng-qixing', 'shen-banxia', 'hua-sanjian'])
    expect(faultsOf(await bench.delegate(stranger, { by: 'chen-shian' }))).toEqual([
      'delegateId notAHeadOfOrgan',
    ]);
  expect((await bench.delegate('wang-baichuan', { by: 'chen-shian' })).status).toBe(201);
});

it('overlaps no other of the same approver, but may follow on it', async () => {
  expect((await bench.delegate('li-siwei')).status).toBe(201);
  for (const fromOn of ['2026-03-02', '2026-03-06'])
    expect(faultsOf(await bench.delegate('zhou-wuchang', { fromOn, toOn: '2026-03-09' }))).toEqual([
      'fromOn overlapsDelegation',
    ]);
  const next = { fromOn: '2026-03-07', toOn: '2026-03-09' };
  expect((await bench.delegate('zhou-wuchang', next)).status).toBe(201);
});

it('lets one of two win that are recorded at once', async () => {
  const answers = await Promise.all([bench.delegate('li-siwei'), bench.delegate('zhou-wuchang')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
});

it('makes no chain, from neither end', async () => {
  expect((await bench.delegate('wang-baichuan', { by: 'chen-shian' })).status).toBe(201);
  expect(faultsOf(await bench.delegate('chen-shian', { by: 'wang-baichuan' }))).toEqual([
    'fromOn standsInThen',
    'delegateId awayThen',
  ]);
  const later = { by: 'wang-baichuan', fromOn: '2026-03-07', toOn: '2026-03-09' };
  expect((await bench.delegate('chen-shian', later)).status).toBe(201);
});

it('is revoked once, by the approver, and stays on record', async () => {
  const { id } = (await bench.delegate('li-siwei')).body as { id: string };
  expect((await bench.revoke('li-siwei', id)).status).toBe(404);
  expect((await bench.revoke('chen-shian', id)).status).toBe(404);
  expect((await bench.revoke('zheng-qixing', id)).status).toBe(204);
  expect(faultsOf(await bench.revoke('zheng-qixing', id))).toEqual(['delegation delegationOver']);
  expect((await listOf('zheng-qixing')).given).toMatchObject([
    { id, standing: 'revoked', revokedBy: { name: '郑七星' } },
  ]);
  expect((await bench.delegate('zhou-wuchang')).status).toBe(201);
});

it('cannot be changed or taken away, not even past the program', async () => {
  const { id } = (await bench.delegate('li-siwei')).body as { id: string };
  await expect(bench.api.sql('DELETE FROM delegations')).rejects.toThrow('permission denied');
  await expect(
    bench.api.sql(`UPDATE delegations SET to_on = '2027-01-01' WHERE id = $1`, [id]),
  ).rejects.toThrow('never changed');
});

it('is over after its last day, which cannot be revoked any more', async () => {
  const { id } = (await bench.delegate('li-siwei')).body as { id: string };
  bench.on('2026-03-06');
  expect((await listOf('li-siwei')).received).toMatchObject([{ standing: 'running' }]);
  bench.on('2026-03-07');
  expect((await listOf('li-siwei')).received).toMatchObject([{ standing: 'over' }]);
  expect(faultsOf(await bench.revoke('zheng-qixing', id))).toEqual(['delegation delegationOver']);
});

it('is for approvers: others have nothing to hand over', async () => {
  const answer = await bench.delegate('li-siwei', { by: 'sun-sanli' });
  expect(answer.body).toMatchObject({ status: 403, type: 'urn:mingjing:problem:not-permitted' });
});

it('is recorded and ended by the administrator for one who is away already', async () => {
  const administrator = await bench.as('yan-erming');
  const path = `/api/users/${await bench.idOf('zheng-qixing')}/delegations`;
  const body = { delegateId: await bench.idOf('li-siwei'), fromOn: '2026-03-02', toOn: '2026-03-06' };
  const { status, body: recorded } = await administrator.post(path, body);
  expect(status).toBe(201);
  expect((await administrator.get(path)).body.given).toMatchObject([
    { delegator: { name: '郑七星' }, recordedBy: { name: '严二明' }, standing: 'running' },
  ]);
  const foreign = `/api/users/${await bench.idOf('chen-shian')}/delegations/${recorded.id as string}/revoke`;
  expect((await administrator.post(foreign, {})).status).toBe(404);
  expect((await administrator.post(`${path}/${recorded.id as string}/revoke`, {})).status).toBe(204);
  const officer = `/api/users/${await bench.idOf('sun-sanli')}/delegations`;
  expect(faultsOf(await administrator.post(officer, body))).toEqual(['delegator notAnApprover']);
  const nobody = '/api/users/01900000-0000-7000-8000-000000000000/delegations';
  expect((await administrator.post(nobody, body)).status).toBe(404);
});

it('leaves a trace of who looked, recorded and revoked', async () => {
  await bench.api.forgetAccesses();
  const { id } = (await bench.delegate('li-siwei')).body as { id: string };
  await listOf('li-siwei');
  await bench.revoke('zheng-qixing', id);
  const rows = await bench.api.sql(
    `SELECT method, route, status FROM access_log WHERE route LIKE '%delegations%' ORDER BY id`,
  );
  expect(rows).toEqual([
    { method: 'POST', route: '/api/delegations', status: 201 },
    { method: 'GET', route: '/api/delegations', status: 200 },
    { method: 'POST', route: '/api/delegations/:id/revoke', status: 204 },
  ]);
});

it('tells the delegate, and the approver where the administrator did it', async () => {
  const administrator = await bench.as('yan-erming');
  const path = `/api/users/${await bench.idOf('zheng-qixing')}/delegations`;
  const body = { delegateId: await bench.idOf('li-siwei'), fromOn: '2026-03-02', toOn: '2026-03-06' };
  const { id } = (await administrator.post(path, body)).body as { id: string };
  await bench.revoke('zheng-qixing', id);
  const told = await bench.api.sql<{ kind: string; name: string; login: string }>(
    `SELECT payload ->> 'kind' AS kind, payload #>> '{params,name}' AS name, u.login_name AS login
       FROM outbox JOIN users u ON u.id::text = payload #>> '{recipientIds,0}' ORDER BY outbox.id`,
  );
  expect(told).toEqual([
    { kind: 'delegationRecorded', name: '郑七星', login: 'li-siwei' },
    { kind: 'delegationRecordedForYou', name: '李四维', login: 'zheng-qixing' },
    { kind: 'delegationRevoked', name: '郑七星', login: 'li-siwei' },
  ]);
});
