import { openReminders, type RemindersContext } from './reminders-context.js';
import { changedDeadline, day, givenCase, givenDeadline, givenUser, remindersOf } from './rows.js';

let context: RemindersContext;
let officerId: string;
let caseId: string;

beforeAll(async () => {
  context = await openReminders();
});
afterAll(async () => context.close());

beforeEach(async () => {
  context.setDay('2026-03-02');
  officerId = await givenUser(context.database.manager);
  caseId = await givenCase(context.database.manager, officerId);
});

const daysOf = async (deadlineId: string): Promise<[string, string][]> =>
  (await remindersOf(context.database.manager, deadlineId)).map(({ step, firesOn }) => [step, firesOn]);

describe('the steps of a duty', () => {
  it('count in working days where the rule does', async () => {
    const deadline = await givenDeadline(context.database.manager, caseId);
    await context.replan([deadline], { caseId, officerId });
    expect(await daysOf(deadline.id)).toEqual([
      ['before7', '2026-03-11'],
      ['before3', '2026-03-17'],
      ['before1', '2026-03-19'],
      ['onTheDay', '2026-03-20'],
    ]);
  });

  it('count in natural days elsewhere, and a rest day gives way to the working day before', async () => {
    const deadline = await givenDeadline(context.database.manager, caseId, {
      rule: 'rc_decide_ord',
      unit: 'naturalDay',
      dueOn: day('2026-10-12'),
    });
    await context.replan([deadline], { caseId, officerId });
    // 5 October lies in the holidays, which begin on 1 October; Saturday 10 October is worked in exchange.
    expect(await daysOf(deadline.id)).toEqual([
      ['before7', '2026-09-30'],
      ['before3', '2026-10-09'],
      ['before1', '2026-10-10'],
      ['onTheDay', '2026-10-12'],
    ]);
  });

  it('are left out where they lie on the first day or before', async () => {
    const deadline = await givenDeadline(context.database.manager, caseId, { dueOn: day('2026-03-05') });
    await context.replan([deadline], { caseId, officerId });
    expect(await daysOf(deadline.id)).toEqual([
      ['before1', '2026-03-04'],
      ['onTheDay', '2026-03-05'],
    ]);
  });

  it('go to the registrars of the office while there is no officer', async () => {
    const registrars = [
      await givenUser(context.database.manager, { roles: ['registrar'] }),
      await givenUser(context.database.manager, { roles: ['registrar', 'caseOfficer'] }),
    ];
    const deadline = await givenDeadline(context.database.manager, caseId, { dueOn: day('2026-03-04') });
    await context.replan([deadline], { caseId, officerId: null });
    const rows = await remindersOf(context.database.manager, deadline.id);
    expect(rows.map(({ step }) => step)).toEqual(['before1', 'before1', 'onTheDay', 'onTheDay']);
    expect(new Set(rows.map(({ recipientId }) => recipientId))).toEqual(new Set(registrars));
  });

  it('do not exist for rights, estimates, paused clocks and closed cases', async () => {
    const { manager } = context.database;
    const rows = [
      await givenDeadline(manager, caseId, { rule: 'rc_correction_submit' }),
      await givenDeadline(manager, caseId, { kind: 'estimate' }),
      await givenDeadline(manager, caseId, { status: 'paused', dueOn: null }),
      await givenDeadline(manager, caseId, { status: 'met' }),
    ];
    expect(await context.replan(rows, { caseId, officerId })).toBe(0);
    const duty = await givenDeadline(manager, caseId);
    expect(await context.replan([duty], { caseId, officerId, caseOpen: false })).toBe(0);
  });
});

describe('planning again', () => {
  it('changes nothing where nothing has changed', async () => {
    const deadline = await givenDeadline(context.database.manager, caseId);
    expect(await context.replan([deadline], { caseId, officerId })).toBe(4);
    const before = await remindersOf(context.database.manager, deadline.id);
    expect(await context.replan([deadline], { caseId, officerId })).toBe(0);
    expect(await remindersOf(context.database.manager, deadline.id)).toEqual(before);
  });

  it('replaces what is unsent when the date moves, and keeps what was sent', async () => {
    const { manager } = context.database;
    const deadline = await givenDeadline(manager, caseId);
    await context.replan([deadline], { caseId, officerId });
    context.setDay('2026-03-12');
    await context.scan.execute();
    const moved = await changedDeadline(manager, deadline, { dueOn: day('2026-03-27') });
    await context.replan([moved], { caseId, officerId });
    const rows = await remindersOf(manager, deadline.id);
    expect(rows.map(({ dueOn, step, firesOn, sent }) => [dueOn, step, firesOn, sent])).toEqual([
      ['2026-03-20', 'before7', '2026-03-11', true],
      ['2026-03-27', 'before7', '2026-03-18', false],
      ['2026-03-27', 'before3', '2026-03-24', false],
      ['2026-03-27', 'before1', '2026-03-26', false],
      ['2026-03-27', 'onTheDay', '2026-03-27', false],
    ]);
  });

  it('takes away what is unsent when the duty is met, paused, or the case closed', async () => {
    const { manager } = context.database;
    for (const change of [{ status: 'met' as const }, { status: 'paused' as const, dueOn: null }]) {
      const deadline = await givenDeadline(manager, caseId);
      await context.replan([deadline], { caseId, officerId });
      await context.replan([await changedDeadline(manager, deadline, change)], { caseId, officerId });
      expect(await remindersOf(manager, deadline.id)).toEqual([]);
    }
    const deadline = await givenDeadline(manager, caseId);
    await context.replan([deadline], { caseId, officerId });
    await context.replan([deadline], { caseId, officerId, caseOpen: false });
    expect(await remindersOf(manager, deadline.id)).toEqual([]);
  });

  it('hands what is to come to the new officer, and of what has gone by the last step only', async () => {
    const { manager } = context.database;
    const deadline = await givenDeadline(manager, caseId);
    await context.replan([deadline], { caseId, officerId });
    context.setDay('2026-03-18');
    const successor = await givenUser(manager);
    await context.replan([deadline], { caseId, officerId: successor });
    const rows = await remindersOf(manager, deadline.id);
    expect(rows.map(({ step, recipientId }) => [step, recipientId === successor])).toEqual([
      ['before3', true],
      ['before1', true],
      ['onTheDay', true],
    ]);
  });
});

describe('bringing in the past', () => {
  it('leaves what was due by today as sent, without a notice', async () => {
    const { manager } = context.database;
    const deadline = await givenDeadline(manager, caseId);
    await context.replan([deadline], { caseId, officerId, loadingDemo: true });
    context.setDay('2026-03-18');
    await context.replan([deadline], { caseId, officerId, loadingDemo: true });
    const rows = await remindersOf(manager, deadline.id);
    expect(rows.map(({ step, sent }) => [step, sent])).toEqual([
      ['before7', true],
      ['before3', true],
      ['before1', false],
      ['onTheDay', false],
    ]);
    await context.scan.execute();
    expect(await manager.query('SELECT 1 FROM notices WHERE recipient_id = $1', [officerId])).toEqual([]);
  });

  it('leaves nothing to be sent of what was missed long ago', async () => {
    const { manager } = context.database;
    const deadline = await givenDeadline(manager, caseId);
    await context.replan([deadline], { caseId, officerId, loadingDemo: true });
    context.setDay('2026-11-23');
    const missed = await changedDeadline(manager, deadline, { status: 'missed' });
    await context.replan([missed], { caseId, officerId, loadingDemo: true });
    expect((await remindersOf(manager, deadline.id)).filter(({ sent }) => !sent)).toEqual([]);
  });
});
