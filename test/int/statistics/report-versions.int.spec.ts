import { calendarDate } from '@mingjing/domain';
import type { Actor } from '@mingjing/casework/people';
import {
  ReportChecking,
  StatisticReports,
  StatisticReportsModule,
  type TablePlace,
} from '@mingjing/casework/statistic-reports';
import { anApplication, CaseworkBench } from '../../support/casework.js';

let bench: CaseworkBench;
let head: Actor;
let above: Actor;
let caseId: string;

const day = calendarDate('2026-03-02');
const place: TablePlace = {
  ...{ form: 'reconsideration', organId: 'qz-gov', withSubordinates: false },
  ...{ from: calendarDate('2026-01-01'), to: day },
};
const actor = async (login: string): Promise<Actor> => ({
  ...(await bench.person(login)),
  displayName: login,
  locale: 'zh',
});
const reports = (): StatisticReports => bench.module.get(StatisticReports);
const make = async () => reports().make(head, place);
const read = async (id: string) => reports().one(head, id);

beforeAll(async () => {
  bench = await CaseworkBench.open(day, StatisticReportsModule);
  [head, above] = [await actor('zheng-qixing'), await actor('cao-yixin')];
  caseId = await bench.accepted();
  await bench.receive();
});
afterAll(() => bench.close());

it('makes another version only where something differs, also when two make it at once', async () => {
  const first = await make();
  expect(first).toMatchObject({ version: 1, isNew: true });
  expect(await make()).toEqual({ ...first, isNew: false });
  expect((await Promise.all([make(), make()])).map(({ version }) => version)).toEqual([1, 1]);
  await bench.receive();
  const both = await Promise.all([make(), make()]);
  expect(both.map(({ version }) => version)).toEqual([2, 2]);
  expect(both.filter(({ isNew }) => isNew)).toHaveLength(1);
});

it('keeps a version as it was and lists by case what a corrected record changed', async () => {
  const before = await read((await make()).id);
  await bench.act(caseId, 'correctRecord', {
    seq: 1,
    reason: '类别和事项录错',
    replacement: {
      act: 'receiveApplication',
      occurredOn: day,
      payload: { ...anApplication({ matter: '行政许可' }) },
    },
  });
  await bench.approve(caseId, 'correctRecord', 'zheng-qixing');
  const next = await make();
  expect(next).toMatchObject({ version: before.version + 1, isNew: true });
  const row = { rowBefore: 'marketRegulation', rowAfter: 'marketRegulation' };
  expect((await read(next.id)).differences).toEqual([
    { of: caseId, column: '22', ...row, before: 1, after: 0 },
    { of: caseId, column: '25', ...row, before: 0, after: 1 },
  ]);
  const then = await read(before.id);
  expect(then.rows).toEqual(before.rows);
  expect(then).toMatchObject({ latest: false, mayTake: [] });
});

it('is summed by the organ above once that has accepted it', async () => {
  const checking = bench.module.get(ReportChecking);
  const { id, version } = await make();
  const whole = { ...place, organId: 'gy-gov', withSubordinates: true };
  const totalOf = async () => {
    const made = await reports().live(above, whole);
    return { ...made, values: made.rows.at(-1)?.values ?? {} };
  };
  expect((await totalOf()).values['2']).toBe(0);
  await checking.submit(head, { id, expectedVersion: 0 }, []);
  expect((await totalOf()).values['2']).toBe(0);
  await checking.accept(above, { id, expectedVersion: 1 }, undefined);
  const summed = await totalOf();
  expect(summed.values).toMatchObject({ 2: 3, 3: 1, 15: 1, 25: 1 });
  expect(summed.sources).toEqual([{ organId: 'qz-gov', organName: '清镇市人民政府', reportId: id, version }]);
  expect(new Set(summed.lines.map(({ of }) => of))).toEqual(new Set(['qz-gov']));
});

it('takes one of two steps at once', async () => {
  await bench.receive();
  const { id } = await make();
  const checking = bench.module.get(ReportChecking);
  const twice = await Promise.allSettled([
    checking.submit(head, { id, expectedVersion: 0 }, []),
    checking.submit(head, { id, expectedVersion: 0 }, []),
  ]);
  expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

it('is never written over', async () => {
  const { id } = await make();
  await expect(bench.query(`UPDATE statistic_reports SET cells = '[]'`)).rejects.toThrow(
    /stays on record|permission/,
  );
  await expect(bench.query('DELETE FROM statistic_report_steps')).rejects.toThrow(
    /stays on record|permission/,
  );
  expect((await read(id)).rows.length).toBeGreaterThan(1);
});

it('counts the mediations of the organs below with the government, and those of nobody else', async () => {
  const counted = async (form: 'mediation' | 'reconsideration', organId: string) => {
    const made = await reports().live(above, { ...place, form, organId });
    return made.rows.at(-1)?.values ?? {};
  };
  const before = (await counted('reconsideration', 'qz-gov'))['2'] ?? 0;
  await bench.query(
    `INSERT INTO case_counts (case_id, organ_id, procedure, measure, key, on_day, facets, amount)
     SELECT id, 'qz-market', 'mediation', 'accepted', 'mediated', '2026-03-02',
            '{"disputeKind": "civil", "matter": "消费纠纷", "category": "市场监督管理"}', 2
       FROM cases WHERE id = $1`,
    [caseId],
  );
  expect(await counted('mediation', 'qz-gov')).toMatchObject({ 1: 1, 3: 2, 5: 1, 11: 1 });
  expect((await counted('mediation', 'gy-gov'))['1']).toBe(0);
  expect((await counted('reconsideration', 'qz-gov'))['2']).toBe(before);
});
