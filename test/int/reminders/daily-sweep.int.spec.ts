import { DailySweep, schedules, jobs } from '@mingjing/casework/jobs';
import { openReminders, type RemindersContext } from './reminders-context.js';
import { givenCase, givenDeadline, givenUser, remindersOf } from './rows.js';

let context: RemindersContext;
let sweep: DailySweep;
let sweeps = 0;

beforeAll(async () => {
  context = await openReminders();
  const { database, today, clock, upkeep, overdue } = context;
  const cases = {
    sweep: async (): Promise<{ cases: number; acts: number }> => {
      sweeps += 1;
      return { cases: 3, acts: 1 };
    },
  };
  sweep = new DailySweep(database, today, clock, cases, upkeep, overdue);
});
afterAll(async () => context.close());

describe('the daily sweep', () => {
  it('is due once on each legal day, by the clock or by the demo day', async () => {
    context.setDay('2026-03-02');
    expect(await sweep.isDue()).toBe(true);
    await sweep.run();
    expect(await sweep.isDue()).toBe(false);
    context.setDay('2026-03-03');
    expect(await sweep.isDue()).toBe(true);
    await sweep.run();
    await context.today.setDemoDay(context.database.manager, '2026-11-23');
    expect(await sweep.isDue()).toBe(true);
    await sweep.run();
    expect([await sweep.isDue(), sweeps]).toEqual([false, 3]);
    await context.database.manager.query(`DELETE FROM system_state WHERE key = 'demoDay'`);
  });

  it('heals what is missing, and a second time changes nothing', async () => {
    const { manager } = context.database;
    context.setDay('2026-03-02');
    const supervisor = await givenUser(manager, { organ: 'city', roles: ['supervisor'], supervises: 'city' });
    const caseId = await givenCase(manager, await givenUser(manager));
    const running = await givenDeadline(manager, caseId);
    const missed = await givenDeadline(manager, caseId, { status: 'missed' });
    context.setDay('2026-03-23');
    const first = await sweep.run();
    expect(first).toEqual({ cases: 3, acts: 1, remindersMissing: 1, overdueReminders: 1 });
    expect((await remindersOf(manager, running.id)).map(({ step }) => step)).toEqual(['onTheDay']);
    expect((await remindersOf(manager, missed.id)).map(({ recipientId }) => recipientId)).toEqual([
      supervisor,
    ]);
    expect(await sweep.run()).toEqual({ ...first, remindersMissing: 0, overdueReminders: 0 });
  });
});

describe('the schedules', () => {
  it('bring every job of the catalogue', () => {
    expect(Object.keys(schedules).sort()).toEqual(Object.keys(jobs).sort());
  });
});
