import { ApiBench, type Client } from './api-bench.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';

let bench: ApiBench;
let officer: Client;
let other: Client;

beforeAll(async () => {
  bench = await ApiBench.open();
  officer = await bench.signIn('sun-sanli');
  other = await bench.signIn('li-siwei');
});
afterAll(() => bench.close());
beforeEach(() => bench.sql('DELETE FROM saved_views'));

const keep = (name: string, search = 'open=true', as = officer) =>
  as.put('/api/saved-views', { name, search });
const views = async (as = officer) =>
  (await as.get('/api/saved-views')).body.views as { id: string; name: string }[];

it('keeps views in the order in which they were made, and replaces one of the same name', async () => {
  const answer = await keep('逾期', 'due=overdue');
  const document = (await bench.ask('/api/openapi.json')).body as ApiDocument;
  expect(new DescribedAnswers(document).faults('PUT /api/saved-views', answer)).toEqual([]);
  await keep('公安', 'category=公安');
  await keep('逾期', 'due=overdue&officerId=me');
  expect(await views()).toEqual([
    { id: answer.body.id, name: '逾期', search: 'due=overdue&officerId=me' },
    { id: expect.any(String), name: '公安', search: 'category=公安' },
  ]);
});

it('shows and removes nobody’s views but one’s own', async () => {
  const { id } = (await keep('逾期')).body as { id: string };
  await keep('逾期', 'matter=其他', other);
  expect(await views(other)).toEqual([expect.objectContaining({ search: 'matter=其他' })]);
  expect((await other.ask(`/api/saved-views/${id}`, { method: 'DELETE' })).status).toBe(404);
  expect(await views()).toHaveLength(1);
  expect((await officer.ask(`/api/saved-views/${id}`, { method: 'DELETE' })).status).toBe(204);
  expect(await views()).toEqual([]);
  expect(await views(other)).toHaveLength(1);
});

it('gives a view another name, but not the name of another of one’s own', async () => {
  const { id } = (await keep('逾期', 'due=overdue')).body as { id: string };
  await keep('公安');
  await keep('法院', '', other);
  const rename = (name: string, as = officer) =>
    as.ask(`/api/saved-views/${id}`, { method: 'PATCH', body: { name } });
  const answer = await rename('法院');
  const document = (await bench.ask('/api/openapi.json')).body as ApiDocument;
  expect(new DescribedAnswers(document).faults('PATCH /api/saved-views/{id}', answer)).toEqual([]);
  expect(answer.body).toEqual({ id, name: '法院', search: 'due=overdue' });
  expect((await rename('公安')).body).toMatchObject({
    status: 409,
    type: 'urn:mingjing:problem:view-name-taken',
    errors: [{ field: 'name', message: expect.stringContaining('同名') }],
  });
  expect((await rename(' ')).body).toMatchObject({ status: 400, errors: [{ field: 'name' }] });
  expect((await rename('别人的', other)).status).toBe(404);
  expect((await views()).map(({ name }) => name)).toEqual(['法院', '公安']);
});

it('keeps fifty and says so at the next, while one of them can still be changed', async () => {
  for (let each = 1; each <= 50; each += 1) expect((await keep(`第${String(each)}个`)).status).toBe(200);
  expect((await keep('再来一个')).body).toMatchObject({
    status: 409,
    type: 'urn:mingjing:problem:too-many-views',
  });
  expect((await keep('第7个', 'open=false')).status).toBe(200);
  expect((await keep('再来一个', '', other)).status).toBe(200);
  expect(await views()).toHaveLength(50);
});

it.each([
  ['name', { name: '  ', search: '' }],
  ['name', { name: '这个视图的名称实在是太长了二十个字以上不行', search: '' }],
  ['search', { name: '好', search: 7 }],
])('refuses a wrong %s at its field', async (field, body) => {
  expect((await officer.put('/api/saved-views', body)).body).toMatchObject({
    status: 400,
    errors: [{ field }],
  });
});
