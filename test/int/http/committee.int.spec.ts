import { ApiBench, type Client } from './api-bench.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';

let bench: ApiBench;
let administrator: Client;

beforeAll(async () => {
  bench = await ApiBench.open();
  administrator = await bench.signIn('yan-erming');
});
afterAll(() => bench.close());

const member = { name: '沈千', employer: '某研究院', fields: ['税务'], validFrom: '2026-01-01' };
const add = (change: object = {}) => administrator.post('/api/committee-members', { ...member, ...change });
const change = (id: string, version: number, body: object) =>
  administrator.ask(`/api/committee-members/${id}`, {
    method: 'PUT',
    body: { ...member, ...body },
    headers: { 'if-match': `"${String(version)}"` },
  });

it('is read by the office and the administrator, those in term first', async () => {
  const officer = await bench.signIn('sun-sanli');
  const answer = await officer.get('/api/committee-members');
  expect((answer.body.members as { name: string }[]).map(({ name }) => name).toSorted()).toEqual(
    ['褚万里', '卫千帆', '蒋双木'].toSorted(),
  );
  const document = (await bench.ask('/api/openapi.json')).body as ApiDocument;
  expect(new DescribedAnswers(document).faults('GET /api/committee-members', answer)).toEqual([]);
  expect((await (await bench.signIn('qin-sansheng')).get('/api/committee-members')).status).toBe(403);
});

it('is another for another government', async () => {
  await bench.sql(`UPDATE users SET roles = '{administrator}' WHERE login_name = 'cao-yixin'`);
  const other = await bench.signIn('cao-yixin');
  expect((await other.get('/api/committee-members')).body).toEqual({ members: [] });
  const { body } = await add({ name: '别处' });
  const foreign = await other.ask(`/api/committee-members/${String(body.id)}`, {
    method: 'PUT',
    body: member,
    headers: { 'if-match': '"1"' },
  });
  expect(foreign.status).toBe(404);
});

it('takes a member and ends a term, on the version that was seen', async () => {
  const { status, body } = await add();
  expect(status).toBe(201);
  const id = String(body.id);
  expect(body).toMatchObject({ ...member, inTerm: true, validTo: null, version: 1 });
  const ended = await change(id, 1, { validTo: '2026-01-31' });
  expect(ended.body).toMatchObject({ inTerm: false, validTo: '2026-01-31', version: 2 });
  expect((await change(id, 1, {})).status).toBe(412);
  const unversioned = await administrator.put(`/api/committee-members/${id}`, member);
  expect(unversioned.status).toBe(428);
});

it.each([
  ['a name that is taken', { name: '褚万里' }, 'name'],
  ['a term that ends before it begins', { name: '某人', validTo: '2025-12-31' }, 'validTo'],
])('refuses %s at its field', async (_, wrong, field) => {
  const { status, body } = await add(wrong);
  expect(status).toBe(422);
  expect((body.errors as { field: string }[]).map((error) => error.field)).toEqual([field]);
});
