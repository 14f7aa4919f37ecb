import { calendarDate } from '@mingjing/domain';
import { anApplication } from '../../support/casework.js';
import { ApiBench, type Answer, type Client } from './api-bench.js';
import { pathTo } from './case-paths.js';
import { CaseWalk } from './case-walk.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';

interface Chosen {
  readonly id: string;
  readonly version: number;
}
interface Outcome extends Chosen {
  readonly caseId: string;
  readonly state: string;
  readonly result: string;
}

let bench: ApiBench;
let walk: CaseWalk;
let document: ApiDocument;
let officer: Client;

beforeAll(async () => {
  bench = await ApiBench.open();
  walk = new CaseWalk(bench, calendarDate('2026-03-02'), anApplication());
  document = (await bench.ask('/api/openapi.json')).body as ApiDocument;
});
afterAll(() => bench.close());
beforeEach(async () => (officer = await walk.client('sun-sanli')));

const opened = async (path: Parameters<CaseWalk['along']>[0] = []): Promise<Chosen> => {
  const id = await walk.along(path);
  return { id, version: await walk.versionOf(id) };
};
const casesOf = (answer: Answer) => answer.body.cases as Outcome[];
const byId = (a: string, b: string): number => (a < b ? -1 : 1);
const perform = (act: string, cases: readonly Chosen[], payload: object, more: object = {}) =>
  officer.ask(`/api/series/${act}`, {
    method: 'POST',
    body: { cases, payload, ...more },
    headers: { 'idempotency-key': crypto.randomUUID() },
  });
const journalled = (type: string) =>
  bench.sql<{ id: string; payload: Record<string, unknown> }>(
    'SELECT case_id AS id, payload FROM case_events WHERE type = $1 ORDER BY case_id, seq',
    [type],
  );

it('counts for each act the cases that allow it', async () => {
  const [early, accepted, foreign] = [await opened(), await opened(pathTo.ACCEPTED), await opened()];
  await bench.sql(`UPDATE cases SET office_id = 'gy-justice', organ_id = 'gy-gov' WHERE id = $1`, [
    foreign.id,
  ]);
  const answer = await (
    await walk.client('zheng-qixing')
  ).post('/api/series', { cases: [early, accepted, foreign] });
  expect(new DescribedAnswers(document).faults('POST /api/series', answer)).toEqual([]);
  const { acts } = answer.body as { acts: { act: string; possible: number; article: string }[] };
  const possible = Object.fromEntries(acts.map((each) => [each.act, each.possible]));
  expect(possible).toMatchObject({ assignOfficer: 2, suspend: 1, resume: 0, convertToOrdinary: 0 });
  expect(acts.find(({ act }) => act === 'suspend')?.article).toContain('39');
});

it('suspends with one ground, each with its own notice and clock, and resumes', async () => {
  const cases = [await opened(pathTo.ACCEPTED), await opened(pathTo.AWAITING_REPLY), await opened()];
  const ids = cases.slice(0, 2).map(({ id }) => id);
  const suspended = await perform('suspend', cases, { ground: 'otherCase', reason: '等待另案' });
  expect(suspended.body.done).toBe(2);
  expect(casesOf(suspended).find(({ caseId }) => caseId === cases[2]!.id)?.state).toBe('refused');
  const notices = await bench.sql<{ id: string; number: string }>(
    `SELECT case_id AS id, number FROM documents WHERE kind = 'suspensionNotice' AND case_id = ANY($1)`,
    [ids],
  );
  expect(notices.map(({ id }) => id).sort()).toEqual([...ids].sort());
  expect(new Set(notices.map(({ number }) => number)).size).toBe(2);
  const paused = await bench.sql(
    `SELECT DISTINCT case_id FROM deadlines WHERE status = 'paused' AND case_id = ANY($1)`,
    [ids],
  );
  expect(paused).toHaveLength(2);
  const now = casesOf(suspended)
    .filter(({ state }) => state === 'done')
    .map(({ caseId: id, version }) => ({ id, version }));
  expect((await perform('resume', now, { reason: '另案已结' })).body.done).toBe(2);
});

it('makes a proposal in every case of what needs approval', async () => {
  const cases = [await opened(pathTo.ACCEPTED), await opened(pathTo.ACCEPTED)];
  const payload = { days: 10, reason: '案情复杂' };
  const asked = await officer.post('/api/series/extendPeriod/preview', { cases, payload });
  expect(asked.body.cases).toEqual(
    [...cases]
      .sort((a, b) => byId(a.id, b.id))
      .map(({ id, version }) =>
        expect.objectContaining({
          caseId: id,
          version,
          state: 'allowed',
          approvers: [expect.objectContaining({ role: 'officeHead' })],
        }),
      )
      .sort((a, b) =>
        (a.sample as { caseId: string }).caseId < (b.sample as { caseId: string }).caseId ? -1 : 1,
      ),
  );
  const answer = await perform('extendPeriod', cases, payload, { reasons: '同一批案件' });
  expect(casesOf(answer).map(({ result }) => result)).toEqual(['proposed', 'proposed']);
  const proposals = await bench.sql<{ id: string; reasons: string }>(
    `SELECT case_id AS id, reasons FROM proposals WHERE act = 'extendPeriod' AND status = 'pending'`,
  );
  expect(proposals.map(({ id }) => id).sort()).toEqual(cases.map(({ id }) => id).sort());
  expect(new Set(proposals.map(({ reasons }) => reasons))).toEqual(new Set(['同一批案件']));
  expect(await journalled('PeriodExtended')).toEqual([]);
  const again = await officer.post('/api/series/extendPeriod/preview', { cases, payload });
  expect(new Set(casesOf(again).map(({ state }) => state))).toEqual(new Set(['stale']));
});

it('consolidates: each case names the others, and not itself', async () => {
  const cases = [await opened(pathTo.ACCEPTED), await opened(pathTo.ACCEPTED), await opened(pathTo.ACCEPTED)];
  const numbers = new Map(
    (
      await bench.sql<{ id: string; number: string }>('SELECT id, number FROM cases WHERE id = ANY($1)', [
        cases.map(({ id }) => id),
      ])
    ).map(({ id, number }) => [id, number]),
  );
  const withCases = cases.map(({ id }) => numbers.get(id)!);
  const payload = { withCases, leadingCase: withCases[0], reason: '同一被申请人、同类行为' };
  expect((await perform('consolidate', cases, payload)).body.done).toBe(3);
  const told = await journalled('CasesConsolidated');
  expect(told).toHaveLength(3);
  for (const { id, payload: said } of told)
    expect(said['withCases']).toEqual(withCases.filter((number) => number !== numbers.get(id)));
  // Alone there is nobody to be heard with.
  const one = await opened(pathTo.ACCEPTED);
  const [{ number } = { number: '' }] = await bench.sql<{ number: string }>(
    'SELECT number FROM cases WHERE id = $1',
    [one.id],
  );
  const alone = { withCases: [number], leadingCase: number, reason: '无' };
  const body = { cases: [one], payload: alone };
  expect((await officer.post('/api/series/consolidate/preview', body)).body.cases).toMatchObject([
    { state: 'refused', refusals: [{ code: 'OTHER_CASES_NOT_NAMED' }] },
  ]);
});
