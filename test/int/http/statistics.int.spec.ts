import { statisticForms } from '@mingjing/domain';
import { anApplication, anAcceptance } from '../../support/casework.js';
import { workbookParts } from '../../support/workbook-parts.js';
import { ApiBench, type Answer, type Client } from './api-bench.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';

let bench: ApiBench;
let head: Client;
let above: Client;
let described: DescribedAnswers;
let caseId: string;
let id: string;

const place = { form: 'reconsideration', organId: 'qz-gov', from: '2026-01-01', to: '2026-03-02' };
const query = new URLSearchParams(place).toString();
const step = (by: Client, name: string, revision: number | null, body: object = {}): Promise<Answer> =>
  by.ask(`/api/statistic-reports/${id}/${name}`, {
    ...{ method: 'POST', body },
    ...(revision === null ? {} : { headers: { 'if-match': `"${String(revision)}"` } }),
  });
const faultsOf = ({ body }: Answer): string[] =>
  (body.errors as { field: string; code: string }[]).map(({ field, code }) => `${field} ${code}`);
const held = (operation: string, answer: Answer): Answer => {
  expect(described.faults(operation, answer)).toEqual([]);
  return answer;
};

beforeAll(async () => {
  bench = await ApiBench.open();
  head = await bench.signIn('zheng-qixing');
  above = await bench.signIn('cao-yixin');
  described = new DescribedAnswers((await bench.ask('/api/openapi.json')).body as ApiDocument);
  const registrar = await bench.signIn('zhao-yiming');
  const opened = await registrar.ask('/api/cases', {
    method: 'POST',
    body: { payload: anApplication({ matter: '字典里没有的事项' }) },
    headers: { 'idempotency-key': crypto.randomUUID() },
  });
  caseId = String(opened.body.caseId);
  const officer = await bench.signIn('sun-sanli');
  const accepting = await officer.ask(`/api/cases/${caseId}/acts/accept`, {
    ...{ method: 'POST', body: { payload: anAcceptance }, headers: { 'if-match': '"1"' } },
  });
  expect(accepting.status).toBeLessThan(300);
  const [proposal] = await bench.sql<{ id: string }>('SELECT id FROM proposals WHERE case_id = $1', [caseId]);
  const approved = await head.ask(`/api/cases/${caseId}/proposals/${proposal!.id}/approve`, {
    ...{ method: 'POST', body: { remark: '同意' }, headers: { 'if-match': '"2"' } },
  });
  expect(approved.status).toBeLessThan(300);
});
afterAll(() => bench.close());

it('offers the own government, and to a supervisor those below', async () => {
  const own = held('GET /api/statistic-organs', await head.get('/api/statistic-organs'));
  expect(own.body.organs).toEqual([{ id: 'qz-gov', name: '清镇市人民政府', mayMake: true, mayCheck: false }]);
  const { body } = await above.get('/api/statistic-organs');
  expect(body.organs).toEqual([
    { id: 'gy-gov', name: '贵阳市人民政府', mayMake: true, mayCheck: false },
    { id: 'qz-gov', name: '清镇市人民政府', mayMake: false, mayCheck: true },
  ]);
});

it('shows a table as the cases stand, and the cases where an identity fails', async () => {
  const answer = held('GET /api/statistic-tables', await head.get(`/api/statistic-tables?${query}`));
  const total = (answer.body.rows as { code: string; values: Record<string, number> }[]).at(-1);
  expect(total).toMatchObject({ code: 'total', values: { 2: 1, 3: 1, 4: 1, 6: 1, 15: 1, 42: 1 } });
  const failing = (
    answer.body.identities as { code: string; faults: { cases: { caseId: string }[] }[] }[]
  ).filter(({ faults }) => faults.length > 0);
  expect(failing.map(({ code }) => code)).toEqual(['22..31=3']);
  expect(failing[0]?.faults[0]?.cases).toEqual([expect.objectContaining({ caseId })]);
  expect(answer.body.notes).toEqual(
    expect.arrayContaining([
      { code: 'matter.unlisted', count: 1 },
      { code: 'applicant.citizen', count: 1 },
    ]),
  );
});

it('opens the cases behind a cell, a sum and a note', async () => {
  for (const cell of ['row=total&column=3', 'row=marketRegulation&column=2', 'note=matter.unlisted']) {
    const answer = held(
      'GET /api/statistic-tables/cases',
      await head.get(`/api/statistic-tables/cases?${query}&${cell}`),
    );
    expect(answer.body).toMatchObject({ count: 1, cases: [{ caseId }] });
  }
  const none = await head.get(`/api/statistic-tables/cases?${query}&row=total&column=43`);
  expect(none.body).toEqual({ cases: [], count: 0 });
});

it('refuses a period that ends before it begins, and to freeze one that is not over', async () => {
  const turned = await head.get(`/api/statistic-tables?${query.replace('2026-03-02', '2025-01-01')}`);
  expect([turned.status, faultsOf(turned)]).toEqual([422, ['to lastBeforeFirst']]);
  const early = await head.post('/api/statistic-reports', { ...place, to: '2026-03-31' });
  expect([early.status, faultsOf(early)]).toEqual([422, ['to afterToday']]);
});

it('is frozen by the office and a draft is its own affair', async () => {
  expect((await above.post('/api/statistic-reports', place)).status).toBe(404);
  const made = held('POST /api/statistic-reports', await head.post('/api/statistic-reports', place));
  expect(made.body).toMatchObject({ version: 1, isNew: true });
  id = String(made.body.id);
  const read = held('GET /api/statistic-reports/{id}', await head.get(`/api/statistic-reports/${id}`));
  expect(read.body).toMatchObject({ state: 'draft', revision: 0, differences: null, mayTake: ['submitted'] });
  expect((await above.get(`/api/statistic-reports/${id}`)).status).toBe(404);
  expect((await above.get('/api/statistic-reports')).body).toEqual({ reports: [] });
});

it('is not submitted while an identity fails that nobody explained', async () => {
  const bare = await step(head, 'submit', 0);
  expect([bare.status, faultsOf(bare)]).toEqual([422, ['explanations identityUnexplained']]);
  const explanations = [{ identity: '22..31=3', text: '事项待补入字典' }];
  expect((await step(head, 'submit', null, { explanations })).status).toBe(428);
  expect((await step(head, 'submit', 4, { explanations })).status).toBe(412);
  expect((await step(head, 'submit', 0, { explanations })).status).toBe(204);
  expect(faultsOf(await step(head, 'submit', 1, { explanations }))).toEqual(['state notInThisState']);
});

it('is returned with remarks by the organ above, submitted again and accepted', async () => {
  expect((await step(head, 'accept', 1)).status).toBe(422);
  expect((await step(above, 'return', 1)).status).toBe(400);
  expect((await step(above, 'return', 1, { remarks: '请补充说明' })).status).toBe(204);
  const explanations = [{ identity: '22..31=3', text: '该事项已报市局增列' }];
  expect((await step(head, 'submit', 2, { explanations })).status).toBe(204);
  expect((await step(above, 'accept', 3)).status).toBe(204);
  const { body } = held('GET /api/statistic-reports/{id}', await above.get(`/api/statistic-reports/${id}`));
  expect((body.steps as { step: string }[]).map((one) => one.step)).toEqual([
    ...['submitted', 'returned', 'submitted', 'accepted'],
  ]);
  expect(body).toMatchObject({ state: 'accepted', mayTake: [] });
  const list = held(
    'GET /api/statistic-reports',
    await above.get('/api/statistic-reports?form=reconsideration'),
  );
  expect(list.body.reports).toEqual([expect.objectContaining({ id, state: 'accepted' })]);
});

it('keeps what it was made of, whatever happens to the case', async () => {
  const behind = held(
    'GET /api/statistic-reports/{id}/cases',
    await head.get(`/api/statistic-reports/${id}/cases?row=total&column=3`),
  );
  expect(behind.body).toMatchObject({ count: 1, cases: [{ caseId }] });
});

it('is written as a workbook in the layout of the form', async () => {
  const answer = await bench.app.inject({
    ...{ method: 'GET', url: `/api/statistic-reports/${id}/table.xlsx?lang=zh` },
    headers: { host: 'mingjing.test', cookie: head.cookie },
  });
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([
    200,
    expect.stringContaining('spreadsheetml'),
  ]);
  const [sheet] = (await workbookParts(answer.rawPayload)).sheets;
  const rows = sheet?.rows ?? [];
  const { columns, title } = statisticForms.reconsideration;
  expect(rows[0]?.[0]).toBe(title.zh);
  expect(rows[1]?.[0]).toContain('清镇市人民政府');
  expect(rows[1]?.[0]).toContain('2026-01-01 — 2026-03-02');
  expect(rows[5]?.slice(2)).toEqual(columns.map(({ no }) => Number(no)));
  const total = rows.find(([, name]) => name === '合计');
  expect([total?.[3], total?.[4], total?.[16]]).toEqual([1, 1, 1]);
  const firsts = rows.map(([first]) => String(first));
  expect(firsts.some((first) => first.includes('该事项已报市局增列'))).toBe(true);
  expect(firsts).toContain('单位负责人：');
  expect(rows.flat()).toContain(columns[0]?.definition.zh);
});

it('shows nothing to who has no part in the statistics, on no route', async () => {
  const routes = [
    ['GET', '/api/statistic-organs'],
    ['GET', `/api/statistic-tables?${query}`],
    ['GET', `/api/statistic-tables/cases?${query}&row=total&column=3`],
    ['GET', '/api/statistic-reports'],
    ['POST', '/api/statistic-reports'],
    ['GET', `/api/statistic-reports/${id}`],
    ['GET', `/api/statistic-reports/${id}/cases?row=total&column=3`],
    ['GET', `/api/statistic-reports/${id}/table.xlsx`],
    ['POST', `/api/statistic-reports/${id}/submit`],
    ['POST', `/api/statistic-reports/${id}/return`],
    ['POST', `/api/statistic-reports/${id}/accept`],
  ] as const;
  for (const login of ['qin-sansheng', 'shen-banxia', 'hua-sanjian', 'yan-erming', 'sun-sanli']) {
    const client = await bench.signIn(login);
    for (const [method, url] of routes) {
      const body = method === 'POST' ? { ...place, remarks: '无' } : undefined;
      const { status } = await client.ask(url, { method, ...(body ? { body } : {}) });
      expect([login, method, url, status]).toEqual([login, method, url, 403]);
    }
  }
});

it('shows another organ to nobody below it', async () => {
  const wanted = query.replace('qz-gov', 'gy-gov');
  expect((await head.get(`/api/statistic-tables?${wanted}`)).status).toBe(404);
  expect((await head.get(`/api/statistic-tables/cases?${wanted}&row=total&column=3`)).status).toBe(404);
  expect((await head.post('/api/statistic-reports', { ...place, organId: 'gy-gov' })).status).toBe(404);
  const made = await above.post('/api/statistic-reports', { ...place, organId: 'gy-gov' });
  expect(made.status).toBe(201);
  const theirs = String(made.body.id);
  for (const url of ['', '/cases?row=total&column=3', '/table.xlsx'])
    expect((await head.get(`/api/statistic-reports/${theirs}${url}`)).status).toBe(404);
  const submit = await head.ask(`/api/statistic-reports/${theirs}/submit`, {
    ...{ method: 'POST', body: {}, headers: { 'if-match': '"0"' } },
  });
  expect(submit.status).toBe(404);
  const listed = (await head.get('/api/statistic-reports')).body.reports as { organId: string }[];
  expect(new Set(listed.map(({ organId }) => organId))).toEqual(new Set(['qz-gov']));
});
