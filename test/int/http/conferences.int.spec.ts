import { ActionReminders } from '@mingjing/casework/conferences';
import { calendarDate } from '@mingjing/domain';
import { anApplication } from '../../support/casework.js';
import { ApiBench, type Answer, type Client } from './api-bench.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';

let bench: ApiBench;
let head: Client;
let id: string;

const draft = {
  title: '第一次府院联席会议',
  plannedOn: '2026-03-10',
  startsAt: '09:30',
  place: '二号会议室',
  participants: [
    { kind: 'organ', organId: 'qz-justice', person: '郑七星' },
    { kind: 'court', courtId: 'court-qz' },
    { kind: 'other', name: '某协会' },
  ],
  points: [{ source: 'free', title: '诉前化解' }],
};
interface Sending {
  readonly method?: string;
  readonly by?: Client;
}
const on = (
  version: number,
  path: string,
  body: object,
  { method = 'POST', by = head }: Sending = {},
): Promise<Answer> =>
  by.ask(`/api/conferences/${id}${path}`, { method, body, headers: { 'if-match': `"${String(version)}"` } });
const faultsOf = ({ body }: Answer): string[] =>
  (body.errors as { field: string; code: string }[]).map(({ field, code }) => `${field} ${code}`);
const read = async (by = head) => (await by.get(`/api/conferences/${id}`)).body;

beforeAll(async () => {
  bench = await ApiBench.open();
  head = await bench.signIn('zheng-qixing');
});
afterAll(() => bench.close());

it('is planned with organs and courts of the registers, each with its name', async () => {
  const { status, body } = await head.post('/api/conferences', draft);
  expect(status).toBe(201);
  id = String(body.id);
  const answer = await head.get(`/api/conferences/${id}`);
  const document = (await bench.ask('/api/openapi.json')).body as ApiDocument;
  expect(new DescribedAnswers(document).faults('GET /api/conferences/{id}', answer)).toEqual([]);
  expect(answer.body).toMatchObject({ state: 'planned', mayChange: true, version: 1 });
  expect((answer.body.participants as { name: string }[]).map(({ name }) => name)).toEqual([
    '清镇市司法局',
    '清镇市人民法院',
    '某协会',
  ]);
});

it.each([
  [
    'a court there is not',
    { participants: [{ kind: 'court', courtId: 'nowhere' }] },
    422,
    'participants.0.courtId',
  ],
  ['nobody', { participants: [] }, 400, 'participants'],
  ['a day there is not', { plannedOn: '2026-02-30' }, 400, 'plannedOn'],
  ['a time there is not', { startsAt: '99:99' }, 400, 'startsAt'],
])('refuses %s at its field', async (_, wrong, status, field) => {
  const answer = await head.post('/api/conferences', { ...draft, ...wrong });
  expect([answer.status, faultsOf(answer).map((fault) => fault.split(' ')[0])]).toEqual([status, [field]]);
});

it('offers points from the cases the asker sees', async () => {
  const registrar = await bench.signIn('zhao-yiming');
  const opened = await registrar.ask('/api/cases', {
    method: 'POST',
    body: { payload: anApplication() },
    headers: { 'idempotency-key': crypto.randomUUID() },
  });
  const caseId = String(opened.body.caseId);
  await bench.sql(`UPDATE cases SET outcome = 'MODIFY', concluded_on = '2026-02-20' WHERE id = $1`, [caseId]);
  await bench.sql(
    `INSERT INTO supervised_duties (case_id, kind, key, bearer, since, length, unit, orders, late)
     VALUES ($1, 'opinionLetter', 'letter-1', '某局', '2026-02-21', 60, 'naturalDay', 0, false)`,
    [caseId],
  );
  const offers = async (by: Client) =>
    (await by.get('/api/conferences/agenda-offers')).body.points as { source: string; title: string }[];
  expect((await offers(head)).map(({ source }) => source)).toEqual(['openOpinionLetters', 'correctedActs']);
  expect((await offers(head))[0]?.title).toContain('某局');
  await bench.sql(
    `UPDATE users SET roles = '{officeHead}', supervises = NULL WHERE login_name = 'cao-yixin'`,
  );
  expect(await offers(await bench.signIn('cao-yixin'))).toEqual([]);
  await bench.sql(`UPDATE cases SET concluded_on = '2024-02-20' WHERE id = $1`, [caseId]);
  expect((await offers(head)).map(({ source }) => source)).toEqual(['openOpinionLetters']);
});

it('is changed on the version that was seen, as long as it is to come', async () => {
  const later = { ...draft, plannedOn: '2026-03-12' };
  expect((await on(3, '', later, { method: 'PUT' })).status).toBe(412);
  expect((await on(1, '', later, { method: 'PUT' })).status).toBe(204);
  expect((await on(2, '/minutes-draft', { text: '草稿' }, { method: 'PUT' })).status).toBe(204);
  expect(await read()).toMatchObject({ plannedOn: '2026-03-12', minutesDraft: '草稿', version: 3 });
  expect((await read(await bench.signIn('chen-shian'))).minutesDraft).toBeNull();
});

it('seals its minutes once; a correction is another edition with its reason', async () => {
  expect(faultsOf(await on(3, '/minutes', { text: '纪要', heldOn: '2026-03-12' }))).toEqual([
    'heldOn afterToday',
  ]);
  bench.clock.set('2026-03-13T02:00:00Z');
  head = await bench.signIn('zheng-qixing');
  expect((await on(3, '/minutes', { text: '纪要', heldOn: '2026-03-12' })).status).toBe(204);
  expect(faultsOf(await on(4, '/minutes', { text: '另一', heldOn: '2026-03-12' }))).toEqual([
    'state notPlanned',
  ]);
  expect(faultsOf(await on(4, '', draft, { method: 'PUT' }))).toEqual(['state notPlanned']);
  expect((await on(1, '/minutes/corrections', { text: '更正后', reason: '漏记' })).status).toBe(204);
  expect((await on(1, '/minutes/corrections', { text: '又一', reason: '漏记' })).status).toBe(412);
  const { minutes, state } = (await read()) as {
    minutes: { edition: number; text: string }[];
    state: string;
  };
  expect([state, minutes.map(({ edition, text }) => [edition, text])]).toEqual([
    'held',
    [
      [2, '更正后'],
      [1, '纪要'],
    ],
  ]);
  await expect(bench.sql(`UPDATE conference_minutes SET text = '改'`)).rejects.toThrow(/.+/);
});

describe('an action', () => {
  const list = async (by: Client, query = ''): Promise<{ id: string; title: string }[]> => {
    const { status, body } = await by.get(`/api/conference-actions${query}`);
    return status === 403 ? [] : (body.actions as { id: string; title: string }[]);
  };
  const add = (body: object): Promise<Answer> => head.post(`/api/conferences/${id}/actions`, body);

  it('has one owner and a day to come', async () => {
    const action = { title: '完善笔录格式', dueOn: '2026-03-20' };
    expect(faultsOf(await add(action))).toEqual(['organId oneOwner']);
    expect(faultsOf(await add({ ...action, organId: 'qz-market', userId: head.id }))).toEqual([
      'organId oneOwner',
    ]);
    expect(faultsOf(await add({ ...action, organId: 'qz-market', dueOn: '2026-03-01' }))).toEqual([
      'dueOn beforeToday',
    ]);
    expect((await add({ ...action, organId: 'qz-market' })).status).toBe(201);
    expect((await add({ title: '汇总案例', userId: head.id, dueOn: '2026-04-20' })).status).toBe(201);
  });

  it('reminds the liaison of the organ, and the person, seven days before and on the day', async () => {
    const due = async (day: string) =>
      bench.database.transaction(async (tx) => new ActionReminders().due(tx, calendarDate(day)));
    const liaison = await bench.signIn('qin-sansheng');
    expect(await due('2026-03-12')).toEqual([]);
    const [ahead] = await due('2026-03-13');
    const [onTheDay] = await due('2026-03-20');
    expect([ahead?.recipientId, onTheDay?.recipientId]).toEqual([liaison.id, liaison.id]);
    expect(ahead?.source).not.toBe(onTheDay?.source);
    expect((await due('2026-04-13')).map(({ recipientId }) => recipientId)).toContain(head.id);
  });

  it('is seen and done by the organ it was given to, not by another', async () => {
    const liaison = await bench.signIn('qin-sansheng');
    const [own, ...more] = await list(liaison);
    expect([own?.title, more]).toEqual(['完善笔录格式', []]);
    const other = await bench.signIn('yang-yifan');
    expect(await list(other)).toEqual([]);
    const path = `/api/conference-actions/${own!.id}/done`;
    expect((await other.post(path, { doneOn: '2026-03-13', note: '办' })).status).toBe(404);
    expect(faultsOf(await liaison.post(path, { doneOn: '2026-03-14', note: '办' }))).toEqual([
      'doneOn afterToday',
    ]);
    expect(faultsOf(await liaison.post(path, { doneOn: '2020-01-01', note: '办' }))).toEqual([
      'doneOn lastBeforeFirst',
    ]);
    expect((await liaison.post(path, { doneOn: '2026-03-13', note: '已印发' })).status).toBe(204);
    expect((await liaison.post(path, { doneOn: '2026-03-13', note: '再次' })).status).toBe(404);
    expect((await list(head, '?show=done')).map(({ title }) => title)).toEqual(['完善笔录格式']);
    expect((await list(head, '?show=over')).length).toBe(0);
  });

  it('stands on no list of whoever reads neither conference nor organ', async () => {
    for (const login of ['kong-shiquan', 'shen-banxia', 'chu-wanli', 'yan-erming', 'hua-sanjian'])
      expect([login, await list(await bench.signIn(login))]).toEqual([login, []]);
  });
});

it('is read by the government and its supervisors, and does not exist for others', async () => {
  await bench.sql(
    `UPDATE users SET roles = '{supervisor}', supervises = 'gy-gov' WHERE login_name = 'cao-yixin'`,
  );
  for (const login of ['zhao-yiming', 'sun-sanli', 'chen-shian', 'cao-yixin']) {
    const client = await bench.signIn(login);
    expect([login, (await client.get('/api/conferences')).body.conferences]).toEqual([
      login,
      [expect.objectContaining({ id })],
    ]);
    expect((await client.get(`/api/conferences/${id}`)).status).toBe(200);
  }
  const supervisor = await bench.signIn('cao-yixin');
  expect((await on(4, '/cancel', { reason: '改期' }, { by: supervisor })).status).toBe(403);
  for (const login of ['qin-sansheng', 'shen-banxia', 'yan-erming'])
    expect((await (await bench.signIn(login)).get(`/api/conferences/${id}`)).status).toBe(403);
  await bench.sql(
    `UPDATE users SET roles = '{officeHead}', supervises = NULL WHERE login_name = 'cao-yixin'`,
  );
  const foreign = await bench.signIn('cao-yixin');
  expect((await foreign.get('/api/conferences')).body.conferences).toEqual([]);
  expect((await foreign.get(`/api/conferences/${id}`)).status).toBe(404);
  expect((await on(4, '/cancel', { reason: '改期' }, { by: foreign })).status).toBe(404);
});
