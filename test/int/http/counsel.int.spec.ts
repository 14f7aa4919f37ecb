import { CounselReminders } from '@mingjing/casework/counsel';
import { addDays, calendarDate, engagementEnd, type CalendarDate } from '@mingjing/domain';
import { anApplication } from '../../support/casework.js';
import { ApiBench, type Answer, type Client } from './api-bench.js';
import { pathTo } from './case-paths.js';
import { CaseWalk } from './case-walk.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';

let bench: ApiBench;
let walk: CaseWalk;
let head: Client;
let shen: Client;
let han: Client;
let caseId: string;
const roster = new Map<string, string>();

interface Line {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly version: number;
  readonly until: string | null;
}

const list = async (): Promise<Line[]> => (await head.get('/api/counsel')).body.counsel as Line[];
const lineOf = async (name: string): Promise<Line> => (await list()).find((one) => one.name === name)!;
const put = (path: string, version: number, body: object, method = 'POST'): Promise<Answer> =>
  head.ask(path, { method, body, headers: { 'if-match': `"${String(version)}"` } });
const assign = (counsel: string, by = head): Promise<Answer> =>
  by.post(`/api/cases/${caseId}/counsel`, { counselId: roster.get(counsel), task: '请就处罚幅度提出意见' });
const faultsOf = ({ body }: Answer): string[] =>
  (body.errors as { field: string; code: string }[]).map(({ field, code }) => `${field} ${code}`);

beforeAll(async () => {
  bench = await ApiBench.open();
  walk = new CaseWalk(bench, calendarDate('2026-03-02'), anApplication());
  caseId = await walk.along(pathTo.UNDER_REVIEW!);
  head = await walk.client('zheng-qixing');
  for (const { id, name } of await list()) roster.set(name, id);
  shen = await walk.client('shen-banxia');
  han = await walk.client('han-chongguang');
}, 90_000);
afterAll(() => bench.close());

describe('the roster', () => {
  it('is read by the office with how each engagement stands, and by nobody from outside', async () => {
    const answer = await head.get('/api/counsel');
    const document = (await bench.ask('/api/openapi.json')).body as ApiDocument;
    expect(new DescribedAnswers(document).faults('GET /api/counsel', answer)).toEqual([]);
    expect((await list()).map(({ name, state }) => [name, state])).toEqual(
      expect.arrayContaining([
        ['沈半夏', 'engaged'],
        ['钟九思', 'ended'],
      ]),
    );
    for (const stranger of ['qin-sansheng', 'hua-sanjian', 'shen-banxia', 'chu-wanli'])
      expect((await (await walk.client(stranger)).get('/api/counsel')).status).toBe(403);
  });

  it('is another for another government', async () => {
    await bench.sql(`UPDATE users SET roles = '{officeHead}' WHERE login_name = 'cao-yixin'`);
    const other = await bench.signIn('cao-yixin');
    expect((await other.get('/api/counsel')).body).toMatchObject({ counsel: [] });
    expect((await other.get(`/api/counsel/${roster.get('沈半夏')!}/changes`)).status).toBe(404);
    await bench.sql(`UPDATE users SET roles = '{supervisor}' WHERE login_name = 'cao-yixin'`);
  });

  it('engages for a year, renews from the day after, refuses an overlap and keeps the history', async () => {
    const { today } = (await head.get('/api/counsel')).body as { today: CalendarDate };
    const end = engagementEnd(today);
    const draft = { name: '冯百里', firm: '某丁律师事务所', fields: ['税务'], startsOn: today };
    const { status, body } = await head.post('/api/counsel', draft);
    expect([status, body.until]).toEqual([201, end]);
    expect(faultsOf(await head.post('/api/counsel', draft))).toEqual(['name taken']);
    const path = `/api/counsel/${String(body.id)}`;
    expect(faultsOf(await put(`${path}/renew`, 1, { startsOn: end }))).toEqual(['startsOn engagementRuns']);
    expect((await put(`${path}/renew`, 1, {})).body).toMatchObject({
      until: engagementEnd(addDays(end, 1)),
      version: 2,
    });
    expect((await put(`${path}/renew`, 1, {})).status).toBe(412);
    const late = { lastDay: engagementEnd(addDays(end, 1)), reason: '本人辞去' };
    expect(faultsOf(await put(`${path}/end`, 2, late))).toEqual(['lastDay afterEngagement']);
    const ended = await put(`${path}/end`, 2, { lastDay: today, reason: '本人辞去' });
    expect(ended.body).toMatchObject({ until: today, version: 3 });
    const { versions } = (await head.get(`${path}/changes`)).body as { versions: { kind: string }[] };
    expect(versions.map(({ kind }) => kind)).toEqual(['ended', 'renewed', 'added']);
    const again = await put(`${path}/renew`, 3, { startsOn: addDays(end, 1) });
    expect([again.status, again.body.terms]).toEqual([
      200,
      [expect.anything(), expect.objectContaining({ startsOn: addDays(end, 1), endedOn: null })],
    ]);
  });

  it('is kept by the head of the office and the administrator only', async () => {
    const draft = { name: '某人', firm: '某所', fields: ['税务'], startsOn: '2026-03-02' };
    for (const login of ['sun-sanli', 'zhao-yiming', 'chen-shian', 'shen-banxia'])
      expect((await (await walk.client(login)).post('/api/counsel', draft)).status).toBe(403);
  });
});

describe('a case', () => {
  const parts = ['', '/journal', '/documents', '/deadlines', '/materials', '/acts', '/counsel', '/standing'];
  const seenBy = async (client: Client): Promise<number[]> => {
    const statuses = [];
    for (const part of parts) statuses.push((await client.get(`/api/cases/${caseId}${part}`)).status);
    return [...new Set(statuses)];
  };
  const listedFor = async (client: Client): Promise<unknown[]> => {
    const { body } = await client.get('/api/cases?limit=20');
    const found = await client.get(`/api/cases?text=${encodeURIComponent('清府复')}`);
    return [
      (body.rows as unknown[]).length,
      ((found.body as { rows?: unknown[] }).rows ?? []).length,
      ((await client.get('/api/counsel-cases')).body.rows as unknown[]).length,
      (await client.get('/api/cases/export.csv?columns=number')).text.includes('清府复'),
    ];
  };

  it('does not exist for counsel to whom it is not given', async () => {
    expect(await seenBy(shen)).toEqual([404]);
    expect(await listedFor(shen)).toEqual([0, 0, 0, false]);
    expect((await shen.get('/api/deadlines')).text).not.toContain(caseId);
  });

  it('is given by its officer or the head, and then read by this counsel and no other', async () => {
    expect((await assign('沈半夏', await walk.client('zhao-yiming'))).status).toBe(403);
    expect((await assign('沈半夏')).status).toBe(201);
    expect(faultsOf(await assign('沈半夏'))).toEqual(['counselId alreadyAssigned']);
    expect(await seenBy(shen)).toEqual([200]);
    expect((await listedFor(shen)).slice(0, 3)).toEqual([1, 1, 1]);
    expect(await seenBy(han)).toEqual([404]);
    const notices = (await shen.get('/api/inbox')).body.notices as { kind: string; caseId: string }[];
    expect(notices).toContainEqual(expect.objectContaining({ kind: 'counselAssigned', caseId }));
  });

  it('takes the opinion of this counsel from themselves, and of no other', async () => {
    const opinion = { opinion: '处罚幅度与情节不相当，建议变更', counsel: roster.get('沈半夏') };
    const perform = async (by: Client, payload: object): Promise<Answer> => {
      const { version } = (await head.get(`/api/cases/${caseId}`)).body as { version: number };
      return by.ask(`/api/cases/${caseId}/acts/recordCounselOpinion`, {
        method: 'POST',
        body: { payload, version },
        headers: { 'idempotency-key': crypto.randomUUID() },
      });
    };
    expect((await perform(shen, { ...opinion, counsel: roster.get('韩重光') })).status).toBe(422);
    expect((await perform(han, opinion)).status).toBe(404);
    expect((await perform(shen, opinion)).status).toBe(200);
    const { assignments } = (await shen.get(`/api/cases/${caseId}/counsel`)).body as {
      assignments: { opinionOn: string | null }[];
    };
    expect(assignments).toEqual([expect.objectContaining({ opinionOn: expect.stringMatching(/^2026-/) })]);
  });

  it('is not given where anything stands between, and every cause is said', async () => {
    expect(faultsOf(await assign('钟九思'))).toEqual(['counselId counselNotEngaged']);
    const path = `/api/counsel/${roster.get('韩重光')!}/conflicts`;
    expect(faultsOf(await head.post(path, { kind: 'actsForParty', note: '代理' }))).toEqual([
      'partyName required',
    ]);
    const { parties } = (await head.get(`/api/cases/${caseId}`)).body as { parties: { name: string }[] };
    const recorded = await head.post(path, {
      kind: 'actsForParty',
      partyName: ` ${parties[0]!.name}`,
      note: '常年法律顾问',
    });
    expect(recorded.body).toMatchObject({ released: 0 });
    const refused = await assign('韩重光');
    expect(faultsOf(refused)).toEqual(['counselId counselActsForParty']);
    expect(JSON.stringify(refused.body)).toContain(parties[0]!.name);
    const withdrawn = `${path}/${String(recorded.body.id)}/withdraw`;
    expect((await head.post(withdrawn, { reason: '代理已经终止' })).status).toBe(204);
    expect((await head.post(withdrawn, { reason: '再次' })).status).toBe(404);
    expect((await assign('韩重光')).status).toBe(201);
  });

  it('is taken from counsel by a conflict that is recorded later', async () => {
    expect(await seenBy(han)).toEqual([200]);
    const path = `/api/counsel/${roster.get('韩重光')!}/conflicts`;
    const answer = await head.post(path, { kind: 'againstOrgan', organId: 'qz-gov', note: '曾受聘' });
    expect(answer.body).toMatchObject({ released: 1 });
    const inbox = (await han.get('/api/inbox')).body.notices as { kind: string; caseId: string | null }[];
    expect(inbox).toContainEqual(expect.objectContaining({ kind: 'counselReleased', caseId: null }));
    const told = `SELECT u.login_name AS "to" FROM notices n JOIN users u ON u.id = n.recipient_id WHERE n.kind = 'counselInConflict'`;
    const { officer } = (await head.get(`/api/cases/${caseId}`)).body as { officer: { id: string } | null };
    expect(await bench.sql(told)).toHaveLength(officer === null || officer.id === head.id ? 0 : 1);
    expect(await seenBy(han)).toEqual([404]);
  });

  it('is read no longer by counsel whose engagement is over, nor by one who was released', async () => {
    const { id, version } = await lineOf('沈半夏');
    const today = ((await head.get('/api/counsel')).body as { today: string }).today;
    await bench.sql(
      'UPDATE counsel_engagements SET ended_on = $2::date - 1, end_reason = $3 WHERE counsel_id = $1',
      [id, today, '试'],
    );
    expect(await seenBy(shen)).toEqual([404]);
    expect(await listedFor(shen)).toEqual([0, 0, 0, false]);
    await bench.sql(
      'UPDATE counsel_engagements SET ended_on = NULL, end_reason = NULL WHERE counsel_id = $1',
      [id],
    );
    expect(await seenBy(shen)).toEqual([200]);
    const { assignments } = (await head.get(`/api/cases/${caseId}/counsel`)).body as {
      assignments: { id: string; counselId: string; releasedOn: string | null }[];
    };
    const own = assignments.find((one) => one.counselId === id && one.releasedOn === null)!;
    const released = `/api/cases/${caseId}/counsel/${own.id}/release`;
    expect((await head.post(released, { reason: '意见已经提出' })).status).toBe(204);
    expect(await seenBy(shen)).toEqual([404]);
    expect(version).toBeGreaterThan(0);
  });

  it('refuses at its field what is malformed', async () => {
    const answer = await head.post(`/api/cases/${caseId}/counsel`, { counselId: 'x', task: ' ' });
    expect(answer.status).toBe(400);
    expect(faultsOf(answer).map((fault) => fault.split(' ')[0])).toEqual(['counselId', 'task']);
  });
});

describe('the end of an engagement', () => {
  const due = async (day: string) =>
    bench.database.transaction(async (tx) => new CounselReminders().due(tx, calendarDate(day)));

  it('is reminded of thirty and seven days before, once each, and not where it is renewed', async () => {
    const { id, version } = await lineOf('沈半夏');
    const steps = async (day: string): Promise<string[]> => [
      ...new Set(
        (await due(day))
          .filter(({ source }) => source.includes(id))
          .map(({ source }) => source.split('-').slice(6, 10).join('-')),
      ),
    ];
    expect(await steps('2026-11-19')).toEqual([]);
    expect((await due('2026-11-20')).filter(({ source }) => source.includes(id)).length).toBeGreaterThan(1);
    const [early, late] = [await due('2026-12-12'), await due('2026-12-13')];
    expect(early.map(({ source }) => source)).not.toEqual(late.map(({ source }) => source));
    expect(await due('2026-12-20')).toEqual(late);
    await put(`/api/counsel/${id}/renew`, version, {});
    expect((await due('2026-12-20')).filter(({ source }) => source.includes(id))).toEqual([]);
  });
});
