import { PDFDocument } from 'pdf-lib';
import { addDays, calendarDate, type OpeningAct } from '@mingjing/domain';
import { ApiBench, type Answer, type Client } from '../http/api-bench.js';
import { DescribedAnswers, type ApiDocument } from '../http/described-answers.js';
import { SuitWalk } from '../http/suit-walk.js';
import { uploaded } from '../materials/uploading.js';

const firstDay = calendarDate('2026-03-02');
let bench: ApiBench;
let walk: SuitWalk;
let described: DescribedAnswers;
let liaison: Client;
let stranger: Client;
let officer: Client;
let id: string;

async function pages(count: number): Promise<Buffer> {
  const document = await PDFDocument.create();
  for (let page = 0; page < count; page += 1) document.addPage();
  return Buffer.from(await document.save());
}

/** A suit against the government and the police, whose liaison sees the case and has no part in the answer. */
const parties = [
  { key: 'plaintiff-1', role: 'plaintiff', kind: 'citizen', name: '原告甲' },
  { key: 'defendant-1', role: 'defendant', kind: 'organ', name: '清镇市人民政府', ours: true },
  { key: 'defendant-2', role: 'defendant', kind: 'organ', name: '清镇市公安局', organId: 'qz-psb' },
];
async function opened(act: OpeningAct = 'receiveSummons', change: object = {}): Promise<string> {
  const answer = await walk.open(act, { parties, ...change });
  expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
  return (answer.body as { caseId: string }).caseId;
}
const assigned = async (unit = 'qz-market', act?: OpeningAct, change?: object): Promise<string> => {
  const caseId = await opened(act, change);
  await walk.take(caseId, { act: 'assign', payload: { unit, internalDue: addDays(firstDay, 7) } });
  return caseId;
};

interface Line {
  readonly material: string;
  readonly item?: string;
  readonly name: string;
}
interface Row {
  readonly caseId: string;
  readonly key: string;
  readonly standing: string;
}
const at = (caseId: string, unit = 'qz-market'): string => `/api/cases/${caseId}/hand-ins/defence-${unit}`;
async function read<Body>(who: Client, path: string, operation: string): Promise<Body> {
  const answer = await who.get(path);
  expect([answer.status, described.faults(operation, answer)]).toEqual([200, []]);
  return answer.body as Body;
}
const listed = async (who: Client, query = ''): Promise<readonly Row[]> =>
  (await read<{ rows: readonly Row[] }>(who, `/api/hand-ins${query}`, 'GET /api/hand-ins')).rows;
const page = (who: Client, caseId = id): Promise<Record<string, unknown>> =>
  read(who, at(caseId), 'GET /api/cases/{id}/hand-ins/{key}');
const save = (who: Client, lines: readonly Line[], caseId = id, version = 0): Promise<Answer> =>
  who.ask(`${at(caseId)}/draft`, {
    method: 'PUT',
    body: { lines, notApplicable: [] },
    headers: { 'if-match': `"${String(version)}"` },
  });
const versionOf = async (caseId: string): Promise<number> =>
  ((await page(liaison, caseId))['draft'] as { version: number }).version;
const handIn = (who: Client, caseId = id, version = 1): Promise<Answer> =>
  who.ask(`${at(caseId)}/hand-in`, {
    method: 'POST',
    body: {},
    headers: { 'if-match': `"${String(version)}"`, 'idempotency-key': crypto.randomUUID() },
  });
async function handedIn(caseId: string, ...lines: Omit<Line, 'material'>[]): Promise<string> {
  const full: Line[] = [];
  const content = await pages(2);
  for (const line of lines)
    full.push({ material: await uploaded(liaison, caseId, { name: `${line.name}.pdf`, content }), ...line });
  expect((await save(liaison, full, caseId, await versionOf(caseId))).status).toBe(200);
  const done = await handIn(liaison, caseId, await versionOf(caseId));
  expect(done.status).toBe(200);
  return (done.body as { events: { type: string }[] }).events[0]!.type;
}
/** What was to be told of the suit, oldest first; the queue delivers it later. */
const told = async (): Promise<readonly (readonly [kind: string, to: readonly string[]])[]> =>
  (
    await bench.database.manager.query<{ kind: string; to: string[] }[]>(
      `SELECT payload->>'kind' AS kind, (SELECT array_agg(u.login_name ORDER BY u.login_name) FROM users u
                WHERE payload->'recipientIds' ? u.id::text) AS to
         FROM outbox WHERE topic = 'notify' AND payload->>'caseId' = $1 ORDER BY id`,
      [id],
    )
  ).map(({ kind, to }) => [kind, to]);
const clocks = async (caseId: string) =>
  Object.fromEntries((await walk.fileOf(caseId)).state.deadlines.map(({ rule, status }) => [rule, status]));

beforeAll(async () => {
  bench = await ApiBench.open();
  walk = new SuitWalk(bench, firstDay);
  described = new DescribedAnswers((await bench.ask('/api/openapi.json')).body as ApiDocument);
  [liaison, stranger, officer] = [
    await walk.client('qin-sansheng'),
    await walk.client('yang-yifan'),
    await walk.client(),
  ];
}, 120_000);
afterAll(() => bench.close());

describe('a suit assigned to a unit', () => {
  it('asks nothing of it before', async () => {
    id = await opened();
    expect([await listed(liaison), await listed(officer)]).toEqual([[], []]);
    expect((await liaison.get(at(id))).status).toBe(404);
  });

  it('is a request on both clocks, with the court and its number', async () => {
    await walk.take(id, { act: 'assign', payload: { unit: 'qz-market', internalDue: '2026-03-09' } });
    expect(await listed(liaison)).toMatchObject([
      { caseId: id, key: 'defence-qz-market', kind: 'defence', standing: 'open' },
    ]);
    expect(await page(liaison)).toMatchObject({
      ...{ organName: '清镇市市场监督管理局', court: 'court-1', courtCaseNumber: '（2026）黔01行初1号' },
      ...{ legal: { rule: 'al_answer_evidence', dueOn: '2026-03-17' }, prepares: true },
      ...{ internal: { rule: 'al_unit_draft', dueOn: '2026-03-09' }, byLiaison: true },
      warning: { article: '行政诉讼法第34条第2款' },
    });
  });

  it('is the request of its unit alone, also where another defendant sees the case', async () => {
    expect((await stranger.get(`/api/cases/${id}`)).status).toBe(200);
    expect([await listed(stranger), await listed(stranger, '?state=settled')]).toEqual([[], []]);
    const asked = [
      await stranger.get(at(id)),
      await stranger.get(at(id, 'qz-psb')),
      await save(stranger, []),
      await handIn(stranger),
      await stranger.ask(`${at(id)}/keeper`, { method: 'PUT', body: { to: stranger.id } }),
      await stranger.get(`${at(id)}/bundle.pdf`),
      await stranger.get(`${at(id)}/bundle.zip`),
    ];
    expect(asked.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404, 404]);
    const auditor = await walk.client('hua-sanjian');
    expect([(await auditor.get(at(id))).status, (await auditor.get('/api/hand-ins')).status]).toEqual([
      403, 403,
    ]);
  });

  it('stands on the desk of the office, and on that of its own liaison', async () => {
    expect((await listed(officer)).map(({ caseId }) => caseId)).toContain(id);
    const ofCase = `?state=all&caseId=${id}`;
    expect([await listed(officer, ofCase), await listed(stranger, ofCase)]).toEqual([
      [expect.objectContaining({ caseId: id, key: 'defence-qz-market' })],
      [],
    ]);
    interface Requests {
      readonly open: readonly { caseId: string; asked: { code: string } }[];
    }
    const requests = async (who: Client) =>
      (await read<Requests>(who, '/api/requests', 'GET /api/requests')).open.map((row) => [
        row.caseId,
        row.asked.code,
      ]);
    expect([await requests(liaison), await requests(stranger)]).toEqual([[[id, 'defence']], []]);
  });

  it('is told to the liaison of the unit, and to no other', async () => {
    expect(await told()).toEqual([['defenceAsked', ['qin-sansheng']]]);
  });

  it('takes a draft of its own liaison only, for the day it comes', async () => {
    const ofAnother = await walk.perform(id, 'submitDraftAnswer', { from: 'qz-psb' }, 'yang-yifan');
    expect([ofAnother.status, ofAnother.text]).toEqual([
      422,
      expect.stringContaining('DRAFT_OF_ANOTHER_UNIT'),
    ]);
  });
});

describe('the hand-in of a unit', () => {
  it('meets the date of the bureau, and leaves the clock of the court running', async () => {
    const type = await handedIn(
      id,
      { item: 'answer', name: '答辩状初稿' },
      { item: 'facts', name: '现场检查笔录' },
    );
    expect(type).toBe('AnswerDrafted');
    expect(await clocks(id)).toMatchObject({ al_unit_draft: 'met', al_answer_evidence: 'running' });
    const after = await page(liaison);
    expect(after).toMatchObject({ standing: 'handedIn', draft: { version: 3, lines: [] } });
    const [step] = after['steps'] as { files: { sha256: string; pages: number }[]; code: string }[];
    expect(step!.files.map(({ pages: count }) => count)).toEqual([2, 2]);
    expect([step!.files[0]!.sha256, step!.code]).toEqual([
      expect.stringMatching(/^[0-9a-f]{64}$/),
      expect.stringMatching(/^[0-9a-f]{16}$/),
    ]);
  });

  it('is read by its unit and the office, and by no other defendant', async () => {
    interface Materials {
      readonly materials: readonly { readonly id: string; readonly title: string }[];
    }
    const titles = async (who: Client) =>
      ((await who.get(`/api/cases/${id}/materials`)).body as Materials).materials.map(({ title }) => title);
    const all = ['答辩状初稿', '现场检查笔录'];
    expect([await titles(liaison), await titles(officer), await titles(stranger)]).toEqual([all, all, []]);
    const { materials } = (await officer.get(`/api/cases/${id}/materials`)).body as Materials;
    const content = async (who: Client) =>
      (await who.get(`/api/materials/${materials[0]!.id}/content`)).status;
    expect([await content(liaison), await content(officer), await content(stranger)]).toEqual([
      200, 200, 404,
    ]);
    const types = async (who: Client) =>
      ((await who.get(`/api/cases/${id}/journal`)).body as { entries: { type: string }[] }).entries.map(
        ({ type }) => type,
      );
    expect(await types(liaison)).toContain('AnswerDrafted');
    expect(await types(stranger)).not.toContain('AnswerDrafted');
  });

  it('is returned by the office, supplemented and accepted', async () => {
    const remarks = '缺少处罚决定书送达回证';
    const bySelf = await walk.perform(id, 'returnDraft', { from: 'qz-market', remarks }, 'qin-sansheng');
    expect(bySelf.status).toBe(403);
    const byForeign = await walk.perform(id, 'acceptDraft', { from: 'qz-market' }, 'yang-yifan');
    expect(byForeign.status).toBe(403);
    expect(await page(officer)).toMatchObject({ returning: 'returnDraft', accepting: 'acceptDraft' });
    expect((await walk.perform(id, 'returnDraft', { from: 'qz-market', remarks })).status).toBe(200);
    expect(await page(liaison)).toMatchObject({ standing: 'returned', remarks, returning: null });
    expect((await told()).at(-1)).toEqual(['handInReturned', ['qin-sansheng']]);
    expect(await handedIn(id, { item: 'service', name: '送达回证' })).toBe('AnswerDraftSupplemented');
    expect((await listed(officer)).find(({ caseId }) => caseId === id)?.standing).toBe('supplemented');
    expect((await walk.perform(id, 'acceptDraft', { from: 'qz-market' })).status).toBe(200);
    expect([
      await listed(liaison),
      (await listed(liaison, '?state=settled')).map((row) => row.standing),
    ]).toEqual([[], ['accepted']]);
  });

  it('is one PDF with every page and one ZIP for who reads it', async () => {
    for (const who of [liaison, officer]) {
      const merged = await who.get(`${at(id)}/bundle.pdf`);
      expect([merged.status, merged.headers['content-type']]).toEqual([200, 'application/pdf']);
      expect(decodeURIComponent(String(merged.headers['content-disposition']))).toContain('应诉材料目录');
      const zip = await who.get(`${at(id)}/bundle.zip`);
      expect([zip.status, zip.text.startsWith('PK')]).toEqual([200, true]);
    }
    expect((await stranger.get(`${at(id)}/bundle.pdf`)).status).toBe(404);
  });
});

describe('a request for the defence', () => {
  it('is over once the court has our answer without it', async () => {
    const filed = await assigned();
    await walk.take(filed, { act: 'approveAnswer' });
    await walk.take(filed, { act: 'fileAnswer' });
    expect(await page(liaison, filed)).toMatchObject({ standing: 'over' });
    const paper = await uploaded(liaison, filed);
    expect((await save(liaison, [{ material: paper, name: '材料' }], filed)).status).toBe(200);
    expect((await handIn(liaison, filed)).status).toBe(409);
  });

  it('leaves a unit with the suit when another takes it over', async () => {
    const moved = await assigned();
    await walk.take(moved, { act: 'assign', payload: { unit: 'qz-nr' } });
    expect((await liaison.get(at(moved))).status).toBe(404);
    const next = await walk.client('you-sifang');
    expect((await listed(next)).map(({ key }) => key)).toEqual(['defence-qz-nr']);
  });

  it('comes on paper where the unit has no liaison', async () => {
    const paper = await assigned('qz-water');
    const registrar = await walk.client('zhao-yiming');
    expect((await listed(registrar, '?paper=true')).map(({ caseId }) => caseId)).toEqual([paper]);
    expect(await read(registrar, at(paper, 'qz-water'), 'GET /api/cases/{id}/hand-ins/{key}')).toMatchObject({
      byLiaison: false,
      prepares: false,
    });
    const entered = await walk.perform(paper, 'submitDraftAnswer', { from: 'qz-water' }, 'zhao-yiming');
    expect(entered.status).toBe(200);
    expect((await listed(registrar, '?paper=true')).map(({ standing }) => standing)).toEqual(['handedIn']);
  });

  it.each([
    ['receiveAppealCopy', 'al_appeal_answer'],
    ['receiveRetrialCopy', 'al_retrial_opinion'],
  ] as const)('of a case that begins with %s is handed in by the act of its instance', async (act, rule) => {
    const higher = await assigned('qz-market', act);
    expect(await page(liaison, higher)).toMatchObject({ legal: { rule }, standing: 'open' });
    expect(await handedIn(higher, { item: 'answer', name: '答辩状' })).toBe('HigherAnswerDrafted');
    expect(await page(liaison, higher)).toMatchObject({ standing: 'handedIn' });
  });

  it('of a civil suit threatens with nothing, and lists what a civil defendant needs', async () => {
    const civil = await assigned('qz-market', 'receiveSummons', { kind: 'CIVIL_DEFENDANT' });
    const request = await page(liaison, civil);
    expect(request).toMatchObject({ kind: 'civilDefence', warning: null, legal: { rule: 'cv_answer' } });
    const groups = (request['items'] as { group: string; article: string }[]).map(({ group }) => group);
    expect(groups).not.toContain('basis');
  });
});
