import { anApplication } from '../../support/casework.js';
import { ApiBench, host, type Answer, type Client } from './api-bench.js';
import { CaseWalk } from './case-walk.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';
import { importRegister } from './import-bench.js';

const heading =
  '案号,收案日期,受理日期,申请人,被申请人,案由,行政行为,作出日期,请求,结案日期,结果,承办人,备注';
const file = [
  heading,
  '旧字1号,2015-03-04,2015-03-06,张三,清镇市市场监督管理局,行政处罚,,,,2015-05-04,维持,老王,当事人情绪激动',
  '旧字2号,2026-02-24,2026-02-27,李四,清镇市市场监督管理局,行政处罚,处罚决定,2026-02-02,撤销,,,老王,须与信访局会商',
].join('\n');

let bench: ApiBench;
let registrar: Client;
let described: DescribedAnswers;
let closed: string;
let pending: string;
let own: string;

beforeAll(async () => {
  bench = await ApiBench.open();
  described = new DescribedAnswers((await bench.ask('/api/openapi.json')).body as ApiDocument);
  registrar = await bench.signIn('zhao-yiming');
  const taken = await importRegister(bench, registrar, file, { fileName: '2015台账.csv' });
  [closed = '', pending = ''] = taken.map((id) => id ?? '');
  const answer = await registrar.ask('/api/cases', {
    method: 'POST',
    body: { payload: anApplication({ title: '本系统的案件' }) },
    headers: { 'idempotency-key': crypto.randomUUID() },
  });
  own = (answer.body as { caseId: string }).caseId;
});
afterAll(() => bench.close());

const page = (id: string, as = registrar): Promise<Answer> => as.get(`/api/cases/${id}`);
const listed = async (query: string, as = registrar): Promise<string[]> =>
  (
    (await as.get(`/api/cases?sort=receivedOn&descending=false&${query}`)).body as { rows: { id: string }[] }
  ).rows.map(({ id }) => id);
async function lines(query: string, as = registrar): Promise<string[]> {
  const answer = await bench.app.inject({
    method: 'GET',
    url: `/api/cases/export.csv?sort=receivedOn&descending=false&${query}`,
    headers: { host, cookie: as.cookie },
  });
  expect(answer.statusCode).toBe(200);
  return answer.body
    .replaceAll(/[\uFEFF"]/g, '')
    .trim()
    .split('\r\n');
}

describe('a case of an old register', () => {
  it('says from which line of which file it came, by whom and when, and what was noted there', async () => {
    const answer = await page(closed);
    expect(answer.body.takenOver).toEqual({
      ...{ fileName: '2015台账.csv', row: 2, by: '赵一鸣', at: '2026-03-02T02:00:00.000Z' },
      ...{ officer: '老王', note: '当事人情绪激动' },
    });
    expect(answer.body.particulars).not.toHaveProperty('oldNote');
    expect(described.faults('GET /api/cases/{id}', answer)).toEqual([]);
    expect((await page(own)).body.takenOver).toBeNull();
  });

  it('still says so when the rows of the file are gone', async () => {
    await bench.sql('DELETE FROM register_import_rows');
    expect((await page(closed)).body.takenOver).toMatchObject({ fileName: '2015台账.csv', row: 2 });
  });

  it('keeps the old officer and the note from a liaison of a respondent, in whatever part of it', async () => {
    const walk = new CaseWalk(bench, '2026-03-02' as never, { parties: [] });
    const officer = await walk.client('qian-erchuan');
    const act = async (by: Client, name: string, payload: object): Promise<void> => {
      const answer = await by.ask(`/api/cases/${pending}/acts/${name}`, {
        method: 'POST',
        body: { payload },
        headers: { 'if-match': `"${String(await walk.versionOf(pending))}"` },
      });
      expect([name, answer.status, answer.text]).toEqual([name, 200, expect.any(String)]);
    };
    await act(registrar, 'assignOfficer', { officerId: officer.id });
    for (const name of ['sendCopy', 'serveCopy'] as const)
      await act(officer, name, await walk.payloadFor(pending, name));
    const liaison = await bench.signIn('qin-sansheng');
    const answer = await page(pending, liaison);
    expect(answer.body).toMatchObject({
      imported: true,
      takenOver: { fileName: '2015台账.csv', row: 3, officer: null, note: null },
    });
    expect(described.faults('GET /api/cases/{id}', answer)).toEqual([]);
    const parts = ['', '/journal', '/documents', '/deadlines', '/related', '/acts'];
    for (const part of parts) {
      const { text } = await liaison.get(`/api/cases/${pending}${part}`);
      expect([part, text.includes('会商'), text.includes('老王')]).toEqual([part, false, false]);
    }
    expect((await page(pending)).body.takenOver).toMatchObject({ officer: '老王', note: '须与信访局会商' });
  });
});

describe('the year of an old register', () => {
  it('counts its cases by their days, and says nothing of what it does not tell', async () => {
    const head = await bench.signIn('zheng-qixing');
    const { body } = await head.get('/api/year-reports/2015');
    const counts = Object.fromEntries(
      (body.figures as { code: string; count: number }[]).map(({ code, count }) => [code, count]),
    );
    expect(counts).toMatchObject({
      ...{ rcReceived: 1, rcAccepted: 1, rcConcluded: 1, rcUpheld: 1 },
      ...{ rcOnTimeUnknown: 1, rcMediationUnknown: 1 },
    });
    expect(body.text).toContain('2015年，共收到行政复议申请1件，受理1件，全部审结；未发生应诉案件。');
    expect(body.text).not.toMatch(/案前调解|法定期限|意见书/);
    const behind = await head.get('/api/year-reports/2015/cases?figure=rcOnTimeUnknown');
    expect((behind.body.rows as { id: string }[]).map(({ id }) => id)).toEqual([closed]);
  });
});

describe('the register narrowed by where its cases came from', () => {
  it('shows those of old registers, or the others, and sends the same as a table', async () => {
    expect(await listed('')).toEqual([closed, pending, own]);
    expect(await listed('imported=true')).toEqual([closed, pending]);
    expect(await listed('imported=false')).toEqual([own]);
    expect(await listed('imported=true&open=true')).toEqual([pending]);
    expect(await lines('imported=true&columns=number,origin')).toEqual([
      '案号,来源',
      '旧字1号,台账导入',
      '旧字2号,台账导入',
    ]);
    expect((await lines('imported=false&columns=origin&lang=en')).at(-1)).toBe('This system');
  });

  it('is narrowed within what the reader may see', async () => {
    const liaison = await bench.signIn('qin-sansheng');
    expect(await listed('imported=true', liaison)).toEqual([pending]);
    expect(await lines('imported=true&columns=number', liaison)).toEqual(['案号', '旧字2号']);
    for (const stranger of ['you-sifang', 'yan-erming']) {
      const other = await bench.signIn(stranger);
      expect([stranger, await listed('imported=true', other)]).toEqual([stranger, []]);
      expect(await lines('imported=true&columns=number', other)).toEqual(['案号']);
      expect((await page(closed, other)).status).toBe(404);
    }
  });

  it('refuses what is neither', async () =>
    expect((await registrar.get('/api/cases?imported=perhaps')).body).toMatchObject({
      status: 400,
      errors: [{ field: 'imported' }],
    }));
});
