import { buffer } from 'node:stream/consumers';
import { ImportWork } from '@mingjing/casework/register-imports';
import { xlsxOf } from '@mingjing/platform/sheets';
import { workbookParts } from '../../support/workbook-parts.js';
import { ApiBench, type Answer, type Client } from './api-bench.js';
import { bringRegister, mappingOf } from './import-bench.js';

const heading = '案号,收案日期,受理日期,申请人,被申请人,案由,结案日期,结果,承办人';
const old = (number: number, more = '2015.5.4,维持'): string =>
  `清府复〔2015〕${String(number)}号,2015.3.4,2015年3月6日,张三、李四,清镇市市场监管局,行政处罚,${more},王五`;

let bench: ApiBench;
let registrar: Client;
beforeAll(async () => {
  bench = await ApiBench.open();
  registrar = await bench.signIn('zhao-yiming');
});
afterAll(() => bench.close());

const work = (): Promise<number> => bench.app.get(ImportWork, { strict: false }).run();
const bring = (file: string | Buffer, as = registrar, procedure = 'reconsideration'): Promise<Answer> =>
  bringRegister(as, file, { procedure });
async function checked(rows: readonly string[]): Promise<string> {
  const { body } = await bring([heading, ...rows].join('\n'));
  const path = `/api/register-imports/${String(body.id)}`;
  expect((await registrar.put(`${path}/mapping`, mappingOf(body))).status).toBe(200);
  await work();
  return path;
}
const statesOf = async (path: string): Promise<[number, string][]> =>
  ((await registrar.get(`${path}/rows`)).body.rows as { row: number; state: string }[]).map(
    ({ row, state }) => [row, state],
  );

describe('the file of an old register', () => {
  it('sent again while it is on its way is the same; once it is done or stopped it can be brought anew', async () => {
    const file = [heading, old(400)].join('\n');
    const id = String((await bring(file)).body.id);
    expect((await bring(file)).body.id).toBe(id);
    expect((await bring(`${file}\n`)).body.id).not.toBe(id);
    await registrar.put(
      `/api/register-imports/${id}/mapping`,
      mappingOf((await registrar.get(`/api/register-imports/${id}`)).body),
    );
    expect((await bring(file)).body).toMatchObject({ id, state: 'checking' });
    await registrar.post(`/api/register-imports/${id}/cancel`);
    expect((await bring(file)).body.id).not.toBe(id);
  });

  it('finds at the import what another file has brought since it was looked through', async () => {
    const [one, other] = [
      await checked([old(410), old(411)]),
      await checked([old(411), old(410, '2015.5.4,撤销')]),
    ];
    await registrar.post(`${one}/start`);
    await work();
    await registrar.post(`${other}/start`);
    await work();
    expect([await statesOf(one), await statesOf(other)]).toEqual([
      [
        [2, 'imported'],
        [3, 'imported'],
      ],
      [
        [2, 'unchanged'],
        [3, 'error'],
      ],
    ]);
    const { body } = await registrar.get(`${other}/rows?states=error`);
    expect((body.rows as { findings: { text: string }[] }[])[0]?.findings[0]?.text).toContain(
      '“处理结果”不同',
    );
    expect(await bench.sql(`SELECT 1 FROM cases WHERE old_number LIKE '%41_号'`)).toHaveLength(2);
  });

  it('that fails for a fault of the database holds up no other, and goes on once the fault is gone', async () => {
    const lines = [old(420), old(421)];
    await bench.asOwner(`
      CREATE FUNCTION out_of_order() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'out of order' USING ERRCODE = 'XX001'; END $$;
      CREATE TRIGGER out_of_order BEFORE INSERT OR UPDATE ON cases
        FOR EACH ROW WHEN (NEW.old_number LIKE '%〕420号') EXECUTE FUNCTION out_of_order()`);
    const paths = [await checked(lines.slice(0, 1)), await checked(lines.slice(1))];
    for (const path of paths) await registrar.post(`${path}/start`);
    bench.clock.set('2026-03-02T02:01:00Z');
    await expect(work()).rejects.toThrow('out of order');
    await expect(work()).rejects.toThrow('out of order');
    const states = async () => (await Promise.all(paths.map(statesOf))).flat();
    expect(await states()).toEqual([
      [2, 'warning'],
      [2, 'imported'],
    ]);
    await bench.asOwner('DROP TRIGGER out_of_order ON cases; DROP FUNCTION out_of_order()');
    await work();
    expect(await states()).toEqual([
      [2, 'imported'],
      [2, 'imported'],
    ]);
  });

  it('has a register on each sheet, each an import of its own, and says what it left out', async () => {
    const line = (number: number): string[] => old(number).replace('、', '，').split(',');
    const sheet = (name: string, rows: readonly (readonly string[])[]) => ({
      name,
      widths: [],
      rows: [rows],
    });
    const file = await buffer(
      xlsxOf(
        [
          sheet('封面', [['清镇市行政复议台账'], ['二〇一五年', '制表']]),
          sheet('2015年', [heading.split(','), line(420), line(421)]),
          sheet('2014年', [['2014年台账'], heading.split(','), line(422)]),
        ],
        new Date(0),
      ),
    );
    const { body } = await bring(file);
    expect(body).toMatchObject({ sheet: '2015年', total: 2, unreadSheets: ['封面'] });
    expect(body.otherSheets).toEqual([{ id: expect.any(String), sheet: '2014年' }]);
    const other = await registrar.get(`/api/register-imports/${String(body.otherSheets[0].id)}`);
    expect(other.body).toMatchObject({
      ...{ sheet: '2014年', total: 1, state: 'mapping' },
      otherSheets: [{ id: body.id, sheet: '2015年' }],
    });
    expect((await bring(file)).body.id).toBe(body.id);
    const path = `/api/register-imports/${String(other.body.id)}`;
    await registrar.put(`${path}/mapping`, mappingOf(other.body));
    await work();
    await registrar.post(`${path}/start`);
    await work();
    const { rows } = (await registrar.get(`${path}/rows`)).body as {
      rows: { row: number; caseId: string }[];
    };
    expect(rows).toEqual([expect.objectContaining({ row: 3, state: 'imported' })]);
    const taken = await registrar.get(`/api/cases/${String(rows[0]?.caseId)}`);
    expect(taken.body.takenOver).toMatchObject({ fileName: 'old.csv · 2014年', row: 3 });
  });

  it('of mediations says in which column of the table each is counted, and is refused one of the other kind', async () => {
    const heads = '案号,收到日期,申请人,被申请人,纠纷类型,纠纷性质,统计纠纷类型,结案日期,处理结果';
    const line = (number: number, type: string): string =>
      `统调${String(number)}号,2015.3.4,张三,李四,空调噪声,民事纠纷,${type},2015.4.4,达成书面协议`;
    const { body } = await bring(
      [heads, line(1, '环境污染'), line(2, '自由裁量')].join('\n'),
      registrar,
      'mediation',
    );
    const path = `/api/register-imports/${String(body.id)}`;
    await registrar.put(`${path}/mapping`, mappingOf(body));
    await work();
    const { rows } = (await registrar.get(`${path}/rows?states=error`)).body as {
      rows: { row: number; findings: { text: string }[] }[];
    };
    expect(rows.map(({ row, findings }) => [row, findings[0]?.text])).toEqual([
      [3, expect.stringContaining('纠纷类型')],
    ]);
    await registrar.post(`${path}/start`);
    await work();
    expect(
      await bench.sql(
        `SELECT k.facets ->> 'disputeType' AS type FROM case_counts k JOIN cases c ON c.id = k.case_id
          WHERE c.old_number LIKE '统调%' GROUP BY 1`,
      ),
    ).toEqual([{ type: 'pollution' }]);
  });

  it.each([
    ['reconsideration', 'zh', '原案号*', '填写说明'],
    ['mediation', 'zh', '原案号*', '填写说明'],
    ['litigation', 'zh', '原案号*', '填写说明'],
    ['litigation', 'en', 'Old number*', 'How to fill it in'],
  ])(
    'has a template for a %s in %s, which can be brought back filled in',
    async (procedure, lang, first, help) => {
      const raw = await bench.app.inject({
        method: 'GET',
        url: `/api/register-imports/template.xlsx?procedure=${procedure}&lang=${lang}`,
        headers: { host: 'mingjing.test', cookie: registrar.cookie },
      });
      expect(raw.headers['content-disposition']).toContain(`filename="template-${procedure}.xlsx"`);
      expect((await bring(raw.rawPayload, registrar, procedure)).body.type).toBe(
        'urn:mingjing:problem:import-file-noRows',
      );
      const [table, explained] = (await workbookParts(raw.rawPayload)).sheets;
      const headings = table?.rows[0] ?? [];
      expect([headings[0], explained?.name]).toEqual([first, help]);
      const rows = [[headings, ['填〔2020〕1号', '2020-03-04']]];
      const filled = await buffer(xlsxOf([{ name: 'filled', widths: [], rows }], new Date(0)));
      const { body } = await bring(filled, registrar, procedure);
      expect([body.total, mappingOf(body).mapping.length]).toEqual([1, headings.length]);
    },
  );
});
