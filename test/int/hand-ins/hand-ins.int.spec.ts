import { PDFDocument } from 'pdf-lib';
import type { Answer, Client } from '../http/api-bench.js';
import { DescribedAnswers, type ApiDocument } from '../http/described-answers.js';
import { MaterialBench } from '../materials/material-bench.js';
import { uploaded } from '../materials/uploading.js';

let bench: MaterialBench;
let liaison: Client;
let stranger: Client;
let officer: Client;
let at: string;

/** A PDF of so many pages. */
async function pages(count: number): Promise<Buffer> {
  const document = await PDFDocument.create();
  for (let page = 0; page < count; page += 1) document.addPage();
  return Buffer.from(await document.save());
}

beforeAll(async () => {
  bench = await MaterialBench.open();
  liaison = await bench.api.signIn('qin-sansheng');
  stranger = await bench.api.signIn('yang-yifan');
  officer = await bench.api.signIn('zheng-qixing');
  await bench.sendCopy();
  at = `/api/cases/${bench.caseId}/hand-ins/answer-respondent-1`;
}, 90_000);
afterAll(() => bench.close());

interface Line {
  readonly material: string;
  readonly item?: string;
  readonly name: string;
  readonly pages?: number;
}
const save = (
  who: Client,
  version: number,
  lines: readonly Line[],
  notApplicable: readonly object[] = [],
): Promise<Answer> =>
  who.ask(`${at}/draft`, {
    method: 'PUT',
    body: { lines, notApplicable },
    headers: { 'if-match': `"${String(version)}"` },
  });
const handIn = (who: Client, version: number, key: string = crypto.randomUUID()): Promise<Answer> =>
  who.ask(`${at}/hand-in`, {
    method: 'POST',
    body: {},
    headers: { 'if-match': `"${String(version)}"`, 'idempotency-key': key },
  });
interface Listed {
  readonly rows: readonly {
    readonly key: string;
    readonly caseId: string;
    readonly standing: string;
    readonly needed: number;
    readonly satisfied: number;
  }[];
}
async function read(who: Client, path: string, operation: string): Promise<Answer['body']> {
  const answer = await who.get(path);
  const document = (await bench.api.ask('/api/openapi.json')).body as ApiDocument;
  expect([answer.status, new DescribedAnswers(document).faults(operation, answer)]).toEqual([200, []]);
  return answer.body;
}
const listed = async (who: Client, query = ''): Promise<Listed['rows']> =>
  ((await read(who, `/api/hand-ins${query}`, 'GET /api/hand-ins')) as unknown as Listed).rows;
const page = (who: Client): Promise<Record<string, unknown>> =>
  read(who, at, 'GET /api/cases/{id}/hand-ins/{key}');

describe('the desk of a liaison', () => {
  it('lists what its organ is asked for, and nothing of it for the liaison of another', async () => {
    expect((await listed(liaison)).map(({ key, standing }) => [key, standing])).toEqual([
      ['answer-respondent-1', 'open'],
    ]);
    expect((await listed(officer)).map(({ caseId }) => caseId)).toEqual([bench.caseId]);
    expect(await listed(stranger)).toEqual([]);
    expect((await stranger.get(at)).status).toBe(404);
    expect((await save(stranger, 0, [])).status).toBe(404);
    expect((await handIn(stranger, 0)).status).toBe(404);
    expect((await liaison.get(at.replace('respondent-1', 'respondent-9'))).status).toBe(404);
  });

  it('is for liaisons and for whoever sees the case, not for others', async () => {
    const auditor = await bench.api.signIn('hua-sanjian');
    expect((await auditor.get('/api/hand-ins')).status).toBe(403);
    expect((await officer.get(at)).status).toBe(200);
    expect((await save(officer, 0, [])).status).toBe(404);
    const { draft, files } = await page(officer);
    expect([draft, files]).toEqual([null, []]);
  });

  it('keeps the draft by versions: who saves after another is told, and nothing is lost', async () => {
    const answer = await uploaded(liaison, bench.caseId, { name: '答复书.pdf', content: await pages(3) });
    const first = await save(liaison, 0, [{ material: answer, item: 'answer', name: '行政复议答复书' }]);
    expect(first.body).toMatchObject({ version: 1, lines: [{ name: '行政复议答复书', pages: 3 }] });
    const stale = await save(liaison, 0, []);
    expect([stale.status, stale.body.currentVersion]).toEqual([412, 1]);
    expect((await page(liaison)).draft).toMatchObject({
      version: 1,
      lines: [{ material: answer, pages: 3 }],
    });
    expect((await listed(liaison))[0]).toMatchObject({ satisfied: 1 });
  });

  it('takes neither a file of somebody else nor an item the checklist does not have', async () => {
    const other = await uploaded(bench.registrar, bench.caseId);
    expect((await save(liaison, 1, [{ material: other, name: '他人的文件' }])).status).toBe(422);
    const own = await uploaded(liaison, bench.caseId);
    expect((await save(liaison, 1, [{ material: own, item: 'nothing', name: '材料' }])).status).toBe(422);
    expect(
      (await liaison.ask(`${at}/draft`, { method: 'PUT', body: { lines: [], notApplicable: [] } })).status,
    ).toBe(428);
    expect((await save(liaison, 1, [{ material: own } as Line])).status).toBe(400);
  });

  it('hands over to a liaison of the same organ only', async () => {
    const to = (who: string): Promise<Answer> =>
      liaison.ask(`${at}/keeper`, { method: 'PUT', body: { to: who } });
    const colleagues = (await page(liaison)).colleagues as { id: string }[];
    expect((await to(colleagues[0]!.id)).status).toBe(204);
    const { id } = stranger;
    expect((await to(id)).status).toBe(422);
  });
});

describe('a hand-in', () => {
  it('meets the clock, files the papers under their names, and empties the draft', async () => {
    expect((await handIn(liaison, 9)).status).toBe(412);
    const key = crypto.randomUUID();
    const done = await handIn(liaison, 1, key);
    expect([done.status, (done.body.events as { type: string }[])[0]?.type]).toEqual([200, 'AnswerReceived']);
    expect((await handIn(liaison, 1, key)).body).toEqual(done.body);
    expect((await handIn(liaison, 1)).status).toBe(412);
    const after = await page(liaison);
    expect(after).toMatchObject({
      standing: 'handedIn',
      draft: { version: 3, lines: [], savedAt: null, keeperId: liaison.id },
    });
    const [step] = after.steps as {
      lines: Line[];
      files: { fileName: string; sha256: string }[];
      code: string;
    }[];
    expect(step!.lines).toMatchObject([{ item: 'answer', pages: 3 }]);
    expect(step!.files[0]!.sha256).toMatch(/^[0-9a-f]{64}$/);
    const [material] = (await bench.materials(bench.registrar)).filter(
      ({ fileName }) => fileName === '答复书.pdf',
    );
    expect(material).toMatchObject({
      state: 'filed',
      title: '行政复议答复书',
      filing: { act: 'receiveAnswer' },
    });
  });

  it('is returned with remarks, supplemented, accepted, and then no longer open', async () => {
    const back = await bench.act(officer, 'returnAnswer', {
      payload: { from: 'respondent-1', remarks: '缺少送达回证' },
    });
    expect(back.status).toBe(200);
    expect(await page(liaison)).toMatchObject({
      standing: 'returned',
      remarks: '缺少送达回证',
      handedInOn: expect.any(String) as string,
    });
    const paper = await uploaded(liaison, bench.caseId);
    expect(
      (await save(liaison, 1, [{ material: paper, item: 'service', name: '送达回证', pages: 1 }])).body.type,
    ).toBe('urn:mingjing:problem:hand-in-gone');
    expect(
      (await save(liaison, 3, [{ material: paper, item: 'service', name: '送达回证', pages: 1 }])).status,
    ).toBe(200);
    const more = await handIn(liaison, 4);
    expect((more.body.events as { type: string }[])[0]?.type).toBe('AnswerSupplemented');
    expect((await bench.act(officer, 'acceptAnswer', { payload: { from: 'respondent-1' } })).status).toBe(
      200,
    );
    expect(await listed(liaison)).toEqual([]);
    expect((await listed(liaison, '?state=settled')).map(({ standing }) => standing)).toEqual(['accepted']);
    const late = await uploaded(liaison, bench.caseId);
    expect((await save(liaison, 6, [{ material: late, name: '补充' }])).status).toBe(200);
    expect((await handIn(liaison, 7)).status).toBe(409);
  });

  it('is one PDF and one ZIP for who reads the request, and nothing for others', async () => {
    for (const who of [liaison, officer]) {
      const bundle = await who.get(`${at}/bundle.zip`);
      expect([bundle.status, bundle.headers['content-type']]).toEqual([200, 'application/zip']);
      expect(bundle.text.startsWith('PK')).toBe(true);
    }
    const merged = await liaison.get(`${at}/bundle.pdf`);
    expect([merged.status, merged.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(merged.text.startsWith('%PDF-')).toBe(true);
    for (const name of ['bundle.pdf', 'bundle.zip']) {
      expect((await stranger.get(`${at}/${name}`)).status).toBe(404);
      expect((await liaison.get(`${at.replace('respondent-1', 'respondent-9')}/${name}`)).status).toBe(404);
    }
  });

  it('is asked on paper of an organ without a liaison', async () => {
    expect(await listed(officer, '?paper=true&state=settled')).toEqual([]);
    await bench.api.sql(`UPDATE users SET active = false WHERE login_name = 'qin-sansheng'`);
    expect(await listed(officer, '?paper=true&state=settled')).toHaveLength(1);
    await bench.api.sql(`UPDATE users SET active = true WHERE login_name = 'qin-sansheng'`);
  });
});

it('of a liaison through the ordinary route counts for the day it comes, and for its own organ', async () => {
  const caseId = await bench.anotherCase();
  await bench.sendCopy(caseId);
  const version = await bench.versionOf(caseId);
  const early = await liaison.ask(`/api/cases/${caseId}/acts/receiveAnswer`, {
    method: 'POST',
    body: { payload: { from: 'respondent-1' }, occurredOn: '2020-01-02' },
    headers: { 'if-match': `"${String(version)}"` },
  });
  expect(early.status).toBe(422);
  expect(JSON.stringify(early.body)).toContain('HANDED_IN_TODAY_ONLY');
});

it('leaves the desk with the decision of its case, whether or not it was looked over', async () => {
  const caseId = await bench.anotherCase();
  await bench.sendCopy(caseId);
  const onDesk = async (query: string) => (await listed(officer, query)).map((row) => row.caseId);
  expect([await onDesk(''), await onDesk('?state=settled')]).toEqual([
    expect.arrayContaining([caseId]),
    expect.not.arrayContaining([caseId]),
  ]);
  await bench.api.sql(`UPDATE cases SET concluded_on = received_on WHERE id = '${caseId}'`);
  expect([await onDesk(''), await onDesk('?state=settled')]).toEqual([
    expect.not.arrayContaining([caseId]),
    expect.arrayContaining([caseId]),
  ]);
});
