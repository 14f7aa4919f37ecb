import { buffer } from 'node:stream/consumers';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportWork } from '@mingjing/casework/register-imports';
import { JournalVerification } from '@mingjing/casework/procedures';
import { readSheet, xlsxOf } from '@mingjing/platform/sheets';
import { ApiBench, type Answer, type Client } from './api-bench.js';
import { bringRegister, mappingOf } from './import-bench.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';

const heading = '案号,收案日期,受理日期,申请人,被申请人,案由,结案日期,结果,承办人';
const old = (number: number, more = '2015.5.4,维持'): string =>
  `清府复〔2015〕${String(number)}号,2015.3.4,2015年3月6日,张三、李四,清镇市市场监管局,行政处罚,${more},王五`;
const good = [old(1), old(2, '2015/5/6,撤销'), old(3, '2015-05-08,驳回行政复议申请')];
const bad = [
  '清府复〔2015〕4号,2015.13.4,,张三,清镇市市场监管局,行政处罚,,,',
  ',2015.3.4,,,清镇市市场监管局,行政处罚,2015.2.1,不知道,',
  old(1),
];

let bench: ApiBench;
let registrar: Client;
let described: DescribedAnswers;
beforeAll(async () => {
  bench = await ApiBench.open();
  registrar = await bench.signIn('zhao-yiming');
  described = new DescribedAnswers((await bench.ask('/api/openapi.json')).body as ApiDocument);
});
afterAll(() => bench.close());

const work = (): Promise<number> => bench.app.get(ImportWork, { strict: false }).run();
const bring = (file: string | Buffer, as = registrar, procedure = 'reconsideration'): Promise<Answer> =>
  bringRegister(as, file, { procedure });
let files = 0;
/** A file of its own each time, however often the same rows are brought. */
async function brought(rows: readonly string[]): Promise<string> {
  files += 1;
  const { status, body } = await bring([heading, ...rows].join('\n') + '\n'.repeat(files));
  expect([status, body.state, body.total]).toEqual([201, 'mapping', rows.length]);
  return `/api/register-imports/${String(body.id)}`;
}
async function checked(rows: readonly string[]): Promise<string> {
  const path = await brought(rows);
  expect((await registrar.put(`${path}/mapping`, mappingOf((await registrar.get(path)).body))).status).toBe(
    200,
  );
  await work();
  return path;
}
async function imported(rows: readonly string[]): Promise<string> {
  const path = await checked(rows);
  expect((await registrar.post(`${path}/start`)).status).toBe(200);
  await work();
  return path;
}
const statesOf = async (path: string): Promise<[number, string][]> =>
  ((await registrar.get(`${path}/rows`)).body.rows as { row: number; state: string }[]).map(
    ({ row, state }) => [row, state],
  );

describe('an old register', () => {
  let path: string;

  it('is brought with its columns, of which those are known that are headed as usual', async () => {
    const { body } = await bring([heading, ...good].join('\n'));
    expect(body.columns[1]).toEqual({ heading: '收案日期', samples: ['2015.3.4'] });
    expect(mappingOf(body).mapping).toHaveLength(9);
  });

  it('is looked through row by row: what is missing, what cannot be read, what the law refuses, what is there twice', async () => {
    path = await checked([...good, ...bad]);
    const { body } = await registrar.get(`${path}/rows?states=error`);
    const texts = (body.rows as { findings: { text: string }[] }[]).map(({ findings }) =>
      findings.map(({ text }) => text).join('|'),
    );
    expect(texts[0]).toContain('“收到日期”的“2015.13.4”不是日期');
    expect(texts[1]).toContain('“原案号”没有填写');
    expect(texts[1]).toContain('“处理结果”没有“不知道”');
    expect(texts[1]).toContain('先后不符');
    expect(texts[2]).toContain('与第 2 行的原案号相同');
    expect((await registrar.get(path)).body).toMatchObject({
      state: 'checked',
      counts: { warning: 3, error: 3, imported: 0 },
    });
    expect(await bench.sql('SELECT 1 FROM cases')).toEqual([]);
  });

  it('becomes cases, each by one act, closed on its day under the law of then, and nothing of rows with errors', async () => {
    await registrar.post(`${path}/start`);
    await work();
    expect(await statesOf(path)).toEqual([
      [2, 'imported'],
      [3, 'imported'],
      [4, 'imported'],
      [5, 'error'],
      [6, 'error'],
      [7, 'error'],
    ]);
    const rows = await bench.sql(
      `SELECT number, old_number, imported, origin, phase, rule_set, received_on::text, closed_on::text, outcome,
              (SELECT count(*)::int FROM deadlines d WHERE d.case_id = c.id) AS clocks FROM cases c ORDER BY number`,
    );
    const same = {
      imported: true,
      origin: 'import',
      phase: 'CLOSED',
      rule_set: 'R0',
      received_on: '2015-03-04',
      clocks: 0,
    };
    expect(rows).toMatchObject([
      { ...same, number: '清府复〔2015〕1号', closed_on: '2015-05-04', outcome: 'UPHOLD' },
      { ...same, number: '清府复〔2015〕2号', closed_on: '2015-05-06', outcome: 'REVOKE' },
      { ...same, number: '清府复〔2015〕3号', closed_on: '2015-05-08', outcome: 'REJECT_R0' },
    ]);
    const acts = await bench.sql<{ act: string; n: number }>(
      'SELECT act, count(*)::int AS n FROM case_events GROUP BY act ORDER BY act',
    );
    expect(acts).toEqual([
      { act: 'closeAsRegistered', n: 3 },
      { act: 'importRegisterEntry', n: 3 },
    ]);
    const { finding } = await bench.app.get(JournalVerification, { strict: false }).verify();
    expect(finding).toBeNull();
  });

  it('is read again without doubles: what is the same is unchanged, what differs is told and not overwritten', async () => {
    const again = await imported([old(1), old(2, '2015/5/6,维持'), old(9)]);
    expect(await statesOf(again)).toEqual([
      [2, 'unchanged'],
      [3, 'error'],
      [4, 'imported'],
    ]);
    const { body } = await registrar.get(`${again}/rows?states=error`);
    const [differing] = body.rows as { findings: { text: string }[] }[];
    expect(differing?.findings[0]?.text).toContain('“处理结果”不同');
    expect(await bench.sql('SELECT 1 FROM cases')).toHaveLength(4);
  });

  it('gives back the rows with errors as a sheet, as they came, with what was found behind them', async () => {
    const answer = await registrar.get(`${path}/errors.xlsx`);
    expect(answer.headers['content-type']).toContain('spreadsheetml');
    const raw = await bench.app.inject({
      method: 'GET',
      url: `${path}/errors.xlsx`,
      headers: { host: 'mingjing.test', cookie: registrar.cookie },
    });
    const folder = await mkdtemp(join(tmpdir(), 'errors-'));
    await writeFile(join(folder, 'a'), raw.rawPayload);
    const cells: (readonly string[])[] = [];
    const limits = { bytes: 1e6, unfoldedBytes: 1e7, rows: 100, columns: 50, cell: 5000 };
    for await (const row of readSheet(join(folder, 'a'), limits)) cells.push(row.cells);
    await rm(folder, { recursive: true });
    expect(cells).toHaveLength(4);
    expect(cells[1]?.slice(0, 2)).toEqual(['清府复〔2015〕4号', '2015.13.4']);
    expect(cells[1]?.slice(9, 10)).toEqual(['5']);
    expect(cells[1]?.[10]).toContain('不是日期');
    const mended = await bring(raw.rawPayload);
    expect((mended.body.columns as { heading: string }[]).map((column) => column.heading)).toEqual(
      heading.split(','),
    );
    expect(mended.body.total).toBe(3);
  });

  it('remembers which column told what, for the headings and the office', async () => {
    const first = await brought(good);
    const { mapping } = mappingOf((await registrar.get(first)).body);
    const changed = mapping.map(({ field, column }) => ({
      field: field === 'officer' ? 'note' : field,
      column,
    }));
    await registrar.put(`${first}/mapping`, { mapping: changed });
    const second = await brought(good);
    expect(mappingOf((await registrar.get(second)).body).mapping).toEqual(
      expect.arrayContaining([{ field: 'note', column: 8 }]),
    );
  });

  it('goes on where it was stopped, and what was imported stays', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => old(100 + index));
    const many = await checked(rows);
    await registrar.post(`${many}/start`);
    expect((await registrar.post(`${many}/cancel`)).body.state).toBe('cancelled');
    expect((await registrar.post(`${many}/cancel`)).status).toBe(409);
    await work();
    expect((await registrar.get(many)).body.counts.imported).toBe(0);
    await registrar.post(`${many}/start`);
    await work();
    expect((await registrar.get(many)).body).toMatchObject({ state: 'imported', counts: { imported: 60 } });
  });

  it('of pending cases runs their clocks, and of lawsuits and mediations opens those', async () => {
    const suits = ['原案号,收到日期,原告,被告,案由,审级,法院,结案日期,裁判结果'];
    suits.push(
      '（2019）黔0181行初8号,2019-04-01,赵某,清镇市人民政府,行政征收,一审,清镇市人民法院,2019-06-30,驳回诉讼请求',
    );
    suits.push('（2026）黔0181行初1号,2026-02-24,钱某,清镇市人民政府,行政征收,一审,清镇市人民法院,,');
    suits.push('（2026）黔01行终1号,2026-02-24,孙某,清镇市人民政府,行政征收,二审,贵阳市中级人民法院,,');
    const { body } = await bring(suits.join('\n'), registrar, 'litigation');
    const at = `/api/register-imports/${String(body.id)}`;
    await registrar.put(`${at}/mapping`, mappingOf(body));
    await work();
    await registrar.post(`${at}/start`);
    await work();
    expect((await statesOf(at)).map(([, state]) => state)).toEqual(['imported', 'imported', 'error']);
    const rows = await bench.sql(
      `SELECT phase, next_rule, next_due_on::text FROM cases WHERE procedure = 'litigation' ORDER BY received_on`,
    );
    expect(rows).toEqual([
      { phase: 'CLOSED', next_rule: null, next_due_on: null },
      { phase: 'SUMMONS_RECEIVED', next_rule: 'al_answer_evidence', next_due_on: '2026-03-11' },
    ]);
  });

  it('is taken as a spreadsheet too, and refused with the reason where it is none', async () => {
    const rows = [heading.split(','), old(300).split(',')];
    async function* batches() {
      yield await Promise.resolve(rows);
    }
    const sheet = await buffer(xlsxOf([{ name: '台账', widths: [], rows: batches() }], new Date(0)));
    expect((await bring(sheet)).body.total).toBe(1);
    expect((await bring(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]))).body).toMatchObject({
      status: 422,
      type: 'urn:mingjing:problem:import-file-oldFormat',
    });
    expect((await bring(heading)).body.type).toBe('urn:mingjing:problem:import-file-noRows');
    const path = await brought(good);
    expect(
      (await registrar.put(`${path}/mapping`, { mapping: [{ field: 'oldNumber', column: 0 }] })).body.type,
    ).toBe('urn:mingjing:problem:import-mapping-missing');
  });

  it('is its office’s own: others are refused, another office finds nothing', async () => {
    const path = await brought(good);
    const routes = [
      ['GET', path],
      ['GET', `${path}/rows`],
      ['GET', `${path}/errors.xlsx`],
      ['PUT', `${path}/mapping`],
      ['POST', `${path}/start`],
      ['POST', `${path}/cancel`],
    ] as const;
    const ofNone = [
      ['GET', '/api/register-imports'],
      ['GET', '/api/register-imports/template.xlsx?procedure=mediation'],
    ] as const;
    for (const login of ['sun-sanli', 'qin-sansheng', 'yan-erming', 'hua-sanjian', 'chen-shian']) {
      const client = await bench.signIn(login);
      for (const [method, url] of [...routes, ...ofNone])
        expect((await client.ask(url, { method, ...(method === 'GET' ? {} : { body: {} }) })).status).toBe(
          403,
        );
    }
    await bench.sql(`UPDATE users SET organ_id = 'qz-market' WHERE login_name = 'zheng-qixing'`);
    const elsewhere = await bench.signIn('zheng-qixing');
    for (const [method, url] of routes) {
      const body = method === 'PUT' ? { mapping: [{ field: 'oldNumber', column: 0 }] } : {};
      expect((await elsewhere.ask(url, { method, ...(method === 'GET' ? {} : { body }) })).status).toBe(404);
    }
    expect((await elsewhere.get('/api/register-imports')).body).toEqual({ imports: [] });
    const [seen] = await bench.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM access_log WHERE route = '/api/register-imports/:id/rows' AND status = 404`,
    );
    expect(seen?.n).toBe(1);
  });

  it('answers as it is described', async () => {
    const path = await checked([...good, ...bad]);
    const answers: [string, Answer][] = [
      ['GET /api/register-imports', await registrar.get('/api/register-imports')],
      ['GET /api/register-imports/{id}', await registrar.get(path)],
      ['GET /api/register-imports/{id}/rows', await registrar.get(`${path}/rows`)],
      ['POST /api/register-imports', await bring([heading, ...good].join('\n'))],
      ['POST /api/register-imports/{id}/start', await registrar.post(`${path}/start`)],
      ['POST /api/register-imports/{id}/cancel', await registrar.post(`${path}/cancel`)],
    ];
    expect(answers.flatMap(([operation, answer]) => described.faults(operation, answer))).toEqual([]);
  });
});
