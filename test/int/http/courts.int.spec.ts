import { ApiBench, type Client } from './api-bench.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';

let bench: ApiBench;
let administrator: Client;

beforeAll(async () => {
  bench = await ApiBench.open();
  administrator = await bench.signIn('yan-erming');
});
afterAll(() => bench.close());

interface Court {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly version: number;
}
const court = { name: '某某区人民法院', level: 'basic', region: '某某区', active: true };
const listed = async (by: Client, query = ''): Promise<Court[]> =>
  (await by.get(`/api/courts${query}`)).body.courts as Court[];
const change = (id: string, version: number, body: object) =>
  administrator.ask(`/api/courts/${id}`, {
    method: 'PUT',
    body,
    headers: { 'if-match': `"${String(version)}"` },
  });

it('is chosen from by everybody who works on cases, the lowest level first', async () => {
  const officer = await bench.signIn('sun-sanli');
  const answer = await officer.get('/api/courts');
  const courts = answer.body.courts as Court[];
  expect(courts.map(({ id, level }) => [id, level])).toEqual([
    ['court-qz', 'basic'],
    ['court-gy-mid', 'intermediate'],
    ['court-gz-high', 'high'],
  ]);
  const document = (await bench.ask('/api/openapi.json')).body as ApiDocument;
  expect(new DescribedAnswers(document).faults('GET /api/courts', answer)).toEqual([]);
  expect((await (await bench.signIn('hua-sanjian')).get('/api/courts')).status).toBe(403);
  expect((await officer.get('/api/courts/court-qz/changes')).status).toBe(403);
});

it('says nothing of jurisdiction', async () => {
  const columns = await bench.sql<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'courts'`,
  );
  expect(columns.map(({ name }) => name).sort()).toEqual(
    ['active', 'changed_at', 'changed_by', 'id', 'level', 'name', 'region', 'version'].sort(),
  );
});

it('is added, changed and taken out of use, and keeps what it was', async () => {
  const { status, body } = await administrator.post('/api/courts', court);
  expect(status).toBe(201);
  expect(body).toMatchObject({ ...court, version: 1 });
  const id = String(body.id);
  expect((await change(id, 1, { ...court, active: false })).body).toMatchObject({
    active: false,
    version: 2,
  });
  expect((await listed(administrator)).map((one) => one.id)).not.toContain(id);
  expect((await listed(administrator, '?all=true')).map((one) => one.id)).toContain(id);
  const { versions } = (await administrator.get(`/api/courts/${id}/changes`)).body as {
    versions: { version: number; active: boolean; changedBy: string }[];
  };
  expect(versions.map(({ version, active, changedBy }) => [version, active, changedBy])).toEqual([
    [2, false, '严二明'],
    [1, true, '严二明'],
  ]);
});

it('is changed on the version that was seen only', async () => {
  expect((await change('court-qz', 7, { ...court, name: '清镇市人民法院' })).status).toBe(412);
  expect((await administrator.put('/api/courts/court-qz', court)).status).toBe(428);
  expect((await change('court-nowhere', 1, { ...court, name: '别处' })).status).toBe(404);
  expect((await administrator.get('/api/courts/court-nowhere/changes')).status).toBe(404);
});

it.each([
  ['a name that is taken', { name: '贵阳市中级人民法院' }, 422, 'name'],
  ['a level there is not', { level: 'world' }, 400, 'level'],
  ['a court without a region', { region: ' ' }, 400, 'region'],
])('refuses %s at its field', async (_, wrong, expected, field) => {
  const { status, body } = await administrator.post('/api/courts', { ...court, name: '新院', ...wrong });
  expect(status).toBe(expected);
  expect((body.errors as { field: string }[]).map((error) => error.field)).toEqual([field]);
});

it('does not forget: the past of a court cannot be written over', async () => {
  await expect(bench.sql(`UPDATE court_changes SET name = '改'`)).rejects.toThrow(/.+/);
  await expect(bench.sql('DELETE FROM court_changes')).rejects.toThrow(/.+/);
});
