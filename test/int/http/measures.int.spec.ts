import { calendarDate } from '@mingjing/domain';
import { LessonReminders } from '@mingjing/casework/lessons';
import { anApplication } from '../../support/casework.js';
import { ApiBench, type Answer } from './api-bench.js';
import { pathTo } from './case-paths.js';
import { CaseWalk } from './case-walk.js';

let bench: ApiBench;
let walk: CaseWalk;
let lost: string;

interface Page {
  readonly counts: Readonly<Record<string, number>>;
  readonly rows: readonly {
    readonly caseId: string;
    readonly measuresState: { readonly code: string } | null;
  }[];
}

beforeAll(async () => {
  bench = await ApiBench.open();
  walk = new CaseWalk(bench, calendarDate('2026-03-02'), anApplication());
  lost = await walk.along(pathTo.PERFORMANCE!);
  const said = await walk.payloadFor(lost, 'recordLossAnalysis', { measuresDueOn: '2026-03-31' });
  expect((await walk.perform(lost, 'recordLossAnalysis', said)).status).toBe(200);
}, 120_000);
afterAll(() => bench.close());

const read = async (path: string): Promise<Answer> => (await walk.client('qian-erchuan')).get(path);
const page = async (query = ''): Promise<Page> => (await read(`/api/lessons${query}`)).body as Page;
const remindedOf = async (caseId: string, day: string) =>
  (await bench.database.transaction(async (tx) => new LessonReminders().due(tx, calendarDate(day)))).filter(
    (draft) => draft.caseId === caseId,
  );

it('keeps in the register what became of the measures, and reminds of them until they are carried out', async () => {
  expect(await remindedOf(lost, '2026-03-23')).toEqual([]);
  const [ahead] = await remindedOf(lost, '2026-03-24');
  const [onTheDay] = await remindedOf(lost, '2026-03-31');
  expect(ahead).toMatchObject({
    recipientId: (await walk.client('zheng-qixing')).id,
    kind: 'measuresDue',
    params: { organName: '清镇市市场监督管理局', dueOn: '2026-03-31' },
  });
  expect(onTheDay?.source).not.toBe(ahead?.source);
  expect((await remindedOf(lost, '2026-05-20')).map(({ source }) => source)).toEqual([onTheDay?.source]);

  const measures = async (show: string) =>
    (await page(`?show=${show}`)).rows.map(({ caseId, measuresState }) => [caseId, measuresState?.code]);
  await walk.pass(calendarDate('2026-04-01'));
  expect([await measures('measuresOpen'), await measures('measuresOver')]).toEqual([
    [[lost, 'overdue']],
    [[lost, 'overdue']],
  ]);
  const done = await walk.payloadFor(lost, 'recordMeasuresDone', { done: '已修订并培训' });
  expect((await walk.perform(lost, 'recordMeasuresDone', done)).status).toBe(200);
  const again = await walk.perform(lost, 'recordMeasuresDone', done);
  expect([again.status, again.text]).toEqual([422, expect.stringContaining('NO_MEASURES_OPEN')]);
  expect([await measures('measuresOpen'), await measures('measuresDone')]).toEqual([[], [[lost, 'done']]]);
  expect((await page()).counts).toMatchObject({ measuresOpen: 0, measuresOver: 0, measuresDone: 1 });
  expect(await remindedOf(lost, '2026-04-01')).toEqual([]);
  const { text } = await read('/api/lessons/export.csv?show=measuresDone');
  expect(text).toContain('"已落实","2026-04-01","已修订并培训"');
});
