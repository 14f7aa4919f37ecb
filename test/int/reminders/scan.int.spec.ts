import { rowsOf } from '@mingjing/platform/database';
import { openReminders, type RemindersContext } from './reminders-context.js';
import { changedDeadline, day, givenCase, givenDeadline, givenUser, noticesTo, remindersOf } from './rows.js';

let context: RemindersContext;
let officerId: string;
let caseId: string;

beforeAll(async () => {
  context = await openReminders();
});
afterAll(async () => context.close());

beforeEach(async () => {
  const { manager } = context.database;
  await manager.query('DELETE FROM reminders');
  await manager.query('DELETE FROM deadlines');
  context.setDay('2026-03-02');
  officerId = await givenUser(manager);
  caseId = await givenCase(manager, officerId);
});

describe('a scan', () => {
  it('sends what is due once, however often it runs', async () => {
    const { manager } = context.database;
    const deadline = await givenDeadline(manager, caseId);
    await context.replan([deadline], { caseId, officerId });
    expect(await context.scan.execute()).toEqual({ sent: 0, dropped: 0 });
    context.setDay('2026-03-11');
    expect(await context.scan.execute()).toEqual({ sent: 1, dropped: 0 });
    expect(await context.scan.execute()).toEqual({ sent: 0, dropped: 0 });
    expect(await noticesTo(manager, officerId)).toEqual([{ kind: 'deadlineReminder', step: 'before7' }]);
    const [sent] = (await remindersOf(manager, deadline.id)).filter((row) => row.sent);
    expect(sent?.step).toBe('before7');
  });

  it('makes up for days on which nothing ran', async () => {
    const deadline = await givenDeadline(context.database.manager, caseId);
    await context.replan([deadline], { caseId, officerId });
    context.setDay('2026-03-20');
    expect(await context.scan.execute()).toEqual({ sent: 4, dropped: 0 });
  });

  it('sends nothing of a deadline that was moved, met or whose case was closed in between', async () => {
    const { manager } = context.database;
    const moved = await givenDeadline(manager, caseId);
    const met = await givenDeadline(manager, caseId);
    const closedCase = await givenCase(manager, officerId);
    const closed = await givenDeadline(manager, closedCase);
    await context.replan([moved, met], { caseId, officerId });
    await context.replan([closed], { caseId: closedCase, officerId });
    await changedDeadline(manager, moved, { dueOn: day('2026-04-20') });
    await changedDeadline(manager, met, { status: 'met' });
    await manager.query(`UPDATE cases SET closed_on = '2026-03-03' WHERE id = $1`, [closedCase]);
    context.setDay('2026-03-11');
    expect(await context.scan.execute()).toEqual({ sent: 0, dropped: 3 });
    expect(await noticesTo(manager, officerId)).toEqual([]);
  });

  it('beside another one sends each reminder once', async () => {
    const { manager } = context.database;
    for (let count = 0; count < 150; count += 1) {
      const deadline = await givenDeadline(manager, caseId);
      await context.replan([deadline], { caseId, officerId });
    }
    context.setDay('2026-03-20');
    const results = await Promise.all([1, 2, 3].map(() => context.scan.execute()));
    const rest = await context.scan.execute();
    expect([...results, rest].reduce((sum, { sent }) => sum + sent, 0)).toBe(600);
    expect(await noticesTo(manager, officerId)).toHaveLength(600);
    const unsent = await rowsOf(manager, 'SELECT 1 FROM reminders WHERE sent_at IS NULL');
    expect(unsent).toEqual([]);
  });

  it('does not wait for a case somebody is changing, and takes its reminders the next time', async () => {
    const { database } = context;
    const deadline = await givenDeadline(database.manager, caseId);
    await context.replan([deadline], { caseId, officerId });
    context.setDay('2026-03-11');
    await database.transaction(async (tx) => {
      await tx.query('SELECT 1 FROM cases WHERE id = $1 FOR UPDATE', [caseId]);
      expect(await context.scan.execute()).toEqual({ sent: 0, dropped: 0 });
    });
    expect(await context.scan.execute()).toEqual({ sent: 1, dropped: 0 });
  });
});

describe('an overdue duty', () => {
  it('is brought daily before the supervisors in charge, and nobody else', async () => {
    const { manager } = context.database;
    const inCharge = [
      await givenUser(manager, { organ: 'county', roles: ['supervisor'], supervises: 'county' }),
      await givenUser(manager, { organ: 'city', roles: ['officeHead', 'supervisor'], supervises: 'city' }),
    ];
    const others = [
      await givenUser(manager, { organ: 'elsewhere', roles: ['supervisor'], supervises: 'elsewhere' }),
      await givenUser(manager, { organ: 'county', roles: ['organHead'], supervises: 'county' }),
    ];
    const deadline = await givenDeadline(manager, caseId, { status: 'missed' });
    await givenDeadline(manager, caseId, { rule: 'rc_correction_submit', status: 'missed' });
    context.setDay('2026-03-23');
    expect(await context.overdue.plan()).toBe(2);
    expect(await context.overdue.plan()).toBe(0);
    await context.replan([deadline], { caseId, officerId });
    await context.scan.execute();
    context.setDay('2026-03-24');
    await context.overdue.plan();
    await context.scan.execute();
    for (const id of inCharge) {
      expect(await noticesTo(manager, id)).toEqual([
        { kind: 'deadlineOverdue', step: 'overdue-2026-03-23' },
        { kind: 'deadlineOverdue', step: 'overdue-2026-03-24' },
      ]);
    }
    for (const id of [...others, officerId]) expect(await noticesTo(manager, id)).toEqual([]);
  });
});

describe('the daily upkeep', () => {
  it('plans what is missing after the policy has changed, and nothing a second time', async () => {
    const { manager } = context.database;
    const deadline = await givenDeadline(manager, caseId);
    await manager.query(
      `INSERT INTO reminder_policy (step, days, audience) VALUES ('before5', -5, 'officer')`,
    );
    expect(await context.upkeep.heal()).toBe(5);
    expect(await context.upkeep.heal()).toBe(0);
    await manager.query(`UPDATE reminder_policy SET active = false WHERE step = 'before5'`);
    await context.upkeep.heal();
    expect((await remindersOf(manager, deadline.id)).map(({ step }) => step)).not.toContain('before5');
  });
});
