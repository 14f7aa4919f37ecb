import { calendarDate } from '@mingjing/domain';
import { JournalVerification } from '@mingjing/casework/procedures';
import { anApplication } from '../../support/casework.js';
import { ApiBench, type Answer } from './api-bench.js';
import { pathTo } from './case-paths.js';
import { CaseWalk } from './case-walk.js';
import type { WalkStep } from './walk-step.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';

let bench: ApiBench;
let walk: CaseWalk;
let described: DescribedAnswers;
let performing: string;
let lettered: string;
let unserved: string;

const does = (
  act: WalkStep extends infer Step ? (Step extends { act: infer A } ? A : never) : never,
): WalkStep => ({
  act,
  payload: {},
});
const letter = [does('issueOpinionLetter'), { approve: 'issueOpinionLetter' }] as const;

beforeAll(async () => {
  bench = await ApiBench.open();
  walk = new CaseWalk(bench, calendarDate('2026-03-02'), anApplication());
  performing = await walk.along(pathTo.PERFORMANCE!);
  lettered = await walk.along([...pathTo.SERVED!, ...letter, does('serveOpinionLetter')]);
  unserved = await walk.along([...pathTo.SERVED!, ...letter]);
  described = new DescribedAnswers((await bench.ask('/api/openapi.json')).body as ApiDocument);
});
afterAll(() => bench.close());

const read = async (path: string, as = 'qian-erchuan'): Promise<Answer> => (await walk.client(as)).get(path);
type List = 'opinion-letters' | 'performance';
async function page(list: List, query = '', as?: string) {
  const answer = await read(`/api/cases/${list}${query}`, as);
  expect([answer.status, described.faults(`GET /api/cases/${list}`, answer)]).toEqual([200, []]);
  return answer.body as {
    counts: object;
    more: boolean;
    rows: { caseId: string; state: { code: string }; acts: { act: string; possible: boolean }[] }[];
  };
}
const idsOf = async (list: List, query?: string, as?: string) =>
  (await page(list, query, as)).rows.map(({ caseId }) => caseId);

it('lists the letters, what runs out first at the head and what is not served last', async () => {
  const { rows, counts } = await page('opinion-letters');
  expect(rows).toMatchObject([
    {
      caseId: lettered,
      kind: { code: 'opinionLetter' },
      key: 'letter-1',
      since: '2026-03-02',
      servedOn: '2026-03-02',
      dueOn: '2026-05-06',
      state: { code: 'running' },
      acts: [{ act: 'receiveOpinionFeedback', possible: true }],
    },
    { caseId: unserved, servedOn: null, dueOn: null, left: null, state: { code: 'toServe' } },
  ]);
  expect(counts).toEqual({ open: 2, over: 0, soon: 0, done: 0 });
});

it('lists decisions that somebody must perform', async () =>
  expect((await page('performance')).rows).toMatchObject([
    { caseId: performing, kind: { code: 'decision' }, period: { length: 30, unit: 'naturalDay' } },
  ]));

it('shows a case to nobody who does not see it, and nothing to who has no cases', async () => {
  expect(await idsOf('opinion-letters', '', 'chen-shian')).toEqual([lettered, unserved]);
  for (const list of ['opinion-letters', 'performance'] as const) {
    for (const stranger of ['kong-shiquan', 'yan-erming', 'hua-sanjian'])
      expect(await idsOf(list, '', stranger)).toEqual([]);
  }
});

it('gives one page after the other', async () => {
  const first = await page('opinion-letters', '?limit=1');
  const second = await page('opinion-letters', '?limit=1&offset=1');
  expect([first.more, second.more]).toEqual([true, false]);
  expect(second.rows[0]?.caseId).not.toBe(first.rows[0]?.caseId);
  expect((await read('/api/cases/performance?limit=101')).status).toBe(400);
});

it('tells what is late, offers the order, and says afterwards that the report came late', async () => {
  await walk.pass(calendarDate('2026-05-11'));
  const over = await page('opinion-letters', '?show=over');
  expect(over.rows).toMatchObject([
    {
      caseId: lettered,
      state: { code: 'over' },
      acts: [{ act: 'receiveOpinionFeedback' }, { act: 'issuePerformanceOrder' }],
    },
  ]);
  const payload = await walk.payloadFor(lettered, 'receiveOpinionFeedback');
  expect((await walk.perform(lettered, 'receiveOpinionFeedback', payload)).status).toBe(200);
  expect((await page('opinion-letters', '?show=done')).rows).toMatchObject([
    { caseId: lettered, late: true, doneOn: '2026-05-11', state: { code: 'doneLate' }, acts: [] },
  ]);
  expect(await idsOf('opinion-letters', '?show=over')).toEqual([]);
});

it('offers the talk once the period of a served order is over too', async () => {
  const actsOf = async () => {
    const { rows } = await page('performance', '?show=over');
    return rows.find(({ caseId }) => caseId === performing)?.acts.map(({ act }) => act);
  };
  expect(await actsOf()).toEqual(['performed', 'issuePerformanceOrder']);
  const order = {
    to: 'respondent-1',
    duty: 'decision',
    performWithin: { length: 5, unit: 'naturalDay' },
    reason: '逾期未履行',
  };
  expect((await walk.perform(performing, 'issuePerformanceOrder', order)).status).toBe(202);
  expect((await walk.approve(performing, 'issuePerformanceOrder')).status).toBe(200);
  const proof = { to: 'respondent-1', method: 'direct', receivedBy: '收发室' };
  expect((await walk.perform(performing, 'servePerformanceOrder', proof)).status).toBe(200);
  expect(await actsOf()).toBeUndefined();
  await walk.pass(calendarDate('2026-05-19'));
  expect(await actsOf()).toEqual(['performed', 'noticeTalk', 'issuePerformanceOrder']);
});

it('leaves every journal as it is stored', async () => {
  expect((await bench.app.get(JournalVerification, { strict: false }).verify()).finding).toBeNull();
});
