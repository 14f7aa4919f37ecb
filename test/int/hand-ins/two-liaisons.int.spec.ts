import type { Answer, Client } from '../http/api-bench.js';
import { MaterialBench } from '../materials/material-bench.js';
import { uploaded } from '../materials/uploading.js';

let bench: MaterialBench;
let liaison: Client;
let colleague: Client;
let at: string;

beforeAll(async () => {
  bench = await MaterialBench.open();
  await bench.api.sql(`UPDATE users SET organ_id = 'qz-market' WHERE login_name = 'he-liuyi'`);
  liaison = await bench.api.signIn('qin-sansheng');
  colleague = await bench.api.signIn('he-liuyi');
  await bench.sendCopy();
  at = `/api/cases/${bench.caseId}/hand-ins/answer-respondent-1`;
}, 90_000);
afterAll(() => bench.close());

interface Draft {
  readonly version: number;
  readonly lines: readonly { readonly material: string }[];
  readonly summary: string;
  readonly keeperId: string | null;
}
const draft = async (who = liaison): Promise<Draft> => (await who.get(at)).body.draft as Draft;
const save = (
  who: Client,
  version: number,
  materials: readonly string[],
  said: object = {},
): Promise<Answer> =>
  who.ask(`${at}/draft`, {
    method: 'PUT',
    body: { lines: materials.map((material) => ({ material, name: '材料' })), notApplicable: [], ...said },
    headers: { 'if-match': `"${String(version)}"` },
  });
const handIn = (who: Client, version: number): Promise<Answer> =>
  who.ask(`${at}/hand-in`, {
    method: 'POST',
    body: {},
    headers: { 'if-match': `"${String(version)}"`, 'idempotency-key': crypto.randomUUID() },
  });
const hands = async (): Promise<string[]> =>
  ((await liaison.get(at)).body.steps as { act: string }[]).map(({ act }) => act);
const told = (recipient: string): Promise<{ kind: string; params: object }[]> =>
  bench.api.sql('SELECT kind, params FROM notices WHERE recipient_id = $1 ORDER BY created_at', [recipient]);

it('handed over before anything is saved, the preparation goes on for both, and the colleague is told', async () => {
  const to = (who: string): Promise<Answer> =>
    liaison.ask(`${at}/keeper`, { method: 'PUT', body: { to: who } });
  expect([(await to(colleague.id)).status, (await to(colleague.id)).status]).toEqual([204, 204]);
  expect(await told(colleague.id)).toMatchObject([{ kind: 'handInHandedOver' }]);
  expect((await save(liaison, 0, [await uploaded(liaison, bench.caseId)])).status).toBe(200);
});

it('papers that come by another way leave what is being prepared as it is', async () => {
  const before = await draft();
  const answer = await bench.act(bench.registrar, 'receiveAnswer', { payload: { from: 'respondent-1' } });
  expect(answer.status).toBe(200);
  const after = await draft();
  expect([after.lines, after.keeperId]).toEqual([before.lines, colleague.id]);
  expect(after.version).toBeGreaterThan(before.version);
});

it('of two who hand in the same draft one does', async () => {
  const { version } = await draft();
  const answers = await Promise.all([handIn(liaison, version), handIn(colleague, version)]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  expect(await hands()).toEqual(['receiveAnswer', 'supplementAnswer']);
  expect((await draft()).lines).toEqual([]);
});

it('an old page writes nothing over what was begun after the hand-in', async () => {
  const { version } = await draft();
  const paper = await uploaded(colleague, bench.caseId);
  expect((await save(colleague, version, [paper], { summary: '另行补充' })).status).toBe(200);
  for (const old of [0, 1]) expect((await save(liaison, old, [])).status).toBe(412);
  expect(await draft()).toMatchObject({ summary: '另行补充', lines: [{ material: paper }] });
});

it('a hand-in that is refused leaves the draft on its version', async () => {
  const head = await bench.api.signIn('zheng-qixing');
  expect((await bench.act(head, 'acceptAnswer', { payload: { from: 'respondent-1' } })).status).toBe(200);
  const { version } = await draft();
  expect((await handIn(liaison, version)).status).toBe(409);
  expect((await draft()).version).toBe(version);
});

it('a hand-in entered by mistake and struck out is none: no step, no bundle, nothing given', async () => {
  const caseId = await bench.anotherCase();
  await bench.sendCopy(caseId);
  const page = `/api/cases/${caseId}/hand-ins/answer-respondent-1`;
  const evidence = [await uploaded(bench.registrar, caseId)];
  const said = { payload: { from: 'respondent-1' }, evidence };
  const { body } = await bench.act(bench.registrar, 'receiveAnswer', said, caseId);
  const seq = (body.events as { seq: number }[])[0]!.seq;
  expect(((await liaison.get(page)).body.steps as unknown[]).length).toBe(1);
  const head = await bench.api.signIn('zheng-qixing');
  const wrong = { payload: { seq, reason: '录入有误' } };
  expect((await bench.act(bench.registrar, 'correctRecord', wrong, caseId)).status).toBe(202);
  const { rows } = (await head.get('/api/approvals')).body as { rows: { id: string; caseId: string }[] };
  const { id } = rows.find((row) => row.caseId === caseId)!;
  const approved = await head.ask(`/api/cases/${caseId}/proposals/${id}/approve`, {
    method: 'POST',
    body: {},
    headers: { 'if-match': `"${String(await bench.versionOf(caseId))}"` },
  });
  expect(approved.status).toBe(200);
  expect((await liaison.get(page)).body).toMatchObject({ standing: 'open', steps: [] });
  expect((await liaison.get(`${page}/bundle.zip`)).status).toBe(404);
});

it('what a liaison prepared for an organ stays with it when the liaison moves to another of the same case', async () => {
  const caseId = await bench.anotherCase();
  await bench.sendCopy(caseId);
  const material = await uploaded(colleague, caseId);
  const saved = await colleague.ask(`/api/cases/${caseId}/hand-ins/answer-respondent-1/draft`, {
    method: 'PUT',
    body: { lines: [{ material, name: '材料' }], notApplicable: [] },
    headers: { 'if-match': '"0"' },
  });
  expect(saved.status).toBe(200);
  const known = async (who: Client): Promise<boolean[]> => [
    (await bench.materials(who, caseId)).some(({ id }) => id === material),
    (await who.get(`/api/materials/${material}/content`)).status === 200,
  ];
  expect([await known(colleague), await known(liaison)]).toEqual([
    [true, true],
    [true, true],
  ]);
  await bench.api.sql(`UPDATE cases SET respondent_ids = respondent_ids || '{qz-psb}' WHERE id = $1`, [
    caseId,
  ]);
  await bench.api.sql(`UPDATE users SET organ_id = 'qz-psb' WHERE login_name = 'he-liuyi'`);
  expect((await colleague.get(`/api/cases/${caseId}`)).status).toBe(200);
  expect([await known(colleague), await known(liaison)]).toEqual([
    [false, false],
    [true, true],
  ]);
});

it('an organ without a liaison is asked by the registrars, who take in its papers', async () => {
  await bench.api.sql(`UPDATE users SET active = false WHERE organ_id = 'qz-market'`);
  const caseId = await bench.anotherCase();
  await bench.sendCopy(caseId);
  const asked = await bench.api.sql<{ kind: string; to: string[] }>(
    `SELECT payload->>'kind' AS kind, (SELECT array_agg(u.login_name::text ORDER BY u.login_name) FROM users u
              WHERE payload->'recipientIds' ? u.id::text) AS "to"
       FROM outbox WHERE topic = 'notify' AND payload->>'caseId' = $1 AND payload->>'kind' LIKE '%nPaper'`,
    [caseId],
  );
  expect(asked).toEqual([{ kind: 'handInOnPaper', to: ['qian-erchuan', 'zhao-yiming'] }]);
});
