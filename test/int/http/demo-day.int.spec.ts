import { setImmediate } from 'node:timers/promises';
import { DemoDay, DemoDayMoving, DemoLoader, type DemoFile } from '@mingjing/casework/demo';
import type { OpenCaseSweep } from '@mingjing/casework/procedures';
import { SettingChanges } from '@mingjing/casework/settings';
import { calendarDate } from '@mingjing/domain';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Today } from '@mingjing/platform/clock';
import { ApiBench, type Client } from './api-bench.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';

let bench: ApiBench;
let administrator: Client;
let described: DescribedAnswers;
beforeAll(async () => {
  bench = await ApiBench.open();
  administrator = await bench.signIn('yan-erming');
  described = new DescribedAnswers((await bench.ask('/api/openapi.json')).body as ApiDocument);
});
afterAll(() => bench.close());

const path = '/api/demo-day';
const move = (day: string, client = administrator) => client.post(path, { day });

it('is refused where there is no demo data, to read and to move', async () => {
  const answers = [await administrator.get(path), await move('2026-11-24')];
  expect(answers.map(({ status, body }) => [status, body.type])).toEqual([
    [409, 'urn:mingjing:problem:no-demo-data'],
    [409, 'urn:mingjing:problem:no-demo-data'],
  ]);
  expect(await bench.sql(`SELECT 1 FROM system_state WHERE key = 'demoDay'`)).toEqual([]);
});

describe('with demo data', () => {
  beforeAll(async () => {
    const today = bench.app.get(Today, { strict: false });
    const file = (name: string): DemoFile =>
      parse(readFileSync(join(process.cwd(), 'demo/cases-2026', name), 'utf8')) as DemoFile;
    await bench.database.transaction((tx) => today.setDemoDay(tx, '2026-11-23'));
    const files = ['rc-2026-33.yaml', 'rc-2026-36.yaml'].map(file);
    await bench.app
      .get(DemoLoader, { strict: false })
      .load(files, calendarDate('2026-11-23'), () => undefined);
  });

  it('is the administrator’s only', async () => {
    for (const loginName of ['sun-sanli', 'zheng-qixing', 'cao-yixin', 'hua-sanjian']) {
      const client = await bench.signIn(loginName);
      expect([(await client.get(path)).status, (await move('2026-12-31', client)).status]).toEqual([
        403, 403,
      ]);
    }
  });

  it('moves forward only, to days that exist', async () => {
    const back = await move('2026-11-22');
    expect(back.body).toMatchObject({ status: 422, type: 'urn:mingjing:problem:demo-day-in-past' });
    expect((await move('2026-02-30')).body.errors).toMatchObject([{ field: 'day', code: 'notADate' }]);
    const answer = await administrator.get(path);
    expect(described.faults(`GET ${path}`, answer)).toEqual([]);
    expect(answer.body).toEqual({ day: '2026-11-23', moving: null });
  });

  it('lets the law take its course and tells what it did', async () => {
    const moved = await move('2027-01-31');
    expect([moved.status, described.faults(`POST ${path}`, moved)]).toEqual([200, []]);
    const bySystem = await bench.sql<{ type: string; count: number }>(
      `SELECT type, count(*)::int AS count FROM case_events
        WHERE actor_role = 'system' AND recorded_on = '2027-01-31' GROUP BY type`,
    );
    const told = moved.body.events as { type: string; count: number; label: string }[];
    expect(told.map(({ type, count }) => ({ type, count }))).toEqual(expect.arrayContaining(bySystem));
    expect(told).toHaveLength(bySystem.length);
    expect(moved.body).toMatchObject({ from: '2026-11-23', to: '2027-01-31' });
    expect(moved.body.cases).toBeGreaterThan(0);
    expect((await administrator.get('/api/session')).body).toMatchObject({
      today: '2027-01-31',
      demoDay: '2027-01-31',
    });
    expect((await move('2027-01-31')).body).toMatchObject({ acts: 0, events: [], missed: 0 });
  });

  it('is moved by one at a time, and tells how far that one has come', async () => {
    let finish = (): void => undefined;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    const sweep = {
      async sweep(progress: (done: number, of: number) => void) {
        progress(2, 5);
        await finished;
        return { cases: 5, acts: 0 };
      },
    };
    const { database } = bench;
    const today = bench.app.get(Today, { strict: false });
    const demoDay = new DemoDay(database, new SettingChanges(database), today, sweep as OpenCaseSweep);
    const first = demoDay.moveTo(calendarDate('2027-02-01'));
    while (demoDay.progress?.of !== 5) await setImmediate();
    expect(demoDay.progress).toEqual({ to: '2027-02-01', done: 2, of: 5 });
    await expect(demoDay.moveTo(calendarDate('2027-02-02'))).rejects.toThrow(DemoDayMoving);
    finish();
    expect(await first).toMatchObject({ from: '2027-01-31', to: '2027-02-01', cases: 5 });
    expect([demoDay.progress, await demoDay.present()]).toEqual([null, '2027-02-01']);
  });
});
