import { IntakeDrafts } from '@mingjing/casework/intake-drafts';
import { newId } from '@mingjing/platform/ids';
import { anApplication } from '../../support/casework.js';
import { ApiBench, type Answer, type Client } from './api-bench.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';

let bench: ApiBench;
let registrar: Client;
let colleague: Client;
let described: DescribedAnswers;

beforeAll(async () => {
  bench = await ApiBench.open();
  registrar = await bench.signIn('zhao-yiming');
  colleague = await bench.signIn('qian-erchuan');
  described = new DescribedAnswers((await bench.ask('/api/openapi.json')).body as ApiDocument);
});
afterAll(() => bench.close());

const content = { channel: 'post', parties: [{ name: '宁远航' }], facts: '第一行\n第二行' };
const save = (
  id: string,
  version: number | string,
  body: object = {},
  by: Client = registrar,
): Promise<Answer> =>
  by.ask(`/api/intake-drafts/${id}`, {
    method: 'PUT',
    body: { title: '宁远航不服处罚案', content, ...body },
    headers: { 'if-match': `"${String(version)}"` },
  });
const read = (id: string, by: Client = registrar): Promise<Answer> => by.get(`/api/intake-drafts/${id}`);
const remove = (id: string, by: Client = registrar): Promise<Answer> =>
  by.ask(`/api/intake-drafts/${id}`, { method: 'DELETE' });
const saved = async (): Promise<string> => {
  const id = newId();
  expect((await save(id, 0)).status).toBe(200);
  return id;
};
const count = async (): Promise<number> =>
  (await bench.sql<{ count: number }>('SELECT count(*)::int AS count FROM intake_drafts'))[0]?.count ?? 0;

describe('a draft', () => {
  beforeEach(() => bench.sql('DELETE FROM intake_drafts'));

  it('is saved, saved again, listed, read and deleted', async () => {
    const id = newId();
    const first = await save(id, 0);
    expect(first.body).toEqual({
      id,
      title: '宁远航不服处罚案',
      version: 1,
      updatedAt: bench.clock.now().toISOString(),
    });
    expect((await save(id, 1, { title: '另名' })).body.version).toBe(2);
    const list = await registrar.get('/api/intake-drafts');
    expect(list.body.drafts).toEqual([expect.objectContaining({ id, title: '另名', version: 2 })]);
    const one = await read(id);
    expect(one.body.content).toEqual(content);
    expect([
      described.faults('GET /api/intake-drafts', list),
      described.faults('GET /api/intake-drafts/{id}', one),
      described.faults('PUT /api/intake-drafts/{id}', first),
    ]).toEqual([[], [], []]);
    expect((await remove(id)).status).toBe(204);
    expect((await read(id)).status).toBe(404);
    expect((await remove(id)).status).toBe(404);
  });

  it('is nobody else’s to list, read, change or delete', async () => {
    const id = await saved();
    expect((await colleague.get('/api/intake-drafts')).body).toEqual({ drafts: [] });
    expect([(await read(id, colleague)).status, (await remove(id, colleague)).status]).toEqual([404, 404]);
    expect((await save(id, 1, { title: '抢来的' }, colleague)).status).toBe(404);
    expect((await save(id, 0, { title: '同号' }, colleague)).status).toBe(200);
    expect((await read(id)).body.title).toBe('宁远航不服处罚案');
  });

  it('is only for those who receive applications', async () => {
    for (const name of ['qin-sansheng', 'cao-yixin', 'yan-erming', 'chen-shian']) {
      const other = await bench.signIn(name);
      expect((await other.get('/api/intake-drafts')).status).toBe(403);
      expect((await save(newId(), 0, {}, other)).status).toBe(403);
    }
  });

  it('loses nothing to another window', async () => {
    const id = await saved();
    await save(id, 1, { title: '窗口一' });
    const late = await save(id, 1, { title: '窗口二' });
    expect(late.body).toMatchObject({
      status: 412,
      type: 'urn:mingjing:problem:stale-draft',
      currentVersion: 2,
      updatedAt: bench.clock.now().toISOString(),
    });
    expect((await save(id, 0)).status).toBe(412);
    expect((await read(id)).body.title).toBe('窗口一');
    const [one, two] = await Promise.all([save(id, 2, { title: '甲' }), save(id, 2, { title: '乙' })]);
    expect([one.status, two.status].sort()).toEqual([200, 412]);
  });

  it('is not saved without its version, nor revived once it is deleted', async () => {
    const id = await saved();
    const without = await registrar.put(`/api/intake-drafts/${id}`, { title: 'x', content });
    expect(without.body).toMatchObject({ status: 428, type: 'urn:mingjing:problem:draft-version-required' });
    await remove(id);
    expect((await save(id, 1)).status).toBe(404);
  });

  it('has its limits, each told in words', async () => {
    const large = await save(newId(), 0, { content: { facts: '字'.repeat(70_000) } });
    expect(large.body).toMatchObject({ status: 413, type: 'urn:mingjing:problem:draft-too-large' });
    expect((await save(newId(), 0, { content: { facts: '字'.repeat(60_000) } })).status).toBe(200);
    const { id } = registrar;
    await bench.sql(
      `INSERT INTO intake_drafts SELECT $1, gen_random_uuid(), '', '{}', 1, now() FROM generate_series(1, 49)`,
      [id],
    );
    const more = await save(newId(), 0);
    expect(more.body).toMatchObject({ status: 422, type: 'urn:mingjing:problem:too-many-drafts' });
    expect(more.body.detail).toContain('50');
  });

  it('goes in the commit that receives its application, and only its own', async () => {
    const [mine, other] = [await saved(), await saved()];
    await save(mine, 0, {}, colleague);
    const receive = (payload: object) =>
      registrar.ask('/api/cases', {
        method: 'POST',
        body: { payload, draftId: mine },
        headers: { 'idempotency-key': newId() },
      });
    expect((await receive(anApplication({ parties: [] }))).status).toBeGreaterThanOrEqual(400);
    expect((await read(mine)).status).toBe(200);
    expect((await receive(anApplication())).status).toBe(201);
    expect([(await read(mine)).status, (await read(other)).status]).toEqual([404, 200]);
    expect((await read(mine, colleague)).status).toBe(200);
  });

  it('is forgotten after 90 days in which nobody touched it', async () => {
    const [old, touched] = [await saved(), await saved()];
    const drafts = bench.app.get(IntakeDrafts, { strict: false });
    bench.clock.advance(89 * 86_400_000);
    expect(await drafts.sweep(bench.database.manager)).toBe(0);
    registrar = await bench.signIn('zhao-yiming');
    await save(touched, 1);
    bench.clock.advance(2 * 86_400_000);
    expect(await drafts.sweep(bench.database.manager)).toBe(1);
    registrar = await bench.signIn('zhao-yiming');
    expect([(await read(old)).status, (await read(touched)).status]).toEqual([404, 200]);
    expect(await count()).toBe(1);
  });
});

describe('the preview of a receipt', () => {
  const preview = (body: object, by: Client = registrar) => by.post('/api/cases/preview', body);

  it('tells until when the application has to be examined, and leaves nothing behind', async () => {
    const answer = await preview({ occurredOn: '2026-03-02', payload: anApplication() });
    expect(described.faults('POST /api/cases/preview', answer)).toEqual([]);
    const { deadlines } = answer.body as { deadlines: { after: { rule: string; dueOn: string } }[] };
    expect(deadlines.find(({ after }) => after.rule === 'rc_intake_review')?.after.dueOn).toBe('2026-03-09');
    expect(await bench.sql('SELECT 1 FROM number_sequences')).toHaveLength(1);
    expect(await bench.sql('SELECT 1 FROM cases')).toHaveLength(1);
  });

  it('refuses what the receipt would refuse', async () => {
    const refused = await preview({ payload: anApplication({ channel: 'post' }) });
    expect(refused.body).toMatchObject({ status: 422, act: 'receiveApplication' });
    const later = await preview({ occurredOn: '2099-01-01', payload: anApplication() });
    expect(later.status).toBe(422);
    const liaison = await bench.signIn('qin-sansheng');
    expect((await preview({ payload: anApplication() }, liaison)).status).toBe(403);
  });
});
