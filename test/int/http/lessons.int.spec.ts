import { calendarDate } from '@mingjing/domain';
import { LessonReminders } from '@mingjing/casework/lessons';
import { JournalVerification } from '@mingjing/casework/procedures';
import { anApplication } from '../../support/casework.js';
import { migratedAnew } from '../../support/migrated-anew.js';
import { ApiBench, type Answer } from './api-bench.js';
import { pathTo } from './case-paths.js';
import { CaseWalk } from './case-walk.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';
import { suitPathTo, SuitWalk } from './suit-walk.js';

const STAMP = 1795710020000;
const firstDay = calendarDate('2026-03-02');
let bench: ApiBench;
let walk: CaseWalk;
let suits: SuitWalk;
let described: DescribedAnswers;
let lost: string;
let later: string;
let suit: string;

interface Row {
  readonly caseId: string;
  readonly organName: string;
  readonly lesson: string | null;
  readonly overdue: boolean;
  readonly wantedBy: string;
  readonly lostOn: string;
  readonly causes: readonly { readonly code: string; readonly article: string | null }[];
}
interface Page {
  readonly counts: Readonly<Record<string, number>>;
  readonly rows: readonly Row[];
  readonly more: boolean;
  readonly organs: readonly { readonly value: string; readonly count: number }[];
  readonly matters: readonly { readonly value: string; readonly count: number }[];
}

beforeAll(async () => {
  bench = await ApiBench.open();
  described = new DescribedAnswers((await bench.ask('/api/openapi.json')).body as ApiDocument);
  walk = new CaseWalk(bench, firstDay, anApplication());
  suits = new SuitWalk(bench, firstDay);
  suit = await suits.along(suitPathTo.PERFORMANCE_DUE!);
  await suits.along(suitPathTo.EFFECTIVE!);
  lost = await walk.along(pathTo.PERFORMANCE!);
  later = await walk.along(pathTo.UNDER_REVIEW!);
}, 120_000);
afterAll(() => bench.close());

const read = async (path: string, as = 'qian-erchuan'): Promise<Answer> => (await walk.client(as)).get(path);
async function page(query = '', as?: string): Promise<Page> {
  const answer = await read(`/api/lessons${query}`, as);
  expect([answer.status, described.faults('GET /api/lessons', answer)]).toEqual([200, []]);
  return answer.body as Page;
}
const idsOf = async (query: string, as?: string) => (await page(query, as)).rows.map(({ caseId }) => caseId);
const noMeasures = { measuresOpen: 0, measuresOver: 0, measuresDone: 0 };
interface OfCase {
  readonly rows: readonly Row[];
  readonly wanted: readonly Row[];
}
async function ofCase(caseId: string, as?: string): Promise<OfCase> {
  const answer = await read(`/api/cases/${caseId}/lessons`, as);
  expect([answer.status, described.faults('GET /api/cases/{id}/lessons', answer)]).toEqual([200, []]);
  return answer.body as OfCase;
}
const forCase = async (caseId: string, as?: string) => (await ofCase(caseId, as)).rows;
async function analyse(change: object = {}): Promise<Answer> {
  return walk.perform(lost, 'recordLossAnalysis', await walk.payloadFor(lost, 'recordLossAnalysis', change));
}

it('lists the losses nobody has analysed, with the day they are wanted by; what was won is not among them', async () => {
  const { rows, counts } = await page('?show=open&sort=oldest');
  expect(rows.map(({ caseId }) => caseId).sort()).toEqual([lost, suit].sort());
  expect(rows.find(({ caseId }) => caseId === lost)).toMatchObject({
    organName: '清镇市市场监督管理局',
    lostOn: '2026-03-02',
    wantedBy: '2026-04-01',
    overdue: false,
    lesson: null,
  });
  expect(counts).toEqual({ ...noMeasures, analysed: 0, open: 2, over: 0 });
  expect(await ofCase(later)).toMatchObject({ rows: [], wanted: [] });
  expect((await ofCase(lost)).wanted).toMatchObject([
    { caseId: lost, wantedBy: '2026-04-01', overdue: false },
  ]);
});

const remindedOf = async (caseId: string, day: string) =>
  (await bench.database.transaction(async (tx) => new LessonReminders().due(tx, calendarDate(day)))).filter(
    (draft) => draft.caseId === caseId,
  );

it('reminds whoever has the case a week before that day and on it, until it has waited as long again', async () => {
  expect(await remindedOf(lost, '2026-03-24')).toEqual([]);
  const [ahead] = await remindedOf(lost, '2026-03-25');
  const [onTheDay] = await remindedOf(lost, '2026-04-01');
  expect(ahead).toMatchObject({
    recipientId: (await walk.client('zheng-qixing')).id,
    kind: 'lossAnalysisDue',
    params: { organName: '清镇市市场监督管理局', dueOn: '2026-04-01' },
  });
  expect(onTheDay?.source).not.toBe(ahead?.source);
  expect((await remindedOf(lost, '2026-05-01'))[0]?.source).toBe(onTheDay?.source);
  expect(await remindedOf(lost, '2026-05-02')).toEqual([]);
  expect(await remindedOf(later, '2026-04-01')).toEqual([]);
});

it('keeps the lesson with its causes and their articles, and the last one told', async () => {
  expect((await analyse()).status).toBe(200);
  expect((await analyse({ lesson: '先告知，后处罚' })).status).toBe(200);
  expect(await remindedOf(lost, '2026-04-01')).toEqual([]);
  const { rows, counts } = await page();
  expect(rows).toMatchObject([
    {
      caseId: lost,
      lesson: '先告知，后处罚',
      causes: [{ code: 'procedureBreached', article: '行政复议法第64条第1款第2项' }],
    },
  ]);
  expect(counts).toEqual({ ...noMeasures, analysed: 1, open: 1, over: 0, measuresOpen: 1 });
});

it('puts it before whoever handles a later case of the same kind of the same organ, and nobody else', async () => {
  expect(await forCase(later)).toMatchObject([{ caseId: lost, lesson: '先告知，后处罚' }]);
  expect(await ofCase(lost)).toMatchObject({ rows: [], wanted: [] });
  await bench.sql(`UPDATE cases SET matter = '行政许可' WHERE id = $1`, [later]);
  expect(await forCase(later)).toEqual([]);
  await bench.sql(`UPDATE cases SET matter = (SELECT matter FROM cases WHERE id = $2) WHERE id = $1`, [
    later,
    lost,
  ]);
});

it('finds it where an application and a suit name the same kind of act apart', async () => {
  const named = async (caseId: string, matter: string) =>
    bench.sql('UPDATE cases SET matter = $2 WHERE id = $1', [caseId, matter]);
  const [{ matter }] = (await bench.sql('SELECT matter FROM cases WHERE id = $1', [lost])) as [
    { matter: string },
  ];
  await named(lost, '信息公开');
  await named(later, '政府信息公开');
  expect(await forCase(later)).toMatchObject([{ caseId: lost }]);
  await named(later, '行政许可');
  expect(await forCase(later)).toEqual([]);
  for (const one of [lost, later]) await named(one, matter);
});

it('finds it for the organ that took over the duties', async () => {
  await bench.sql(`UPDATE case_lessons SET organ_id = 'qz-psb' WHERE case_id = $1`, [lost]);
  expect(await forCase(later)).toEqual([]);
  await bench.sql(`UPDATE organs SET successor_id = 'qz-market' WHERE id = 'qz-psb'`);
  expect(await forCase(later)).toHaveLength(1);
  expect(await idsOf('?organId=qz-market')).toEqual([lost]);
  await bench.sql(`UPDATE organs SET successor_id = NULL WHERE id = 'qz-psb'`);
  await bench.sql(`UPDATE case_lessons SET organ_id = 'qz-market' WHERE case_id = $1`, [lost]);
});

it('narrows by organ, kind of act, cause, day and words, and gives one page after the other', async () => {
  const { organs, matters } = await page();
  expect(organs.map(({ value }) => value).sort()).toEqual(['qz-gov', 'qz-market']);
  expect(matters.length).toBeGreaterThan(0);
  expect(await idsOf('?organId=qz-gov')).toEqual([]);
  expect(await idsOf('?organId=qz-gov&show=open')).toEqual([suit]);
  expect(await idsOf('?cause=procedureBreached')).toEqual([lost]);
  expect(await idsOf('?cause=powersAbused')).toEqual([]);
  expect(await idsOf('?matter=%E4%B8%8D%E5%AD%98%E5%9C%A8')).toEqual([]);
  expect(await idsOf('?from=2026-03-03')).toEqual([]);
  expect(await idsOf('?to=2026-03-02')).toEqual([lost]);
  expect(await idsOf(`?text=${encodeURIComponent('先告知')}`)).toEqual([lost]);
  expect((await page('?limit=1&offset=1')).rows).toEqual([]);
  expect(await idsOf('?from=2026-03-02&to=2026-03-01')).toEqual([]);
  for (const nonsense of ['cause=nothing', 'from=2026-02-30', 'to=later'])
    expect((await read(`/api/lessons?${nonsense}`)).status).toBe(400);
});

it('is exported as it is shown, in the language asked for, and no cell is run as a formula', async () => {
  const linesOf = async (query: string, as?: string) =>
    (await read(`/api/lessons/export.csv${query}`, as)).text.trimEnd().split('\r\n');
  await bench.sql(`UPDATE case_lessons SET lesson = '=先告知，后处罚' WHERE case_id = $1`, [lost]);
  const [head, ...lines] = await linesOf('');
  expect(head).toContain('"败诉（被纠错）机关"');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(`"'=先告知，后处罚"`);
  await bench.sql(`UPDATE case_lessons SET lesson = '先告知，后处罚' WHERE case_id = $1`, [lost]);
  expect((await linesOf('?show=open&sort=oldest&lang=en'))[0]).toContain('"Organ that lost"');
  expect(await linesOf('?show=open')).toHaveLength(2);
  expect(await linesOf('?from=2026-03-03')).toHaveLength(1);
  expect((await read('/api/lessons/export.csv?from=2026-02-30')).status).toBe(400);
});

it('is read by the office and those above it, not by a department’s liaison, and of foreign cases by nobody', async () => {
  expect(await idsOf('', 'chen-shian')).toEqual([lost]);
  expect(await idsOf('', 'cao-yixin')).toEqual([lost]);
  for (const stranger of ['qin-sansheng', 'kong-shiquan', 'yan-erming', 'hua-sanjian'])
    for (const path of ['/api/lessons', '/api/lessons/export.csv'])
      expect((await read(path, stranger)).status).toBe(403);
  expect((await read(`/api/cases/${later}/lessons`, 'qin-sansheng')).status).toBe(403);
  await bench.sql(
    `UPDATE users SET roles = '{caseOfficer,liaison}', supervises = NULL, organ_id = 'qz-market' WHERE login_name = 'cao-yixin'`,
  );
  const both = await bench.signIn('cao-yixin');
  expect((await both.get('/api/lessons')).body).toMatchObject({ rows: [], counts: { analysed: 0, open: 0 } });
  expect((await both.get('/api/lessons/export.csv')).text.trimEnd().split('\r\n')).toHaveLength(1);
  expect((await both.get(`/api/cases/${later}/lessons`)).body).toMatchObject({ rows: [], wanted: [] });
  const analysed = (day: string | null) =>
    bench.sql('UPDATE case_lessons SET analysed_on = $2 WHERE case_id = $1', [lost, day]);
  await analysed(null);
  expect((await ofCase(lost)).wanted).toHaveLength(1);
  expect((await both.get(`/api/cases/${lost}/lessons`)).body).toMatchObject({ rows: [], wanted: [] });
  await analysed('2026-03-02');
  await bench.sql(
    `UPDATE users SET roles = '{caseOfficer}', organ_id = 'qz-edu' WHERE login_name = 'cao-yixin'`,
  );
  const foreign = await bench.signIn('cao-yixin');
  expect((await foreign.get(`/api/cases/${later}/lessons`)).status).toBe(404);
});

it('counts a loss that waits too long, and one that was appealed only when the higher instance left it', async () => {
  await walk.pass(calendarDate('2026-05-11'));
  expect((await page('?show=over')).rows).toMatchObject([{ caseId: suit, overdue: true }]);
  expect((await ofCase(suit)).wanted).toMatchObject([{ caseId: suit, overdue: true }]);
  await bench.sql(`UPDATE case_lessons SET standing = 'ifAffirmed' WHERE case_id = $1`, [suit]);
  expect(await idsOf('?show=open')).toEqual([]);
  expect((await ofCase(suit)).wanted).toEqual([]);
  await bench.sql(
    `UPDATE cases SET outcome = 'AFFIRMED', dispute_id = (SELECT dispute_id FROM cases WHERE id = $1)
      WHERE procedure = 'litigation' AND id <> $1`,
    [suit],
  );
  expect(await idsOf('?show=open')).toEqual([suit]);
  await bench.sql(`UPDATE case_lessons SET standing = 'final' WHERE case_id = $1`, [suit]);
});

it('offers the kinds of administrative act lost in court for the agenda of a conference', async () => {
  const answer = await read('/api/conferences/agenda-offers', 'zheng-qixing');
  const { points } = answer.body as { points: readonly { source: string; detail: string }[] };
  expect(points.map(({ source }) => source)).toContain('lostActs');
  const civil = (kind: string) =>
    bench.sql(
      `UPDATE cases SET particulars = particulars || jsonb_build_object('suitKind', $2::text) WHERE id = $1`,
      [suit, kind],
    );
  await civil('CIVIL_DEFENDANT');
  const { body } = await read('/api/conferences/agenda-offers', 'zheng-qixing');
  expect(
    (body as { points: readonly { source: string }[] }).points.map(({ source }) => source),
  ).not.toContain('lostActs');
  await civil('ADMIN_ORIGINAL');
});

it('gives cases of before what the projection gives those of now, but for what nobody had analysed', async () => {
  const losses = () =>
    bench.sql(`SELECT case_id, organ, organ_id, organ_name, lost_on::text, standing FROM case_lessons
                ORDER BY case_id, organ`);
  await bench.sql(
    `UPDATE cases c SET outcome = p.outcome FROM (VALUES ('EFFECTIVE', 'DISMISS_CLAIMS')) p (phase, outcome)
      WHERE c.procedure = 'litigation' AND c.phase = p.phase AND c.id <> $1`,
    [suit],
  );
  const projected = await losses();
  expect(projected).toHaveLength(2);
  await migratedAnew(bench.clone, STAMP);
  expect(await losses()).toEqual(projected);
  expect((await bench.app.get(JournalVerification, { strict: false }).verify()).cases).toBeGreaterThan(0);
});
