import { DailySweep } from '@mingjing/casework/jobs';
import { ReminderPolicy, type PolicyStepDraft } from '@mingjing/casework/reminders';
import { SettingChanges } from '@mingjing/casework/settings';
import { openReminders, type RemindersContext } from './reminders-context.js';
import { day, givenCase, givenDeadline, givenUser, noticesTo, remindersOf } from './rows.js';

let context: RemindersContext;
let policy: ReminderPolicy;
let sweep: DailySweep;
let administrator: string;
let officerId: string;
let caseId: string;

beforeEach(async () => {
  context = await openReminders();
  const { database, today, clock, upkeep, overdue } = context;
  policy = new ReminderPolicy(database, new SettingChanges(database), clock);
  const cases = { sweep: async () => ({ cases: 0, acts: 0 }) };
  sweep = new DailySweep(database, today, clock, cases, upkeep, overdue);
  context.setDay('2026-03-02');
  administrator = await givenUser(database.manager, { roles: ['administrator'] });
  officerId = await givenUser(database.manager);
  caseId = await givenCase(database.manager, officerId);
});
afterEach(async () => context.close());

const officer = (days: number, more: Partial<PolicyStepDraft> = {}): PolicyStepDraft => ({
  days,
  audience: 'officer',
  daily: false,
  active: true,
  ...more,
});

async function change(...drafts: PolicyStepDraft[]): Promise<void> {
  const [{ version }] = await policy.history();
  await policy.replace({ id: administrator }, version, drafts);
}

const rowsOfDeadline = async (id: string): Promise<[string, string, boolean][]> =>
  (await remindersOf(context.database.manager, id)).map(({ step, firesOn, sent }) => [step, firesOn, sent]);

describe('after a change of the policy', () => {
  it('unsent reminders of running duties follow it, those sent stay', async () => {
    const { manager } = context.database;
    const duty = await givenDeadline(manager, caseId);
    await sweep.run();
    context.setDay('2026-03-11');
    await context.scan.execute();
    await change(officer(-5), officer(-3), officer(-1, { active: false }), officer(0));
    expect(await sweep.isDue()).toBe(true);
    await sweep.run();
    expect(await rowsOfDeadline(duty.id)).toEqual([
      ['before7', '2026-03-11', true],
      ['before5', '2026-03-13', false],
      ['before3', '2026-03-17', false],
      ['onTheDay', '2026-03-20', false],
    ]);
    expect(await sweep.isDue()).toBe(false);
    await sweep.run();
    expect(await rowsOfDeadline(duty.id)).toHaveLength(4);
  });

  it('nothing it gave up is sent, even before the sweep has come round', async () => {
    const { manager } = context.database;
    const duty = await givenDeadline(manager, caseId);
    await sweep.run();
    await change(officer(-3));
    context.setDay('2026-03-11');
    expect(await context.scan.execute()).toEqual({ sent: 0, dropped: 1 });
    expect(await noticesTo(manager, officerId)).toEqual([]);
    context.setDay('2026-03-17');
    await sweep.run();
    await context.scan.execute();
    expect(await noticesTo(manager, officerId)).toEqual([{ kind: 'deadlineReminder', step: 'before3' }]);
    expect(await rowsOfDeadline(duty.id)).toEqual([['before3', '2026-03-17', true]]);
  });

  it('missed duties remind officers and supervisors by the new steps, one each day where it says so', async () => {
    const { manager } = context.database;
    const supervisor = await givenUser(manager, { organ: 'city', roles: ['supervisor'], supervises: 'city' });
    const registrar = await givenUser(manager, { roles: ['registrar'] });
    const missed = await givenDeadline(manager, caseId, { status: 'missed' });
    const orphan = await givenDeadline(manager, await givenCase(manager, null), { status: 'missed' });
    context.setDay('2026-03-23');
    await sweep.run();
    expect((await rowsOfDeadline(missed.id)).map(([step]) => step)).toEqual(['overdue-2026-03-23']);
    await change(
      officer(-3),
      officer(2, { daily: true }),
      { days: 3, audience: 'supervisor', daily: false, active: true },
      { days: 10, audience: 'supervisor', daily: false, active: true },
    );
    for (const today of ['2026-03-23', '2026-03-24']) {
      context.setDay(today);
      await sweep.run();
      await context.scan.execute();
    }
    const steps = (await remindersOf(manager, missed.id)).map(({ step, recipientId }) => [step, recipientId]);
    expect(steps).toEqual(
      expect.arrayContaining([
        ['after2-2026-03-23', officerId],
        ['after2-2026-03-24', officerId],
        ['overdue3', supervisor],
      ]),
    );
    expect(steps).toHaveLength(3);
    const toRegistrar = (await remindersOf(manager, orphan.id)).filter(
      ({ recipientId }) => recipientId === registrar,
    );
    expect(toRegistrar.map(({ step }) => step).sort()).toEqual(['after2-2026-03-23', 'after2-2026-03-24']);
  });

  it('a day of more cases than one batch takes is planned to the end', async () => {
    const { manager } = context.database;
    const duties: string[] = [];
    for (let count = 0; count < 55; count += 1) {
      const each = await givenCase(manager, officerId);
      duties.push((await givenDeadline(manager, each, { dueOn: day('2026-03-31') })).id);
    }
    await sweep.run();
    await change(officer(-2));
    await sweep.run();
    const [row] = await manager.query<{ steps: string[]; count: number }[]>(
      `SELECT array_agg(DISTINCT step) AS steps, count(*)::int AS count FROM reminders WHERE deadline_id = ANY($1)`,
      [duties],
    );
    expect(row).toEqual({ steps: ['before2'], count: 55 });
  });
});

it('cannot be changed on an older version', async () => {
  await change(officer(-3));
  const before = (await policy.history()).length;
  await expect(policy.replace({ id: administrator }, 1, [officer(-2)])).rejects.toThrow('version 2');
  expect(await policy.history()).toHaveLength(before);
});
